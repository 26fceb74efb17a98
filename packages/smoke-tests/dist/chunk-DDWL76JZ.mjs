import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { RETRY_MODES } from './chunk-LQC7Q5XF.mjs';
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  SelectorType,
  booleanSelector,
  loadConfig,
} from './chunk-UNXNCN2V.mjs';
import {
  EndpointURLScheme,
  HttpRequest,
  getSmithyContext,
  hasOwn,
  isValidHostLabel,
  normalizeProvider,
  toEndpointV1,
} from './chunk-KHN7XSZK.mjs';
var ENV_ENDPOINT_URL = 'AWS_ENDPOINT_URL',
  CONFIG_ENDPOINT_URL = 'endpoint_url',
  getEndpointUrlConfig = (serviceId) => ({
    environmentVariableSelector: (env2) => {
      let serviceSuffixParts = serviceId.split(' ').map((w) => w.toUpperCase()),
        serviceEndpointUrl = env2[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join('_')];
      if (serviceEndpointUrl) return serviceEndpointUrl;
      let endpointUrl = env2[ENV_ENDPOINT_URL];
      if (endpointUrl) return endpointUrl;
    },
    configFileSelector: (profile, config) => {
      if (profile.services) {
        let servicesSectionKey = ['services', profile.services].join('.');
        if (!config || !config[servicesSectionKey])
          throw new Error(
            `The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`,
          );
        let servicesSection = config[servicesSectionKey],
          servicePrefixParts = serviceId.split(' ').map((w) => w.toLowerCase()),
          endpointUrl2 = servicesSection[[servicePrefixParts.join('_'), CONFIG_ENDPOINT_URL].join('.')];
        if (endpointUrl2) return endpointUrl2;
      }
      let endpointUrl = profile[CONFIG_ENDPOINT_URL];
      if (endpointUrl) return endpointUrl;
    },
    default: void 0,
  });
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = 'ignore_configured_endpoint_urls',
  ignoreConfiguredEndpointUrlsConfigSelectors = {
    environmentVariableSelector: (env2) =>
      booleanSelector(env2, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
    configFileSelector: (profile) =>
      booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
    default: !1,
  };
var getEndpointFromConfig = async (serviceId) => {
  if (!(await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)()))
    return loadConfig(getEndpointUrlConfig(serviceId ?? ''))();
};
var resolveParamsForS3 = async (endpointParams) => {
    let bucket = endpointParams?.Bucket || '';
    if (
      (typeof endpointParams.Bucket == 'string' &&
        (endpointParams.Bucket = bucket
          .replace(/#/g, encodeURIComponent('#'))
          .replace(/\?/g, encodeURIComponent('?'))),
      isArnBucketName(bucket))
    ) {
      if (endpointParams.ForcePathStyle === !0)
        throw new Error('Path-style addressing cannot be used with ARN buckets');
    } else
      (!isDnsCompatibleBucketName(bucket) ||
        (bucket.indexOf('.') !== -1 && !String(endpointParams.Endpoint).startsWith('http:')) ||
        bucket.toLowerCase() !== bucket ||
        bucket.length < 3) &&
        (endpointParams.ForcePathStyle = !0);
    return (
      endpointParams.DisableMultiRegionAccessPoints &&
        ((endpointParams.disableMultiRegionAccessPoints = !0), (endpointParams.DisableMRAP = !0)),
      endpointParams
    );
  },
  DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/,
  DOTS_PATTERN = /\.\./;
var isDnsCompatibleBucketName = (bucketName) =>
    DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName),
  isArnBucketName = (bucketName) => {
    let [arn, partition2, service, , , bucket] = bucketName.split(':'),
      isArn = arn === 'arn' && bucketName.split(':').length >= 6,
      isValidArn = !!(isArn && partition2 && service && bucket);
    if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
    return isValidArn;
  };
var createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
  let configProvider = async () => {
    let configValue;
    return (
      isClientContextParam
        ? (configValue =
            config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey])
        : (configValue = config[configKey] ?? config[canonicalEndpointParamKey]),
      typeof configValue == 'function' ? configValue() : configValue
    );
  };
  return configKey === 'credentialScope' || canonicalEndpointParamKey === 'CredentialScope'
    ? async () => {
        let credentials =
          typeof config.credentials == 'function' ? await config.credentials() : config.credentials;
        return credentials?.credentialScope ?? credentials?.CredentialScope;
      }
    : configKey === 'accountId' || canonicalEndpointParamKey === 'AccountId'
      ? async () => {
          let credentials =
            typeof config.credentials == 'function' ? await config.credentials() : config.credentials;
          return credentials?.accountId ?? credentials?.AccountId;
        }
      : configKey === 'endpoint' || canonicalEndpointParamKey === 'endpoint'
        ? async () => {
            if (config.isCustomEndpoint === !1) return;
            let endpoint = await configProvider();
            if (endpoint && typeof endpoint == 'object') {
              if ('url' in endpoint) return endpoint.url.href;
              if ('hostname' in endpoint) {
                let { protocol, hostname, port, path } = endpoint;
                return `${protocol}//${hostname}${port ? ':' + port : ''}${path}`;
              }
            }
            return endpoint;
          }
        : configProvider;
};
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      (clientConfig.serviceConfiguredEndpoint
        ? (endpointFromConfig = await clientConfig.serviceConfiguredEndpoint())
        : (endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId)),
        endpointFromConfig &&
          ((clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig))),
          (clientConfig.isCustomEndpoint = !0),
          context?.logger?.debug?.(
            `@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`,
          )));
    }
    let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider != 'function')
      throw new Error('config.endpointProvider is not set.');
    let endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      let customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (let [name, value] of Object.entries(customEndpoint.headers))
          endpoint.headers[name] = Array.isArray(value) ? value : [value];
      }
    }
    return endpoint;
  };
}
var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
  let endpointParams = {},
    instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
  for (let [name, instruction] of Object.entries(instructions))
    switch (instruction.type) {
      case 'staticContextParams':
        endpointParams[name] = instruction.value;
        break;
      case 'contextParams':
        endpointParams[name] = commandInput[instruction.name];
        break;
      case 'clientContextParams':
      case 'builtInParams':
        endpointParams[name] = await createConfigValueProvider(
          instruction.name,
          name,
          clientConfig,
          instruction.type !== 'builtInParams',
        )();
        break;
      case 'operationContextParams':
        endpointParams[name] = instruction.get(commandInput);
        break;
      default:
        throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(instruction));
    }
  return (
    Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig),
    String(clientConfig.serviceId).toLowerCase() === 's3' && (await resolveParamsForS3(endpointParams)),
    endpointParams
  );
};
function setFeature(context, feature, value) {
  (context.__smithy_context
    ? context.__smithy_context.features || (context.__smithy_context.features = {})
    : (context.__smithy_context = { features: {} }),
    (context.__smithy_context.features[feature] = value));
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  let getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) =>
    (next, context) =>
    async (args) => {
      config.isCustomEndpoint && setFeature(context, 'ENDPOINT_OVERRIDE', 'N');
      let endpoint = await getEndpointFromInstructions2(
        args.input,
        {
          getEndpointParameterInstructions() {
            return instructions;
          },
        },
        { ...config },
        context,
      );
      ((context.endpointV2 = endpoint), (context.authSchemes = endpoint.properties?.authSchemes));
      let authScheme = context.authSchemes?.[0];
      if (authScheme) {
        ((context.signing_region = authScheme.signingRegion),
          (context.signing_service = authScheme.signingName));
        let httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
        httpAuthOption &&
          (httpAuthOption.signingProperties = Object.assign(
            httpAuthOption.signingProperties || {},
            {
              signing_region: authScheme.signingRegion,
              signingRegion: authScheme.signingRegion,
              signing_service: authScheme.signingName,
              signingName: authScheme.signingName,
              signingRegionSet: authScheme.signingRegionSet,
            },
            authScheme.properties,
          ));
      }
      return next({ ...args });
    };
}
var serializerMiddlewareOption = {
    name: 'serializerMiddleware',
    step: 'serialize',
    tags: ['SERIALIZER'],
    override: !0,
  },
  endpointMiddlewareOptions = {
    step: 'serialize',
    tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
    name: 'endpointV2Middleware',
    override: !0,
    relation: 'before',
    toMiddleware: serializerMiddlewareOption.name,
  };
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  let endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(endpointMiddleware2({ config, instructions }), endpointMiddlewareOptions);
    },
  });
}
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    let tls = input.tls ?? !0,
      { endpoint, useDualstackEndpoint, useFipsEndpoint } = input,
      customEndpointProvider =
        endpoint != null ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0,
      resolvedConfig = Object.assign(input, {
        endpoint: customEndpointProvider,
        tls,
        isCustomEndpoint: !!endpoint,
        useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? !1),
        useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? !1),
        ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls,
      }),
      configuredEndpointPromise;
    return (
      (resolvedConfig.serviceConfiguredEndpoint = async () => (
        input.serviceId &&
          !configuredEndpointPromise &&
          (configuredEndpointPromise = getEndpointFromConfig2(input.serviceId)),
        configuredEndpointPromise
      )),
      resolvedConfig
    );
  };
}
var BinaryDecisionDiagram = class _BinaryDecisionDiagram {
  nodes;
  root;
  conditions;
  results;
  constructor(bdd, root, conditions, results) {
    ((this.nodes = bdd), (this.root = root), (this.conditions = conditions), (this.results = results));
  }
  static from(bdd, root, conditions, results) {
    return new _BinaryDecisionDiagram(bdd, root, conditions, results);
  }
};
var EndpointCache = class {
  capacity;
  data = new Map();
  parameters = [];
  constructor({ size, params }) {
    ((this.capacity = size ?? 50), params && (this.parameters = params));
  }
  get(endpointParams, resolver) {
    let key = this.hash(endpointParams);
    if (key === !1) return resolver();
    if (!this.data.has(key)) {
      if (this.data.size > this.capacity + 10) {
        let keys = this.data.keys(),
          i = 0;
        for (;;) {
          let { value, done } = keys.next();
          if ((this.data.delete(value), done || ++i > 10)) break;
        }
      }
      this.data.set(key, resolver());
    }
    return this.data.get(key);
  }
  size() {
    return this.data.size;
  }
  hash(endpointParams) {
    let buffer = '',
      { parameters } = this;
    if (parameters.length === 0) return !1;
    for (let param of parameters) {
      let raw = endpointParams[param],
        val = raw == null ? '\0' : String(raw);
      if (val.includes('|;')) return !1;
      buffer += val + '|;';
    }
    return buffer;
  }
};
var EndpointError = class extends Error {
  constructor(message) {
    (super(message), (this.name = 'EndpointError'));
  }
};
var debugId = 'endpoints';
function toDebugString(input) {
  return typeof input != 'object' || input == null
    ? input
    : 'ref' in input
      ? `$${toDebugString(input.ref)}`
      : 'fn' in input
        ? `${input.fn}(${(input.argv || []).map(toDebugString).join(', ')})`
        : JSON.stringify(input, null, 2);
}
var customEndpointFunctions = {};
var booleanEquals = (value1, value2) => value1 === value2;
function coalesce(...args) {
  for (let arg of args) if (arg != null) return arg;
}
var getAttrPathList = (path) => {
  let parts = path.split('.'),
    pathList = [];
  for (let part of parts) {
    let squareBracketIndex = part.indexOf('[');
    if (squareBracketIndex !== -1) {
      if (part.indexOf(']') !== part.length - 1)
        throw new EndpointError(`Path: '${path}' does not end with ']'`);
      let arrayIndex = part.slice(squareBracketIndex + 1, -1);
      if (Number.isNaN(parseInt(arrayIndex)))
        throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
      (squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex)),
        pathList.push(arrayIndex));
    } else pathList.push(part);
  }
  return pathList;
};
var getAttr = (value, path) =>
  getAttrPathList(path).reduce((acc, index) => {
    if (typeof acc != 'object')
      throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
    if (Array.isArray(acc)) {
      let i = parseInt(index);
      return acc[i < 0 ? acc.length + i : i];
    }
    return acc[index];
  }, value);
var isSet = (value) => value != null;
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}
var not = (value) => !value;
var IP_V4_REGEX = new RegExp(
    '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
  ),
  isIpAddress = (value) => IP_V4_REGEX.test(value) || (value.startsWith('[') && value.endsWith(']'));
var DEFAULT_PORTS = { [EndpointURLScheme.HTTP]: 80, [EndpointURLScheme.HTTPS]: 443 },
  parseURL = (value) => {
    let whatwgURL = (() => {
      try {
        if (value instanceof URL) return value;
        if (typeof value == 'object' && 'hostname' in value) {
          let { hostname: hostname2, port, protocol: protocol2 = '', path = '', query = {} } = value,
            url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ''}${path}`);
          return (
            (url.search = Object.entries(query)
              .map(([k, v]) => `${k}=${v}`)
              .join('&')),
            url
          );
        }
        return new URL(value);
      } catch {
        return null;
      }
    })();
    if (!whatwgURL) return (console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null);
    let urlString = whatwgURL.href,
      { host, hostname, pathname, protocol, search } = whatwgURL;
    if (search) return null;
    let scheme = protocol.slice(0, -1);
    if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
    let isIp = isIpAddress(hostname),
      inputContainsDefaultPort =
        urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ||
        (typeof value == 'string' && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`)),
      authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ''}`;
    return {
      scheme,
      authority,
      path: pathname,
      normalizedPath: pathname.endsWith('/') ? pathname : `${pathname}/`,
      isIp,
    };
  };
function split(value, delimiter, limit) {
  if (limit === 1) return [value];
  if (value === '') return [''];
  let parts = value.split(delimiter);
  return limit === 0 ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
var stringEquals = (value1, value2) => value1 === value2;
var substring = (input, start, stop, reverse) =>
  input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)
    ? null
    : reverse
      ? input.substring(input.length - stop, input.length - start)
      : input.substring(start, stop);
var uriEncode = (value) =>
  encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
var endpointFunctions = {
  booleanEquals,
  coalesce,
  getAttr,
  isSet,
  isValidHostLabel,
  ite,
  not,
  parseURL,
  split,
  stringEquals,
  substring,
  uriEncode,
};
var evaluateTemplate = (template, options) => {
  let evaluatedTemplateArr = [],
    { referenceRecord, endpointParams } = options,
    currentIndex = 0;
  for (; currentIndex < template.length; ) {
    let openingBraceIndex = template.indexOf('{', currentIndex);
    if (openingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(currentIndex));
      break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    let closingBraceIndex = template.indexOf('}', openingBraceIndex);
    if (closingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex));
      break;
    }
    template[openingBraceIndex + 1] === '{' &&
      template[closingBraceIndex + 1] === '}' &&
      (evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex)),
      (currentIndex = closingBraceIndex + 2));
    let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes('#')) {
      let [refName, attrName] = parameterName.split('#');
      evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    currentIndex = closingBraceIndex + 1;
  }
  return evaluatedTemplateArr.join('');
};
var getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
var evaluateExpression = (obj, keyName, options) => {
    if (typeof obj == 'string') return evaluateTemplate(obj, options);
    if (obj.fn) return group.callFunction(obj, options);
    if (obj.ref) return getReferenceValue(obj, options);
    throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  },
  callFunction = ({ fn, argv }, options) => {
    let evaluatedArgs = Array(argv.length);
    for (let i = 0; i < evaluatedArgs.length; ++i) {
      let arg = argv[i];
      typeof arg == 'boolean' || typeof arg == 'number'
        ? (evaluatedArgs[i] = arg)
        : (evaluatedArgs[i] = group.evaluateExpression(arg, 'arg', options));
    }
    let namespaceSeparatorIndex = fn.indexOf('.');
    if (namespaceSeparatorIndex !== -1) {
      let customFunction =
        customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[
          fn.slice(namespaceSeparatorIndex + 1)
        ];
      if (typeof customFunction == 'function') return customFunction(...evaluatedArgs);
    }
    let callable = endpointFunctions[fn];
    if (typeof callable == 'function') return callable(...evaluatedArgs);
    throw new Error(`function ${fn} not loaded in endpointFunctions.`);
  },
  group = { evaluateExpression, callFunction };
var evaluateCondition = (condition, options) => {
  let { assign } = condition;
  if (assign && assign in options.referenceRecord)
    throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
  let value = callFunction(condition, options);
  options.logger?.debug?.(
    `${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`,
  );
  let result = value === '' ? !0 : !!value;
  return assign != null ? { result, toAssign: { name: assign, value } } : { result };
};
var getEndpointHeaders = (headers, options) =>
  Object.entries(headers ?? {}).reduce(
    (acc, [headerKey, headerVal]) => (
      (acc[headerKey] = headerVal.map((headerValEntry) => {
        let processedExpr = evaluateExpression(headerValEntry, 'Header value entry', options);
        if (typeof processedExpr != 'string')
          throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        return processedExpr;
      })),
      acc
    ),
    {},
  );
var getEndpointProperties = (properties, options) =>
    Object.entries(properties).reduce(
      (acc, [propertyKey, propertyVal]) => (
        (acc[propertyKey] = group2.getEndpointProperty(propertyVal, options)),
        acc
      ),
      {},
    ),
  getEndpointProperty = (property, options) => {
    if (Array.isArray(property))
      return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
    switch (typeof property) {
      case 'string':
        return evaluateTemplate(property, options);
      case 'object':
        if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
        return group2.getEndpointProperties(property, options);
      case 'boolean':
        return property;
      default:
        throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
    }
  },
  group2 = { getEndpointProperty, getEndpointProperties };
var getEndpointUrl = (endpointUrl, options) => {
  let expression = evaluateExpression(endpointUrl, 'Endpoint URL', options);
  if (typeof expression == 'string')
    try {
      return new URL(expression);
    } catch (error) {
      throw (console.error(`Failed to construct URL with ${expression}`, error), error);
    }
  throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};
var RESULT = 1e8,
  decideEndpoint = (bdd, options) => {
    let { nodes, root, results, conditions } = bdd,
      ref = root,
      referenceRecord = {},
      closure = { referenceRecord, endpointParams: options.endpointParams, logger: options.logger };
    for (; ref !== 1 && ref !== -1 && ref < RESULT; ) {
      let node_i = 3 * (Math.abs(ref) - 1),
        [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]],
        [fn, argv, assign] = conditions[condition_i],
        evaluation = evaluateCondition({ fn, assign, argv }, closure);
      if (evaluation.toAssign) {
        let { name, value } = evaluation.toAssign;
        referenceRecord[name] = value;
      }
      ref = ref >= 0 === evaluation.result ? highRef : lowRef;
    }
    if (ref >= RESULT) {
      let result = results[ref - RESULT];
      if (result[0] === -1) {
        let [, errorExpression] = result;
        throw new EndpointError(evaluateExpression(errorExpression, 'Error', closure));
      }
      let [url, properties, headers] = result;
      return {
        url: getEndpointUrl(url, closure),
        properties: getEndpointProperties(properties, closure),
        headers: getEndpointHeaders(headers ?? {}, closure),
      };
    }
    throw new EndpointError('No matching endpoint.');
  };
var getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig),
  resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig),
  endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig),
  getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
function setCredentialFeature(credentials, feature, value) {
  return (
    credentials.$source || (credentials.$source = {}),
    (credentials.$source[feature] = value),
    credentials
  );
}
var hostHeaderMiddleware = (options) => (next) => async (args) => {
    if (!HttpRequest.isInstance(args.request)) return next(args);
    let { request } = args,
      { handlerProtocol = '' } = options.requestHandler.metadata || {};
    if (handlerProtocol.indexOf('h2') >= 0 && !request.headers[':authority'])
      (delete request.headers.host,
        (request.headers[':authority'] = request.hostname + (request.port ? ':' + request.port : '')));
    else if (!request.headers.host) {
      let host = request.hostname;
      (request.port != null && (host += `:${request.port}`), (request.headers.host = host));
    }
    return next(args);
  },
  hostHeaderMiddlewareOptions = {
    name: 'hostHeaderMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['HOST'],
    override: !0,
  },
  getHostHeaderPlugin = (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
    },
  });
var loggerMiddleware = () => (next, context) => async (args) => {
    try {
      let response = await next(args),
        { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context,
        { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions,
        inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog,
        outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog,
        { $metadata, ...outputWithoutMetadata } = response.output;
      return (
        logger?.info?.({
          clientName,
          commandName,
          input: inputFilterSensitiveLog(args.input),
          output: outputFilterSensitiveLog(outputWithoutMetadata),
          metadata: $metadata,
        }),
        response
      );
    } catch (error) {
      let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context,
        { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions,
        inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      throw (
        logger?.error?.({
          clientName,
          commandName,
          input: inputFilterSensitiveLog(args.input),
          error,
          metadata: error.$metadata,
        }),
        error
      );
    }
  },
  loggerMiddlewareOptions = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  getLoggerPlugin = (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
    },
  });
var recursionDetectionMiddlewareOptions = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var PROTECTED_KEYS = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  NO_GLOBAL_AWS_LAMBDA = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
var InvokeStoreBase = class {
    static PROTECTED_KEYS = PROTECTED_KEYS;
    isProtectedKey(key) {
      return Object.values(PROTECTED_KEYS).includes(key);
    }
    getRequestId() {
      return this.get(PROTECTED_KEYS.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(PROTECTED_KEYS.TENANT_ID);
    }
    getTraceparent() {
      return this.get(PROTECTED_KEYS.TRACEPARENT);
    }
    getTracestate() {
      return this.get(PROTECTED_KEYS.TRACESTATE);
    }
    getBaggage() {
      return this.get(PROTECTED_KEYS.BAGGAGE);
    }
  },
  InvokeStoreSingle = class extends InvokeStoreBase {
    currentContext;
    getContext() {
      return this.currentContext;
    }
    hasContext() {
      return this.currentContext !== void 0;
    }
    get(key) {
      return this.currentContext?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key))
        throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      ((this.currentContext = this.currentContext || {}), (this.currentContext[key] = value));
    }
    run(context, fn) {
      return ((this.currentContext = context), fn());
    }
  },
  InvokeStoreMulti = class _InvokeStoreMulti extends InvokeStoreBase {
    als;
    static async create() {
      let instance = new _InvokeStoreMulti(),
        asyncHooks = await import('node:async_hooks');
      return ((instance.als = new asyncHooks.AsyncLocalStorage()), instance);
    }
    getContext() {
      return this.als.getStore();
    }
    hasContext() {
      return this.als.getStore() !== void 0;
    }
    get(key) {
      return this.als.getStore()?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key))
        throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      let store = this.als.getStore();
      if (!store) throw new Error('No context available');
      store[key] = value;
    }
    run(context, fn) {
      return this.als.run(context, fn);
    }
  },
  InvokeStore;
(function (InvokeStore2) {
  let instance = null;
  async function getInstanceAsync(forceInvokeStoreMulti) {
    return (
      instance ||
        (instance = (async () => {
          let newInstance =
            forceInvokeStoreMulti === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env
              ? await InvokeStoreMulti.create()
              : new InvokeStoreSingle();
          return !NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!NO_GLOBAL_AWS_LAMBDA &&
                globalThis.awslambda &&
                (globalThis.awslambda.InvokeStore = newInstance),
              newInstance);
        })()),
      instance
    );
  }
  ((InvokeStore2.getInstanceAsync = getInstanceAsync),
    (InvokeStore2._testing =
      process.env.AWS_LAMBDA_BENCHMARK_MODE === '1'
        ? {
            reset: () => {
              ((instance = null),
                globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore,
                (globalThis.awslambda = { InvokeStore: void 0 }));
            },
          }
        : void 0));
})(InvokeStore || (InvokeStore = {}));
var AWS_LAMBDA_FUNCTION_NAME = 'AWS_LAMBDA_FUNCTION_NAME',
  _X_AMZN_TRACE_ID = '_X_AMZN_TRACE_ID',
  X_AMZN_TRACE_ID = 'X-Amzn-Trace-Id',
  TRACEPARENT = 'traceparent',
  TRACESTATE = 'tracestate',
  BAGGAGE = 'baggage',
  recursionDetectionMiddleware = () => (next) => async (args) => {
    let { request } = args;
    if (!HttpRequest.isInstance(request)) return next(args);
    let invokeStore;
    {
      let traceIdHeader =
        Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ??
        X_AMZN_TRACE_ID;
      if (!request.headers.hasOwnProperty(traceIdHeader)) {
        let functionName = process.env[AWS_LAMBDA_FUNCTION_NAME],
          traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
        invokeStore ??= await InvokeStore.getInstanceAsync();
        let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv,
          nonEmptyString = (str) => typeof str == 'string' && str.length > 0;
        nonEmptyString(functionName) &&
          nonEmptyString(traceId) &&
          (request.headers[X_AMZN_TRACE_ID] = traceId);
      }
    }
    if ((sanitizeTraceHeaders(request.headers), !request.headers[TRACEPARENT])) {
      let traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
      if (traceparent) {
        request.headers[TRACEPARENT] = traceparent;
        let tracestate = invokeStore?.getTracestate?.();
        tracestate && (request.headers[TRACESTATE] = tracestate);
        let baggage = invokeStore?.getBaggage?.();
        baggage && (request.headers[BAGGAGE] = baggage);
      }
    }
    return next(args);
  };
function sanitizeTraceHeaders(headers) {
  for (let header of Object.keys(headers)) {
    let lower = header.toLowerCase();
    header !== lower &&
      (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE) &&
      ((headers[lower] = headers[header]), delete headers[header]);
  }
}
var getRecursionDetectionPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
  },
});
var resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
  if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
  let preferredAuthOptions = [];
  for (let preferredSchemeName of authSchemePreference)
    for (let candidateAuthOption of candidateAuthOptions)
      candidateAuthOption.schemeId.split('#')[1] === preferredSchemeName &&
        preferredAuthOptions.push(candidateAuthOption);
  for (let candidateAuthOption of candidateAuthOptions)
    preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) ||
      preferredAuthOptions.push(candidateAuthOption);
  return preferredAuthOptions;
};
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
  let map = new Map();
  for (let scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
  return map;
}
var httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
  let options = config.httpAuthSchemeProvider(
      await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input),
    ),
    authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [],
    resolvedOptions = resolveAuthOptions(options, authSchemePreference),
    authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes),
    smithyContext = getSmithyContext(context),
    failureReasons = [];
  for (let option of resolvedOptions) {
    let scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
      failureReasons.push(
        `HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`,
      );
      continue;
    }
    let { identityProperties = {}, signingProperties = {} } =
      option.propertiesExtractor?.(config, context) || {};
    ((option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties)),
      (option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties)),
      (smithyContext.selectedHttpAuthScheme = {
        httpAuthOption: option,
        identity: await identityProvider(option.identityProperties),
        signer: scheme.signer,
      }));
    break;
  }
  if (!smithyContext.selectedHttpAuthScheme)
    throw new Error(
      failureReasons.join(`
`),
    );
  return next(args);
};
var httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  getHttpAuthSchemeEndpointRuleSetPlugin = (
    config,
    { httpAuthSchemeParametersProvider, identityProviderConfigProvider },
  ) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(
        httpAuthSchemeMiddleware(config, {
          httpAuthSchemeParametersProvider,
          identityProviderConfigProvider,
        }),
        httpAuthSchemeEndpointRuleSetMiddlewareOptions,
      );
    },
  });
var defaultErrorHandler = (signingProperties) => (error) => {
    throw error;
  },
  defaultSuccessHandler = (httpResponse, signingProperties) => {},
  httpSigningMiddleware = (config) => (next, context) => async (args) => {
    if (!HttpRequest.isInstance(args.request)) return next(args);
    let scheme = getSmithyContext(context).selectedHttpAuthScheme;
    if (!scheme) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties = {} },
        identity,
        signer,
      } = scheme,
      output = await next({
        ...args,
        request: await signer.sign(args.request, identity, signingProperties),
      }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
    return ((signer.successHandler || defaultSuccessHandler)(output.response, signingProperties), output);
  };
var httpSigningMiddlewareOptions = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  getHttpSigningPlugin = (config) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
    },
  });
var makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
  let command = new CommandCtor(input);
  return ((command = withCommand(command) ?? command), await client.send(command, ...args));
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
  return async function* (config, input, ...additionalArguments) {
    let _input = input,
      token = config.startingToken ?? _input[inputTokenName],
      hasNext = !0,
      page;
    for (; hasNext; ) {
      if (
        ((_input[inputTokenName] = token),
        pageSizeTokenName && (_input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize),
        config.client instanceof ClientCtor)
      )
        page = await makePagedClientRequest(
          CommandCtor,
          config.client,
          input,
          config.withCommand,
          ...additionalArguments,
        );
      else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
      yield page;
      let prevToken = token;
      ((token = get(page, outputTokenName)),
        (hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken))));
    }
    return void 0;
  };
}
var get = (fromObject, path) => {
  let cursor = fromObject,
    pathComponents = path.split('.');
  for (let step of pathComponents) {
    if (!cursor || typeof cursor != 'object') return;
    cursor = cursor[step];
  }
  return cursor;
};
var DefaultIdentityProviderConfig = class {
  authSchemes = new Map();
  constructor(config) {
    for (let key in config) {
      if (!hasOwn(config, key)) continue;
      let value = config[key];
      value !== void 0 && this.authSchemes.set(key, value);
    }
  }
  getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
  }
};
var NoAuthSigner = class {
  async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
  }
};
var createIsIdentityExpiredFunction = (expirationMs) =>
  function (identity) {
    return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
  };
var isIdentityExpired = createIsIdentityExpiredFunction(3e5),
  doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0,
  memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
    if (provider === void 0) return;
    let normalizedProvider = typeof provider != 'function' ? async () => Promise.resolve(provider) : provider,
      resolved,
      pending,
      hasResult,
      isConstant = !1,
      coalesceProvider = async (options) => {
        pending || (pending = normalizedProvider(options));
        try {
          ((resolved = await pending), (hasResult = !0), (isConstant = !1));
        } finally {
          pending = void 0;
        }
        return resolved;
      };
    return isExpired === void 0
      ? async (options) => (
          (!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)),
          resolved
        )
      : async (options) => (
          (!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)),
          isConstant
            ? resolved
            : requiresRefresh(resolved)
              ? (isExpired(resolved) && (await coalesceProvider(options)), resolved)
              : ((isConstant = !0), resolved)
        );
  };
var normalizeProvider2 = (input) => {
  if (typeof input == 'function') return input;
  let promisified = Promise.resolve(input);
  return () => promisified;
};
var DEFAULT_UA_APP_ID = void 0;
function isValidUserAgentAppId(appId) {
  return appId === void 0 ? !0 : typeof appId == 'string' && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
  let normalizedAppIdProvider = normalizeProvider2(input.userAgentAppId ?? DEFAULT_UA_APP_ID),
    { customUserAgent } = input;
  return Object.assign(input, {
    customUserAgent: typeof customUserAgent == 'string' ? [[customUserAgent]] : customUserAgent,
    userAgentAppId: async () => {
      let appId = await normalizedAppIdProvider();
      if (!isValidUserAgentAppId(appId)) {
        let logger =
          input.logger?.constructor?.name === 'NoOpLogger' || !input.logger ? console : input.logger;
        typeof appId != 'string'
          ? logger?.warn('userAgentAppId must be a string or undefined.')
          : appId.length > 50 &&
            logger?.warn('The provided userAgentAppId exceeds the maximum length of 50 characters.');
      }
      return appId;
    },
  });
}
var partitionsInfo = {
  partitions: [
    {
      id: 'aws',
      outputs: {
        dnsSuffix: 'amazonaws.com',
        dualStackDnsSuffix: 'api.aws',
        implicitGlobalRegion: 'us-east-1',
        name: 'aws',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$',
      regions: {
        'af-south-1': { description: 'Africa (Cape Town)' },
        'ap-east-1': { description: 'Asia Pacific (Hong Kong)' },
        'ap-east-2': { description: 'Asia Pacific (Taipei)' },
        'ap-northeast-1': { description: 'Asia Pacific (Tokyo)' },
        'ap-northeast-2': { description: 'Asia Pacific (Seoul)' },
        'ap-northeast-3': { description: 'Asia Pacific (Osaka)' },
        'ap-south-1': { description: 'Asia Pacific (Mumbai)' },
        'ap-south-2': { description: 'Asia Pacific (Hyderabad)' },
        'ap-southeast-1': { description: 'Asia Pacific (Singapore)' },
        'ap-southeast-2': { description: 'Asia Pacific (Sydney)' },
        'ap-southeast-3': { description: 'Asia Pacific (Jakarta)' },
        'ap-southeast-4': { description: 'Asia Pacific (Melbourne)' },
        'ap-southeast-5': { description: 'Asia Pacific (Malaysia)' },
        'ap-southeast-6': { description: 'Asia Pacific (New Zealand)' },
        'ap-southeast-7': { description: 'Asia Pacific (Thailand)' },
        'aws-global': { description: 'aws global region' },
        'ca-central-1': { description: 'Canada (Central)' },
        'ca-west-1': { description: 'Canada West (Calgary)' },
        'eu-central-1': { description: 'Europe (Frankfurt)' },
        'eu-central-2': { description: 'Europe (Zurich)' },
        'eu-north-1': { description: 'Europe (Stockholm)' },
        'eu-south-1': { description: 'Europe (Milan)' },
        'eu-south-2': { description: 'Europe (Spain)' },
        'eu-west-1': { description: 'Europe (Ireland)' },
        'eu-west-2': { description: 'Europe (London)' },
        'eu-west-3': { description: 'Europe (Paris)' },
        'il-central-1': { description: 'Israel (Tel Aviv)' },
        'me-central-1': { description: 'Middle East (UAE)' },
        'me-south-1': { description: 'Middle East (Bahrain)' },
        'me-west-1': { description: 'Middle East (Saudi Arabia)' },
        'mx-central-1': { description: 'Mexico (Central)' },
        'sa-east-1': { description: 'South America (Sao Paulo)' },
        'sa-west-1': { description: 'South America (Chile)' },
        'us-east-1': { description: 'US East (N. Virginia)' },
        'us-east-2': { description: 'US East (Ohio)' },
        'us-west-1': { description: 'US West (N. California)' },
        'us-west-2': { description: 'US West (Oregon)' },
      },
    },
    {
      id: 'aws-cn',
      outputs: {
        dnsSuffix: 'amazonaws.com.cn',
        dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
        implicitGlobalRegion: 'cn-northwest-1',
        name: 'aws-cn',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^cn\\-\\w+\\-\\d+$',
      regions: {
        'aws-cn-global': { description: 'aws-cn global region' },
        'cn-north-1': { description: 'China (Beijing)' },
        'cn-northwest-1': { description: 'China (Ningxia)' },
      },
    },
    {
      id: 'aws-eusc',
      outputs: {
        dnsSuffix: 'amazonaws.eu',
        dualStackDnsSuffix: 'api.amazonwebservices.eu',
        implicitGlobalRegion: 'eusc-de-east-1',
        name: 'aws-eusc',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^eusc\\-(de)\\-\\w+\\-\\d+$',
      regions: { 'eusc-de-east-1': { description: 'AWS European Sovereign Cloud (Germany)' } },
    },
    {
      id: 'aws-iso',
      outputs: {
        dnsSuffix: 'c2s.ic.gov',
        dualStackDnsSuffix: 'api.aws.ic.gov',
        implicitGlobalRegion: 'us-iso-east-1',
        name: 'aws-iso',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-iso\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-global': { description: 'aws-iso global region' },
        'us-iso-east-1': { description: 'US ISO East' },
        'us-iso-west-1': { description: 'US ISO WEST' },
      },
    },
    {
      id: 'aws-iso-b',
      outputs: {
        dnsSuffix: 'sc2s.sgov.gov',
        dualStackDnsSuffix: 'api.aws.scloud',
        implicitGlobalRegion: 'us-isob-east-1',
        name: 'aws-iso-b',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-isob\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-b-global': { description: 'aws-iso-b global region' },
        'us-isob-east-1': { description: 'US ISOB East (Ohio)' },
        'us-isob-west-1': { description: 'US ISOB West' },
      },
    },
    {
      id: 'aws-iso-e',
      outputs: {
        dnsSuffix: 'cloud.adc-e.uk',
        dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
        implicitGlobalRegion: 'eu-isoe-west-1',
        name: 'aws-iso-e',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^eu\\-isoe\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-e-global': { description: 'aws-iso-e global region' },
        'eu-isoe-west-1': { description: 'EU ISOE West' },
      },
    },
    {
      id: 'aws-iso-f',
      outputs: {
        dnsSuffix: 'csp.hci.ic.gov',
        dualStackDnsSuffix: 'api.aws.hci.ic.gov',
        implicitGlobalRegion: 'us-isof-south-1',
        name: 'aws-iso-f',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-isof\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-f-global': { description: 'aws-iso-f global region' },
        'us-isof-east-1': { description: 'US ISOF EAST' },
        'us-isof-south-1': { description: 'US ISOF SOUTH' },
      },
    },
    {
      id: 'aws-us-gov',
      outputs: {
        dnsSuffix: 'amazonaws.com',
        dualStackDnsSuffix: 'api.aws',
        implicitGlobalRegion: 'us-gov-west-1',
        name: 'aws-us-gov',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-gov\\-\\w+\\-\\d+$',
      regions: {
        'aws-us-gov-global': { description: 'aws-us-gov global region' },
        'us-gov-east-1': { description: 'AWS GovCloud (US-East)' },
        'us-gov-west-1': { description: 'AWS GovCloud (US-West)' },
      },
    },
  ],
  version: '1.1',
};
var selectedPartitionsInfo = partitionsInfo,
  selectedUserAgentPrefix = '',
  partition = (value) => {
    let { partitions } = selectedPartitionsInfo;
    for (let partition2 of partitions) {
      let { regions, outputs } = partition2;
      for (let [region, regionData] of Object.entries(regions))
        if (region === value) return { ...outputs, ...regionData };
    }
    for (let partition2 of partitions) {
      let { regionRegex, outputs } = partition2;
      if (new RegExp(regionRegex).test(value)) return { ...outputs };
    }
    let DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === 'aws');
    if (!DEFAULT_PARTITION)
      throw new Error(
        "Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.",
      );
    return { ...DEFAULT_PARTITION.outputs };
  };
var getUserAgentPrefix = () => selectedUserAgentPrefix;
function setFeature2(context, feature, value) {
  (context.__aws_sdk_context
    ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {})
    : (context.__aws_sdk_context = { features: {} }),
    (context.__aws_sdk_context.features[feature] = value));
}
var ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
  if (
    (args.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' &&
      setFeature2(context, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof config.retryStrategy == 'function')
  ) {
    let retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode == 'string')
      switch (retryStrategy.mode) {
        case RETRY_MODES.ADAPTIVE:
          setFeature2(context, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case RETRY_MODES.STANDARD:
          setFeature2(context, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof config.accountIdEndpointMode == 'function') {
    let endpointV2 = context.endpointV2;
    switch (
      (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) &&
        setFeature2(context, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await config.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        setFeature2(context, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        setFeature2(context, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        setFeature2(context, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (identity?.$source) {
    let credentials = identity;
    credentials.accountId && setFeature2(context, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [key, value] of Object.entries(credentials.$source ?? {})) setFeature2(context, key, value);
  }
}
var USER_AGENT = 'user-agent',
  X_AMZ_USER_AGENT = 'x-amz-user-agent';
var UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g,
  UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
function encodeFeatures(features) {
  let buffer = '';
  for (let key in features) {
    let val = features[key];
    if (buffer.length + val.length + 1 <= 1024) {
      buffer.length ? (buffer += ',' + val) : (buffer += val);
      continue;
    }
    break;
  }
  return buffer;
}
var userAgentMiddleware = (options) => (next, context) => async (args) => {
    let { request } = args;
    if (!HttpRequest.isInstance(request)) return next(args);
    let { headers } = request,
      userAgent = context?.userAgent?.map(escapeUserAgent) || [],
      defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
    await checkFeatures(context, options, args);
    let awsContext = context;
    defaultUserAgent2.push(
      `m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`,
    );
    let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [],
      appId = await options.userAgentAppId();
    appId && defaultUserAgent2.push(escapeUserAgent(['app', `${appId}`]));
    let prefix = getUserAgentPrefix(),
      sdkUserAgentValue = (prefix ? [prefix] : [])
        .concat([...defaultUserAgent2, ...userAgent, ...customUserAgent])
        .join(' '),
      normalUAValue = [
        ...defaultUserAgent2.filter((section) => section.startsWith('aws-sdk-')),
        ...customUserAgent,
      ].join(' ');
    return (
      options.runtime !== 'browser'
        ? (normalUAValue &&
            (headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT]
              ? `${headers[USER_AGENT]} ${normalUAValue}`
              : normalUAValue),
          (headers[USER_AGENT] = sdkUserAgentValue))
        : (headers[X_AMZ_USER_AGENT] = sdkUserAgentValue),
      next({ ...args, request })
    );
  },
  escapeUserAgent = (userAgentPair) => {
    let name = userAgentPair[0]
        .split('/')
        .map((part) => part.replace(UA_NAME_ESCAPE_REGEX, '-'))
        .join('/'),
      version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, '-'),
      prefixSeparatorIndex = name.indexOf('/'),
      prefix = name.substring(0, prefixSeparatorIndex),
      uaName = name.substring(prefixSeparatorIndex + 1);
    return (
      prefix === 'api' && (uaName = uaName.toLowerCase()),
      [prefix, uaName, version]
        .filter((item) => item && item.length > 0)
        .reduce((acc, item, index) => {
          switch (index) {
            case 0:
              return item;
            case 1:
              return `${acc}/${item}`;
            default:
              return `${acc}#${item}`;
          }
        }, '')
    );
  },
  getUserAgentMiddlewareOptions = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  getUserAgentPlugin = (config) => ({
    applyToStack: (clientStack) => {
      clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
    },
  });
var state = { warningEmitted: !1 },
  emitWarningIfUnsupportedVersion = (version) => {
    if (version && !state.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        state.warningEmitted = !0;
        return;
      }
      let userMajorVersion = parseInt(version.substring(1, version.indexOf('.'))),
        vv = 22;
      userMajorVersion < vv &&
        ((state.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
var isDefaultSocketTimeoutEnabled = () =>
    typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
    if (isDefaultSocketTimeoutEnabled() && typeof requestHandler?.handle != 'function') return timeoutMs;
  };
import { platform, release } from 'node:os';
import { env } from 'node:process';
import { versions } from 'node:process';
var getRuntimeUserAgentPair = () => {
  let runtimesToCheck = ['deno', 'bun', 'llrt'];
  for (let runtime of runtimesToCheck) if (versions[runtime]) return [`md/${runtime}`, versions[runtime]];
  return ['md/nodejs', versions.node];
};
var crtAvailability = { isCrtAvailable: !1 };
var isCrtAvailable = () => (crtAvailability.isCrtAvailable ? ['md/crt-avail'] : null);
var createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
  let runtimeUserAgentPair = getRuntimeUserAgentPair();
  return async (config) => {
    let sections = [
        ['aws-sdk-js', clientVersion],
        ['ua', '2.1'],
        [`os/${platform()}`, release()],
        ['lang/js'],
        runtimeUserAgentPair,
      ],
      crtAvailable = isCrtAvailable();
    (crtAvailable && sections.push(crtAvailable),
      serviceId && sections.push([`api/${serviceId}`, clientVersion]),
      env.AWS_EXECUTION_ENV && sections.push([`exec-env/${env.AWS_EXECUTION_ENV}`]));
    let appId = await config?.userAgentAppId?.();
    return appId ? [...sections, [`app/${appId}`]] : [...sections];
  };
};
var UA_APP_ID_ENV_NAME = 'AWS_SDK_UA_APP_ID',
  UA_APP_ID_INI_NAME = 'sdk_ua_app_id',
  UA_APP_ID_INI_NAME_DEPRECATED = 'sdk-ua-app-id',
  NODE_APP_ID_CONFIG_OPTIONS = {
    environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME],
    configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
    default: DEFAULT_UA_APP_ID,
  };
var isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
  if (allowSubDomains) {
    for (let label of value.split('.')) if (!isVirtualHostableS3Bucket(label)) return !1;
    return !0;
  }
  return !(
    !isValidHostLabel(value) ||
    value.length < 3 ||
    value.length > 63 ||
    value !== value.toLowerCase() ||
    isIpAddress(value)
  );
};
var parseArn = (value) => {
  let segments = value.split(':');
  if (segments.length < 6) return null;
  let [arn, partition2, service, region, accountId, ...resourcePath] = segments;
  if (arn !== 'arn' || partition2 === '' || service === '' || resourcePath.join(':') === '') return null;
  let resourceId = resourcePath.map((resource) => resource.split('/')).flat();
  return { partition: partition2, service, region, accountId, resourceId };
};
var awsEndpointFunctions = { isVirtualHostableS3Bucket, parseArn, partition };
customEndpointFunctions.aws = awsEndpointFunctions;
function stsRegionDefaultResolver(loaderConfig = {}) {
  return loadConfig(
    {
      ...NODE_REGION_CONFIG_OPTIONS,
      async default() {
        return (
          warning.silence ||
            console.warn(
              '@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.',
            ),
          'us-east-1'
        );
      },
    },
    { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig },
  );
}
var warning = { silence: !1 };
var getAwsRegionExtensionConfiguration = (runtimeConfig) => ({
    setRegion(region) {
      runtimeConfig.region = region;
    },
    region() {
      return runtimeConfig.region;
    },
  }),
  resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({
    region: awsRegionExtensionConfiguration.region(),
  });
export {
  resolveParams,
  BinaryDecisionDiagram,
  EndpointCache,
  customEndpointFunctions,
  decideEndpoint,
  resolveEndpointConfig,
  getEndpointPlugin,
  emitWarningIfUnsupportedVersion,
  setCredentialFeature,
  setFeature2 as setFeature,
  getDefaultSocketTimeout,
  getHostHeaderPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  httpSigningMiddlewareOptions,
  getHttpSigningPlugin,
  normalizeProvider2 as normalizeProvider,
  createPaginator,
  DefaultIdentityProviderConfig,
  NoAuthSigner,
  isIdentityExpired,
  doesIdentityRequireRefresh,
  memoizeIdentityProvider,
  resolveUserAgentConfig,
  getUserAgentPlugin,
  createDefaultUserAgentProvider,
  NODE_APP_ID_CONFIG_OPTIONS,
  awsEndpointFunctions,
  stsRegionDefaultResolver,
  getAwsRegionExtensionConfiguration,
  resolveAwsRegionExtensionConfiguration,
};
