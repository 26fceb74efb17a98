import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { SignatureV4MultiRegion } from './chunk-VYUHVI2D.mjs';
import { package_default } from './chunk-ENXSSOF4.mjs';
import {
  AwsQueryProtocol,
  AwsSdkSigV4ASigner,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  NODE_SIGV4A_CONFIG_OPTIONS,
  resolveAwsSdkSigV4AConfig,
  resolveAwsSdkSigV4Config,
} from './chunk-WITD2GXF.mjs';
import { Sha256Node } from './chunk-DTCLJT2F.mjs';
import { NodeHttpHandler } from './chunk-QAHAIIDV.mjs';
import {
  BinaryDecisionDiagram,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NoAuthSigner,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion as emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultSocketTimeout,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getUserAgentPlugin,
  resolveAwsRegionExtensionConfiguration,
  resolveEndpointConfig,
  resolveParams,
  resolveUserAgentConfig,
  setCredentialFeature,
  stsRegionDefaultResolver,
} from './chunk-DDWL76JZ.mjs';
import {
  Client,
  Command,
  DEFAULT_RETRY_MODE,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  createAggregatedClient,
  emitWarningIfUnsupportedVersion,
  getDefaultExtensionConfiguration,
  getRetryPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveDefaultRuntimeConfig,
  resolveRetryConfig,
} from './chunk-LQC7Q5XF.mjs';
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveRegionConfig,
} from './chunk-UNXNCN2V.mjs';
import {
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig,
} from './chunk-RJHYOTTU.mjs';
import {
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  getSmithyContext,
  normalizeProvider,
  parseUrl,
  streamCollector,
  toBase64,
  toUtf8,
} from './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
var q = 'ref',
  a = -1,
  b = !0,
  c = 'isSet',
  d = 'PartitionResult',
  e = 'booleanEquals',
  f = 'stringEquals',
  g = 'getAttr',
  h = 'us-east-1',
  i = 'sigv4',
  j = 'sts',
  k = 'https://sts.{Region}.{PartitionResult#dnsSuffix}',
  l = { [q]: 'Endpoint' },
  m = { [q]: 'Region' },
  n = { [q]: d },
  o = {},
  p = [m],
  _data = {
    conditions: [
      [c, [l]],
      [c, p],
      ['aws.partition', p, d],
      [e, [{ [q]: 'UseFIPS' }, b]],
      [e, [{ [q]: 'UseDualStack' }, b]],
      [f, [m, 'aws-global']],
      [e, [{ [q]: 'UseGlobalEndpoint' }, b]],
      [f, [m, 'eu-central-1']],
      [e, [{ fn: g, argv: [n, 'supportsDualStack'] }, b]],
      [e, [{ fn: g, argv: [n, 'supportsFIPS'] }, b]],
      [f, [m, 'ap-south-1']],
      [f, [m, 'eu-north-1']],
      [f, [m, 'eu-west-1']],
      [f, [m, 'eu-west-2']],
      [f, [m, 'eu-west-3']],
      [f, [m, 'sa-east-1']],
      [f, [m, h]],
      [f, [m, 'us-east-2']],
      [f, [m, 'us-west-2']],
      [f, [m, 'us-west-1']],
      [f, [m, 'ca-central-1']],
      [f, [m, 'ap-southeast-1']],
      [f, [m, 'ap-northeast-1']],
      [f, [m, 'ap-southeast-2']],
      [f, [{ fn: g, argv: [n, 'name'] }, 'aws-us-gov']],
    ],
    results: [
      [a],
      ['https://sts.amazonaws.com', { authSchemes: [{ name: i, signingName: j, signingRegion: h }] }],
      [k, { authSchemes: [{ name: i, signingName: j, signingRegion: '{Region}' }] }],
      [a, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [a, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [l, o],
      ['https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', o],
      [a, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://sts.{Region}.amazonaws.com', o],
      ['https://sts-fips.{Region}.{PartitionResult#dnsSuffix}', o],
      [a, 'FIPS is enabled but this partition does not support FIPS'],
      ['https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}', o],
      [a, 'DualStack is enabled but this partition does not support DualStack'],
      [k, o],
      [a, 'Invalid Configuration: Missing Region'],
    ],
  },
  root = 2,
  r = 1e8,
  nodes = new Int32Array([
    -1,
    1,
    -1,
    0,
    30,
    3,
    1,
    4,
    r + 14,
    2,
    5,
    r + 14,
    3,
    25,
    6,
    4,
    24,
    7,
    5,
    r + 1,
    8,
    6,
    9,
    r + 13,
    7,
    r + 1,
    10,
    10,
    r + 1,
    11,
    11,
    r + 1,
    12,
    12,
    r + 1,
    13,
    13,
    r + 1,
    14,
    14,
    r + 1,
    15,
    15,
    r + 1,
    16,
    16,
    r + 1,
    17,
    17,
    r + 1,
    18,
    18,
    r + 1,
    19,
    19,
    r + 1,
    20,
    20,
    r + 1,
    21,
    21,
    r + 1,
    22,
    22,
    r + 1,
    23,
    23,
    r + 1,
    r + 2,
    8,
    r + 11,
    r + 12,
    4,
    28,
    26,
    9,
    27,
    r + 10,
    24,
    r + 8,
    r + 9,
    8,
    29,
    r + 7,
    9,
    r + 6,
    r + 7,
    3,
    r + 3,
    31,
    4,
    r + 4,
    r + 5,
  ]),
  bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
var cache = new EndpointCache({
    size: 50,
    params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS', 'UseGlobalEndpoint'],
  }),
  defaultEndpointResolver = (endpointParams, context = {}) =>
    cache.get(endpointParams, () => decideEndpoint(bdd, { endpointParams, logger: context.logger }));
customEndpointFunctions.aws = awsEndpointFunctions;
var createEndpointRuleSetHttpAuthSchemeParametersProvider =
    (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
      if (!input)
        throw new Error(
          'Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`',
        );
      let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input),
        instructionsFn =
          getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!instructionsFn)
        throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
      let endpointParameters = await resolveParams(
        input,
        { getEndpointParameterInstructions: instructionsFn },
        config,
      );
      return Object.assign(defaultParameters, endpointParameters);
    },
  _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: getSmithyContext(context).operation,
    region:
      (await normalizeProvider(config.region)()) ||
      (() => {
        throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
      })(),
  }),
  defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(
    _defaultSTSHttpAuthSchemeParametersProvider,
  );
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sts', region: authParameters.region },
    propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
  };
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
  return {
    schemeId: 'aws.auth#sigv4a',
    signingProperties: { name: 'sts', region: authParameters.region },
    propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
  };
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
  return { schemeId: 'smithy.api#noAuth' };
}
var createEndpointRuleSetHttpAuthSchemeProvider =
    (defaultEndpointResolver2, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) =>
    (authParameters) => {
      let authSchemes = defaultEndpointResolver2(authParameters).properties?.authSchemes;
      if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
      let options = [];
      for (let scheme of authSchemes) {
        let { name: resolvedName, properties = {}, ...rest } = scheme,
          name = resolvedName.toLowerCase();
        resolvedName !== name &&
          console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
        let schemeId;
        if (name === 'sigv4a') {
          schemeId = 'aws.auth#sigv4a';
          let sigv4Present = authSchemes.find((s) => {
            let name2 = s.name.toLowerCase();
            return name2 !== 'sigv4a' && name2.startsWith('sigv4');
          });
          if (SignatureV4MultiRegion.sigv4aDependency() === 'none' && sigv4Present) continue;
        } else if (name.startsWith('sigv4')) schemeId = 'aws.auth#sigv4';
        else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
        let createOption = createHttpAuthOptionFunctions[schemeId];
        if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
        let option = createOption(authParameters);
        ((option.schemeId = schemeId),
          (option.signingProperties = { ...(option.signingProperties || {}), ...rest, ...properties }),
          options.push(option));
      }
      return options;
    },
  _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    return (
      authParameters.operation === 'AssumeRoleWithWebIdentity'
        ? (options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)),
          options.push(createAwsAuthSigv4aHttpAuthOption(authParameters)))
        : (options.push(createAwsAuthSigv4HttpAuthOption(authParameters)),
          options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))),
      options
    );
  },
  defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(
    defaultEndpointResolver,
    _defaultSTSHttpAuthSchemeProvider,
    {
      'aws.auth#sigv4': createAwsAuthSigv4HttpAuthOption,
      'aws.auth#sigv4a': createAwsAuthSigv4aHttpAuthOption,
      'smithy.api#noAuth': createSmithyApiNoAuthHttpAuthOption,
    },
  ),
  resolveHttpAuthSchemeConfig = (config) => {
    let config_0 = resolveAwsSdkSigV4Config(config),
      config_1 = resolveAwsSdkSigV4AConfig(config_0);
    return Object.assign(config_1, {
      authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
  };
var resolveClientEndpointParameters = (options) =>
    Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
      defaultSigningName: 'sts',
    }),
  commonParams = {
    UseGlobalEndpoint: { type: 'builtInParams', name: 'useGlobalEndpoint' },
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  };
var STSServiceException = class _STSServiceException extends ServiceException {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException';
  constructor(options) {
    (super(options), Object.setPrototypeOf(this, _STSServiceException.prototype));
  }
};
var ExpiredTokenException = class _ExpiredTokenException extends STSServiceException {
    static shapeId = 'com.amazonaws.sts#ExpiredTokenException';
    name = 'ExpiredTokenException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ExpiredTokenException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ExpiredTokenException.prototype));
    }
  },
  MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends STSServiceException {
    static shapeId = 'com.amazonaws.sts#MalformedPolicyDocumentException';
    name = 'MalformedPolicyDocumentException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'MalformedPolicyDocumentException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype));
    }
  },
  PackedPolicyTooLargeException = class _PackedPolicyTooLargeException extends STSServiceException {
    static shapeId = 'com.amazonaws.sts#PackedPolicyTooLargeException';
    name = 'PackedPolicyTooLargeException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'PackedPolicyTooLargeException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _PackedPolicyTooLargeException.prototype));
    }
  },
  RegionDisabledException = class _RegionDisabledException extends STSServiceException {
    static shapeId = 'com.amazonaws.sts#RegionDisabledException';
    name = 'RegionDisabledException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'RegionDisabledException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _RegionDisabledException.prototype));
    }
  },
  IDPRejectedClaimException = class _IDPRejectedClaimException extends STSServiceException {
    static shapeId = 'com.amazonaws.sts#IDPRejectedClaimException';
    name = 'IDPRejectedClaimException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'IDPRejectedClaimException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _IDPRejectedClaimException.prototype));
    }
  },
  InvalidIdentityTokenException = class _InvalidIdentityTokenException extends STSServiceException {
    static shapeId = 'com.amazonaws.sts#InvalidIdentityTokenException';
    name = 'InvalidIdentityTokenException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidIdentityTokenException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidIdentityTokenException.prototype));
    }
  },
  IDPCommunicationErrorException = class _IDPCommunicationErrorException extends STSServiceException {
    static shapeId = 'com.amazonaws.sts#IDPCommunicationErrorException';
    name = 'IDPCommunicationErrorException';
    $fault = 'client';
    $retryable = {};
    constructor(opts) {
      (super({ name: 'IDPCommunicationErrorException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _IDPCommunicationErrorException.prototype));
    }
  };
var _A = 'Arn',
  _AKI = 'AccessKeyId',
  _AR = 'AssumeRole',
  _ARI = 'AssumedRoleId',
  _ARR = 'AssumeRoleRequest',
  _ARRs = 'AssumeRoleResponse',
  _ARU = 'AssumedRoleUser',
  _ARWWI = 'AssumeRoleWithWebIdentity',
  _ARWWIR = 'AssumeRoleWithWebIdentityRequest',
  _ARWWIRs = 'AssumeRoleWithWebIdentityResponse',
  _Au = 'Audience',
  _C = 'Credentials',
  _CA = 'ContextAssertion',
  _DS = 'DurationSeconds',
  _E = 'Expiration',
  _EI = 'ExternalId',
  _ETE = 'ExpiredTokenException',
  _IDPCEE = 'IDPCommunicationErrorException',
  _IDPRCE = 'IDPRejectedClaimException',
  _IITE = 'InvalidIdentityTokenException',
  _K = 'Key',
  _MPDE = 'MalformedPolicyDocumentException',
  _MSTS = 'MinimumSessionTokenSize',
  _P = 'Policy',
  _PA = 'PolicyArns',
  _PAr = 'ProviderArn',
  _PC = 'ProvidedContexts',
  _PCLT = 'ProvidedContextsListType',
  _PCr = 'ProvidedContext',
  _PDT = 'PolicyDescriptorType',
  _PI = 'ProviderId',
  _PPS = 'PackedPolicySize',
  _PPTLE = 'PackedPolicyTooLargeException',
  _Pr = 'Provider',
  _RA = 'RoleArn',
  _RDE = 'RegionDisabledException',
  _RSN = 'RoleSessionName',
  _SAK = 'SecretAccessKey',
  _SFWIT = 'SubjectFromWebIdentityToken',
  _SI = 'SourceIdentity',
  _SN = 'SerialNumber',
  _ST = 'SessionToken',
  _STS = 'SessionTokenSize',
  _STU = 'SessionTokenUtilization',
  _T = 'Tags',
  _TC = 'TokenCode',
  _TTK = 'TransitiveTagKeys',
  _Ta = 'Tag',
  _V = 'Value',
  _WIT = 'WebIdentityToken',
  _a = 'arn',
  _aKST = 'accessKeySecretType',
  _aQE = 'awsQueryError',
  _c = 'client',
  _cTT = 'clientTokenType',
  _e = 'error',
  _hE = 'httpError',
  _m = 'message',
  _pDLT = 'policyDescriptorListType',
  _s = 'smithy.ts.sdk.synthetic.com.amazonaws.sts',
  _tLT = 'tagListType',
  n0 = 'com.amazonaws.sts',
  _s_registry = new TypeRegistry(_s),
  STSServiceException$ = [-3, _s, 'STSServiceException', 0, [], []];
_s_registry.registerError(STSServiceException$, STSServiceException);
var n0_registry = new TypeRegistry(n0),
  ExpiredTokenException$ = [
    -3,
    n0,
    _ETE,
    { [_aQE]: ['ExpiredTokenException', 400], [_e]: _c, [_hE]: 400 },
    [_m],
    [0],
  ];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var IDPCommunicationErrorException$ = [
  -3,
  n0,
  _IDPCEE,
  { [_aQE]: ['IDPCommunicationError', 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0],
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
  -3,
  n0,
  _IDPRCE,
  { [_aQE]: ['IDPRejectedClaim', 403], [_e]: _c, [_hE]: 403 },
  [_m],
  [0],
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidIdentityTokenException$ = [
  -3,
  n0,
  _IITE,
  { [_aQE]: ['InvalidIdentityToken', 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0],
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var MalformedPolicyDocumentException$ = [
  -3,
  n0,
  _MPDE,
  { [_aQE]: ['MalformedPolicyDocument', 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0],
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var PackedPolicyTooLargeException$ = [
  -3,
  n0,
  _PPTLE,
  { [_aQE]: ['PackedPolicyTooLarge', 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0],
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
  -3,
  n0,
  _RDE,
  { [_aQE]: ['RegionDisabledException', 403], [_e]: _c, [_hE]: 403 },
  [_m],
  [0],
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var errorTypeRegistries = [_s_registry, n0_registry],
  accessKeySecretType = [0, n0, _aKST, 8, 0],
  clientTokenType = [0, n0, _cTT, 8, 0],
  AssumedRoleUser$ = [3, n0, _ARU, 0, [_ARI, _A], [0, 0], 2],
  AssumeRoleRequest$ = [
    3,
    n0,
    _ARR,
    0,
    [_RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS],
    [
      0,
      0,
      () => policyDescriptorListType,
      0,
      1,
      () => tagListType,
      64,
      0,
      0,
      0,
      0,
      () => ProvidedContextsListType,
      1,
    ],
    2,
  ],
  AssumeRoleResponse$ = [
    3,
    n0,
    _ARRs,
    0,
    [_C, _ARU, _PPS, _SI, _STU, _STS],
    [[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 1, 1],
  ],
  AssumeRoleWithWebIdentityRequest$ = [
    3,
    n0,
    _ARWWIR,
    0,
    [_RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS],
    [0, 0, [() => clientTokenType, 0], 0, () => policyDescriptorListType, 0, 1, 1],
    3,
  ],
  AssumeRoleWithWebIdentityResponse$ = [
    3,
    n0,
    _ARWWIRs,
    0,
    [_C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS],
    [[() => Credentials$, 0], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1],
  ],
  Credentials$ = [3, n0, _C, 0, [_AKI, _SAK, _ST, _E], [0, [() => accessKeySecretType, 0], 0, 4], 4],
  PolicyDescriptorType$ = [3, n0, _PDT, 0, [_a], [0]],
  ProvidedContext$ = [3, n0, _PCr, 0, [_PAr, _CA], [0, 0]],
  Tag$ = [3, n0, _Ta, 0, [_K, _V], [0, 0], 2],
  policyDescriptorListType = [1, n0, _pDLT, 0, () => PolicyDescriptorType$],
  ProvidedContextsListType = [1, n0, _PCLT, 0, () => ProvidedContext$];
var tagListType = [1, n0, _tLT, 0, () => Tag$],
  AssumeRole$ = [9, n0, _AR, 0, () => AssumeRoleRequest$, () => AssumeRoleResponse$],
  AssumeRoleWithWebIdentity$ = [
    9,
    n0,
    _ARWWI,
    0,
    () => AssumeRoleWithWebIdentityRequest$,
    () => AssumeRoleWithWebIdentityResponse$,
  ];
var getRuntimeConfig = (config) => ({
  apiVersion: '2011-06-15',
  base64Decoder: config?.base64Decoder ?? fromBase64,
  base64Encoder: config?.base64Encoder ?? toBase64,
  disableHostPrefix: config?.disableHostPrefix ?? !1,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (ipc) => ipc.getIdentityProvider('aws.auth#sigv4'),
      signer: new AwsSdkSigV4Signer(),
    },
    {
      schemeId: 'aws.auth#sigv4a',
      identityProvider: (ipc) => ipc.getIdentityProvider('aws.auth#sigv4a'),
      signer: new AwsSdkSigV4ASigner(),
    },
    {
      schemeId: 'smithy.api#noAuth',
      identityProvider: (ipc) => ipc.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
      signer: new NoAuthSigner(),
    },
  ],
  logger: config?.logger ?? new NoOpLogger(),
  protocol: config?.protocol ?? AwsQueryProtocol,
  protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.sts',
    errorTypeRegistries,
    xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    version: '2011-06-15',
    serviceTarget: 'AWSSecurityTokenServiceV20110615',
  },
  serviceId: config?.serviceId ?? 'STS',
  sha256: config?.sha256 ?? Sha256Node,
  signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
  urlParser: config?.urlParser ?? parseUrl,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8,
  utf8Encoder: config?.utf8Encoder ?? toUtf8,
});
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion(process.version);
  let defaultsMode = resolveDefaultsModeConfig(config),
    defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode),
    clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion2(process.version);
  let loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger };
  return {
    ...clientSharedValues,
    ...config,
    runtime: 'node',
    defaultsMode,
    authSchemePreference:
      config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider:
      config?.defaultUserAgentProvider ??
      createDefaultUserAgentProvider({
        serviceId: clientSharedValues.serviceId,
        clientVersion: package_default.version,
      }),
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: 'aws.auth#sigv4',
        identityProvider: (ipc) =>
          ipc.getIdentityProvider('aws.auth#sigv4') ||
          (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
        signer: new AwsSdkSigV4Signer(),
      },
      {
        schemeId: 'aws.auth#sigv4a',
        identityProvider: (ipc) => ipc.getIdentityProvider('aws.auth#sigv4a'),
        signer: new AwsSdkSigV4ASigner(),
      },
      {
        schemeId: 'smithy.api#noAuth',
        identityProvider: (ipc) => ipc.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
        signer: new NoAuthSigner(),
      },
    ],
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region:
      config?.region ??
      loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode:
      config?.retryMode ??
      loadConfig(
        {
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
        },
        config,
      ),
    sigv4aSigningRegionSet:
      config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint:
      config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint:
      config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
  };
};
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    let _httpAuthSchemes = runtimeConfig.httpAuthSchemes,
      _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider,
      _credentials = runtimeConfig.credentials;
    return {
      setHttpAuthScheme(httpAuthScheme) {
        let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
        index === -1
          ? _httpAuthSchemes.push(httpAuthScheme)
          : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      },
      httpAuthSchemes() {
        return _httpAuthSchemes;
      },
      setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      },
      httpAuthSchemeProvider() {
        return _httpAuthSchemeProvider;
      },
      setCredentials(credentials) {
        _credentials = credentials;
      },
      credentials() {
        return _credentials;
      },
    };
  },
  resolveHttpAuthRuntimeConfig = (config) => ({
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials(),
  });
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  let extensionConfiguration = Object.assign(
    getAwsRegionExtensionConfiguration(runtimeConfig),
    getDefaultExtensionConfiguration(runtimeConfig),
    getHttpHandlerExtensionConfiguration(runtimeConfig),
    getHttpAuthExtensionConfiguration(runtimeConfig),
  );
  return (
    extensions.forEach((extension) => extension.configure(extensionConfiguration)),
    Object.assign(
      runtimeConfig,
      resolveAwsRegionExtensionConfiguration(extensionConfiguration),
      resolveDefaultRuntimeConfig(extensionConfiguration),
      resolveHttpHandlerRuntimeConfig(extensionConfiguration),
      resolveHttpAuthRuntimeConfig(extensionConfiguration),
    )
  );
};
var STSClient = class extends Client {
  config;
  constructor(...[configuration]) {
    let _config_0 = getRuntimeConfig2(configuration || {});
    (super(_config_0), (this.initConfig = _config_0));
    let _config_1 = resolveClientEndpointParameters(_config_0),
      _config_2 = resolveUserAgentConfig(_config_1),
      _config_3 = resolveRetryConfig(_config_2),
      _config_4 = resolveRegionConfig(_config_3),
      _config_5 = _config_4,
      _config_6 = resolveEndpointConfig(_config_5),
      _config_7 = resolveHttpAuthSchemeConfig(_config_6),
      _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    ((this.config = _config_8),
      this.middlewareStack.use(getSchemaSerdePlugin(this.config)),
      this.middlewareStack.use(getUserAgentPlugin(this.config)),
      this.middlewareStack.use(getRetryPlugin(this.config)),
      this.middlewareStack.use(getContentLengthPlugin(this.config)),
      this.middlewareStack.use(getHostHeaderPlugin(this.config)),
      this.middlewareStack.use(getLoggerPlugin(this.config)),
      this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),
      this.middlewareStack.use(
        getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
          httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async (config) =>
            new DefaultIdentityProviderConfig({
              'aws.auth#sigv4': config.credentials,
              'aws.auth#sigv4a': config.credentials,
            }),
        }),
      ),
      this.middlewareStack.use(getHttpSigningPlugin(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var command = makeBuilder(commonParams, 'AWSSecurityTokenServiceV20110615', 'STSClient', getEndpointPlugin),
  _ep0 = {},
  _mw0 = (Command2, cs, config, o2) => [];
var AssumeRoleCommand = class extends command(_ep0, _mw0, 'AssumeRole', AssumeRole$) {};
var AssumeRoleWithWebIdentityCommand = class extends command(
  _ep0,
  _mw0,
  'AssumeRoleWithWebIdentity',
  AssumeRoleWithWebIdentity$,
) {};
var commands = { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand },
  STS = class extends STSClient {};
createAggregatedClient(commands, STS);
var getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
    if (typeof assumedRoleUser?.Arn == 'string') {
      let arnComponents = assumedRoleUser.Arn.split(':');
      if (arnComponents.length > 4 && arnComponents[4] !== '') return arnComponents[4];
    }
  },
  resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
    let region = typeof _region == 'function' ? await _region() : _region,
      parentRegion = typeof _parentRegion == 'function' ? await _parentRegion() : _parentRegion,
      stsDefaultRegion = '',
      resolvedRegion =
        region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
    return (
      credentialProviderLogger?.debug?.(
        '@aws-sdk/client-sts::resolveRegion',
        'accepting first of:',
        `${region} (credential provider clientConfig)`,
        `${parentRegion} (contextual client)`,
        `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`,
      ),
      resolvedRegion
    );
  },
  getDefaultRoleAssumer = (stsOptions, STSClient2) => {
    let stsClient, closureSourceCreds;
    return async (sourceCreds, params) => {
      if (((closureSourceCreds = sourceCreds), !stsClient)) {
        let {
            logger = stsOptions?.parentClientConfig?.logger,
            profile = stsOptions?.parentClientConfig?.profile,
            region,
            requestHandler = stsOptions?.parentClientConfig?.requestHandler,
            credentialProviderLogger,
            userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId,
          } = stsOptions,
          resolvedRegion = await resolveRegion(
            region,
            stsOptions?.parentClientConfig?.region,
            credentialProviderLogger,
            { logger, profile },
          ),
          isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient2({
          ...stsOptions,
          userAgentAppId,
          profile,
          credentialDefaultProvider: () => async () => closureSourceCreds,
          region: resolvedRegion,
          requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
          logger,
        });
      }
      let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey)
        throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
      let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser),
        credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...(Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope }),
          ...(accountId && { accountId }),
        };
      return (setCredentialFeature(credentials, 'CREDENTIALS_STS_ASSUME_ROLE', 'i'), credentials);
    };
  },
  getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient2) => {
    let stsClient;
    return async (params) => {
      if (!stsClient) {
        let {
            logger = stsOptions?.parentClientConfig?.logger,
            profile = stsOptions?.parentClientConfig?.profile,
            region,
            requestHandler = stsOptions?.parentClientConfig?.requestHandler,
            credentialProviderLogger,
            userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId,
          } = stsOptions,
          resolvedRegion = await resolveRegion(
            region,
            stsOptions?.parentClientConfig?.region,
            credentialProviderLogger,
            { logger, profile },
          ),
          isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient2({
          ...stsOptions,
          userAgentAppId,
          profile,
          region: resolvedRegion,
          requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
          logger,
        });
      }
      let { Credentials, AssumedRoleUser } = await stsClient.send(
        new AssumeRoleWithWebIdentityCommand(params),
      );
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey)
        throw new Error(
          `Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`,
        );
      let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser),
        credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...(Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope }),
          ...(accountId && { accountId }),
        };
      return (
        accountId && setCredentialFeature(credentials, 'RESOLVED_ACCOUNT_ID', 'T'),
        setCredentialFeature(credentials, 'CREDENTIALS_STS_ASSUME_ROLE_WEB_ID', 'k'),
        credentials
      );
    };
  },
  isH2 = (requestHandler) => requestHandler?.metadata?.handlerProtocol === 'h2';
var getCustomizableStsClientCtor = (baseCtor, customizations) =>
    customizations
      ? class extends baseCtor {
          constructor(config) {
            super(config);
            for (let customization of customizations) this.middlewareStack.use(customization);
          }
        }
      : baseCtor,
  getDefaultRoleAssumer2 = (stsOptions = {}, stsPlugins) =>
    getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)),
  getDefaultRoleAssumerWithWebIdentity2 = (stsOptions = {}, stsPlugins) =>
    getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)),
  decorateDefaultCredentialProvider = (provider) => (input) =>
    provider({
      roleAssumer: getDefaultRoleAssumer2(input),
      roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity2(input),
      ...input,
    });
export {
  Command as $Command,
  AssumeRole$,
  AssumeRoleCommand,
  AssumeRoleRequest$,
  AssumeRoleResponse$,
  AssumeRoleWithWebIdentity$,
  AssumeRoleWithWebIdentityCommand,
  AssumeRoleWithWebIdentityRequest$,
  AssumeRoleWithWebIdentityResponse$,
  AssumedRoleUser$,
  Credentials$,
  ExpiredTokenException,
  ExpiredTokenException$,
  IDPCommunicationErrorException,
  IDPCommunicationErrorException$,
  IDPRejectedClaimException,
  IDPRejectedClaimException$,
  InvalidIdentityTokenException,
  InvalidIdentityTokenException$,
  MalformedPolicyDocumentException,
  MalformedPolicyDocumentException$,
  PackedPolicyTooLargeException,
  PackedPolicyTooLargeException$,
  PolicyDescriptorType$,
  ProvidedContext$,
  RegionDisabledException,
  RegionDisabledException$,
  STS,
  STSClient,
  STSServiceException,
  STSServiceException$,
  Tag$,
  Client as __Client,
  decorateDefaultCredentialProvider,
  errorTypeRegistries,
  getDefaultRoleAssumer2 as getDefaultRoleAssumer,
  getDefaultRoleAssumerWithWebIdentity2 as getDefaultRoleAssumerWithWebIdentity,
};
