import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import {
  HttpRequest,
  HttpResponse,
  LazyJsonString,
  NormalizedSchema,
  NumericValue,
  TypeRegistry,
  Uint8ArrayBlobAdapter,
  _parseEpochTimestamp,
  _parseRfc3339DateTimeWithOffset,
  _parseRfc7231DateTime,
  dateToUtcString,
  fromBase64,
  fromUtf8,
  generateIdempotencyToken,
  hasOwn,
  isValidHostname,
  parseEpochTimestamp,
  parseRfc3339DateTimeWithOffset,
  parseRfc7231DateTime,
  quoteHeader,
  sdkStreamMixin,
  splitEvery,
  splitHeader,
  toBase64,
  toUtf8,
  translateTraits,
  writeKey,
} from './chunk-KHN7XSZK.mjs';
var CONTENT_LENGTH_HEADER = 'content-length';
function contentLengthMiddleware(bodyLengthChecker) {
  return (next) => async (args) => {
    let request = args.request;
    if (HttpRequest.isInstance(request)) {
      let { body, headers } = request;
      if (
        body &&
        Object.keys(headers)
          .map((str) => str.toLowerCase())
          .indexOf(CONTENT_LENGTH_HEADER) === -1
      )
        try {
          let length = bodyLengthChecker(body);
          length != null &&
            (request.headers = { ...request.headers, [CONTENT_LENGTH_HEADER]: String(length) });
        } catch {}
    }
    return next({ ...args, request });
  };
}
var contentLengthMiddlewareOptions = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  getContentLengthPlugin = (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
    },
  });
var collectBody = async (streamBody = new Uint8Array(), context) => {
  if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
  if (!streamBody) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
  let fromContext = context.streamCollector(streamBody);
  return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
function extendedEncodeURIComponent(str) {
  return /^[\w.~-]+$/.test(str)
    ? str
    : encodeURIComponent(str).replace(/[!'()*]/g, function (c) {
        return '%' + c.charCodeAt(0).toString(16).toUpperCase();
      });
}
var HTTP_BINDINGS = Symbol.for('@smithy/schema-x'),
  HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends NormalizedSchema {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = _HttpBindingNormalizedSchema.identity;
    bindings;
    constructor(schema) {
      super(schema);
    }
    static of(schema) {
      let ns = NormalizedSchema.of(schema);
      if (ns.identity === _HttpBindingNormalizedSchema.identity) return ns;
      let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(),
        cache = typeof schemaCache == 'object' && schemaCache !== null ? schemaCache : ns;
      return (cache[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns));
    }
    getHttpBindingLocation(traits) {
      return traits.httpPayload
        ? 36
        : traits.httpLabel
          ? 33
          : traits.httpHeader
            ? 38
            : typeof traits.httpPrefixHeaders == 'string'
              ? 39
              : traits.httpQuery
                ? 34
                : traits.httpQueryParams
                  ? 35
                  : traits.httpResponseCode
                    ? 37
                    : 32;
    }
    getHttpBindingValue(location, traits, nested = !1) {
      let raw = this.getSchema(),
        type = typeof raw == 'number' ? raw & 255 : this.isListSchema() ? 64 : 255,
        slot = location & 7,
        media = traits.mediaType
          ? traits.mediaType === 'application/json' || traits.mediaType.endsWith('+json')
            ? 2
            : 1
          : 0,
        stream = traits.streaming || type === 42 ? (this.isStructSchema() ? 2 : 1) : 0,
        timestamp = type >= 4 && type <= 7 ? (slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0) : 0,
        flags =
          type |
          (media << 8) |
          ((traits.idempotencyToken ? 1 : 0) << 10) |
          (stream << 11) |
          ((traits.sparse ? 1 : 0) << 13) |
          (timestamp << 14) |
          ((traits.hostLabel ? 1 : 0) << 17) |
          ((location === 36 && typeof raw != 'object' ? 1 : 0) << 18),
        category = type & 192,
        collectionValue =
          slot & 2 && (category === 64 || (!nested && slot & 1))
            ? this.getHttpBindingCollectionValue(location, traits)
            : void 0,
        valueType = (collectionValue?.[1] ?? 0) & 255;
      return (
        (flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16),
        [this, flags, collectionValue]
      );
    }
    getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
      let valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
      return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, !0);
    }
    getHttpBindings() {
      let source = this.getSchema();
      return typeof source != 'object' || source === null
        ? EMPTY_BINDINGS
        : (this.bindings ??= buildHttpBindings(this));
    }
  },
  buildHttpBindings = (schema) => {
    let bodyMemberNames = [],
      bodyMemberSchemas = [],
      requestBodyMemberNames = [],
      requestBodyMemberSchemas = [],
      memberBindings = [],
      byName = {},
      headers = {},
      prefixHeaders = [],
      responseBindings = { headers, prefixHeaders },
      bindings = {
        request: { memberBindings, byName },
        response: { bodyMemberNames, bindings: responseBindings },
      },
      { request, response } = bindings;
    for (let [name, member] of schema.structIterator()) {
      let bindingSchema = HttpBindingNormalizedSchema.of(member),
        traits = bindingSchema.getMergedTraits(),
        location = bindingSchema.getHttpBindingLocation(traits),
        wireName =
          traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery,
        value = bindingSchema.getHttpBindingValue(location, traits),
        binding = [name, value, location, wireName];
      (name === '__proto__' && writeKey(byName),
        (byName[name] = binding),
        (value[1] >> 10) & 1 && (request.hasIdempotency = !0),
        memberBindings.push(binding));
      let slot = location & 7;
      if (
        (slot === 0 && (requestBodyMemberNames.push(name), requestBodyMemberSchemas.push(member)),
        (slot & 4) === 0)
      )
        (bodyMemberNames.push(name), bodyMemberSchemas.push(member));
      else if ((slot & 6) === 4)
        if (slot & 1) responseBindings.statusCode = binding;
        else {
          responseBindings.payload = binding;
          let type = value[1] & 255;
          request.contentTypeInstruction =
            traits.mediaType ??
            (type === 0 ? 'text/plain' : type === 21 || type === 42 ? 'application/octet-stream' : null);
        }
      else
        slot & 1
          ? ((request.hasPrefixHeaders = !0), prefixHeaders.push(binding))
          : (wireName === '__proto__' && writeKey(headers), (headers[wireName] = binding));
    }
    return (
      request.contentTypeInstruction === void 0 &&
        requestBodyMemberNames.length &&
        (request.contentTypeInstruction = null),
      (request.syntheticBodySchema = createBodySchema(
        schema,
        requestBodyMemberNames,
        requestBodyMemberSchemas,
      )),
      (response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas)),
      bindings
    );
  },
  buildPathSegments = (path) => {
    let segments = [],
      offset = 0;
    for (let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (match.index > offset && segments.push([path.slice(offset, match.index), 0]),
        segments.push([match[1], match[2] ? 2 : 1]),
        (offset = match.index + match[0].length));
    return (
      segments.length && offset < path.length && segments.push([path.slice(offset), 0]),
      segments.length ? segments : void 0
    );
  },
  buildHttpOperationBindings = (schema) => {
    let { http, endpoint } = translateTraits(schema.traits ?? {}),
      [path, search] = http?.[1].split('?') ?? [];
    return [
      http?.[0],
      path,
      search ? [...new URLSearchParams(search)] : [],
      path ? buildPathSegments(path) : void 0,
      endpoint?.[0],
    ];
  },
  EMPTY_BINDINGS = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  getHttpOperationBindings = (schema) => (schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema)),
  createBodySchema = (schema, memberNames, memberSchemas) => {
    if (!memberNames.length) return;
    let source = schema.getSchema(),
      body = [3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas],
      required = source[6],
      bodyRequired =
        required &&
        memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
    return (bodyRequired && (body[6] = bodyRequired), body);
  };
var SerdeContext = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};
var HttpProtocol = class extends SerdeContext {
  options;
  compositeErrorRegistry;
  constructor(options) {
    (super(),
      (this.options = options),
      (this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace)));
    for (let etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
  }
  getRequestType() {
    return HttpRequest;
  }
  getResponseType() {
    return HttpResponse;
  }
  setSerdeContext(serdeContext) {
    ((this.serdeContext = serdeContext),
      this.serializer.setSerdeContext(serdeContext),
      this.deserializer.setSerdeContext(serdeContext),
      this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext));
  }
  updateServiceEndpoint(request, endpoint) {
    if ('url' in endpoint) {
      ((request.protocol = endpoint.url.protocol),
        (request.hostname = endpoint.url.hostname),
        (request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0),
        (request.path = endpoint.url.pathname),
        (request.fragment = endpoint.url.hash || void 0),
        (request.username = endpoint.url.username || void 0),
        (request.password = endpoint.url.password || void 0),
        request.query || (request.query = {}));
      for (let [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
      if (endpoint.headers)
        for (let name in endpoint.headers)
          hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(', '));
      return request;
    } else {
      if (
        ((request.protocol = endpoint.protocol),
        (request.hostname = endpoint.hostname),
        (request.port = endpoint.port ? Number(endpoint.port) : void 0),
        (request.path = endpoint.path),
        (request.query = { ...endpoint.query }),
        endpoint.headers)
      )
        for (let name in endpoint.headers)
          hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
      return request;
    }
  }
  setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let hostPrefix = operation[4];
    if (typeof hostPrefix != 'string') return;
    let resolvedHostPrefix = hostPrefix;
    for (let [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings()
      .request.memberBindings) {
      if (!((flags >> 17) & 1)) continue;
      let replacement = input[name];
      if (typeof replacement != 'string')
        throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
      resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    if (((request.hostname = resolvedHostPrefix + request.hostname), !isValidHostname(request.hostname)))
      throw new Error(`[${request.hostname}] is not a valid hostname.`);
  }
  deserializeMetadata(output) {
    return {
      httpStatusCode: output.statusCode,
      requestId:
        output.headers['x-amzn-requestid'] ??
        output.headers['x-amzn-request-id'] ??
        output.headers['x-amz-request-id'],
      extendedRequestId: output.headers['x-amz-id-2'],
      cfId: output.headers['x-amz-cf-id'],
    };
  }
  resolveError(name, namespaces, registries) {
    let defaultErrorSchema = [-3, '', 'Error', 0, [], [], 0],
      schema;
    for (let registry of registries)
      for (let ns of namespaces)
        try {
          ns === '*' ? (schema = registry.getSchema(name)) : (schema = registry.getSchema(ns + '#' + name));
          let errorCtor = registry.getErrorCtor(schema);
          if (errorCtor) return [schema, errorCtor, 'modeled'];
          {
            let syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor) return [schema, syntheticErrorCtor, 'synthetic'];
            }
          }
        } catch {}
    for (let registry of registries) {
      let syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
        let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
        if (syntheticErrorCtor) return [syntheticErrorSchema, syntheticErrorCtor, 'synthetic'];
      }
    }
    return [defaultErrorSchema, Error, 'native'];
  }
  async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
    return (await this.loadEventStreamCapability()).serializeEventStream({
      eventStream,
      requestSchema,
      initialRequest,
    });
  }
  async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
    return (await this.loadEventStreamCapability()).deserializeEventStream({
      response,
      responseSchema,
      initialResponseContainer,
    });
  }
  async loadEventStreamCapability() {
    let { EventStreamSerde, eventStreamSerdeProvider } = await import('./chunk-GVMYA3QX.mjs'),
      marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({
      marshaller,
      serializer: this.serializer,
      deserializer: this.deserializer,
      serdeContext: this.serdeContext,
      defaultContentType: this.getDefaultContentType(),
      compositeErrorRegistry: this.compositeErrorRegistry,
    });
  }
  getDefaultContentType() {
    throw new Error(
      `@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`,
    );
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    return [];
  }
  getEventStreamMarshaller() {
    let context = this.serdeContext;
    if (!context.eventStreamMarshaller)
      throw new Error('@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.');
    return context.eventStreamMarshaller;
  }
  resolveEventStreamMarshaller(importedProvider) {
    let context = this.serdeContext;
    return context.eventStreamMarshaller
      ? context.eventStreamMarshaller
      : importedProvider(this.serdeContext);
  }
};
var HttpBindingProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    let input = _input && typeof _input == 'object' ? _input : {},
      query = {},
      headers = {},
      endpoint = await context.endpoint(),
      ns = HttpBindingNormalizedSchema.of(operationSchema?.input),
      bindings = ns.getHttpBindings().request,
      operation = getHttpOperationBindings(operationSchema),
      request = new HttpRequest({ query, headers });
    if (endpoint) {
      (this.updateServiceEndpoint(request, endpoint),
        this.setHostPrefix(request, operationSchema, input, operation));
      let [method, path, staticQuery] = operation;
      if (method) {
        ((request.method = method), (request.path = request.path === '/' ? path : request.path + path));
        for (let [key, value] of staticQuery) query[key] = value;
      }
    }
    request.query = query;
    let eventStream = this.serializeHttpBindings(input, request, bindings, operation);
    return (
      eventStream && (request.body = await this.serializeEventStream({ eventStream, requestSchema: ns })),
      request
    );
  }
  serializeHttpBindings(input, request, bindings, operation) {
    let serializer = this.serializer,
      directSerializer = typeof serializer.writeCodec == 'function' ? serializer : void 0,
      query = request.query,
      headers = request.headers,
      bodySchema = bindings.syntheticBodySchema,
      hasBodyValue = !1,
      payload,
      eventStream,
      labels,
      names = Object.getOwnPropertyNames(input),
      prototype = Object.getPrototypeOf(input),
      sparse =
        (prototype === Object.prototype || prototype === null) &&
        !bindings.hasIdempotency &&
        !bindings.hasPrefixHeaders &&
        names.length * 2 < bindings.memberBindings.length,
      length = sparse ? names.length : bindings.memberBindings.length;
    for (let i = 0; i < length; ++i) {
      let binding = sparse
        ? hasOwn(bindings.byName, names[i])
          ? bindings.byName[names[i]]
          : void 0
        : bindings.memberBindings[i];
      if (!binding) continue;
      let value = binding[1],
        memberName = binding[0],
        memberNs = value[0],
        flags = value[1],
        collectionValue = value[2],
        location = binding[2],
        wireName = binding[3],
        inputMemberValue = input[memberName];
      if (!(inputMemberValue == null && !((flags >> 10) & 1)))
        if (location === 36) {
          let stream = (flags >> 11) & 3;
          stream
            ? stream === 2
              ? (eventStream = inputMemberValue || void 0)
              : (payload = inputMemberValue)
            : (directSerializer
                ? directSerializer.writeCodec(memberNs, inputMemberValue)
                : serializer.write(memberNs, inputMemberValue),
              (payload = serializer.flush()));
        } else if (location === 33 || location === 38) {
          let serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
          location === 33
            ? ((labels ??= Object.create(null))[memberName] = serialized)
            : (headers[wireName] = serialized);
        } else if (location === 39)
          for (let key in inputMemberValue) {
            if (!hasOwn(inputMemberValue, key)) continue;
            let amalgam = wireName + key;
            headers[amalgam.toLowerCase()] = this.serializeHttpValue(
              collectionValue,
              inputMemberValue[key],
              38,
              directSerializer,
              directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }],
            );
          }
        else
          (location & 62) === 34
            ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer)
            : (hasBodyValue = !0);
    }
    let operationPath = operation[1],
      pathSegments = operation[3];
    return (
      operationPath &&
        pathSegments &&
        request.path.endsWith(operationPath) &&
        (request.path =
          request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings)),
      hasBodyValue &&
        bodySchema &&
        (directSerializer
          ? directSerializer.writeCodec(bodySchema, input)
          : serializer.write(bodySchema, input),
        (payload = serializer.flush())),
      (request.body = payload),
      eventStream
    );
  }
  serializeQuery(value, data, wireName, query, directSerializer) {
    let [ns, flags, collectionValue] = value,
      traits = directSerializer ? void 0 : ns.getMergedTraits();
    if (wireName === void 0) {
      for (let key in data)
        !hasOwn(data, key) ||
          key in query ||
          (directSerializer ||
            Object.assign(collectionValue[0].getMergedTraits(), {
              ...traits,
              httpQuery: key,
              httpQueryParams: void 0,
            }),
          this.serializeQuery(collectionValue, data[key], key, query, directSerializer));
      return;
    }
    if ((flags & 192) === 64) {
      let buffer = [];
      for (let item of data) {
        let serialized = this.serializeHttpValue(
          collectionValue,
          item,
          34,
          directSerializer,
          directSerializer ? collectionValue[0] : [collectionValue[0], traits],
        );
        ((flags >> 13) & 1 || serialized !== void 0) && buffer.push(serialized);
      }
      query[wireName] = buffer;
    } else
      query[wireName] = this.serializeHttpValue(
        value,
        data,
        34,
        directSerializer,
        directSerializer ? ns : [ns, traits],
      );
  }
  serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
    let flags = value[1],
      type = flags & 255;
    return directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)
      ? String(data)
      : (directSerializer
          ? directSerializer.writeHttpBinding(value, data, location)
          : this.serializer.write(schema, data),
        this.serializer.flush());
  }
  serializePath(segments, labels, bindings) {
    let path = '';
    for (let [value, kind] of segments) {
      if (kind === 0) {
        path += value;
        continue;
      }
      let replacement = labels?.[value];
      if (replacement === void 0) {
        if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33)
          throw new Error(`No value provided for input HTTP label: ${value}.`);
        path += `{${value}${kind === 2 ? '+' : ''}}`;
      } else
        path +=
          kind === 2
            ? replacement.split('/').map(extendedEncodeURIComponent).join('/')
            : extendedEncodeURIComponent(replacement);
    }
    return path;
  }
  async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer,
      directDeserializer = typeof deserializer.readCodec == 'function' ? deserializer : void 0,
      ns = HttpBindingNormalizedSchema.of(operationSchema.output),
      responseBindings = ns.getHttpBindings().response,
      dataObject = {};
    if (response.statusCode >= 300) {
      let bytes = await collectBody(response.body, context);
      throw (
        bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)),
        await this.handleError(
          operationSchema,
          context,
          response,
          dataObject,
          this.deserializeMetadata(response),
        ),
        new Error('@smithy/core/protocols - HTTP Protocol error handler failed to throw.')
      );
    }
    let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
      let bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        let dataFromBody = await (directDeserializer
          ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes)
          : deserializer.read(responseBindings.syntheticBodySchema, bytes));
        for (let member of nonHttpBindingMembers)
          dataFromBody[member] != null && (dataObject[member] = dataFromBody[member]);
      }
    } else responseBindings.bindings.payload || (await collectBody(response.body, context));
    return ((dataObject.$metadata = this.deserializeMetadata(response)), dataObject);
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    let dataObject = arg4 instanceof Set ? arg5 : arg4,
      deserializer = this.deserializer,
      directDeserializer = typeof deserializer.readCodec == 'function' ? deserializer : void 0,
      ns = HttpBindingNormalizedSchema.of(schema),
      {
        bodyMemberNames,
        bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders },
      } = ns.getHttpBindings().response,
      headers = response.headers;
    if (payload) {
      let [memberName, value] = payload,
        [memberSchema, flags] = value,
        stream = (flags >> 11) & 3;
      if (stream)
        stream === 2
          ? (dataObject[memberName] = await this.deserializeEventStream({ response, responseSchema: ns }))
          : (dataObject[memberName] = sdkStreamMixin(response.body));
      else if (response.body) {
        let bytes = await collectBody(response.body, context);
        bytes.byteLength > 0 &&
          (dataObject[memberName] = await (directDeserializer
            ? directDeserializer.readPayload(value, bytes)
            : deserializer.read(memberSchema, bytes)));
      }
    }
    for (let header in headers) {
      if (!hasOwn(headers, header)) continue;
      let lower = header.toLowerCase(),
        headerValue = headers[header];
      lower !== header && (delete headers[header], (headers[lower] = headerValue));
      let binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
      if (!binding) continue;
      let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
      if (collectionValue) {
        let sections = (flags >> 16) & 1 ? splitEvery(headerValue, ',', 2) : splitHeader(headerValue),
          list = [];
        for (let section of sections)
          list.push(
            directDeserializer
              ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38)
              : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()),
          );
        dataObject[memberName] = list;
      } else
        dataObject[memberName] = directDeserializer
          ? directDeserializer.readHttpBinding(binding[1], headerValue, 38)
          : await deserializer.read(memberSchema, headerValue);
    }
    for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
      dataObject[memberName] = {};
      for (let header in headers) {
        if (!hasOwn(headers, header) || !header.startsWith(wireName)) continue;
        let headerValue = headers[header];
        dataObject[memberName][header.slice(wireName.length)] = directDeserializer
          ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38)
          : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
      }
    }
    return (statusCode && (dataObject[statusCode[0]] = response.statusCode), bodyMemberNames);
  }
};
var RpcProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    let serializer = this.serializer,
      query = {},
      headers = {},
      endpoint = await context.endpoint(),
      ns = NormalizedSchema.of(operationSchema?.input),
      schema = ns.getSchema(),
      payload,
      input = _input && typeof _input == 'object' ? _input : {},
      request = new HttpRequest({
        protocol: '',
        hostname: '',
        port: void 0,
        path: '/',
        fragment: void 0,
        query,
        headers,
        body: void 0,
      });
    if (
      (endpoint &&
        (this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input)),
      input)
    ) {
      let eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) {
        if (input[eventStreamMember]) {
          let initialRequest = {};
          for (let [memberName] of ns.structIterator())
            memberName !== eventStreamMember &&
              input[memberName] != null &&
              (initialRequest[memberName] = input[memberName]);
          payload = await this.serializeEventStream({
            eventStream: input[eventStreamMember],
            requestSchema: ns,
            initialRequest,
          });
        }
      } else (serializer.write(schema, input), (payload = serializer.flush()));
    }
    return (
      (request.headers = Object.assign(request.headers, headers)),
      (request.query = query),
      (request.body = payload),
      (request.method = 'POST'),
      request
    );
  }
  async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer,
      ns = NormalizedSchema.of(operationSchema.output),
      dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
      let bytes = await collectBody(response.body, context);
      throw (
        bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)),
        await this.handleError(
          operationSchema,
          context,
          response,
          dataObject,
          this.deserializeMetadata(response),
        ),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let header in response.headers) {
      if (!hasOwn(response.headers, header)) continue;
      let value = response.headers[header];
      (delete response.headers[header], (response.headers[header.toLowerCase()] = value));
    }
    let eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember)
      dataObject[eventStreamMember] = await this.deserializeEventStream({
        response,
        responseSchema: ns,
        initialResponseContainer: dataObject,
      });
    else {
      let bytes = await collectBody(response.body, context);
      bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
    }
    return ((dataObject.$metadata = this.deserializeMetadata(response)), dataObject);
  }
  isErrorResponse(statusCode) {
    return statusCode >= 300;
  }
};
var FromStringShapeDeserializer = class extends SerdeContext {
  settings;
  constructor(settings) {
    (super(), (this.settings = settings));
  }
  read(_schema, data) {
    let ns = HttpBindingNormalizedSchema.of(_schema),
      traits = ns.getMergedTraits(),
      location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
  }
  readHttpBinding([ns, flags, collectionValue], data, location) {
    let schema = flags & 255;
    if ((schema & 192) === 64)
      return (
        (collectionValue ??= ns.getHttpBindingCollectionValue(location)),
        splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location))
      );
    switch (schema) {
      case 21:
      case 42:
        return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
      case 4:
      case 5:
      case 6:
      case 7: {
        let bindingFormat = this.settings.httpBindings ? (flags >> 14) & 3 : 0;
        switch (
          this.settings.timestampFormat.useTrait && schema > 4
            ? schema
            : bindingFormat
              ? bindingFormat + 4
              : this.settings.timestampFormat.default
        ) {
          case 5:
            return _parseRfc3339DateTimeWithOffset(data);
          case 6:
            return _parseRfc7231DateTime(data);
          case 7:
            return _parseEpochTimestamp(data);
          default:
            return (
              console.warn('Missing timestamp format, parsing value with Date constructor:', data),
              new Date(data)
            );
        }
      }
      case 0: {
        let media = (flags >> 8) & 3;
        if (!media) return data;
        let intermediateValue = data;
        return (
          (location & 6) === 6 &&
            (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)(
              (this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue),
            )),
          media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue
        );
      }
      case 1:
        return Number(data);
      case 2:
        return data.toLowerCase() === 'true';
      case 17:
        return BigInt(data);
      case 19:
        return new NumericValue(data, 'bigDecimal');
      default:
        return data;
    }
  }
};
var HttpInterceptingShapeDeserializer = class extends SerdeContext {
  codecDeserializer;
  stringDeserializer;
  constructor(codecDeserializer, codecSettings) {
    (super(),
      (this.codecDeserializer = codecDeserializer),
      (this.stringDeserializer = new FromStringShapeDeserializer(codecSettings)));
  }
  setSerdeContext(serdeContext) {
    (this.stringDeserializer.setSerdeContext(serdeContext),
      this.codecDeserializer.setSerdeContext(serdeContext),
      (this.serdeContext = serdeContext));
  }
  read(schema, data) {
    let ns = HttpBindingNormalizedSchema.of(schema),
      traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
      let value = ns.getHttpBindingValue(38, traits);
      return this.readHttpBinding(value, data, 38);
    }
    return traits.httpPayload
      ? this.readPayload(ns.getHttpBindingValue(36, traits), data)
      : this.readCodec(ns, data);
  }
  readHttpBinding(binding, data, location) {
    let value = typeof data == 'string' ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
  }
  readPayload([schema, flags], data) {
    let type = flags & 255;
    return type === 21 || type === 42
      ? typeof data == 'string'
        ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data)
        : data
      : type === 0
        ? typeof data == 'string'
          ? data
          : (this.serdeContext?.utf8Encoder ?? toUtf8)(data)
        : this.readCodec(schema, data);
  }
  readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
  }
};
var ToStringShapeSerializer = class extends SerdeContext {
  settings;
  stringBuffer = '';
  constructor(settings) {
    (super(), (this.settings = settings));
  }
  write(schema, value) {
    let ns = HttpBindingNormalizedSchema.of(schema),
      traits = ns.getMergedTraits(),
      location = ns.getHttpBindingLocation(traits);
    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
  }
  writeHttpBinding([ns, flags, collectionValue], value, location) {
    let schema = flags & 255;
    switch (typeof value) {
      case 'object':
        if (value === null) {
          this.stringBuffer = 'null';
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date))
            throw new Error(
              `@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`,
            );
          let bindingFormat = this.settings.httpBindings ? (flags >> 14) & 3 : 0;
          switch (
            this.settings.timestampFormat.useTrait && schema > 4
              ? schema
              : bindingFormat
                ? bindingFormat + 4
                : this.settings.timestampFormat.default
          ) {
            case 5:
              this.stringBuffer = value.toISOString().replace('.000Z', 'Z');
              break;
            case 6:
              this.stringBuffer = dateToUtcString(value);
              break;
            case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;
            default:
              (console.warn('Missing timestamp format, using epoch seconds', value),
                (this.stringBuffer = String(value.getTime() / 1e3)));
          }
          return;
        }
        if ((schema === 21 || schema === 42) && 'byteLength' in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          let valueSchemaType = collectionValue[1] & 255,
            isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7,
            buffer = '';
          for (let item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            let headerItem = this.flush();
            (buffer && (buffer += ', '), (buffer += isTimestamp ? headerItem : quoteHeader(headerItem)));
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;
      case 'string':
        let media = (flags >> 8) & 3,
          intermediateValue = value;
        if (
          (media === 2 && (intermediateValue = LazyJsonString.from(intermediateValue)),
          media && (location & 6) === 6)
        ) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;
      default:
        this.stringBuffer = (flags >> 10) & 1 ? generateIdempotencyToken() : String(value);
    }
  }
  flush() {
    let buffer = this.stringBuffer;
    return ((this.stringBuffer = ''), buffer);
  }
};
var HttpInterceptingShapeSerializer = class {
  codecSerializer;
  stringSerializer;
  buffer;
  constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    ((this.codecSerializer = codecSerializer), (this.stringSerializer = stringSerializer));
  }
  setSerdeContext(serdeContext) {
    (this.codecSerializer.setSerdeContext(serdeContext), this.stringSerializer.setSerdeContext(serdeContext));
  }
  write(schema, value) {
    let ns = HttpBindingNormalizedSchema.of(schema),
      traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
      let location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      return;
    }
    this.writeCodec(ns, value);
  }
  writeHttpBinding(binding, value, location) {
    (this.stringSerializer.writeHttpBinding(binding, value, location),
      (this.buffer = this.stringSerializer.flush()));
  }
  writeCodec(schema, value) {
    this.codecSerializer.write(schema, value);
  }
  flush() {
    if (this.buffer !== void 0) {
      let buffer = this.buffer;
      return ((this.buffer = void 0), buffer);
    }
    return this.codecSerializer.flush();
  }
};
function determineTimestampFormat(ns, settings) {
  if (settings.timestampFormat.useTrait) {
    let schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) return schema;
  }
  let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
  return (
    (settings.httpBindings
      ? typeof httpPrefixHeaders == 'string' || httpHeader
        ? 6
        : httpQuery || httpLabel
          ? 5
          : void 0
      : void 0) ?? settings.timestampFormat.default
  );
}
var getHttpHandlerExtensionConfiguration = (runtimeConfig) => (
    runtimeConfig.logger &&
      runtimeConfig.logger.constructor?.name !== 'NoOpLogger' &&
      runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for('logger'), runtimeConfig.logger),
    runtimeConfig.defaultSocketTimeout &&
      runtimeConfig.requestHandler?.updateHttpClientConfig?.(
        Symbol.for('@smithy/defaultSocketTimeout'),
        runtimeConfig.defaultSocketTimeout,
      ),
    {
      setHttpHandler(handler) {
        runtimeConfig.requestHandler = handler;
      },
      httpHandler() {
        return runtimeConfig.requestHandler;
      },
      updateHttpClientConfig(key, value) {
        runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
      },
      httpHandlerConfigs() {
        return runtimeConfig.requestHandler.httpHandlerConfigs();
      },
    }
  ),
  resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({
    requestHandler: httpHandlerExtensionConfiguration.httpHandler(),
  });
var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode),
  hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
function buildQueryString(query) {
  let parts = [];
  for (let key of Object.keys(query).sort()) {
    let value = query[key];
    if (((key = escapeUri(key)), Array.isArray(value)))
      for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
    else {
      let qsEntry = key;
      ((value || typeof value == 'string') && (qsEntry += `=${escapeUri(value)}`), parts.push(qsEntry));
    }
  }
  return parts.join('&');
}
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    ((this.from = from), (this.to = to));
    let keys = Object.keys(this.from),
      set = new Set(keys);
    (set.delete('__type'), (this.keys = set));
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      let k = this.keys.values().next().value,
        v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};
var canParseBuffer;
function detectBufferParsing() {
  if (canParseBuffer === void 0)
    try {
      if (typeof Buffer != 'function') canParseBuffer = !1;
      else {
        let result = JSON.parse(Buffer.from([123, 125]));
        canParseBuffer = result !== null && typeof result == 'object';
      }
    } catch {
      canParseBuffer = !1;
    }
  return canParseBuffer;
}
function jsonReviver(key, value, context) {
  if (context?.source) {
    let numericString = context.source;
    if (typeof value == 'number')
      return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
        ? isRepresentable(numericString, value)
          ? value
          : new NumericValue(numericString, 'bigDecimal')
        : isFractionalBigNumeric(numericString)
          ? new NumericValue(numericString, 'bigDecimal')
          : /[eE]/.test(numericString)
            ? expandExponentToBigInt(numericString)
            : BigInt(numericString);
  }
  return value;
}
function isFractionalBigNumeric(s) {
  let dotIndex = s.indexOf('.');
  if (dotIndex === -1) return !1;
  let eIndex = s.search(/[eE]/);
  if (eIndex === -1) return !0;
  let fracDigits = eIndex - dotIndex - 1;
  return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
  if (numericString === String(value) || Object.is(value, -0)) return !0;
  if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
  let normalized = numericString.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    canonical = String(value);
  return normalized === canonical
    ? !0
    : /[eE]/.test(canonical)
      ? normalized === expandToDecimal(canonical)
      : !1;
}
function expandToDecimal(s) {
  let negative = s.startsWith('-'),
    abs = negative ? s.slice(1) : s,
    eIndex = abs.search(/[eE]/),
    result;
  if (eIndex === -1) result = abs;
  else {
    let exp = parseInt(abs.slice(eIndex + 1), 10),
      mantissa = abs.slice(0, eIndex),
      dotIndex = mantissa.indexOf('.'),
      digits,
      intLen;
    (dotIndex === -1
      ? ((digits = mantissa), (intLen = mantissa.length))
      : ((digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1)), (intLen = dotIndex)),
      (digits = digits.replace(/0+$/, '') || '0'));
    let newDotPos = intLen + exp;
    digits === '0'
      ? (result = '0')
      : newDotPos <= 0
        ? (result = '0.' + '0'.repeat(-newDotPos) + digits)
        : newDotPos >= digits.length
          ? (result = digits + '0'.repeat(newDotPos - digits.length))
          : (result = digits.slice(0, newDotPos) + '.' + digits.slice(newDotPos));
  }
  return (
    result.includes('.') && (result = result.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')),
    (negative ? '-' : '') + result
  );
}
function expandExponentToBigInt(s) {
  let eIndex = s.search(/[eE]/),
    exp = parseInt(s.slice(eIndex + 1), 10),
    negative = s.startsWith('-'),
    mantissa = s.slice(negative ? 1 : 0, eIndex),
    dotIndex = mantissa.indexOf('.'),
    digits,
    shift;
  if (dotIndex === -1) ((digits = mantissa), (shift = exp));
  else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    let fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
  }
  digits = digits.replace(/0+$/, '') || '0';
  let result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace('.', '').length - digits.length));
  return negative ? -result : result;
}
var REVIVER_SYMBOL = Symbol.for('@aws-sdk/reviver');
function needsReviver(schema) {
  let ns = NormalizedSchema.of(schema),
    raw = ns.getSchema();
  if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
    let result = _check(ns, new Set());
    return ((raw[REVIVER_SYMBOL] = result), result);
  }
  return _check(ns, new Set());
}
function _check(ns, seen) {
  let raw = ns.getSchema();
  if (seen.has(raw)) return !1;
  if ((seen.add(raw), ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) return !0;
  if (ns.isStructSchema()) {
    for (let [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return !0;
  } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) return !0;
  } else if (ns.isDocumentSchema()) return !0;
  return !1;
}
var collectBodyString = (streamBody, context) =>
  collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body));
async function parseJsonBody(streamBody, context, schema) {
  let parsingInput;
  if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] == 'function') {
    let buffer = await collectBody(streamBody, context);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(buffer)
        ? (parsingInput = buffer)
        : (parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)));
  }
  if (
    (parsingInput || (parsingInput = await collectBodyString(streamBody, context)), parsingInput.length === 0)
  )
    return {};
  let reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
  try {
    return JSON.parse(parsingInput, reviver);
  } catch (e) {
    throw (
      e?.name === 'SyntaxError' &&
        Object.defineProperty(e, '$responseBodyText', {
          value: typeof parsingInput == 'string' ? parsingInput : parsingInput.toString('utf8'),
        }),
      e
    );
  }
}
var findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase()),
  sanitizeErrorCode = (rawValue) => {
    let cleanValue = rawValue;
    return (
      typeof cleanValue == 'number' && (cleanValue = cleanValue.toString()),
      cleanValue.indexOf(',') >= 0 && (cleanValue = cleanValue.split(',')[0]),
      cleanValue.indexOf(':') >= 0 && (cleanValue = cleanValue.split(':')[0]),
      cleanValue.indexOf('#') >= 0 && (cleanValue = cleanValue.split('#')[1]),
      cleanValue
    );
  },
  loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, ['header', 'code', 'type']),
  loadJsonRpcErrorCode = (output, data, queryCompat = !1) =>
    loadErrorCode(output, data, queryCompat ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var loadErrorCode = ({ headers }, data, order) => {
  for (; order.length > 0; )
    switch (order.shift()) {
      case 'header':
        let headerKey = findKey(headers ?? {}, 'x-amzn-errortype');
        if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
        break;
      case 'code':
        let codeKey = findKey(data ?? {}, 'code');
        if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
        break;
      case 'type':
        if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
        break;
    }
};
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    (super(), (this.settings = settings));
  }
  async read(schema, data) {
    let reviver = needsReviver(schema) ? jsonReviver : void 0,
      parsed;
    if (typeof data == 'string') {
      if (data.length === 0) return {};
      parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
      if (data.byteLength === 0) return {};
      let buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      parsed = JSON.parse(buf, reviver);
    } else parsed = await parseJsonBody(data, this.serdeContext, schema);
    return this._read(schema, parsed);
  }
  readObject(schema, data) {
    return this._read(schema, data);
  }
  _read(schema, value) {
    let isObject = value !== null && typeof value == 'object',
      ns = NormalizedSchema.of(schema);
    if (isObject) {
      if (ns.isStructSchema()) return this._readStruct(ns, value);
      if (Array.isArray(value) && ns.isListSchema()) {
        let listMember = ns.getValueSchema();
        if (this.needsTransform(listMember))
          for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
        return value;
      }
      if (ns.isMapSchema()) {
        let mapMember = ns.getValueSchema(),
          map = value;
        if (this.needsTransform(mapMember))
          for (let k in map)
            hasOwn(map, k) && (k === '__proto__' && writeKey(map), (map[k] = this._read(mapMember, map[k])));
        return map;
      }
    }
    if (ns.isBlobSchema() && typeof value == 'string') return fromBase64(value);
    let mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value == 'string' && mediaType)
      return mediaType === 'application/json' || mediaType.endsWith('+json')
        ? LazyJsonString.from(value)
        : value;
    if (ns.isTimestampSchema() && value != null)
      switch (determineTimestampFormat(ns, this.settings)) {
        case 5:
          return parseRfc3339DateTimeWithOffset(value);
        case 6:
          return parseRfc7231DateTime(value);
        case 7:
          return parseEpochTimestamp(value);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', value),
            new Date(value)
          );
      }
    if (ns.isBigIntegerSchema() && (typeof value == 'number' || typeof value == 'string'))
      return BigInt(value);
    if (ns.isBigDecimalSchema() && value != null) {
      if (value instanceof NumericValue) return value;
      let untyped = value;
      return untyped.type === 'bigDecimal' && 'string' in untyped
        ? new NumericValue(untyped.string, untyped.type)
        : new NumericValue(String(value), 'bigDecimal');
    }
    if (ns.isNumericSchema() && typeof value == 'string') {
      switch (value) {
        case 'Infinity':
          return 1 / 0;
        case '-Infinity':
          return -1 / 0;
        case 'NaN':
          return NaN;
      }
      return value;
    }
    if (ns.isDocumentSchema() && isObject)
      if (Array.isArray(value))
        for (let i = 0; i < value.length; ++i) {
          let v = value[i];
          v instanceof NumericValue || (value[i] = this._read(ns, v));
        }
      else {
        let doc = value;
        for (let k in doc) {
          if (!hasOwn(doc, k)) continue;
          k === '__proto__' && writeKey(doc);
          let v = doc[k];
          v instanceof NumericValue || (doc[k] = this._read(ns, v));
        }
      }
    return value;
  }
  _readStruct(ns, record) {
    let union = ns.isUnionSchema(),
      out = {},
      nameMap,
      hasType = typeof record.__type == 'string',
      { jsonName } = this.settings;
    jsonName && hasType && (nameMap = {});
    let unionSerde;
    union && (unionSerde = new UnionSerde(record, out));
    for (let [memberName, memberSchema] of ns.structIterator()) {
      let fromKey = memberName;
      (jsonName &&
        ((fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey),
        hasType && (nameMap[fromKey] = memberName)),
        union && unionSerde.mark(fromKey),
        record[fromKey] != null && (out[memberName] = this._read(memberSchema, record[fromKey])));
    }
    if (union) unionSerde.writeUnknown();
    else if (hasType)
      for (let k in record) {
        if (!hasOwn(record, k)) continue;
        let v = record[k],
          t = jsonName ? (nameMap[k] ?? k) : k;
        t in out || (out[t] = v);
      }
    return out;
  }
  needsTransform(ns) {
    return !!(
      ns.isBlobSchema() ||
      ns.isTimestampSchema() ||
      ns.isBigIntegerSchema() ||
      ns.isBigDecimalSchema() ||
      ns.isNumericSchema() ||
      ns.isDocumentSchema() ||
      ns.isStructSchema() ||
      ns.isListSchema() ||
      ns.isMapSchema() ||
      (ns.isStringSchema() && ns.getMergedTraits().mediaType)
    );
  }
};
var JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
    string = null;
    static allocUnsafe(bytes) {
      if (typeof Buffer == 'function') {
        let buffer = Buffer.allocUnsafe(bytes);
        return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
      return new _JsonBytesStringAdapter(bytes);
    }
    toString() {
      return this.s();
    }
    valueOf() {
      return this.s();
    }
    includes(searchString, position) {
      return typeof searchString == 'string'
        ? this.s().includes(searchString, position)
        : Uint8Array.prototype.includes.call(this, searchString, position);
    }
    indexOf(searchString, position) {
      return typeof searchString == 'string'
        ? this.s().indexOf(searchString, position)
        : Uint8Array.prototype.indexOf.call(this, searchString, position);
    }
    lastIndexOf(searchString, position) {
      if (typeof searchString == 'string') return this.s().lastIndexOf(searchString, position);
      let fn = Uint8Array.prototype.lastIndexOf;
      return position !== void 0 ? fn.call(this, searchString, position) : fn.call(this, searchString);
    }
    startsWith(searchString, position) {
      return this.s().startsWith(searchString, position);
    }
    endsWith(searchString, endPosition) {
      return this.s().endsWith(searchString, endPosition);
    }
    match(regexp) {
      return this.s().match(regexp);
    }
    replace(searchValue, replaceValue) {
      return this.s().replace(searchValue, replaceValue);
    }
    search(regexp) {
      return this.s().search(regexp);
    }
    split(separator, limit) {
      return this.s().split(separator, limit);
    }
    substring(start, end) {
      return this.s().substring(start, end);
    }
    trim() {
      return this.s().trim();
    }
    trimStart() {
      return this.s().trimStart();
    }
    trimEnd() {
      return this.s().trimEnd();
    }
    charAt(pos) {
      return this.s().charAt(pos);
    }
    charCodeAt(index) {
      return this.s().charCodeAt(index);
    }
    padStart(maxLength, fillString) {
      return this.s().padStart(maxLength, fillString);
    }
    padEnd(maxLength, fillString) {
      return this.s().padEnd(maxLength, fillString);
    }
    repeat(count) {
      return this.s().repeat(count);
    }
    toUpperCase() {
      return this.s().toUpperCase();
    }
    toLowerCase() {
      return this.s().toLowerCase();
    }
    s() {
      if (this.string == null) {
        let n = Date.now();
        (n > warned + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (warned = n)),
          (this.string = toUtf8(this)));
      }
      return this.string;
    }
  },
  warned = 0;
var encoder = new TextEncoder(),
  OPEN_BRACE = 123,
  CLOSE_BRACE = 125,
  OPEN_BRACKET = 91,
  CLOSE_BRACKET = 93,
  QUOTE = 34,
  COLON = 58,
  COMMA = 44,
  BACKSLASH = 92,
  TRUE = new Uint8Array([116, 114, 117, 101]),
  FALSE = new Uint8Array([102, 97, 108, 115, 101]),
  NULL = new Uint8Array([110, 117, 108, 108]),
  ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = 'b';
ESCAPE_TABLE[9] = 't';
ESCAPE_TABLE[10] = 'n';
ESCAPE_TABLE[12] = 'f';
ESCAPE_TABLE[13] = 'r';
ESCAPE_TABLE[34] = '"';
ESCAPE_TABLE[92] = '\\';
for (let i = 0; i < 32; i++)
  ESCAPE_TABLE[i] === null && (ESCAPE_TABLE[i] = 'u00' + i.toString(16).padStart(2, '0'));
var INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
  return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(settings) {
    (super(), (this.settings = settings), (this.json = alloc(INITIAL_BUFFER_SIZE)));
  }
  write(schema, value) {
    ((this.i = 0),
      (this.rawValue = value),
      (this.rootSchema = NormalizedSchema.of(schema)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, value, void 0));
  }
  writeDiscriminatedDocument(schema, value) {
    ((this.i = 0), (this.rootSchema = NormalizedSchema.of(schema)));
    let ns = this.rootSchema;
    if (ns.isStructSchema() && value != null && typeof value == 'object') {
      this.writeValue(ns, value, void 0);
      let prefix = `"__type":"${ns.getName(!0) ?? 'Unknown'}",`,
        z = prefix.length;
      (this.ensure(z),
        this.json.copyWithin(1 + z, 1, this.i),
        encoder.encodeInto(prefix, this.json.subarray(1)),
        (this.i += z));
    } else this.writeValue(ns, value, void 0);
  }
  flush() {
    this.rootSchema = void 0;
    let finalPosition = this.i;
    this.i = 0;
    let raw = this.rawValue;
    if (((this.rawValue = void 0), finalPosition === 0)) return raw;
    let result = this.json.subarray(0, finalPosition);
    return ((this.json = alloc(INITIAL_BUFFER_SIZE)), result);
  }
  ensure(byteCount) {
    let { i, json } = this;
    if (i + byteCount > json.length) {
      let newSize = json.length * 2;
      for (; newSize < i + byteCount; ) newSize *= 2;
      let next = alloc(newSize);
      (next.set(this.json), (this.json = next));
    }
  }
  writeAscii(s) {
    let z = s.length;
    this.ensure(z);
    let { i, json } = this;
    for (let j = 0; j < z; ++j) ((json[i] = s.charCodeAt(j)), (i += 1));
    this.i = i;
  }
  writeAsciiQuoted(s) {
    let z = s.length;
    this.ensure(z + 4);
    let { json, i } = this;
    json[i++] = QUOTE;
    for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
    ((json[i++] = QUOTE), (this.i = i));
  }
  writeJsonString(s) {
    let z = s.length;
    (this.ensure(z * 3 + 2), (this.json[this.i++] = QUOTE));
    for (let j = 0; j < z; ++j) {
      let c = s.charCodeAt(j);
      if (c > 34 && c < 92) this.json[this.i++] = c;
      else if (c < 128) {
        let esc = ESCAPE_TABLE[c];
        if (esc !== null) {
          (this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1), (this.json[this.i++] = BACKSLASH));
          for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
        } else this.json[this.i++] = c;
      } else if (c >= 55296 && c <= 56319) {
        let next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
        if (next >= 56320 && next <= 57343) {
          this.ensure(4);
          let { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
          ((this.i += written), ++j);
        } else (this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c));
      } else if (c >= 56320 && c <= 57343) (this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c));
      else {
        let { i, json } = this;
        (c < 2048
          ? ((json[i++] = 192 | (c >> 6)), (json[i++] = 128 | (c & 63)))
          : ((json[i++] = 224 | (c >> 12)),
            (json[i++] = 128 | ((c >> 6) & 63)),
            (json[i++] = 128 | (c & 63))),
          (this.i = i));
      }
    }
    this.json[this.i++] = QUOTE;
  }
  writeUnicodeEscape(code) {
    let { json, i } = this;
    ((json[i++] = BACKSLASH), (json[i++] = 117));
    let hex = code.toString(16).padStart(4, '0');
    for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
    this.i = i;
  }
  static B64 = (() => {
    let chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
      table = new Uint8Array(64);
    for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
    return table;
  })();
  writeBase64(data) {
    let b64Len = Math.ceil(data.length / 3) * 4;
    this.ensure(b64Len + 2);
    let json = this.json,
      B64 = _JsonShapeSerializer2.B64,
      i = this.i;
    json[i++] = QUOTE;
    let len = data.length,
      remainder = len % 3,
      mainLen = len - remainder;
    for (let j = 0; j < mainLen; j += 3) {
      let a = data[j],
        b = data[j + 1],
        c = data[j + 2];
      ((json[i++] = B64[a >> 2]),
        (json[i++] = B64[((a & 3) << 4) | (b >> 4)]),
        (json[i++] = B64[((b & 15) << 2) | (c >> 6)]),
        (json[i++] = B64[c & 63]));
    }
    if (remainder === 2) {
      let a = data[mainLen],
        b = data[mainLen + 1];
      ((json[i++] = B64[a >> 2]),
        (json[i++] = B64[((a & 3) << 4) | (b >> 4)]),
        (json[i++] = B64[(b & 15) << 2]),
        (json[i++] = 61));
    } else if (remainder === 1) {
      let a = data[mainLen];
      ((json[i++] = B64[a >> 2]), (json[i++] = B64[(a & 3) << 4]), (json[i++] = 61), (json[i++] = 61));
    }
    ((json[i++] = QUOTE), (this.i = i));
  }
  writeValue(schema, value, container) {
    if (value == null) {
      if (container?.isStructSchema()) {
        if (value === void 0 && NormalizedSchema.of(schema).isIdempotencyToken()) {
          this.writeAsciiQuoted(generateIdempotencyToken());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(NULL, this.i), (this.i += 4));
      return;
    }
    let ns = NormalizedSchema.of(schema),
      isObject = typeof value == 'object';
    if (ns.isStringSchema()) {
      let mediaType = ns.getMergedTraits().mediaType;
      if (mediaType && (mediaType === 'application/json' || mediaType.endsWith('+json'))) {
        this.writeJsonString(LazyJsonString.from(value).toString());
        return;
      }
    }
    if (
      this.settings.bigNumberAsString &&
      value != null &&
      (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())
    ) {
      let asString = value instanceof NumericValue ? value.string : String(value);
      this.writeAsciiQuoted(asString);
      return;
    }
    if (isObject) {
      if (ns.isStructSchema()) {
        this.writeStruct(ns, value);
        return;
      }
      if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
        this.writeList(ns, value, ns.isDocumentSchema());
        return;
      }
      if (ns.isMapSchema()) {
        this.writeMap(ns, value, !1);
        return;
      }
      if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
        this.writeBase64(value);
        return;
      }
      if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
        this.writeTimestamp(ns, value);
        return;
      }
      if (value instanceof NumericValue) {
        this.writeAscii(value.string);
        return;
      }
      if (ns.isDocumentSchema()) {
        Array.isArray(value) ? this.writeList(ns, value, !0) : this.writeMap(ns, value, !0);
        return;
      }
      let json = JSON.stringify(value);
      this.writeAscii(json);
      return;
    }
    if (typeof value == 'string') {
      if (ns.isBlobSchema()) {
        let b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
        this.writeAsciiQuoted(b64);
        return;
      }
      this.writeJsonString(value);
      return;
    }
    if (typeof value == 'number') {
      if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
        this.writeAsciiQuoted(String(value));
        return;
      }
      let numStr = String(value);
      this.writeAscii(numStr);
      return;
    }
    if (typeof value == 'boolean') {
      this.ensure(5);
      let { i, json } = this;
      (value ? (json.set(TRUE, i), (i += 4)) : (json.set(FALSE, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof value == 'bigint') {
      this.writeAscii(value.toString());
      return;
    }
    this.writeAscii(String(value));
  }
  writeStruct(ns, value) {
    (this.ensure(2), (this.json[this.i++] = OPEN_BRACE));
    let wroteAny = !1,
      hasType = typeof value.__type == 'string',
      writtenKeys;
    hasType && (writtenKeys = new Set());
    for (let [memberName, memberSchema] of ns.structIterator()) {
      let item = value[memberName];
      if (item == null && !memberSchema.isIdempotencyToken()) continue;
      (wroteAny && (this.ensure(1), (this.json[this.i++] = COMMA)), (wroteAny = !0));
      let targetKey = this.settings.jsonName
        ? (memberSchema.getMergedTraits().jsonName ?? memberName)
        : memberName;
      (writtenKeys && (writtenKeys.add(memberName), writtenKeys.add(targetKey)),
        this.writeAsciiQuoted(targetKey),
        (this.json[this.i++] = COLON),
        this.writeValue(memberSchema, item, ns));
    }
    if (!wroteAny && ns.isUnionSchema()) {
      let { $unknown } = value;
      if (Array.isArray($unknown)) {
        let [k, v] = $unknown;
        (this.writeAsciiQuoted(k), this.ensure(1), (this.json[this.i++] = COLON), this.writeValue(15, v, ns));
      }
    } else if (hasType)
      for (let k in value) {
        if (writtenKeys.has(k)) continue;
        writtenKeys.add(k);
        let v = value[k];
        (wroteAny && (this.ensure(1), (this.json[this.i++] = COMMA)),
          (wroteAny = !0),
          this.writeAsciiQuoted(k),
          this.ensure(1),
          (this.json[this.i++] = COLON),
          this.writeValue(15, v, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = CLOSE_BRACE));
  }
  writeList(ns, value, isDocument) {
    let sparse = !!ns.getMergedTraits().sparse,
      valueSchema = ns.getValueSchema();
    if (
      !isDocument &&
      (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())
    ) {
      let hasSpecials = !1;
      for (let i = 0; i < value.length; ++i) {
        let v = value[i];
        if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || (v == null && !sparse)) {
          hasSpecials = !0;
          break;
        }
      }
      let json;
      if (!hasSpecials) json = JSON.stringify(value);
      else {
        let out = [];
        for (let i = 0; i < value.length; ++i) {
          let v = value[i];
          (v == null && !sparse) ||
            (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? out.push(String(v)) : out.push(v));
        }
        json = JSON.stringify(out);
      }
      (this.ensure(json.length * 3),
        (this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = OPEN_BRACKET));
    let wroteFirstItem = !1;
    for (let i = 0; i < value.length; ++i) {
      let item = value[i];
      (isDocument ? item === void 0 : item == null && !sparse) ||
        (wroteFirstItem && (this.ensure(1), (this.json[this.i++] = COMMA)),
        this.writeValue(valueSchema, item, void 0),
        (wroteFirstItem = !0));
    }
    (this.ensure(1), (this.json[this.i++] = CLOSE_BRACKET));
  }
  writeMap(ns, value, isDocument) {
    let sparse = !!ns.getMergedTraits().sparse,
      valueSchema = ns.getValueSchema();
    if (
      !isDocument &&
      (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())
    ) {
      let modifications;
      for (let k in value) {
        if (!hasOwn(value, k)) continue;
        let v = value[k];
        Number.isNaN(v) || v === 1 / 0 || v === -1 / 0
          ? (((modifications ??= {})[k] = v), (value[k] = String(v)))
          : v === null && !sparse && (((modifications ??= {})[k] = null), (value[k] = void 0));
      }
      let json = JSON.stringify(value);
      (modifications && Object.assign(value, modifications),
        this.ensure(json.length * 3),
        (this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = OPEN_BRACE));
    let first = !0;
    for (let k in value) {
      if (!hasOwn(value, k)) continue;
      let v = value[k];
      (isDocument ? v === void 0 : v == null && !sparse) ||
        (first || (this.ensure(1), (this.json[this.i++] = COMMA)),
        (first = !1),
        this.writeJsonString(k),
        this.ensure(1),
        (this.json[this.i++] = COLON),
        this.writeValue(valueSchema, v, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = CLOSE_BRACE));
  }
  writeTimestamp(ns, value) {
    switch (determineTimestampFormat(ns, this.settings)) {
      case 5: {
        let iso = value.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(iso);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(dateToUtcString(value));
        return;
      }
      case 7: {
        let epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
      default: {
        let epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
    }
  }
};
var JsonCodec2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    (super(), (this.settings = settings));
  }
  createSerializer() {
    let serializer = new JsonShapeSerializer2(this.settings);
    return (serializer.setSerdeContext(this.serdeContext), serializer);
  }
  createDeserializer() {
    let deserializer = new JsonShapeDeserializer2(this.settings);
    return (deserializer.setSerdeContext(this.serdeContext), deserializer);
  }
};
export {
  collectBody,
  extendedEncodeURIComponent,
  HttpBindingProtocol,
  RpcProtocol,
  FromStringShapeDeserializer,
  HttpInterceptingShapeDeserializer,
  HttpInterceptingShapeSerializer,
  determineTimestampFormat,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig,
  getContentLengthPlugin,
  escapeUri,
  buildQueryString,
  loadRestJsonErrorCode,
  loadJsonRpcErrorCode,
  JsonCodec2,
};
