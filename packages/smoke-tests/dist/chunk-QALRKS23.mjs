import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { defaultProvider } from './chunk-YZRPVVIM.mjs';
import {
  AwsJson1_1Protocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config,
} from './chunk-WITD2GXF.mjs';
import { Sha256Node } from './chunk-DTCLJT2F.mjs';
import { NodeHttpHandler } from './chunk-QAHAIIDV.mjs';
import {
  BinaryDecisionDiagram,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  createPaginator,
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
  resolveUserAgentConfig,
} from './chunk-DDWL76JZ.mjs';
import {
  Client,
  DEFAULT_RETRY_MODE,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  WaiterState,
  checkExceptions,
  createAggregatedClient,
  createWaiter,
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
var defaultSSMHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: getSmithyContext(context).operation,
  region:
    (await normalizeProvider(config.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'ssm', region: authParameters.region },
    propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
  };
}
var defaultSSMHttpAuthSchemeProvider = (authParameters) => {
    let options = [];
    switch (authParameters.operation) {
      default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
    return options;
  },
  resolveHttpAuthSchemeConfig = (config) => {
    let config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
      authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
  };
var resolveClientEndpointParameters = (options) =>
    Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: 'ssm',
    }),
  commonParams = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  };
var package_default = {
  name: '@aws-sdk/client-ssm',
  version: '3.1169.0',
  description: 'AWS SDK for JavaScript Ssm Client for Node.js, Browser and React Native',
  homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ssm',
  license: 'Apache-2.0',
  author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
  repository: {
    type: 'git',
    url: 'https://github.com/aws/aws-sdk-js-v3.git',
    directory: 'clients/client-ssm',
  },
  files: ['dist-*/**'],
  sideEffects: !1,
  main: './dist-cjs/index.js',
  module: './dist-es/index.js',
  browser: { './dist-es/runtimeConfig': './dist-es/runtimeConfig.browser' },
  types: './dist-types/index.d.ts',
  typesVersions: { '<4.5': { 'dist-types/*': ['dist-types/ts3.4/*'] } },
  'react-native': { './dist-es/runtimeConfig': './dist-es/runtimeConfig.native' },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    'build:cjs': 'node ../../scripts/compilation/inline',
    'build:es': 'premove dist-es && tsc -p tsconfig.es.json',
    'build:include:deps': 'yarn g:turbo run build -F="$npm_package_name"',
    'build:types': 'premove dist-types && tsc -p tsconfig.types.json',
    'build:types:downlevel': 'downlevel-dts dist-types dist-types/ts3.4',
    clean: 'premove dist-cjs dist-es dist-types',
    'extract:docs': 'api-extractor run --local',
    'generate:client': 'node ../../scripts/generate-clients/single-service',
    'test:e2e': 'yarn g:vitest run -c vitest.config.e2e.mts',
    'test:e2e:watch': 'yarn g:vitest watch -c vitest.config.e2e.mts',
    'test:index': 'tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs',
  },
  dependencies: {
    '@aws-sdk/core': '^3.981.0',
    '@aws-sdk/credential-provider-node': '^3.972.97',
    '@aws-sdk/types': '^3.975.1',
    '@smithy/core': '^3.40.0',
    '@smithy/fetch-http-handler': '^5.8.1',
    '@smithy/node-http-handler': '^4.14.2',
    '@smithy/types': '^4.20.0',
    tslib: '^2.6.2',
  },
  devDependencies: {
    '@tsconfig/node20': '20.1.8',
    '@types/node': '^20.14.8',
    concurrently: '7.0.0',
    'downlevel-dts': '0.10.1',
    premove: '4.0.0',
    typescript: '~7.0.2',
  },
  engines: { node: '>=20.0.0' },
};
var k = 'ref',
  a = -1,
  b = !0,
  c = 'isSet',
  d = 'PartitionResult',
  e = 'booleanEquals',
  f = 'getAttr',
  g = { [k]: 'Endpoint' },
  h = { [k]: d },
  i = {},
  j = [{ [k]: 'Region' }],
  _data = {
    conditions: [
      [c, [g]],
      [c, j],
      ['aws.partition', j, d],
      [e, [{ [k]: 'UseFIPS' }, b]],
      [e, [{ [k]: 'UseDualStack' }, b]],
      [e, [{ fn: f, argv: [h, 'supportsDualStack'] }, b]],
      [e, [{ fn: f, argv: [h, 'supportsFIPS'] }, b]],
      ['stringEquals', [{ fn: f, argv: [h, 'name'] }, 'aws-us-gov']],
    ],
    results: [
      [a],
      [a, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [a, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [g, i],
      ['https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', i],
      [a, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://ssm.{Region}.amazonaws.com', i],
      ['https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}', i],
      [a, 'FIPS is enabled but this partition does not support FIPS'],
      ['https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}', i],
      [a, 'DualStack is enabled but this partition does not support DualStack'],
      ['https://ssm.{Region}.{PartitionResult#dnsSuffix}', i],
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
    13,
    3,
    1,
    4,
    r + 12,
    2,
    5,
    r + 12,
    3,
    8,
    6,
    4,
    7,
    r + 11,
    5,
    r + 9,
    r + 10,
    4,
    11,
    9,
    6,
    10,
    r + 8,
    7,
    r + 6,
    r + 7,
    5,
    12,
    r + 5,
    6,
    r + 4,
    r + 5,
    3,
    r + 1,
    14,
    4,
    r + 2,
    r + 3,
  ]),
  bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
var cache = new EndpointCache({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] }),
  defaultEndpointResolver = (endpointParams, context = {}) =>
    cache.get(endpointParams, () => decideEndpoint(bdd, { endpointParams, logger: context.logger }));
customEndpointFunctions.aws = awsEndpointFunctions;
var SSMServiceException = class _SSMServiceException extends ServiceException {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException';
  constructor(options) {
    (super(options), Object.setPrototypeOf(this, _SSMServiceException.prototype));
  }
};
var AccessDeniedException = class _AccessDeniedException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AccessDeniedException';
    name = 'AccessDeniedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AccessDeniedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AccessDeniedException.prototype),
        (this.Message = opts.Message));
    }
  },
  InternalServerError = class _InternalServerError extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    Message;
    constructor(opts) {
      (super({ name: 'InternalServerError', $fault: 'server', ...opts }),
        Object.setPrototypeOf(this, _InternalServerError.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidResourceId = class _InvalidResourceId extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidResourceId';
    name = 'InvalidResourceId';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidResourceId', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidResourceId.prototype));
    }
  },
  InvalidResourceType = class _InvalidResourceType extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidResourceType';
    name = 'InvalidResourceType';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidResourceType', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidResourceType.prototype));
    }
  },
  TooManyTagsError = class _TooManyTagsError extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#TooManyTagsError';
    name = 'TooManyTagsError';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'TooManyTagsError', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyTagsError.prototype));
    }
  },
  TooManyUpdates = class _TooManyUpdates extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#TooManyUpdates';
    name = 'TooManyUpdates';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyUpdates', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyUpdates.prototype),
        (this.Message = opts.Message));
    }
  },
  AlreadyExistsException = class _AlreadyExistsException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AlreadyExistsException';
    name = 'AlreadyExistsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AlreadyExistsException.prototype),
        (this.Message = opts.Message));
    }
  },
  OpsItemConflictException = class _OpsItemConflictException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemConflictException';
    name = 'OpsItemConflictException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OpsItemConflictException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemConflictException.prototype),
        (this.Message = opts.Message));
    }
  },
  OpsItemInvalidParameterException = class _OpsItemInvalidParameterException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemInvalidParameterException';
    name = 'OpsItemInvalidParameterException';
    $fault = 'client';
    ParameterNames;
    Message;
    constructor(opts) {
      (super({ name: 'OpsItemInvalidParameterException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemInvalidParameterException.prototype),
        (this.ParameterNames = opts.ParameterNames),
        (this.Message = opts.Message));
    }
  },
  OpsItemLimitExceededException = class _OpsItemLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemLimitExceededException';
    name = 'OpsItemLimitExceededException';
    $fault = 'client';
    ResourceTypes;
    Limit;
    LimitType;
    Message;
    constructor(opts) {
      (super({ name: 'OpsItemLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemLimitExceededException.prototype),
        (this.ResourceTypes = opts.ResourceTypes),
        (this.Limit = opts.Limit),
        (this.LimitType = opts.LimitType),
        (this.Message = opts.Message));
    }
  },
  OpsItemNotFoundException = class _OpsItemNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemNotFoundException';
    name = 'OpsItemNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OpsItemNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  OpsItemRelatedItemAlreadyExistsException = class _OpsItemRelatedItemAlreadyExistsException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException';
    name = 'OpsItemRelatedItemAlreadyExistsException';
    $fault = 'client';
    Message;
    ResourceUri;
    OpsItemId;
    constructor(opts) {
      (super({ name: 'OpsItemRelatedItemAlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemRelatedItemAlreadyExistsException.prototype),
        (this.Message = opts.Message),
        (this.ResourceUri = opts.ResourceUri),
        (this.OpsItemId = opts.OpsItemId));
    }
  },
  DuplicateInstanceId = class _DuplicateInstanceId extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DuplicateInstanceId';
    name = 'DuplicateInstanceId';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'DuplicateInstanceId', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateInstanceId.prototype));
    }
  },
  InvalidCommandId = class _InvalidCommandId extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidCommandId';
    name = 'InvalidCommandId';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidCommandId', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidCommandId.prototype));
    }
  },
  InvalidInstanceId = class _InvalidInstanceId extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidInstanceId';
    name = 'InvalidInstanceId';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidInstanceId', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidInstanceId.prototype),
        (this.Message = opts.Message));
    }
  },
  DoesNotExistException = class _DoesNotExistException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DoesNotExistException';
    name = 'DoesNotExistException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DoesNotExistException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DoesNotExistException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidParameters = class _InvalidParameters extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidParameters';
    name = 'InvalidParameters';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidParameters', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidParameters.prototype),
        (this.Message = opts.Message));
    }
  },
  AssociationAlreadyExists = class _AssociationAlreadyExists extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AssociationAlreadyExists';
    name = 'AssociationAlreadyExists';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'AssociationAlreadyExists', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AssociationAlreadyExists.prototype));
    }
  },
  AssociationLimitExceeded = class _AssociationLimitExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AssociationLimitExceeded';
    name = 'AssociationLimitExceeded';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'AssociationLimitExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AssociationLimitExceeded.prototype));
    }
  },
  InvalidDocument = class _InvalidDocument extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDocument';
    name = 'InvalidDocument';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDocument', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDocument.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidDocumentVersion = class _InvalidDocumentVersion extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDocumentVersion';
    name = 'InvalidDocumentVersion';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDocumentVersion', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDocumentVersion.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidOutputLocation = class _InvalidOutputLocation extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidOutputLocation';
    name = 'InvalidOutputLocation';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidOutputLocation', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidOutputLocation.prototype));
    }
  },
  InvalidSchedule = class _InvalidSchedule extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidSchedule';
    name = 'InvalidSchedule';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidSchedule', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidSchedule.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidTag = class _InvalidTag extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidTag';
    name = 'InvalidTag';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidTag', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidTag.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidTarget = class _InvalidTarget extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidTarget';
    name = 'InvalidTarget';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidTarget', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidTarget.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidTargetMaps = class _InvalidTargetMaps extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidTargetMaps';
    name = 'InvalidTargetMaps';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidTargetMaps', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidTargetMaps.prototype),
        (this.Message = opts.Message));
    }
  },
  UnsupportedPlatformType = class _UnsupportedPlatformType extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedPlatformType';
    name = 'UnsupportedPlatformType';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedPlatformType', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedPlatformType.prototype),
        (this.Message = opts.Message));
    }
  },
  ConflictException = class _ConflictException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ConflictException';
    name = 'ConflictException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ConflictException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ConflictException.prototype),
        (this.Message = opts.Message));
    }
  },
  ServiceQuotaExceededException = class _ServiceQuotaExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ServiceQuotaExceededException';
    name = 'ServiceQuotaExceededException';
    $fault = 'client';
    Message;
    ResourceId;
    ResourceType;
    QuotaCode;
    ServiceCode;
    constructor(opts) {
      (super({ name: 'ServiceQuotaExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype),
        (this.Message = opts.Message),
        (this.ResourceId = opts.ResourceId),
        (this.ResourceType = opts.ResourceType),
        (this.QuotaCode = opts.QuotaCode),
        (this.ServiceCode = opts.ServiceCode));
    }
  },
  DocumentAlreadyExists = class _DocumentAlreadyExists extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DocumentAlreadyExists';
    name = 'DocumentAlreadyExists';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DocumentAlreadyExists', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DocumentAlreadyExists.prototype),
        (this.Message = opts.Message));
    }
  },
  DocumentLimitExceeded = class _DocumentLimitExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DocumentLimitExceeded';
    name = 'DocumentLimitExceeded';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DocumentLimitExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DocumentLimitExceeded.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidDocumentContent = class _InvalidDocumentContent extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDocumentContent';
    name = 'InvalidDocumentContent';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDocumentContent', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDocumentContent.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidDocumentSchemaVersion = class _InvalidDocumentSchemaVersion extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDocumentSchemaVersion';
    name = 'InvalidDocumentSchemaVersion';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDocumentSchemaVersion', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDocumentSchemaVersion.prototype),
        (this.Message = opts.Message));
    }
  },
  MaxDocumentSizeExceeded = class _MaxDocumentSizeExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#MaxDocumentSizeExceeded';
    name = 'MaxDocumentSizeExceeded';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'MaxDocumentSizeExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _MaxDocumentSizeExceeded.prototype),
        (this.Message = opts.Message));
    }
  },
  NoLongerSupportedException = class _NoLongerSupportedException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#NoLongerSupportedException';
    name = 'NoLongerSupportedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'NoLongerSupportedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _NoLongerSupportedException.prototype),
        (this.Message = opts.Message));
    }
  },
  IdempotentParameterMismatch = class _IdempotentParameterMismatch extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#IdempotentParameterMismatch';
    name = 'IdempotentParameterMismatch';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'IdempotentParameterMismatch', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _IdempotentParameterMismatch.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceLimitExceededException = class _ResourceLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceLimitExceededException';
    name = 'ResourceLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  OpsItemAccessDeniedException = class _OpsItemAccessDeniedException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemAccessDeniedException';
    name = 'OpsItemAccessDeniedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OpsItemAccessDeniedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemAccessDeniedException.prototype),
        (this.Message = opts.Message));
    }
  },
  OpsItemAlreadyExistsException = class _OpsItemAlreadyExistsException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemAlreadyExistsException';
    name = 'OpsItemAlreadyExistsException';
    $fault = 'client';
    Message;
    OpsItemId;
    constructor(opts) {
      (super({ name: 'OpsItemAlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemAlreadyExistsException.prototype),
        (this.Message = opts.Message),
        (this.OpsItemId = opts.OpsItemId));
    }
  },
  OpsMetadataAlreadyExistsException = class _OpsMetadataAlreadyExistsException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsMetadataAlreadyExistsException';
    name = 'OpsMetadataAlreadyExistsException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'OpsMetadataAlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsMetadataAlreadyExistsException.prototype));
    }
  },
  OpsMetadataInvalidArgumentException = class _OpsMetadataInvalidArgumentException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsMetadataInvalidArgumentException';
    name = 'OpsMetadataInvalidArgumentException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'OpsMetadataInvalidArgumentException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsMetadataInvalidArgumentException.prototype));
    }
  },
  OpsMetadataLimitExceededException = class _OpsMetadataLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsMetadataLimitExceededException';
    name = 'OpsMetadataLimitExceededException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'OpsMetadataLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsMetadataLimitExceededException.prototype));
    }
  },
  OpsMetadataTooManyUpdatesException = class _OpsMetadataTooManyUpdatesException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsMetadataTooManyUpdatesException';
    name = 'OpsMetadataTooManyUpdatesException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'OpsMetadataTooManyUpdatesException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsMetadataTooManyUpdatesException.prototype));
    }
  },
  ResourceDataSyncAlreadyExistsException = class _ResourceDataSyncAlreadyExistsException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException';
    name = 'ResourceDataSyncAlreadyExistsException';
    $fault = 'client';
    SyncName;
    constructor(opts) {
      (super({ name: 'ResourceDataSyncAlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceDataSyncAlreadyExistsException.prototype),
        (this.SyncName = opts.SyncName));
    }
  },
  ResourceDataSyncCountExceededException = class _ResourceDataSyncCountExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceDataSyncCountExceededException';
    name = 'ResourceDataSyncCountExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceDataSyncCountExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceDataSyncCountExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceDataSyncInvalidConfigurationException = class _ResourceDataSyncInvalidConfigurationException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException';
    name = 'ResourceDataSyncInvalidConfigurationException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceDataSyncInvalidConfigurationException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceDataSyncInvalidConfigurationException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidActivation = class _InvalidActivation extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidActivation';
    name = 'InvalidActivation';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidActivation', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidActivation.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidActivationId = class _InvalidActivationId extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidActivationId';
    name = 'InvalidActivationId';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidActivationId', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidActivationId.prototype),
        (this.Message = opts.Message));
    }
  },
  AssociationDoesNotExist = class _AssociationDoesNotExist extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AssociationDoesNotExist';
    name = 'AssociationDoesNotExist';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AssociationDoesNotExist', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AssociationDoesNotExist.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceNotFoundException = class _ResourceNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  AssociatedInstances = class _AssociatedInstances extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AssociatedInstances';
    name = 'AssociatedInstances';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'AssociatedInstances', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AssociatedInstances.prototype));
    }
  },
  InvalidDocumentOperation = class _InvalidDocumentOperation extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDocumentOperation';
    name = 'InvalidDocumentOperation';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDocumentOperation', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDocumentOperation.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidDeleteInventoryParametersException = class _InvalidDeleteInventoryParametersException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDeleteInventoryParametersException';
    name = 'InvalidDeleteInventoryParametersException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDeleteInventoryParametersException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDeleteInventoryParametersException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidInventoryRequestException = class _InvalidInventoryRequestException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidInventoryRequestException';
    name = 'InvalidInventoryRequestException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidInventoryRequestException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidInventoryRequestException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidOptionException = class _InvalidOptionException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidOptionException';
    name = 'InvalidOptionException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidOptionException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidOptionException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidTypeNameException = class _InvalidTypeNameException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidTypeNameException';
    name = 'InvalidTypeNameException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidTypeNameException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidTypeNameException.prototype),
        (this.Message = opts.Message));
    }
  },
  OpsMetadataNotFoundException = class _OpsMetadataNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsMetadataNotFoundException';
    name = 'OpsMetadataNotFoundException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'OpsMetadataNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsMetadataNotFoundException.prototype));
    }
  },
  ParameterNotFound = class _ParameterNotFound extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ParameterNotFound';
    name = 'ParameterNotFound';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ParameterNotFound', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ParameterNotFound.prototype));
    }
  },
  ResourceInUseException = class _ResourceInUseException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceInUseException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceDataSyncNotFoundException = class _ResourceDataSyncNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceDataSyncNotFoundException';
    name = 'ResourceDataSyncNotFoundException';
    $fault = 'client';
    SyncName;
    SyncType;
    Message;
    constructor(opts) {
      (super({ name: 'ResourceDataSyncNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceDataSyncNotFoundException.prototype),
        (this.SyncName = opts.SyncName),
        (this.SyncType = opts.SyncType),
        (this.Message = opts.Message));
    }
  },
  MalformedResourcePolicyDocumentException = class _MalformedResourcePolicyDocumentException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#MalformedResourcePolicyDocumentException';
    name = 'MalformedResourcePolicyDocumentException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'MalformedResourcePolicyDocumentException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _MalformedResourcePolicyDocumentException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourcePolicyConflictException = class _ResourcePolicyConflictException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourcePolicyConflictException';
    name = 'ResourcePolicyConflictException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourcePolicyConflictException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourcePolicyConflictException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourcePolicyInvalidParameterException = class _ResourcePolicyInvalidParameterException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourcePolicyInvalidParameterException';
    name = 'ResourcePolicyInvalidParameterException';
    $fault = 'client';
    ParameterNames;
    Message;
    constructor(opts) {
      (super({ name: 'ResourcePolicyInvalidParameterException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourcePolicyInvalidParameterException.prototype),
        (this.ParameterNames = opts.ParameterNames),
        (this.Message = opts.Message));
    }
  },
  ResourcePolicyNotFoundException = class _ResourcePolicyNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourcePolicyNotFoundException';
    name = 'ResourcePolicyNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourcePolicyNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourcePolicyNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TargetInUseException = class _TargetInUseException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#TargetInUseException';
    name = 'TargetInUseException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TargetInUseException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TargetInUseException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidFilter = class _InvalidFilter extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidFilter';
    name = 'InvalidFilter';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidFilter', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidFilter.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidNextToken = class _InvalidNextToken extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidNextToken';
    name = 'InvalidNextToken';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidNextToken', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidNextToken.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidAssociationVersion = class _InvalidAssociationVersion extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidAssociationVersion';
    name = 'InvalidAssociationVersion';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidAssociationVersion', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidAssociationVersion.prototype),
        (this.Message = opts.Message));
    }
  },
  AssociationExecutionDoesNotExist = class _AssociationExecutionDoesNotExist extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AssociationExecutionDoesNotExist';
    name = 'AssociationExecutionDoesNotExist';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AssociationExecutionDoesNotExist', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AssociationExecutionDoesNotExist.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidFilterKey = class _InvalidFilterKey extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidFilterKey';
    name = 'InvalidFilterKey';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidFilterKey', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidFilterKey.prototype));
    }
  },
  InvalidFilterValue = class _InvalidFilterValue extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidFilterValue';
    name = 'InvalidFilterValue';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidFilterValue', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidFilterValue.prototype),
        (this.Message = opts.Message));
    }
  },
  AutomationExecutionNotFoundException = class _AutomationExecutionNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AutomationExecutionNotFoundException';
    name = 'AutomationExecutionNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AutomationExecutionNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AutomationExecutionNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidPermissionType = class _InvalidPermissionType extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidPermissionType';
    name = 'InvalidPermissionType';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidPermissionType', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidPermissionType.prototype),
        (this.Message = opts.Message));
    }
  },
  UnsupportedOperatingSystem = class _UnsupportedOperatingSystem extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedOperatingSystem';
    name = 'UnsupportedOperatingSystem';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedOperatingSystem', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedOperatingSystem.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidInstanceInformationFilterValue = class _InvalidInstanceInformationFilterValue extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidInstanceInformationFilterValue';
    name = 'InvalidInstanceInformationFilterValue';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidInstanceInformationFilterValue', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidInstanceInformationFilterValue.prototype));
    }
  },
  InvalidInstancePropertyFilterValue = class _InvalidInstancePropertyFilterValue extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidInstancePropertyFilterValue';
    name = 'InvalidInstancePropertyFilterValue';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidInstancePropertyFilterValue', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidInstancePropertyFilterValue.prototype));
    }
  },
  InvalidDeletionIdException = class _InvalidDeletionIdException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDeletionIdException';
    name = 'InvalidDeletionIdException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDeletionIdException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDeletionIdException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidFilterOption = class _InvalidFilterOption extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidFilterOption';
    name = 'InvalidFilterOption';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidFilterOption', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidFilterOption.prototype));
    }
  },
  OpsItemRelatedItemAssociationNotFoundException = class _OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException';
    name = 'OpsItemRelatedItemAssociationNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OpsItemRelatedItemAssociationNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsItemRelatedItemAssociationNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  ThrottlingException = class _ThrottlingException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ThrottlingException';
    name = 'ThrottlingException';
    $fault = 'client';
    Message;
    QuotaCode;
    ServiceCode;
    constructor(opts) {
      (super({ name: 'ThrottlingException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ThrottlingException.prototype),
        (this.Message = opts.Message),
        (this.QuotaCode = opts.QuotaCode),
        (this.ServiceCode = opts.ServiceCode));
    }
  },
  ValidationException = class _ValidationException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ValidationException';
    name = 'ValidationException';
    $fault = 'client';
    Message;
    ReasonCode;
    constructor(opts) {
      (super({ name: 'ValidationException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ValidationException.prototype),
        (this.Message = opts.Message),
        (this.ReasonCode = opts.ReasonCode));
    }
  },
  InvalidDocumentType = class _InvalidDocumentType extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidDocumentType';
    name = 'InvalidDocumentType';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidDocumentType', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidDocumentType.prototype),
        (this.Message = opts.Message));
    }
  },
  UnsupportedCalendarException = class _UnsupportedCalendarException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedCalendarException';
    name = 'UnsupportedCalendarException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedCalendarException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedCalendarException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidPluginName = class _InvalidPluginName extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidPluginName';
    name = 'InvalidPluginName';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidPluginName', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidPluginName.prototype));
    }
  },
  InvocationDoesNotExist = class _InvocationDoesNotExist extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvocationDoesNotExist';
    name = 'InvocationDoesNotExist';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvocationDoesNotExist', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvocationDoesNotExist.prototype));
    }
  },
  UnsupportedFeatureRequiredException = class _UnsupportedFeatureRequiredException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedFeatureRequiredException';
    name = 'UnsupportedFeatureRequiredException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedFeatureRequiredException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedFeatureRequiredException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidAggregatorException = class _InvalidAggregatorException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidAggregatorException';
    name = 'InvalidAggregatorException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidAggregatorException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidAggregatorException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidInventoryGroupException = class _InvalidInventoryGroupException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidInventoryGroupException';
    name = 'InvalidInventoryGroupException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidInventoryGroupException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidInventoryGroupException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidResultAttributeException = class _InvalidResultAttributeException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidResultAttributeException';
    name = 'InvalidResultAttributeException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidResultAttributeException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidResultAttributeException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidKeyId = class _InvalidKeyId extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidKeyId';
    name = 'InvalidKeyId';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidKeyId', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidKeyId.prototype));
    }
  },
  ParameterVersionNotFound = class _ParameterVersionNotFound extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ParameterVersionNotFound';
    name = 'ParameterVersionNotFound';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ParameterVersionNotFound', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ParameterVersionNotFound.prototype));
    }
  },
  ServiceSettingNotFound = class _ServiceSettingNotFound extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ServiceSettingNotFound';
    name = 'ServiceSettingNotFound';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ServiceSettingNotFound', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ServiceSettingNotFound.prototype),
        (this.Message = opts.Message));
    }
  },
  ParameterVersionLabelLimitExceeded = class _ParameterVersionLabelLimitExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ParameterVersionLabelLimitExceeded';
    name = 'ParameterVersionLabelLimitExceeded';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ParameterVersionLabelLimitExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ParameterVersionLabelLimitExceeded.prototype));
    }
  },
  UnsupportedOperationException = class _UnsupportedOperationException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedOperationException';
    name = 'UnsupportedOperationException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedOperationException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedOperationException.prototype),
        (this.Message = opts.Message));
    }
  },
  DocumentPermissionLimit = class _DocumentPermissionLimit extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DocumentPermissionLimit';
    name = 'DocumentPermissionLimit';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DocumentPermissionLimit', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DocumentPermissionLimit.prototype),
        (this.Message = opts.Message));
    }
  },
  ComplianceTypeCountLimitExceededException = class _ComplianceTypeCountLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ComplianceTypeCountLimitExceededException';
    name = 'ComplianceTypeCountLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ComplianceTypeCountLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ComplianceTypeCountLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidItemContentException = class _InvalidItemContentException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidItemContentException';
    name = 'InvalidItemContentException';
    $fault = 'client';
    TypeName;
    Message;
    constructor(opts) {
      (super({ name: 'InvalidItemContentException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidItemContentException.prototype),
        (this.TypeName = opts.TypeName),
        (this.Message = opts.Message));
    }
  },
  ItemSizeLimitExceededException = class _ItemSizeLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ItemSizeLimitExceededException';
    name = 'ItemSizeLimitExceededException';
    $fault = 'client';
    TypeName;
    Message;
    constructor(opts) {
      (super({ name: 'ItemSizeLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ItemSizeLimitExceededException.prototype),
        (this.TypeName = opts.TypeName),
        (this.Message = opts.Message));
    }
  },
  TotalSizeLimitExceededException = class _TotalSizeLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#TotalSizeLimitExceededException';
    name = 'TotalSizeLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TotalSizeLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TotalSizeLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  CustomSchemaCountLimitExceededException = class _CustomSchemaCountLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#CustomSchemaCountLimitExceededException';
    name = 'CustomSchemaCountLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CustomSchemaCountLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CustomSchemaCountLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidInventoryItemContextException = class _InvalidInventoryItemContextException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidInventoryItemContextException';
    name = 'InvalidInventoryItemContextException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidInventoryItemContextException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidInventoryItemContextException.prototype),
        (this.Message = opts.Message));
    }
  },
  ItemContentMismatchException = class _ItemContentMismatchException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ItemContentMismatchException';
    name = 'ItemContentMismatchException';
    $fault = 'client';
    TypeName;
    Message;
    constructor(opts) {
      (super({ name: 'ItemContentMismatchException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ItemContentMismatchException.prototype),
        (this.TypeName = opts.TypeName),
        (this.Message = opts.Message));
    }
  },
  SubTypeCountLimitExceededException = class _SubTypeCountLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#SubTypeCountLimitExceededException';
    name = 'SubTypeCountLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'SubTypeCountLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _SubTypeCountLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  UnsupportedInventoryItemContextException = class _UnsupportedInventoryItemContextException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedInventoryItemContextException';
    name = 'UnsupportedInventoryItemContextException';
    $fault = 'client';
    TypeName;
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedInventoryItemContextException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedInventoryItemContextException.prototype),
        (this.TypeName = opts.TypeName),
        (this.Message = opts.Message));
    }
  },
  UnsupportedInventorySchemaVersionException = class _UnsupportedInventorySchemaVersionException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedInventorySchemaVersionException';
    name = 'UnsupportedInventorySchemaVersionException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedInventorySchemaVersionException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedInventorySchemaVersionException.prototype),
        (this.Message = opts.Message));
    }
  },
  HierarchyLevelLimitExceededException = class _HierarchyLevelLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#HierarchyLevelLimitExceededException';
    name = 'HierarchyLevelLimitExceededException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'HierarchyLevelLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _HierarchyLevelLimitExceededException.prototype));
    }
  },
  HierarchyTypeMismatchException = class _HierarchyTypeMismatchException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#HierarchyTypeMismatchException';
    name = 'HierarchyTypeMismatchException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'HierarchyTypeMismatchException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _HierarchyTypeMismatchException.prototype));
    }
  },
  IncompatiblePolicyException = class _IncompatiblePolicyException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#IncompatiblePolicyException';
    name = 'IncompatiblePolicyException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'IncompatiblePolicyException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _IncompatiblePolicyException.prototype));
    }
  },
  InvalidAllowedPatternException = class _InvalidAllowedPatternException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidAllowedPatternException';
    name = 'InvalidAllowedPatternException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidAllowedPatternException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidAllowedPatternException.prototype));
    }
  },
  InvalidPolicyAttributeException = class _InvalidPolicyAttributeException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidPolicyAttributeException';
    name = 'InvalidPolicyAttributeException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidPolicyAttributeException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidPolicyAttributeException.prototype));
    }
  },
  InvalidPolicyTypeException = class _InvalidPolicyTypeException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidPolicyTypeException';
    name = 'InvalidPolicyTypeException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidPolicyTypeException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidPolicyTypeException.prototype));
    }
  },
  ParameterAlreadyExists = class _ParameterAlreadyExists extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ParameterAlreadyExists';
    name = 'ParameterAlreadyExists';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ParameterAlreadyExists', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ParameterAlreadyExists.prototype));
    }
  },
  ParameterLimitExceeded = class _ParameterLimitExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ParameterLimitExceeded';
    name = 'ParameterLimitExceeded';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ParameterLimitExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ParameterLimitExceeded.prototype));
    }
  },
  ParameterMaxVersionLimitExceeded = class _ParameterMaxVersionLimitExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ParameterMaxVersionLimitExceeded';
    name = 'ParameterMaxVersionLimitExceeded';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ParameterMaxVersionLimitExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ParameterMaxVersionLimitExceeded.prototype));
    }
  },
  ParameterPatternMismatchException = class _ParameterPatternMismatchException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ParameterPatternMismatchException';
    name = 'ParameterPatternMismatchException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'ParameterPatternMismatchException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ParameterPatternMismatchException.prototype));
    }
  },
  PoliciesLimitExceededException = class _PoliciesLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#PoliciesLimitExceededException';
    name = 'PoliciesLimitExceededException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'PoliciesLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _PoliciesLimitExceededException.prototype));
    }
  },
  UnsupportedParameterType = class _UnsupportedParameterType extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#UnsupportedParameterType';
    name = 'UnsupportedParameterType';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'UnsupportedParameterType', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedParameterType.prototype));
    }
  },
  ResourcePolicyLimitExceededException = class _ResourcePolicyLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourcePolicyLimitExceededException';
    name = 'ResourcePolicyLimitExceededException';
    $fault = 'client';
    Limit;
    LimitType;
    Message;
    constructor(opts) {
      (super({ name: 'ResourcePolicyLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourcePolicyLimitExceededException.prototype),
        (this.Limit = opts.Limit),
        (this.LimitType = opts.LimitType),
        (this.Message = opts.Message));
    }
  },
  FeatureNotAvailableException = class _FeatureNotAvailableException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#FeatureNotAvailableException';
    name = 'FeatureNotAvailableException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'FeatureNotAvailableException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _FeatureNotAvailableException.prototype),
        (this.Message = opts.Message));
    }
  },
  AutomationStepNotFoundException = class _AutomationStepNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AutomationStepNotFoundException';
    name = 'AutomationStepNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AutomationStepNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AutomationStepNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidAutomationSignalException = class _InvalidAutomationSignalException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidAutomationSignalException';
    name = 'InvalidAutomationSignalException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidAutomationSignalException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidAutomationSignalException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidNotificationConfig = class _InvalidNotificationConfig extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidNotificationConfig';
    name = 'InvalidNotificationConfig';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidNotificationConfig', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidNotificationConfig.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidOutputFolder = class _InvalidOutputFolder extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidOutputFolder';
    name = 'InvalidOutputFolder';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'InvalidOutputFolder', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidOutputFolder.prototype));
    }
  },
  InvalidRole = class _InvalidRole extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidRole';
    name = 'InvalidRole';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidRole', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidRole.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidAssociation = class _InvalidAssociation extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidAssociation';
    name = 'InvalidAssociation';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidAssociation', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidAssociation.prototype),
        (this.Message = opts.Message));
    }
  },
  AutomationDefinitionNotFoundException = class _AutomationDefinitionNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AutomationDefinitionNotFoundException';
    name = 'AutomationDefinitionNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AutomationDefinitionNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AutomationDefinitionNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  AutomationDefinitionVersionNotFoundException = class _AutomationDefinitionVersionNotFoundException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException';
    name = 'AutomationDefinitionVersionNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AutomationDefinitionVersionNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AutomationDefinitionVersionNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  AutomationExecutionLimitExceededException = class _AutomationExecutionLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AutomationExecutionLimitExceededException';
    name = 'AutomationExecutionLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AutomationExecutionLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AutomationExecutionLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidAutomationExecutionParametersException = class _InvalidAutomationExecutionParametersException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidAutomationExecutionParametersException';
    name = 'InvalidAutomationExecutionParametersException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidAutomationExecutionParametersException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidAutomationExecutionParametersException.prototype),
        (this.Message = opts.Message));
    }
  },
  AutomationDefinitionNotApprovedException = class _AutomationDefinitionNotApprovedException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AutomationDefinitionNotApprovedException';
    name = 'AutomationDefinitionNotApprovedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AutomationDefinitionNotApprovedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AutomationDefinitionNotApprovedException.prototype),
        (this.Message = opts.Message));
    }
  },
  TargetNotConnected = class _TargetNotConnected extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#TargetNotConnected';
    name = 'TargetNotConnected';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TargetNotConnected', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TargetNotConnected.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidAutomationStatusUpdateException = class _InvalidAutomationStatusUpdateException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidAutomationStatusUpdateException';
    name = 'InvalidAutomationStatusUpdateException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidAutomationStatusUpdateException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidAutomationStatusUpdateException.prototype),
        (this.Message = opts.Message));
    }
  },
  AssociationVersionLimitExceeded = class _AssociationVersionLimitExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#AssociationVersionLimitExceeded';
    name = 'AssociationVersionLimitExceeded';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AssociationVersionLimitExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AssociationVersionLimitExceeded.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidUpdate = class _InvalidUpdate extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#InvalidUpdate';
    name = 'InvalidUpdate';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidUpdate', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidUpdate.prototype),
        (this.Message = opts.Message));
    }
  },
  StatusUnchanged = class _StatusUnchanged extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#StatusUnchanged';
    name = 'StatusUnchanged';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'StatusUnchanged', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _StatusUnchanged.prototype));
    }
  },
  DocumentVersionLimitExceeded = class _DocumentVersionLimitExceeded extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DocumentVersionLimitExceeded';
    name = 'DocumentVersionLimitExceeded';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DocumentVersionLimitExceeded', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DocumentVersionLimitExceeded.prototype),
        (this.Message = opts.Message));
    }
  },
  DuplicateDocumentContent = class _DuplicateDocumentContent extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DuplicateDocumentContent';
    name = 'DuplicateDocumentContent';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DuplicateDocumentContent', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateDocumentContent.prototype),
        (this.Message = opts.Message));
    }
  },
  DuplicateDocumentVersionName = class _DuplicateDocumentVersionName extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#DuplicateDocumentVersionName';
    name = 'DuplicateDocumentVersionName';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DuplicateDocumentVersionName', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateDocumentVersionName.prototype),
        (this.Message = opts.Message));
    }
  },
  OpsMetadataKeyLimitExceededException = class _OpsMetadataKeyLimitExceededException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#OpsMetadataKeyLimitExceededException';
    name = 'OpsMetadataKeyLimitExceededException';
    $fault = 'client';
    constructor(opts) {
      (super({ name: 'OpsMetadataKeyLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OpsMetadataKeyLimitExceededException.prototype));
    }
  },
  ResourceDataSyncConflictException = class _ResourceDataSyncConflictException extends SSMServiceException {
    static shapeId = 'com.amazonaws.ssm#ResourceDataSyncConflictException';
    name = 'ResourceDataSyncConflictException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceDataSyncConflictException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceDataSyncConflictException.prototype),
        (this.Message = opts.Message));
    }
  };
var _A = 'Activation',
  _AA = 'AutoApprove',
  _AAD = 'ApproveAfterDays',
  _AAE = 'AssociationAlreadyExists',
  _AC = 'AlarmConfiguration',
  _ACL = 'AttachmentContentList',
  _ACc = 'ActivationCode',
  _ACt = 'AttachmentContent',
  _ACtt = 'AttachmentsContent',
  _ACz = 'AzureConfiguration',
  _AD = 'AssociationDescription',
  _ADAR = 'AssociationDispatchAssumeRole',
  _ADE = 'AccessDeniedException',
  _ADL = 'AssociationDescriptionList',
  _ADN = 'ApplicationDisplayName',
  _ADNAE = 'AutomationDefinitionNotApprovedException',
  _ADNE = 'AssociationDoesNotExist',
  _ADNFE = 'AutomationDefinitionNotFoundException',
  _ADVNFE = 'AutomationDefinitionVersionNotFoundException',
  _ADp = 'ApprovalDate',
  _AE = 'AssociationExecution',
  _AEDNE = 'AssociationExecutionDoesNotExist',
  _AEE = 'AlreadyExistsException',
  _AEF = 'AssociationExecutionFilter',
  _AEFL = 'AssociationExecutionFilterList',
  _AEFLu = 'AutomationExecutionFilterList',
  _AEFu = 'AutomationExecutionFilter',
  _AEI = 'AutomationExecutionId',
  _AEIu = 'AutomationExecutionInputs',
  _AEL = 'AssociationExecutionsList',
  _AELEE = 'AutomationExecutionLimitExceededException',
  _AEM = 'AutomationExecutionMetadata',
  _AEML = 'AutomationExecutionMetadataList',
  _AENFE = 'AutomationExecutionNotFoundException',
  _AEP = 'AutomationExecutionPreview',
  _AES = 'AutomationExecutionStatus',
  _AET = 'AssociationExecutionTarget',
  _AETF = 'AssociationExecutionTargetsFilter',
  _AETFL = 'AssociationExecutionTargetsFilterList',
  _AETL = 'AssociationExecutionTargetsList',
  _AETc = 'ActualEndTime',
  _AETs = 'AssociationExecutionTargets',
  _AEs = 'AssociationExecutions',
  _AEu = 'AutomationExecution',
  _AF = 'AssociationFilter',
  _AFL = 'AssociationFilterList',
  _AI = 'AssociatedInstances',
  _AIL = 'AccountIdList',
  _AILt = 'AttachmentInformationList',
  _AITA = 'AccountIdsToAdd',
  _AITR = 'AccountIdsToRemove',
  _AIc = 'AccountId',
  _AIcc = 'AccountIds',
  _AIct = 'ActivationId',
  _AId = 'AdditionalInfo',
  _AIdv = 'AdvisoryIds',
  _AIp = 'ApplicationId',
  _AIs = 'AssociationId',
  _AIss = 'AssociationIds',
  _AIt = 'AttachmentInformation',
  _AItt = 'AttachmentsInformation',
  _AKI = 'AccessKeyId',
  _AKST = 'AccessKeySecretType',
  _AL = 'ActivationList',
  _ALE = 'AssociationLimitExceeded',
  _ALl = 'AlarmList',
  _ALs = 'AssociationList',
  _AN = 'AssociationName',
  _ANt = 'AttributeName',
  _AO = 'AssociationOverview',
  _AOACI = 'ApplyOnlyAtCronInterval',
  _AOIRI = 'AssociateOpsItemRelatedItem',
  _AOIRIR = 'AssociateOpsItemRelatedItemRequest',
  _AOIRIRs = 'AssociateOpsItemRelatedItemResponse',
  _AOS = 'AwsOrganizationsSource',
  _AP = 'ApprovedPatches',
  _APCL = 'ApprovedPatchesComplianceLevel',
  _APENS = 'ApprovedPatchesEnableNonSecurity',
  _APM = 'AutomationParameterMap',
  _APl = 'AllowedPattern',
  _AR = 'ApprovalRules',
  _ARI = 'AccessRequestId',
  _ARN = 'ARN',
  _ARS = 'AccessRequestStatus',
  _AS = 'AssociationStatus',
  _ASAC = 'AssociationStatusAggregatedCount',
  _ASI = 'AccountSharingInfo',
  _ASIL = 'AccountSharingInfoList',
  _ASILl = 'AlarmStateInformationList',
  _ASIl = 'AlarmStateInformation',
  _ASL = 'AttachmentsSourceList',
  _ASLz = 'AzureSubscriptionList',
  _ASNFE = 'AutomationStepNotFoundException',
  _AST = 'ActualStartTime',
  _ASUC = 'AvailableSecurityUpdateCount',
  _ASUCS = 'AvailableSecurityUpdatesComplianceStatus',
  _ASt = 'AttachmentsSource',
  _ASu = 'AutomationSubtype',
  _ASz = 'AzureSubscription',
  _AT = 'AssociationType',
  _ATPN = 'AutomationTargetParameterName',
  _ATTR = 'AddTagsToResource',
  _ATTRR = 'AddTagsToResourceRequest',
  _ATTRRd = 'AddTagsToResourceResult',
  _ATc = 'AccessType',
  _ATg = 'AgentType',
  _ATgg = 'AggregatorType',
  _ATt = 'AtTime',
  _ATu = 'AutomationType',
  _ATut = 'AutomationTargets',
  _AUD = 'ApproveUntilDate',
  _AUT = 'AllowUnassociatedTargets',
  _AV = 'AssociationVersion',
  _AVI = 'AssociationVersionInfo',
  _AVL = 'AssociationVersionList',
  _AVLE = 'AssociationVersionLimitExceeded',
  _AVg = 'AgentVersion',
  _AVp = 'ApprovedVersion',
  _AVs = 'AssociationVersions',
  _AWSKMSKARN = 'AWSKMSKeyARN',
  _AZ = 'AvailabilityZone',
  _AZI = 'AvailabilityZoneId',
  _Ac = 'Action',
  _Acc = 'Accounts',
  _Ag = 'Aggregators',
  _Agg = 'Aggregator',
  _Al = 'Alarm',
  _Ala = 'Alarms',
  _Ar = 'Architecture',
  _Arc = 'Arch',
  _Arn = 'Arn',
  _As = 'Association',
  _Ass = 'Associations',
  _At = 'Attachments',
  _Att = 'Attributes',
  _Attr = 'Attribute',
  _Au = 'Author',
  _Aut = 'Automation',
  _BD = 'BaselineDescription',
  _BI = 'BaselineId',
  _BIa = 'BaselineIdentities',
  _BIas = 'BaselineIdentity',
  _BIu = 'BugzillaIds',
  _BN = 'BaselineName',
  _BNu = 'BucketName',
  _BO = 'BaselineOverride',
  _C = 'Command',
  _CA = 'CurrentAction',
  _CAB = 'CreateAssociationBatch',
  _CABR = 'CreateAssociationBatchRequest',
  _CABRE = 'CreateAssociationBatchRequestEntry',
  _CABREr = 'CreateAssociationBatchRequestEntries',
  _CABRr = 'CreateAssociationBatchResult',
  _CAR = 'CreateActivationRequest',
  _CARr = 'CreateActivationResult',
  _CARre = 'CreateAssociationRequest',
  _CARrea = 'CreateAssociationResult',
  _CAr = 'CreatedAt',
  _CAre = 'CreateActivation',
  _CArea = 'CreateAssociation',
  _CB = 'CutoffBehavior',
  _CBr = 'CreatedBy',
  _CC = 'CompletedCount',
  _CCA = 'ConfigConnectorArn',
  _CCAl = 'CloudConnectorArn',
  _CCC = 'CloudConnectorConfiguration',
  _CCCR = 'CreateCloudConnectorRequest',
  _CCCRr = 'CreateCloudConnectorResult',
  _CCCr = 'CreateCloudConnector',
  _CCF = 'CloudConnectorFilter',
  _CCFL = 'CloudConnectorFilterList',
  _CCI = 'CloudConnectorId',
  _CCR = 'CancelCommandRequest',
  _CCRa = 'CancelCommandResult',
  _CCS = 'CloudConnectorSummary',
  _CCSL = 'CloudConnectorSummaryList',
  _CCa = 'CancelCommand',
  _CCl = 'CloudConnectors',
  _CCli = 'ClientContext',
  _CCo = 'CompliantCount',
  _CCr = 'CriticalCount',
  _CD = 'CreatedDate',
  _CDR = 'CreateDocumentRequest',
  _CDRr = 'CreateDocumentResult',
  _CDh = 'ChangeDetails',
  _CDr = 'CreationDate',
  _CDre = 'CreateDocument',
  _CE = 'ConflictException',
  _CES = 'ComplianceExecutionSummary',
  _CEa = 'CategoryEnum',
  _CF = 'CommandFilter',
  _CFL = 'CommandFilterList',
  _CFo = 'ComplianceFilter',
  _CH = 'ContentHash',
  _CI = 'CommandId',
  _CIE = 'ComplianceItemEntry',
  _CIEL = 'ComplianceItemEntryList',
  _CIL = 'CommandInvocationList',
  _CILo = 'ComplianceItemList',
  _CIo = 'CommandInvocation',
  _CIom = 'ComplianceItem',
  _CIomm = 'CommandInvocations',
  _CIomp = 'ComplianceItems',
  _CL = 'ComplianceLevel',
  _CLo = 'CommandList',
  _CMW = 'CreateMaintenanceWindow',
  _CMWE = 'CancelMaintenanceWindowExecution',
  _CMWER = 'CancelMaintenanceWindowExecutionRequest',
  _CMWERa = 'CancelMaintenanceWindowExecutionResult',
  _CMWR = 'CreateMaintenanceWindowRequest',
  _CMWRr = 'CreateMaintenanceWindowResult',
  _CN = 'CalendarNames',
  _CNCC = 'CriticalNonCompliantCount',
  _CNo = 'ComputerName',
  _COI = 'CreateOpsItem',
  _COIR = 'CreateOpsItemRequest',
  _COIRr = 'CreateOpsItemResponse',
  _COM = 'CreateOpsMetadata',
  _COMR = 'CreateOpsMetadataRequest',
  _COMRr = 'CreateOpsMetadataResult',
  _CP = 'CommandPlugins',
  _CPB = 'CreatePatchBaseline',
  _CPBR = 'CreatePatchBaselineRequest',
  _CPBRr = 'CreatePatchBaselineResult',
  _CPL = 'CommandPluginList',
  _CPo = 'CommandPlugin',
  _CRDS = 'CreateResourceDataSync',
  _CRDSR = 'CreateResourceDataSyncRequest',
  _CRDSRr = 'CreateResourceDataSyncResult',
  _CRN = 'ChangeRequestName',
  _CS = 'ComplianceSeverity',
  _CSCLEE = 'CustomSchemaCountLimitExceededException',
  _CSF = 'ComplianceStringFilter',
  _CSFL = 'ComplianceStringFilterList',
  _CSFVL = 'ComplianceStringFilterValueList',
  _CSI = 'ComplianceSummaryItem',
  _CSIL = 'ComplianceSummaryItemList',
  _CSIo = 'ComplianceSummaryItems',
  _CSN = 'CurrentStepName',
  _CSa = 'CancelledSteps',
  _CSo = 'CompliantSummary',
  _CT = 'CreatedTime',
  _CTCLEE = 'ComplianceTypeCountLimitExceededException',
  _CTa = 'CaptureTime',
  _CTl = 'ClientToken',
  _CTo = 'ComplianceType',
  _CTon = 'ConfigurationTargets',
  _CTr = 'CreateTime',
  _CU = 'ContentUrl',
  _CVEI = 'CVEIds',
  _CWLGN = 'CloudWatchLogGroupName',
  _CWOC = 'CloudWatchOutputConfig',
  _CWOE = 'CloudWatchOutputEnabled',
  _CWOU = 'CloudWatchOutputUrl',
  _Ca = 'Category',
  _Cl = 'Classification',
  _Co = 'Comment',
  _Cod = 'Code',
  _Com = 'Commands',
  _Con = 'Configuration',
  _Cont = 'Content',
  _Conte = 'Context',
  _Cou = 'Count',
  _Cr = 'Credentials',
  _Cu = 'Cutoff',
  _D = 'Description',
  _DA = 'DeleteActivation',
  _DAE = 'DocumentAlreadyExists',
  _DAER = 'DescribeAssociationExecutionsRequest',
  _DAERe = 'DescribeAssociationExecutionsResult',
  _DAERes = 'DescribeAutomationExecutionsRequest',
  _DAEResc = 'DescribeAutomationExecutionsResult',
  _DAET = 'DescribeAssociationExecutionTargets',
  _DAETR = 'DescribeAssociationExecutionTargetsRequest',
  _DAETRe = 'DescribeAssociationExecutionTargetsResult',
  _DAEe = 'DescribeAssociationExecutions',
  _DAEes = 'DescribeAutomationExecutions',
  _DAF = 'DescribeActivationsFilter',
  _DAFL = 'DescribeActivationsFilterList',
  _DAP = 'DescribeAvailablePatches',
  _DAPR = 'DescribeAvailablePatchesRequest',
  _DAPRe = 'DescribeAvailablePatchesResult',
  _DAR = 'DeleteActivationRequest',
  _DARe = 'DeleteActivationResult',
  _DARel = 'DeleteAssociationRequest',
  _DARele = 'DeleteAssociationResult',
  _DARes = 'DescribeActivationsRequest',
  _DAResc = 'DescribeActivationsResult',
  _DARescr = 'DescribeAssociationRequest',
  _DARescri = 'DescribeAssociationResult',
  _DASE = 'DescribeAutomationStepExecutions',
  _DASER = 'DescribeAutomationStepExecutionsRequest',
  _DASERe = 'DescribeAutomationStepExecutionsResult',
  _DAe = 'DeleteAssociation',
  _DAes = 'DescribeActivations',
  _DAesc = 'DescribeAssociation',
  _DB = 'DefaultBaseline',
  _DCC = 'DeleteCloudConnector',
  _DCCR = 'DeleteCloudConnectorRequest',
  _DCCRe = 'DeleteCloudConnectorResult',
  _DD = 'DocumentDescription',
  _DDC = 'DuplicateDocumentContent',
  _DDHMC = 'DeregisterDefaultHostManagementConfiguration',
  _DDHMCR = 'DeregisterDefaultHostManagementConfigurationRequest',
  _DDHMCRe = 'DeregisterDefaultHostManagementConfigurationResult',
  _DDP = 'DescribeDocumentPermission',
  _DDPR = 'DescribeDocumentPermissionRequest',
  _DDPRe = 'DescribeDocumentPermissionResponse',
  _DDR = 'DeleteDocumentRequest',
  _DDRe = 'DeleteDocumentResult',
  _DDRes = 'DescribeDocumentRequest',
  _DDResc = 'DescribeDocumentResult',
  _DDS = 'DestinationDataSharing',
  _DDST = 'DestinationDataSharingType',
  _DDVD = 'DocumentDefaultVersionDescription',
  _DDVN = 'DuplicateDocumentVersionName',
  _DDe = 'DeleteDocument',
  _DDes = 'DescribeDocument',
  _DEIA = 'DescribeEffectiveInstanceAssociations',
  _DEIAR = 'DescribeEffectiveInstanceAssociationsRequest',
  _DEIARe = 'DescribeEffectiveInstanceAssociationsResult',
  _DEPFPB = 'DescribeEffectivePatchesForPatchBaseline',
  _DEPFPBR = 'DescribeEffectivePatchesForPatchBaselineRequest',
  _DEPFPBRe = 'DescribeEffectivePatchesForPatchBaselineResult',
  _DF = 'DocumentFormat',
  _DFL = 'DocumentFilterList',
  _DFo = 'DocumentFilter',
  _DH = 'DocumentHash',
  _DHT = 'DocumentHashType',
  _DI = 'DeletionId',
  _DIAS = 'DescribeInstanceAssociationsStatus',
  _DIASR = 'DescribeInstanceAssociationsStatusRequest',
  _DIASRe = 'DescribeInstanceAssociationsStatusResult',
  _DID = 'DescribeInventoryDeletions',
  _DIDR = 'DescribeInventoryDeletionsRequest',
  _DIDRe = 'DescribeInventoryDeletionsResult',
  _DII = 'DuplicateInstanceId',
  _DIIR = 'DescribeInstanceInformationRequest',
  _DIIRe = 'DescribeInstanceInformationResult',
  _DIIe = 'DescribeInstanceInformation',
  _DIL = 'DocumentIdentifierList',
  _DIN = 'DefaultInstanceName',
  _DIP = 'DescribeInstancePatches',
  _DIPR = 'DescribeInstancePatchesRequest',
  _DIPRe = 'DescribeInstancePatchesResult',
  _DIPRes = 'DescribeInstancePropertiesRequest',
  _DIPResc = 'DescribeInstancePropertiesResult',
  _DIPS = 'DescribeInstancePatchStates',
  _DIPSFPG = 'DescribeInstancePatchStatesForPatchGroup',
  _DIPSFPGR = 'DescribeInstancePatchStatesForPatchGroupRequest',
  _DIPSFPGRe = 'DescribeInstancePatchStatesForPatchGroupResult',
  _DIPSR = 'DescribeInstancePatchStatesRequest',
  _DIPSRe = 'DescribeInstancePatchStatesResult',
  _DIPe = 'DescribeInstanceProperties',
  _DIR = 'DeleteInventoryRequest',
  _DIRe = 'DeleteInventoryResult',
  _DIe = 'DeleteInventory',
  _DIo = 'DocumentIdentifier',
  _DIoc = 'DocumentIdentifiers',
  _DKVF = 'DocumentKeyValuesFilter',
  _DKVFL = 'DocumentKeyValuesFilterList',
  _DLE = 'DocumentLimitExceeded',
  _DM = 'DeletionMode',
  _DMI = 'DeregisterManagedInstance',
  _DMIR = 'DeregisterManagedInstanceRequest',
  _DMIRe = 'DeregisterManagedInstanceResult',
  _DMRI = 'DocumentMetadataResponseInfo',
  _DMW = 'DeleteMaintenanceWindow',
  _DMWE = 'DescribeMaintenanceWindowExecutions',
  _DMWER = 'DescribeMaintenanceWindowExecutionsRequest',
  _DMWERe = 'DescribeMaintenanceWindowExecutionsResult',
  _DMWET = 'DescribeMaintenanceWindowExecutionTasks',
  _DMWETI = 'DescribeMaintenanceWindowExecutionTaskInvocations',
  _DMWETIR = 'DescribeMaintenanceWindowExecutionTaskInvocationsRequest',
  _DMWETIRe = 'DescribeMaintenanceWindowExecutionTaskInvocationsResult',
  _DMWETR = 'DescribeMaintenanceWindowExecutionTasksRequest',
  _DMWETRe = 'DescribeMaintenanceWindowExecutionTasksResult',
  _DMWFT = 'DescribeMaintenanceWindowsForTarget',
  _DMWFTR = 'DescribeMaintenanceWindowsForTargetRequest',
  _DMWFTRe = 'DescribeMaintenanceWindowsForTargetResult',
  _DMWR = 'DeleteMaintenanceWindowRequest',
  _DMWRe = 'DeleteMaintenanceWindowResult',
  _DMWRes = 'DescribeMaintenanceWindowsRequest',
  _DMWResc = 'DescribeMaintenanceWindowsResult',
  _DMWS = 'DescribeMaintenanceWindowSchedule',
  _DMWSR = 'DescribeMaintenanceWindowScheduleRequest',
  _DMWSRe = 'DescribeMaintenanceWindowScheduleResult',
  _DMWT = 'DescribeMaintenanceWindowTargets',
  _DMWTR = 'DescribeMaintenanceWindowTargetsRequest',
  _DMWTRe = 'DescribeMaintenanceWindowTargetsResult',
  _DMWTRes = 'DescribeMaintenanceWindowTasksRequest',
  _DMWTResc = 'DescribeMaintenanceWindowTasksResult',
  _DMWTe = 'DescribeMaintenanceWindowTasks',
  _DMWe = 'DescribeMaintenanceWindows',
  _DN = 'DocumentName',
  _DNEE = 'DoesNotExistException',
  _DNi = 'DisplayName',
  _DOI = 'DeleteOpsItem',
  _DOIR = 'DeleteOpsItemRequest',
  _DOIRI = 'DisassociateOpsItemRelatedItem',
  _DOIRIR = 'DisassociateOpsItemRelatedItemRequest',
  _DOIRIRi = 'DisassociateOpsItemRelatedItemResponse',
  _DOIRe = 'DeleteOpsItemResponse',
  _DOIRes = 'DescribeOpsItemsRequest',
  _DOIResc = 'DescribeOpsItemsResponse',
  _DOIe = 'DescribeOpsItems',
  _DOM = 'DeleteOpsMetadata',
  _DOMR = 'DeleteOpsMetadataRequest',
  _DOMRe = 'DeleteOpsMetadataResult',
  _DP = 'DeletedParameters',
  _DPB = 'DeletePatchBaseline',
  _DPBFPG = 'DeregisterPatchBaselineForPatchGroup',
  _DPBFPGR = 'DeregisterPatchBaselineForPatchGroupRequest',
  _DPBFPGRe = 'DeregisterPatchBaselineForPatchGroupResult',
  _DPBR = 'DeletePatchBaselineRequest',
  _DPBRe = 'DeletePatchBaselineResult',
  _DPBRes = 'DescribePatchBaselinesRequest',
  _DPBResc = 'DescribePatchBaselinesResult',
  _DPBe = 'DescribePatchBaselines',
  _DPG = 'DescribePatchGroups',
  _DPGR = 'DescribePatchGroupsRequest',
  _DPGRe = 'DescribePatchGroupsResult',
  _DPGS = 'DescribePatchGroupState',
  _DPGSR = 'DescribePatchGroupStateRequest',
  _DPGSRe = 'DescribePatchGroupStateResult',
  _DPL = 'DocumentPermissionLimit',
  _DPLo = 'DocumentParameterList',
  _DPP = 'DescribePatchProperties',
  _DPPR = 'DescribePatchPropertiesRequest',
  _DPPRe = 'DescribePatchPropertiesResult',
  _DPR = 'DeleteParameterRequest',
  _DPRe = 'DeleteParameterResult',
  _DPRel = 'DeleteParametersRequest',
  _DPRele = 'DeleteParametersResult',
  _DPRes = 'DescribeParametersRequest',
  _DPResc = 'DescribeParametersResult',
  _DPe = 'DeleteParameter',
  _DPel = 'DeleteParameters',
  _DPes = 'DescribeParameters',
  _DPo = 'DocumentParameter',
  _DR = 'DryRun',
  _DRCL = 'DocumentReviewCommentList',
  _DRCS = 'DocumentReviewCommentSource',
  _DRDS = 'DeleteResourceDataSync',
  _DRDSR = 'DeleteResourceDataSyncRequest',
  _DRDSRe = 'DeleteResourceDataSyncResult',
  _DRL = 'DocumentRequiresList',
  _DRP = 'DeleteResourcePolicy',
  _DRPR = 'DeleteResourcePolicyRequest',
  _DRPRe = 'DeleteResourcePolicyResponse',
  _DRRL = 'DocumentReviewerResponseList',
  _DRRS = 'DocumentReviewerResponseSource',
  _DRo = 'DocumentRequires',
  _DRoc = 'DocumentReviews',
  _DS = 'DetailedStatus',
  _DSR = 'DescribeSessionsRequest',
  _DSRe = 'DescribeSessionsResponse',
  _DST = 'DeletionStartTime',
  _DSe = 'DeletionSummary',
  _DSep = 'DeploymentStatus',
  _DSes = 'DescribeSessions',
  _DT = 'DocumentType',
  _DTFMW = 'DeregisterTargetFromMaintenanceWindow',
  _DTFMWR = 'DeregisterTargetFromMaintenanceWindowRequest',
  _DTFMWRe = 'DeregisterTargetFromMaintenanceWindowResult',
  _DTFMWRer = 'DeregisterTaskFromMaintenanceWindowRequest',
  _DTFMWRere = 'DeregisterTaskFromMaintenanceWindowResult',
  _DTFMWe = 'DeregisterTaskFromMaintenanceWindow',
  _DTOC = 'DeliveryTimedOutCount',
  _DTa = 'DataType',
  _DTe = 'DetailType',
  _DV = 'DocumentVersion',
  _DVI = 'DocumentVersionInfo',
  _DVL = 'DocumentVersionList',
  _DVLE = 'DocumentVersionLimitExceeded',
  _DVN = 'DefaultVersionName',
  _DVe = 'DefaultVersion',
  _DVef = 'DefaultValue',
  _DVo = 'DocumentVersions',
  _Da = 'Date',
  _Dat = 'Data',
  _De = 'Details',
  _Det = 'Detail',
  _Do = 'Document',
  _Du = 'Duration',
  _E = 'Expired',
  _EA = 'ExpiresAfter',
  _EAODS = 'EnableAllOpsDataSources',
  _EAn = 'EndedAt',
  _EAx = 'ExcludeAccounts',
  _EB = 'ExecutedBy',
  _EC = 'ErrorCount',
  _ECr = 'ErrorCode',
  _ED = 'ExpirationDate',
  _EDn = 'EndDate',
  _EDx = 'ExecutionDate',
  _EEDT = 'ExecutionEndDateTime',
  _EET = 'ExecutionEndTime',
  _EETx = 'ExecutionElapsedTime',
  _EI = 'ExecutionId',
  _EIv = 'EventId',
  _EIx = 'ExecutionInputs',
  _ENS = 'EnableNonSecurity',
  _EP = 'EffectivePatches',
  _EPI = 'ExecutionPreviewId',
  _EPL = 'EffectivePatchList',
  _EPf = 'EffectivePatch',
  _EPx = 'ExecutionPreview',
  _ERN = 'ExecutionRoleName',
  _ES = 'ExecutionSummary',
  _ESDT = 'ExecutionStartDateTime',
  _EST = 'ExecutionStartTime',
  _ET = 'ExecutionTime',
  _ETn = 'EndTime',
  _ETx = 'ExecutionType',
  _ETxp = 'ExpirationTime',
  _En = 'Entries',
  _Ena = 'Enabled',
  _Ent = 'Entry',
  _Enti = 'Entities',
  _Entit = 'Entity',
  _Ep = 'Epoch',
  _Ex = 'Expression',
  _F = 'Failed',
  _FC = 'FailedCount',
  _FCA = 'FailedCreateAssociation',
  _FCAE = 'FailedCreateAssociationEntry',
  _FCAL = 'FailedCreateAssociationList',
  _FD = 'FailureDetails',
  _FK = 'FilterKey',
  _FM = 'FailureMessage',
  _FNAE = 'FeatureNotAvailableException',
  _FS = 'FailureStage',
  _FSa = 'FailedSteps',
  _FT = 'FailureType',
  _FV = 'FilterValues',
  _FVi = 'FilterValue',
  _FWO = 'FiltersWithOperator',
  _Fa = 'Fault',
  _Fi = 'Filters',
  _Fo = 'Force',
  _G = 'Groups',
  _GAE = 'GetAutomationExecution',
  _GAER = 'GetAutomationExecutionRequest',
  _GAERe = 'GetAutomationExecutionResult',
  _GAT = 'GetAccessToken',
  _GATR = 'GetAccessTokenRequest',
  _GATRe = 'GetAccessTokenResponse',
  _GC = 'GcpConfiguration',
  _GCC = 'GetCloudConnector',
  _GCCR = 'GetCloudConnectorRequest',
  _GCCRe = 'GetCloudConnectorResult',
  _GCI = 'GetCommandInvocation',
  _GCIR = 'GetCommandInvocationRequest',
  _GCIRe = 'GetCommandInvocationResult',
  _GCS = 'GetCalendarState',
  _GCSR = 'GetCalendarStateRequest',
  _GCSRe = 'GetCalendarStateResponse',
  _GCSRet = 'GetConnectionStatusRequest',
  _GCSReto = 'GetConnectionStatusResponse',
  _GCSe = 'GetConnectionStatus',
  _GCT = 'GcpConfigurationTargets',
  _GD = 'GetDocument',
  _GDPB = 'GetDefaultPatchBaseline',
  _GDPBR = 'GetDefaultPatchBaselineRequest',
  _GDPBRe = 'GetDefaultPatchBaselineResult',
  _GDPSFI = 'GetDeployablePatchSnapshotForInstance',
  _GDPSFIR = 'GetDeployablePatchSnapshotForInstanceRequest',
  _GDPSFIRe = 'GetDeployablePatchSnapshotForInstanceResult',
  _GDR = 'GetDocumentRequest',
  _GDRe = 'GetDocumentResult',
  _GEP = 'GetExecutionPreview',
  _GEPR = 'GetExecutionPreviewRequest',
  _GEPRe = 'GetExecutionPreviewResponse',
  _GF = 'GlobalFilters',
  _GI = 'GetInventory',
  _GIR = 'GetInventoryRequest',
  _GIRe = 'GetInventoryResult',
  _GIS = 'GetInventorySchema',
  _GISR = 'GetInventorySchemaRequest',
  _GISRe = 'GetInventorySchemaResult',
  _GMW = 'GetMaintenanceWindow',
  _GMWE = 'GetMaintenanceWindowExecution',
  _GMWER = 'GetMaintenanceWindowExecutionRequest',
  _GMWERe = 'GetMaintenanceWindowExecutionResult',
  _GMWET = 'GetMaintenanceWindowExecutionTask',
  _GMWETI = 'GetMaintenanceWindowExecutionTaskInvocation',
  _GMWETIR = 'GetMaintenanceWindowExecutionTaskInvocationRequest',
  _GMWETIRe = 'GetMaintenanceWindowExecutionTaskInvocationResult',
  _GMWETR = 'GetMaintenanceWindowExecutionTaskRequest',
  _GMWETRe = 'GetMaintenanceWindowExecutionTaskResult',
  _GMWR = 'GetMaintenanceWindowRequest',
  _GMWRe = 'GetMaintenanceWindowResult',
  _GMWT = 'GetMaintenanceWindowTask',
  _GMWTR = 'GetMaintenanceWindowTaskRequest',
  _GMWTRe = 'GetMaintenanceWindowTaskResult',
  _GOI = 'GetOpsItem',
  _GOIR = 'GetOpsItemRequest',
  _GOIRe = 'GetOpsItemResponse',
  _GOM = 'GetOpsMetadata',
  _GOMR = 'GetOpsMetadataRequest',
  _GOMRe = 'GetOpsMetadataResult',
  _GOS = 'GetOpsSummary',
  _GOSR = 'GetOpsSummaryRequest',
  _GOSRe = 'GetOpsSummaryResult',
  _GP = 'GcpProject',
  _GPB = 'GetPatchBaseline',
  _GPBFPG = 'GetPatchBaselineForPatchGroup',
  _GPBFPGR = 'GetPatchBaselineForPatchGroupRequest',
  _GPBFPGRe = 'GetPatchBaselineForPatchGroupResult',
  _GPBP = 'GetParametersByPath',
  _GPBPR = 'GetParametersByPathRequest',
  _GPBPRe = 'GetParametersByPathResult',
  _GPBR = 'GetPatchBaselineRequest',
  _GPBRe = 'GetPatchBaselineResult',
  _GPH = 'GetParameterHistory',
  _GPHR = 'GetParameterHistoryRequest',
  _GPHRe = 'GetParameterHistoryResult',
  _GPL = 'GcpProjectList',
  _GPR = 'GetParameterRequest',
  _GPRe = 'GetParameterResult',
  _GPRet = 'GetParametersRequest',
  _GPReta = 'GetParametersResult',
  _GPe = 'GetParameter',
  _GPet = 'GetParameters',
  _GRP = 'GetResourcePolicies',
  _GRPR = 'GetResourcePoliciesRequest',
  _GRPRE = 'GetResourcePoliciesResponseEntry',
  _GRPREe = 'GetResourcePoliciesResponseEntries',
  _GRPRe = 'GetResourcePoliciesResponse',
  _GSS = 'GetServiceSetting',
  _GSSR = 'GetServiceSettingRequest',
  _GSSRe = 'GetServiceSettingResult',
  _H = 'Hash',
  _HC = 'HighCount',
  _HLLEE = 'HierarchyLevelLimitExceededException',
  _HT = 'HashType',
  _HTME = 'HierarchyTypeMismatchException',
  _I = 'Id',
  _IA = 'InvalidActivation',
  _IAAO = 'InstanceAggregatedAssociationOverview',
  _IAE = 'InvalidAggregatorException',
  _IAEPE = 'InvalidAutomationExecutionParametersException',
  _IAI = 'InvalidActivationId',
  _IAL = 'InstanceAssociationList',
  _IALn = 'InventoryAggregatorList',
  _IAOL = 'InstanceAssociationOutputLocation',
  _IAOU = 'InstanceAssociationOutputUrl',
  _IAPE = 'InvalidAllowedPatternException',
  _IASAC = 'InstanceAssociationStatusAggregatedCount',
  _IASE = 'InvalidAutomationSignalException',
  _IASI = 'InstanceAssociationStatusInfos',
  _IASIn = 'InstanceAssociationStatusInfo',
  _IASUE = 'InvalidAutomationStatusUpdateException',
  _IAV = 'InvalidAssociationVersion',
  _IAn = 'InvalidAssociation',
  _IAns = 'InstanceAssociation',
  _IAnv = 'InventoryAggregator',
  _IAp = 'IpAddress',
  _IC = 'InstalledCount',
  _ICH = 'ItemContentHash',
  _ICI = 'InvalidCommandId',
  _ICME = 'ItemContentMismatchException',
  _ICOU = 'IncludeChildOrganizationUnits',
  _ICn = 'InformationalCount',
  _ICs = 'IsCritical',
  _ID = 'InvalidDocument',
  _IDC = 'InvalidDocumentContent',
  _IDIE = 'InvalidDeletionIdException',
  _IDIPE = 'InvalidDeleteInventoryParametersException',
  _IDL = 'InventoryDeletionsList',
  _IDNE = 'InvocationDoesNotExist',
  _IDO = 'InvalidDocumentOperation',
  _IDS = 'InventoryDeletionSummary',
  _IDSI = 'InventoryDeletionStatusItem',
  _IDSIn = 'InventoryDeletionSummaryItem',
  _IDSInv = 'InventoryDeletionSummaryItems',
  _IDSV = 'InvalidDocumentSchemaVersion',
  _IDT = 'InvalidDocumentType',
  _IDV = 'InvalidDocumentVersion',
  _IDVs = 'IsDefaultVersion',
  _IDn = 'InventoryDeletions',
  _IE = 'IsEnd',
  _IF = 'InvalidFilter',
  _IFK = 'InvalidFilterKey',
  _IFL = 'InventoryFilterList',
  _IFO = 'InvalidFilterOption',
  _IFR = 'IncludeFutureRegions',
  _IFV = 'InvalidFilterValue',
  _IFVL = 'InventoryFilterValueList',
  _IFn = 'InventoryFilter',
  _IG = 'InventoryGroup',
  _IGL = 'InventoryGroupList',
  _II = 'InstanceId',
  _IIA = 'InventoryItemAttribute',
  _IIAL = 'InventoryItemAttributeList',
  _IICE = 'InvalidItemContentException',
  _IIEL = 'InventoryItemEntryList',
  _IIF = 'InstanceInformationFilter',
  _IIFL = 'InstanceInformationFilterList',
  _IIFV = 'InstanceInformationFilterValue',
  _IIFVS = 'InstanceInformationFilterValueSet',
  _IIGE = 'InvalidInventoryGroupException',
  _III = 'InvalidInstanceId',
  _IIICE = 'InvalidInventoryItemContextException',
  _IIIFV = 'InvalidInstanceInformationFilterValue',
  _IIL = 'InstanceInformationList',
  _IILn = 'InventoryItemList',
  _IIPFV = 'InvalidInstancePropertyFilterValue',
  _IIRE = 'InvalidInventoryRequestException',
  _IIS = 'InventoryItemSchema',
  _IISF = 'InstanceInformationStringFilter',
  _IISFL = 'InstanceInformationStringFilterList',
  _IISRL = 'InventoryItemSchemaResultList',
  _IIn = 'InstanceIds',
  _IIns = 'InstanceInfo',
  _IInst = 'InstanceInformation',
  _IInv = 'InvocationId',
  _IInve = 'InventoryItem',
  _IKI = 'InvalidKeyId',
  _IL = 'InvalidLabels',
  _ILV = 'IsLatestVersion',
  _IN = 'InstanceName',
  _INC = 'InvalidNotificationConfig',
  _INT = 'InvalidNextToken',
  _IOC = 'InstalledOtherCount',
  _IOE = 'InvalidOptionException',
  _IOF = 'InvalidOutputFolder',
  _IOL = 'InvalidOutputLocation',
  _IOLn = 'InstallOverrideList',
  _IP = 'InvalidParameters',
  _IPA = 'IPAddress',
  _IPAE = 'InvalidPolicyAttributeException',
  _IPAF = 'IgnorePollAlarmFailure',
  _IPE = 'IncompatiblePolicyException',
  _IPF = 'InstancePropertyFilter',
  _IPFL = 'InstancePropertyFilterList',
  _IPFV = 'InstancePropertyFilterValue',
  _IPFVS = 'InstancePropertyFilterValueSet',
  _IPM = 'IdempotentParameterMismatch',
  _IPN = 'InvalidPluginName',
  _IPRC = 'InstalledPendingRebootCount',
  _IPS = 'InstancePatchStates',
  _IPSF = 'InstancePatchStateFilter',
  _IPSFL = 'InstancePatchStateFilterList',
  _IPSFLn = 'InstancePropertyStringFilterList',
  _IPSFn = 'InstancePropertyStringFilter',
  _IPSL = 'InstancePatchStateList',
  _IPSLn = 'InstancePatchStatesList',
  _IPSn = 'InstancePatchState',
  _IPT = 'InvalidPermissionType',
  _IPTE = 'InvalidPolicyTypeException',
  _IPn = 'InstanceProperties',
  _IPns = 'InstanceProperty',
  _IR = 'InvalidRole',
  _IRAE = 'InvalidResultAttributeException',
  _IRC = 'InstalledRejectedCount',
  _IRE = 'InventoryResultEntity',
  _IREL = 'InventoryResultEntityList',
  _IRI = 'InvalidResourceId',
  _IRIM = 'InventoryResultItemMap',
  _IRIn = 'InventoryResultItem',
  _IRT = 'InvalidResourceType',
  _IRa = 'IamRole',
  _IRn = 'InstanceRole',
  _IS = 'InvalidSchedule',
  _ISE = 'InternalServerError',
  _ISLEE = 'ItemSizeLimitExceededException',
  _ISn = 'InstanceStatus',
  _ISns = 'InstanceState',
  _IT = 'InvalidTag',
  _ITM = 'InvalidTargetMaps',
  _ITNE = 'InvalidTypeNameException',
  _ITn = 'InvalidTarget',
  _ITns = 'InstanceType',
  _ITnst = 'InstalledTime',
  _IU = 'InvalidUpdate',
  _IV = 'IteratorValue',
  _IWASU = 'InstancesWithAvailableSecurityUpdates',
  _IWCNCP = 'InstancesWithCriticalNonCompliantPatches',
  _IWFP = 'InstancesWithFailedPatches',
  _IWIOP = 'InstancesWithInstalledOtherPatches',
  _IWIP = 'InstancesWithInstalledPatches',
  _IWIPRP = 'InstancesWithInstalledPendingRebootPatches',
  _IWIRP = 'InstancesWithInstalledRejectedPatches',
  _IWMP = 'InstancesWithMissingPatches',
  _IWNAP = 'InstancesWithNotApplicablePatches',
  _IWONCP = 'InstancesWithOtherNonCompliantPatches',
  _IWSNCP = 'InstancesWithSecurityNonCompliantPatches',
  _IWUNAP = 'InstancesWithUnreportedNotApplicablePatches',
  _In = 'Instances',
  _Inp = 'Input',
  _Inpu = 'Inputs',
  _Ins = 'Instance',
  _It = 'Iteration',
  _Ite = 'Items',
  _Item = 'Item',
  _K = 'Key',
  _KBI = 'KBId',
  _KI = 'KeyId',
  _KN = 'KeyName',
  _KNb = 'KbNumber',
  _KTD = 'KeysToDelete',
  _L = 'Limit',
  _LA = 'ListAssociations',
  _LAED = 'LastAssociationExecutionDate',
  _LAR = 'ListAssociationsRequest',
  _LARi = 'ListAssociationsResult',
  _LAV = 'ListAssociationVersions',
  _LAVR = 'ListAssociationVersionsRequest',
  _LAVRi = 'ListAssociationVersionsResult',
  _LC = 'LowCount',
  _LCC = 'ListCloudConnectors',
  _LCCR = 'ListCloudConnectorsRequest',
  _LCCRi = 'ListCloudConnectorsResult',
  _LCI = 'ListCommandInvocations',
  _LCIR = 'ListCommandInvocationsRequest',
  _LCIRi = 'ListCommandInvocationsResult',
  _LCIRis = 'ListComplianceItemsRequest',
  _LCIRist = 'ListComplianceItemsResult',
  _LCIi = 'ListComplianceItems',
  _LCR = 'ListCommandsRequest',
  _LCRi = 'ListCommandsResult',
  _LCS = 'ListComplianceSummaries',
  _LCSR = 'ListComplianceSummariesRequest',
  _LCSRi = 'ListComplianceSummariesResult',
  _LCi = 'ListCommands',
  _LD = 'ListDocuments',
  _LDMH = 'ListDocumentMetadataHistory',
  _LDMHR = 'ListDocumentMetadataHistoryRequest',
  _LDMHRi = 'ListDocumentMetadataHistoryResponse',
  _LDR = 'ListDocumentsRequest',
  _LDRi = 'ListDocumentsResult',
  _LDV = 'ListDocumentVersions',
  _LDVR = 'ListDocumentVersionsRequest',
  _LDVRi = 'ListDocumentVersionsResult',
  _LED = 'LastExecutionDate',
  _LF = 'LogFile',
  _LI = 'LoggingInfo',
  _LIE = 'ListInventoryEntries',
  _LIER = 'ListInventoryEntriesRequest',
  _LIERi = 'ListInventoryEntriesResult',
  _LMB = 'LastModifiedBy',
  _LMD = 'LastModifiedDate',
  _LMT = 'LastModifiedTime',
  _LMU = 'LastModifiedUser',
  _LN = 'ListNodes',
  _LNR = 'ListNodesRequest',
  _LNRIOT = 'LastNoRebootInstallOperationTime',
  _LNRi = 'ListNodesResult',
  _LNS = 'ListNodesSummary',
  _LNSR = 'ListNodesSummaryRequest',
  _LNSRi = 'ListNodesSummaryResult',
  _LOIE = 'ListOpsItemEvents',
  _LOIER = 'ListOpsItemEventsRequest',
  _LOIERi = 'ListOpsItemEventsResponse',
  _LOIRI = 'ListOpsItemRelatedItems',
  _LOIRIR = 'ListOpsItemRelatedItemsRequest',
  _LOIRIRi = 'ListOpsItemRelatedItemsResponse',
  _LOM = 'ListOpsMetadata',
  _LOMR = 'ListOpsMetadataRequest',
  _LOMRi = 'ListOpsMetadataResult',
  _LPDT = 'LastPingDateTime',
  _LPV = 'LabelParameterVersion',
  _LPVR = 'LabelParameterVersionRequest',
  _LPVRa = 'LabelParameterVersionResult',
  _LRCS = 'ListResourceComplianceSummaries',
  _LRCSR = 'ListResourceComplianceSummariesRequest',
  _LRCSRi = 'ListResourceComplianceSummariesResult',
  _LRDS = 'ListResourceDataSync',
  _LRDSR = 'ListResourceDataSyncRequest',
  _LRDSRi = 'ListResourceDataSyncResult',
  _LS = 'LastStatus',
  _LSAED = 'LastSuccessfulAssociationExecutionDate',
  _LSED = 'LastSuccessfulExecutionDate',
  _LSM = 'LastStatusMessage',
  _LSSM = 'LastSyncStatusMessage',
  _LSST = 'LastSuccessfulSyncTime',
  _LST = 'LastSyncTime',
  _LSUT = 'LastStatusUpdateTime',
  _LT = 'LimitType',
  _LTFR = 'ListTagsForResource',
  _LTFRR = 'ListTagsForResourceRequest',
  _LTFRRi = 'ListTagsForResourceResult',
  _LTa = 'LaunchTime',
  _LUAD = 'LastUpdateAssociationDate',
  _LV = 'LatestVersion',
  _La = 'Labels',
  _Lam = 'Lambda',
  _Lan = 'Language',
  _M = 'Message',
  _MA = 'MaxAttempts',
  _MC = 'MaxConcurrency',
  _MCe = 'MediumCount',
  _MCi = 'MissingCount',
  _MD = 'ModifiedDate',
  _MDP = 'ModifyDocumentPermission',
  _MDPR = 'ModifyDocumentPermissionRequest',
  _MDPRo = 'ModifyDocumentPermissionResponse',
  _MDSE = 'MaxDocumentSizeExceeded',
  _ME = 'MaxErrors',
  _MM = 'MetadataMap',
  _MN = 'MsrcNumber',
  _MR = 'MaxResults',
  _MRPDE = 'MalformedResourcePolicyDocumentException',
  _MS = 'ManagedStatus',
  _MSD = 'MaxSessionDuration',
  _MSs = 'MsrcSeverity',
  _MTU = 'MetadataToUpdate',
  _MV = 'MetadataValue',
  _MWAP = 'MaintenanceWindowAutomationParameters',
  _MWD = 'MaintenanceWindowDescription',
  _MWE = 'MaintenanceWindowExecution',
  _MWEL = 'MaintenanceWindowExecutionList',
  _MWETI = 'MaintenanceWindowExecutionTaskIdentity',
  _MWETII = 'MaintenanceWindowExecutionTaskInvocationIdentity',
  _MWETIIL = 'MaintenanceWindowExecutionTaskInvocationIdentityList',
  _MWETIL = 'MaintenanceWindowExecutionTaskIdentityList',
  _MWETIP = 'MaintenanceWindowExecutionTaskInvocationParameters',
  _MWF = 'MaintenanceWindowFilter',
  _MWFL = 'MaintenanceWindowFilterList',
  _MWFTL = 'MaintenanceWindowsForTargetList',
  _MWI = 'MaintenanceWindowIdentity',
  _MWIFT = 'MaintenanceWindowIdentityForTarget',
  _MWIL = 'MaintenanceWindowIdentityList',
  _MWLP = 'MaintenanceWindowLambdaPayload',
  _MWLPa = 'MaintenanceWindowLambdaParameters',
  _MWRCP = 'MaintenanceWindowRunCommandParameters',
  _MWSFI = 'MaintenanceWindowStepFunctionsInput',
  _MWSFP = 'MaintenanceWindowStepFunctionsParameters',
  _MWT = 'MaintenanceWindowTarget',
  _MWTIP = 'MaintenanceWindowTaskInvocationParameters',
  _MWTL = 'MaintenanceWindowTargetList',
  _MWTLa = 'MaintenanceWindowTaskList',
  _MWTP = 'MaintenanceWindowTaskParameters',
  _MWTPL = 'MaintenanceWindowTaskParametersList',
  _MWTPV = 'MaintenanceWindowTaskParameterValue',
  _MWTPVE = 'MaintenanceWindowTaskParameterValueExpression',
  _MWTPVL = 'MaintenanceWindowTaskParameterValueList',
  _MWTa = 'MaintenanceWindowTask',
  _Ma = 'Mappings',
  _Me = 'Metadata',
  _Mo = 'Mode',
  _N = 'Name',
  _NA = 'NodeAggregator',
  _NAC = 'NotApplicableCount',
  _NAL = 'NodeAggregatorList',
  _NAo = 'NotificationArn',
  _NC = 'NotificationConfig',
  _NCC = 'NonCompliantCount',
  _NCS = 'NonCompliantSummary',
  _NE = 'NotificationEvents',
  _NET = 'NextExecutionTime',
  _NF = 'NodeFilter',
  _NFL = 'NodeFilterList',
  _NFVL = 'NodeFilterValueList',
  _NL = 'NodeList',
  _NLSE = 'NoLongerSupportedException',
  _NOI = 'NodeOwnerInfo',
  _NS = 'NextStep',
  _NSL = 'NodeSummaryList',
  _NT = 'NextToken',
  _NTT = 'NextTransitionTime',
  _NTo = 'NodeType',
  _NTot = 'NotificationType',
  _Na = 'Names',
  _No = 'Notifications',
  _Nod = 'Nodes',
  _Node = 'Node',
  _O = 'Overview',
  _OA = 'OpsAggregator',
  _OAL = 'OpsAggregatorList',
  _OD = 'OperationalData',
  _ODTD = 'OperationalDataToDelete',
  _OE = 'OpsEntity',
  _OEI = 'OpsEntityItem',
  _OEIEL = 'OpsEntityItemEntryList',
  _OEIM = 'OpsEntityItemMap',
  _OEL = 'OpsEntityList',
  _OET = 'OperationEndTime',
  _OF = 'OpsFilter',
  _OFL = 'OpsFilterList',
  _OFVL = 'OpsFilterValueList',
  _OFn = 'OnFailure',
  _OI = 'OwnerInformation',
  _OIA = 'OpsItemArn',
  _OIADE = 'OpsItemAccessDeniedException',
  _OIAEE = 'OpsItemAlreadyExistsException',
  _OICE = 'OpsItemConflictException',
  _OIDV = 'OpsItemDataValue',
  _OIEF = 'OpsItemEventFilter',
  _OIEFp = 'OpsItemEventFilters',
  _OIES = 'OpsItemEventSummary',
  _OIESp = 'OpsItemEventSummaries',
  _OIF = 'OpsItemFilters',
  _OIFp = 'OpsItemFilter',
  _OII = 'OpsItemId',
  _OIIPE = 'OpsItemInvalidParameterException',
  _OIIp = 'OpsItemIdentity',
  _OILEE = 'OpsItemLimitExceededException',
  _OIN = 'OpsItemNotification',
  _OINFE = 'OpsItemNotFoundException',
  _OINp = 'OpsItemNotifications',
  _OIOD = 'OpsItemOperationalData',
  _OIRIAEE = 'OpsItemRelatedItemAlreadyExistsException',
  _OIRIANFE = 'OpsItemRelatedItemAssociationNotFoundException',
  _OIRIF = 'OpsItemRelatedItemsFilter',
  _OIRIFp = 'OpsItemRelatedItemsFilters',
  _OIRIS = 'OpsItemRelatedItemSummary',
  _OIRISp = 'OpsItemRelatedItemSummaries',
  _OIS = 'OpsItemSummaries',
  _OISp = 'OpsItemSummary',
  _OIT = 'OpsItemType',
  _OIp = 'OpsItem',
  _OIr = 'OrganizationId',
  _OL = 'OutputLocation',
  _OM = 'OpsMetadata',
  _OMA = 'OpsMetadataArn',
  _OMAEE = 'OpsMetadataAlreadyExistsException',
  _OMF = 'OpsMetadataFilter',
  _OMFL = 'OpsMetadataFilterList',
  _OMIAE = 'OpsMetadataInvalidArgumentException',
  _OMKLEE = 'OpsMetadataKeyLimitExceededException',
  _OML = 'OpsMetadataList',
  _OMLEE = 'OpsMetadataLimitExceededException',
  _OMNFE = 'OpsMetadataNotFoundException',
  _OMTMUE = 'OpsMetadataTooManyUpdatesException',
  _ONCC = 'OtherNonCompliantCount',
  _OP = 'OverriddenParameters',
  _ORA = 'OpsResultAttribute',
  _ORAL = 'OpsResultAttributeList',
  _OS = 'OutputSource',
  _OSBN = 'OutputS3BucketName',
  _OSI = 'OutputSourceId',
  _OSKP = 'OutputS3KeyPrefix',
  _OSR = 'OutputS3Region',
  _OST = 'OperationStartTime',
  _OSTr = 'OrganizationSourceType',
  _OSTu = 'OutputSourceType',
  _OSp = 'OperatingSystem',
  _OSv = 'OverallSeverity',
  _OU = 'OutputUrl',
  _OUI = 'OrganizationalUnitId',
  _OUP = 'OrganizationalUnitPath',
  _OUr = 'OrganizationalUnits',
  _Op = 'Operation',
  _Ope = 'Operator',
  _Opt = 'Option',
  _Ou = 'Outputs',
  _Out = 'Output',
  _Ov = 'Overwrite',
  _Ow = 'Owner',
  _P = 'Parameters',
  _PAE = 'ParameterAlreadyExists',
  _PAEI = 'ParentAutomationExecutionId',
  _PBI = 'PatchBaselineIdentity',
  _PBIL = 'PatchBaselineIdentityList',
  _PC = 'ProgressCounters',
  _PCD = 'PatchComplianceData',
  _PCDL = 'PatchComplianceDataList',
  _PCI = 'PutComplianceItems',
  _PCIR = 'PutComplianceItemsRequest',
  _PCIRu = 'PutComplianceItemsResult',
  _PDN = 'ProjectDisplayName',
  _PET = 'PlannedEndTime',
  _PF = 'ParameterFilters',
  _PFG = 'PatchFilterGroup',
  _PFL = 'ParametersFilterList',
  _PFLa = 'PatchFilterList',
  _PFa = 'ParametersFilter',
  _PFat = 'PatchFilter',
  _PFatc = 'PatchFilters',
  _PFr = 'ProductFamily',
  _PG = 'PatchGroup',
  _PGPBM = 'PatchGroupPatchBaselineMapping',
  _PGPBML = 'PatchGroupPatchBaselineMappingList',
  _PGa = 'PatchGroups',
  _PH = 'PolicyHash',
  _PHL = 'ParameterHistoryList',
  _PHa = 'ParameterHistory',
  _PI = 'PolicyId',
  _PIP = 'ParameterInlinePolicy',
  _PIR = 'PutInventoryRequest',
  _PIRu = 'PutInventoryResult',
  _PIr = 'ProjectId',
  _PIu = 'PutInventory',
  _PL = 'ParameterList',
  _PLE = 'ParameterLimitExceeded',
  _PLEE = 'PoliciesLimitExceededException',
  _PLa = 'PatchList',
  _PM = 'ParameterMetadata',
  _PML = 'ParameterMetadataList',
  _PMVLE = 'ParameterMaxVersionLimitExceeded',
  _PMe = 'PermissionModel',
  _PMr = 'ProviderMessage',
  _PN = 'ParameterNames',
  _PNF = 'ParameterNotFound',
  _PNl = 'PluginName',
  _PNla = 'PlatformName',
  _POF = 'PatchOrchestratorFilter',
  _POFL = 'PatchOrchestratorFilterList',
  _PP = 'PutParameter',
  _PPL = 'PatchPropertiesList',
  _PPLa = 'ParameterPolicyList',
  _PPME = 'ParameterPatternMismatchException',
  _PPR = 'PutParameterRequest',
  _PPRu = 'PutParameterResult',
  _PR = 'PatchRule',
  _PRG = 'PatchRuleGroup',
  _PRL = 'PatchRuleList',
  _PRP = 'PutResourcePolicy',
  _PRPR = 'PutResourcePolicyRequest',
  _PRPRu = 'PutResourcePolicyResponse',
  _PRV = 'PendingReviewVersion',
  _PRa = 'PatchRules',
  _PS = 'PatchSet',
  _PSC = 'PatchSourceConfiguration',
  _PSD = 'ParentStepDetails',
  _PSF = 'ParameterStringFilter',
  _PSFL = 'ParameterStringFilterList',
  _PSL = 'PatchSourceList',
  _PSPV = 'PSParameterValue',
  _PST = 'PlannedStartTime',
  _PSa = 'PatchStatus',
  _PSat = 'PatchSource',
  _PSi = 'PingStatus',
  _PSo = 'PolicyStatus',
  _PT = 'PermissionType',
  _PTL = 'PlatformTypeList',
  _PTl = 'PlatformTypes',
  _PTla = 'PlatformType',
  _PTo = 'PolicyText',
  _PTol = 'PolicyType',
  _PV = 'PlatformVersion',
  _PVLLE = 'ParameterVersionLabelLimitExceeded',
  _PVNF = 'ParameterVersionNotFound',
  _PVa = 'ParameterVersion',
  _PVar = 'ParameterValues',
  _Pa = 'Patches',
  _Par = 'Parameter',
  _Pat = 'Patch',
  _Path = 'Path',
  _Pay = 'Payload',
  _Po = 'Policies',
  _Pol = 'Policy',
  _Pr = 'Provider',
  _Pre = 'Prefix',
  _Pri = 'Priority',
  _Pro = 'Property',
  _Prod = 'Product',
  _Produ = 'Products',
  _Proj = 'Projects',
  _Prop = 'Properties',
  _Q = 'Qualifier',
  _QC = 'QuotaCode',
  _R = 'Runbooks',
  _RA = 'RoleArn',
  _RAL = 'ResultAttributeList',
  _RAe = 'ResourceArn',
  _RAes = 'ResultAttributes',
  _RAesu = 'ResultAttribute',
  _RC = 'ReasonCode',
  _RCBS = 'ResourceCountByStatus',
  _RCSI = 'ResourceComplianceSummaryItems',
  _RCSIL = 'ResourceComplianceSummaryItemList',
  _RCSIe = 'ResourceComplianceSummaryItem',
  _RCe = 'RegistrationsCount',
  _RCem = 'RemainingCount',
  _RCes = 'ResponseCode',
  _RCu = 'RunCommand',
  _RD = 'RegistrationDate',
  _RDHMC = 'RegisterDefaultHostManagementConfiguration',
  _RDHMCR = 'RegisterDefaultHostManagementConfigurationRequest',
  _RDHMCRe = 'RegisterDefaultHostManagementConfigurationResult',
  _RDPB = 'RegisterDefaultPatchBaseline',
  _RDPBR = 'RegisterDefaultPatchBaselineRequest',
  _RDPBRe = 'RegisterDefaultPatchBaselineResult',
  _RDSAEE = 'ResourceDataSyncAlreadyExistsException',
  _RDSAOS = 'ResourceDataSyncAwsOrganizationsSource',
  _RDSCE = 'ResourceDataSyncConflictException',
  _RDSCEE = 'ResourceDataSyncCountExceededException',
  _RDSDDS = 'ResourceDataSyncDestinationDataSharing',
  _RDSI = 'ResourceDataSyncItems',
  _RDSICE = 'ResourceDataSyncInvalidConfigurationException',
  _RDSIL = 'ResourceDataSyncItemList',
  _RDSIe = 'ResourceDataSyncItem',
  _RDSNFE = 'ResourceDataSyncNotFoundException',
  _RDSOU = 'ResourceDataSyncOrganizationalUnit',
  _RDSOUL = 'ResourceDataSyncOrganizationalUnitList',
  _RDSS = 'ResourceDataSyncSource',
  _RDSSD = 'ResourceDataSyncS3Destination',
  _RDSSWS = 'ResourceDataSyncSourceWithState',
  _RDT = 'RequestedDateTime',
  _RDe = 'ReleaseDate',
  _RFDT = 'ResponseFinishDateTime',
  _RI = 'ResourceId',
  _RIL = 'ReviewInformationList',
  _RIUE = 'ResourceInUseException',
  _RIe = 'ReviewInformation',
  _RIes = 'ResourceIds',
  _RL = 'RegistrationLimit',
  _RLEE = 'ResourceLimitExceededException',
  _RLe = 'RemovedLabels',
  _RM = 'RegistrationMetadata',
  _RMI = 'RegistrationMetadataItem',
  _RML = 'RegistrationMetadataList',
  _RNFE = 'ResourceNotFoundException',
  _RO = 'ReverseOrder',
  _ROI = 'RelatedOpsItems',
  _ROIe = 'RelatedOpsItem',
  _ROe = 'RebootOption',
  _RP = 'RejectedPatches',
  _RPA = 'RejectedPatchesAction',
  _RPBFPG = 'RegisterPatchBaselineForPatchGroup',
  _RPBFPGR = 'RegisterPatchBaselineForPatchGroupRequest',
  _RPBFPGRe = 'RegisterPatchBaselineForPatchGroupResult',
  _RPCE = 'ResourcePolicyConflictException',
  _RPIPE = 'ResourcePolicyInvalidParameterException',
  _RPLEE = 'ResourcePolicyLimitExceededException',
  _RPNFE = 'ResourcePolicyNotFoundException',
  _RR = 'ReviewerResponse',
  _RS = 'ReviewStatus',
  _RSDT = 'ResponseStartDateTime',
  _RSR = 'ResumeSessionRequest',
  _RSRe = 'ResumeSessionResponse',
  _RSS = 'ResetServiceSetting',
  _RSSR = 'ResetServiceSettingRequest',
  _RSSRe = 'ResetServiceSettingResult',
  _RSe = 'ResumeSession',
  _RT = 'ResourceTypes',
  _RTFR = 'RemoveTagsFromResource',
  _RTFRR = 'RemoveTagsFromResourceRequest',
  _RTFRRe = 'RemoveTagsFromResourceResult',
  _RTWMW = 'RegisterTargetWithMaintenanceWindow',
  _RTWMWR = 'RegisterTargetWithMaintenanceWindowRequest',
  _RTWMWRe = 'RegisterTargetWithMaintenanceWindowResult',
  _RTWMWReg = 'RegisterTaskWithMaintenanceWindowRequest',
  _RTWMWRegi = 'RegisterTaskWithMaintenanceWindowResult',
  _RTWMWe = 'RegisterTaskWithMaintenanceWindow',
  _RTe = 'ResourceType',
  _RTeq = 'RequireType',
  _RTes = 'ResolvedTargets',
  _RTev = 'ReviewedTime',
  _RU = 'ResourceUri',
  _Re = 'Regions',
  _Rea = 'Reason',
  _Rec = 'Recursive',
  _Reg = 'Region',
  _Rel = 'Release',
  _Rep = 'Repository',
  _Repl = 'Replace',
  _Req = 'Requires',
  _Res = 'Response',
  _Rev = 'Reviewer',
  _Ru = 'Runbook',
  _S = 'State',
  _SAE = 'ServiceAccountEmail',
  _SAER = 'StartAutomationExecutionRequest',
  _SAERt = 'StartAutomationExecutionResult',
  _SAERto = 'StopAutomationExecutionRequest',
  _SAERtop = 'StopAutomationExecutionResult',
  _SAEt = 'StartAutomationExecution',
  _SAEto = 'StopAutomationExecution',
  _SAK = 'SecretAccessKey',
  _SAO = 'StartAssociationsOnce',
  _SAOR = 'StartAssociationsOnceRequest',
  _SAORt = 'StartAssociationsOnceResult',
  _SAR = 'StartAccessRequest',
  _SARR = 'StartAccessRequestRequest',
  _SARRt = 'StartAccessRequestResponse',
  _SAS = 'SendAutomationSignal',
  _SASR = 'SendAutomationSignalRequest',
  _SASRe = 'SendAutomationSignalResult',
  _SBN = 'S3BucketName',
  _SC = 'ServiceCode',
  _SCR = 'SendCommandRequest',
  _SCRE = 'StartChangeRequestExecution',
  _SCRER = 'StartChangeRequestExecutionRequest',
  _SCRERt = 'StartChangeRequestExecutionResult',
  _SCRe = 'SendCommandResult',
  _SCT = 'SyncCreatedTime',
  _SCe = 'SendCommand',
  _SCt = 'StartedCount',
  _SCu = 'SuccessfulCount',
  _SCy = 'SyncCompliance',
  _SD = 'StatusDetails',
  _SDO = 'SchemaDeleteOption',
  _SDU = 'SnapshotDownloadUrl',
  _SDV = 'SharedDocumentVersion',
  _SDe = 'S3Destination',
  _SDt = 'StartDate',
  _SE = 'ScheduleExpression',
  _SEC = 'StandardErrorContent',
  _SEF = 'StepExecutionFilter',
  _SEFL = 'StepExecutionFilterList',
  _SEI = 'StepExecutionId',
  _SEL = 'StepExecutionList',
  _SEP = 'StartExecutionPreview',
  _SEPR = 'StartExecutionPreviewRequest',
  _SEPRt = 'StartExecutionPreviewResponse',
  _SET = 'StepExecutionsTruncated',
  _SETc = 'ScheduledEndTime',
  _SEU = 'StandardErrorUrl',
  _SEt = 'StepExecutions',
  _SEte = 'StepExecution',
  _SF = 'StepFunctions',
  _SFL = 'SessionFilterList',
  _SFe = 'SessionFilter',
  _SFy = 'SyncFormat',
  _SI = 'StatusInformation',
  _SIe = 'SettingId',
  _SIes = 'SessionId',
  _SIn = 'SnapshotId',
  _SIo = 'SourceId',
  _SIu = 'SummaryItems',
  _SKP = 'S3KeyPrefix',
  _SL = 'S3Location',
  _SLMT = 'SyncLastModifiedTime',
  _SLe = 'SessionList',
  _SLo = 'SourceLocation',
  _SM = 'StatusMessage',
  _SMOU = 'SessionManagerOutputUrl',
  _SMP = 'SessionManagerParameters',
  _SN = 'SyncName',
  _SNCC = 'SecurityNonCompliantCount',
  _SNt = 'StepName',
  _SO = 'ScheduleOffset',
  _SOC = 'StandardOutputContent',
  _SOL = 'S3OutputLocation',
  _SOU = 'StandardOutputUrl',
  _SOUu = 'S3OutputUrl',
  _SP = 'StepPreviews',
  _SQEE = 'ServiceQuotaExceededException',
  _SR = 'ServiceRole',
  _SRA = 'ServiceRoleArn',
  _SRe = 'S3Region',
  _SRo = 'SourceResult',
  _SRou = 'SourceRegions',
  _SS = 'SeveritySummary',
  _SSNF = 'ServiceSettingNotFound',
  _SSR = 'StartSessionRequest',
  _SSRt = 'StartSessionResponse',
  _SSe = 'ServiceSetting',
  _SSt = 'StepStatus',
  _SSta = 'StartSession',
  _SSu = 'SuccessSteps',
  _SSy = 'SyncSource',
  _ST = 'SyncType',
  _STCLEE = 'SubTypeCountLimitExceededException',
  _STT = 'SessionTokenType',
  _STc = 'ScheduledTime',
  _STch = 'ScheduleTimezone',
  _STe = 'SessionToken',
  _STi = 'SignalType',
  _STo = 'SourceType',
  _STt = 'StartTime',
  _STu = 'SubType',
  _SU = 'StatusUnchanged',
  _SUt = 'StreamUrl',
  _SV = 'SchemaVersion',
  _SVe = 'SettingValue',
  _SWE = 'ScheduledWindowExecutions',
  _SWEL = 'ScheduledWindowExecutionList',
  _SWEc = 'ScheduledWindowExecution',
  _Sa = 'Safe',
  _Sc = 'Schedule',
  _Sch = 'Schemas',
  _Sco = 'Scope',
  _Se = 'Severity',
  _Sel = 'Selector',
  _Ses = 'Sessions',
  _Sess = 'Session',
  _Sh = 'Shared',
  _Sha = 'Sha1',
  _Si = 'Size',
  _So = 'Sources',
  _Sou = 'Source',
  _St = 'Status',
  _Su = 'Successful',
  _Sub = 'Subscriptions',
  _Sum = 'Summary',
  _Summ = 'Summaries',
  _T = 'Tags',
  _TA = 'TriggeredAlarms',
  _TAa = 'TaskArn',
  _TAo = 'TotalAccounts',
  _TC = 'TargetCount',
  _TCo = 'TotalCount',
  _TDN = 'TenantDisplayName',
  _TE = 'ThrottlingException',
  _TEI = 'TaskExecutionId',
  _TI = 'TenantId',
  _TIP = 'TaskInvocationParameters',
  _TIUE = 'TargetInUseException',
  _TIa = 'TaskId',
  _TIas = 'TaskIds',
  _TK = 'TagKeys',
  _TL = 'TargetLocations',
  _TLAC = 'TargetLocationAlarmConfiguration',
  _TLMC = 'TargetLocationMaxConcurrency',
  _TLME = 'TargetLocationMaxErrors',
  _TLURL = 'TargetLocationsURL',
  _TLa = 'TagList',
  _TLar = 'TargetLocation',
  _TM = 'TargetMaps',
  _TMC = 'TargetsMaxConcurrency',
  _TME = 'TargetsMaxErrors',
  _TMTE = 'TooManyTagsError',
  _TMU = 'TooManyUpdates',
  _TMa = 'TargetMap',
  _TN = 'TypeName',
  _TNC = 'TargetNotConnected',
  _TO = 'TraceOutput',
  _TOS = 'TimedOutSteps',
  _TP = 'TargetPreviews',
  _TPL = 'TargetPreviewList',
  _TPN = 'TargetParameterName',
  _TPa = 'TaskParameters',
  _TPar = 'TargetPreview',
  _TS = 'TargetsSummary',
  _TSLEE = 'TotalSizeLimitExceededException',
  _TSR = 'TerminateSessionRequest',
  _TSRe = 'TerminateSessionResponse',
  _TSe = 'TerminateSession',
  _TSi = 'TimeoutSeconds',
  _TSo = 'TotalSteps',
  _TT = 'TargetType',
  _TTa = 'TaskType',
  _TV = 'TokenValue',
  _Ta = 'Targets',
  _Tag = 'Tag',
  _Tar = 'Target',
  _Tas = 'Tasks',
  _Ti = 'Title',
  _Tie = 'Tier',
  _Tr = 'Truncated',
  _Ty = 'Type',
  _U = 'Url',
  _UA = 'UpdatedAt',
  _UAR = 'UpdateAssociationRequest',
  _UARp = 'UpdateAssociationResult',
  _UAS = 'UpdateAssociationStatus',
  _UASR = 'UpdateAssociationStatusRequest',
  _UASRp = 'UpdateAssociationStatusResult',
  _UAp = 'UpdateAssociation',
  _UC = 'UnspecifiedCount',
  _UCC = 'UpdateCloudConnector',
  _UCCR = 'UpdateCloudConnectorRequest',
  _UCCRp = 'UpdateCloudConnectorResult',
  _UCE = 'UnsupportedCalendarException',
  _UD = 'UpdateDocument',
  _UDDV = 'UpdateDocumentDefaultVersion',
  _UDDVR = 'UpdateDocumentDefaultVersionRequest',
  _UDDVRp = 'UpdateDocumentDefaultVersionResult',
  _UDM = 'UpdateDocumentMetadata',
  _UDMR = 'UpdateDocumentMetadataRequest',
  _UDMRp = 'UpdateDocumentMetadataResponse',
  _UDR = 'UpdateDocumentRequest',
  _UDRp = 'UpdateDocumentResult',
  _UFRE = 'UnsupportedFeatureRequiredException',
  _UIICE = 'UnsupportedInventoryItemContextException',
  _UISVE = 'UnsupportedInventorySchemaVersionException',
  _UMIR = 'UpdateManagedInstanceRole',
  _UMIRR = 'UpdateManagedInstanceRoleRequest',
  _UMIRRp = 'UpdateManagedInstanceRoleResult',
  _UMW = 'UpdateMaintenanceWindow',
  _UMWR = 'UpdateMaintenanceWindowRequest',
  _UMWRp = 'UpdateMaintenanceWindowResult',
  _UMWT = 'UpdateMaintenanceWindowTarget',
  _UMWTR = 'UpdateMaintenanceWindowTargetRequest',
  _UMWTRp = 'UpdateMaintenanceWindowTargetResult',
  _UMWTRpd = 'UpdateMaintenanceWindowTaskRequest',
  _UMWTRpda = 'UpdateMaintenanceWindowTaskResult',
  _UMWTp = 'UpdateMaintenanceWindowTask',
  _UNAC = 'UnreportedNotApplicableCount',
  _UOE = 'UnsupportedOperationException',
  _UOI = 'UpdateOpsItem',
  _UOIR = 'UpdateOpsItemRequest',
  _UOIRp = 'UpdateOpsItemResponse',
  _UOM = 'UpdateOpsMetadata',
  _UOMR = 'UpdateOpsMetadataRequest',
  _UOMRp = 'UpdateOpsMetadataResult',
  _UOS = 'UnsupportedOperatingSystem',
  _UPB = 'UpdatePatchBaseline',
  _UPBR = 'UpdatePatchBaselineRequest',
  _UPBRp = 'UpdatePatchBaselineResult',
  _UPT = 'UnsupportedParameterType',
  _UPTn = 'UnsupportedPlatformType',
  _UPV = 'UnlabelParameterVersion',
  _UPVR = 'UnlabelParameterVersionRequest',
  _UPVRn = 'UnlabelParameterVersionResult',
  _URDS = 'UpdateResourceDataSync',
  _URDSR = 'UpdateResourceDataSyncRequest',
  _URDSRp = 'UpdateResourceDataSyncResult',
  _USDSE = 'UseS3DualStackEndpoint',
  _USS = 'UpdateServiceSetting',
  _USSR = 'UpdateServiceSettingRequest',
  _USSRp = 'UpdateServiceSettingResult',
  _UT = 'UpdatedTime',
  _UTp = 'UploadType',
  _V = 'Value',
  _VCC = 'ValidateCloudConnector',
  _VCCR = 'ValidateCloudConnectorRequest',
  _VCCRa = 'ValidateCloudConnectorResult',
  _VE = 'ValidationException',
  _VF = 'ValidationFindings',
  _VFL = 'ValidationFindingList',
  _VFS = 'ValidationFindingScope',
  _VFa = 'ValidationFinding',
  _VN = 'VersionName',
  _VNS = 'ValidNextSteps',
  _Va = 'Values',
  _Var = 'Variables',
  _Ve = 'Version',
  _Ven = 'Vendor',
  _WD = 'WithDecryption',
  _WE = 'WindowExecutions',
  _WEI = 'WindowExecutionId',
  _WETI = 'WindowExecutionTaskIdentities',
  _WETII = 'WindowExecutionTaskInvocationIdentities',
  _WI = 'WindowId',
  _WIPP = 'WorkloadIdentityPoolProvider',
  _WIi = 'WindowIdentities',
  _WM = 'WarningMessage',
  _WTI = 'WindowTargetId',
  _WTIi = 'WindowTaskId',
  _aQE = 'awsQueryError',
  _c = 'client',
  _e = 'error',
  _en = 'entries',
  _k = 'key',
  _m = 'message',
  _s = 'smithy.ts.sdk.synthetic.com.amazonaws.ssm',
  _se = 'server',
  _v = 'value',
  _vS = 'valueSet',
  _xN = 'xmlName',
  n0 = 'com.amazonaws.ssm',
  _s_registry = new TypeRegistry(_s),
  SSMServiceException$ = [-3, _s, 'SSMServiceException', 0, [], []];
_s_registry.registerError(SSMServiceException$, SSMServiceException);
var n0_registry = new TypeRegistry(n0),
  AccessDeniedException$ = [-3, n0, _ADE, { [_e]: _c }, [_M], [0], 1];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AlreadyExistsException$ = [
  -3,
  n0,
  _AEE,
  { [_aQE]: ['AlreadyExistsException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var AssociatedInstances$ = [-3, n0, _AI, { [_aQE]: ['AssociatedInstances', 400], [_e]: _c }, [], []];
n0_registry.registerError(AssociatedInstances$, AssociatedInstances);
var AssociationAlreadyExists$ = [
  -3,
  n0,
  _AAE,
  { [_aQE]: ['AssociationAlreadyExists', 400], [_e]: _c },
  [],
  [],
];
n0_registry.registerError(AssociationAlreadyExists$, AssociationAlreadyExists);
var AssociationDoesNotExist$ = [
  -3,
  n0,
  _ADNE,
  { [_aQE]: ['AssociationDoesNotExist', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(AssociationDoesNotExist$, AssociationDoesNotExist);
var AssociationExecutionDoesNotExist$ = [
  -3,
  n0,
  _AEDNE,
  { [_aQE]: ['AssociationExecutionDoesNotExist', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(AssociationExecutionDoesNotExist$, AssociationExecutionDoesNotExist);
var AssociationLimitExceeded$ = [
  -3,
  n0,
  _ALE,
  { [_aQE]: ['AssociationLimitExceeded', 400], [_e]: _c },
  [],
  [],
];
n0_registry.registerError(AssociationLimitExceeded$, AssociationLimitExceeded);
var AssociationVersionLimitExceeded$ = [
  -3,
  n0,
  _AVLE,
  { [_aQE]: ['AssociationVersionLimitExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(AssociationVersionLimitExceeded$, AssociationVersionLimitExceeded);
var AutomationDefinitionNotApprovedException$ = [
  -3,
  n0,
  _ADNAE,
  { [_aQE]: ['AutomationDefinitionNotApproved', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  AutomationDefinitionNotApprovedException$,
  AutomationDefinitionNotApprovedException,
);
var AutomationDefinitionNotFoundException$ = [
  -3,
  n0,
  _ADNFE,
  { [_aQE]: ['AutomationDefinitionNotFound', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(AutomationDefinitionNotFoundException$, AutomationDefinitionNotFoundException);
var AutomationDefinitionVersionNotFoundException$ = [
  -3,
  n0,
  _ADVNFE,
  { [_aQE]: ['AutomationDefinitionVersionNotFound', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  AutomationDefinitionVersionNotFoundException$,
  AutomationDefinitionVersionNotFoundException,
);
var AutomationExecutionLimitExceededException$ = [
  -3,
  n0,
  _AELEE,
  { [_aQE]: ['AutomationExecutionLimitExceeded', 429], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  AutomationExecutionLimitExceededException$,
  AutomationExecutionLimitExceededException,
);
var AutomationExecutionNotFoundException$ = [
  -3,
  n0,
  _AENFE,
  { [_aQE]: ['AutomationExecutionNotFound', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(AutomationExecutionNotFoundException$, AutomationExecutionNotFoundException);
var AutomationStepNotFoundException$ = [
  -3,
  n0,
  _ASNFE,
  { [_aQE]: ['AutomationStepNotFoundException', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(AutomationStepNotFoundException$, AutomationStepNotFoundException);
var ComplianceTypeCountLimitExceededException$ = [
  -3,
  n0,
  _CTCLEE,
  { [_aQE]: ['ComplianceTypeCountLimitExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  ComplianceTypeCountLimitExceededException$,
  ComplianceTypeCountLimitExceededException,
);
var ConflictException$ = [-3, n0, _CE, { [_aQE]: ['ConflictException', 409], [_e]: _c }, [_M], [0]];
n0_registry.registerError(ConflictException$, ConflictException);
var CustomSchemaCountLimitExceededException$ = [
  -3,
  n0,
  _CSCLEE,
  { [_aQE]: ['CustomSchemaCountLimitExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(CustomSchemaCountLimitExceededException$, CustomSchemaCountLimitExceededException);
var DocumentAlreadyExists$ = [-3, n0, _DAE, { [_aQE]: ['DocumentAlreadyExists', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(DocumentAlreadyExists$, DocumentAlreadyExists);
var DocumentLimitExceeded$ = [-3, n0, _DLE, { [_aQE]: ['DocumentLimitExceeded', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(DocumentLimitExceeded$, DocumentLimitExceeded);
var DocumentPermissionLimit$ = [
  -3,
  n0,
  _DPL,
  { [_aQE]: ['DocumentPermissionLimit', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(DocumentPermissionLimit$, DocumentPermissionLimit);
var DocumentVersionLimitExceeded$ = [
  -3,
  n0,
  _DVLE,
  { [_aQE]: ['DocumentVersionLimitExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(DocumentVersionLimitExceeded$, DocumentVersionLimitExceeded);
var DoesNotExistException$ = [-3, n0, _DNEE, { [_aQE]: ['DoesNotExistException', 404], [_e]: _c }, [_M], [0]];
n0_registry.registerError(DoesNotExistException$, DoesNotExistException);
var DuplicateDocumentContent$ = [
  -3,
  n0,
  _DDC,
  { [_aQE]: ['DuplicateDocumentContent', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(DuplicateDocumentContent$, DuplicateDocumentContent);
var DuplicateDocumentVersionName$ = [
  -3,
  n0,
  _DDVN,
  { [_aQE]: ['DuplicateDocumentVersionName', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(DuplicateDocumentVersionName$, DuplicateDocumentVersionName);
var DuplicateInstanceId$ = [-3, n0, _DII, { [_aQE]: ['DuplicateInstanceId', 404], [_e]: _c }, [], []];
n0_registry.registerError(DuplicateInstanceId$, DuplicateInstanceId);
var FeatureNotAvailableException$ = [
  -3,
  n0,
  _FNAE,
  { [_aQE]: ['FeatureNotAvailableException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(FeatureNotAvailableException$, FeatureNotAvailableException);
var HierarchyLevelLimitExceededException$ = [
  -3,
  n0,
  _HLLEE,
  { [_aQE]: ['HierarchyLevelLimitExceededException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(HierarchyLevelLimitExceededException$, HierarchyLevelLimitExceededException);
var HierarchyTypeMismatchException$ = [
  -3,
  n0,
  _HTME,
  { [_aQE]: ['HierarchyTypeMismatchException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(HierarchyTypeMismatchException$, HierarchyTypeMismatchException);
var IdempotentParameterMismatch$ = [
  -3,
  n0,
  _IPM,
  { [_aQE]: ['IdempotentParameterMismatch', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(IdempotentParameterMismatch$, IdempotentParameterMismatch);
var IncompatiblePolicyException$ = [
  -3,
  n0,
  _IPE,
  { [_aQE]: ['IncompatiblePolicyException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(IncompatiblePolicyException$, IncompatiblePolicyException);
var InternalServerError$ = [-3, n0, _ISE, { [_aQE]: ['InternalServerError', 500], [_e]: _se }, [_M], [0]];
n0_registry.registerError(InternalServerError$, InternalServerError);
var InvalidActivation$ = [-3, n0, _IA, { [_aQE]: ['InvalidActivation', 404], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidActivation$, InvalidActivation);
var InvalidActivationId$ = [-3, n0, _IAI, { [_aQE]: ['InvalidActivationId', 404], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidActivationId$, InvalidActivationId);
var InvalidAggregatorException$ = [-3, n0, _IAE, { [_aQE]: ['InvalidAggregator', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidAggregatorException$, InvalidAggregatorException);
var InvalidAllowedPatternException$ = [
  -3,
  n0,
  _IAPE,
  { [_aQE]: ['InvalidAllowedPatternException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(InvalidAllowedPatternException$, InvalidAllowedPatternException);
var InvalidAssociation$ = [-3, n0, _IAn, { [_aQE]: ['InvalidAssociation', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidAssociation$, InvalidAssociation);
var InvalidAssociationVersion$ = [
  -3,
  n0,
  _IAV,
  { [_aQE]: ['InvalidAssociationVersion', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidAssociationVersion$, InvalidAssociationVersion);
var InvalidAutomationExecutionParametersException$ = [
  -3,
  n0,
  _IAEPE,
  { [_aQE]: ['InvalidAutomationExecutionParameters', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  InvalidAutomationExecutionParametersException$,
  InvalidAutomationExecutionParametersException,
);
var InvalidAutomationSignalException$ = [
  -3,
  n0,
  _IASE,
  { [_aQE]: ['InvalidAutomationSignalException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidAutomationSignalException$, InvalidAutomationSignalException);
var InvalidAutomationStatusUpdateException$ = [
  -3,
  n0,
  _IASUE,
  { [_aQE]: ['InvalidAutomationStatusUpdateException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidAutomationStatusUpdateException$, InvalidAutomationStatusUpdateException);
var InvalidCommandId$ = [-3, n0, _ICI, { [_aQE]: ['InvalidCommandId', 404], [_e]: _c }, [], []];
n0_registry.registerError(InvalidCommandId$, InvalidCommandId);
var InvalidDeleteInventoryParametersException$ = [
  -3,
  n0,
  _IDIPE,
  { [_aQE]: ['InvalidDeleteInventoryParameters', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  InvalidDeleteInventoryParametersException$,
  InvalidDeleteInventoryParametersException,
);
var InvalidDeletionIdException$ = [
  -3,
  n0,
  _IDIE,
  { [_aQE]: ['InvalidDeletionId', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidDeletionIdException$, InvalidDeletionIdException);
var InvalidDocument$ = [-3, n0, _ID, { [_aQE]: ['InvalidDocument', 404], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidDocument$, InvalidDocument);
var InvalidDocumentContent$ = [
  -3,
  n0,
  _IDC,
  { [_aQE]: ['InvalidDocumentContent', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidDocumentContent$, InvalidDocumentContent);
var InvalidDocumentOperation$ = [
  -3,
  n0,
  _IDO,
  { [_aQE]: ['InvalidDocumentOperation', 403], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidDocumentOperation$, InvalidDocumentOperation);
var InvalidDocumentSchemaVersion$ = [
  -3,
  n0,
  _IDSV,
  { [_aQE]: ['InvalidDocumentSchemaVersion', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidDocumentSchemaVersion$, InvalidDocumentSchemaVersion);
var InvalidDocumentType$ = [-3, n0, _IDT, { [_aQE]: ['InvalidDocumentType', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidDocumentType$, InvalidDocumentType);
var InvalidDocumentVersion$ = [
  -3,
  n0,
  _IDV,
  { [_aQE]: ['InvalidDocumentVersion', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidDocumentVersion$, InvalidDocumentVersion);
var InvalidFilter$ = [-3, n0, _IF, { [_aQE]: ['InvalidFilter', 441], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidFilter$, InvalidFilter);
var InvalidFilterKey$ = [-3, n0, _IFK, { [_aQE]: ['InvalidFilterKey', 400], [_e]: _c }, [], []];
n0_registry.registerError(InvalidFilterKey$, InvalidFilterKey);
var InvalidFilterOption$ = [-3, n0, _IFO, { [_aQE]: ['InvalidFilterOption', 400], [_e]: _c }, [_m], [0]];
n0_registry.registerError(InvalidFilterOption$, InvalidFilterOption);
var InvalidFilterValue$ = [-3, n0, _IFV, { [_aQE]: ['InvalidFilterValue', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidFilterValue$, InvalidFilterValue);
var InvalidInstanceId$ = [-3, n0, _III, { [_aQE]: ['InvalidInstanceId', 404], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidInstanceId$, InvalidInstanceId);
var InvalidInstanceInformationFilterValue$ = [
  -3,
  n0,
  _IIIFV,
  { [_aQE]: ['InvalidInstanceInformationFilterValue', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(InvalidInstanceInformationFilterValue$, InvalidInstanceInformationFilterValue);
var InvalidInstancePropertyFilterValue$ = [
  -3,
  n0,
  _IIPFV,
  { [_aQE]: ['InvalidInstancePropertyFilterValue', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(InvalidInstancePropertyFilterValue$, InvalidInstancePropertyFilterValue);
var InvalidInventoryGroupException$ = [
  -3,
  n0,
  _IIGE,
  { [_aQE]: ['InvalidInventoryGroup', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidInventoryGroupException$, InvalidInventoryGroupException);
var InvalidInventoryItemContextException$ = [
  -3,
  n0,
  _IIICE,
  { [_aQE]: ['InvalidInventoryItemContext', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidInventoryItemContextException$, InvalidInventoryItemContextException);
var InvalidInventoryRequestException$ = [
  -3,
  n0,
  _IIRE,
  { [_aQE]: ['InvalidInventoryRequest', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidInventoryRequestException$, InvalidInventoryRequestException);
var InvalidItemContentException$ = [
  -3,
  n0,
  _IICE,
  { [_aQE]: ['InvalidItemContent', 400], [_e]: _c },
  [_TN, _M],
  [0, 0],
];
n0_registry.registerError(InvalidItemContentException$, InvalidItemContentException);
var InvalidKeyId$ = [-3, n0, _IKI, { [_aQE]: ['InvalidKeyId', 400], [_e]: _c }, [_m], [0]];
n0_registry.registerError(InvalidKeyId$, InvalidKeyId);
var InvalidNextToken$ = [-3, n0, _INT, { [_aQE]: ['InvalidNextToken', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidNextToken$, InvalidNextToken);
var InvalidNotificationConfig$ = [
  -3,
  n0,
  _INC,
  { [_aQE]: ['InvalidNotificationConfig', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidNotificationConfig$, InvalidNotificationConfig);
var InvalidOptionException$ = [-3, n0, _IOE, { [_aQE]: ['InvalidOption', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidOptionException$, InvalidOptionException);
var InvalidOutputFolder$ = [-3, n0, _IOF, { [_aQE]: ['InvalidOutputFolder', 400], [_e]: _c }, [], []];
n0_registry.registerError(InvalidOutputFolder$, InvalidOutputFolder);
var InvalidOutputLocation$ = [-3, n0, _IOL, { [_aQE]: ['InvalidOutputLocation', 400], [_e]: _c }, [], []];
n0_registry.registerError(InvalidOutputLocation$, InvalidOutputLocation);
var InvalidParameters$ = [-3, n0, _IP, { [_aQE]: ['InvalidParameters', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidParameters$, InvalidParameters);
var InvalidPermissionType$ = [-3, n0, _IPT, { [_aQE]: ['InvalidPermissionType', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidPermissionType$, InvalidPermissionType);
var InvalidPluginName$ = [-3, n0, _IPN, { [_aQE]: ['InvalidPluginName', 404], [_e]: _c }, [], []];
n0_registry.registerError(InvalidPluginName$, InvalidPluginName);
var InvalidPolicyAttributeException$ = [
  -3,
  n0,
  _IPAE,
  { [_aQE]: ['InvalidPolicyAttributeException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(InvalidPolicyAttributeException$, InvalidPolicyAttributeException);
var InvalidPolicyTypeException$ = [
  -3,
  n0,
  _IPTE,
  { [_aQE]: ['InvalidPolicyTypeException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(InvalidPolicyTypeException$, InvalidPolicyTypeException);
var InvalidResourceId$ = [-3, n0, _IRI, { [_aQE]: ['InvalidResourceId', 400], [_e]: _c }, [], []];
n0_registry.registerError(InvalidResourceId$, InvalidResourceId);
var InvalidResourceType$ = [-3, n0, _IRT, { [_aQE]: ['InvalidResourceType', 400], [_e]: _c }, [], []];
n0_registry.registerError(InvalidResourceType$, InvalidResourceType);
var InvalidResultAttributeException$ = [
  -3,
  n0,
  _IRAE,
  { [_aQE]: ['InvalidResultAttribute', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(InvalidResultAttributeException$, InvalidResultAttributeException);
var InvalidRole$ = [-3, n0, _IR, { [_aQE]: ['InvalidRole', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidRole$, InvalidRole);
var InvalidSchedule$ = [-3, n0, _IS, { [_aQE]: ['InvalidSchedule', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidSchedule$, InvalidSchedule);
var InvalidTag$ = [-3, n0, _IT, { [_aQE]: ['InvalidTag', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidTag$, InvalidTag);
var InvalidTarget$ = [-3, n0, _ITn, { [_aQE]: ['InvalidTarget', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidTarget$, InvalidTarget);
var InvalidTargetMaps$ = [-3, n0, _ITM, { [_aQE]: ['InvalidTargetMaps', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidTargetMaps$, InvalidTargetMaps);
var InvalidTypeNameException$ = [-3, n0, _ITNE, { [_aQE]: ['InvalidTypeName', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidTypeNameException$, InvalidTypeNameException);
var InvalidUpdate$ = [-3, n0, _IU, { [_aQE]: ['InvalidUpdate', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(InvalidUpdate$, InvalidUpdate);
var InvocationDoesNotExist$ = [-3, n0, _IDNE, { [_aQE]: ['InvocationDoesNotExist', 400], [_e]: _c }, [], []];
n0_registry.registerError(InvocationDoesNotExist$, InvocationDoesNotExist);
var ItemContentMismatchException$ = [
  -3,
  n0,
  _ICME,
  { [_aQE]: ['ItemContentMismatch', 400], [_e]: _c },
  [_TN, _M],
  [0, 0],
];
n0_registry.registerError(ItemContentMismatchException$, ItemContentMismatchException);
var ItemSizeLimitExceededException$ = [
  -3,
  n0,
  _ISLEE,
  { [_aQE]: ['ItemSizeLimitExceeded', 400], [_e]: _c },
  [_TN, _M],
  [0, 0],
];
n0_registry.registerError(ItemSizeLimitExceededException$, ItemSizeLimitExceededException);
var MalformedResourcePolicyDocumentException$ = [
  -3,
  n0,
  _MRPDE,
  { [_aQE]: ['MalformedResourcePolicyDocumentException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  MalformedResourcePolicyDocumentException$,
  MalformedResourcePolicyDocumentException,
);
var MaxDocumentSizeExceeded$ = [
  -3,
  n0,
  _MDSE,
  { [_aQE]: ['MaxDocumentSizeExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(MaxDocumentSizeExceeded$, MaxDocumentSizeExceeded);
var NoLongerSupportedException$ = [
  -3,
  n0,
  _NLSE,
  { [_aQE]: ['NoLongerSupported', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(NoLongerSupportedException$, NoLongerSupportedException);
var OpsItemAccessDeniedException$ = [
  -3,
  n0,
  _OIADE,
  { [_aQE]: ['OpsItemAccessDeniedException', 403], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(OpsItemAccessDeniedException$, OpsItemAccessDeniedException);
var OpsItemAlreadyExistsException$ = [
  -3,
  n0,
  _OIAEE,
  { [_aQE]: ['OpsItemAlreadyExistsException', 400], [_e]: _c },
  [_M, _OII],
  [0, 0],
];
n0_registry.registerError(OpsItemAlreadyExistsException$, OpsItemAlreadyExistsException);
var OpsItemConflictException$ = [
  -3,
  n0,
  _OICE,
  { [_aQE]: ['OpsItemConflictException', 409], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(OpsItemConflictException$, OpsItemConflictException);
var OpsItemInvalidParameterException$ = [
  -3,
  n0,
  _OIIPE,
  { [_aQE]: ['OpsItemInvalidParameterException', 400], [_e]: _c },
  [_PN, _M],
  [64, 0],
];
n0_registry.registerError(OpsItemInvalidParameterException$, OpsItemInvalidParameterException);
var OpsItemLimitExceededException$ = [
  -3,
  n0,
  _OILEE,
  { [_aQE]: ['OpsItemLimitExceededException', 400], [_e]: _c },
  [_RT, _L, _LT, _M],
  [64, 1, 0, 0],
];
n0_registry.registerError(OpsItemLimitExceededException$, OpsItemLimitExceededException);
var OpsItemNotFoundException$ = [
  -3,
  n0,
  _OINFE,
  { [_aQE]: ['OpsItemNotFoundException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(OpsItemNotFoundException$, OpsItemNotFoundException);
var OpsItemRelatedItemAlreadyExistsException$ = [
  -3,
  n0,
  _OIRIAEE,
  { [_aQE]: ['OpsItemRelatedItemAlreadyExistsException', 400], [_e]: _c },
  [_M, _RU, _OII],
  [0, 0, 0],
];
n0_registry.registerError(
  OpsItemRelatedItemAlreadyExistsException$,
  OpsItemRelatedItemAlreadyExistsException,
);
var OpsItemRelatedItemAssociationNotFoundException$ = [
  -3,
  n0,
  _OIRIANFE,
  { [_aQE]: ['OpsItemRelatedItemAssociationNotFoundException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  OpsItemRelatedItemAssociationNotFoundException$,
  OpsItemRelatedItemAssociationNotFoundException,
);
var OpsMetadataAlreadyExistsException$ = [
  -3,
  n0,
  _OMAEE,
  { [_aQE]: ['OpsMetadataAlreadyExistsException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(OpsMetadataAlreadyExistsException$, OpsMetadataAlreadyExistsException);
var OpsMetadataInvalidArgumentException$ = [
  -3,
  n0,
  _OMIAE,
  { [_aQE]: ['OpsMetadataInvalidArgumentException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(OpsMetadataInvalidArgumentException$, OpsMetadataInvalidArgumentException);
var OpsMetadataKeyLimitExceededException$ = [
  -3,
  n0,
  _OMKLEE,
  { [_aQE]: ['OpsMetadataKeyLimitExceededException', 429], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(OpsMetadataKeyLimitExceededException$, OpsMetadataKeyLimitExceededException);
var OpsMetadataLimitExceededException$ = [
  -3,
  n0,
  _OMLEE,
  { [_aQE]: ['OpsMetadataLimitExceededException', 429], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(OpsMetadataLimitExceededException$, OpsMetadataLimitExceededException);
var OpsMetadataNotFoundException$ = [
  -3,
  n0,
  _OMNFE,
  { [_aQE]: ['OpsMetadataNotFoundException', 404], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(OpsMetadataNotFoundException$, OpsMetadataNotFoundException);
var OpsMetadataTooManyUpdatesException$ = [
  -3,
  n0,
  _OMTMUE,
  { [_aQE]: ['OpsMetadataTooManyUpdatesException', 429], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(OpsMetadataTooManyUpdatesException$, OpsMetadataTooManyUpdatesException);
var ParameterAlreadyExists$ = [
  -3,
  n0,
  _PAE,
  { [_aQE]: ['ParameterAlreadyExists', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(ParameterAlreadyExists$, ParameterAlreadyExists);
var ParameterLimitExceeded$ = [
  -3,
  n0,
  _PLE,
  { [_aQE]: ['ParameterLimitExceeded', 429], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(ParameterLimitExceeded$, ParameterLimitExceeded);
var ParameterMaxVersionLimitExceeded$ = [
  -3,
  n0,
  _PMVLE,
  { [_aQE]: ['ParameterMaxVersionLimitExceeded', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(ParameterMaxVersionLimitExceeded$, ParameterMaxVersionLimitExceeded);
var ParameterNotFound$ = [-3, n0, _PNF, { [_aQE]: ['ParameterNotFound', 404], [_e]: _c }, [_m], [0]];
n0_registry.registerError(ParameterNotFound$, ParameterNotFound);
var ParameterPatternMismatchException$ = [
  -3,
  n0,
  _PPME,
  { [_aQE]: ['ParameterPatternMismatchException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(ParameterPatternMismatchException$, ParameterPatternMismatchException);
var ParameterVersionLabelLimitExceeded$ = [
  -3,
  n0,
  _PVLLE,
  { [_aQE]: ['ParameterVersionLabelLimitExceeded', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(ParameterVersionLabelLimitExceeded$, ParameterVersionLabelLimitExceeded);
var ParameterVersionNotFound$ = [
  -3,
  n0,
  _PVNF,
  { [_aQE]: ['ParameterVersionNotFound', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(ParameterVersionNotFound$, ParameterVersionNotFound);
var PoliciesLimitExceededException$ = [
  -3,
  n0,
  _PLEE,
  { [_aQE]: ['PoliciesLimitExceededException', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(PoliciesLimitExceededException$, PoliciesLimitExceededException);
var ResourceDataSyncAlreadyExistsException$ = [
  -3,
  n0,
  _RDSAEE,
  { [_aQE]: ['ResourceDataSyncAlreadyExists', 400], [_e]: _c },
  [_SN],
  [0],
];
n0_registry.registerError(ResourceDataSyncAlreadyExistsException$, ResourceDataSyncAlreadyExistsException);
var ResourceDataSyncConflictException$ = [
  -3,
  n0,
  _RDSCE,
  { [_aQE]: ['ResourceDataSyncConflictException', 409], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ResourceDataSyncConflictException$, ResourceDataSyncConflictException);
var ResourceDataSyncCountExceededException$ = [
  -3,
  n0,
  _RDSCEE,
  { [_aQE]: ['ResourceDataSyncCountExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ResourceDataSyncCountExceededException$, ResourceDataSyncCountExceededException);
var ResourceDataSyncInvalidConfigurationException$ = [
  -3,
  n0,
  _RDSICE,
  { [_aQE]: ['ResourceDataSyncInvalidConfiguration', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  ResourceDataSyncInvalidConfigurationException$,
  ResourceDataSyncInvalidConfigurationException,
);
var ResourceDataSyncNotFoundException$ = [
  -3,
  n0,
  _RDSNFE,
  { [_aQE]: ['ResourceDataSyncNotFound', 404], [_e]: _c },
  [_SN, _ST, _M],
  [0, 0, 0],
];
n0_registry.registerError(ResourceDataSyncNotFoundException$, ResourceDataSyncNotFoundException);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { [_aQE]: ['ResourceInUseException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceLimitExceededException$ = [
  -3,
  n0,
  _RLEE,
  { [_aQE]: ['ResourceLimitExceededException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_aQE]: ['ResourceNotFoundException', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourcePolicyConflictException$ = [
  -3,
  n0,
  _RPCE,
  { [_aQE]: ['ResourcePolicyConflictException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ResourcePolicyConflictException$, ResourcePolicyConflictException);
var ResourcePolicyInvalidParameterException$ = [
  -3,
  n0,
  _RPIPE,
  { [_aQE]: ['ResourcePolicyInvalidParameterException', 400], [_e]: _c },
  [_PN, _M],
  [64, 0],
];
n0_registry.registerError(ResourcePolicyInvalidParameterException$, ResourcePolicyInvalidParameterException);
var ResourcePolicyLimitExceededException$ = [
  -3,
  n0,
  _RPLEE,
  { [_aQE]: ['ResourcePolicyLimitExceededException', 400], [_e]: _c },
  [_L, _LT, _M],
  [1, 0, 0],
];
n0_registry.registerError(ResourcePolicyLimitExceededException$, ResourcePolicyLimitExceededException);
var ResourcePolicyNotFoundException$ = [
  -3,
  n0,
  _RPNFE,
  { [_aQE]: ['ResourcePolicyNotFoundException', 404], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ResourcePolicyNotFoundException$, ResourcePolicyNotFoundException);
var ServiceQuotaExceededException$ = [
  -3,
  n0,
  _SQEE,
  { [_e]: _c },
  [_M, _QC, _SC, _RI, _RTe],
  [0, 0, 0, 0, 0],
  3,
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceSettingNotFound$ = [
  -3,
  n0,
  _SSNF,
  { [_aQE]: ['ServiceSettingNotFound', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(ServiceSettingNotFound$, ServiceSettingNotFound);
var StatusUnchanged$ = [-3, n0, _SU, { [_aQE]: ['StatusUnchanged', 400], [_e]: _c }, [], []];
n0_registry.registerError(StatusUnchanged$, StatusUnchanged);
var SubTypeCountLimitExceededException$ = [
  -3,
  n0,
  _STCLEE,
  { [_aQE]: ['SubTypeCountLimitExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(SubTypeCountLimitExceededException$, SubTypeCountLimitExceededException);
var TargetInUseException$ = [-3, n0, _TIUE, { [_aQE]: ['TargetInUseException', 400], [_e]: _c }, [_M], [0]];
n0_registry.registerError(TargetInUseException$, TargetInUseException);
var TargetNotConnected$ = [-3, n0, _TNC, { [_aQE]: ['TargetNotConnected', 430], [_e]: _c }, [_M], [0]];
n0_registry.registerError(TargetNotConnected$, TargetNotConnected);
var ThrottlingException$ = [-3, n0, _TE, { [_e]: _c }, [_M, _QC, _SC], [0, 0, 0], 1];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsError$ = [-3, n0, _TMTE, { [_aQE]: ['TooManyTagsError', 400], [_e]: _c }, [], []];
n0_registry.registerError(TooManyTagsError$, TooManyTagsError);
var TooManyUpdates$ = [-3, n0, _TMU, { [_aQE]: ['TooManyUpdates', 429], [_e]: _c }, [_M], [0]];
n0_registry.registerError(TooManyUpdates$, TooManyUpdates);
var TotalSizeLimitExceededException$ = [
  -3,
  n0,
  _TSLEE,
  { [_aQE]: ['TotalSizeLimitExceeded', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(TotalSizeLimitExceededException$, TotalSizeLimitExceededException);
var UnsupportedCalendarException$ = [
  -3,
  n0,
  _UCE,
  { [_aQE]: ['UnsupportedCalendarException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(UnsupportedCalendarException$, UnsupportedCalendarException);
var UnsupportedFeatureRequiredException$ = [
  -3,
  n0,
  _UFRE,
  { [_aQE]: ['UnsupportedFeatureRequiredException', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(UnsupportedFeatureRequiredException$, UnsupportedFeatureRequiredException);
var UnsupportedInventoryItemContextException$ = [
  -3,
  n0,
  _UIICE,
  { [_aQE]: ['UnsupportedInventoryItemContext', 400], [_e]: _c },
  [_TN, _M],
  [0, 0],
];
n0_registry.registerError(
  UnsupportedInventoryItemContextException$,
  UnsupportedInventoryItemContextException,
);
var UnsupportedInventorySchemaVersionException$ = [
  -3,
  n0,
  _UISVE,
  { [_aQE]: ['UnsupportedInventorySchemaVersion', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(
  UnsupportedInventorySchemaVersionException$,
  UnsupportedInventorySchemaVersionException,
);
var UnsupportedOperatingSystem$ = [
  -3,
  n0,
  _UOS,
  { [_aQE]: ['UnsupportedOperatingSystem', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(UnsupportedOperatingSystem$, UnsupportedOperatingSystem);
var UnsupportedOperationException$ = [
  -3,
  n0,
  _UOE,
  { [_aQE]: ['UnsupportedOperation', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var UnsupportedParameterType$ = [
  -3,
  n0,
  _UPT,
  { [_aQE]: ['UnsupportedParameterType', 400], [_e]: _c },
  [_m],
  [0],
];
n0_registry.registerError(UnsupportedParameterType$, UnsupportedParameterType);
var UnsupportedPlatformType$ = [
  -3,
  n0,
  _UPTn,
  { [_aQE]: ['UnsupportedPlatformType', 400], [_e]: _c },
  [_M],
  [0],
];
n0_registry.registerError(UnsupportedPlatformType$, UnsupportedPlatformType);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { [_aQE]: ['ValidationException', 400], [_e]: _c },
  [_M, _RC],
  [0, 0],
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [_s_registry, n0_registry],
  AccessKeySecretType = [0, n0, _AKST, 8, 0],
  IPAddress = [0, n0, _IPA, 8, 0],
  MaintenanceWindowDescription = [0, n0, _MWD, 8, 0],
  MaintenanceWindowExecutionTaskInvocationParameters = [0, n0, _MWETIP, 8, 0],
  MaintenanceWindowLambdaPayload = [0, n0, _MWLP, 8, 21],
  MaintenanceWindowStepFunctionsInput = [0, n0, _MWSFI, 8, 0],
  MaintenanceWindowTaskParameterValue = [0, n0, _MWTPV, 8, 0],
  OwnerInformation = [0, n0, _OI, 8, 0],
  PatchSourceConfiguration = [0, n0, _PSC, 8, 0],
  PSParameterValue = [0, n0, _PSPV, 8, 0],
  SessionTokenType = [0, n0, _STT, 8, 0],
  AccountSharingInfo$ = [3, n0, _ASI, 0, [_AIc, _SDV], [0, 0]],
  Activation$ = [
    3,
    n0,
    _A,
    0,
    [_AIct, _D, _DIN, _IRa, _RL, _RCe, _ED, _E, _CD, _T],
    [0, 0, 0, 0, 1, 1, 4, 2, 4, () => TagList],
  ],
  AddTagsToResourceRequest$ = [3, n0, _ATTRR, 0, [_RTe, _RI, _T], [0, 0, () => TagList], 3],
  AddTagsToResourceResult$ = [3, n0, _ATTRRd, 0, [], []],
  Alarm$ = [3, n0, _Al, 0, [_N], [0], 1],
  AlarmConfiguration$ = [3, n0, _AC, 0, [_Ala, _IPAF], [() => AlarmList, 2], 1],
  AlarmStateInformation$ = [3, n0, _ASIl, 0, [_N, _S], [0, 0], 2],
  AssociateOpsItemRelatedItemRequest$ = [3, n0, _AOIRIR, 0, [_OII, _AT, _RTe, _RU], [0, 0, 0, 0], 4],
  AssociateOpsItemRelatedItemResponse$ = [3, n0, _AOIRIRs, 0, [_AIs], [0]],
  Association$ = [
    3,
    n0,
    _As,
    0,
    [_N, _II, _AIs, _AV, _DV, _Ta, _LED, _O, _SE, _AN, _SO, _Du, _TM],
    [
      0,
      0,
      0,
      0,
      0,
      () => Targets,
      4,
      () => AssociationOverview$,
      0,
      0,
      1,
      1,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
    ],
  ],
  AssociationDescription$ = [
    3,
    n0,
    _AD,
    0,
    [
      _N,
      _II,
      _AV,
      _Da,
      _LUAD,
      _St,
      _O,
      _DV,
      _ATPN,
      _P,
      _AIs,
      _Ta,
      _SE,
      _OL,
      _LED,
      _LSED,
      _AN,
      _ME,
      _MC,
      _CS,
      _SCy,
      _AOACI,
      _CN,
      _TL,
      _SO,
      _Du,
      _TM,
      _AC,
      _TA,
      _ADAR,
    ],
    [
      0,
      0,
      0,
      4,
      4,
      () => AssociationStatus$,
      () => AssociationOverview$,
      0,
      0,
      [() => _Parameters, 0],
      0,
      () => Targets,
      0,
      () => InstanceAssociationOutputLocation$,
      4,
      4,
      0,
      0,
      0,
      0,
      0,
      2,
      64,
      () => TargetLocations,
      1,
      1,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      () => AlarmConfiguration$,
      () => AlarmStateInformationList,
      0,
    ],
  ],
  AssociationExecution$ = [
    3,
    n0,
    _AE,
    0,
    [_AIs, _AV, _EI, _St, _DS, _CT, _LED, _RCBS, _AC, _TA],
    [0, 0, 0, 0, 0, 4, 4, 0, () => AlarmConfiguration$, () => AlarmStateInformationList],
  ],
  AssociationExecutionFilter$ = [3, n0, _AEF, 0, [_K, _V, _Ty], [0, 0, 0], 3],
  AssociationExecutionTarget$ = [
    3,
    n0,
    _AET,
    0,
    [_AIs, _AV, _EI, _RI, _RTe, _St, _DS, _LED, _OS],
    [0, 0, 0, 0, 0, 0, 0, 4, () => OutputSource$],
  ],
  AssociationExecutionTargetsFilter$ = [3, n0, _AETF, 0, [_K, _V], [0, 0], 2],
  AssociationFilter$ = [3, n0, _AF, 0, [_k, _v], [0, 0], 2],
  AssociationOverview$ = [3, n0, _AO, 0, [_St, _DS, _ASAC], [0, 0, 129]],
  AssociationStatus$ = [3, n0, _AS, 0, [_Da, _N, _M, _AId], [4, 0, 0, 0], 3],
  AssociationVersionInfo$ = [
    3,
    n0,
    _AVI,
    0,
    [
      _AIs,
      _AV,
      _CD,
      _N,
      _DV,
      _P,
      _Ta,
      _SE,
      _OL,
      _AN,
      _ME,
      _MC,
      _CS,
      _SCy,
      _AOACI,
      _CN,
      _TL,
      _SO,
      _Du,
      _TM,
      _ADAR,
    ],
    [
      0,
      0,
      4,
      0,
      0,
      [() => _Parameters, 0],
      () => Targets,
      0,
      () => InstanceAssociationOutputLocation$,
      0,
      0,
      0,
      0,
      0,
      2,
      64,
      () => TargetLocations,
      1,
      1,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      0,
    ],
  ],
  AttachmentContent$ = [3, n0, _ACt, 0, [_N, _Si, _H, _HT, _U], [0, 1, 0, 0, 0]],
  AttachmentInformation$ = [3, n0, _AIt, 0, [_N], [0]],
  AttachmentsSource$ = [3, n0, _ASt, 0, [_K, _Va, _N], [0, 64, 0]],
  AutomationExecution$ = [
    3,
    n0,
    _AEu,
    0,
    [
      _AEI,
      _DN,
      _DV,
      _EST,
      _EET,
      _AES,
      _SEt,
      _SET,
      _P,
      _Ou,
      _FM,
      _WM,
      _Mo,
      _PAEI,
      _EB,
      _CSN,
      _CA,
      _TPN,
      _Ta,
      _TM,
      _RTes,
      _MC,
      _ME,
      _Tar,
      _TL,
      _PC,
      _AC,
      _TA,
      _TLURL,
      _ASu,
      _STc,
      _R,
      _OII,
      _AIs,
      _CRN,
      _Var,
      _TS,
    ],
    [
      0,
      0,
      0,
      4,
      4,
      0,
      () => StepExecutionList,
      2,
      [2, n0, _APM, 0, 0, 64],
      [2, n0, _APM, 0, 0, 64],
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      () => Targets,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      () => ResolvedTargets$,
      0,
      0,
      0,
      () => TargetLocations,
      () => ProgressCounters$,
      () => AlarmConfiguration$,
      () => AlarmStateInformationList,
      0,
      0,
      4,
      () => Runbooks,
      0,
      0,
      0,
      [2, n0, _APM, 0, 0, 64],
      () => TargetsSummary$,
    ],
  ],
  AutomationExecutionFilter$ = [3, n0, _AEFu, 0, [_K, _Va], [0, 64], 2],
  AutomationExecutionInputs$ = [
    3,
    n0,
    _AEIu,
    0,
    [_P, _TPN, _Ta, _TM, _TL, _TLURL],
    [
      [2, n0, _APM, 0, 0, 64],
      0,
      () => AutomationTargets,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      () => TargetLocations,
      0,
    ],
  ],
  AutomationExecutionMetadata$ = [
    3,
    n0,
    _AEM,
    0,
    [
      _AEI,
      _DN,
      _DV,
      _AES,
      _EST,
      _EET,
      _EB,
      _LF,
      _Ou,
      _Mo,
      _PAEI,
      _CSN,
      _CA,
      _FM,
      _WM,
      _TPN,
      _Ta,
      _TM,
      _RTes,
      _MC,
      _ME,
      _Tar,
      _ATu,
      _AC,
      _TA,
      _TLURL,
      _ASu,
      _STc,
      _R,
      _OII,
      _AIs,
      _CRN,
    ],
    [
      0,
      0,
      0,
      0,
      4,
      4,
      0,
      0,
      [2, n0, _APM, 0, 0, 64],
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      () => Targets,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      () => ResolvedTargets$,
      0,
      0,
      0,
      0,
      () => AlarmConfiguration$,
      () => AlarmStateInformationList,
      0,
      0,
      4,
      () => Runbooks,
      0,
      0,
      0,
    ],
  ],
  AutomationExecutionPreview$ = [
    3,
    n0,
    _AEP,
    0,
    [_SP, _Re, _TP, _TAo],
    [129, 64, () => TargetPreviewList, 1],
  ],
  AzureConfiguration$ = [
    3,
    n0,
    _ACz,
    0,
    [_TI, _AIp, _TDN, _ADN, _Ta],
    [0, 0, 0, 0, () => ConfigurationTargets$],
    2,
  ],
  AzureSubscription$ = [3, n0, _ASz, 0, [_I, _DNi], [0, 0], 1],
  BaselineOverride$ = [
    3,
    n0,
    _BO,
    0,
    [_OSp, _GF, _AR, _AP, _APCL, _RP, _RPA, _APENS, _So, _ASUCS],
    [0, () => PatchFilterGroup$, () => PatchRuleGroup$, 64, 0, 64, 0, 2, [() => PatchSourceList, 0], 0],
  ],
  CancelCommandRequest$ = [3, n0, _CCR, 0, [_CI, _IIn], [0, 64], 1],
  CancelCommandResult$ = [3, n0, _CCRa, 0, [], []],
  CancelMaintenanceWindowExecutionRequest$ = [3, n0, _CMWER, 0, [_WEI], [0], 1],
  CancelMaintenanceWindowExecutionResult$ = [3, n0, _CMWERa, 0, [_WEI], [0]],
  CloudConnectorFilter$ = [3, n0, _CCF, 0, [_FK, _FV], [0, 64]],
  CloudConnectorSummary$ = [
    3,
    n0,
    _CCS,
    0,
    [_CCI, _DNi, _D, _RA, _CAr, _UA, _Pr, _CCA],
    [0, 0, 0, 0, 4, 4, 0, 0],
  ],
  CloudWatchOutputConfig$ = [3, n0, _CWOC, 0, [_CWLGN, _CWOE], [0, 2]],
  Command$ = [
    3,
    n0,
    _C,
    0,
    [
      _CI,
      _DN,
      _DV,
      _Co,
      _EA,
      _P,
      _IIn,
      _Ta,
      _RDT,
      _St,
      _SD,
      _OSR,
      _OSBN,
      _OSKP,
      _MC,
      _ME,
      _TC,
      _CC,
      _EC,
      _DTOC,
      _SR,
      _NC,
      _CWOC,
      _TSi,
      _AC,
      _TA,
    ],
    [
      0,
      0,
      0,
      0,
      4,
      [() => _Parameters, 0],
      64,
      () => Targets,
      4,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      0,
      () => NotificationConfig$,
      () => CloudWatchOutputConfig$,
      1,
      () => AlarmConfiguration$,
      () => AlarmStateInformationList,
    ],
  ],
  CommandFilter$ = [3, n0, _CF, 0, [_k, _v], [0, 0], 2],
  CommandInvocation$ = [
    3,
    n0,
    _CIo,
    0,
    [_CI, _II, _IN, _Co, _DN, _DV, _RDT, _St, _SD, _TO, _SOU, _SEU, _CP, _SR, _NC, _CWOC],
    [
      0,
      0,
      0,
      0,
      0,
      0,
      4,
      0,
      0,
      0,
      0,
      0,
      () => CommandPluginList,
      0,
      () => NotificationConfig$,
      () => CloudWatchOutputConfig$,
    ],
  ],
  CommandPlugin$ = [
    3,
    n0,
    _CPo,
    0,
    [_N, _St, _SD, _RCes, _RSDT, _RFDT, _Out, _SOU, _SEU, _OSR, _OSBN, _OSKP],
    [0, 0, 0, 1, 4, 4, 0, 0, 0, 0, 0, 0],
  ],
  ComplianceExecutionSummary$ = [3, n0, _CES, 0, [_ET, _EI, _ETx], [4, 0, 0], 1],
  ComplianceItem$ = [
    3,
    n0,
    _CIom,
    0,
    [_CTo, _RTe, _RI, _I, _Ti, _St, _Se, _ES, _De],
    [0, 0, 0, 0, 0, 0, 0, () => ComplianceExecutionSummary$, 128],
  ],
  ComplianceItemEntry$ = [3, n0, _CIE, 0, [_Se, _St, _I, _Ti, _De], [0, 0, 0, 0, 128], 2],
  ComplianceStringFilter$ = [
    3,
    n0,
    _CSF,
    0,
    [_K, _Va, _Ty],
    [0, [() => ComplianceStringFilterValueList, 0], 0],
  ],
  ComplianceSummaryItem$ = [
    3,
    n0,
    _CSI,
    0,
    [_CTo, _CSo, _NCS],
    [0, () => CompliantSummary$, () => NonCompliantSummary$],
  ],
  CompliantSummary$ = [3, n0, _CSo, 0, [_CCo, _SS], [1, () => SeveritySummary$]],
  CreateActivationRequest$ = [
    3,
    n0,
    _CAR,
    0,
    [_IRa, _D, _DIN, _RL, _ED, _T, _RM],
    [0, 0, 0, 1, 4, () => TagList, () => RegistrationMetadataList],
    1,
  ],
  CreateActivationResult$ = [3, n0, _CARr, 0, [_AIct, _ACc], [0, 0]],
  CreateAssociationBatchRequest$ = [
    3,
    n0,
    _CABR,
    0,
    [_En, _ADAR],
    [[() => CreateAssociationBatchRequestEntries, 0], 0],
    1,
  ],
  CreateAssociationBatchRequestEntry$ = [
    3,
    n0,
    _CABRE,
    0,
    [_N, _II, _P, _ATPN, _DV, _Ta, _SE, _OL, _AN, _ME, _MC, _CS, _SCy, _AOACI, _CN, _TL, _SO, _Du, _TM, _AC],
    [
      0,
      0,
      [() => _Parameters, 0],
      0,
      0,
      () => Targets,
      0,
      () => InstanceAssociationOutputLocation$,
      0,
      0,
      0,
      0,
      0,
      2,
      64,
      () => TargetLocations,
      1,
      1,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      () => AlarmConfiguration$,
    ],
    1,
  ],
  CreateAssociationBatchResult$ = [
    3,
    n0,
    _CABRr,
    0,
    [_Su, _F],
    [
      [() => AssociationDescriptionList, 0],
      [() => FailedCreateAssociationList, 0],
    ],
  ],
  CreateAssociationRequest$ = [
    3,
    n0,
    _CARre,
    0,
    [
      _N,
      _DV,
      _II,
      _P,
      _Ta,
      _SE,
      _OL,
      _AN,
      _ATPN,
      _ME,
      _MC,
      _CS,
      _SCy,
      _AOACI,
      _CN,
      _TL,
      _SO,
      _Du,
      _TM,
      _T,
      _AC,
      _ADAR,
    ],
    [
      0,
      0,
      0,
      [() => _Parameters, 0],
      () => Targets,
      0,
      () => InstanceAssociationOutputLocation$,
      0,
      0,
      0,
      0,
      0,
      0,
      2,
      64,
      () => TargetLocations,
      1,
      1,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      () => TagList,
      () => AlarmConfiguration$,
      0,
    ],
    1,
  ],
  CreateAssociationResult$ = [3, n0, _CARrea, 0, [_AD], [[() => AssociationDescription$, 0]]],
  CreateCloudConnectorRequest$ = [
    3,
    n0,
    _CCCR,
    0,
    [_DNi, _RA, _Con, _D, _CCA, _T],
    [0, 0, () => CloudConnectorConfiguration$, 0, 0, () => TagList],
    3,
  ],
  CreateCloudConnectorResult$ = [3, n0, _CCCRr, 0, [_CCI], [0]],
  CreateDocumentRequest$ = [
    3,
    n0,
    _CDR,
    0,
    [_Cont, _N, _Req, _At, _DNi, _VN, _DT, _DF, _TT, _T],
    [0, 0, () => DocumentRequiresList, () => AttachmentsSourceList, 0, 0, 0, 0, 0, () => TagList],
    2,
  ],
  CreateDocumentResult$ = [3, n0, _CDRr, 0, [_DD], [[() => DocumentDescription$, 0]]],
  CreateMaintenanceWindowRequest$ = [
    3,
    n0,
    _CMWR,
    0,
    [_N, _Sc, _Du, _Cu, _AUT, _D, _SDt, _EDn, _STch, _SO, _CTl, _T],
    [0, 0, 1, 1, 2, [() => MaintenanceWindowDescription, 0], 0, 0, 0, 1, [0, 4], () => TagList],
    5,
  ],
  CreateMaintenanceWindowResult$ = [3, n0, _CMWRr, 0, [_WI], [0]],
  CreateOpsItemRequest$ = [
    3,
    n0,
    _COIR,
    0,
    [_D, _Sou, _Ti, _OIT, _OD, _No, _Pri, _ROI, _T, _Ca, _Se, _AST, _AETc, _PST, _PET, _AIc],
    [
      0,
      0,
      0,
      0,
      () => OpsItemOperationalData,
      () => OpsItemNotifications,
      1,
      () => RelatedOpsItems,
      () => TagList,
      0,
      0,
      4,
      4,
      4,
      4,
      0,
    ],
    3,
  ],
  CreateOpsItemResponse$ = [3, n0, _COIRr, 0, [_OII, _OIA], [0, 0]],
  CreateOpsMetadataRequest$ = [3, n0, _COMR, 0, [_RI, _Me, _T], [0, () => MetadataMap, () => TagList], 1],
  CreateOpsMetadataResult$ = [3, n0, _COMRr, 0, [_OMA], [0]],
  CreatePatchBaselineRequest$ = [
    3,
    n0,
    _CPBR,
    0,
    [_N, _OSp, _GF, _AR, _AP, _APCL, _APENS, _RP, _RPA, _D, _So, _ASUCS, _CTl, _T],
    [
      0,
      0,
      () => PatchFilterGroup$,
      () => PatchRuleGroup$,
      64,
      0,
      2,
      64,
      0,
      0,
      [() => PatchSourceList, 0],
      0,
      [0, 4],
      () => TagList,
    ],
    1,
  ],
  CreatePatchBaselineResult$ = [3, n0, _CPBRr, 0, [_BI], [0]],
  CreateResourceDataSyncRequest$ = [
    3,
    n0,
    _CRDSR,
    0,
    [_SN, _SDe, _ST, _SSy],
    [0, () => ResourceDataSyncS3Destination$, 0, () => ResourceDataSyncSource$],
    1,
  ],
  CreateResourceDataSyncResult$ = [3, n0, _CRDSRr, 0, [], []],
  Credentials$ = [
    3,
    n0,
    _Cr,
    0,
    [_AKI, _SAK, _STe, _ETxp],
    [0, [() => AccessKeySecretType, 0], [() => SessionTokenType, 0], 4],
    4,
  ],
  DeleteActivationRequest$ = [3, n0, _DAR, 0, [_AIct], [0], 1],
  DeleteActivationResult$ = [3, n0, _DARe, 0, [], []],
  DeleteAssociationRequest$ = [3, n0, _DARel, 0, [_N, _II, _AIs], [0, 0, 0]],
  DeleteAssociationResult$ = [3, n0, _DARele, 0, [], []],
  DeleteCloudConnectorRequest$ = [3, n0, _DCCR, 0, [_CCI], [0], 1],
  DeleteCloudConnectorResult$ = [3, n0, _DCCRe, 0, [_CCI], [0]],
  DeleteDocumentRequest$ = [3, n0, _DDR, 0, [_N, _DV, _VN, _Fo], [0, 0, 0, 2], 1],
  DeleteDocumentResult$ = [3, n0, _DDRe, 0, [], []],
  DeleteInventoryRequest$ = [3, n0, _DIR, 0, [_TN, _SDO, _DR, _CTl], [0, 0, 2, [0, 4]], 1],
  DeleteInventoryResult$ = [3, n0, _DIRe, 0, [_DI, _TN, _DSe], [0, 0, () => InventoryDeletionSummary$]],
  DeleteMaintenanceWindowRequest$ = [3, n0, _DMWR, 0, [_WI], [0], 1],
  DeleteMaintenanceWindowResult$ = [3, n0, _DMWRe, 0, [_WI], [0]],
  DeleteOpsItemRequest$ = [3, n0, _DOIR, 0, [_OII], [0], 1],
  DeleteOpsItemResponse$ = [3, n0, _DOIRe, 0, [], []],
  DeleteOpsMetadataRequest$ = [3, n0, _DOMR, 0, [_OMA], [0], 1],
  DeleteOpsMetadataResult$ = [3, n0, _DOMRe, 0, [], []],
  DeleteParameterRequest$ = [3, n0, _DPR, 0, [_N], [0], 1],
  DeleteParameterResult$ = [3, n0, _DPRe, 0, [], []],
  DeleteParametersRequest$ = [3, n0, _DPRel, 0, [_Na], [64], 1],
  DeleteParametersResult$ = [3, n0, _DPRele, 0, [_DP, _IP], [64, 64]],
  DeletePatchBaselineRequest$ = [3, n0, _DPBR, 0, [_BI], [0], 1],
  DeletePatchBaselineResult$ = [3, n0, _DPBRe, 0, [_BI], [0]],
  DeleteResourceDataSyncRequest$ = [3, n0, _DRDSR, 0, [_SN, _ST], [0, 0], 1],
  DeleteResourceDataSyncResult$ = [3, n0, _DRDSRe, 0, [], []],
  DeleteResourcePolicyRequest$ = [3, n0, _DRPR, 0, [_RAe, _PI, _PH, _DM], [0, 0, 0, 0], 3],
  DeleteResourcePolicyResponse$ = [3, n0, _DRPRe, 0, [], []],
  DeregisterDefaultHostManagementConfigurationRequest$ = [3, n0, _DDHMCR, 0, [], []],
  DeregisterDefaultHostManagementConfigurationResult$ = [3, n0, _DDHMCRe, 0, [], []],
  DeregisterManagedInstanceRequest$ = [3, n0, _DMIR, 0, [_II], [0], 1],
  DeregisterManagedInstanceResult$ = [3, n0, _DMIRe, 0, [], []],
  DeregisterPatchBaselineForPatchGroupRequest$ = [3, n0, _DPBFPGR, 0, [_BI, _PG], [0, 0], 2],
  DeregisterPatchBaselineForPatchGroupResult$ = [3, n0, _DPBFPGRe, 0, [_BI, _PG], [0, 0]],
  DeregisterTargetFromMaintenanceWindowRequest$ = [3, n0, _DTFMWR, 0, [_WI, _WTI, _Sa], [0, 0, 2], 2],
  DeregisterTargetFromMaintenanceWindowResult$ = [3, n0, _DTFMWRe, 0, [_WI, _WTI], [0, 0]],
  DeregisterTaskFromMaintenanceWindowRequest$ = [3, n0, _DTFMWRer, 0, [_WI, _WTIi], [0, 0], 2],
  DeregisterTaskFromMaintenanceWindowResult$ = [3, n0, _DTFMWRere, 0, [_WI, _WTIi], [0, 0]],
  DescribeActivationsFilter$ = [3, n0, _DAF, 0, [_FK, _FV], [0, 64]],
  DescribeActivationsRequest$ = [
    3,
    n0,
    _DARes,
    0,
    [_Fi, _MR, _NT],
    [() => DescribeActivationsFilterList, 1, 0],
  ],
  DescribeActivationsResult$ = [3, n0, _DAResc, 0, [_AL, _NT], [() => ActivationList, 0]],
  DescribeAssociationExecutionsRequest$ = [
    3,
    n0,
    _DAER,
    0,
    [_AIs, _Fi, _MR, _NT],
    [0, [() => AssociationExecutionFilterList, 0], 1, 0],
    1,
  ],
  DescribeAssociationExecutionsResult$ = [
    3,
    n0,
    _DAERe,
    0,
    [_AEs, _NT],
    [[() => AssociationExecutionsList, 0], 0],
  ],
  DescribeAssociationExecutionTargetsRequest$ = [
    3,
    n0,
    _DAETR,
    0,
    [_AIs, _EI, _Fi, _MR, _NT],
    [0, 0, [() => AssociationExecutionTargetsFilterList, 0], 1, 0],
    2,
  ],
  DescribeAssociationExecutionTargetsResult$ = [
    3,
    n0,
    _DAETRe,
    0,
    [_AETs, _NT],
    [[() => AssociationExecutionTargetsList, 0], 0],
  ],
  DescribeAssociationRequest$ = [3, n0, _DARescr, 0, [_N, _II, _AIs, _AV], [0, 0, 0, 0]],
  DescribeAssociationResult$ = [3, n0, _DARescri, 0, [_AD], [[() => AssociationDescription$, 0]]],
  DescribeAutomationExecutionsRequest$ = [
    3,
    n0,
    _DAERes,
    0,
    [_Fi, _MR, _NT],
    [() => AutomationExecutionFilterList, 1, 0],
  ],
  DescribeAutomationExecutionsResult$ = [
    3,
    n0,
    _DAEResc,
    0,
    [_AEML, _NT],
    [() => AutomationExecutionMetadataList, 0],
  ],
  DescribeAutomationStepExecutionsRequest$ = [
    3,
    n0,
    _DASER,
    0,
    [_AEI, _Fi, _NT, _MR, _RO],
    [0, () => StepExecutionFilterList, 0, 1, 2],
    1,
  ],
  DescribeAutomationStepExecutionsResult$ = [3, n0, _DASERe, 0, [_SEt, _NT], [() => StepExecutionList, 0]],
  DescribeAvailablePatchesRequest$ = [
    3,
    n0,
    _DAPR,
    0,
    [_Fi, _MR, _NT],
    [() => PatchOrchestratorFilterList, 1, 0],
  ],
  DescribeAvailablePatchesResult$ = [3, n0, _DAPRe, 0, [_Pa, _NT], [() => PatchList, 0]],
  DescribeDocumentPermissionRequest$ = [3, n0, _DDPR, 0, [_N, _PT, _MR, _NT], [0, 0, 1, 0], 2],
  DescribeDocumentPermissionResponse$ = [
    3,
    n0,
    _DDPRe,
    0,
    [_AIcc, _ASIL, _NT],
    [[() => AccountIdList, 0], [() => AccountSharingInfoList, 0], 0],
  ],
  DescribeDocumentRequest$ = [3, n0, _DDRes, 0, [_N, _DV, _VN], [0, 0, 0], 1],
  DescribeDocumentResult$ = [3, n0, _DDResc, 0, [_Do], [[() => DocumentDescription$, 0]]],
  DescribeEffectiveInstanceAssociationsRequest$ = [3, n0, _DEIAR, 0, [_II, _MR, _NT], [0, 1, 0], 1],
  DescribeEffectiveInstanceAssociationsResult$ = [
    3,
    n0,
    _DEIARe,
    0,
    [_Ass, _NT],
    [() => InstanceAssociationList, 0],
  ],
  DescribeEffectivePatchesForPatchBaselineRequest$ = [3, n0, _DEPFPBR, 0, [_BI, _MR, _NT], [0, 1, 0], 1],
  DescribeEffectivePatchesForPatchBaselineResult$ = [
    3,
    n0,
    _DEPFPBRe,
    0,
    [_EP, _NT],
    [() => EffectivePatchList, 0],
  ],
  DescribeInstanceAssociationsStatusRequest$ = [3, n0, _DIASR, 0, [_II, _MR, _NT], [0, 1, 0], 1],
  DescribeInstanceAssociationsStatusResult$ = [
    3,
    n0,
    _DIASRe,
    0,
    [_IASI, _NT],
    [() => InstanceAssociationStatusInfos, 0],
  ],
  DescribeInstanceInformationRequest$ = [
    3,
    n0,
    _DIIR,
    0,
    [_IIFL, _Fi, _MR, _NT],
    [[() => InstanceInformationFilterList, 0], [() => InstanceInformationStringFilterList, 0], 1, 0],
  ],
  DescribeInstanceInformationResult$ = [
    3,
    n0,
    _DIIRe,
    0,
    [_IIL, _NT],
    [[() => InstanceInformationList, 0], 0],
  ],
  DescribeInstancePatchesRequest$ = [
    3,
    n0,
    _DIPR,
    0,
    [_II, _Fi, _NT, _MR],
    [0, () => PatchOrchestratorFilterList, 0, 1],
    1,
  ],
  DescribeInstancePatchesResult$ = [3, n0, _DIPRe, 0, [_Pa, _NT], [() => PatchComplianceDataList, 0]],
  DescribeInstancePatchStatesForPatchGroupRequest$ = [
    3,
    n0,
    _DIPSFPGR,
    0,
    [_PG, _Fi, _NT, _MR],
    [0, () => InstancePatchStateFilterList, 0, 1],
    1,
  ],
  DescribeInstancePatchStatesForPatchGroupResult$ = [
    3,
    n0,
    _DIPSFPGRe,
    0,
    [_IPS, _NT],
    [[() => InstancePatchStatesList, 0], 0],
  ],
  DescribeInstancePatchStatesRequest$ = [3, n0, _DIPSR, 0, [_IIn, _NT, _MR], [64, 0, 1], 1],
  DescribeInstancePatchStatesResult$ = [
    3,
    n0,
    _DIPSRe,
    0,
    [_IPS, _NT],
    [[() => InstancePatchStateList, 0], 0],
  ],
  DescribeInstancePropertiesRequest$ = [
    3,
    n0,
    _DIPRes,
    0,
    [_IPFL, _FWO, _MR, _NT],
    [[() => InstancePropertyFilterList, 0], [() => InstancePropertyStringFilterList, 0], 1, 0],
  ],
  DescribeInstancePropertiesResult$ = [3, n0, _DIPResc, 0, [_IPn, _NT], [[() => InstanceProperties, 0], 0]],
  DescribeInventoryDeletionsRequest$ = [3, n0, _DIDR, 0, [_DI, _NT, _MR], [0, 0, 1]],
  DescribeInventoryDeletionsResult$ = [3, n0, _DIDRe, 0, [_IDn, _NT], [() => InventoryDeletionsList, 0]],
  DescribeMaintenanceWindowExecutionsRequest$ = [
    3,
    n0,
    _DMWER,
    0,
    [_WI, _Fi, _MR, _NT],
    [0, () => MaintenanceWindowFilterList, 1, 0],
    1,
  ],
  DescribeMaintenanceWindowExecutionsResult$ = [
    3,
    n0,
    _DMWERe,
    0,
    [_WE, _NT],
    [() => MaintenanceWindowExecutionList, 0],
  ],
  DescribeMaintenanceWindowExecutionTaskInvocationsRequest$ = [
    3,
    n0,
    _DMWETIR,
    0,
    [_WEI, _TIa, _Fi, _MR, _NT],
    [0, 0, () => MaintenanceWindowFilterList, 1, 0],
    2,
  ],
  DescribeMaintenanceWindowExecutionTaskInvocationsResult$ = [
    3,
    n0,
    _DMWETIRe,
    0,
    [_WETII, _NT],
    [[() => MaintenanceWindowExecutionTaskInvocationIdentityList, 0], 0],
  ],
  DescribeMaintenanceWindowExecutionTasksRequest$ = [
    3,
    n0,
    _DMWETR,
    0,
    [_WEI, _Fi, _MR, _NT],
    [0, () => MaintenanceWindowFilterList, 1, 0],
    1,
  ],
  DescribeMaintenanceWindowExecutionTasksResult$ = [
    3,
    n0,
    _DMWETRe,
    0,
    [_WETI, _NT],
    [() => MaintenanceWindowExecutionTaskIdentityList, 0],
  ],
  DescribeMaintenanceWindowScheduleRequest$ = [
    3,
    n0,
    _DMWSR,
    0,
    [_WI, _Ta, _RTe, _Fi, _MR, _NT],
    [0, () => Targets, 0, () => PatchOrchestratorFilterList, 1, 0],
  ],
  DescribeMaintenanceWindowScheduleResult$ = [
    3,
    n0,
    _DMWSRe,
    0,
    [_SWE, _NT],
    [() => ScheduledWindowExecutionList, 0],
  ],
  DescribeMaintenanceWindowsForTargetRequest$ = [
    3,
    n0,
    _DMWFTR,
    0,
    [_Ta, _RTe, _MR, _NT],
    [() => Targets, 0, 1, 0],
    2,
  ],
  DescribeMaintenanceWindowsForTargetResult$ = [
    3,
    n0,
    _DMWFTRe,
    0,
    [_WIi, _NT],
    [() => MaintenanceWindowsForTargetList, 0],
  ],
  DescribeMaintenanceWindowsRequest$ = [
    3,
    n0,
    _DMWRes,
    0,
    [_Fi, _MR, _NT],
    [() => MaintenanceWindowFilterList, 1, 0],
  ],
  DescribeMaintenanceWindowsResult$ = [
    3,
    n0,
    _DMWResc,
    0,
    [_WIi, _NT],
    [[() => MaintenanceWindowIdentityList, 0], 0],
  ],
  DescribeMaintenanceWindowTargetsRequest$ = [
    3,
    n0,
    _DMWTR,
    0,
    [_WI, _Fi, _MR, _NT],
    [0, () => MaintenanceWindowFilterList, 1, 0],
    1,
  ],
  DescribeMaintenanceWindowTargetsResult$ = [
    3,
    n0,
    _DMWTRe,
    0,
    [_Ta, _NT],
    [[() => MaintenanceWindowTargetList, 0], 0],
  ],
  DescribeMaintenanceWindowTasksRequest$ = [
    3,
    n0,
    _DMWTRes,
    0,
    [_WI, _Fi, _MR, _NT],
    [0, () => MaintenanceWindowFilterList, 1, 0],
    1,
  ],
  DescribeMaintenanceWindowTasksResult$ = [
    3,
    n0,
    _DMWTResc,
    0,
    [_Tas, _NT],
    [[() => MaintenanceWindowTaskList, 0], 0],
  ],
  DescribeOpsItemsRequest$ = [3, n0, _DOIRes, 0, [_OIF, _MR, _NT], [() => OpsItemFilters, 1, 0]],
  DescribeOpsItemsResponse$ = [3, n0, _DOIResc, 0, [_NT, _OIS], [0, () => OpsItemSummaries]],
  DescribeParametersRequest$ = [
    3,
    n0,
    _DPRes,
    0,
    [_Fi, _PF, _MR, _NT, _Sh],
    [() => ParametersFilterList, () => ParameterStringFilterList, 1, 0, 2],
  ],
  DescribeParametersResult$ = [3, n0, _DPResc, 0, [_P, _NT], [() => ParameterMetadataList, 0]],
  DescribePatchBaselinesRequest$ = [
    3,
    n0,
    _DPBRes,
    0,
    [_Fi, _MR, _NT],
    [() => PatchOrchestratorFilterList, 1, 0],
  ],
  DescribePatchBaselinesResult$ = [3, n0, _DPBResc, 0, [_BIa, _NT], [() => PatchBaselineIdentityList, 0]],
  DescribePatchGroupsRequest$ = [3, n0, _DPGR, 0, [_MR, _Fi, _NT], [1, () => PatchOrchestratorFilterList, 0]],
  DescribePatchGroupsResult$ = [3, n0, _DPGRe, 0, [_Ma, _NT], [() => PatchGroupPatchBaselineMappingList, 0]],
  DescribePatchGroupStateRequest$ = [3, n0, _DPGSR, 0, [_PG], [0], 1],
  DescribePatchGroupStateResult$ = [
    3,
    n0,
    _DPGSRe,
    0,
    [_In, _IWIP, _IWIOP, _IWIPRP, _IWIRP, _IWMP, _IWFP, _IWNAP, _IWUNAP, _IWCNCP, _IWSNCP, _IWONCP, _IWASU],
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  ],
  DescribePatchPropertiesRequest$ = [3, n0, _DPPR, 0, [_OSp, _Pro, _PS, _MR, _NT], [0, 0, 0, 1, 0], 2],
  DescribePatchPropertiesResult$ = [3, n0, _DPPRe, 0, [_Prop, _NT], [[1, n0, _PPL, 0, 128], 0]],
  DescribeSessionsRequest$ = [3, n0, _DSR, 0, [_S, _MR, _NT, _Fi], [0, 1, 0, () => SessionFilterList], 1],
  DescribeSessionsResponse$ = [3, n0, _DSRe, 0, [_Ses, _NT], [() => SessionList, 0]],
  DisassociateOpsItemRelatedItemRequest$ = [3, n0, _DOIRIR, 0, [_OII, _AIs], [0, 0], 2],
  DisassociateOpsItemRelatedItemResponse$ = [3, n0, _DOIRIRi, 0, [], []],
  DocumentDefaultVersionDescription$ = [3, n0, _DDVD, 0, [_N, _DVe, _DVN], [0, 0, 0]],
  DocumentDescription$ = [
    3,
    n0,
    _DD,
    0,
    [
      _Sha,
      _H,
      _HT,
      _N,
      _DNi,
      _VN,
      _Ow,
      _CD,
      _St,
      _SI,
      _DV,
      _D,
      _P,
      _PTl,
      _DT,
      _SV,
      _LV,
      _DVe,
      _DF,
      _TT,
      _T,
      _AItt,
      _Req,
      _Au,
      _RIe,
      _AVp,
      _PRV,
      _RS,
      _Ca,
      _CEa,
    ],
    [
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      4,
      0,
      0,
      0,
      0,
      [() => DocumentParameterList, 0],
      [() => PlatformTypeList, 0],
      0,
      0,
      0,
      0,
      0,
      0,
      () => TagList,
      [() => AttachmentInformationList, 0],
      () => DocumentRequiresList,
      0,
      [() => ReviewInformationList, 0],
      0,
      0,
      0,
      64,
      64,
    ],
  ],
  DocumentFilter$ = [3, n0, _DFo, 0, [_k, _v], [0, 0], 2],
  DocumentIdentifier$ = [
    3,
    n0,
    _DIo,
    0,
    [_N, _CD, _DNi, _Ow, _VN, _PTl, _DV, _DT, _SV, _DF, _TT, _T, _Req, _RS, _Au],
    [
      0,
      4,
      0,
      0,
      0,
      [() => PlatformTypeList, 0],
      0,
      0,
      0,
      0,
      0,
      () => TagList,
      () => DocumentRequiresList,
      0,
      0,
    ],
  ],
  DocumentKeyValuesFilter$ = [3, n0, _DKVF, 0, [_K, _Va], [0, 64]],
  DocumentMetadataResponseInfo$ = [3, n0, _DMRI, 0, [_RR], [() => DocumentReviewerResponseList]],
  DocumentParameter$ = [3, n0, _DPo, 0, [_N, _Ty, _D, _DVef], [0, 0, 0, 0]],
  DocumentRequires$ = [3, n0, _DRo, 0, [_N, _Ve, _RTeq, _VN], [0, 0, 0, 0], 1],
  DocumentReviewCommentSource$ = [3, n0, _DRCS, 0, [_Ty, _Cont], [0, 0]],
  DocumentReviewerResponseSource$ = [
    3,
    n0,
    _DRRS,
    0,
    [_CTr, _UT, _RS, _Co, _Rev],
    [4, 4, 0, () => DocumentReviewCommentList, 0],
  ],
  DocumentReviews$ = [3, n0, _DRoc, 0, [_Ac, _Co], [0, () => DocumentReviewCommentList], 1],
  DocumentVersionInfo$ = [
    3,
    n0,
    _DVI,
    0,
    [_N, _DNi, _DV, _VN, _CD, _IDVs, _DF, _St, _SI, _RS],
    [0, 0, 0, 0, 4, 2, 0, 0, 0, 0],
  ],
  EffectivePatch$ = [3, n0, _EPf, 0, [_Pat, _PSa], [() => Patch$, () => PatchStatus$]],
  FailedCreateAssociation$ = [
    3,
    n0,
    _FCA,
    0,
    [_Ent, _M, _Fa],
    [[() => CreateAssociationBatchRequestEntry$, 0], 0, 0],
  ],
  FailureDetails$ = [3, n0, _FD, 0, [_FS, _FT, _De], [0, 0, [2, n0, _APM, 0, 0, 64]]],
  GcpConfiguration$ = [3, n0, _GC, 0, [_WIPP, _SAE, _OIr, _Ta], [0, 0, 0, () => GcpConfigurationTargets$], 2],
  GcpProject$ = [3, n0, _GP, 0, [_PIr, _PDN], [0, 0], 1],
  GetAccessTokenRequest$ = [3, n0, _GATR, 0, [_ARI], [0], 1],
  GetAccessTokenResponse$ = [3, n0, _GATRe, 0, [_Cr, _ARS], [[() => Credentials$, 0], 0]],
  GetAutomationExecutionRequest$ = [3, n0, _GAER, 0, [_AEI], [0], 1],
  GetAutomationExecutionResult$ = [3, n0, _GAERe, 0, [_AEu], [() => AutomationExecution$]],
  GetCalendarStateRequest$ = [3, n0, _GCSR, 0, [_CN, _ATt], [64, 0], 1],
  GetCalendarStateResponse$ = [3, n0, _GCSRe, 0, [_S, _ATt, _NTT], [0, 0, 0]],
  GetCloudConnectorRequest$ = [3, n0, _GCCR, 0, [_CCI], [0], 1],
  GetCloudConnectorResult$ = [
    3,
    n0,
    _GCCRe,
    0,
    [_CCAl, _DNi, _D, _RA, _Con, _CCA, _CAr, _UA],
    [0, 0, 0, 0, () => CloudConnectorConfiguration$, 0, 4, 4],
  ],
  GetCommandInvocationRequest$ = [3, n0, _GCIR, 0, [_CI, _II, _PNl], [0, 0, 0], 2],
  GetCommandInvocationResult$ = [
    3,
    n0,
    _GCIRe,
    0,
    [_CI, _II, _Co, _DN, _DV, _PNl, _RCes, _ESDT, _EETx, _EEDT, _St, _SD, _SOC, _SOU, _SEC, _SEU, _CWOC],
    [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => CloudWatchOutputConfig$],
  ],
  GetConnectionStatusRequest$ = [3, n0, _GCSRet, 0, [_Tar], [0], 1],
  GetConnectionStatusResponse$ = [3, n0, _GCSReto, 0, [_Tar, _St], [0, 0]],
  GetDefaultPatchBaselineRequest$ = [3, n0, _GDPBR, 0, [_OSp], [0]],
  GetDefaultPatchBaselineResult$ = [3, n0, _GDPBRe, 0, [_BI, _OSp], [0, 0]],
  GetDeployablePatchSnapshotForInstanceRequest$ = [
    3,
    n0,
    _GDPSFIR,
    0,
    [_II, _SIn, _BO, _USDSE],
    [0, 0, [() => BaselineOverride$, 0], 2],
    2,
  ],
  GetDeployablePatchSnapshotForInstanceResult$ = [
    3,
    n0,
    _GDPSFIRe,
    0,
    [_II, _SIn, _SDU, _Prod],
    [0, 0, 0, 0],
  ],
  GetDocumentRequest$ = [3, n0, _GDR, 0, [_N, _VN, _DV, _DF], [0, 0, 0, 0], 1],
  GetDocumentResult$ = [
    3,
    n0,
    _GDRe,
    0,
    [_N, _CD, _DNi, _VN, _DV, _St, _SI, _Cont, _DT, _DF, _Req, _ACtt, _RS],
    [0, 4, 0, 0, 0, 0, 0, 0, 0, 0, () => DocumentRequiresList, [() => AttachmentContentList, 0], 0],
  ],
  GetExecutionPreviewRequest$ = [3, n0, _GEPR, 0, [_EPI], [0], 1],
  GetExecutionPreviewResponse$ = [
    3,
    n0,
    _GEPRe,
    0,
    [_EPI, _EAn, _St, _SM, _EPx],
    [0, 4, 0, 0, () => ExecutionPreview$],
  ],
  GetInventoryRequest$ = [
    3,
    n0,
    _GIR,
    0,
    [_Fi, _Ag, _RAes, _NT, _MR],
    [
      [() => InventoryFilterList, 0],
      [() => InventoryAggregatorList, 0],
      [() => ResultAttributeList, 0],
      0,
      1,
    ],
  ],
  GetInventoryResult$ = [3, n0, _GIRe, 0, [_Enti, _NT], [[() => InventoryResultEntityList, 0], 0]],
  GetInventorySchemaRequest$ = [3, n0, _GISR, 0, [_TN, _NT, _MR, _Agg, _STu], [0, 0, 1, 2, 2]],
  GetInventorySchemaResult$ = [3, n0, _GISRe, 0, [_Sch, _NT], [[() => InventoryItemSchemaResultList, 0], 0]],
  GetMaintenanceWindowExecutionRequest$ = [3, n0, _GMWER, 0, [_WEI], [0], 1],
  GetMaintenanceWindowExecutionResult$ = [
    3,
    n0,
    _GMWERe,
    0,
    [_WEI, _TIas, _St, _SD, _STt, _ETn],
    [0, 64, 0, 0, 4, 4],
  ],
  GetMaintenanceWindowExecutionTaskInvocationRequest$ = [
    3,
    n0,
    _GMWETIR,
    0,
    [_WEI, _TIa, _IInv],
    [0, 0, 0],
    3,
  ],
  GetMaintenanceWindowExecutionTaskInvocationResult$ = [
    3,
    n0,
    _GMWETIRe,
    0,
    [_WEI, _TEI, _IInv, _EI, _TTa, _P, _St, _SD, _STt, _ETn, _OI, _WTI],
    [
      0,
      0,
      0,
      0,
      0,
      [() => MaintenanceWindowExecutionTaskInvocationParameters, 0],
      0,
      0,
      4,
      4,
      [() => OwnerInformation, 0],
      0,
    ],
  ],
  GetMaintenanceWindowExecutionTaskRequest$ = [3, n0, _GMWETR, 0, [_WEI, _TIa], [0, 0], 2],
  GetMaintenanceWindowExecutionTaskResult$ = [
    3,
    n0,
    _GMWETRe,
    0,
    [_WEI, _TEI, _TAa, _SR, _Ty, _TPa, _Pri, _MC, _ME, _St, _SD, _STt, _ETn, _AC, _TA],
    [
      0,
      0,
      0,
      0,
      0,
      [() => MaintenanceWindowTaskParametersList, 0],
      1,
      0,
      0,
      0,
      0,
      4,
      4,
      () => AlarmConfiguration$,
      () => AlarmStateInformationList,
    ],
  ],
  GetMaintenanceWindowRequest$ = [3, n0, _GMWR, 0, [_WI], [0], 1],
  GetMaintenanceWindowResult$ = [
    3,
    n0,
    _GMWRe,
    0,
    [_WI, _N, _D, _SDt, _EDn, _Sc, _STch, _SO, _NET, _Du, _Cu, _AUT, _Ena, _CD, _MD],
    [0, 0, [() => MaintenanceWindowDescription, 0], 0, 0, 0, 0, 1, 0, 1, 1, 2, 2, 4, 4],
  ],
  GetMaintenanceWindowTaskRequest$ = [3, n0, _GMWTR, 0, [_WI, _WTIi], [0, 0], 2],
  GetMaintenanceWindowTaskResult$ = [
    3,
    n0,
    _GMWTRe,
    0,
    [_WI, _WTIi, _Ta, _TAa, _SRA, _TTa, _TPa, _TIP, _Pri, _MC, _ME, _LI, _N, _D, _CB, _AC],
    [
      0,
      0,
      () => Targets,
      0,
      0,
      0,
      [() => MaintenanceWindowTaskParameters, 0],
      [() => MaintenanceWindowTaskInvocationParameters$, 0],
      1,
      0,
      0,
      () => LoggingInfo$,
      0,
      [() => MaintenanceWindowDescription, 0],
      0,
      () => AlarmConfiguration$,
    ],
  ],
  GetOpsItemRequest$ = [3, n0, _GOIR, 0, [_OII, _OIA], [0, 0], 1],
  GetOpsItemResponse$ = [3, n0, _GOIRe, 0, [_OIp], [() => OpsItem$]],
  GetOpsMetadataRequest$ = [3, n0, _GOMR, 0, [_OMA, _MR, _NT], [0, 1, 0], 1],
  GetOpsMetadataResult$ = [3, n0, _GOMRe, 0, [_RI, _Me, _NT], [0, () => MetadataMap, 0]],
  GetOpsSummaryRequest$ = [
    3,
    n0,
    _GOSR,
    0,
    [_SN, _Fi, _Ag, _RAes, _NT, _MR],
    [0, [() => OpsFilterList, 0], [() => OpsAggregatorList, 0], [() => OpsResultAttributeList, 0], 0, 1],
  ],
  GetOpsSummaryResult$ = [3, n0, _GOSRe, 0, [_Enti, _NT], [[() => OpsEntityList, 0], 0]],
  GetParameterHistoryRequest$ = [3, n0, _GPHR, 0, [_N, _WD, _MR, _NT], [0, 2, 1, 0], 1],
  GetParameterHistoryResult$ = [3, n0, _GPHRe, 0, [_P, _NT], [[() => ParameterHistoryList, 0], 0]],
  GetParameterRequest$ = [3, n0, _GPR, 0, [_N, _WD], [0, 2], 1],
  GetParameterResult$ = [3, n0, _GPRe, 0, [_Par], [[() => Parameter$, 0]]],
  GetParametersByPathRequest$ = [
    3,
    n0,
    _GPBPR,
    0,
    [_Path, _Rec, _PF, _WD, _MR, _NT],
    [0, 2, () => ParameterStringFilterList, 2, 1, 0],
    1,
  ],
  GetParametersByPathResult$ = [3, n0, _GPBPRe, 0, [_P, _NT], [[() => ParameterList, 0], 0]],
  GetParametersRequest$ = [3, n0, _GPRet, 0, [_Na, _WD], [64, 2], 1],
  GetParametersResult$ = [3, n0, _GPReta, 0, [_P, _IP], [[() => ParameterList, 0], 64]],
  GetPatchBaselineForPatchGroupRequest$ = [3, n0, _GPBFPGR, 0, [_PG, _OSp], [0, 0], 1],
  GetPatchBaselineForPatchGroupResult$ = [3, n0, _GPBFPGRe, 0, [_BI, _PG, _OSp], [0, 0, 0]],
  GetPatchBaselineRequest$ = [3, n0, _GPBR, 0, [_BI], [0], 1],
  GetPatchBaselineResult$ = [
    3,
    n0,
    _GPBRe,
    0,
    [_BI, _N, _OSp, _GF, _AR, _AP, _APCL, _APENS, _RP, _RPA, _PGa, _CD, _MD, _D, _So, _ASUCS],
    [
      0,
      0,
      0,
      () => PatchFilterGroup$,
      () => PatchRuleGroup$,
      64,
      0,
      2,
      64,
      0,
      64,
      4,
      4,
      0,
      [() => PatchSourceList, 0],
      0,
    ],
  ],
  GetResourcePoliciesRequest$ = [3, n0, _GRPR, 0, [_RAe, _NT, _MR], [0, 0, 1], 1],
  GetResourcePoliciesResponse$ = [
    3,
    n0,
    _GRPRe,
    0,
    [_NT, _Po],
    [0, () => GetResourcePoliciesResponseEntries],
  ],
  GetResourcePoliciesResponseEntry$ = [3, n0, _GRPRE, 0, [_PI, _PH, _Pol], [0, 0, 0]],
  GetServiceSettingRequest$ = [3, n0, _GSSR, 0, [_SIe], [0], 1],
  GetServiceSettingResult$ = [3, n0, _GSSRe, 0, [_SSe], [() => ServiceSetting$]],
  InstanceAggregatedAssociationOverview$ = [3, n0, _IAAO, 0, [_DS, _IASAC], [0, 129]],
  InstanceAssociation$ = [3, n0, _IAns, 0, [_AIs, _II, _Cont, _AV], [0, 0, 0, 0]],
  InstanceAssociationOutputLocation$ = [3, n0, _IAOL, 0, [_SL], [() => S3OutputLocation$]],
  InstanceAssociationOutputUrl$ = [3, n0, _IAOU, 0, [_SOUu], [() => S3OutputUrl$]],
  InstanceAssociationStatusInfo$ = [
    3,
    n0,
    _IASIn,
    0,
    [_AIs, _N, _DV, _AV, _II, _EDx, _St, _DS, _ES, _ECr, _OU, _AN],
    [0, 0, 0, 0, 0, 4, 0, 0, 0, 0, () => InstanceAssociationOutputUrl$, 0],
  ],
  InstanceInfo$ = [
    3,
    n0,
    _IIns,
    0,
    [_ATg, _AVg, _CNo, _ISn, _IAp, _MS, _N, _PTla, _PNla, _PV, _RTe, _STo, _SIo, _SLo, _AZ, _AZI],
    [0, 0, 0, 0, [() => IPAddress, 0], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  InstanceInformation$ = [
    3,
    n0,
    _IInst,
    0,
    [
      _II,
      _PSi,
      _LPDT,
      _AVg,
      _ILV,
      _PTla,
      _PNla,
      _PV,
      _AIct,
      _IRa,
      _RD,
      _RTe,
      _N,
      _IPA,
      _CNo,
      _AS,
      _LAED,
      _LSAED,
      _AO,
      _SIo,
      _STo,
      _SLo,
    ],
    [
      0,
      0,
      4,
      0,
      2,
      0,
      0,
      0,
      0,
      0,
      4,
      0,
      0,
      [() => IPAddress, 0],
      0,
      0,
      4,
      4,
      () => InstanceAggregatedAssociationOverview$,
      0,
      0,
      0,
    ],
  ],
  InstanceInformationFilter$ = [
    3,
    n0,
    _IIF,
    0,
    [_k, _vS],
    [0, [() => InstanceInformationFilterValueSet, 0]],
    2,
  ],
  InstanceInformationStringFilter$ = [
    3,
    n0,
    _IISF,
    0,
    [_K, _Va],
    [0, [() => InstanceInformationFilterValueSet, 0]],
    2,
  ],
  InstancePatchState$ = [
    3,
    n0,
    _IPSn,
    0,
    [
      _II,
      _PG,
      _BI,
      _OST,
      _OET,
      _Op,
      _SIn,
      _IOLn,
      _OI,
      _IC,
      _IOC,
      _IPRC,
      _IRC,
      _MCi,
      _FC,
      _UNAC,
      _NAC,
      _ASUC,
      _LNRIOT,
      _ROe,
      _CNCC,
      _SNCC,
      _ONCC,
    ],
    [0, 0, 0, 4, 4, 0, 0, 0, [() => OwnerInformation, 0], 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 0, 1, 1, 1],
    6,
  ],
  InstancePatchStateFilter$ = [3, n0, _IPSF, 0, [_K, _Va, _Ty], [0, 64, 0], 3],
  InstanceProperty$ = [
    3,
    n0,
    _IPns,
    0,
    [
      _N,
      _II,
      _ITns,
      _IRn,
      _KN,
      _ISns,
      _Ar,
      _IPA,
      _LTa,
      _PSi,
      _LPDT,
      _AVg,
      _PTla,
      _PNla,
      _PV,
      _AIct,
      _IRa,
      _RD,
      _RTe,
      _CNo,
      _AS,
      _LAED,
      _LSAED,
      _AO,
      _SIo,
      _STo,
      _SLo,
      _AZ,
    ],
    [
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      [() => IPAddress, 0],
      4,
      0,
      4,
      0,
      0,
      0,
      0,
      0,
      0,
      4,
      0,
      0,
      0,
      4,
      4,
      () => InstanceAggregatedAssociationOverview$,
      0,
      0,
      0,
      0,
    ],
  ],
  InstancePropertyFilter$ = [3, n0, _IPF, 0, [_k, _vS], [0, [() => InstancePropertyFilterValueSet, 0]], 2],
  InstancePropertyStringFilter$ = [
    3,
    n0,
    _IPSFn,
    0,
    [_K, _Va, _Ope],
    [0, [() => InstancePropertyFilterValueSet, 0], 0],
    2,
  ],
  InventoryAggregator$ = [
    3,
    n0,
    _IAnv,
    0,
    [_Ex, _Ag, _G],
    [0, [() => InventoryAggregatorList, 0], [() => InventoryGroupList, 0]],
  ],
  InventoryDeletionStatusItem$ = [
    3,
    n0,
    _IDSI,
    0,
    [_DI, _TN, _DST, _LS, _LSM, _DSe, _LSUT],
    [0, 0, 4, 0, 0, () => InventoryDeletionSummary$, 4],
  ],
  InventoryDeletionSummary$ = [
    3,
    n0,
    _IDS,
    0,
    [_TCo, _RCem, _SIu],
    [1, 1, () => InventoryDeletionSummaryItems],
  ],
  InventoryDeletionSummaryItem$ = [3, n0, _IDSIn, 0, [_Ve, _Cou, _RCem], [0, 1, 1]],
  InventoryFilter$ = [3, n0, _IFn, 0, [_K, _Va, _Ty], [0, [() => InventoryFilterValueList, 0], 0], 2],
  InventoryGroup$ = [3, n0, _IG, 0, [_N, _Fi], [0, [() => InventoryFilterList, 0]], 2],
  InventoryItem$ = [
    3,
    n0,
    _IInve,
    0,
    [_TN, _SV, _CTa, _CH, _Cont, _Conte],
    [0, 0, 0, 0, [1, n0, _IIEL, 0, 128], 128],
    3,
  ],
  InventoryItemAttribute$ = [3, n0, _IIA, 0, [_N, _DTa], [0, 0], 2],
  InventoryItemSchema$ = [
    3,
    n0,
    _IIS,
    0,
    [_TN, _Att, _Ve, _DNi],
    [0, [() => InventoryItemAttributeList, 0], 0, 0],
    2,
  ],
  InventoryResultEntity$ = [3, n0, _IRE, 0, [_I, _Dat], [0, () => InventoryResultItemMap]],
  InventoryResultItem$ = [
    3,
    n0,
    _IRIn,
    0,
    [_TN, _SV, _Cont, _CTa, _CH],
    [0, 0, [1, n0, _IIEL, 0, 128], 0, 0],
    3,
  ],
  LabelParameterVersionRequest$ = [3, n0, _LPVR, 0, [_N, _La, _PVa], [0, 64, 1], 2],
  LabelParameterVersionResult$ = [3, n0, _LPVRa, 0, [_IL, _PVa], [64, 1]],
  ListAssociationsRequest$ = [3, n0, _LAR, 0, [_AFL, _MR, _NT], [[() => AssociationFilterList, 0], 1, 0]],
  ListAssociationsResult$ = [3, n0, _LARi, 0, [_Ass, _NT], [[() => AssociationList, 0], 0]],
  ListAssociationVersionsRequest$ = [3, n0, _LAVR, 0, [_AIs, _MR, _NT], [0, 1, 0], 1],
  ListAssociationVersionsResult$ = [3, n0, _LAVRi, 0, [_AVs, _NT], [[() => AssociationVersionList, 0], 0]],
  ListCloudConnectorsRequest$ = [3, n0, _LCCR, 0, [_MR, _NT, _Fi], [1, 0, () => CloudConnectorFilterList]],
  ListCloudConnectorsResult$ = [3, n0, _LCCRi, 0, [_CCl, _NT], [() => CloudConnectorSummaryList, 0]],
  ListCommandInvocationsRequest$ = [
    3,
    n0,
    _LCIR,
    0,
    [_CI, _II, _MR, _NT, _Fi, _De],
    [0, 0, 1, 0, () => CommandFilterList, 2],
  ],
  ListCommandInvocationsResult$ = [3, n0, _LCIRi, 0, [_CIomm, _NT], [() => CommandInvocationList, 0]],
  ListCommandsRequest$ = [3, n0, _LCR, 0, [_CI, _II, _MR, _NT, _Fi], [0, 0, 1, 0, () => CommandFilterList]],
  ListCommandsResult$ = [3, n0, _LCRi, 0, [_Com, _NT], [[() => CommandList, 0], 0]],
  ListComplianceItemsRequest$ = [
    3,
    n0,
    _LCIRis,
    0,
    [_Fi, _RIes, _RT, _NT, _MR],
    [[() => ComplianceStringFilterList, 0], 64, 64, 0, 1],
  ],
  ListComplianceItemsResult$ = [3, n0, _LCIRist, 0, [_CIomp, _NT], [[() => ComplianceItemList, 0], 0]],
  ListComplianceSummariesRequest$ = [
    3,
    n0,
    _LCSR,
    0,
    [_Fi, _NT, _MR],
    [[() => ComplianceStringFilterList, 0], 0, 1],
  ],
  ListComplianceSummariesResult$ = [
    3,
    n0,
    _LCSRi,
    0,
    [_CSIo, _NT],
    [[() => ComplianceSummaryItemList, 0], 0],
  ],
  ListDocumentMetadataHistoryRequest$ = [3, n0, _LDMHR, 0, [_N, _Me, _DV, _NT, _MR], [0, 0, 0, 0, 1], 2],
  ListDocumentMetadataHistoryResponse$ = [
    3,
    n0,
    _LDMHRi,
    0,
    [_N, _DV, _Au, _Me, _NT],
    [0, 0, 0, () => DocumentMetadataResponseInfo$, 0],
  ],
  ListDocumentsRequest$ = [
    3,
    n0,
    _LDR,
    0,
    [_DFL, _Fi, _MR, _NT],
    [[() => DocumentFilterList, 0], () => DocumentKeyValuesFilterList, 1, 0],
  ],
  ListDocumentsResult$ = [3, n0, _LDRi, 0, [_DIoc, _NT], [[() => DocumentIdentifierList, 0], 0]],
  ListDocumentVersionsRequest$ = [3, n0, _LDVR, 0, [_N, _MR, _NT], [0, 1, 0], 1],
  ListDocumentVersionsResult$ = [3, n0, _LDVRi, 0, [_DVo, _NT], [() => DocumentVersionList, 0]],
  ListInventoryEntriesRequest$ = [
    3,
    n0,
    _LIER,
    0,
    [_II, _TN, _Fi, _NT, _MR],
    [0, 0, [() => InventoryFilterList, 0], 0, 1],
    2,
  ],
  ListInventoryEntriesResult$ = [
    3,
    n0,
    _LIERi,
    0,
    [_TN, _II, _SV, _CTa, _En, _NT],
    [0, 0, 0, 0, [1, n0, _IIEL, 0, 128], 0],
  ],
  ListNodesRequest$ = [3, n0, _LNR, 0, [_SN, _Fi, _NT, _MR], [0, [() => NodeFilterList, 0], 0, 1]],
  ListNodesResult$ = [3, n0, _LNRi, 0, [_Nod, _NT], [[() => NodeList, 0], 0]],
  ListNodesSummaryRequest$ = [
    3,
    n0,
    _LNSR,
    0,
    [_Ag, _SN, _Fi, _NT, _MR],
    [[() => NodeAggregatorList, 0], 0, [() => NodeFilterList, 0], 0, 1],
    1,
  ],
  ListNodesSummaryResult$ = [3, n0, _LNSRi, 0, [_Sum, _NT], [[1, n0, _NSL, 0, 128], 0]],
  ListOpsItemEventsRequest$ = [3, n0, _LOIER, 0, [_Fi, _MR, _NT], [() => OpsItemEventFilters, 1, 0]],
  ListOpsItemEventsResponse$ = [3, n0, _LOIERi, 0, [_NT, _Summ], [0, () => OpsItemEventSummaries]],
  ListOpsItemRelatedItemsRequest$ = [
    3,
    n0,
    _LOIRIR,
    0,
    [_OII, _Fi, _MR, _NT],
    [0, () => OpsItemRelatedItemsFilters, 1, 0],
  ],
  ListOpsItemRelatedItemsResponse$ = [
    3,
    n0,
    _LOIRIRi,
    0,
    [_NT, _Summ],
    [0, () => OpsItemRelatedItemSummaries],
  ],
  ListOpsMetadataRequest$ = [3, n0, _LOMR, 0, [_Fi, _MR, _NT], [() => OpsMetadataFilterList, 1, 0]],
  ListOpsMetadataResult$ = [3, n0, _LOMRi, 0, [_OML, _NT], [() => OpsMetadataList, 0]],
  ListResourceComplianceSummariesRequest$ = [
    3,
    n0,
    _LRCSR,
    0,
    [_Fi, _NT, _MR],
    [[() => ComplianceStringFilterList, 0], 0, 1],
  ],
  ListResourceComplianceSummariesResult$ = [
    3,
    n0,
    _LRCSRi,
    0,
    [_RCSI, _NT],
    [[() => ResourceComplianceSummaryItemList, 0], 0],
  ],
  ListResourceDataSyncRequest$ = [3, n0, _LRDSR, 0, [_ST, _NT, _MR], [0, 0, 1]],
  ListResourceDataSyncResult$ = [3, n0, _LRDSRi, 0, [_RDSI, _NT], [() => ResourceDataSyncItemList, 0]],
  ListTagsForResourceRequest$ = [3, n0, _LTFRR, 0, [_RTe, _RI], [0, 0], 2],
  ListTagsForResourceResult$ = [3, n0, _LTFRRi, 0, [_TLa], [() => TagList]],
  LoggingInfo$ = [3, n0, _LI, 0, [_SBN, _SRe, _SKP], [0, 0, 0], 2],
  MaintenanceWindowAutomationParameters$ = [3, n0, _MWAP, 0, [_DV, _P], [0, [2, n0, _APM, 0, 0, 64]]],
  MaintenanceWindowExecution$ = [3, n0, _MWE, 0, [_WI, _WEI, _St, _SD, _STt, _ETn], [0, 0, 0, 0, 4, 4]],
  MaintenanceWindowExecutionTaskIdentity$ = [
    3,
    n0,
    _MWETI,
    0,
    [_WEI, _TEI, _St, _SD, _STt, _ETn, _TAa, _TTa, _AC, _TA],
    [0, 0, 0, 0, 4, 4, 0, 0, () => AlarmConfiguration$, () => AlarmStateInformationList],
  ],
  MaintenanceWindowExecutionTaskInvocationIdentity$ = [
    3,
    n0,
    _MWETII,
    0,
    [_WEI, _TEI, _IInv, _EI, _TTa, _P, _St, _SD, _STt, _ETn, _OI, _WTI],
    [
      0,
      0,
      0,
      0,
      0,
      [() => MaintenanceWindowExecutionTaskInvocationParameters, 0],
      0,
      0,
      4,
      4,
      [() => OwnerInformation, 0],
      0,
    ],
  ],
  MaintenanceWindowFilter$ = [3, n0, _MWF, 0, [_K, _Va], [0, 64]],
  MaintenanceWindowIdentity$ = [
    3,
    n0,
    _MWI,
    0,
    [_WI, _N, _D, _Ena, _Du, _Cu, _Sc, _STch, _SO, _EDn, _SDt, _NET],
    [0, 0, [() => MaintenanceWindowDescription, 0], 2, 1, 1, 0, 0, 1, 0, 0, 0],
  ],
  MaintenanceWindowIdentityForTarget$ = [3, n0, _MWIFT, 0, [_WI, _N], [0, 0]],
  MaintenanceWindowLambdaParameters$ = [
    3,
    n0,
    _MWLPa,
    0,
    [_CCli, _Q, _Pay],
    [0, 0, [() => MaintenanceWindowLambdaPayload, 0]],
  ],
  MaintenanceWindowRunCommandParameters$ = [
    3,
    n0,
    _MWRCP,
    0,
    [_Co, _CWOC, _DH, _DHT, _DV, _NC, _OSBN, _OSKP, _P, _SRA, _TSi],
    [
      0,
      () => CloudWatchOutputConfig$,
      0,
      0,
      0,
      () => NotificationConfig$,
      0,
      0,
      [() => _Parameters, 0],
      0,
      1,
    ],
  ],
  MaintenanceWindowStepFunctionsParameters$ = [
    3,
    n0,
    _MWSFP,
    0,
    [_Inp, _N],
    [[() => MaintenanceWindowStepFunctionsInput, 0], 0],
  ],
  MaintenanceWindowTarget$ = [
    3,
    n0,
    _MWT,
    0,
    [_WI, _WTI, _RTe, _Ta, _OI, _N, _D],
    [0, 0, 0, () => Targets, [() => OwnerInformation, 0], 0, [() => MaintenanceWindowDescription, 0]],
  ],
  MaintenanceWindowTask$ = [
    3,
    n0,
    _MWTa,
    0,
    [_WI, _WTIi, _TAa, _Ty, _Ta, _TPa, _Pri, _LI, _SRA, _MC, _ME, _N, _D, _CB, _AC],
    [
      0,
      0,
      0,
      0,
      () => Targets,
      [() => MaintenanceWindowTaskParameters, 0],
      1,
      () => LoggingInfo$,
      0,
      0,
      0,
      0,
      [() => MaintenanceWindowDescription, 0],
      0,
      () => AlarmConfiguration$,
    ],
  ],
  MaintenanceWindowTaskInvocationParameters$ = [
    3,
    n0,
    _MWTIP,
    0,
    [_RCu, _Aut, _SF, _Lam],
    [
      [() => MaintenanceWindowRunCommandParameters$, 0],
      () => MaintenanceWindowAutomationParameters$,
      [() => MaintenanceWindowStepFunctionsParameters$, 0],
      [() => MaintenanceWindowLambdaParameters$, 0],
    ],
  ],
  MaintenanceWindowTaskParameterValueExpression$ = [
    3,
    n0,
    _MWTPVE,
    8,
    [_Va],
    [[() => MaintenanceWindowTaskParameterValueList, 0]],
  ],
  MetadataValue$ = [3, n0, _MV, 0, [_V], [0]],
  ModifyDocumentPermissionRequest$ = [
    3,
    n0,
    _MDPR,
    0,
    [_N, _PT, _AITA, _AITR, _SDV],
    [0, 0, [() => AccountIdList, 0], [() => AccountIdList, 0], 0],
    2,
  ],
  ModifyDocumentPermissionResponse$ = [3, n0, _MDPRo, 0, [], []],
  Node$ = [
    3,
    n0,
    _Node,
    0,
    [_CTa, _I, _Ow, _Reg, _NTo],
    [4, 0, () => NodeOwnerInfo$, 0, [() => NodeType$, 0]],
  ],
  NodeAggregator$ = [3, n0, _NA, 0, [_ATgg, _TN, _ANt, _Ag], [0, 0, 0, [() => NodeAggregatorList, 0]], 3],
  NodeFilter$ = [3, n0, _NF, 0, [_K, _Va, _Ty], [0, [() => NodeFilterValueList, 0], 0], 2],
  NodeOwnerInfo$ = [3, n0, _NOI, 0, [_AIc, _OUI, _OUP], [0, 0, 0]],
  NonCompliantSummary$ = [3, n0, _NCS, 0, [_NCC, _SS], [1, () => SeveritySummary$]],
  NotificationConfig$ = [3, n0, _NC, 0, [_NAo, _NE, _NTot], [0, 64, 0]],
  OpsAggregator$ = [
    3,
    n0,
    _OA,
    0,
    [_ATgg, _TN, _ANt, _Va, _Fi, _Ag],
    [0, 0, 0, 128, [() => OpsFilterList, 0], [() => OpsAggregatorList, 0]],
  ],
  OpsEntity$ = [3, n0, _OE, 0, [_I, _Dat], [0, () => OpsEntityItemMap]],
  OpsEntityItem$ = [3, n0, _OEI, 0, [_CTa, _Cont], [0, [1, n0, _OEIEL, 0, 128]]],
  OpsFilter$ = [3, n0, _OF, 0, [_K, _Va, _Ty], [0, [() => OpsFilterValueList, 0], 0], 2],
  OpsItem$ = [
    3,
    n0,
    _OIp,
    0,
    [
      _CBr,
      _OIT,
      _CT,
      _D,
      _LMB,
      _LMT,
      _No,
      _Pri,
      _ROI,
      _St,
      _OII,
      _Ve,
      _Ti,
      _Sou,
      _OD,
      _Ca,
      _Se,
      _AST,
      _AETc,
      _PST,
      _PET,
      _OIA,
    ],
    [
      0,
      0,
      4,
      0,
      0,
      4,
      () => OpsItemNotifications,
      1,
      () => RelatedOpsItems,
      0,
      0,
      0,
      0,
      0,
      () => OpsItemOperationalData,
      0,
      0,
      4,
      4,
      4,
      4,
      0,
    ],
  ],
  OpsItemDataValue$ = [3, n0, _OIDV, 0, [_V, _Ty], [0, 0]],
  OpsItemEventFilter$ = [3, n0, _OIEF, 0, [_K, _Va, _Ope], [0, 64, 0], 3],
  OpsItemEventSummary$ = [
    3,
    n0,
    _OIES,
    0,
    [_OII, _EIv, _Sou, _DTe, _Det, _CBr, _CT],
    [0, 0, 0, 0, 0, () => OpsItemIdentity$, 4],
  ],
  OpsItemFilter$ = [3, n0, _OIFp, 0, [_K, _Va, _Ope], [0, 64, 0], 3],
  OpsItemIdentity$ = [3, n0, _OIIp, 0, [_Arn], [0]],
  OpsItemNotification$ = [3, n0, _OIN, 0, [_Arn], [0]],
  OpsItemRelatedItemsFilter$ = [3, n0, _OIRIF, 0, [_K, _Va, _Ope], [0, 64, 0], 3],
  OpsItemRelatedItemSummary$ = [
    3,
    n0,
    _OIRIS,
    0,
    [_OII, _AIs, _RTe, _AT, _RU, _CBr, _CT, _LMB, _LMT],
    [0, 0, 0, 0, 0, () => OpsItemIdentity$, 4, () => OpsItemIdentity$, 4],
  ],
  OpsItemSummary$ = [
    3,
    n0,
    _OISp,
    0,
    [_CBr, _CT, _LMB, _LMT, _Pri, _Sou, _St, _OII, _Ti, _OD, _Ca, _Se, _OIT, _AST, _AETc, _PST, _PET],
    [0, 4, 0, 4, 1, 0, 0, 0, 0, () => OpsItemOperationalData, 0, 0, 0, 4, 4, 4, 4],
  ],
  OpsMetadata$ = [3, n0, _OM, 0, [_RI, _OMA, _LMD, _LMU, _CDr], [0, 0, 4, 0, 4]],
  OpsMetadataFilter$ = [3, n0, _OMF, 0, [_K, _Va], [0, 64], 2],
  OpsResultAttribute$ = [3, n0, _ORA, 0, [_TN], [0], 1],
  OutputSource$ = [3, n0, _OS, 0, [_OSI, _OSTu], [0, 0]],
  Parameter$ = [
    3,
    n0,
    _Par,
    0,
    [_N, _Ty, _V, _Ve, _Sel, _SRo, _LMD, _ARN, _DTa],
    [0, 0, [() => PSParameterValue, 0], 1, 0, 0, 4, 0, 0],
  ],
  ParameterHistory$ = [
    3,
    n0,
    _PHa,
    0,
    [_N, _Ty, _KI, _LMD, _LMU, _D, _V, _APl, _Ve, _La, _Tie, _Po, _DTa],
    [0, 0, 0, 4, 0, 0, [() => PSParameterValue, 0], 0, 1, 64, 0, () => ParameterPolicyList, 0],
  ],
  ParameterInlinePolicy$ = [3, n0, _PIP, 0, [_PTo, _PTol, _PSo], [0, 0, 0]],
  ParameterMetadata$ = [
    3,
    n0,
    _PM,
    0,
    [_N, _ARN, _Ty, _KI, _LMD, _LMU, _D, _APl, _Ve, _Tie, _Po, _DTa],
    [0, 0, 0, 0, 4, 0, 0, 0, 1, 0, () => ParameterPolicyList, 0],
  ],
  ParametersFilter$ = [3, n0, _PFa, 0, [_K, _Va], [0, 64], 2],
  ParameterStringFilter$ = [3, n0, _PSF, 0, [_K, _Opt, _Va], [0, 0, 64], 1],
  ParentStepDetails$ = [3, n0, _PSD, 0, [_SEI, _SNt, _Ac, _It, _IV], [0, 0, 0, 1, 0]],
  Patch$ = [
    3,
    n0,
    _Pat,
    0,
    [
      _I,
      _RDe,
      _Ti,
      _D,
      _CU,
      _Ven,
      _PFr,
      _Prod,
      _Cl,
      _MSs,
      _KNb,
      _MN,
      _Lan,
      _AIdv,
      _BIu,
      _CVEI,
      _N,
      _Ep,
      _Ve,
      _Rel,
      _Arc,
      _Se,
      _Rep,
    ],
    [0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 64, 64, 0, 1, 0, 0, 0, 0, 0],
  ],
  PatchBaselineIdentity$ = [3, n0, _PBI, 0, [_BI, _BN, _OSp, _BD, _DB], [0, 0, 0, 0, 2]],
  PatchComplianceData$ = [3, n0, _PCD, 0, [_Ti, _KBI, _Cl, _Se, _S, _ITnst, _CVEI], [0, 0, 0, 0, 0, 4, 0], 6],
  PatchFilter$ = [3, n0, _PFat, 0, [_K, _Va], [0, 64], 2],
  PatchFilterGroup$ = [3, n0, _PFG, 0, [_PFatc], [() => PatchFilterList], 1],
  PatchGroupPatchBaselineMapping$ = [3, n0, _PGPBM, 0, [_PG, _BIas], [0, () => PatchBaselineIdentity$]],
  PatchOrchestratorFilter$ = [3, n0, _POF, 0, [_K, _Va], [0, 64]],
  PatchRule$ = [3, n0, _PR, 0, [_PFG, _CL, _AAD, _AUD, _ENS], [() => PatchFilterGroup$, 0, 1, 0, 2], 1],
  PatchRuleGroup$ = [3, n0, _PRG, 0, [_PRa], [() => PatchRuleList], 1],
  PatchSource$ = [3, n0, _PSat, 0, [_N, _Produ, _Con], [0, 64, [() => PatchSourceConfiguration, 0]], 3],
  PatchStatus$ = [3, n0, _PSa, 0, [_DSep, _CL, _ADp], [0, 0, 4]],
  ProgressCounters$ = [3, n0, _PC, 0, [_TSo, _SSu, _FSa, _CSa, _TOS], [1, 1, 1, 1, 1]],
  PutComplianceItemsRequest$ = [
    3,
    n0,
    _PCIR,
    0,
    [_RI, _RTe, _CTo, _ES, _Ite, _ICH, _UTp],
    [0, 0, 0, () => ComplianceExecutionSummary$, () => ComplianceItemEntryList, 0, 0],
    5,
  ],
  PutComplianceItemsResult$ = [3, n0, _PCIRu, 0, [], []],
  PutInventoryRequest$ = [3, n0, _PIR, 0, [_II, _Ite], [0, [() => InventoryItemList, 0]], 2],
  PutInventoryResult$ = [3, n0, _PIRu, 0, [_M], [0]],
  PutParameterRequest$ = [
    3,
    n0,
    _PPR,
    0,
    [_N, _V, _D, _Ty, _KI, _Ov, _APl, _T, _Tie, _Po, _DTa],
    [0, [() => PSParameterValue, 0], 0, 0, 0, 2, 0, () => TagList, 0, 0, 0],
    2,
  ],
  PutParameterResult$ = [3, n0, _PPRu, 0, [_Ve, _Tie], [1, 0]],
  PutResourcePolicyRequest$ = [3, n0, _PRPR, 0, [_RAe, _Pol, _PI, _PH], [0, 0, 0, 0], 2],
  PutResourcePolicyResponse$ = [3, n0, _PRPRu, 0, [_PI, _PH], [0, 0]],
  RegisterDefaultHostManagementConfigurationRequest$ = [3, n0, _RDHMCR, 0, [_PMe, _RA, _Ov], [0, 0, 2], 1],
  RegisterDefaultHostManagementConfigurationResult$ = [3, n0, _RDHMCRe, 0, [_RA], [0]],
  RegisterDefaultPatchBaselineRequest$ = [3, n0, _RDPBR, 0, [_BI], [0], 1],
  RegisterDefaultPatchBaselineResult$ = [3, n0, _RDPBRe, 0, [_BI], [0]],
  RegisterPatchBaselineForPatchGroupRequest$ = [3, n0, _RPBFPGR, 0, [_BI, _PG], [0, 0], 2],
  RegisterPatchBaselineForPatchGroupResult$ = [3, n0, _RPBFPGRe, 0, [_BI, _PG], [0, 0]],
  RegisterTargetWithMaintenanceWindowRequest$ = [
    3,
    n0,
    _RTWMWR,
    0,
    [_WI, _RTe, _Ta, _OI, _N, _D, _CTl],
    [0, 0, () => Targets, [() => OwnerInformation, 0], 0, [() => MaintenanceWindowDescription, 0], [0, 4]],
    3,
  ],
  RegisterTargetWithMaintenanceWindowResult$ = [3, n0, _RTWMWRe, 0, [_WTI], [0]],
  RegisterTaskWithMaintenanceWindowRequest$ = [
    3,
    n0,
    _RTWMWReg,
    0,
    [_WI, _TAa, _TTa, _Ta, _SRA, _TPa, _TIP, _Pri, _MC, _ME, _LI, _N, _D, _CTl, _CB, _AC],
    [
      0,
      0,
      0,
      () => Targets,
      0,
      [() => MaintenanceWindowTaskParameters, 0],
      [() => MaintenanceWindowTaskInvocationParameters$, 0],
      1,
      0,
      0,
      () => LoggingInfo$,
      0,
      [() => MaintenanceWindowDescription, 0],
      [0, 4],
      0,
      () => AlarmConfiguration$,
    ],
    3,
  ],
  RegisterTaskWithMaintenanceWindowResult$ = [3, n0, _RTWMWRegi, 0, [_WTIi], [0]],
  RegistrationMetadataItem$ = [3, n0, _RMI, 0, [_K, _V], [0, 0], 2],
  RelatedOpsItem$ = [3, n0, _ROIe, 0, [_OII], [0], 1],
  RemoveTagsFromResourceRequest$ = [3, n0, _RTFRR, 0, [_RTe, _RI, _TK], [0, 0, 64], 3],
  RemoveTagsFromResourceResult$ = [3, n0, _RTFRRe, 0, [], []],
  ResetServiceSettingRequest$ = [3, n0, _RSSR, 0, [_SIe], [0], 1],
  ResetServiceSettingResult$ = [3, n0, _RSSRe, 0, [_SSe], [() => ServiceSetting$]],
  ResolvedTargets$ = [3, n0, _RTes, 0, [_PVar, _Tr], [64, 2]],
  ResourceComplianceSummaryItem$ = [
    3,
    n0,
    _RCSIe,
    0,
    [_CTo, _RTe, _RI, _St, _OSv, _ES, _CSo, _NCS],
    [0, 0, 0, 0, 0, () => ComplianceExecutionSummary$, () => CompliantSummary$, () => NonCompliantSummary$],
  ],
  ResourceDataSyncAwsOrganizationsSource$ = [
    3,
    n0,
    _RDSAOS,
    0,
    [_OSTr, _OUr],
    [0, () => ResourceDataSyncOrganizationalUnitList],
    1,
  ],
  ResourceDataSyncDestinationDataSharing$ = [3, n0, _RDSDDS, 0, [_DDST], [0]],
  ResourceDataSyncItem$ = [
    3,
    n0,
    _RDSIe,
    0,
    [_SN, _ST, _SSy, _SDe, _LST, _LSST, _SLMT, _LS, _SCT, _LSSM],
    [0, 0, () => ResourceDataSyncSourceWithState$, () => ResourceDataSyncS3Destination$, 4, 4, 4, 0, 4, 0],
  ],
  ResourceDataSyncOrganizationalUnit$ = [3, n0, _RDSOU, 0, [_OUI], [0]],
  ResourceDataSyncS3Destination$ = [
    3,
    n0,
    _RDSSD,
    0,
    [_BNu, _SFy, _Reg, _Pre, _AWSKMSKARN, _DDS],
    [0, 0, 0, 0, 0, () => ResourceDataSyncDestinationDataSharing$],
    3,
  ],
  ResourceDataSyncSource$ = [
    3,
    n0,
    _RDSS,
    0,
    [_STo, _SRou, _AOS, _IFR, _EAODS],
    [0, 64, () => ResourceDataSyncAwsOrganizationsSource$, 2, 2],
    2,
  ],
  ResourceDataSyncSourceWithState$ = [
    3,
    n0,
    _RDSSWS,
    0,
    [_STo, _AOS, _SRou, _IFR, _S, _EAODS],
    [0, () => ResourceDataSyncAwsOrganizationsSource$, 64, 2, 0, 2],
  ],
  ResultAttribute$ = [3, n0, _RAesu, 0, [_TN], [0], 1],
  ResumeSessionRequest$ = [3, n0, _RSR, 0, [_SIes], [0], 1],
  ResumeSessionResponse$ = [3, n0, _RSRe, 0, [_SIes, _TV, _SUt], [0, 0, 0]],
  ReviewInformation$ = [3, n0, _RIe, 0, [_RTev, _St, _Rev], [4, 0, 0]],
  Runbook$ = [
    3,
    n0,
    _Ru,
    0,
    [_DN, _DV, _P, _TPN, _Ta, _TM, _MC, _ME, _TL],
    [
      0,
      0,
      [2, n0, _APM, 0, 0, 64],
      0,
      () => Targets,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      0,
      0,
      () => TargetLocations,
    ],
    1,
  ],
  S3OutputLocation$ = [3, n0, _SOL, 0, [_OSR, _OSBN, _OSKP], [0, 0, 0]],
  S3OutputUrl$ = [3, n0, _SOUu, 0, [_OU], [0]],
  ScheduledWindowExecution$ = [3, n0, _SWEc, 0, [_WI, _N, _ET], [0, 0, 0]],
  SendAutomationSignalRequest$ = [3, n0, _SASR, 0, [_AEI, _STi, _Pay], [0, 0, [2, n0, _APM, 0, 0, 64]], 2],
  SendAutomationSignalResult$ = [3, n0, _SASRe, 0, [], []],
  SendCommandRequest$ = [
    3,
    n0,
    _SCR,
    0,
    [_DN, _IIn, _Ta, _DV, _DH, _DHT, _TSi, _Co, _P, _OSR, _OSBN, _OSKP, _MC, _ME, _SRA, _NC, _CWOC, _AC],
    [
      0,
      64,
      () => Targets,
      0,
      0,
      0,
      1,
      0,
      [() => _Parameters, 0],
      0,
      0,
      0,
      0,
      0,
      0,
      () => NotificationConfig$,
      () => CloudWatchOutputConfig$,
      () => AlarmConfiguration$,
    ],
    1,
  ],
  SendCommandResult$ = [3, n0, _SCRe, 0, [_C], [[() => Command$, 0]]],
  ServiceSetting$ = [3, n0, _SSe, 0, [_SIe, _SVe, _LMD, _LMU, _ARN, _St], [0, 0, 4, 0, 0, 0]],
  Session$ = [
    3,
    n0,
    _Sess,
    0,
    [_SIes, _Tar, _St, _SDt, _EDn, _DN, _Ow, _Rea, _De, _OU, _MSD, _ATc],
    [0, 0, 0, 4, 4, 0, 0, 0, 0, () => SessionManagerOutputUrl$, 0, 0],
  ],
  SessionFilter$ = [3, n0, _SFe, 0, [_k, _v], [0, 0], 2],
  SessionManagerOutputUrl$ = [3, n0, _SMOU, 0, [_SOUu, _CWOU], [0, 0]],
  SeveritySummary$ = [3, n0, _SS, 0, [_CCr, _HC, _MCe, _LC, _ICn, _UC], [1, 1, 1, 1, 1, 1]],
  StartAccessRequestRequest$ = [3, n0, _SARR, 0, [_Rea, _Ta, _T], [0, () => Targets, () => TagList], 2],
  StartAccessRequestResponse$ = [3, n0, _SARRt, 0, [_ARI], [0]],
  StartAssociationsOnceRequest$ = [3, n0, _SAOR, 0, [_AIss], [64], 1],
  StartAssociationsOnceResult$ = [3, n0, _SAORt, 0, [], []],
  StartAutomationExecutionRequest$ = [
    3,
    n0,
    _SAER,
    0,
    [_DN, _DV, _P, _CTl, _Mo, _TPN, _Ta, _TM, _MC, _ME, _TL, _T, _AC, _TLURL],
    [
      0,
      0,
      [2, n0, _APM, 0, 0, 64],
      0,
      0,
      0,
      () => AutomationTargets,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      0,
      0,
      () => TargetLocations,
      () => TagList,
      () => AlarmConfiguration$,
      0,
    ],
    1,
  ],
  StartAutomationExecutionResult$ = [3, n0, _SAERt, 0, [_AEI], [0]],
  StartChangeRequestExecutionRequest$ = [
    3,
    n0,
    _SCRER,
    0,
    [_DN, _R, _STc, _DV, _P, _CRN, _CTl, _AA, _T, _SETc, _CDh],
    [0, () => Runbooks, 4, 0, [2, n0, _APM, 0, 0, 64], 0, 0, 2, () => TagList, 4, 0],
    2,
  ],
  StartChangeRequestExecutionResult$ = [3, n0, _SCRERt, 0, [_AEI], [0]],
  StartExecutionPreviewRequest$ = [3, n0, _SEPR, 0, [_DN, _DV, _EIx], [0, 0, () => ExecutionInputs$], 1],
  StartExecutionPreviewResponse$ = [3, n0, _SEPRt, 0, [_EPI], [0]],
  StartSessionRequest$ = [3, n0, _SSR, 0, [_Tar, _DN, _Rea, _P], [0, 0, 0, [2, n0, _SMP, 0, 0, 64]], 1],
  StartSessionResponse$ = [3, n0, _SSRt, 0, [_SIes, _TV, _SUt], [0, 0, 0]],
  StepExecution$ = [
    3,
    n0,
    _SEte,
    0,
    [
      _SNt,
      _Ac,
      _TSi,
      _OFn,
      _MA,
      _EST,
      _EET,
      _SSt,
      _RCes,
      _Inpu,
      _Ou,
      _Res,
      _FM,
      _WM,
      _FD,
      _SEI,
      _OP,
      _IE,
      _NS,
      _ICs,
      _VNS,
      _Ta,
      _TLar,
      _TA,
      _PSD,
    ],
    [
      0,
      0,
      1,
      0,
      1,
      4,
      4,
      0,
      0,
      128,
      [2, n0, _APM, 0, 0, 64],
      0,
      0,
      0,
      () => FailureDetails$,
      0,
      [2, n0, _APM, 0, 0, 64],
      2,
      0,
      2,
      64,
      () => Targets,
      () => TargetLocation$,
      () => AlarmStateInformationList,
      () => ParentStepDetails$,
    ],
  ],
  StepExecutionFilter$ = [3, n0, _SEF, 0, [_K, _Va], [0, 64], 2],
  StopAutomationExecutionRequest$ = [3, n0, _SAERto, 0, [_AEI, _Ty], [0, 0], 1],
  StopAutomationExecutionResult$ = [3, n0, _SAERtop, 0, [], []],
  Tag$ = [3, n0, _Tag, 0, [_K, _V], [0, 0], 2],
  Target$ = [3, n0, _Tar, 0, [_K, _Va], [0, 64]],
  TargetLocation$ = [
    3,
    n0,
    _TLar,
    0,
    [_Acc, _Re, _TLMC, _TLME, _ERN, _TLAC, _ICOU, _EAx, _Ta, _TMC, _TME],
    [64, 64, 0, 0, 0, () => AlarmConfiguration$, 2, 64, () => AutomationTargets, 0, 0],
  ],
  TargetPreview$ = [3, n0, _TPar, 0, [_Cou, _TT], [1, 0]],
  TargetsSummary$ = [3, n0, _TS, 0, [_TCo, _SCt, _CC, _SCu, _FC], [1, 1, 1, 1, 1]],
  TerminateSessionRequest$ = [3, n0, _TSR, 0, [_SIes], [0], 1],
  TerminateSessionResponse$ = [3, n0, _TSRe, 0, [_SIes], [0]],
  UnlabelParameterVersionRequest$ = [3, n0, _UPVR, 0, [_N, _PVa, _La], [0, 1, 64], 3],
  UnlabelParameterVersionResult$ = [3, n0, _UPVRn, 0, [_RLe, _IL], [64, 64]],
  UpdateAssociationRequest$ = [
    3,
    n0,
    _UAR,
    0,
    [
      _AIs,
      _P,
      _DV,
      _SE,
      _OL,
      _N,
      _Ta,
      _AN,
      _AV,
      _ATPN,
      _ME,
      _MC,
      _CS,
      _SCy,
      _AOACI,
      _CN,
      _TL,
      _SO,
      _Du,
      _TM,
      _AC,
      _ADAR,
    ],
    [
      0,
      [() => _Parameters, 0],
      0,
      0,
      () => InstanceAssociationOutputLocation$,
      0,
      () => Targets,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      2,
      64,
      () => TargetLocations,
      1,
      1,
      [1, n0, _TM, 0, [2, n0, _TMa, 0, 0, 64]],
      () => AlarmConfiguration$,
      0,
    ],
    1,
  ],
  UpdateAssociationResult$ = [3, n0, _UARp, 0, [_AD], [[() => AssociationDescription$, 0]]],
  UpdateAssociationStatusRequest$ = [3, n0, _UASR, 0, [_N, _II, _AS], [0, 0, () => AssociationStatus$], 3],
  UpdateAssociationStatusResult$ = [3, n0, _UASRp, 0, [_AD], [[() => AssociationDescription$, 0]]],
  UpdateCloudConnectorRequest$ = [
    3,
    n0,
    _UCCR,
    0,
    [_CCI, _DNi, _Con, _D],
    [0, 0, () => CloudConnectorConfiguration$, 0],
    1,
  ],
  UpdateCloudConnectorResult$ = [3, n0, _UCCRp, 0, [_CCI], [0]],
  UpdateDocumentDefaultVersionRequest$ = [3, n0, _UDDVR, 0, [_N, _DV], [0, 0], 2],
  UpdateDocumentDefaultVersionResult$ = [3, n0, _UDDVRp, 0, [_D], [() => DocumentDefaultVersionDescription$]],
  UpdateDocumentMetadataRequest$ = [3, n0, _UDMR, 0, [_N, _DRoc, _DV], [0, () => DocumentReviews$, 0], 2],
  UpdateDocumentMetadataResponse$ = [3, n0, _UDMRp, 0, [], []],
  UpdateDocumentRequest$ = [
    3,
    n0,
    _UDR,
    0,
    [_Cont, _N, _At, _DNi, _VN, _DV, _DF, _TT],
    [0, 0, () => AttachmentsSourceList, 0, 0, 0, 0, 0],
    2,
  ],
  UpdateDocumentResult$ = [3, n0, _UDRp, 0, [_DD], [[() => DocumentDescription$, 0]]],
  UpdateMaintenanceWindowRequest$ = [
    3,
    n0,
    _UMWR,
    0,
    [_WI, _N, _D, _SDt, _EDn, _Sc, _STch, _SO, _Du, _Cu, _AUT, _Ena, _Repl],
    [0, 0, [() => MaintenanceWindowDescription, 0], 0, 0, 0, 0, 1, 1, 1, 2, 2, 2],
    1,
  ],
  UpdateMaintenanceWindowResult$ = [
    3,
    n0,
    _UMWRp,
    0,
    [_WI, _N, _D, _SDt, _EDn, _Sc, _STch, _SO, _Du, _Cu, _AUT, _Ena],
    [0, 0, [() => MaintenanceWindowDescription, 0], 0, 0, 0, 0, 1, 1, 1, 2, 2],
  ],
  UpdateMaintenanceWindowTargetRequest$ = [
    3,
    n0,
    _UMWTR,
    0,
    [_WI, _WTI, _Ta, _OI, _N, _D, _Repl],
    [0, 0, () => Targets, [() => OwnerInformation, 0], 0, [() => MaintenanceWindowDescription, 0], 2],
    2,
  ],
  UpdateMaintenanceWindowTargetResult$ = [
    3,
    n0,
    _UMWTRp,
    0,
    [_WI, _WTI, _Ta, _OI, _N, _D],
    [0, 0, () => Targets, [() => OwnerInformation, 0], 0, [() => MaintenanceWindowDescription, 0]],
  ],
  UpdateMaintenanceWindowTaskRequest$ = [
    3,
    n0,
    _UMWTRpd,
    0,
    [_WI, _WTIi, _Ta, _TAa, _SRA, _TPa, _TIP, _Pri, _MC, _ME, _LI, _N, _D, _Repl, _CB, _AC],
    [
      0,
      0,
      () => Targets,
      0,
      0,
      [() => MaintenanceWindowTaskParameters, 0],
      [() => MaintenanceWindowTaskInvocationParameters$, 0],
      1,
      0,
      0,
      () => LoggingInfo$,
      0,
      [() => MaintenanceWindowDescription, 0],
      2,
      0,
      () => AlarmConfiguration$,
    ],
    2,
  ],
  UpdateMaintenanceWindowTaskResult$ = [
    3,
    n0,
    _UMWTRpda,
    0,
    [_WI, _WTIi, _Ta, _TAa, _SRA, _TPa, _TIP, _Pri, _MC, _ME, _LI, _N, _D, _CB, _AC],
    [
      0,
      0,
      () => Targets,
      0,
      0,
      [() => MaintenanceWindowTaskParameters, 0],
      [() => MaintenanceWindowTaskInvocationParameters$, 0],
      1,
      0,
      0,
      () => LoggingInfo$,
      0,
      [() => MaintenanceWindowDescription, 0],
      0,
      () => AlarmConfiguration$,
    ],
  ],
  UpdateManagedInstanceRoleRequest$ = [3, n0, _UMIRR, 0, [_II, _IRa], [0, 0], 2],
  UpdateManagedInstanceRoleResult$ = [3, n0, _UMIRRp, 0, [], []],
  UpdateOpsItemRequest$ = [
    3,
    n0,
    _UOIR,
    0,
    [_OII, _D, _OD, _ODTD, _No, _Pri, _ROI, _St, _Ti, _Ca, _Se, _AST, _AETc, _PST, _PET, _OIA],
    [
      0,
      0,
      () => OpsItemOperationalData,
      64,
      () => OpsItemNotifications,
      1,
      () => RelatedOpsItems,
      0,
      0,
      0,
      0,
      4,
      4,
      4,
      4,
      0,
    ],
    1,
  ],
  UpdateOpsItemResponse$ = [3, n0, _UOIRp, 0, [], []],
  UpdateOpsMetadataRequest$ = [3, n0, _UOMR, 0, [_OMA, _MTU, _KTD], [0, () => MetadataMap, 64], 1],
  UpdateOpsMetadataResult$ = [3, n0, _UOMRp, 0, [_OMA], [0]],
  UpdatePatchBaselineRequest$ = [
    3,
    n0,
    _UPBR,
    0,
    [_BI, _N, _GF, _AR, _AP, _APCL, _APENS, _RP, _RPA, _D, _So, _ASUCS, _Repl],
    [
      0,
      0,
      () => PatchFilterGroup$,
      () => PatchRuleGroup$,
      64,
      0,
      2,
      64,
      0,
      0,
      [() => PatchSourceList, 0],
      0,
      2,
    ],
    1,
  ],
  UpdatePatchBaselineResult$ = [
    3,
    n0,
    _UPBRp,
    0,
    [_BI, _N, _OSp, _GF, _AR, _AP, _APCL, _APENS, _RP, _RPA, _CD, _MD, _D, _So, _ASUCS],
    [
      0,
      0,
      0,
      () => PatchFilterGroup$,
      () => PatchRuleGroup$,
      64,
      0,
      2,
      64,
      0,
      4,
      4,
      0,
      [() => PatchSourceList, 0],
      0,
    ],
  ],
  UpdateResourceDataSyncRequest$ = [
    3,
    n0,
    _URDSR,
    0,
    [_SN, _ST, _SSy],
    [0, 0, () => ResourceDataSyncSource$],
    3,
  ],
  UpdateResourceDataSyncResult$ = [3, n0, _URDSRp, 0, [], []],
  UpdateServiceSettingRequest$ = [3, n0, _USSR, 0, [_SIe, _SVe], [0, 0], 2],
  UpdateServiceSettingResult$ = [3, n0, _USSRp, 0, [], []],
  ValidateCloudConnectorRequest$ = [3, n0, _VCCR, 0, [_CCI, _MR, _NT], [0, 1, 0], 1],
  ValidateCloudConnectorResult$ = [3, n0, _VCCRa, 0, [_VF, _NT], [() => ValidationFindingList, 0]],
  ValidationFinding$ = [
    3,
    n0,
    _VFa,
    0,
    [_Ty, _Cod, _M, _PMr, _Sco],
    [0, 0, 0, 0, () => ValidationFindingScope$],
  ],
  ValidationFindingScope$ = [3, n0, _VFS, 0, [_Ty, _I], [0, 0]],
  AccountIdList = [1, n0, _AIL, 0, [0, { [_xN]: _AIc }]];
var AccountSharingInfoList = [1, n0, _ASIL, 0, [() => AccountSharingInfo$, { [_xN]: _ASI }]],
  ActivationList = [1, n0, _AL, 0, () => Activation$],
  AlarmList = [1, n0, _ALl, 0, () => Alarm$],
  AlarmStateInformationList = [1, n0, _ASILl, 0, () => AlarmStateInformation$],
  AssociationDescriptionList = [1, n0, _ADL, 0, [() => AssociationDescription$, { [_xN]: _AD }]],
  AssociationExecutionFilterList = [1, n0, _AEFL, 0, [() => AssociationExecutionFilter$, { [_xN]: _AEF }]],
  AssociationExecutionsList = [1, n0, _AEL, 0, [() => AssociationExecution$, { [_xN]: _AE }]],
  AssociationExecutionTargetsFilterList = [
    1,
    n0,
    _AETFL,
    0,
    [() => AssociationExecutionTargetsFilter$, { [_xN]: _AETF }],
  ],
  AssociationExecutionTargetsList = [1, n0, _AETL, 0, [() => AssociationExecutionTarget$, { [_xN]: _AET }]],
  AssociationFilterList = [1, n0, _AFL, 0, [() => AssociationFilter$, { [_xN]: _AF }]];
var AssociationList = [1, n0, _ALs, 0, [() => Association$, { [_xN]: _As }]],
  AssociationVersionList = [1, n0, _AVL, 0, [() => AssociationVersionInfo$, 0]],
  AttachmentContentList = [1, n0, _ACL, 0, [() => AttachmentContent$, { [_xN]: _ACt }]],
  AttachmentInformationList = [1, n0, _AILt, 0, [() => AttachmentInformation$, { [_xN]: _AIt }]],
  AttachmentsSourceList = [1, n0, _ASL, 0, () => AttachmentsSource$];
var AutomationExecutionFilterList = [1, n0, _AEFLu, 0, () => AutomationExecutionFilter$];
var AutomationExecutionMetadataList = [1, n0, _AEML, 0, () => AutomationExecutionMetadata$];
var AutomationTargets = [1, n0, _ATut, 0, () => Target$],
  AzureSubscriptionList = [1, n0, _ASLz, 0, () => AzureSubscription$];
var CloudConnectorFilterList = [1, n0, _CCFL, 0, () => CloudConnectorFilter$];
var CloudConnectorSummaryList = [1, n0, _CCSL, 0, () => CloudConnectorSummary$],
  CommandFilterList = [1, n0, _CFL, 0, () => CommandFilter$],
  CommandInvocationList = [1, n0, _CIL, 0, () => CommandInvocation$],
  CommandList = [1, n0, _CLo, 0, [() => Command$, 0]],
  CommandPluginList = [1, n0, _CPL, 0, () => CommandPlugin$],
  ComplianceItemEntryList = [1, n0, _CIEL, 0, () => ComplianceItemEntry$],
  ComplianceItemList = [1, n0, _CILo, 0, [() => ComplianceItem$, { [_xN]: _Item }]];
var ComplianceStringFilterList = [1, n0, _CSFL, 0, [() => ComplianceStringFilter$, { [_xN]: _CFo }]],
  ComplianceStringFilterValueList = [1, n0, _CSFVL, 0, [0, { [_xN]: _FVi }]],
  ComplianceSummaryItemList = [1, n0, _CSIL, 0, [() => ComplianceSummaryItem$, { [_xN]: _Item }]],
  CreateAssociationBatchRequestEntries = [
    1,
    n0,
    _CABREr,
    0,
    [() => CreateAssociationBatchRequestEntry$, { [_xN]: _en }],
  ],
  DescribeActivationsFilterList = [1, n0, _DAFL, 0, () => DescribeActivationsFilter$],
  DocumentFilterList = [1, n0, _DFL, 0, [() => DocumentFilter$, { [_xN]: _DFo }]],
  DocumentIdentifierList = [1, n0, _DIL, 0, [() => DocumentIdentifier$, { [_xN]: _DIo }]],
  DocumentKeyValuesFilterList = [1, n0, _DKVFL, 0, () => DocumentKeyValuesFilter$];
var DocumentParameterList = [1, n0, _DPLo, 0, [() => DocumentParameter$, { [_xN]: _DPo }]],
  DocumentRequiresList = [1, n0, _DRL, 0, () => DocumentRequires$],
  DocumentReviewCommentList = [1, n0, _DRCL, 0, () => DocumentReviewCommentSource$],
  DocumentReviewerResponseList = [1, n0, _DRRL, 0, () => DocumentReviewerResponseSource$],
  DocumentVersionList = [1, n0, _DVL, 0, () => DocumentVersionInfo$],
  EffectivePatchList = [1, n0, _EPL, 0, () => EffectivePatch$];
var FailedCreateAssociationList = [1, n0, _FCAL, 0, [() => FailedCreateAssociation$, { [_xN]: _FCAE }]],
  GcpProjectList = [1, n0, _GPL, 0, () => GcpProject$],
  GetResourcePoliciesResponseEntries = [1, n0, _GRPREe, 0, () => GetResourcePoliciesResponseEntry$],
  InstanceAssociationList = [1, n0, _IAL, 0, () => InstanceAssociation$],
  InstanceAssociationStatusInfos = [1, n0, _IASI, 0, () => InstanceAssociationStatusInfo$];
var InstanceInformationFilterList = [1, n0, _IIFL, 0, [() => InstanceInformationFilter$, { [_xN]: _IIF }]],
  InstanceInformationFilterValueSet = [1, n0, _IIFVS, 0, [0, { [_xN]: _IIFV }]],
  InstanceInformationList = [1, n0, _IIL, 0, [() => InstanceInformation$, { [_xN]: _IInst }]],
  InstanceInformationStringFilterList = [
    1,
    n0,
    _IISFL,
    0,
    [() => InstanceInformationStringFilter$, { [_xN]: _IISF }],
  ],
  InstancePatchStateFilterList = [1, n0, _IPSFL, 0, () => InstancePatchStateFilter$];
var InstancePatchStateList = [1, n0, _IPSL, 0, [() => InstancePatchState$, 0]],
  InstancePatchStatesList = [1, n0, _IPSLn, 0, [() => InstancePatchState$, 0]],
  InstanceProperties = [1, n0, _IPn, 0, [() => InstanceProperty$, { [_xN]: _IPns }]],
  InstancePropertyFilterList = [1, n0, _IPFL, 0, [() => InstancePropertyFilter$, { [_xN]: _IPF }]],
  InstancePropertyFilterValueSet = [1, n0, _IPFVS, 0, [0, { [_xN]: _IPFV }]],
  InstancePropertyStringFilterList = [
    1,
    n0,
    _IPSFLn,
    0,
    [() => InstancePropertyStringFilter$, { [_xN]: _IPSFn }],
  ],
  InventoryAggregatorList = [1, n0, _IALn, 0, [() => InventoryAggregator$, { [_xN]: _Agg }]],
  InventoryDeletionsList = [1, n0, _IDL, 0, () => InventoryDeletionStatusItem$],
  InventoryDeletionSummaryItems = [1, n0, _IDSInv, 0, () => InventoryDeletionSummaryItem$],
  InventoryFilterList = [1, n0, _IFL, 0, [() => InventoryFilter$, { [_xN]: _IFn }]],
  InventoryFilterValueList = [1, n0, _IFVL, 0, [0, { [_xN]: _FVi }]],
  InventoryGroupList = [1, n0, _IGL, 0, [() => InventoryGroup$, { [_xN]: _IG }]],
  InventoryItemAttributeList = [1, n0, _IIAL, 0, [() => InventoryItemAttribute$, { [_xN]: _Attr }]];
var InventoryItemList = [1, n0, _IILn, 0, [() => InventoryItem$, { [_xN]: _Item }]],
  InventoryItemSchemaResultList = [1, n0, _IISRL, 0, [() => InventoryItemSchema$, 0]],
  InventoryResultEntityList = [1, n0, _IREL, 0, [() => InventoryResultEntity$, { [_xN]: _Entit }]];
var MaintenanceWindowExecutionList = [1, n0, _MWEL, 0, () => MaintenanceWindowExecution$],
  MaintenanceWindowExecutionTaskIdentityList = [
    1,
    n0,
    _MWETIL,
    0,
    () => MaintenanceWindowExecutionTaskIdentity$,
  ];
var MaintenanceWindowExecutionTaskInvocationIdentityList = [
    1,
    n0,
    _MWETIIL,
    0,
    [() => MaintenanceWindowExecutionTaskInvocationIdentity$, 0],
  ],
  MaintenanceWindowFilterList = [1, n0, _MWFL, 0, () => MaintenanceWindowFilter$];
var MaintenanceWindowIdentityList = [1, n0, _MWIL, 0, [() => MaintenanceWindowIdentity$, 0]],
  MaintenanceWindowsForTargetList = [1, n0, _MWFTL, 0, () => MaintenanceWindowIdentityForTarget$],
  MaintenanceWindowTargetList = [1, n0, _MWTL, 0, [() => MaintenanceWindowTarget$, 0]],
  MaintenanceWindowTaskList = [1, n0, _MWTLa, 0, [() => MaintenanceWindowTask$, 0]],
  MaintenanceWindowTaskParametersList = [1, n0, _MWTPL, 8, [() => MaintenanceWindowTaskParameters, 0]],
  MaintenanceWindowTaskParameterValueList = [
    1,
    n0,
    _MWTPVL,
    8,
    [() => MaintenanceWindowTaskParameterValue, 0],
  ];
var NodeAggregatorList = [1, n0, _NAL, 0, [() => NodeAggregator$, { [_xN]: _NA }]],
  NodeFilterList = [1, n0, _NFL, 0, [() => NodeFilter$, { [_xN]: _NF }]],
  NodeFilterValueList = [1, n0, _NFVL, 0, [0, { [_xN]: _FVi }]],
  NodeList = [1, n0, _NL, 0, [() => Node$, 0]];
var OpsAggregatorList = [1, n0, _OAL, 0, [() => OpsAggregator$, { [_xN]: _Agg }]];
var OpsEntityList = [1, n0, _OEL, 0, [() => OpsEntity$, { [_xN]: _Entit }]],
  OpsFilterList = [1, n0, _OFL, 0, [() => OpsFilter$, { [_xN]: _OF }]],
  OpsFilterValueList = [1, n0, _OFVL, 0, [0, { [_xN]: _FVi }]],
  OpsItemEventFilters = [1, n0, _OIEFp, 0, () => OpsItemEventFilter$];
var OpsItemEventSummaries = [1, n0, _OIESp, 0, () => OpsItemEventSummary$],
  OpsItemFilters = [1, n0, _OIF, 0, () => OpsItemFilter$];
var OpsItemNotifications = [1, n0, _OINp, 0, () => OpsItemNotification$];
var OpsItemRelatedItemsFilters = [1, n0, _OIRIFp, 0, () => OpsItemRelatedItemsFilter$];
var OpsItemRelatedItemSummaries = [1, n0, _OIRISp, 0, () => OpsItemRelatedItemSummary$],
  OpsItemSummaries = [1, n0, _OIS, 0, () => OpsItemSummary$],
  OpsMetadataFilterList = [1, n0, _OMFL, 0, () => OpsMetadataFilter$];
var OpsMetadataList = [1, n0, _OML, 0, () => OpsMetadata$],
  OpsResultAttributeList = [1, n0, _ORAL, 0, [() => OpsResultAttribute$, { [_xN]: _ORA }]],
  ParameterHistoryList = [1, n0, _PHL, 0, [() => ParameterHistory$, 0]];
var ParameterList = [1, n0, _PL, 0, [() => Parameter$, 0]],
  ParameterMetadataList = [1, n0, _PML, 0, () => ParameterMetadata$];
var ParameterPolicyList = [1, n0, _PPLa, 0, () => ParameterInlinePolicy$],
  ParametersFilterList = [1, n0, _PFL, 0, () => ParametersFilter$];
var ParameterStringFilterList = [1, n0, _PSFL, 0, () => ParameterStringFilter$];
var PatchBaselineIdentityList = [1, n0, _PBIL, 0, () => PatchBaselineIdentity$];
var PatchComplianceDataList = [1, n0, _PCDL, 0, () => PatchComplianceData$];
var PatchFilterList = [1, n0, _PFLa, 0, () => PatchFilter$];
var PatchGroupPatchBaselineMappingList = [1, n0, _PGPBML, 0, () => PatchGroupPatchBaselineMapping$];
var PatchList = [1, n0, _PLa, 0, () => Patch$],
  PatchOrchestratorFilterList = [1, n0, _POFL, 0, () => PatchOrchestratorFilter$];
var PatchRuleList = [1, n0, _PRL, 0, () => PatchRule$],
  PatchSourceList = [1, n0, _PSL, 0, [() => PatchSource$, 0]];
var PlatformTypeList = [1, n0, _PTL, 0, [0, { [_xN]: _PTla }]];
var RegistrationMetadataList = [1, n0, _RML, 0, () => RegistrationMetadataItem$],
  RelatedOpsItems = [1, n0, _ROI, 0, () => RelatedOpsItem$],
  ResourceComplianceSummaryItemList = [
    1,
    n0,
    _RCSIL,
    0,
    [() => ResourceComplianceSummaryItem$, { [_xN]: _Item }],
  ],
  ResourceDataSyncItemList = [1, n0, _RDSIL, 0, () => ResourceDataSyncItem$],
  ResourceDataSyncOrganizationalUnitList = [1, n0, _RDSOUL, 0, () => ResourceDataSyncOrganizationalUnit$];
var ResultAttributeList = [1, n0, _RAL, 0, [() => ResultAttribute$, { [_xN]: _RAesu }]],
  ReviewInformationList = [1, n0, _RIL, 0, [() => ReviewInformation$, { [_xN]: _RIe }]],
  Runbooks = [1, n0, _R, 0, () => Runbook$],
  ScheduledWindowExecutionList = [1, n0, _SWEL, 0, () => ScheduledWindowExecution$],
  SessionFilterList = [1, n0, _SFL, 0, () => SessionFilter$],
  SessionList = [1, n0, _SLe, 0, () => Session$];
var StepExecutionFilterList = [1, n0, _SEFL, 0, () => StepExecutionFilter$];
var StepExecutionList = [1, n0, _SEL, 0, () => StepExecution$];
var TagList = [1, n0, _TLa, 0, () => Tag$],
  TargetLocations = [1, n0, _TL, 0, () => TargetLocation$];
var TargetPreviewList = [1, n0, _TPL, 0, () => TargetPreview$],
  Targets = [1, n0, _Ta, 0, () => Target$];
var ValidationFindingList = [1, n0, _VFL, 0, () => ValidationFinding$];
var InventoryResultItemMap = [2, n0, _IRIM, 0, 0, () => InventoryResultItem$],
  MaintenanceWindowTaskParameters = [
    2,
    n0,
    _MWTP,
    8,
    [0, 0],
    [() => MaintenanceWindowTaskParameterValueExpression$, 0],
  ],
  MetadataMap = [2, n0, _MM, 0, 0, () => MetadataValue$];
var OpsEntityItemMap = [2, n0, _OEIM, 0, 0, () => OpsEntityItem$],
  OpsItemOperationalData = [2, n0, _OIOD, 0, 0, () => OpsItemDataValue$],
  _Parameters = [2, n0, _P, 8, 0, 64];
var CloudConnectorConfiguration$ = [
    4,
    n0,
    _CCC,
    0,
    [_ACz, _GC],
    [() => AzureConfiguration$, () => GcpConfiguration$],
  ],
  ConfigurationTargets$ = [4, n0, _CTon, 0, [_Sub], [() => AzureSubscriptionList]],
  ExecutionInputs$ = [4, n0, _EIx, 0, [_Aut], [() => AutomationExecutionInputs$]],
  ExecutionPreview$ = [4, n0, _EPx, 0, [_Aut], [() => AutomationExecutionPreview$]],
  GcpConfigurationTargets$ = [4, n0, _GCT, 0, [_Proj], [() => GcpProjectList]],
  NodeType$ = [4, n0, _NTo, 0, [_Ins], [[() => InstanceInfo$, 0]]],
  AddTagsToResource$ = [9, n0, _ATTR, 0, () => AddTagsToResourceRequest$, () => AddTagsToResourceResult$],
  AssociateOpsItemRelatedItem$ = [
    9,
    n0,
    _AOIRI,
    0,
    () => AssociateOpsItemRelatedItemRequest$,
    () => AssociateOpsItemRelatedItemResponse$,
  ],
  CancelCommand$ = [9, n0, _CCa, 0, () => CancelCommandRequest$, () => CancelCommandResult$],
  CancelMaintenanceWindowExecution$ = [
    9,
    n0,
    _CMWE,
    0,
    () => CancelMaintenanceWindowExecutionRequest$,
    () => CancelMaintenanceWindowExecutionResult$,
  ],
  CreateActivation$ = [9, n0, _CAre, 0, () => CreateActivationRequest$, () => CreateActivationResult$],
  CreateAssociation$ = [9, n0, _CArea, 0, () => CreateAssociationRequest$, () => CreateAssociationResult$],
  CreateAssociationBatch$ = [
    9,
    n0,
    _CAB,
    0,
    () => CreateAssociationBatchRequest$,
    () => CreateAssociationBatchResult$,
  ],
  CreateCloudConnector$ = [
    9,
    n0,
    _CCCr,
    0,
    () => CreateCloudConnectorRequest$,
    () => CreateCloudConnectorResult$,
  ],
  CreateDocument$ = [9, n0, _CDre, 0, () => CreateDocumentRequest$, () => CreateDocumentResult$],
  CreateMaintenanceWindow$ = [
    9,
    n0,
    _CMW,
    0,
    () => CreateMaintenanceWindowRequest$,
    () => CreateMaintenanceWindowResult$,
  ],
  CreateOpsItem$ = [9, n0, _COI, 0, () => CreateOpsItemRequest$, () => CreateOpsItemResponse$],
  CreateOpsMetadata$ = [9, n0, _COM, 0, () => CreateOpsMetadataRequest$, () => CreateOpsMetadataResult$],
  CreatePatchBaseline$ = [
    9,
    n0,
    _CPB,
    0,
    () => CreatePatchBaselineRequest$,
    () => CreatePatchBaselineResult$,
  ],
  CreateResourceDataSync$ = [
    9,
    n0,
    _CRDS,
    0,
    () => CreateResourceDataSyncRequest$,
    () => CreateResourceDataSyncResult$,
  ],
  DeleteActivation$ = [9, n0, _DA, 0, () => DeleteActivationRequest$, () => DeleteActivationResult$],
  DeleteAssociation$ = [9, n0, _DAe, 0, () => DeleteAssociationRequest$, () => DeleteAssociationResult$],
  DeleteCloudConnector$ = [
    9,
    n0,
    _DCC,
    0,
    () => DeleteCloudConnectorRequest$,
    () => DeleteCloudConnectorResult$,
  ],
  DeleteDocument$ = [9, n0, _DDe, 0, () => DeleteDocumentRequest$, () => DeleteDocumentResult$],
  DeleteInventory$ = [9, n0, _DIe, 0, () => DeleteInventoryRequest$, () => DeleteInventoryResult$],
  DeleteMaintenanceWindow$ = [
    9,
    n0,
    _DMW,
    0,
    () => DeleteMaintenanceWindowRequest$,
    () => DeleteMaintenanceWindowResult$,
  ],
  DeleteOpsItem$ = [9, n0, _DOI, 0, () => DeleteOpsItemRequest$, () => DeleteOpsItemResponse$],
  DeleteOpsMetadata$ = [9, n0, _DOM, 0, () => DeleteOpsMetadataRequest$, () => DeleteOpsMetadataResult$],
  DeleteParameter$ = [9, n0, _DPe, 0, () => DeleteParameterRequest$, () => DeleteParameterResult$],
  DeleteParameters$ = [9, n0, _DPel, 0, () => DeleteParametersRequest$, () => DeleteParametersResult$],
  DeletePatchBaseline$ = [
    9,
    n0,
    _DPB,
    0,
    () => DeletePatchBaselineRequest$,
    () => DeletePatchBaselineResult$,
  ],
  DeleteResourceDataSync$ = [
    9,
    n0,
    _DRDS,
    0,
    () => DeleteResourceDataSyncRequest$,
    () => DeleteResourceDataSyncResult$,
  ],
  DeleteResourcePolicy$ = [
    9,
    n0,
    _DRP,
    0,
    () => DeleteResourcePolicyRequest$,
    () => DeleteResourcePolicyResponse$,
  ],
  DeregisterDefaultHostManagementConfiguration$ = [
    9,
    n0,
    _DDHMC,
    2,
    () => DeregisterDefaultHostManagementConfigurationRequest$,
    () => DeregisterDefaultHostManagementConfigurationResult$,
  ],
  DeregisterManagedInstance$ = [
    9,
    n0,
    _DMI,
    0,
    () => DeregisterManagedInstanceRequest$,
    () => DeregisterManagedInstanceResult$,
  ],
  DeregisterPatchBaselineForPatchGroup$ = [
    9,
    n0,
    _DPBFPG,
    0,
    () => DeregisterPatchBaselineForPatchGroupRequest$,
    () => DeregisterPatchBaselineForPatchGroupResult$,
  ],
  DeregisterTargetFromMaintenanceWindow$ = [
    9,
    n0,
    _DTFMW,
    0,
    () => DeregisterTargetFromMaintenanceWindowRequest$,
    () => DeregisterTargetFromMaintenanceWindowResult$,
  ],
  DeregisterTaskFromMaintenanceWindow$ = [
    9,
    n0,
    _DTFMWe,
    0,
    () => DeregisterTaskFromMaintenanceWindowRequest$,
    () => DeregisterTaskFromMaintenanceWindowResult$,
  ],
  DescribeActivations$ = [
    9,
    n0,
    _DAes,
    0,
    () => DescribeActivationsRequest$,
    () => DescribeActivationsResult$,
  ],
  DescribeAssociation$ = [
    9,
    n0,
    _DAesc,
    0,
    () => DescribeAssociationRequest$,
    () => DescribeAssociationResult$,
  ],
  DescribeAssociationExecutions$ = [
    9,
    n0,
    _DAEe,
    0,
    () => DescribeAssociationExecutionsRequest$,
    () => DescribeAssociationExecutionsResult$,
  ],
  DescribeAssociationExecutionTargets$ = [
    9,
    n0,
    _DAET,
    0,
    () => DescribeAssociationExecutionTargetsRequest$,
    () => DescribeAssociationExecutionTargetsResult$,
  ],
  DescribeAutomationExecutions$ = [
    9,
    n0,
    _DAEes,
    0,
    () => DescribeAutomationExecutionsRequest$,
    () => DescribeAutomationExecutionsResult$,
  ],
  DescribeAutomationStepExecutions$ = [
    9,
    n0,
    _DASE,
    0,
    () => DescribeAutomationStepExecutionsRequest$,
    () => DescribeAutomationStepExecutionsResult$,
  ],
  DescribeAvailablePatches$ = [
    9,
    n0,
    _DAP,
    0,
    () => DescribeAvailablePatchesRequest$,
    () => DescribeAvailablePatchesResult$,
  ],
  DescribeDocument$ = [9, n0, _DDes, 0, () => DescribeDocumentRequest$, () => DescribeDocumentResult$],
  DescribeDocumentPermission$ = [
    9,
    n0,
    _DDP,
    0,
    () => DescribeDocumentPermissionRequest$,
    () => DescribeDocumentPermissionResponse$,
  ],
  DescribeEffectiveInstanceAssociations$ = [
    9,
    n0,
    _DEIA,
    0,
    () => DescribeEffectiveInstanceAssociationsRequest$,
    () => DescribeEffectiveInstanceAssociationsResult$,
  ],
  DescribeEffectivePatchesForPatchBaseline$ = [
    9,
    n0,
    _DEPFPB,
    0,
    () => DescribeEffectivePatchesForPatchBaselineRequest$,
    () => DescribeEffectivePatchesForPatchBaselineResult$,
  ],
  DescribeInstanceAssociationsStatus$ = [
    9,
    n0,
    _DIAS,
    0,
    () => DescribeInstanceAssociationsStatusRequest$,
    () => DescribeInstanceAssociationsStatusResult$,
  ],
  DescribeInstanceInformation$ = [
    9,
    n0,
    _DIIe,
    0,
    () => DescribeInstanceInformationRequest$,
    () => DescribeInstanceInformationResult$,
  ],
  DescribeInstancePatches$ = [
    9,
    n0,
    _DIP,
    0,
    () => DescribeInstancePatchesRequest$,
    () => DescribeInstancePatchesResult$,
  ],
  DescribeInstancePatchStates$ = [
    9,
    n0,
    _DIPS,
    0,
    () => DescribeInstancePatchStatesRequest$,
    () => DescribeInstancePatchStatesResult$,
  ],
  DescribeInstancePatchStatesForPatchGroup$ = [
    9,
    n0,
    _DIPSFPG,
    0,
    () => DescribeInstancePatchStatesForPatchGroupRequest$,
    () => DescribeInstancePatchStatesForPatchGroupResult$,
  ],
  DescribeInstanceProperties$ = [
    9,
    n0,
    _DIPe,
    0,
    () => DescribeInstancePropertiesRequest$,
    () => DescribeInstancePropertiesResult$,
  ],
  DescribeInventoryDeletions$ = [
    9,
    n0,
    _DID,
    0,
    () => DescribeInventoryDeletionsRequest$,
    () => DescribeInventoryDeletionsResult$,
  ],
  DescribeMaintenanceWindowExecutions$ = [
    9,
    n0,
    _DMWE,
    0,
    () => DescribeMaintenanceWindowExecutionsRequest$,
    () => DescribeMaintenanceWindowExecutionsResult$,
  ],
  DescribeMaintenanceWindowExecutionTaskInvocations$ = [
    9,
    n0,
    _DMWETI,
    0,
    () => DescribeMaintenanceWindowExecutionTaskInvocationsRequest$,
    () => DescribeMaintenanceWindowExecutionTaskInvocationsResult$,
  ],
  DescribeMaintenanceWindowExecutionTasks$ = [
    9,
    n0,
    _DMWET,
    0,
    () => DescribeMaintenanceWindowExecutionTasksRequest$,
    () => DescribeMaintenanceWindowExecutionTasksResult$,
  ],
  DescribeMaintenanceWindows$ = [
    9,
    n0,
    _DMWe,
    0,
    () => DescribeMaintenanceWindowsRequest$,
    () => DescribeMaintenanceWindowsResult$,
  ],
  DescribeMaintenanceWindowSchedule$ = [
    9,
    n0,
    _DMWS,
    0,
    () => DescribeMaintenanceWindowScheduleRequest$,
    () => DescribeMaintenanceWindowScheduleResult$,
  ],
  DescribeMaintenanceWindowsForTarget$ = [
    9,
    n0,
    _DMWFT,
    0,
    () => DescribeMaintenanceWindowsForTargetRequest$,
    () => DescribeMaintenanceWindowsForTargetResult$,
  ],
  DescribeMaintenanceWindowTargets$ = [
    9,
    n0,
    _DMWT,
    0,
    () => DescribeMaintenanceWindowTargetsRequest$,
    () => DescribeMaintenanceWindowTargetsResult$,
  ],
  DescribeMaintenanceWindowTasks$ = [
    9,
    n0,
    _DMWTe,
    0,
    () => DescribeMaintenanceWindowTasksRequest$,
    () => DescribeMaintenanceWindowTasksResult$,
  ],
  DescribeOpsItems$ = [9, n0, _DOIe, 0, () => DescribeOpsItemsRequest$, () => DescribeOpsItemsResponse$],
  DescribeParameters$ = [9, n0, _DPes, 0, () => DescribeParametersRequest$, () => DescribeParametersResult$],
  DescribePatchBaselines$ = [
    9,
    n0,
    _DPBe,
    0,
    () => DescribePatchBaselinesRequest$,
    () => DescribePatchBaselinesResult$,
  ],
  DescribePatchGroups$ = [
    9,
    n0,
    _DPG,
    0,
    () => DescribePatchGroupsRequest$,
    () => DescribePatchGroupsResult$,
  ],
  DescribePatchGroupState$ = [
    9,
    n0,
    _DPGS,
    0,
    () => DescribePatchGroupStateRequest$,
    () => DescribePatchGroupStateResult$,
  ],
  DescribePatchProperties$ = [
    9,
    n0,
    _DPP,
    0,
    () => DescribePatchPropertiesRequest$,
    () => DescribePatchPropertiesResult$,
  ],
  DescribeSessions$ = [9, n0, _DSes, 0, () => DescribeSessionsRequest$, () => DescribeSessionsResponse$],
  DisassociateOpsItemRelatedItem$ = [
    9,
    n0,
    _DOIRI,
    0,
    () => DisassociateOpsItemRelatedItemRequest$,
    () => DisassociateOpsItemRelatedItemResponse$,
  ],
  GetAccessToken$ = [9, n0, _GAT, 0, () => GetAccessTokenRequest$, () => GetAccessTokenResponse$],
  GetAutomationExecution$ = [
    9,
    n0,
    _GAE,
    0,
    () => GetAutomationExecutionRequest$,
    () => GetAutomationExecutionResult$,
  ],
  GetCalendarState$ = [9, n0, _GCS, 0, () => GetCalendarStateRequest$, () => GetCalendarStateResponse$],
  GetCloudConnector$ = [9, n0, _GCC, 0, () => GetCloudConnectorRequest$, () => GetCloudConnectorResult$],
  GetCommandInvocation$ = [
    9,
    n0,
    _GCI,
    0,
    () => GetCommandInvocationRequest$,
    () => GetCommandInvocationResult$,
  ],
  GetConnectionStatus$ = [
    9,
    n0,
    _GCSe,
    0,
    () => GetConnectionStatusRequest$,
    () => GetConnectionStatusResponse$,
  ],
  GetDefaultPatchBaseline$ = [
    9,
    n0,
    _GDPB,
    0,
    () => GetDefaultPatchBaselineRequest$,
    () => GetDefaultPatchBaselineResult$,
  ],
  GetDeployablePatchSnapshotForInstance$ = [
    9,
    n0,
    _GDPSFI,
    0,
    () => GetDeployablePatchSnapshotForInstanceRequest$,
    () => GetDeployablePatchSnapshotForInstanceResult$,
  ],
  GetDocument$ = [9, n0, _GD, 0, () => GetDocumentRequest$, () => GetDocumentResult$],
  GetExecutionPreview$ = [
    9,
    n0,
    _GEP,
    0,
    () => GetExecutionPreviewRequest$,
    () => GetExecutionPreviewResponse$,
  ],
  GetInventory$ = [9, n0, _GI, 0, () => GetInventoryRequest$, () => GetInventoryResult$],
  GetInventorySchema$ = [9, n0, _GIS, 0, () => GetInventorySchemaRequest$, () => GetInventorySchemaResult$],
  GetMaintenanceWindow$ = [
    9,
    n0,
    _GMW,
    0,
    () => GetMaintenanceWindowRequest$,
    () => GetMaintenanceWindowResult$,
  ],
  GetMaintenanceWindowExecution$ = [
    9,
    n0,
    _GMWE,
    0,
    () => GetMaintenanceWindowExecutionRequest$,
    () => GetMaintenanceWindowExecutionResult$,
  ],
  GetMaintenanceWindowExecutionTask$ = [
    9,
    n0,
    _GMWET,
    0,
    () => GetMaintenanceWindowExecutionTaskRequest$,
    () => GetMaintenanceWindowExecutionTaskResult$,
  ],
  GetMaintenanceWindowExecutionTaskInvocation$ = [
    9,
    n0,
    _GMWETI,
    0,
    () => GetMaintenanceWindowExecutionTaskInvocationRequest$,
    () => GetMaintenanceWindowExecutionTaskInvocationResult$,
  ],
  GetMaintenanceWindowTask$ = [
    9,
    n0,
    _GMWT,
    0,
    () => GetMaintenanceWindowTaskRequest$,
    () => GetMaintenanceWindowTaskResult$,
  ],
  GetOpsItem$ = [9, n0, _GOI, 0, () => GetOpsItemRequest$, () => GetOpsItemResponse$],
  GetOpsMetadata$ = [9, n0, _GOM, 0, () => GetOpsMetadataRequest$, () => GetOpsMetadataResult$],
  GetOpsSummary$ = [9, n0, _GOS, 0, () => GetOpsSummaryRequest$, () => GetOpsSummaryResult$],
  GetParameter$ = [9, n0, _GPe, 0, () => GetParameterRequest$, () => GetParameterResult$],
  GetParameterHistory$ = [
    9,
    n0,
    _GPH,
    0,
    () => GetParameterHistoryRequest$,
    () => GetParameterHistoryResult$,
  ],
  GetParameters$ = [9, n0, _GPet, 0, () => GetParametersRequest$, () => GetParametersResult$],
  GetParametersByPath$ = [
    9,
    n0,
    _GPBP,
    0,
    () => GetParametersByPathRequest$,
    () => GetParametersByPathResult$,
  ],
  GetPatchBaseline$ = [9, n0, _GPB, 0, () => GetPatchBaselineRequest$, () => GetPatchBaselineResult$],
  GetPatchBaselineForPatchGroup$ = [
    9,
    n0,
    _GPBFPG,
    0,
    () => GetPatchBaselineForPatchGroupRequest$,
    () => GetPatchBaselineForPatchGroupResult$,
  ],
  GetResourcePolicies$ = [
    9,
    n0,
    _GRP,
    0,
    () => GetResourcePoliciesRequest$,
    () => GetResourcePoliciesResponse$,
  ],
  GetServiceSetting$ = [9, n0, _GSS, 0, () => GetServiceSettingRequest$, () => GetServiceSettingResult$],
  LabelParameterVersion$ = [
    9,
    n0,
    _LPV,
    0,
    () => LabelParameterVersionRequest$,
    () => LabelParameterVersionResult$,
  ],
  ListAssociations$ = [9, n0, _LA, 0, () => ListAssociationsRequest$, () => ListAssociationsResult$],
  ListAssociationVersions$ = [
    9,
    n0,
    _LAV,
    0,
    () => ListAssociationVersionsRequest$,
    () => ListAssociationVersionsResult$,
  ],
  ListCloudConnectors$ = [
    9,
    n0,
    _LCC,
    0,
    () => ListCloudConnectorsRequest$,
    () => ListCloudConnectorsResult$,
  ],
  ListCommandInvocations$ = [
    9,
    n0,
    _LCI,
    0,
    () => ListCommandInvocationsRequest$,
    () => ListCommandInvocationsResult$,
  ],
  ListCommands$ = [9, n0, _LCi, 0, () => ListCommandsRequest$, () => ListCommandsResult$],
  ListComplianceItems$ = [
    9,
    n0,
    _LCIi,
    0,
    () => ListComplianceItemsRequest$,
    () => ListComplianceItemsResult$,
  ],
  ListComplianceSummaries$ = [
    9,
    n0,
    _LCS,
    0,
    () => ListComplianceSummariesRequest$,
    () => ListComplianceSummariesResult$,
  ],
  ListDocumentMetadataHistory$ = [
    9,
    n0,
    _LDMH,
    0,
    () => ListDocumentMetadataHistoryRequest$,
    () => ListDocumentMetadataHistoryResponse$,
  ],
  ListDocuments$ = [9, n0, _LD, 0, () => ListDocumentsRequest$, () => ListDocumentsResult$],
  ListDocumentVersions$ = [
    9,
    n0,
    _LDV,
    0,
    () => ListDocumentVersionsRequest$,
    () => ListDocumentVersionsResult$,
  ],
  ListInventoryEntries$ = [
    9,
    n0,
    _LIE,
    0,
    () => ListInventoryEntriesRequest$,
    () => ListInventoryEntriesResult$,
  ],
  ListNodes$ = [9, n0, _LN, 0, () => ListNodesRequest$, () => ListNodesResult$],
  ListNodesSummary$ = [9, n0, _LNS, 0, () => ListNodesSummaryRequest$, () => ListNodesSummaryResult$],
  ListOpsItemEvents$ = [9, n0, _LOIE, 0, () => ListOpsItemEventsRequest$, () => ListOpsItemEventsResponse$],
  ListOpsItemRelatedItems$ = [
    9,
    n0,
    _LOIRI,
    0,
    () => ListOpsItemRelatedItemsRequest$,
    () => ListOpsItemRelatedItemsResponse$,
  ],
  ListOpsMetadata$ = [9, n0, _LOM, 0, () => ListOpsMetadataRequest$, () => ListOpsMetadataResult$],
  ListResourceComplianceSummaries$ = [
    9,
    n0,
    _LRCS,
    0,
    () => ListResourceComplianceSummariesRequest$,
    () => ListResourceComplianceSummariesResult$,
  ],
  ListResourceDataSync$ = [
    9,
    n0,
    _LRDS,
    0,
    () => ListResourceDataSyncRequest$,
    () => ListResourceDataSyncResult$,
  ],
  ListTagsForResource$ = [
    9,
    n0,
    _LTFR,
    0,
    () => ListTagsForResourceRequest$,
    () => ListTagsForResourceResult$,
  ],
  ModifyDocumentPermission$ = [
    9,
    n0,
    _MDP,
    0,
    () => ModifyDocumentPermissionRequest$,
    () => ModifyDocumentPermissionResponse$,
  ],
  PutComplianceItems$ = [9, n0, _PCI, 0, () => PutComplianceItemsRequest$, () => PutComplianceItemsResult$],
  PutInventory$ = [9, n0, _PIu, 0, () => PutInventoryRequest$, () => PutInventoryResult$],
  PutParameter$ = [9, n0, _PP, 0, () => PutParameterRequest$, () => PutParameterResult$],
  PutResourcePolicy$ = [9, n0, _PRP, 0, () => PutResourcePolicyRequest$, () => PutResourcePolicyResponse$],
  RegisterDefaultHostManagementConfiguration$ = [
    9,
    n0,
    _RDHMC,
    2,
    () => RegisterDefaultHostManagementConfigurationRequest$,
    () => RegisterDefaultHostManagementConfigurationResult$,
  ],
  RegisterDefaultPatchBaseline$ = [
    9,
    n0,
    _RDPB,
    0,
    () => RegisterDefaultPatchBaselineRequest$,
    () => RegisterDefaultPatchBaselineResult$,
  ],
  RegisterPatchBaselineForPatchGroup$ = [
    9,
    n0,
    _RPBFPG,
    0,
    () => RegisterPatchBaselineForPatchGroupRequest$,
    () => RegisterPatchBaselineForPatchGroupResult$,
  ],
  RegisterTargetWithMaintenanceWindow$ = [
    9,
    n0,
    _RTWMW,
    0,
    () => RegisterTargetWithMaintenanceWindowRequest$,
    () => RegisterTargetWithMaintenanceWindowResult$,
  ],
  RegisterTaskWithMaintenanceWindow$ = [
    9,
    n0,
    _RTWMWe,
    0,
    () => RegisterTaskWithMaintenanceWindowRequest$,
    () => RegisterTaskWithMaintenanceWindowResult$,
  ],
  RemoveTagsFromResource$ = [
    9,
    n0,
    _RTFR,
    0,
    () => RemoveTagsFromResourceRequest$,
    () => RemoveTagsFromResourceResult$,
  ],
  ResetServiceSetting$ = [
    9,
    n0,
    _RSS,
    0,
    () => ResetServiceSettingRequest$,
    () => ResetServiceSettingResult$,
  ],
  ResumeSession$ = [9, n0, _RSe, 0, () => ResumeSessionRequest$, () => ResumeSessionResponse$],
  SendAutomationSignal$ = [
    9,
    n0,
    _SAS,
    0,
    () => SendAutomationSignalRequest$,
    () => SendAutomationSignalResult$,
  ],
  SendCommand$ = [9, n0, _SCe, 0, () => SendCommandRequest$, () => SendCommandResult$],
  StartAccessRequest$ = [9, n0, _SAR, 0, () => StartAccessRequestRequest$, () => StartAccessRequestResponse$],
  StartAssociationsOnce$ = [
    9,
    n0,
    _SAO,
    0,
    () => StartAssociationsOnceRequest$,
    () => StartAssociationsOnceResult$,
  ],
  StartAutomationExecution$ = [
    9,
    n0,
    _SAEt,
    0,
    () => StartAutomationExecutionRequest$,
    () => StartAutomationExecutionResult$,
  ],
  StartChangeRequestExecution$ = [
    9,
    n0,
    _SCRE,
    0,
    () => StartChangeRequestExecutionRequest$,
    () => StartChangeRequestExecutionResult$,
  ],
  StartExecutionPreview$ = [
    9,
    n0,
    _SEP,
    0,
    () => StartExecutionPreviewRequest$,
    () => StartExecutionPreviewResponse$,
  ],
  StartSession$ = [9, n0, _SSta, 0, () => StartSessionRequest$, () => StartSessionResponse$],
  StopAutomationExecution$ = [
    9,
    n0,
    _SAEto,
    0,
    () => StopAutomationExecutionRequest$,
    () => StopAutomationExecutionResult$,
  ],
  TerminateSession$ = [9, n0, _TSe, 0, () => TerminateSessionRequest$, () => TerminateSessionResponse$],
  UnlabelParameterVersion$ = [
    9,
    n0,
    _UPV,
    0,
    () => UnlabelParameterVersionRequest$,
    () => UnlabelParameterVersionResult$,
  ],
  UpdateAssociation$ = [9, n0, _UAp, 0, () => UpdateAssociationRequest$, () => UpdateAssociationResult$],
  UpdateAssociationStatus$ = [
    9,
    n0,
    _UAS,
    0,
    () => UpdateAssociationStatusRequest$,
    () => UpdateAssociationStatusResult$,
  ],
  UpdateCloudConnector$ = [
    9,
    n0,
    _UCC,
    0,
    () => UpdateCloudConnectorRequest$,
    () => UpdateCloudConnectorResult$,
  ],
  UpdateDocument$ = [9, n0, _UD, 0, () => UpdateDocumentRequest$, () => UpdateDocumentResult$],
  UpdateDocumentDefaultVersion$ = [
    9,
    n0,
    _UDDV,
    0,
    () => UpdateDocumentDefaultVersionRequest$,
    () => UpdateDocumentDefaultVersionResult$,
  ],
  UpdateDocumentMetadata$ = [
    9,
    n0,
    _UDM,
    0,
    () => UpdateDocumentMetadataRequest$,
    () => UpdateDocumentMetadataResponse$,
  ],
  UpdateMaintenanceWindow$ = [
    9,
    n0,
    _UMW,
    0,
    () => UpdateMaintenanceWindowRequest$,
    () => UpdateMaintenanceWindowResult$,
  ],
  UpdateMaintenanceWindowTarget$ = [
    9,
    n0,
    _UMWT,
    0,
    () => UpdateMaintenanceWindowTargetRequest$,
    () => UpdateMaintenanceWindowTargetResult$,
  ],
  UpdateMaintenanceWindowTask$ = [
    9,
    n0,
    _UMWTp,
    0,
    () => UpdateMaintenanceWindowTaskRequest$,
    () => UpdateMaintenanceWindowTaskResult$,
  ],
  UpdateManagedInstanceRole$ = [
    9,
    n0,
    _UMIR,
    0,
    () => UpdateManagedInstanceRoleRequest$,
    () => UpdateManagedInstanceRoleResult$,
  ],
  UpdateOpsItem$ = [9, n0, _UOI, 0, () => UpdateOpsItemRequest$, () => UpdateOpsItemResponse$],
  UpdateOpsMetadata$ = [9, n0, _UOM, 0, () => UpdateOpsMetadataRequest$, () => UpdateOpsMetadataResult$],
  UpdatePatchBaseline$ = [
    9,
    n0,
    _UPB,
    0,
    () => UpdatePatchBaselineRequest$,
    () => UpdatePatchBaselineResult$,
  ],
  UpdateResourceDataSync$ = [
    9,
    n0,
    _URDS,
    0,
    () => UpdateResourceDataSyncRequest$,
    () => UpdateResourceDataSyncResult$,
  ],
  UpdateServiceSetting$ = [
    9,
    n0,
    _USS,
    0,
    () => UpdateServiceSettingRequest$,
    () => UpdateServiceSettingResult$,
  ],
  ValidateCloudConnector$ = [
    9,
    n0,
    _VCC,
    0,
    () => ValidateCloudConnectorRequest$,
    () => ValidateCloudConnectorResult$,
  ];
var getRuntimeConfig = (config) => ({
  apiVersion: '2014-11-06',
  base64Decoder: config?.base64Decoder ?? fromBase64,
  base64Encoder: config?.base64Encoder ?? toBase64,
  disableHostPrefix: config?.disableHostPrefix ?? !1,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (ipc) => ipc.getIdentityProvider('aws.auth#sigv4'),
      signer: new AwsSdkSigV4Signer(),
    },
  ],
  logger: config?.logger ?? new NoOpLogger(),
  protocol: config?.protocol ?? AwsJson1_1Protocol,
  protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.ssm',
    errorTypeRegistries,
    xmlNamespace: 'http://ssm.amazonaws.com/doc/2014-11-06/',
    version: '2014-11-06',
    serviceTarget: 'AmazonSSM',
  },
  serviceId: config?.serviceId ?? 'SSM',
  sha256: config?.sha256 ?? Sha256Node,
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
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
    defaultUserAgentProvider:
      config?.defaultUserAgentProvider ??
      createDefaultUserAgentProvider({
        serviceId: clientSharedValues.serviceId,
        clientVersion: package_default.version,
      }),
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
var SSMClient = class extends Client {
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
          httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async (config) =>
            new DefaultIdentityProviderConfig({ 'aws.auth#sigv4': config.credentials }),
        }),
      ),
      this.middlewareStack.use(getHttpSigningPlugin(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var command = makeBuilder(commonParams, 'AmazonSSM', 'SSMClient', getEndpointPlugin),
  _ep0 = {},
  _mw0 = (Command2, cs, config, o) => [];
var AddTagsToResourceCommand = class extends command(_ep0, _mw0, 'AddTagsToResource', AddTagsToResource$) {};
var AssociateOpsItemRelatedItemCommand = class extends command(
  _ep0,
  _mw0,
  'AssociateOpsItemRelatedItem',
  AssociateOpsItemRelatedItem$,
) {};
var CancelCommandCommand = class extends command(_ep0, _mw0, 'CancelCommand', CancelCommand$) {};
var CancelMaintenanceWindowExecutionCommand = class extends command(
  _ep0,
  _mw0,
  'CancelMaintenanceWindowExecution',
  CancelMaintenanceWindowExecution$,
) {};
var CreateActivationCommand = class extends command(_ep0, _mw0, 'CreateActivation', CreateActivation$) {};
var CreateAssociationBatchCommand = class extends command(
  _ep0,
  _mw0,
  'CreateAssociationBatch',
  CreateAssociationBatch$,
) {};
var CreateAssociationCommand = class extends command(_ep0, _mw0, 'CreateAssociation', CreateAssociation$) {};
var CreateCloudConnectorCommand = class extends command(
  _ep0,
  _mw0,
  'CreateCloudConnector',
  CreateCloudConnector$,
) {};
var CreateDocumentCommand = class extends command(_ep0, _mw0, 'CreateDocument', CreateDocument$) {};
var CreateMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'CreateMaintenanceWindow',
  CreateMaintenanceWindow$,
) {};
var CreateOpsItemCommand = class extends command(_ep0, _mw0, 'CreateOpsItem', CreateOpsItem$) {};
var CreateOpsMetadataCommand = class extends command(_ep0, _mw0, 'CreateOpsMetadata', CreateOpsMetadata$) {};
var CreatePatchBaselineCommand = class extends command(
  _ep0,
  _mw0,
  'CreatePatchBaseline',
  CreatePatchBaseline$,
) {};
var CreateResourceDataSyncCommand = class extends command(
  _ep0,
  _mw0,
  'CreateResourceDataSync',
  CreateResourceDataSync$,
) {};
var DeleteActivationCommand = class extends command(_ep0, _mw0, 'DeleteActivation', DeleteActivation$) {};
var DeleteAssociationCommand = class extends command(_ep0, _mw0, 'DeleteAssociation', DeleteAssociation$) {};
var DeleteCloudConnectorCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteCloudConnector',
  DeleteCloudConnector$,
) {};
var DeleteDocumentCommand = class extends command(_ep0, _mw0, 'DeleteDocument', DeleteDocument$) {};
var DeleteInventoryCommand = class extends command(_ep0, _mw0, 'DeleteInventory', DeleteInventory$) {};
var DeleteMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteMaintenanceWindow',
  DeleteMaintenanceWindow$,
) {};
var DeleteOpsItemCommand = class extends command(_ep0, _mw0, 'DeleteOpsItem', DeleteOpsItem$) {};
var DeleteOpsMetadataCommand = class extends command(_ep0, _mw0, 'DeleteOpsMetadata', DeleteOpsMetadata$) {};
var DeleteParameterCommand = class extends command(_ep0, _mw0, 'DeleteParameter', DeleteParameter$) {};
var DeleteParametersCommand = class extends command(_ep0, _mw0, 'DeleteParameters', DeleteParameters$) {};
var DeletePatchBaselineCommand = class extends command(
  _ep0,
  _mw0,
  'DeletePatchBaseline',
  DeletePatchBaseline$,
) {};
var DeleteResourceDataSyncCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteResourceDataSync',
  DeleteResourceDataSync$,
) {};
var DeleteResourcePolicyCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteResourcePolicy',
  DeleteResourcePolicy$,
) {};
var DeregisterDefaultHostManagementConfigurationCommand = class extends command(
  _ep0,
  _mw0,
  'DeregisterDefaultHostManagementConfiguration',
  DeregisterDefaultHostManagementConfiguration$,
) {};
var DeregisterManagedInstanceCommand = class extends command(
  _ep0,
  _mw0,
  'DeregisterManagedInstance',
  DeregisterManagedInstance$,
) {};
var DeregisterPatchBaselineForPatchGroupCommand = class extends command(
  _ep0,
  _mw0,
  'DeregisterPatchBaselineForPatchGroup',
  DeregisterPatchBaselineForPatchGroup$,
) {};
var DeregisterTargetFromMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'DeregisterTargetFromMaintenanceWindow',
  DeregisterTargetFromMaintenanceWindow$,
) {};
var DeregisterTaskFromMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'DeregisterTaskFromMaintenanceWindow',
  DeregisterTaskFromMaintenanceWindow$,
) {};
var DescribeActivationsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeActivations',
  DescribeActivations$,
) {};
var DescribeAssociationCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAssociation',
  DescribeAssociation$,
) {};
var DescribeAssociationExecutionsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAssociationExecutions',
  DescribeAssociationExecutions$,
) {};
var DescribeAssociationExecutionTargetsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAssociationExecutionTargets',
  DescribeAssociationExecutionTargets$,
) {};
var DescribeAutomationExecutionsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAutomationExecutions',
  DescribeAutomationExecutions$,
) {};
var DescribeAutomationStepExecutionsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAutomationStepExecutions',
  DescribeAutomationStepExecutions$,
) {};
var DescribeAvailablePatchesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAvailablePatches',
  DescribeAvailablePatches$,
) {};
var DescribeDocumentCommand = class extends command(_ep0, _mw0, 'DescribeDocument', DescribeDocument$) {};
var DescribeDocumentPermissionCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeDocumentPermission',
  DescribeDocumentPermission$,
) {};
var DescribeEffectiveInstanceAssociationsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeEffectiveInstanceAssociations',
  DescribeEffectiveInstanceAssociations$,
) {};
var DescribeEffectivePatchesForPatchBaselineCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeEffectivePatchesForPatchBaseline',
  DescribeEffectivePatchesForPatchBaseline$,
) {};
var DescribeInstanceAssociationsStatusCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeInstanceAssociationsStatus',
  DescribeInstanceAssociationsStatus$,
) {};
var DescribeInstanceInformationCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeInstanceInformation',
  DescribeInstanceInformation$,
) {};
var DescribeInstancePatchesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeInstancePatches',
  DescribeInstancePatches$,
) {};
var DescribeInstancePatchStatesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeInstancePatchStates',
  DescribeInstancePatchStates$,
) {};
var DescribeInstancePatchStatesForPatchGroupCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeInstancePatchStatesForPatchGroup',
  DescribeInstancePatchStatesForPatchGroup$,
) {};
var DescribeInstancePropertiesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeInstanceProperties',
  DescribeInstanceProperties$,
) {};
var DescribeInventoryDeletionsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeInventoryDeletions',
  DescribeInventoryDeletions$,
) {};
var DescribeMaintenanceWindowExecutionsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindowExecutions',
  DescribeMaintenanceWindowExecutions$,
) {};
var DescribeMaintenanceWindowExecutionTaskInvocationsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindowExecutionTaskInvocations',
  DescribeMaintenanceWindowExecutionTaskInvocations$,
) {};
var DescribeMaintenanceWindowExecutionTasksCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindowExecutionTasks',
  DescribeMaintenanceWindowExecutionTasks$,
) {};
var DescribeMaintenanceWindowScheduleCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindowSchedule',
  DescribeMaintenanceWindowSchedule$,
) {};
var DescribeMaintenanceWindowsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindows',
  DescribeMaintenanceWindows$,
) {};
var DescribeMaintenanceWindowsForTargetCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindowsForTarget',
  DescribeMaintenanceWindowsForTarget$,
) {};
var DescribeMaintenanceWindowTargetsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindowTargets',
  DescribeMaintenanceWindowTargets$,
) {};
var DescribeMaintenanceWindowTasksCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeMaintenanceWindowTasks',
  DescribeMaintenanceWindowTasks$,
) {};
var DescribeOpsItemsCommand = class extends command(_ep0, _mw0, 'DescribeOpsItems', DescribeOpsItems$) {};
var DescribeParametersCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeParameters',
  DescribeParameters$,
) {};
var DescribePatchBaselinesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribePatchBaselines',
  DescribePatchBaselines$,
) {};
var DescribePatchGroupsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribePatchGroups',
  DescribePatchGroups$,
) {};
var DescribePatchGroupStateCommand = class extends command(
  _ep0,
  _mw0,
  'DescribePatchGroupState',
  DescribePatchGroupState$,
) {};
var DescribePatchPropertiesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribePatchProperties',
  DescribePatchProperties$,
) {};
var DescribeSessionsCommand = class extends command(_ep0, _mw0, 'DescribeSessions', DescribeSessions$) {};
var DisassociateOpsItemRelatedItemCommand = class extends command(
  _ep0,
  _mw0,
  'DisassociateOpsItemRelatedItem',
  DisassociateOpsItemRelatedItem$,
) {};
var GetAccessTokenCommand = class extends command(_ep0, _mw0, 'GetAccessToken', GetAccessToken$) {};
var GetAutomationExecutionCommand = class extends command(
  _ep0,
  _mw0,
  'GetAutomationExecution',
  GetAutomationExecution$,
) {};
var GetCalendarStateCommand = class extends command(_ep0, _mw0, 'GetCalendarState', GetCalendarState$) {};
var GetCloudConnectorCommand = class extends command(_ep0, _mw0, 'GetCloudConnector', GetCloudConnector$) {};
var GetCommandInvocationCommand = class extends command(
  _ep0,
  _mw0,
  'GetCommandInvocation',
  GetCommandInvocation$,
) {};
var GetConnectionStatusCommand = class extends command(
  _ep0,
  _mw0,
  'GetConnectionStatus',
  GetConnectionStatus$,
) {};
var GetDefaultPatchBaselineCommand = class extends command(
  _ep0,
  _mw0,
  'GetDefaultPatchBaseline',
  GetDefaultPatchBaseline$,
) {};
var GetDeployablePatchSnapshotForInstanceCommand = class extends command(
  _ep0,
  _mw0,
  'GetDeployablePatchSnapshotForInstance',
  GetDeployablePatchSnapshotForInstance$,
) {};
var GetDocumentCommand = class extends command(_ep0, _mw0, 'GetDocument', GetDocument$) {};
var GetExecutionPreviewCommand = class extends command(
  _ep0,
  _mw0,
  'GetExecutionPreview',
  GetExecutionPreview$,
) {};
var GetInventoryCommand = class extends command(_ep0, _mw0, 'GetInventory', GetInventory$) {};
var GetInventorySchemaCommand = class extends command(
  _ep0,
  _mw0,
  'GetInventorySchema',
  GetInventorySchema$,
) {};
var GetMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'GetMaintenanceWindow',
  GetMaintenanceWindow$,
) {};
var GetMaintenanceWindowExecutionCommand = class extends command(
  _ep0,
  _mw0,
  'GetMaintenanceWindowExecution',
  GetMaintenanceWindowExecution$,
) {};
var GetMaintenanceWindowExecutionTaskCommand = class extends command(
  _ep0,
  _mw0,
  'GetMaintenanceWindowExecutionTask',
  GetMaintenanceWindowExecutionTask$,
) {};
var GetMaintenanceWindowExecutionTaskInvocationCommand = class extends command(
  _ep0,
  _mw0,
  'GetMaintenanceWindowExecutionTaskInvocation',
  GetMaintenanceWindowExecutionTaskInvocation$,
) {};
var GetMaintenanceWindowTaskCommand = class extends command(
  _ep0,
  _mw0,
  'GetMaintenanceWindowTask',
  GetMaintenanceWindowTask$,
) {};
var GetOpsItemCommand = class extends command(_ep0, _mw0, 'GetOpsItem', GetOpsItem$) {};
var GetOpsMetadataCommand = class extends command(_ep0, _mw0, 'GetOpsMetadata', GetOpsMetadata$) {};
var GetOpsSummaryCommand = class extends command(_ep0, _mw0, 'GetOpsSummary', GetOpsSummary$) {};
var GetParameterCommand = class extends command(_ep0, _mw0, 'GetParameter', GetParameter$) {};
var GetParameterHistoryCommand = class extends command(
  _ep0,
  _mw0,
  'GetParameterHistory',
  GetParameterHistory$,
) {};
var GetParametersByPathCommand = class extends command(
  _ep0,
  _mw0,
  'GetParametersByPath',
  GetParametersByPath$,
) {};
var GetParametersCommand = class extends command(_ep0, _mw0, 'GetParameters', GetParameters$) {};
var GetPatchBaselineCommand = class extends command(_ep0, _mw0, 'GetPatchBaseline', GetPatchBaseline$) {};
var GetPatchBaselineForPatchGroupCommand = class extends command(
  _ep0,
  _mw0,
  'GetPatchBaselineForPatchGroup',
  GetPatchBaselineForPatchGroup$,
) {};
var GetResourcePoliciesCommand = class extends command(
  _ep0,
  _mw0,
  'GetResourcePolicies',
  GetResourcePolicies$,
) {};
var GetServiceSettingCommand = class extends command(_ep0, _mw0, 'GetServiceSetting', GetServiceSetting$) {};
var LabelParameterVersionCommand = class extends command(
  _ep0,
  _mw0,
  'LabelParameterVersion',
  LabelParameterVersion$,
) {};
var ListAssociationsCommand = class extends command(_ep0, _mw0, 'ListAssociations', ListAssociations$) {};
var ListAssociationVersionsCommand = class extends command(
  _ep0,
  _mw0,
  'ListAssociationVersions',
  ListAssociationVersions$,
) {};
var ListCloudConnectorsCommand = class extends command(
  _ep0,
  _mw0,
  'ListCloudConnectors',
  ListCloudConnectors$,
) {};
var ListCommandInvocationsCommand = class extends command(
  _ep0,
  _mw0,
  'ListCommandInvocations',
  ListCommandInvocations$,
) {};
var ListCommandsCommand = class extends command(_ep0, _mw0, 'ListCommands', ListCommands$) {};
var ListComplianceItemsCommand = class extends command(
  _ep0,
  _mw0,
  'ListComplianceItems',
  ListComplianceItems$,
) {};
var ListComplianceSummariesCommand = class extends command(
  _ep0,
  _mw0,
  'ListComplianceSummaries',
  ListComplianceSummaries$,
) {};
var ListDocumentMetadataHistoryCommand = class extends command(
  _ep0,
  _mw0,
  'ListDocumentMetadataHistory',
  ListDocumentMetadataHistory$,
) {};
var ListDocumentsCommand = class extends command(_ep0, _mw0, 'ListDocuments', ListDocuments$) {};
var ListDocumentVersionsCommand = class extends command(
  _ep0,
  _mw0,
  'ListDocumentVersions',
  ListDocumentVersions$,
) {};
var ListInventoryEntriesCommand = class extends command(
  _ep0,
  _mw0,
  'ListInventoryEntries',
  ListInventoryEntries$,
) {};
var ListNodesCommand = class extends command(_ep0, _mw0, 'ListNodes', ListNodes$) {};
var ListNodesSummaryCommand = class extends command(_ep0, _mw0, 'ListNodesSummary', ListNodesSummary$) {};
var ListOpsItemEventsCommand = class extends command(_ep0, _mw0, 'ListOpsItemEvents', ListOpsItemEvents$) {};
var ListOpsItemRelatedItemsCommand = class extends command(
  _ep0,
  _mw0,
  'ListOpsItemRelatedItems',
  ListOpsItemRelatedItems$,
) {};
var ListOpsMetadataCommand = class extends command(_ep0, _mw0, 'ListOpsMetadata', ListOpsMetadata$) {};
var ListResourceComplianceSummariesCommand = class extends command(
  _ep0,
  _mw0,
  'ListResourceComplianceSummaries',
  ListResourceComplianceSummaries$,
) {};
var ListResourceDataSyncCommand = class extends command(
  _ep0,
  _mw0,
  'ListResourceDataSync',
  ListResourceDataSync$,
) {};
var ListTagsForResourceCommand = class extends command(
  _ep0,
  _mw0,
  'ListTagsForResource',
  ListTagsForResource$,
) {};
var ModifyDocumentPermissionCommand = class extends command(
  _ep0,
  _mw0,
  'ModifyDocumentPermission',
  ModifyDocumentPermission$,
) {};
var PutComplianceItemsCommand = class extends command(
  _ep0,
  _mw0,
  'PutComplianceItems',
  PutComplianceItems$,
) {};
var PutInventoryCommand = class extends command(_ep0, _mw0, 'PutInventory', PutInventory$) {};
var PutParameterCommand = class extends command(_ep0, _mw0, 'PutParameter', PutParameter$) {};
var PutResourcePolicyCommand = class extends command(_ep0, _mw0, 'PutResourcePolicy', PutResourcePolicy$) {};
var RegisterDefaultHostManagementConfigurationCommand = class extends command(
  _ep0,
  _mw0,
  'RegisterDefaultHostManagementConfiguration',
  RegisterDefaultHostManagementConfiguration$,
) {};
var RegisterDefaultPatchBaselineCommand = class extends command(
  _ep0,
  _mw0,
  'RegisterDefaultPatchBaseline',
  RegisterDefaultPatchBaseline$,
) {};
var RegisterPatchBaselineForPatchGroupCommand = class extends command(
  _ep0,
  _mw0,
  'RegisterPatchBaselineForPatchGroup',
  RegisterPatchBaselineForPatchGroup$,
) {};
var RegisterTargetWithMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'RegisterTargetWithMaintenanceWindow',
  RegisterTargetWithMaintenanceWindow$,
) {};
var RegisterTaskWithMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'RegisterTaskWithMaintenanceWindow',
  RegisterTaskWithMaintenanceWindow$,
) {};
var RemoveTagsFromResourceCommand = class extends command(
  _ep0,
  _mw0,
  'RemoveTagsFromResource',
  RemoveTagsFromResource$,
) {};
var ResetServiceSettingCommand = class extends command(
  _ep0,
  _mw0,
  'ResetServiceSetting',
  ResetServiceSetting$,
) {};
var ResumeSessionCommand = class extends command(_ep0, _mw0, 'ResumeSession', ResumeSession$) {};
var SendAutomationSignalCommand = class extends command(
  _ep0,
  _mw0,
  'SendAutomationSignal',
  SendAutomationSignal$,
) {};
var SendCommandCommand = class extends command(_ep0, _mw0, 'SendCommand', SendCommand$) {};
var StartAccessRequestCommand = class extends command(
  _ep0,
  _mw0,
  'StartAccessRequest',
  StartAccessRequest$,
) {};
var StartAssociationsOnceCommand = class extends command(
  _ep0,
  _mw0,
  'StartAssociationsOnce',
  StartAssociationsOnce$,
) {};
var StartAutomationExecutionCommand = class extends command(
  _ep0,
  _mw0,
  'StartAutomationExecution',
  StartAutomationExecution$,
) {};
var StartChangeRequestExecutionCommand = class extends command(
  _ep0,
  _mw0,
  'StartChangeRequestExecution',
  StartChangeRequestExecution$,
) {};
var StartExecutionPreviewCommand = class extends command(
  _ep0,
  _mw0,
  'StartExecutionPreview',
  StartExecutionPreview$,
) {};
var StartSessionCommand = class extends command(_ep0, _mw0, 'StartSession', StartSession$) {};
var StopAutomationExecutionCommand = class extends command(
  _ep0,
  _mw0,
  'StopAutomationExecution',
  StopAutomationExecution$,
) {};
var TerminateSessionCommand = class extends command(_ep0, _mw0, 'TerminateSession', TerminateSession$) {};
var UnlabelParameterVersionCommand = class extends command(
  _ep0,
  _mw0,
  'UnlabelParameterVersion',
  UnlabelParameterVersion$,
) {};
var UpdateAssociationCommand = class extends command(_ep0, _mw0, 'UpdateAssociation', UpdateAssociation$) {};
var UpdateAssociationStatusCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateAssociationStatus',
  UpdateAssociationStatus$,
) {};
var UpdateCloudConnectorCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateCloudConnector',
  UpdateCloudConnector$,
) {};
var UpdateDocumentCommand = class extends command(_ep0, _mw0, 'UpdateDocument', UpdateDocument$) {};
var UpdateDocumentDefaultVersionCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateDocumentDefaultVersion',
  UpdateDocumentDefaultVersion$,
) {};
var UpdateDocumentMetadataCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateDocumentMetadata',
  UpdateDocumentMetadata$,
) {};
var UpdateMaintenanceWindowCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateMaintenanceWindow',
  UpdateMaintenanceWindow$,
) {};
var UpdateMaintenanceWindowTargetCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateMaintenanceWindowTarget',
  UpdateMaintenanceWindowTarget$,
) {};
var UpdateMaintenanceWindowTaskCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateMaintenanceWindowTask',
  UpdateMaintenanceWindowTask$,
) {};
var UpdateManagedInstanceRoleCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateManagedInstanceRole',
  UpdateManagedInstanceRole$,
) {};
var UpdateOpsItemCommand = class extends command(_ep0, _mw0, 'UpdateOpsItem', UpdateOpsItem$) {};
var UpdateOpsMetadataCommand = class extends command(_ep0, _mw0, 'UpdateOpsMetadata', UpdateOpsMetadata$) {};
var UpdatePatchBaselineCommand = class extends command(
  _ep0,
  _mw0,
  'UpdatePatchBaseline',
  UpdatePatchBaseline$,
) {};
var UpdateResourceDataSyncCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateResourceDataSync',
  UpdateResourceDataSync$,
) {};
var UpdateServiceSettingCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateServiceSetting',
  UpdateServiceSetting$,
) {};
var ValidateCloudConnectorCommand = class extends command(
  _ep0,
  _mw0,
  'ValidateCloudConnector',
  ValidateCloudConnector$,
) {};
var paginateDescribeActivations = createPaginator(
  SSMClient,
  DescribeActivationsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeAssociationExecutions = createPaginator(
  SSMClient,
  DescribeAssociationExecutionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeAssociationExecutionTargets = createPaginator(
  SSMClient,
  DescribeAssociationExecutionTargetsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeAutomationExecutions = createPaginator(
  SSMClient,
  DescribeAutomationExecutionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeAutomationStepExecutions = createPaginator(
  SSMClient,
  DescribeAutomationStepExecutionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeAvailablePatches = createPaginator(
  SSMClient,
  DescribeAvailablePatchesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeEffectiveInstanceAssociations = createPaginator(
  SSMClient,
  DescribeEffectiveInstanceAssociationsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeEffectivePatchesForPatchBaseline = createPaginator(
  SSMClient,
  DescribeEffectivePatchesForPatchBaselineCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeInstanceAssociationsStatus = createPaginator(
  SSMClient,
  DescribeInstanceAssociationsStatusCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeInstanceInformation = createPaginator(
  SSMClient,
  DescribeInstanceInformationCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeInstancePatches = createPaginator(
  SSMClient,
  DescribeInstancePatchesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeInstancePatchStatesForPatchGroup = createPaginator(
  SSMClient,
  DescribeInstancePatchStatesForPatchGroupCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeInstancePatchStates = createPaginator(
  SSMClient,
  DescribeInstancePatchStatesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeInstanceProperties = createPaginator(
  SSMClient,
  DescribeInstancePropertiesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeInventoryDeletions = createPaginator(
  SSMClient,
  DescribeInventoryDeletionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindowExecutions = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowExecutionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindowExecutionTaskInvocations = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowExecutionTaskInvocationsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindowExecutionTasks = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowExecutionTasksCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindowSchedule = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowScheduleCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindowsForTarget = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowsForTargetCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindows = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindowTargets = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowTargetsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeMaintenanceWindowTasks = createPaginator(
  SSMClient,
  DescribeMaintenanceWindowTasksCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeOpsItems = createPaginator(
  SSMClient,
  DescribeOpsItemsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeParameters = createPaginator(
  SSMClient,
  DescribeParametersCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribePatchBaselines = createPaginator(
  SSMClient,
  DescribePatchBaselinesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribePatchGroups = createPaginator(
  SSMClient,
  DescribePatchGroupsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribePatchProperties = createPaginator(
  SSMClient,
  DescribePatchPropertiesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeSessions = createPaginator(
  SSMClient,
  DescribeSessionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateGetInventory = createPaginator(
  SSMClient,
  GetInventoryCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateGetInventorySchema = createPaginator(
  SSMClient,
  GetInventorySchemaCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateGetOpsSummary = createPaginator(
  SSMClient,
  GetOpsSummaryCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateGetParameterHistory = createPaginator(
  SSMClient,
  GetParameterHistoryCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateGetParametersByPath = createPaginator(
  SSMClient,
  GetParametersByPathCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateGetResourcePolicies = createPaginator(
  SSMClient,
  GetResourcePoliciesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListAssociations = createPaginator(
  SSMClient,
  ListAssociationsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListAssociationVersions = createPaginator(
  SSMClient,
  ListAssociationVersionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListCloudConnectors = createPaginator(
  SSMClient,
  ListCloudConnectorsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListCommandInvocations = createPaginator(
  SSMClient,
  ListCommandInvocationsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListCommands = createPaginator(
  SSMClient,
  ListCommandsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListComplianceItems = createPaginator(
  SSMClient,
  ListComplianceItemsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListComplianceSummaries = createPaginator(
  SSMClient,
  ListComplianceSummariesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListDocuments = createPaginator(
  SSMClient,
  ListDocumentsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListDocumentVersions = createPaginator(
  SSMClient,
  ListDocumentVersionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListNodes = createPaginator(SSMClient, ListNodesCommand, 'NextToken', 'NextToken', 'MaxResults');
var paginateListNodesSummary = createPaginator(
  SSMClient,
  ListNodesSummaryCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListOpsItemEvents = createPaginator(
  SSMClient,
  ListOpsItemEventsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListOpsItemRelatedItems = createPaginator(
  SSMClient,
  ListOpsItemRelatedItemsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListOpsMetadata = createPaginator(
  SSMClient,
  ListOpsMetadataCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListResourceComplianceSummaries = createPaginator(
  SSMClient,
  ListResourceComplianceSummariesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListResourceDataSync = createPaginator(
  SSMClient,
  ListResourceDataSyncCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateValidateCloudConnector = createPaginator(
  SSMClient,
  ValidateCloudConnectorCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var checkState = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new GetCommandInvocationCommand(input));
      reason = result;
      try {
        if (result.Status === 'Pending') return { state: WaiterState.RETRY, reason };
      } catch {}
      try {
        if (result.Status === 'InProgress') return { state: WaiterState.RETRY, reason };
      } catch {}
      try {
        if (result.Status === 'Delayed') return { state: WaiterState.RETRY, reason };
      } catch {}
      try {
        if (result.Status === 'Success') return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        if (result.Status === 'Cancelled') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        if (result.Status === 'TimedOut') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        if (result.Status === 'Failed') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        if (result.Status === 'Cancelling') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'InvocationDoesNotExist'))
        return { state: WaiterState.RETRY, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForCommandExecuted = async (params, input) =>
    createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState),
  waitUntilCommandExecuted = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState);
    return checkExceptions(result);
  };
var commands = {
    AddTagsToResourceCommand,
    AssociateOpsItemRelatedItemCommand,
    CancelCommandCommand,
    CancelMaintenanceWindowExecutionCommand,
    CreateActivationCommand,
    CreateAssociationCommand,
    CreateAssociationBatchCommand,
    CreateCloudConnectorCommand,
    CreateDocumentCommand,
    CreateMaintenanceWindowCommand,
    CreateOpsItemCommand,
    CreateOpsMetadataCommand,
    CreatePatchBaselineCommand,
    CreateResourceDataSyncCommand,
    DeleteActivationCommand,
    DeleteAssociationCommand,
    DeleteCloudConnectorCommand,
    DeleteDocumentCommand,
    DeleteInventoryCommand,
    DeleteMaintenanceWindowCommand,
    DeleteOpsItemCommand,
    DeleteOpsMetadataCommand,
    DeleteParameterCommand,
    DeleteParametersCommand,
    DeletePatchBaselineCommand,
    DeleteResourceDataSyncCommand,
    DeleteResourcePolicyCommand,
    DeregisterDefaultHostManagementConfigurationCommand,
    DeregisterManagedInstanceCommand,
    DeregisterPatchBaselineForPatchGroupCommand,
    DeregisterTargetFromMaintenanceWindowCommand,
    DeregisterTaskFromMaintenanceWindowCommand,
    DescribeActivationsCommand,
    DescribeAssociationCommand,
    DescribeAssociationExecutionsCommand,
    DescribeAssociationExecutionTargetsCommand,
    DescribeAutomationExecutionsCommand,
    DescribeAutomationStepExecutionsCommand,
    DescribeAvailablePatchesCommand,
    DescribeDocumentCommand,
    DescribeDocumentPermissionCommand,
    DescribeEffectiveInstanceAssociationsCommand,
    DescribeEffectivePatchesForPatchBaselineCommand,
    DescribeInstanceAssociationsStatusCommand,
    DescribeInstanceInformationCommand,
    DescribeInstancePatchesCommand,
    DescribeInstancePatchStatesCommand,
    DescribeInstancePatchStatesForPatchGroupCommand,
    DescribeInstancePropertiesCommand,
    DescribeInventoryDeletionsCommand,
    DescribeMaintenanceWindowExecutionsCommand,
    DescribeMaintenanceWindowExecutionTaskInvocationsCommand,
    DescribeMaintenanceWindowExecutionTasksCommand,
    DescribeMaintenanceWindowsCommand,
    DescribeMaintenanceWindowScheduleCommand,
    DescribeMaintenanceWindowsForTargetCommand,
    DescribeMaintenanceWindowTargetsCommand,
    DescribeMaintenanceWindowTasksCommand,
    DescribeOpsItemsCommand,
    DescribeParametersCommand,
    DescribePatchBaselinesCommand,
    DescribePatchGroupsCommand,
    DescribePatchGroupStateCommand,
    DescribePatchPropertiesCommand,
    DescribeSessionsCommand,
    DisassociateOpsItemRelatedItemCommand,
    GetAccessTokenCommand,
    GetAutomationExecutionCommand,
    GetCalendarStateCommand,
    GetCloudConnectorCommand,
    GetCommandInvocationCommand,
    GetConnectionStatusCommand,
    GetDefaultPatchBaselineCommand,
    GetDeployablePatchSnapshotForInstanceCommand,
    GetDocumentCommand,
    GetExecutionPreviewCommand,
    GetInventoryCommand,
    GetInventorySchemaCommand,
    GetMaintenanceWindowCommand,
    GetMaintenanceWindowExecutionCommand,
    GetMaintenanceWindowExecutionTaskCommand,
    GetMaintenanceWindowExecutionTaskInvocationCommand,
    GetMaintenanceWindowTaskCommand,
    GetOpsItemCommand,
    GetOpsMetadataCommand,
    GetOpsSummaryCommand,
    GetParameterCommand,
    GetParameterHistoryCommand,
    GetParametersCommand,
    GetParametersByPathCommand,
    GetPatchBaselineCommand,
    GetPatchBaselineForPatchGroupCommand,
    GetResourcePoliciesCommand,
    GetServiceSettingCommand,
    LabelParameterVersionCommand,
    ListAssociationsCommand,
    ListAssociationVersionsCommand,
    ListCloudConnectorsCommand,
    ListCommandInvocationsCommand,
    ListCommandsCommand,
    ListComplianceItemsCommand,
    ListComplianceSummariesCommand,
    ListDocumentMetadataHistoryCommand,
    ListDocumentsCommand,
    ListDocumentVersionsCommand,
    ListInventoryEntriesCommand,
    ListNodesCommand,
    ListNodesSummaryCommand,
    ListOpsItemEventsCommand,
    ListOpsItemRelatedItemsCommand,
    ListOpsMetadataCommand,
    ListResourceComplianceSummariesCommand,
    ListResourceDataSyncCommand,
    ListTagsForResourceCommand,
    ModifyDocumentPermissionCommand,
    PutComplianceItemsCommand,
    PutInventoryCommand,
    PutParameterCommand,
    PutResourcePolicyCommand,
    RegisterDefaultHostManagementConfigurationCommand,
    RegisterDefaultPatchBaselineCommand,
    RegisterPatchBaselineForPatchGroupCommand,
    RegisterTargetWithMaintenanceWindowCommand,
    RegisterTaskWithMaintenanceWindowCommand,
    RemoveTagsFromResourceCommand,
    ResetServiceSettingCommand,
    ResumeSessionCommand,
    SendAutomationSignalCommand,
    SendCommandCommand,
    StartAccessRequestCommand,
    StartAssociationsOnceCommand,
    StartAutomationExecutionCommand,
    StartChangeRequestExecutionCommand,
    StartExecutionPreviewCommand,
    StartSessionCommand,
    StopAutomationExecutionCommand,
    TerminateSessionCommand,
    UnlabelParameterVersionCommand,
    UpdateAssociationCommand,
    UpdateAssociationStatusCommand,
    UpdateCloudConnectorCommand,
    UpdateDocumentCommand,
    UpdateDocumentDefaultVersionCommand,
    UpdateDocumentMetadataCommand,
    UpdateMaintenanceWindowCommand,
    UpdateMaintenanceWindowTargetCommand,
    UpdateMaintenanceWindowTaskCommand,
    UpdateManagedInstanceRoleCommand,
    UpdateOpsItemCommand,
    UpdateOpsMetadataCommand,
    UpdatePatchBaselineCommand,
    UpdateResourceDataSyncCommand,
    UpdateServiceSettingCommand,
    ValidateCloudConnectorCommand,
  },
  paginators = {
    paginateDescribeActivations,
    paginateDescribeAssociationExecutions,
    paginateDescribeAssociationExecutionTargets,
    paginateDescribeAutomationExecutions,
    paginateDescribeAutomationStepExecutions,
    paginateDescribeAvailablePatches,
    paginateDescribeEffectiveInstanceAssociations,
    paginateDescribeEffectivePatchesForPatchBaseline,
    paginateDescribeInstanceAssociationsStatus,
    paginateDescribeInstanceInformation,
    paginateDescribeInstancePatches,
    paginateDescribeInstancePatchStates,
    paginateDescribeInstancePatchStatesForPatchGroup,
    paginateDescribeInstanceProperties,
    paginateDescribeInventoryDeletions,
    paginateDescribeMaintenanceWindowExecutions,
    paginateDescribeMaintenanceWindowExecutionTaskInvocations,
    paginateDescribeMaintenanceWindowExecutionTasks,
    paginateDescribeMaintenanceWindows,
    paginateDescribeMaintenanceWindowSchedule,
    paginateDescribeMaintenanceWindowsForTarget,
    paginateDescribeMaintenanceWindowTargets,
    paginateDescribeMaintenanceWindowTasks,
    paginateDescribeOpsItems,
    paginateDescribeParameters,
    paginateDescribePatchBaselines,
    paginateDescribePatchGroups,
    paginateDescribePatchProperties,
    paginateDescribeSessions,
    paginateGetInventory,
    paginateGetInventorySchema,
    paginateGetOpsSummary,
    paginateGetParameterHistory,
    paginateGetParametersByPath,
    paginateGetResourcePolicies,
    paginateListAssociations,
    paginateListAssociationVersions,
    paginateListCloudConnectors,
    paginateListCommandInvocations,
    paginateListCommands,
    paginateListComplianceItems,
    paginateListComplianceSummaries,
    paginateListDocuments,
    paginateListDocumentVersions,
    paginateListNodes,
    paginateListNodesSummary,
    paginateListOpsItemEvents,
    paginateListOpsItemRelatedItems,
    paginateListOpsMetadata,
    paginateListResourceComplianceSummaries,
    paginateListResourceDataSync,
    paginateValidateCloudConnector,
  },
  waiters = { waitUntilCommandExecuted },
  SSM = class extends SSMClient {};
createAggregatedClient(commands, SSM, { paginators, waiters });
var AccessRequestStatus = {
    APPROVED: 'Approved',
    EXPIRED: 'Expired',
    PENDING: 'Pending',
    REJECTED: 'Rejected',
    REVOKED: 'Revoked',
  },
  AccessType = { JUSTINTIME: 'JustInTime', STANDARD: 'Standard' },
  ResourceTypeForTagging = {
    ASSOCIATION: 'Association',
    AUTOMATION: 'Automation',
    CLOUD_CONNECTOR: 'CloudConnector',
    DOCUMENT: 'Document',
    MAINTENANCE_WINDOW: 'MaintenanceWindow',
    MANAGED_INSTANCE: 'ManagedInstance',
    OPSMETADATA: 'OpsMetadata',
    OPS_ITEM: 'OpsItem',
    PARAMETER: 'Parameter',
    PATCH_BASELINE: 'PatchBaseline',
  },
  ExternalAlarmState = { ALARM: 'ALARM', UNKNOWN: 'UNKNOWN' },
  AssociationComplianceSeverity = {
    Critical: 'CRITICAL',
    High: 'HIGH',
    Low: 'LOW',
    Medium: 'MEDIUM',
    Unspecified: 'UNSPECIFIED',
  },
  AssociationSyncCompliance = { Auto: 'AUTO', Manual: 'MANUAL' },
  AssociationStatusName = { Failed: 'Failed', Pending: 'Pending', Success: 'Success' },
  Fault = { Client: 'Client', Server: 'Server', Unknown: 'Unknown' },
  AttachmentsSourceKey = {
    AttachmentReference: 'AttachmentReference',
    S3FileUrl: 'S3FileUrl',
    SourceUrl: 'SourceUrl',
  },
  DocumentFormat = { JSON: 'JSON', TEXT: 'TEXT', YAML: 'YAML' },
  DocumentType = {
    ApplicationConfiguration: 'ApplicationConfiguration',
    ApplicationConfigurationSchema: 'ApplicationConfigurationSchema',
    AutoApprovalPolicy: 'AutoApprovalPolicy',
    Automation: 'Automation',
    ChangeCalendar: 'ChangeCalendar',
    ChangeTemplate: 'Automation.ChangeTemplate',
    CloudFormation: 'CloudFormation',
    Command: 'Command',
    ConformancePackTemplate: 'ConformancePackTemplate',
    DeploymentStrategy: 'DeploymentStrategy',
    ManualApprovalPolicy: 'ManualApprovalPolicy',
    Package: 'Package',
    Policy: 'Policy',
    ProblemAnalysis: 'ProblemAnalysis',
    ProblemAnalysisTemplate: 'ProblemAnalysisTemplate',
    QuickSetup: 'QuickSetup',
    Session: 'Session',
  },
  DocumentHashType = { SHA1: 'Sha1', SHA256: 'Sha256' },
  DocumentParameterType = { String: 'String', StringList: 'StringList' },
  PlatformType = { LINUX: 'Linux', MACOS: 'MacOS', WINDOWS: 'Windows' },
  ReviewStatus = {
    APPROVED: 'APPROVED',
    NOT_REVIEWED: 'NOT_REVIEWED',
    PENDING: 'PENDING',
    REJECTED: 'REJECTED',
  },
  DocumentStatus = {
    Active: 'Active',
    Creating: 'Creating',
    Deleting: 'Deleting',
    Failed: 'Failed',
    Updating: 'Updating',
  },
  OpsItemDataType = { SEARCHABLE_STRING: 'SearchableString', STRING: 'String' },
  PatchComplianceLevel = {
    Critical: 'CRITICAL',
    High: 'HIGH',
    Informational: 'INFORMATIONAL',
    Low: 'LOW',
    Medium: 'MEDIUM',
    Unspecified: 'UNSPECIFIED',
  },
  PatchFilterKey = {
    AdvisoryId: 'ADVISORY_ID',
    Arch: 'ARCH',
    BugzillaId: 'BUGZILLA_ID',
    CVEId: 'CVE_ID',
    Classification: 'CLASSIFICATION',
    Epoch: 'EPOCH',
    MsrcSeverity: 'MSRC_SEVERITY',
    Name: 'NAME',
    PatchId: 'PATCH_ID',
    PatchSet: 'PATCH_SET',
    Priority: 'PRIORITY',
    Product: 'PRODUCT',
    ProductFamily: 'PRODUCT_FAMILY',
    Release: 'RELEASE',
    Repository: 'REPOSITORY',
    Section: 'SECTION',
    Security: 'SECURITY',
    Severity: 'SEVERITY',
    Version: 'VERSION',
  },
  PatchComplianceStatus = { Compliant: 'COMPLIANT', NonCompliant: 'NON_COMPLIANT' },
  OperatingSystem = {
    AlmaLinux: 'ALMA_LINUX',
    AmazonLinux: 'AMAZON_LINUX',
    AmazonLinux2: 'AMAZON_LINUX_2',
    AmazonLinux2022: 'AMAZON_LINUX_2022',
    AmazonLinux2023: 'AMAZON_LINUX_2023',
    CentOS: 'CENTOS',
    Debian: 'DEBIAN',
    MacOS: 'MACOS',
    OracleLinux: 'ORACLE_LINUX',
    Raspbian: 'RASPBIAN',
    RedhatEnterpriseLinux: 'REDHAT_ENTERPRISE_LINUX',
    Rocky_Linux: 'ROCKY_LINUX',
    Suse: 'SUSE',
    Ubuntu: 'UBUNTU',
    Windows: 'WINDOWS',
  },
  PatchAction = { AllowAsDependency: 'ALLOW_AS_DEPENDENCY', Block: 'BLOCK' },
  ResourceDataSyncS3Format = { JSON_SERDE: 'JsonSerDe' },
  InventorySchemaDeleteOption = { DELETE_SCHEMA: 'DeleteSchema', DISABLE_SCHEMA: 'DisableSchema' },
  DeletionMode = { RemoveSharing: 'RemoveSharing', RollbackMigration: 'RollbackMigration' },
  DescribeActivationsFilterKeys = {
    ACTIVATION_IDS: 'ActivationIds',
    DEFAULT_INSTANCE_NAME: 'DefaultInstanceName',
    IAM_ROLE: 'IamRole',
  },
  AssociationExecutionFilterKey = {
    CreatedTime: 'CreatedTime',
    ExecutionId: 'ExecutionId',
    Status: 'Status',
  },
  AssociationFilterOperatorType = { Equal: 'EQUAL', GreaterThan: 'GREATER_THAN', LessThan: 'LESS_THAN' },
  AssociationExecutionTargetsFilterKey = {
    ResourceId: 'ResourceId',
    ResourceType: 'ResourceType',
    Status: 'Status',
  },
  AutomationExecutionFilterKey = {
    AUTOMATION_SUBTYPE: 'AutomationSubtype',
    AUTOMATION_TYPE: 'AutomationType',
    CURRENT_ACTION: 'CurrentAction',
    DOCUMENT_NAME_PREFIX: 'DocumentNamePrefix',
    EXECUTION_ID: 'ExecutionId',
    EXECUTION_STATUS: 'ExecutionStatus',
    OPS_ITEM_ID: 'OpsItemId',
    PARENT_EXECUTION_ID: 'ParentExecutionId',
    START_TIME_AFTER: 'StartTimeAfter',
    START_TIME_BEFORE: 'StartTimeBefore',
    TAG_KEY: 'TagKey',
    TARGET_RESOURCE_GROUP: 'TargetResourceGroup',
  },
  AutomationExecutionStatus = {
    APPROVED: 'Approved',
    CANCELLED: 'Cancelled',
    CANCELLING: 'Cancelling',
    CHANGE_CALENDAR_OVERRIDE_APPROVED: 'ChangeCalendarOverrideApproved',
    CHANGE_CALENDAR_OVERRIDE_REJECTED: 'ChangeCalendarOverrideRejected',
    COMPLETED_WITH_FAILURE: 'CompletedWithFailure',
    COMPLETED_WITH_SUCCESS: 'CompletedWithSuccess',
    EXITED: 'Exited',
    FAILED: 'Failed',
    INPROGRESS: 'InProgress',
    PENDING: 'Pending',
    PENDING_APPROVAL: 'PendingApproval',
    PENDING_CHANGE_CALENDAR_OVERRIDE: 'PendingChangeCalendarOverride',
    REJECTED: 'Rejected',
    RUNBOOK_INPROGRESS: 'RunbookInProgress',
    SCHEDULED: 'Scheduled',
    SUCCESS: 'Success',
    TIMEDOUT: 'TimedOut',
    WAITING: 'Waiting',
  },
  AutomationSubtype = { AccessRequest: 'AccessRequest', ChangeRequest: 'ChangeRequest' },
  AutomationType = { CrossAccount: 'CrossAccount', Local: 'Local' },
  ExecutionMode = { Auto: 'Auto', Interactive: 'Interactive' },
  StepExecutionFilterKey = {
    ACTION: 'Action',
    PARENT_STEP_EXECUTION_ID: 'ParentStepExecutionId',
    PARENT_STEP_ITERATION: 'ParentStepIteration',
    PARENT_STEP_ITERATOR_VALUE: 'ParentStepIteratorValue',
    START_TIME_AFTER: 'StartTimeAfter',
    START_TIME_BEFORE: 'StartTimeBefore',
    STEP_EXECUTION_ID: 'StepExecutionId',
    STEP_EXECUTION_STATUS: 'StepExecutionStatus',
    STEP_NAME: 'StepName',
  },
  DocumentPermissionType = { SHARE: 'Share' },
  PatchDeploymentStatus = {
    Approved: 'APPROVED',
    ExplicitApproved: 'EXPLICIT_APPROVED',
    ExplicitRejected: 'EXPLICIT_REJECTED',
    PendingApproval: 'PENDING_APPROVAL',
  },
  InstanceInformationFilterKey = {
    ACTIVATION_IDS: 'ActivationIds',
    AGENT_VERSION: 'AgentVersion',
    ASSOCIATION_STATUS: 'AssociationStatus',
    IAM_ROLE: 'IamRole',
    INSTANCE_IDS: 'InstanceIds',
    PING_STATUS: 'PingStatus',
    PLATFORM_TYPES: 'PlatformTypes',
    RESOURCE_TYPE: 'ResourceType',
  },
  PingStatus = { CONNECTION_LOST: 'ConnectionLost', INACTIVE: 'Inactive', ONLINE: 'Online' },
  ResourceType = { EC2_INSTANCE: 'EC2Instance', MANAGED_INSTANCE: 'ManagedInstance' },
  SourceType = {
    AWS_EC2_INSTANCE: 'AWS::EC2::Instance',
    AWS_IOT_THING: 'AWS::IoT::Thing',
    AWS_SSM_MANAGEDINSTANCE: 'AWS::SSM::ManagedInstance',
    AZURE_INSTANCE: 'Microsoft.Compute/virtualMachines',
    GCP_INSTANCE: 'compute.googleapis.com/Instance',
  },
  PatchComplianceDataState = {
    AvailableSecurityUpdate: 'AVAILABLE_SECURITY_UPDATE',
    Failed: 'FAILED',
    Installed: 'INSTALLED',
    InstalledOther: 'INSTALLED_OTHER',
    InstalledPendingReboot: 'INSTALLED_PENDING_REBOOT',
    InstalledRejected: 'INSTALLED_REJECTED',
    Missing: 'MISSING',
    NotApplicable: 'NOT_APPLICABLE',
  },
  PatchOperationType = { INSTALL: 'Install', SCAN: 'Scan' },
  RebootOption = { NO_REBOOT: 'NoReboot', REBOOT_IF_NEEDED: 'RebootIfNeeded' },
  InstancePatchStateOperatorType = {
    EQUAL: 'Equal',
    GREATER_THAN: 'GreaterThan',
    LESS_THAN: 'LessThan',
    NOT_EQUAL: 'NotEqual',
  },
  InstancePropertyFilterOperator = {
    BEGIN_WITH: 'BeginWith',
    EQUAL: 'Equal',
    GREATER_THAN: 'GreaterThan',
    LESS_THAN: 'LessThan',
    NOT_EQUAL: 'NotEqual',
  },
  InstancePropertyFilterKey = {
    ACTIVATION_IDS: 'ActivationIds',
    AGENT_VERSION: 'AgentVersion',
    ASSOCIATION_STATUS: 'AssociationStatus',
    DOCUMENT_NAME: 'DocumentName',
    IAM_ROLE: 'IamRole',
    INSTANCE_IDS: 'InstanceIds',
    PING_STATUS: 'PingStatus',
    PLATFORM_TYPES: 'PlatformTypes',
    RESOURCE_TYPE: 'ResourceType',
  },
  InventoryDeletionStatus = { COMPLETE: 'Complete', IN_PROGRESS: 'InProgress' },
  MaintenanceWindowExecutionStatus = {
    Cancelled: 'CANCELLED',
    Cancelling: 'CANCELLING',
    Failed: 'FAILED',
    InProgress: 'IN_PROGRESS',
    Pending: 'PENDING',
    SkippedOverlapping: 'SKIPPED_OVERLAPPING',
    Success: 'SUCCESS',
    TimedOut: 'TIMED_OUT',
  },
  MaintenanceWindowTaskType = {
    Automation: 'AUTOMATION',
    Lambda: 'LAMBDA',
    RunCommand: 'RUN_COMMAND',
    StepFunctions: 'STEP_FUNCTIONS',
  },
  MaintenanceWindowResourceType = { Instance: 'INSTANCE', ResourceGroup: 'RESOURCE_GROUP' },
  MaintenanceWindowTaskCutoffBehavior = { CancelTask: 'CANCEL_TASK', ContinueTask: 'CONTINUE_TASK' },
  OpsItemFilterKey = {
    ACCESS_REQUEST_APPROVER_ARN: 'AccessRequestByApproverArn',
    ACCESS_REQUEST_APPROVER_ID: 'AccessRequestByApproverId',
    ACCESS_REQUEST_IS_REPLICA: 'AccessRequestByIsReplica',
    ACCESS_REQUEST_REQUESTER_ARN: 'AccessRequestByRequesterArn',
    ACCESS_REQUEST_REQUESTER_ID: 'AccessRequestByRequesterId',
    ACCESS_REQUEST_SOURCE_ACCOUNT_ID: 'AccessRequestBySourceAccountId',
    ACCESS_REQUEST_SOURCE_OPS_ITEM_ID: 'AccessRequestBySourceOpsItemId',
    ACCESS_REQUEST_SOURCE_REGION: 'AccessRequestBySourceRegion',
    ACCESS_REQUEST_TARGET_RESOURCE_ID: 'AccessRequestByTargetResourceId',
    ACCOUNT_ID: 'AccountId',
    ACTUAL_END_TIME: 'ActualEndTime',
    ACTUAL_START_TIME: 'ActualStartTime',
    AUTOMATION_ID: 'AutomationId',
    CATEGORY: 'Category',
    CHANGE_REQUEST_APPROVER_ARN: 'ChangeRequestByApproverArn',
    CHANGE_REQUEST_APPROVER_NAME: 'ChangeRequestByApproverName',
    CHANGE_REQUEST_REQUESTER_ARN: 'ChangeRequestByRequesterArn',
    CHANGE_REQUEST_REQUESTER_NAME: 'ChangeRequestByRequesterName',
    CHANGE_REQUEST_TARGETS_RESOURCE_GROUP: 'ChangeRequestByTargetsResourceGroup',
    CHANGE_REQUEST_TEMPLATE: 'ChangeRequestByTemplate',
    CREATED_BY: 'CreatedBy',
    CREATED_TIME: 'CreatedTime',
    INSIGHT_TYPE: 'InsightByType',
    LAST_MODIFIED_TIME: 'LastModifiedTime',
    OPERATIONAL_DATA: 'OperationalData',
    OPERATIONAL_DATA_KEY: 'OperationalDataKey',
    OPERATIONAL_DATA_VALUE: 'OperationalDataValue',
    OPSITEM_ID: 'OpsItemId',
    OPSITEM_TYPE: 'OpsItemType',
    PLANNED_END_TIME: 'PlannedEndTime',
    PLANNED_START_TIME: 'PlannedStartTime',
    PRIORITY: 'Priority',
    RESOURCE_ID: 'ResourceId',
    SEVERITY: 'Severity',
    SOURCE: 'Source',
    STATUS: 'Status',
    TITLE: 'Title',
  },
  OpsItemFilterOperator = {
    CONTAINS: 'Contains',
    EQUAL: 'Equal',
    GREATER_THAN: 'GreaterThan',
    LESS_THAN: 'LessThan',
  },
  OpsItemStatus = {
    APPROVED: 'Approved',
    CANCELLED: 'Cancelled',
    CANCELLING: 'Cancelling',
    CHANGE_CALENDAR_OVERRIDE_APPROVED: 'ChangeCalendarOverrideApproved',
    CHANGE_CALENDAR_OVERRIDE_REJECTED: 'ChangeCalendarOverrideRejected',
    CLOSED: 'Closed',
    COMPLETED_WITH_FAILURE: 'CompletedWithFailure',
    COMPLETED_WITH_SUCCESS: 'CompletedWithSuccess',
    FAILED: 'Failed',
    IN_PROGRESS: 'InProgress',
    OPEN: 'Open',
    PENDING: 'Pending',
    PENDING_APPROVAL: 'PendingApproval',
    PENDING_CHANGE_CALENDAR_OVERRIDE: 'PendingChangeCalendarOverride',
    REJECTED: 'Rejected',
    RESOLVED: 'Resolved',
    REVOKED: 'Revoked',
    RUNBOOK_IN_PROGRESS: 'RunbookInProgress',
    SCHEDULED: 'Scheduled',
    TIMED_OUT: 'TimedOut',
  },
  ParametersFilterKey = { KEY_ID: 'KeyId', NAME: 'Name', TYPE: 'Type' },
  ParameterTier = { ADVANCED: 'Advanced', INTELLIGENT_TIERING: 'Intelligent-Tiering', STANDARD: 'Standard' },
  ParameterType = { SECURE_STRING: 'SecureString', STRING: 'String', STRING_LIST: 'StringList' },
  PatchSet = { Application: 'APPLICATION', Os: 'OS' },
  PatchProperty = {
    PatchClassification: 'CLASSIFICATION',
    PatchMsrcSeverity: 'MSRC_SEVERITY',
    PatchPriority: 'PRIORITY',
    PatchProductFamily: 'PRODUCT_FAMILY',
    PatchSeverity: 'SEVERITY',
    Product: 'PRODUCT',
  },
  SessionFilterKey = {
    ACCESS_TYPE: 'AccessType',
    INVOKED_AFTER: 'InvokedAfter',
    INVOKED_BEFORE: 'InvokedBefore',
    OWNER: 'Owner',
    SESSION_ID: 'SessionId',
    STATUS: 'Status',
    TARGET_ID: 'Target',
  },
  SessionState = { ACTIVE: 'Active', HISTORY: 'History' },
  SessionStatus = {
    CONNECTED: 'Connected',
    CONNECTING: 'Connecting',
    DISCONNECTED: 'Disconnected',
    FAILED: 'Failed',
    TERMINATED: 'Terminated',
    TERMINATING: 'Terminating',
  },
  CalendarState = { CLOSED: 'CLOSED', OPEN: 'OPEN' },
  CommandInvocationStatus = {
    CANCELLED: 'Cancelled',
    CANCELLING: 'Cancelling',
    DELAYED: 'Delayed',
    FAILED: 'Failed',
    IN_PROGRESS: 'InProgress',
    PENDING: 'Pending',
    SUCCESS: 'Success',
    TIMED_OUT: 'TimedOut',
  },
  ConnectionStatus = { CONNECTED: 'connected', NOT_CONNECTED: 'notconnected' },
  AttachmentHashType = { SHA256: 'Sha256' },
  ImpactType = { MUTATING: 'Mutating', NON_MUTATING: 'NonMutating', UNDETERMINED: 'Undetermined' },
  ExecutionPreviewStatus = {
    FAILED: 'Failed',
    IN_PROGRESS: 'InProgress',
    PENDING: 'Pending',
    SUCCESS: 'Success',
  },
  InventoryQueryOperatorType = {
    BEGIN_WITH: 'BeginWith',
    EQUAL: 'Equal',
    EXISTS: 'Exists',
    GREATER_THAN: 'GreaterThan',
    LESS_THAN: 'LessThan',
    NOT_EQUAL: 'NotEqual',
  },
  InventoryAttributeDataType = { NUMBER: 'number', STRING: 'string' },
  NotificationEvent = {
    ALL: 'All',
    CANCELLED: 'Cancelled',
    FAILED: 'Failed',
    IN_PROGRESS: 'InProgress',
    SUCCESS: 'Success',
    TIMED_OUT: 'TimedOut',
  },
  NotificationType = { Command: 'Command', Invocation: 'Invocation' },
  OpsFilterOperatorType = {
    BEGIN_WITH: 'BeginWith',
    EQUAL: 'Equal',
    EXISTS: 'Exists',
    GREATER_THAN: 'GreaterThan',
    LESS_THAN: 'LessThan',
    NOT_EQUAL: 'NotEqual',
  },
  AssociationFilterKey = {
    AssociationId: 'AssociationId',
    AssociationName: 'AssociationName',
    CloudConnectorId: 'CloudConnectorId',
    InstanceId: 'InstanceId',
    LastExecutedAfter: 'LastExecutedAfter',
    LastExecutedBefore: 'LastExecutedBefore',
    Name: 'Name',
    ResourceGroupName: 'ResourceGroupName',
    Status: 'AssociationStatusName',
  },
  CloudConnectorFilterKey = {
    OrganizationId: 'OrganizationId',
    ProjectId: 'ProjectId',
    SubscriptionId: 'SubscriptionId',
    TenantId: 'TenantId',
  },
  Provider = { AZURE: 'Azure', GCP: 'GCP' },
  CommandFilterKey = {
    DOCUMENT_NAME: 'DocumentName',
    EXECUTION_STAGE: 'ExecutionStage',
    INVOKED_AFTER: 'InvokedAfter',
    INVOKED_BEFORE: 'InvokedBefore',
    STATUS: 'Status',
  },
  CommandPluginStatus = {
    CANCELLED: 'Cancelled',
    FAILED: 'Failed',
    IN_PROGRESS: 'InProgress',
    PENDING: 'Pending',
    SUCCESS: 'Success',
    TIMED_OUT: 'TimedOut',
  },
  CommandStatus = {
    CANCELLED: 'Cancelled',
    CANCELLING: 'Cancelling',
    FAILED: 'Failed',
    IN_PROGRESS: 'InProgress',
    PENDING: 'Pending',
    SUCCESS: 'Success',
    TIMED_OUT: 'TimedOut',
  },
  ComplianceQueryOperatorType = {
    BeginWith: 'BEGIN_WITH',
    Equal: 'EQUAL',
    GreaterThan: 'GREATER_THAN',
    LessThan: 'LESS_THAN',
    NotEqual: 'NOT_EQUAL',
  },
  ComplianceSeverity = {
    Critical: 'CRITICAL',
    High: 'HIGH',
    Informational: 'INFORMATIONAL',
    Low: 'LOW',
    Medium: 'MEDIUM',
    Unspecified: 'UNSPECIFIED',
  },
  ComplianceStatus = { Compliant: 'COMPLIANT', NonCompliant: 'NON_COMPLIANT' },
  DocumentMetadataEnum = { DocumentReviews: 'DocumentReviews' },
  DocumentReviewCommentType = { Comment: 'Comment' },
  DocumentFilterKey = {
    DocumentType: 'DocumentType',
    Name: 'Name',
    Owner: 'Owner',
    PlatformTypes: 'PlatformTypes',
  },
  NodeFilterKey = {
    ACCOUNT_ID: 'AccountId',
    AGENT_TYPE: 'AgentType',
    AGENT_VERSION: 'AgentVersion',
    AVAILABILITY_ZONE: 'AvailabilityZone',
    AVAILABILITY_ZONE_ID: 'AvailabilityZoneId',
    COMPUTER_NAME: 'ComputerName',
    INSTANCE_ID: 'InstanceId',
    INSTANCE_STATUS: 'InstanceStatus',
    IP_ADDRESS: 'IpAddress',
    MANAGED_STATUS: 'ManagedStatus',
    ORGANIZATIONAL_UNIT_ID: 'OrganizationalUnitId',
    ORGANIZATIONAL_UNIT_PATH: 'OrganizationalUnitPath',
    PLATFORM_NAME: 'PlatformName',
    PLATFORM_TYPE: 'PlatformType',
    PLATFORM_VERSION: 'PlatformVersion',
    REGION: 'Region',
    RESOURCE_TYPE: 'ResourceType',
    SOURCE_ID: 'SourceId',
    SOURCE_LOCATION: 'SourceLocation',
    SOURCE_TYPE: 'SourceType',
  },
  NodeFilterOperatorType = { BEGIN_WITH: 'BeginWith', EQUAL: 'Equal', NOT_EQUAL: 'NotEqual' },
  ManagedStatus = { ALL: 'All', MANAGED: 'Managed', UNMANAGED: 'Unmanaged' },
  NodeAggregatorType = { COUNT: 'Count' },
  NodeAttributeName = {
    AGENT_VERSION: 'AgentVersion',
    AVAILABILITY_ZONE: 'AvailabilityZone',
    PLATFORM_NAME: 'PlatformName',
    PLATFORM_TYPE: 'PlatformType',
    PLATFORM_VERSION: 'PlatformVersion',
    REGION: 'Region',
    RESOURCE_TYPE: 'ResourceType',
    SOURCE_TYPE: 'SourceType',
  },
  NodeTypeName = { INSTANCE: 'Instance' },
  OpsItemEventFilterKey = { OPSITEM_ID: 'OpsItemId' },
  OpsItemEventFilterOperator = { EQUAL: 'Equal' },
  OpsItemRelatedItemsFilterKey = {
    ASSOCIATION_ID: 'AssociationId',
    RESOURCE_TYPE: 'ResourceType',
    RESOURCE_URI: 'ResourceUri',
  },
  OpsItemRelatedItemsFilterOperator = { EQUAL: 'Equal' },
  LastResourceDataSyncStatus = { FAILED: 'Failed', INPROGRESS: 'InProgress', SUCCESSFUL: 'Successful' },
  ComplianceUploadType = { Complete: 'COMPLETE', Partial: 'PARTIAL' },
  DHMCPermissionModel = { SELF_MANAGED: 'SELF_MANAGED', SERVICE_MANAGED: 'SERVICE_MANAGED' },
  SignalType = {
    APPROVE: 'Approve',
    REJECT: 'Reject',
    RESUME: 'Resume',
    REVOKE: 'Revoke',
    START_STEP: 'StartStep',
    STOP_STEP: 'StopStep',
  },
  StopType = { CANCEL: 'Cancel', COMPLETE: 'Complete' },
  DocumentReviewAction = {
    Approve: 'Approve',
    Reject: 'Reject',
    SendForReview: 'SendForReview',
    UpdateReview: 'UpdateReview',
  },
  ValidationFindingCode = {
    AWS_ROLE_ASSUMPTION_FAILED: 'AwsRoleAssumptionFailed',
    OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED: 'OutboundWebIdentityFederationDisabled',
    PROVIDER_CREDENTIAL_CREATION_FAILED: 'ProviderCredentialCreationFailed',
    SUBSCRIPTION_ACCESSIBLE: 'SubscriptionAccessible',
    TARGET_API_DISABLED: 'TargetApiDisabled',
    TARGET_INACCESSIBLE: 'TargetInaccessible',
    TARGET_MISSING_PERMISSIONS: 'TargetMissingPermissions',
    TARGET_STATE_WARNING: 'TargetStateWarning',
    TARGET_UNUSABLE: 'TargetUnusable',
    TENANT_SUMMARY: 'TenantSummary',
    WEB_IDENTITY_TOKEN_FAILED: 'WebIdentityTokenFailed',
  },
  ValidationFindingScopeType = {
    AZURE_SUBSCRIPTION: 'azure:subscription',
    AZURE_TENANT: 'azure:tenant',
    GCP_ORGANIZATION: 'gcp:organization',
    GCP_PROJECT: 'gcp:project',
  },
  ValidationFindingType = { ERROR: 'ERROR', INFO: 'INFO', WARN: 'WARN' };
export {
  SSMServiceException,
  AccessDeniedException,
  InternalServerError,
  InvalidResourceId,
  InvalidResourceType,
  TooManyTagsError,
  TooManyUpdates,
  AlreadyExistsException,
  OpsItemConflictException,
  OpsItemInvalidParameterException,
  OpsItemLimitExceededException,
  OpsItemNotFoundException,
  OpsItemRelatedItemAlreadyExistsException,
  DuplicateInstanceId,
  InvalidCommandId,
  InvalidInstanceId,
  DoesNotExistException,
  InvalidParameters,
  AssociationAlreadyExists,
  AssociationLimitExceeded,
  InvalidDocument,
  InvalidDocumentVersion,
  InvalidOutputLocation,
  InvalidSchedule,
  InvalidTag,
  InvalidTarget,
  InvalidTargetMaps,
  UnsupportedPlatformType,
  ConflictException,
  ServiceQuotaExceededException,
  DocumentAlreadyExists,
  DocumentLimitExceeded,
  InvalidDocumentContent,
  InvalidDocumentSchemaVersion,
  MaxDocumentSizeExceeded,
  NoLongerSupportedException,
  IdempotentParameterMismatch,
  ResourceLimitExceededException,
  OpsItemAccessDeniedException,
  OpsItemAlreadyExistsException,
  OpsMetadataAlreadyExistsException,
  OpsMetadataInvalidArgumentException,
  OpsMetadataLimitExceededException,
  OpsMetadataTooManyUpdatesException,
  ResourceDataSyncAlreadyExistsException,
  ResourceDataSyncCountExceededException,
  ResourceDataSyncInvalidConfigurationException,
  InvalidActivation,
  InvalidActivationId,
  AssociationDoesNotExist,
  ResourceNotFoundException,
  AssociatedInstances,
  InvalidDocumentOperation,
  InvalidDeleteInventoryParametersException,
  InvalidInventoryRequestException,
  InvalidOptionException,
  InvalidTypeNameException,
  OpsMetadataNotFoundException,
  ParameterNotFound,
  ResourceInUseException,
  ResourceDataSyncNotFoundException,
  MalformedResourcePolicyDocumentException,
  ResourcePolicyConflictException,
  ResourcePolicyInvalidParameterException,
  ResourcePolicyNotFoundException,
  TargetInUseException,
  InvalidFilter,
  InvalidNextToken,
  InvalidAssociationVersion,
  AssociationExecutionDoesNotExist,
  InvalidFilterKey,
  InvalidFilterValue,
  AutomationExecutionNotFoundException,
  InvalidPermissionType,
  UnsupportedOperatingSystem,
  InvalidInstanceInformationFilterValue,
  InvalidInstancePropertyFilterValue,
  InvalidDeletionIdException,
  InvalidFilterOption,
  OpsItemRelatedItemAssociationNotFoundException,
  ThrottlingException,
  ValidationException,
  InvalidDocumentType,
  UnsupportedCalendarException,
  InvalidPluginName,
  InvocationDoesNotExist,
  UnsupportedFeatureRequiredException,
  InvalidAggregatorException,
  InvalidInventoryGroupException,
  InvalidResultAttributeException,
  InvalidKeyId,
  ParameterVersionNotFound,
  ServiceSettingNotFound,
  ParameterVersionLabelLimitExceeded,
  UnsupportedOperationException,
  DocumentPermissionLimit,
  ComplianceTypeCountLimitExceededException,
  InvalidItemContentException,
  ItemSizeLimitExceededException,
  TotalSizeLimitExceededException,
  CustomSchemaCountLimitExceededException,
  InvalidInventoryItemContextException,
  ItemContentMismatchException,
  SubTypeCountLimitExceededException,
  UnsupportedInventoryItemContextException,
  UnsupportedInventorySchemaVersionException,
  HierarchyLevelLimitExceededException,
  HierarchyTypeMismatchException,
  IncompatiblePolicyException,
  InvalidAllowedPatternException,
  InvalidPolicyAttributeException,
  InvalidPolicyTypeException,
  ParameterAlreadyExists,
  ParameterLimitExceeded,
  ParameterMaxVersionLimitExceeded,
  ParameterPatternMismatchException,
  PoliciesLimitExceededException,
  UnsupportedParameterType,
  ResourcePolicyLimitExceededException,
  FeatureNotAvailableException,
  AutomationStepNotFoundException,
  InvalidAutomationSignalException,
  InvalidNotificationConfig,
  InvalidOutputFolder,
  InvalidRole,
  InvalidAssociation,
  AutomationDefinitionNotFoundException,
  AutomationDefinitionVersionNotFoundException,
  AutomationExecutionLimitExceededException,
  InvalidAutomationExecutionParametersException,
  AutomationDefinitionNotApprovedException,
  TargetNotConnected,
  InvalidAutomationStatusUpdateException,
  AssociationVersionLimitExceeded,
  InvalidUpdate,
  StatusUnchanged,
  DocumentVersionLimitExceeded,
  DuplicateDocumentContent,
  DuplicateDocumentVersionName,
  OpsMetadataKeyLimitExceededException,
  ResourceDataSyncConflictException,
  SSMServiceException$,
  AccessDeniedException$,
  AlreadyExistsException$,
  AssociatedInstances$,
  AssociationAlreadyExists$,
  AssociationDoesNotExist$,
  AssociationExecutionDoesNotExist$,
  AssociationLimitExceeded$,
  AssociationVersionLimitExceeded$,
  AutomationDefinitionNotApprovedException$,
  AutomationDefinitionNotFoundException$,
  AutomationDefinitionVersionNotFoundException$,
  AutomationExecutionLimitExceededException$,
  AutomationExecutionNotFoundException$,
  AutomationStepNotFoundException$,
  ComplianceTypeCountLimitExceededException$,
  ConflictException$,
  CustomSchemaCountLimitExceededException$,
  DocumentAlreadyExists$,
  DocumentLimitExceeded$,
  DocumentPermissionLimit$,
  DocumentVersionLimitExceeded$,
  DoesNotExistException$,
  DuplicateDocumentContent$,
  DuplicateDocumentVersionName$,
  DuplicateInstanceId$,
  FeatureNotAvailableException$,
  HierarchyLevelLimitExceededException$,
  HierarchyTypeMismatchException$,
  IdempotentParameterMismatch$,
  IncompatiblePolicyException$,
  InternalServerError$,
  InvalidActivation$,
  InvalidActivationId$,
  InvalidAggregatorException$,
  InvalidAllowedPatternException$,
  InvalidAssociation$,
  InvalidAssociationVersion$,
  InvalidAutomationExecutionParametersException$,
  InvalidAutomationSignalException$,
  InvalidAutomationStatusUpdateException$,
  InvalidCommandId$,
  InvalidDeleteInventoryParametersException$,
  InvalidDeletionIdException$,
  InvalidDocument$,
  InvalidDocumentContent$,
  InvalidDocumentOperation$,
  InvalidDocumentSchemaVersion$,
  InvalidDocumentType$,
  InvalidDocumentVersion$,
  InvalidFilter$,
  InvalidFilterKey$,
  InvalidFilterOption$,
  InvalidFilterValue$,
  InvalidInstanceId$,
  InvalidInstanceInformationFilterValue$,
  InvalidInstancePropertyFilterValue$,
  InvalidInventoryGroupException$,
  InvalidInventoryItemContextException$,
  InvalidInventoryRequestException$,
  InvalidItemContentException$,
  InvalidKeyId$,
  InvalidNextToken$,
  InvalidNotificationConfig$,
  InvalidOptionException$,
  InvalidOutputFolder$,
  InvalidOutputLocation$,
  InvalidParameters$,
  InvalidPermissionType$,
  InvalidPluginName$,
  InvalidPolicyAttributeException$,
  InvalidPolicyTypeException$,
  InvalidResourceId$,
  InvalidResourceType$,
  InvalidResultAttributeException$,
  InvalidRole$,
  InvalidSchedule$,
  InvalidTag$,
  InvalidTarget$,
  InvalidTargetMaps$,
  InvalidTypeNameException$,
  InvalidUpdate$,
  InvocationDoesNotExist$,
  ItemContentMismatchException$,
  ItemSizeLimitExceededException$,
  MalformedResourcePolicyDocumentException$,
  MaxDocumentSizeExceeded$,
  NoLongerSupportedException$,
  OpsItemAccessDeniedException$,
  OpsItemAlreadyExistsException$,
  OpsItemConflictException$,
  OpsItemInvalidParameterException$,
  OpsItemLimitExceededException$,
  OpsItemNotFoundException$,
  OpsItemRelatedItemAlreadyExistsException$,
  OpsItemRelatedItemAssociationNotFoundException$,
  OpsMetadataAlreadyExistsException$,
  OpsMetadataInvalidArgumentException$,
  OpsMetadataKeyLimitExceededException$,
  OpsMetadataLimitExceededException$,
  OpsMetadataNotFoundException$,
  OpsMetadataTooManyUpdatesException$,
  ParameterAlreadyExists$,
  ParameterLimitExceeded$,
  ParameterMaxVersionLimitExceeded$,
  ParameterNotFound$,
  ParameterPatternMismatchException$,
  ParameterVersionLabelLimitExceeded$,
  ParameterVersionNotFound$,
  PoliciesLimitExceededException$,
  ResourceDataSyncAlreadyExistsException$,
  ResourceDataSyncConflictException$,
  ResourceDataSyncCountExceededException$,
  ResourceDataSyncInvalidConfigurationException$,
  ResourceDataSyncNotFoundException$,
  ResourceInUseException$,
  ResourceLimitExceededException$,
  ResourceNotFoundException$,
  ResourcePolicyConflictException$,
  ResourcePolicyInvalidParameterException$,
  ResourcePolicyLimitExceededException$,
  ResourcePolicyNotFoundException$,
  ServiceQuotaExceededException$,
  ServiceSettingNotFound$,
  StatusUnchanged$,
  SubTypeCountLimitExceededException$,
  TargetInUseException$,
  TargetNotConnected$,
  ThrottlingException$,
  TooManyTagsError$,
  TooManyUpdates$,
  TotalSizeLimitExceededException$,
  UnsupportedCalendarException$,
  UnsupportedFeatureRequiredException$,
  UnsupportedInventoryItemContextException$,
  UnsupportedInventorySchemaVersionException$,
  UnsupportedOperatingSystem$,
  UnsupportedOperationException$,
  UnsupportedParameterType$,
  UnsupportedPlatformType$,
  ValidationException$,
  errorTypeRegistries,
  AccountSharingInfo$,
  Activation$,
  AddTagsToResourceRequest$,
  AddTagsToResourceResult$,
  Alarm$,
  AlarmConfiguration$,
  AlarmStateInformation$,
  AssociateOpsItemRelatedItemRequest$,
  AssociateOpsItemRelatedItemResponse$,
  Association$,
  AssociationDescription$,
  AssociationExecution$,
  AssociationExecutionFilter$,
  AssociationExecutionTarget$,
  AssociationExecutionTargetsFilter$,
  AssociationFilter$,
  AssociationOverview$,
  AssociationStatus$,
  AssociationVersionInfo$,
  AttachmentContent$,
  AttachmentInformation$,
  AttachmentsSource$,
  AutomationExecution$,
  AutomationExecutionFilter$,
  AutomationExecutionInputs$,
  AutomationExecutionMetadata$,
  AutomationExecutionPreview$,
  AzureConfiguration$,
  AzureSubscription$,
  BaselineOverride$,
  CancelCommandRequest$,
  CancelCommandResult$,
  CancelMaintenanceWindowExecutionRequest$,
  CancelMaintenanceWindowExecutionResult$,
  CloudConnectorFilter$,
  CloudConnectorSummary$,
  CloudWatchOutputConfig$,
  Command$,
  CommandFilter$,
  CommandInvocation$,
  CommandPlugin$,
  ComplianceExecutionSummary$,
  ComplianceItem$,
  ComplianceItemEntry$,
  ComplianceStringFilter$,
  ComplianceSummaryItem$,
  CompliantSummary$,
  CreateActivationRequest$,
  CreateActivationResult$,
  CreateAssociationBatchRequest$,
  CreateAssociationBatchRequestEntry$,
  CreateAssociationBatchResult$,
  CreateAssociationRequest$,
  CreateAssociationResult$,
  CreateCloudConnectorRequest$,
  CreateCloudConnectorResult$,
  CreateDocumentRequest$,
  CreateDocumentResult$,
  CreateMaintenanceWindowRequest$,
  CreateMaintenanceWindowResult$,
  CreateOpsItemRequest$,
  CreateOpsItemResponse$,
  CreateOpsMetadataRequest$,
  CreateOpsMetadataResult$,
  CreatePatchBaselineRequest$,
  CreatePatchBaselineResult$,
  CreateResourceDataSyncRequest$,
  CreateResourceDataSyncResult$,
  Credentials$,
  DeleteActivationRequest$,
  DeleteActivationResult$,
  DeleteAssociationRequest$,
  DeleteAssociationResult$,
  DeleteCloudConnectorRequest$,
  DeleteCloudConnectorResult$,
  DeleteDocumentRequest$,
  DeleteDocumentResult$,
  DeleteInventoryRequest$,
  DeleteInventoryResult$,
  DeleteMaintenanceWindowRequest$,
  DeleteMaintenanceWindowResult$,
  DeleteOpsItemRequest$,
  DeleteOpsItemResponse$,
  DeleteOpsMetadataRequest$,
  DeleteOpsMetadataResult$,
  DeleteParameterRequest$,
  DeleteParameterResult$,
  DeleteParametersRequest$,
  DeleteParametersResult$,
  DeletePatchBaselineRequest$,
  DeletePatchBaselineResult$,
  DeleteResourceDataSyncRequest$,
  DeleteResourceDataSyncResult$,
  DeleteResourcePolicyRequest$,
  DeleteResourcePolicyResponse$,
  DeregisterDefaultHostManagementConfigurationRequest$,
  DeregisterDefaultHostManagementConfigurationResult$,
  DeregisterManagedInstanceRequest$,
  DeregisterManagedInstanceResult$,
  DeregisterPatchBaselineForPatchGroupRequest$,
  DeregisterPatchBaselineForPatchGroupResult$,
  DeregisterTargetFromMaintenanceWindowRequest$,
  DeregisterTargetFromMaintenanceWindowResult$,
  DeregisterTaskFromMaintenanceWindowRequest$,
  DeregisterTaskFromMaintenanceWindowResult$,
  DescribeActivationsFilter$,
  DescribeActivationsRequest$,
  DescribeActivationsResult$,
  DescribeAssociationExecutionsRequest$,
  DescribeAssociationExecutionsResult$,
  DescribeAssociationExecutionTargetsRequest$,
  DescribeAssociationExecutionTargetsResult$,
  DescribeAssociationRequest$,
  DescribeAssociationResult$,
  DescribeAutomationExecutionsRequest$,
  DescribeAutomationExecutionsResult$,
  DescribeAutomationStepExecutionsRequest$,
  DescribeAutomationStepExecutionsResult$,
  DescribeAvailablePatchesRequest$,
  DescribeAvailablePatchesResult$,
  DescribeDocumentPermissionRequest$,
  DescribeDocumentPermissionResponse$,
  DescribeDocumentRequest$,
  DescribeDocumentResult$,
  DescribeEffectiveInstanceAssociationsRequest$,
  DescribeEffectiveInstanceAssociationsResult$,
  DescribeEffectivePatchesForPatchBaselineRequest$,
  DescribeEffectivePatchesForPatchBaselineResult$,
  DescribeInstanceAssociationsStatusRequest$,
  DescribeInstanceAssociationsStatusResult$,
  DescribeInstanceInformationRequest$,
  DescribeInstanceInformationResult$,
  DescribeInstancePatchesRequest$,
  DescribeInstancePatchesResult$,
  DescribeInstancePatchStatesForPatchGroupRequest$,
  DescribeInstancePatchStatesForPatchGroupResult$,
  DescribeInstancePatchStatesRequest$,
  DescribeInstancePatchStatesResult$,
  DescribeInstancePropertiesRequest$,
  DescribeInstancePropertiesResult$,
  DescribeInventoryDeletionsRequest$,
  DescribeInventoryDeletionsResult$,
  DescribeMaintenanceWindowExecutionsRequest$,
  DescribeMaintenanceWindowExecutionsResult$,
  DescribeMaintenanceWindowExecutionTaskInvocationsRequest$,
  DescribeMaintenanceWindowExecutionTaskInvocationsResult$,
  DescribeMaintenanceWindowExecutionTasksRequest$,
  DescribeMaintenanceWindowExecutionTasksResult$,
  DescribeMaintenanceWindowScheduleRequest$,
  DescribeMaintenanceWindowScheduleResult$,
  DescribeMaintenanceWindowsForTargetRequest$,
  DescribeMaintenanceWindowsForTargetResult$,
  DescribeMaintenanceWindowsRequest$,
  DescribeMaintenanceWindowsResult$,
  DescribeMaintenanceWindowTargetsRequest$,
  DescribeMaintenanceWindowTargetsResult$,
  DescribeMaintenanceWindowTasksRequest$,
  DescribeMaintenanceWindowTasksResult$,
  DescribeOpsItemsRequest$,
  DescribeOpsItemsResponse$,
  DescribeParametersRequest$,
  DescribeParametersResult$,
  DescribePatchBaselinesRequest$,
  DescribePatchBaselinesResult$,
  DescribePatchGroupsRequest$,
  DescribePatchGroupsResult$,
  DescribePatchGroupStateRequest$,
  DescribePatchGroupStateResult$,
  DescribePatchPropertiesRequest$,
  DescribePatchPropertiesResult$,
  DescribeSessionsRequest$,
  DescribeSessionsResponse$,
  DisassociateOpsItemRelatedItemRequest$,
  DisassociateOpsItemRelatedItemResponse$,
  DocumentDefaultVersionDescription$,
  DocumentDescription$,
  DocumentFilter$,
  DocumentIdentifier$,
  DocumentKeyValuesFilter$,
  DocumentMetadataResponseInfo$,
  DocumentParameter$,
  DocumentRequires$,
  DocumentReviewCommentSource$,
  DocumentReviewerResponseSource$,
  DocumentReviews$,
  DocumentVersionInfo$,
  EffectivePatch$,
  FailedCreateAssociation$,
  FailureDetails$,
  GcpConfiguration$,
  GcpProject$,
  GetAccessTokenRequest$,
  GetAccessTokenResponse$,
  GetAutomationExecutionRequest$,
  GetAutomationExecutionResult$,
  GetCalendarStateRequest$,
  GetCalendarStateResponse$,
  GetCloudConnectorRequest$,
  GetCloudConnectorResult$,
  GetCommandInvocationRequest$,
  GetCommandInvocationResult$,
  GetConnectionStatusRequest$,
  GetConnectionStatusResponse$,
  GetDefaultPatchBaselineRequest$,
  GetDefaultPatchBaselineResult$,
  GetDeployablePatchSnapshotForInstanceRequest$,
  GetDeployablePatchSnapshotForInstanceResult$,
  GetDocumentRequest$,
  GetDocumentResult$,
  GetExecutionPreviewRequest$,
  GetExecutionPreviewResponse$,
  GetInventoryRequest$,
  GetInventoryResult$,
  GetInventorySchemaRequest$,
  GetInventorySchemaResult$,
  GetMaintenanceWindowExecutionRequest$,
  GetMaintenanceWindowExecutionResult$,
  GetMaintenanceWindowExecutionTaskInvocationRequest$,
  GetMaintenanceWindowExecutionTaskInvocationResult$,
  GetMaintenanceWindowExecutionTaskRequest$,
  GetMaintenanceWindowExecutionTaskResult$,
  GetMaintenanceWindowRequest$,
  GetMaintenanceWindowResult$,
  GetMaintenanceWindowTaskRequest$,
  GetMaintenanceWindowTaskResult$,
  GetOpsItemRequest$,
  GetOpsItemResponse$,
  GetOpsMetadataRequest$,
  GetOpsMetadataResult$,
  GetOpsSummaryRequest$,
  GetOpsSummaryResult$,
  GetParameterHistoryRequest$,
  GetParameterHistoryResult$,
  GetParameterRequest$,
  GetParameterResult$,
  GetParametersByPathRequest$,
  GetParametersByPathResult$,
  GetParametersRequest$,
  GetParametersResult$,
  GetPatchBaselineForPatchGroupRequest$,
  GetPatchBaselineForPatchGroupResult$,
  GetPatchBaselineRequest$,
  GetPatchBaselineResult$,
  GetResourcePoliciesRequest$,
  GetResourcePoliciesResponse$,
  GetResourcePoliciesResponseEntry$,
  GetServiceSettingRequest$,
  GetServiceSettingResult$,
  InstanceAggregatedAssociationOverview$,
  InstanceAssociation$,
  InstanceAssociationOutputLocation$,
  InstanceAssociationOutputUrl$,
  InstanceAssociationStatusInfo$,
  InstanceInfo$,
  InstanceInformation$,
  InstanceInformationFilter$,
  InstanceInformationStringFilter$,
  InstancePatchState$,
  InstancePatchStateFilter$,
  InstanceProperty$,
  InstancePropertyFilter$,
  InstancePropertyStringFilter$,
  InventoryAggregator$,
  InventoryDeletionStatusItem$,
  InventoryDeletionSummary$,
  InventoryDeletionSummaryItem$,
  InventoryFilter$,
  InventoryGroup$,
  InventoryItem$,
  InventoryItemAttribute$,
  InventoryItemSchema$,
  InventoryResultEntity$,
  InventoryResultItem$,
  LabelParameterVersionRequest$,
  LabelParameterVersionResult$,
  ListAssociationsRequest$,
  ListAssociationsResult$,
  ListAssociationVersionsRequest$,
  ListAssociationVersionsResult$,
  ListCloudConnectorsRequest$,
  ListCloudConnectorsResult$,
  ListCommandInvocationsRequest$,
  ListCommandInvocationsResult$,
  ListCommandsRequest$,
  ListCommandsResult$,
  ListComplianceItemsRequest$,
  ListComplianceItemsResult$,
  ListComplianceSummariesRequest$,
  ListComplianceSummariesResult$,
  ListDocumentMetadataHistoryRequest$,
  ListDocumentMetadataHistoryResponse$,
  ListDocumentsRequest$,
  ListDocumentsResult$,
  ListDocumentVersionsRequest$,
  ListDocumentVersionsResult$,
  ListInventoryEntriesRequest$,
  ListInventoryEntriesResult$,
  ListNodesRequest$,
  ListNodesResult$,
  ListNodesSummaryRequest$,
  ListNodesSummaryResult$,
  ListOpsItemEventsRequest$,
  ListOpsItemEventsResponse$,
  ListOpsItemRelatedItemsRequest$,
  ListOpsItemRelatedItemsResponse$,
  ListOpsMetadataRequest$,
  ListOpsMetadataResult$,
  ListResourceComplianceSummariesRequest$,
  ListResourceComplianceSummariesResult$,
  ListResourceDataSyncRequest$,
  ListResourceDataSyncResult$,
  ListTagsForResourceRequest$,
  ListTagsForResourceResult$,
  LoggingInfo$,
  MaintenanceWindowAutomationParameters$,
  MaintenanceWindowExecution$,
  MaintenanceWindowExecutionTaskIdentity$,
  MaintenanceWindowExecutionTaskInvocationIdentity$,
  MaintenanceWindowFilter$,
  MaintenanceWindowIdentity$,
  MaintenanceWindowIdentityForTarget$,
  MaintenanceWindowLambdaParameters$,
  MaintenanceWindowRunCommandParameters$,
  MaintenanceWindowStepFunctionsParameters$,
  MaintenanceWindowTarget$,
  MaintenanceWindowTask$,
  MaintenanceWindowTaskInvocationParameters$,
  MaintenanceWindowTaskParameterValueExpression$,
  MetadataValue$,
  ModifyDocumentPermissionRequest$,
  ModifyDocumentPermissionResponse$,
  Node$,
  NodeAggregator$,
  NodeFilter$,
  NodeOwnerInfo$,
  NonCompliantSummary$,
  NotificationConfig$,
  OpsAggregator$,
  OpsEntity$,
  OpsEntityItem$,
  OpsFilter$,
  OpsItem$,
  OpsItemDataValue$,
  OpsItemEventFilter$,
  OpsItemEventSummary$,
  OpsItemFilter$,
  OpsItemIdentity$,
  OpsItemNotification$,
  OpsItemRelatedItemsFilter$,
  OpsItemRelatedItemSummary$,
  OpsItemSummary$,
  OpsMetadata$,
  OpsMetadataFilter$,
  OpsResultAttribute$,
  OutputSource$,
  Parameter$,
  ParameterHistory$,
  ParameterInlinePolicy$,
  ParameterMetadata$,
  ParametersFilter$,
  ParameterStringFilter$,
  ParentStepDetails$,
  Patch$,
  PatchBaselineIdentity$,
  PatchComplianceData$,
  PatchFilter$,
  PatchFilterGroup$,
  PatchGroupPatchBaselineMapping$,
  PatchOrchestratorFilter$,
  PatchRule$,
  PatchRuleGroup$,
  PatchSource$,
  PatchStatus$,
  ProgressCounters$,
  PutComplianceItemsRequest$,
  PutComplianceItemsResult$,
  PutInventoryRequest$,
  PutInventoryResult$,
  PutParameterRequest$,
  PutParameterResult$,
  PutResourcePolicyRequest$,
  PutResourcePolicyResponse$,
  RegisterDefaultHostManagementConfigurationRequest$,
  RegisterDefaultHostManagementConfigurationResult$,
  RegisterDefaultPatchBaselineRequest$,
  RegisterDefaultPatchBaselineResult$,
  RegisterPatchBaselineForPatchGroupRequest$,
  RegisterPatchBaselineForPatchGroupResult$,
  RegisterTargetWithMaintenanceWindowRequest$,
  RegisterTargetWithMaintenanceWindowResult$,
  RegisterTaskWithMaintenanceWindowRequest$,
  RegisterTaskWithMaintenanceWindowResult$,
  RegistrationMetadataItem$,
  RelatedOpsItem$,
  RemoveTagsFromResourceRequest$,
  RemoveTagsFromResourceResult$,
  ResetServiceSettingRequest$,
  ResetServiceSettingResult$,
  ResolvedTargets$,
  ResourceComplianceSummaryItem$,
  ResourceDataSyncAwsOrganizationsSource$,
  ResourceDataSyncDestinationDataSharing$,
  ResourceDataSyncItem$,
  ResourceDataSyncOrganizationalUnit$,
  ResourceDataSyncS3Destination$,
  ResourceDataSyncSource$,
  ResourceDataSyncSourceWithState$,
  ResultAttribute$,
  ResumeSessionRequest$,
  ResumeSessionResponse$,
  ReviewInformation$,
  Runbook$,
  S3OutputLocation$,
  S3OutputUrl$,
  ScheduledWindowExecution$,
  SendAutomationSignalRequest$,
  SendAutomationSignalResult$,
  SendCommandRequest$,
  SendCommandResult$,
  ServiceSetting$,
  Session$,
  SessionFilter$,
  SessionManagerOutputUrl$,
  SeveritySummary$,
  StartAccessRequestRequest$,
  StartAccessRequestResponse$,
  StartAssociationsOnceRequest$,
  StartAssociationsOnceResult$,
  StartAutomationExecutionRequest$,
  StartAutomationExecutionResult$,
  StartChangeRequestExecutionRequest$,
  StartChangeRequestExecutionResult$,
  StartExecutionPreviewRequest$,
  StartExecutionPreviewResponse$,
  StartSessionRequest$,
  StartSessionResponse$,
  StepExecution$,
  StepExecutionFilter$,
  StopAutomationExecutionRequest$,
  StopAutomationExecutionResult$,
  Tag$,
  Target$,
  TargetLocation$,
  TargetPreview$,
  TargetsSummary$,
  TerminateSessionRequest$,
  TerminateSessionResponse$,
  UnlabelParameterVersionRequest$,
  UnlabelParameterVersionResult$,
  UpdateAssociationRequest$,
  UpdateAssociationResult$,
  UpdateAssociationStatusRequest$,
  UpdateAssociationStatusResult$,
  UpdateCloudConnectorRequest$,
  UpdateCloudConnectorResult$,
  UpdateDocumentDefaultVersionRequest$,
  UpdateDocumentDefaultVersionResult$,
  UpdateDocumentMetadataRequest$,
  UpdateDocumentMetadataResponse$,
  UpdateDocumentRequest$,
  UpdateDocumentResult$,
  UpdateMaintenanceWindowRequest$,
  UpdateMaintenanceWindowResult$,
  UpdateMaintenanceWindowTargetRequest$,
  UpdateMaintenanceWindowTargetResult$,
  UpdateMaintenanceWindowTaskRequest$,
  UpdateMaintenanceWindowTaskResult$,
  UpdateManagedInstanceRoleRequest$,
  UpdateManagedInstanceRoleResult$,
  UpdateOpsItemRequest$,
  UpdateOpsItemResponse$,
  UpdateOpsMetadataRequest$,
  UpdateOpsMetadataResult$,
  UpdatePatchBaselineRequest$,
  UpdatePatchBaselineResult$,
  UpdateResourceDataSyncRequest$,
  UpdateResourceDataSyncResult$,
  UpdateServiceSettingRequest$,
  UpdateServiceSettingResult$,
  ValidateCloudConnectorRequest$,
  ValidateCloudConnectorResult$,
  ValidationFinding$,
  ValidationFindingScope$,
  CloudConnectorConfiguration$,
  ConfigurationTargets$,
  ExecutionInputs$,
  ExecutionPreview$,
  GcpConfigurationTargets$,
  NodeType$,
  AddTagsToResource$,
  AssociateOpsItemRelatedItem$,
  CancelCommand$,
  CancelMaintenanceWindowExecution$,
  CreateActivation$,
  CreateAssociation$,
  CreateAssociationBatch$,
  CreateCloudConnector$,
  CreateDocument$,
  CreateMaintenanceWindow$,
  CreateOpsItem$,
  CreateOpsMetadata$,
  CreatePatchBaseline$,
  CreateResourceDataSync$,
  DeleteActivation$,
  DeleteAssociation$,
  DeleteCloudConnector$,
  DeleteDocument$,
  DeleteInventory$,
  DeleteMaintenanceWindow$,
  DeleteOpsItem$,
  DeleteOpsMetadata$,
  DeleteParameter$,
  DeleteParameters$,
  DeletePatchBaseline$,
  DeleteResourceDataSync$,
  DeleteResourcePolicy$,
  DeregisterDefaultHostManagementConfiguration$,
  DeregisterManagedInstance$,
  DeregisterPatchBaselineForPatchGroup$,
  DeregisterTargetFromMaintenanceWindow$,
  DeregisterTaskFromMaintenanceWindow$,
  DescribeActivations$,
  DescribeAssociation$,
  DescribeAssociationExecutions$,
  DescribeAssociationExecutionTargets$,
  DescribeAutomationExecutions$,
  DescribeAutomationStepExecutions$,
  DescribeAvailablePatches$,
  DescribeDocument$,
  DescribeDocumentPermission$,
  DescribeEffectiveInstanceAssociations$,
  DescribeEffectivePatchesForPatchBaseline$,
  DescribeInstanceAssociationsStatus$,
  DescribeInstanceInformation$,
  DescribeInstancePatches$,
  DescribeInstancePatchStates$,
  DescribeInstancePatchStatesForPatchGroup$,
  DescribeInstanceProperties$,
  DescribeInventoryDeletions$,
  DescribeMaintenanceWindowExecutions$,
  DescribeMaintenanceWindowExecutionTaskInvocations$,
  DescribeMaintenanceWindowExecutionTasks$,
  DescribeMaintenanceWindows$,
  DescribeMaintenanceWindowSchedule$,
  DescribeMaintenanceWindowsForTarget$,
  DescribeMaintenanceWindowTargets$,
  DescribeMaintenanceWindowTasks$,
  DescribeOpsItems$,
  DescribeParameters$,
  DescribePatchBaselines$,
  DescribePatchGroups$,
  DescribePatchGroupState$,
  DescribePatchProperties$,
  DescribeSessions$,
  DisassociateOpsItemRelatedItem$,
  GetAccessToken$,
  GetAutomationExecution$,
  GetCalendarState$,
  GetCloudConnector$,
  GetCommandInvocation$,
  GetConnectionStatus$,
  GetDefaultPatchBaseline$,
  GetDeployablePatchSnapshotForInstance$,
  GetDocument$,
  GetExecutionPreview$,
  GetInventory$,
  GetInventorySchema$,
  GetMaintenanceWindow$,
  GetMaintenanceWindowExecution$,
  GetMaintenanceWindowExecutionTask$,
  GetMaintenanceWindowExecutionTaskInvocation$,
  GetMaintenanceWindowTask$,
  GetOpsItem$,
  GetOpsMetadata$,
  GetOpsSummary$,
  GetParameter$,
  GetParameterHistory$,
  GetParameters$,
  GetParametersByPath$,
  GetPatchBaseline$,
  GetPatchBaselineForPatchGroup$,
  GetResourcePolicies$,
  GetServiceSetting$,
  LabelParameterVersion$,
  ListAssociations$,
  ListAssociationVersions$,
  ListCloudConnectors$,
  ListCommandInvocations$,
  ListCommands$,
  ListComplianceItems$,
  ListComplianceSummaries$,
  ListDocumentMetadataHistory$,
  ListDocuments$,
  ListDocumentVersions$,
  ListInventoryEntries$,
  ListNodes$,
  ListNodesSummary$,
  ListOpsItemEvents$,
  ListOpsItemRelatedItems$,
  ListOpsMetadata$,
  ListResourceComplianceSummaries$,
  ListResourceDataSync$,
  ListTagsForResource$,
  ModifyDocumentPermission$,
  PutComplianceItems$,
  PutInventory$,
  PutParameter$,
  PutResourcePolicy$,
  RegisterDefaultHostManagementConfiguration$,
  RegisterDefaultPatchBaseline$,
  RegisterPatchBaselineForPatchGroup$,
  RegisterTargetWithMaintenanceWindow$,
  RegisterTaskWithMaintenanceWindow$,
  RemoveTagsFromResource$,
  ResetServiceSetting$,
  ResumeSession$,
  SendAutomationSignal$,
  SendCommand$,
  StartAccessRequest$,
  StartAssociationsOnce$,
  StartAutomationExecution$,
  StartChangeRequestExecution$,
  StartExecutionPreview$,
  StartSession$,
  StopAutomationExecution$,
  TerminateSession$,
  UnlabelParameterVersion$,
  UpdateAssociation$,
  UpdateAssociationStatus$,
  UpdateCloudConnector$,
  UpdateDocument$,
  UpdateDocumentDefaultVersion$,
  UpdateDocumentMetadata$,
  UpdateMaintenanceWindow$,
  UpdateMaintenanceWindowTarget$,
  UpdateMaintenanceWindowTask$,
  UpdateManagedInstanceRole$,
  UpdateOpsItem$,
  UpdateOpsMetadata$,
  UpdatePatchBaseline$,
  UpdateResourceDataSync$,
  UpdateServiceSetting$,
  ValidateCloudConnector$,
  SSMClient,
  AddTagsToResourceCommand,
  AssociateOpsItemRelatedItemCommand,
  CancelCommandCommand,
  CancelMaintenanceWindowExecutionCommand,
  CreateActivationCommand,
  CreateAssociationBatchCommand,
  CreateAssociationCommand,
  CreateCloudConnectorCommand,
  CreateDocumentCommand,
  CreateMaintenanceWindowCommand,
  CreateOpsItemCommand,
  CreateOpsMetadataCommand,
  CreatePatchBaselineCommand,
  CreateResourceDataSyncCommand,
  DeleteActivationCommand,
  DeleteAssociationCommand,
  DeleteCloudConnectorCommand,
  DeleteDocumentCommand,
  DeleteInventoryCommand,
  DeleteMaintenanceWindowCommand,
  DeleteOpsItemCommand,
  DeleteOpsMetadataCommand,
  DeleteParameterCommand,
  DeleteParametersCommand,
  DeletePatchBaselineCommand,
  DeleteResourceDataSyncCommand,
  DeleteResourcePolicyCommand,
  DeregisterDefaultHostManagementConfigurationCommand,
  DeregisterManagedInstanceCommand,
  DeregisterPatchBaselineForPatchGroupCommand,
  DeregisterTargetFromMaintenanceWindowCommand,
  DeregisterTaskFromMaintenanceWindowCommand,
  DescribeActivationsCommand,
  DescribeAssociationCommand,
  DescribeAssociationExecutionsCommand,
  DescribeAssociationExecutionTargetsCommand,
  DescribeAutomationExecutionsCommand,
  DescribeAutomationStepExecutionsCommand,
  DescribeAvailablePatchesCommand,
  DescribeDocumentCommand,
  DescribeDocumentPermissionCommand,
  DescribeEffectiveInstanceAssociationsCommand,
  DescribeEffectivePatchesForPatchBaselineCommand,
  DescribeInstanceAssociationsStatusCommand,
  DescribeInstanceInformationCommand,
  DescribeInstancePatchesCommand,
  DescribeInstancePatchStatesCommand,
  DescribeInstancePatchStatesForPatchGroupCommand,
  DescribeInstancePropertiesCommand,
  DescribeInventoryDeletionsCommand,
  DescribeMaintenanceWindowExecutionsCommand,
  DescribeMaintenanceWindowExecutionTaskInvocationsCommand,
  DescribeMaintenanceWindowExecutionTasksCommand,
  DescribeMaintenanceWindowScheduleCommand,
  DescribeMaintenanceWindowsCommand,
  DescribeMaintenanceWindowsForTargetCommand,
  DescribeMaintenanceWindowTargetsCommand,
  DescribeMaintenanceWindowTasksCommand,
  DescribeOpsItemsCommand,
  DescribeParametersCommand,
  DescribePatchBaselinesCommand,
  DescribePatchGroupsCommand,
  DescribePatchGroupStateCommand,
  DescribePatchPropertiesCommand,
  DescribeSessionsCommand,
  DisassociateOpsItemRelatedItemCommand,
  GetAccessTokenCommand,
  GetAutomationExecutionCommand,
  GetCalendarStateCommand,
  GetCloudConnectorCommand,
  GetCommandInvocationCommand,
  GetConnectionStatusCommand,
  GetDefaultPatchBaselineCommand,
  GetDeployablePatchSnapshotForInstanceCommand,
  GetDocumentCommand,
  GetExecutionPreviewCommand,
  GetInventoryCommand,
  GetInventorySchemaCommand,
  GetMaintenanceWindowCommand,
  GetMaintenanceWindowExecutionCommand,
  GetMaintenanceWindowExecutionTaskCommand,
  GetMaintenanceWindowExecutionTaskInvocationCommand,
  GetMaintenanceWindowTaskCommand,
  GetOpsItemCommand,
  GetOpsMetadataCommand,
  GetOpsSummaryCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  GetPatchBaselineCommand,
  GetPatchBaselineForPatchGroupCommand,
  GetResourcePoliciesCommand,
  GetServiceSettingCommand,
  LabelParameterVersionCommand,
  ListAssociationsCommand,
  ListAssociationVersionsCommand,
  ListCloudConnectorsCommand,
  ListCommandInvocationsCommand,
  ListCommandsCommand,
  ListComplianceItemsCommand,
  ListComplianceSummariesCommand,
  ListDocumentMetadataHistoryCommand,
  ListDocumentsCommand,
  ListDocumentVersionsCommand,
  ListInventoryEntriesCommand,
  ListNodesCommand,
  ListNodesSummaryCommand,
  ListOpsItemEventsCommand,
  ListOpsItemRelatedItemsCommand,
  ListOpsMetadataCommand,
  ListResourceComplianceSummariesCommand,
  ListResourceDataSyncCommand,
  ListTagsForResourceCommand,
  ModifyDocumentPermissionCommand,
  PutComplianceItemsCommand,
  PutInventoryCommand,
  PutParameterCommand,
  PutResourcePolicyCommand,
  RegisterDefaultHostManagementConfigurationCommand,
  RegisterDefaultPatchBaselineCommand,
  RegisterPatchBaselineForPatchGroupCommand,
  RegisterTargetWithMaintenanceWindowCommand,
  RegisterTaskWithMaintenanceWindowCommand,
  RemoveTagsFromResourceCommand,
  ResetServiceSettingCommand,
  ResumeSessionCommand,
  SendAutomationSignalCommand,
  SendCommandCommand,
  StartAccessRequestCommand,
  StartAssociationsOnceCommand,
  StartAutomationExecutionCommand,
  StartChangeRequestExecutionCommand,
  StartExecutionPreviewCommand,
  StartSessionCommand,
  StopAutomationExecutionCommand,
  TerminateSessionCommand,
  UnlabelParameterVersionCommand,
  UpdateAssociationCommand,
  UpdateAssociationStatusCommand,
  UpdateCloudConnectorCommand,
  UpdateDocumentCommand,
  UpdateDocumentDefaultVersionCommand,
  UpdateDocumentMetadataCommand,
  UpdateMaintenanceWindowCommand,
  UpdateMaintenanceWindowTargetCommand,
  UpdateMaintenanceWindowTaskCommand,
  UpdateManagedInstanceRoleCommand,
  UpdateOpsItemCommand,
  UpdateOpsMetadataCommand,
  UpdatePatchBaselineCommand,
  UpdateResourceDataSyncCommand,
  UpdateServiceSettingCommand,
  ValidateCloudConnectorCommand,
  paginateDescribeActivations,
  paginateDescribeAssociationExecutions,
  paginateDescribeAssociationExecutionTargets,
  paginateDescribeAutomationExecutions,
  paginateDescribeAutomationStepExecutions,
  paginateDescribeAvailablePatches,
  paginateDescribeEffectiveInstanceAssociations,
  paginateDescribeEffectivePatchesForPatchBaseline,
  paginateDescribeInstanceAssociationsStatus,
  paginateDescribeInstanceInformation,
  paginateDescribeInstancePatches,
  paginateDescribeInstancePatchStatesForPatchGroup,
  paginateDescribeInstancePatchStates,
  paginateDescribeInstanceProperties,
  paginateDescribeInventoryDeletions,
  paginateDescribeMaintenanceWindowExecutions,
  paginateDescribeMaintenanceWindowExecutionTaskInvocations,
  paginateDescribeMaintenanceWindowExecutionTasks,
  paginateDescribeMaintenanceWindowSchedule,
  paginateDescribeMaintenanceWindowsForTarget,
  paginateDescribeMaintenanceWindows,
  paginateDescribeMaintenanceWindowTargets,
  paginateDescribeMaintenanceWindowTasks,
  paginateDescribeOpsItems,
  paginateDescribeParameters,
  paginateDescribePatchBaselines,
  paginateDescribePatchGroups,
  paginateDescribePatchProperties,
  paginateDescribeSessions,
  paginateGetInventory,
  paginateGetInventorySchema,
  paginateGetOpsSummary,
  paginateGetParameterHistory,
  paginateGetParametersByPath,
  paginateGetResourcePolicies,
  paginateListAssociations,
  paginateListAssociationVersions,
  paginateListCloudConnectors,
  paginateListCommandInvocations,
  paginateListCommands,
  paginateListComplianceItems,
  paginateListComplianceSummaries,
  paginateListDocuments,
  paginateListDocumentVersions,
  paginateListNodes,
  paginateListNodesSummary,
  paginateListOpsItemEvents,
  paginateListOpsItemRelatedItems,
  paginateListOpsMetadata,
  paginateListResourceComplianceSummaries,
  paginateListResourceDataSync,
  paginateValidateCloudConnector,
  waitForCommandExecuted,
  waitUntilCommandExecuted,
  SSM,
  AccessRequestStatus,
  AccessType,
  ResourceTypeForTagging,
  ExternalAlarmState,
  AssociationComplianceSeverity,
  AssociationSyncCompliance,
  AssociationStatusName,
  Fault,
  AttachmentsSourceKey,
  DocumentFormat,
  DocumentType,
  DocumentHashType,
  DocumentParameterType,
  PlatformType,
  ReviewStatus,
  DocumentStatus,
  OpsItemDataType,
  PatchComplianceLevel,
  PatchFilterKey,
  PatchComplianceStatus,
  OperatingSystem,
  PatchAction,
  ResourceDataSyncS3Format,
  InventorySchemaDeleteOption,
  DeletionMode,
  DescribeActivationsFilterKeys,
  AssociationExecutionFilterKey,
  AssociationFilterOperatorType,
  AssociationExecutionTargetsFilterKey,
  AutomationExecutionFilterKey,
  AutomationExecutionStatus,
  AutomationSubtype,
  AutomationType,
  ExecutionMode,
  StepExecutionFilterKey,
  DocumentPermissionType,
  PatchDeploymentStatus,
  InstanceInformationFilterKey,
  PingStatus,
  ResourceType,
  SourceType,
  PatchComplianceDataState,
  PatchOperationType,
  RebootOption,
  InstancePatchStateOperatorType,
  InstancePropertyFilterOperator,
  InstancePropertyFilterKey,
  InventoryDeletionStatus,
  MaintenanceWindowExecutionStatus,
  MaintenanceWindowTaskType,
  MaintenanceWindowResourceType,
  MaintenanceWindowTaskCutoffBehavior,
  OpsItemFilterKey,
  OpsItemFilterOperator,
  OpsItemStatus,
  ParametersFilterKey,
  ParameterTier,
  ParameterType,
  PatchSet,
  PatchProperty,
  SessionFilterKey,
  SessionState,
  SessionStatus,
  CalendarState,
  CommandInvocationStatus,
  ConnectionStatus,
  AttachmentHashType,
  ImpactType,
  ExecutionPreviewStatus,
  InventoryQueryOperatorType,
  InventoryAttributeDataType,
  NotificationEvent,
  NotificationType,
  OpsFilterOperatorType,
  AssociationFilterKey,
  CloudConnectorFilterKey,
  Provider,
  CommandFilterKey,
  CommandPluginStatus,
  CommandStatus,
  ComplianceQueryOperatorType,
  ComplianceSeverity,
  ComplianceStatus,
  DocumentMetadataEnum,
  DocumentReviewCommentType,
  DocumentFilterKey,
  NodeFilterKey,
  NodeFilterOperatorType,
  ManagedStatus,
  NodeAggregatorType,
  NodeAttributeName,
  NodeTypeName,
  OpsItemEventFilterKey,
  OpsItemEventFilterOperator,
  OpsItemRelatedItemsFilterKey,
  OpsItemRelatedItemsFilterOperator,
  LastResourceDataSyncStatus,
  ComplianceUploadType,
  DHMCPermissionModel,
  SignalType,
  StopType,
  DocumentReviewAction,
  ValidationFindingCode,
  ValidationFindingScopeType,
  ValidationFindingType,
};
