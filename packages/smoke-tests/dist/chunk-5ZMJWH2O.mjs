import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { defaultProvider } from './chunk-YZRPVVIM.mjs';
import {
  AwsQueryProtocol,
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
var defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => ({
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
    signingProperties: { name: 'cloudformation', region: authParameters.region },
    propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
  };
}
var defaultCloudFormationHttpAuthSchemeProvider = (authParameters) => {
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
      defaultSigningName: 'cloudformation',
    }),
  commonParams = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  };
var package_default = {
  name: '@aws-sdk/client-cloudformation',
  version: '3.1169.0',
  description: 'AWS SDK for JavaScript Cloudformation Client for Node.js, Browser and React Native',
  homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudformation',
  license: 'Apache-2.0',
  author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
  repository: {
    type: 'git',
    url: 'https://github.com/aws/aws-sdk-js-v3.git',
    directory: 'clients/client-cloudformation',
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
      ['https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', i],
      [a, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://cloudformation.{Region}.amazonaws.com', i],
      ['https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}', i],
      [a, 'FIPS is enabled but this partition does not support FIPS'],
      ['https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}', i],
      [a, 'DualStack is enabled but this partition does not support DualStack'],
      ['https://cloudformation.{Region}.{PartitionResult#dnsSuffix}', i],
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
var CloudFormationServiceException = class _CloudFormationServiceException extends ServiceException {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException';
  constructor(options) {
    (super(options), Object.setPrototypeOf(this, _CloudFormationServiceException.prototype));
  }
};
var InvalidOperationException = class _InvalidOperationException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#InvalidOperationException';
    name = 'InvalidOperationException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidOperationException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidOperationException.prototype),
        (this.Message = opts.Message));
    }
  },
  OperationNotFoundException = class _OperationNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#OperationNotFoundException';
    name = 'OperationNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OperationNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OperationNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  CFNRegistryException = class _CFNRegistryException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#CFNRegistryException';
    name = 'CFNRegistryException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CFNRegistryException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CFNRegistryException.prototype),
        (this.Message = opts.Message));
    }
  },
  TypeNotFoundException = class _TypeNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#TypeNotFoundException';
    name = 'TypeNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TypeNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TypeNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  AlreadyExistsException = class _AlreadyExistsException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#AlreadyExistsException';
    name = 'AlreadyExistsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AlreadyExistsException.prototype),
        (this.Message = opts.Message));
    }
  },
  TypeConfigurationNotFoundException = class _TypeConfigurationNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#TypeConfigurationNotFoundException';
    name = 'TypeConfigurationNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TypeConfigurationNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TypeConfigurationNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TokenAlreadyExistsException = class _TokenAlreadyExistsException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#TokenAlreadyExistsException';
    name = 'TokenAlreadyExistsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TokenAlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TokenAlreadyExistsException.prototype),
        (this.Message = opts.Message));
    }
  },
  ChangeSetNotFoundException = class _ChangeSetNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#ChangeSetNotFoundException';
    name = 'ChangeSetNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ChangeSetNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ChangeSetNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  InsufficientCapabilitiesException = class _InsufficientCapabilitiesException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#InsufficientCapabilitiesException';
    name = 'InsufficientCapabilitiesException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InsufficientCapabilitiesException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InsufficientCapabilitiesException.prototype),
        (this.Message = opts.Message));
    }
  },
  LimitExceededException = class _LimitExceededException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _LimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  ConcurrentResourcesLimitExceededException = class _ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException';
    name = 'ConcurrentResourcesLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ConcurrentResourcesLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ConcurrentResourcesLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  OperationIdAlreadyExistsException = class _OperationIdAlreadyExistsException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#OperationIdAlreadyExistsException';
    name = 'OperationIdAlreadyExistsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OperationIdAlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OperationIdAlreadyExistsException.prototype),
        (this.Message = opts.Message));
    }
  },
  OperationInProgressException = class _OperationInProgressException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#OperationInProgressException';
    name = 'OperationInProgressException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OperationInProgressException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OperationInProgressException.prototype),
        (this.Message = opts.Message));
    }
  },
  StackSetNotFoundException = class _StackSetNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#StackSetNotFoundException';
    name = 'StackSetNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'StackSetNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _StackSetNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  StaleRequestException = class _StaleRequestException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#StaleRequestException';
    name = 'StaleRequestException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'StaleRequestException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _StaleRequestException.prototype),
        (this.Message = opts.Message));
    }
  },
  CreatedButModifiedException = class _CreatedButModifiedException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#CreatedButModifiedException';
    name = 'CreatedButModifiedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CreatedButModifiedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CreatedButModifiedException.prototype),
        (this.Message = opts.Message));
    }
  },
  NameAlreadyExistsException = class _NameAlreadyExistsException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#NameAlreadyExistsException';
    name = 'NameAlreadyExistsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'NameAlreadyExistsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _NameAlreadyExistsException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidChangeSetStatusException = class _InvalidChangeSetStatusException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#InvalidChangeSetStatusException';
    name = 'InvalidChangeSetStatusException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidChangeSetStatusException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidChangeSetStatusException.prototype),
        (this.Message = opts.Message));
    }
  },
  GeneratedTemplateNotFoundException = class _GeneratedTemplateNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#GeneratedTemplateNotFoundException';
    name = 'GeneratedTemplateNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'GeneratedTemplateNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _GeneratedTemplateNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  StackSetNotEmptyException = class _StackSetNotEmptyException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#StackSetNotEmptyException';
    name = 'StackSetNotEmptyException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'StackSetNotEmptyException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _StackSetNotEmptyException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceScanNotFoundException = class _ResourceScanNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#ResourceScanNotFoundException';
    name = 'ResourceScanNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceScanNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceScanNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  StackInstanceNotFoundException = class _StackInstanceNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#StackInstanceNotFoundException';
    name = 'StackInstanceNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'StackInstanceNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _StackInstanceNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  StackRefactorNotFoundException = class _StackRefactorNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#StackRefactorNotFoundException';
    name = 'StackRefactorNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'StackRefactorNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _StackRefactorNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  HookResultNotFoundException = class _HookResultNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#HookResultNotFoundException';
    name = 'HookResultNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'HookResultNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _HookResultNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  StackNotFoundException = class _StackNotFoundException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#StackNotFoundException';
    name = 'StackNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'StackNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _StackNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceScanInProgressException = class _ResourceScanInProgressException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#ResourceScanInProgressException';
    name = 'ResourceScanInProgressException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceScanInProgressException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceScanInProgressException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidStateTransitionException = class _InvalidStateTransitionException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#InvalidStateTransitionException';
    name = 'InvalidStateTransitionException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidStateTransitionException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidStateTransitionException.prototype),
        (this.Message = opts.Message));
    }
  },
  OperationStatusCheckFailedException = class _OperationStatusCheckFailedException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#OperationStatusCheckFailedException';
    name = 'OperationStatusCheckFailedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OperationStatusCheckFailedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OperationStatusCheckFailedException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceScanLimitExceededException = class _ResourceScanLimitExceededException extends CloudFormationServiceException {
    static shapeId = 'com.amazonaws.cloudformation#ResourceScanLimitExceededException';
    name = 'ResourceScanLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceScanLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceScanLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  };
var _A = 'Arn',
  _AC = 'AfterContext',
  _ACT = 'AttributeChangeType',
  _AD = 'AutoDeployment',
  _AEE = 'AlreadyExistsException',
  _AFT = 'AccountFilterType',
  _AGR = 'AccountGateResult',
  _AL = 'AccountLimit',
  _ALL = 'AccountLimitList',
  _ALc = 'AccountLimits',
  _ALn = 'AnnotationList',
  _AN = 'AnnotationName',
  _ANl = 'AliasName',
  _AOA = 'ActivateOrganizationsAccess',
  _AOAI = 'ActivateOrganizationsAccessInput',
  _AOAO = 'ActivateOrganizationsAccessOutput',
  _AP = 'ActualProperties',
  _AR = 'AddResources',
  _ARARN = 'AdministrationRoleARN',
  _AT = 'ActivateType',
  _ATAC = 'AcceptTermsAndConditions',
  _ATI = 'ActivateTypeInput',
  _ATO = 'ActivateTypeOutput',
  _AU = 'AutoUpdate',
  _AUc = 'AccountsUrl',
  _AV = 'ActualValue',
  _AVF = 'AfterValueFrom',
  _AVf = 'AfterValue',
  _AVl = 'AllowedValues',
  _Ac = 'Accounts',
  _Acc = 'Account',
  _Act = 'Action',
  _Acti = 'Active',
  _Al = 'Alias',
  _An = 'Annotation',
  _Ann = 'Annotations',
  _At = 'Attribute',
  _BC = 'BeforeContext',
  _BDTC = 'BatchDescribeTypeConfigurations',
  _BDTCE = 'BatchDescribeTypeConfigurationsError',
  _BDTCEa = 'BatchDescribeTypeConfigurationsErrors',
  _BDTCI = 'BatchDescribeTypeConfigurationsInput',
  _BDTCO = 'BatchDescribeTypeConfigurationsOutput',
  _BT = 'BearerToken',
  _BV = 'BeforeValue',
  _BVF = 'BeforeValueFrom',
  _C = 'Change',
  _CA = 'CallAs',
  _CAo = 'ConnectionArn',
  _CAon = 'ConfigurationAlias',
  _CAonf = 'ConfigurationArn',
  _CBME = 'CreatedButModifiedException',
  _CCS = 'CreateChangeSet',
  _CCSI = 'CreateChangeSetInput',
  _CCSO = 'CreateChangeSetOutput',
  _CE = 'CausingEntity',
  _CFNRE = 'CFNRegistryException',
  _CGT = 'CreateGeneratedTemplate',
  _CGTI = 'CreateGeneratedTemplateInput',
  _CGTO = 'CreateGeneratedTemplateOutput',
  _CM = 'ConcurrencyMode',
  _COS = 'CurrentOperationStatus',
  _CR = 'CapabilitiesReason',
  _CRLEE = 'ConcurrentResourcesLimitExceededException',
  _CRT = 'ClientRequestToken',
  _CS = 'ConfigurationSchema',
  _CSH = 'ChangeSetHook',
  _CSHRTD = 'ChangeSetHookResourceTargetDetails',
  _CSHTD = 'ChangeSetHookTargetDetails',
  _CSHh = 'ChangeSetHooks',
  _CSI = 'ChangeSetId',
  _CSII = 'CreateStackInstancesInput',
  _CSIO = 'CreateStackInstancesOutput',
  _CSIr = 'CreateStackInput',
  _CSIre = 'CreateStackInstances',
  _CSN = 'ChangeSetName',
  _CSNFE = 'ChangeSetNotFoundException',
  _CSO = 'CreateStackOutput',
  _CSR = 'CreateStackRefactor',
  _CSRI = 'CreateStackRefactorInput',
  _CSRO = 'CreateStackRefactorOutput',
  _CSS = 'ChangeSetSummary',
  _CSSI = 'CreateStackSetInput',
  _CSSO = 'CreateStackSetOutput',
  _CSSh = 'ChangeSetSummaries',
  _CSSr = 'CreateStackSet',
  _CST = 'ChangeSetType',
  _CSh = 'ChangeSource',
  _CSr = 'CreateStack',
  _CT = 'CreationTime',
  _CTl = 'ClientToken',
  _CTr = 'CreationTimestamp',
  _CUR = 'ContinueUpdateRollback',
  _CURI = 'ContinueUpdateRollbackInput',
  _CURO = 'ContinueUpdateRollbackOutput',
  _CUS = 'CancelUpdateStack',
  _CUSI = 'CancelUpdateStackInput',
  _Ca = 'Capabilities',
  _Cat = 'Category',
  _Ch = 'Changes',
  _Co = 'Configuration',
  _D = 'Description',
  _DAL = 'DescribeAccountLimits',
  _DALI = 'DescribeAccountLimitsInput',
  _DALO = 'DescribeAccountLimitsOutput',
  _DC = 'DeploymentConfig',
  _DCS = 'DeleteChangeSet',
  _DCSH = 'DescribeChangeSetHooks',
  _DCSHI = 'DescribeChangeSetHooksInput',
  _DCSHO = 'DescribeChangeSetHooksOutput',
  _DCSI = 'DeleteChangeSetInput',
  _DCSIe = 'DescribeChangeSetInput',
  _DCSO = 'DeleteChangeSetOutput',
  _DCSOe = 'DescribeChangeSetOutput',
  _DCSe = 'DescribeChangeSet',
  _DDS = 'DriftDetectionStatus',
  _DDT = 'DriftDetectionTimestamp',
  _DE = 'DescribeEvents',
  _DEI = 'DescribeEventsInput',
  _DEO = 'DescribeEventsOutput',
  _DGT = 'DeleteGeneratedTemplate',
  _DGTI = 'DeleteGeneratedTemplateInput',
  _DGTIe = 'DescribeGeneratedTemplateInput',
  _DGTO = 'DescribeGeneratedTemplateOutput',
  _DGTe = 'DescribeGeneratedTemplate',
  _DI = 'DriftInformation',
  _DM = 'DeploymentMode',
  _DMe = 'DeletionMode',
  _DO = 'DependsOn',
  _DOA = 'DeactivateOrganizationsAccess',
  _DOAI = 'DeactivateOrganizationsAccessInput',
  _DOAIe = 'DescribeOrganizationsAccessInput',
  _DOAO = 'DeactivateOrganizationsAccessOutput',
  _DOAOe = 'DescribeOrganizationsAccessOutput',
  _DOAe = 'DescribeOrganizationsAccess',
  _DP = 'DeletionPolicy',
  _DPI = 'DescribePublisherInput',
  _DPO = 'DescribePublisherOutput',
  _DPe = 'DescribePublisher',
  _DR = 'DisableRollback',
  _DRS = 'DescribeResourceScan',
  _DRSI = 'DescribeResourceScanInput',
  _DRSO = 'DescribeResourceScanOutput',
  _DRe = 'DetectionReason',
  _DS = 'DetectionStatus',
  _DSD = 'DetectStackDrift',
  _DSDDS = 'DescribeStackDriftDetectionStatus',
  _DSDDSI = 'DescribeStackDriftDetectionStatusInput',
  _DSDDSO = 'DescribeStackDriftDetectionStatusOutput',
  _DSDI = 'DetectStackDriftInput',
  _DSDO = 'DetectStackDriftOutput',
  _DSE = 'DescribeStackEvents',
  _DSEI = 'DescribeStackEventsInput',
  _DSEO = 'DescribeStackEventsOutput',
  _DSI = 'DeleteStackInput',
  _DSIC = 'DriftedStackInstancesCount',
  _DSII = 'DeleteStackInstancesInput',
  _DSIIe = 'DescribeStackInstanceInput',
  _DSIO = 'DeleteStackInstancesOutput',
  _DSIOe = 'DescribeStackInstanceOutput',
  _DSIe = 'DescribeStacksInput',
  _DSIel = 'DeleteStackInstances',
  _DSIes = 'DescribeStackInstance',
  _DSO = 'DescribeStacksOutput',
  _DSR = 'DetectionStatusReason',
  _DSRC = 'DriftedStackResourceCount',
  _DSRD = 'DescribeStackResourceDrifts',
  _DSRDI = 'DescribeStackResourceDriftsInput',
  _DSRDIe = 'DetectStackResourceDriftInput',
  _DSRDO = 'DescribeStackResourceDriftsOutput',
  _DSRDOe = 'DetectStackResourceDriftOutput',
  _DSRDe = 'DetectStackResourceDrift',
  _DSRI = 'DescribeStackRefactorInput',
  _DSRIe = 'DescribeStackResourceInput',
  _DSRIes = 'DescribeStackResourcesInput',
  _DSRO = 'DescribeStackRefactorOutput',
  _DSROe = 'DescribeStackResourceOutput',
  _DSROes = 'DescribeStackResourcesOutput',
  _DSRe = 'DescribeStackRefactor',
  _DSRes = 'DescribeStackResource',
  _DSResc = 'DescribeStackResources',
  _DSRr = 'DriftStatusReason',
  _DSS = 'DeleteStackSet',
  _DSSD = 'DetectStackSetDrift',
  _DSSDI = 'DetectStackSetDriftInput',
  _DSSDO = 'DetectStackSetDriftOutput',
  _DSSI = 'DeleteStackSetInput',
  _DSSIe = 'DescribeStackSetInput',
  _DSSO = 'DeleteStackSetOutput',
  _DSSOI = 'DescribeStackSetOperationInput',
  _DSSOO = 'DescribeStackSetOperationOutput',
  _DSSOe = 'DescribeStackSetOutput',
  _DSSOes = 'DescribeStackSetOperation',
  _DSSe = 'DescribeStackSet',
  _DSe = 'DeprecatedStatus',
  _DSel = 'DeleteStack',
  _DSes = 'DescribeStacks',
  _DSet = 'DetailedStatus',
  _DSr = 'DriftStatus',
  _DT = 'DeploymentTargets',
  _DTI = 'DeactivateTypeInput',
  _DTIe = 'DeregisterTypeInput',
  _DTIes = 'DescribeTypeInput',
  _DTO = 'DeactivateTypeOutput',
  _DTOe = 'DeregisterTypeOutput',
  _DTOes = 'DescribeTypeOutput',
  _DTR = 'DescribeTypeRegistration',
  _DTRI = 'DescribeTypeRegistrationInput',
  _DTRO = 'DescribeTypeRegistrationOutput',
  _DTe = 'DeclaredTransforms',
  _DTea = 'DeactivateType',
  _DTel = 'DeletionTime',
  _DTer = 'DeregisterType',
  _DTes = 'DescribeType',
  _DTi = 'DifferenceType',
  _DU = 'DocumentationUrl',
  _DV = 'DisableValidation',
  _DVI = 'DefaultVersionId',
  _DVe = 'DefaultValue',
  _De = 'Details',
  _Des = 'Destination',
  _Det = 'Detection',
  _Dr = 'Drift',
  _E = 'Enabled',
  _EC = 'ErrorCode',
  _ECS = 'ExecuteChangeSet',
  _ECSI = 'ExecuteChangeSetInput',
  _ECSO = 'ExecuteChangeSetOutput',
  _EF = 'EventFilter',
  _EI = 'EventId',
  _EM = 'ErrorMessage',
  _EN = 'ExportName',
  _EP = 'ExpectedProperties',
  _ERA = 'ExecutionRoleArn',
  _ERN = 'ExecutionRoleName',
  _ES = 'ExecutionStatus',
  _ESC = 'EnableStackCreation',
  _ESF = 'ExecutionStatusFilter',
  _ESI = 'ExportingStackId',
  _ESR = 'ExecutionStatusReason',
  _ESRI = 'ExecuteStackRefactorInput',
  _ESRx = 'ExecuteStackRefactor',
  _ET = 'EndTime',
  _ETC = 'EstimateTemplateCost',
  _ETCI = 'EstimateTemplateCostInput',
  _ETCO = 'EstimateTemplateCostOutput',
  _ETP = 'EnableTerminationProtection',
  _ETn = 'EndTimestamp',
  _ETv = 'EventType',
  _EV = 'ExpectedValue',
  _En = 'Entity',
  _Er = 'Errors',
  _Ev = 'Evaluation',
  _Ex = 'Export',
  _Exp = 'Exports',
  _F = 'Filters',
  _FE = 'FailedEvents',
  _FM = 'FailureMode',
  _FR = 'ForceRollback',
  _FSIC = 'FailedStackInstancesCount',
  _FTC = 'FailureToleranceCount',
  _FTP = 'FailureTolerancePercentage',
  _Fo = 'Format',
  _GGT = 'GetGeneratedTemplate',
  _GGTI = 'GetGeneratedTemplateInput',
  _GGTO = 'GetGeneratedTemplateOutput',
  _GHR = 'GetHookResult',
  _GHRI = 'GetHookResultInput',
  _GHRO = 'GetHookResultOutput',
  _GSP = 'GetStackPolicy',
  _GSPI = 'GetStackPolicyInput',
  _GSPO = 'GetStackPolicyOutput',
  _GT = 'GetTemplate',
  _GTI = 'GeneratedTemplateId',
  _GTIe = 'GetTemplateInput',
  _GTN = 'GeneratedTemplateName',
  _GTNFE = 'GeneratedTemplateNotFoundException',
  _GTO = 'GetTemplateOutput',
  _GTS = 'GetTemplateSummary',
  _GTSI = 'GetTemplateSummaryInput',
  _GTSO = 'GetTemplateSummaryOutput',
  _H = 'Hooks',
  _HET = 'HookExecutionTarget',
  _HFM = 'HookFailureMode',
  _HIC = 'HookInvocationCount',
  _HII = 'HookInvocationId',
  _HIP = 'HookInvocationPoint',
  _HR = 'HookResults',
  _HRI = 'HookResultId',
  _HRNFE = 'HookResultNotFoundException',
  _HRS = 'HookResultSummary',
  _HRSo = 'HookResultSummaries',
  _HS = 'HookStatus',
  _HSR = 'HookStatusReason',
  _HT = 'HookTarget',
  _HTo = 'HookType',
  _I = 'Id',
  _IA = 'IsActivated',
  _IAn = 'InvokedAt',
  _ICE = 'InsufficientCapabilitiesException',
  _ICSSE = 'InvalidChangeSetStatusException',
  _IDC = 'IsDefaultConfiguration',
  _IDV = 'IsDefaultVersion',
  _IER = 'ImportExistingResources',
  _INS = 'IncludeNestedStacks',
  _IOE = 'InvalidOperationException',
  _IP = 'InvocationPoint',
  _IPSIC = 'InProgressStackInstancesCount',
  _IPV = 'IncludePropertyValues',
  _IPd = 'IdentityProvider',
  _ISSIC = 'InSyncStackInstancesCount',
  _ISTE = 'InvalidStateTransitionException',
  _ISTSS = 'ImportStacksToStackSet',
  _ISTSSI = 'ImportStacksToStackSetInput',
  _ISTSSO = 'ImportStacksToStackSetOutput',
  _Im = 'Imports',
  _K = 'Key',
  _LC = 'LoggingConfig',
  _LCS = 'ListChangeSets',
  _LCSI = 'ListChangeSetsInput',
  _LCSO = 'ListChangeSetsOutput',
  _LCT = 'LastCheckTimestamp',
  _LDB = 'LogDeliveryBucket',
  _LDCT = 'LastDriftCheckTimestamp',
  _LE = 'ListExports',
  _LEE = 'LimitExceededException',
  _LEI = 'ListExportsInput',
  _LEO = 'ListExportsOutput',
  _LGN = 'LogGroupName',
  _LGT = 'ListGeneratedTemplates',
  _LGTI = 'ListGeneratedTemplatesInput',
  _LGTO = 'ListGeneratedTemplatesOutput',
  _LHR = 'ListHookResults',
  _LHRI = 'ListHookResultsInput',
  _LHRO = 'ListHookResultsOutput',
  _LI = 'ListImports',
  _LIH = 'LogicalIdHierarchy',
  _LII = 'ListImportsInput',
  _LIO = 'ListImportsOutput',
  _LO = 'LastOperations',
  _LOI = 'LastOperationId',
  _LPV = 'LatestPublicVersion',
  _LRA = 'LogRoleArn',
  _LRD = 'LiveResourceDrift',
  _LRI = 'LogicalResourceId',
  _LRIo = 'LogicalResourceIds',
  _LRS = 'ListResourceScans',
  _LRSI = 'ListResourceScansInput',
  _LRSO = 'ListResourceScansOutput',
  _LRSR = 'ListResourceScanResources',
  _LRSRI = 'ListResourceScanResourcesInput',
  _LRSRO = 'ListResourceScanResourcesOutput',
  _LRSRR = 'ListResourceScanRelatedResources',
  _LRSRRI = 'ListResourceScanRelatedResourcesInput',
  _LRSRRO = 'ListResourceScanRelatedResourcesOutput',
  _LS = 'ListStacks',
  _LSI = 'ListStacksInput',
  _LSII = 'ListStackInstancesInput',
  _LSIO = 'ListStackInstancesOutput',
  _LSIRD = 'ListStackInstanceResourceDrifts',
  _LSIRDI = 'ListStackInstanceResourceDriftsInput',
  _LSIRDO = 'ListStackInstanceResourceDriftsOutput',
  _LSIi = 'ListStackInstances',
  _LSO = 'ListStacksOutput',
  _LSR = 'ListStackRefactors',
  _LSRA = 'ListStackRefactorActions',
  _LSRAI = 'ListStackRefactorActionsInput',
  _LSRAO = 'ListStackRefactorActionsOutput',
  _LSRI = 'ListStackRefactorsInput',
  _LSRIi = 'ListStackResourcesInput',
  _LSRO = 'ListStackRefactorsOutput',
  _LSROi = 'ListStackResourcesOutput',
  _LSRi = 'ListStackResources',
  _LSS = 'ListStackSets',
  _LSSADT = 'ListStackSetAutoDeploymentTargets',
  _LSSADTI = 'ListStackSetAutoDeploymentTargetsInput',
  _LSSADTO = 'ListStackSetAutoDeploymentTargetsOutput',
  _LSSI = 'ListStackSetsInput',
  _LSSO = 'ListStackSetsOutput',
  _LSSOI = 'ListStackSetOperationsInput',
  _LSSOO = 'ListStackSetOperationsOutput',
  _LSSOR = 'ListStackSetOperationResults',
  _LSSORI = 'ListStackSetOperationResultsInput',
  _LSSORO = 'ListStackSetOperationResultsOutput',
  _LSSOi = 'ListStackSetOperations',
  _LT = 'ListTypes',
  _LTI = 'ListTypesInput',
  _LTO = 'ListTypesOutput',
  _LTR = 'ListTypeRegistrations',
  _LTRI = 'ListTypeRegistrationsInput',
  _LTRO = 'ListTypeRegistrationsOutput',
  _LTV = 'ListTypeVersions',
  _LTVI = 'ListTypeVersionsInput',
  _LTVO = 'ListTypeVersionsOutput',
  _LU = 'LastUpdated',
  _LUT = 'LastUpdatedTime',
  _LUTa = 'LastUpdatedTimestamp',
  _M = 'Message',
  _MBS = 'ManagedByStack',
  _MCC = 'MaxConcurrentCount',
  _MCP = 'MaxConcurrentPercentage',
  _ME = 'ManagedExecution',
  _MI = 'ModuleInfo',
  _MR = 'MaxResults',
  _MTIM = 'MonitoringTimeInMinutes',
  _MV = 'MajorVersion',
  _Me = 'Metadata',
  _Mo = 'Mode',
  _N = 'Name',
  _NAEE = 'NameAlreadyExistsException',
  _NARN = 'NotificationARNs',
  _NE = 'NoEcho',
  _NGTN = 'NewGeneratedTemplateName',
  _NOR = 'NumberOfResources',
  _NT = 'NextToken',
  _O = 'Output',
  _OE = 'OperationEvents',
  _OEp = 'OperationEntry',
  _OEpe = 'OperationEvent',
  _OF = 'OnFailure',
  _OI = 'OperationId',
  _OIAEE = 'OperationIdAlreadyExistsException',
  _OIPE = 'OperationInProgressException',
  _OK = 'OutputKey',
  _ONFE = 'OperationNotFoundException',
  _OP = 'OperationPreferences',
  _ORF = 'OperationResultFilter',
  _ORFp = 'OperationResultFilters',
  _OS = 'OperationStatus',
  _OSCFE = 'OperationStatusCheckFailedException',
  _OSF = 'OnStackFailure',
  _OT = 'OperationType',
  _OTA = 'OriginalTypeArn',
  _OTN = 'OriginalTypeName',
  _OUI = 'OrganizationalUnitIds',
  _OUIr = 'OrganizationalUnitId',
  _OV = 'OutputValue',
  _Ou = 'Outputs',
  _P = 'Parameters',
  _PA = 'PolicyAction',
  _PC = 'PercentageCompleted',
  _PCSI = 'ParentChangeSetId',
  _PCa = 'ParameterConstraints',
  _PD = 'ParameterDeclaration',
  _PDC = 'PreviousDeploymentContext',
  _PDa = 'ParameterDeclarations',
  _PDr = 'PropertyDifference',
  _PDro = 'PropertyDifferences',
  _PI = 'PublisherId',
  _PIa = 'ParentId',
  _PIu = 'PublisherIdentity',
  _PK = 'ParameterKey',
  _PM = 'PermissionModel',
  _PN = 'PublisherName',
  _PO = 'ParameterOverrides',
  _PP = 'PublisherProfile',
  _PPr = 'PropertyPath',
  _PRI = 'PhysicalResourceId',
  _PRIC = 'PhysicalResourceIdContext',
  _PRICKVP = 'PhysicalResourceIdContextKeyValuePair',
  _PS = 'PublisherStatus',
  _PSr = 'ProgressStatus',
  _PT = 'ProvisioningType',
  _PTA = 'PublicTypeArn',
  _PTI = 'PublishTypeInput',
  _PTO = 'PublishTypeOutput',
  _PTa = 'ParameterType',
  _PTu = 'PublishType',
  _PV = 'PreviousValue',
  _PVN = 'PublicVersionNumber',
  _PVa = 'ParameterValue',
  _Pa = 'Parameter',
  _Pat = 'Path',
  _Pr = 'Progress',
  _Pro = 'Properties',
  _R = 'Resources',
  _RA = 'ResourceAction',
  _RAI = 'RemoveAliasInput',
  _RAR = 'RefreshAllResources',
  _RARN = 'RoleARN',
  _RAT = 'RequiredActivatedTypes',
  _RATe = 'RequiredActivatedType',
  _RAe = 'RemoveAlias',
  _RC = 'ResourceChange',
  _RCD = 'ResourceChangeDetail',
  _RCDe = 'ResourceChangeDetails',
  _RCSI = 'RootChangeSetId',
  _RCT = 'RegionConcurrencyType',
  _RCo = 'RollbackConfiguration',
  _RD = 'ResourceDefinition',
  _RDIA = 'ResourceDriftIgnoredAttributes',
  _RDIAe = 'ResourceDriftIgnoredAttribute',
  _RDS = 'ResourceDriftStatus',
  _RDe = 'ResourceDetail',
  _RDes = 'ResourceDefinitions',
  _RDeso = 'ResourceDetails',
  _REOC = 'RetainExceptOnCreate',
  _RF = 'ResourcesFailed',
  _RHP = 'RecordHandlerProgress',
  _RHPI = 'RecordHandlerProgressInput',
  _RHPO = 'RecordHandlerProgressOutput',
  _RI = 'ResourceIdentifier',
  _RIS = 'ResourceIdentifierSummaries',
  _RISe = 'ResourceIdentifierSummary',
  _RIe = 'ResourceIdentifiers',
  _RIo = 'RootId',
  _RL = 'RemediationLink',
  _RLe = 'ResourceLocation',
  _RM = 'RemediationMessage',
  _RMe = 'ResourceMappings',
  _RMes = 'ResourceModel',
  _RMeso = 'ResourceMapping',
  _RO = 'RegionOrder',
  _RP = 'ResourceProperties',
  _RPI = 'RegisterPublisherInput',
  _RPO = 'RegisterPublisherOutput',
  _RPe = 'ResourcesProcessing',
  _RPeg = 'RegisterPublisher',
  _RPes = 'ResourcesPending',
  _RR = 'RetainResources',
  _RRe = 'ResourcesRead',
  _RRel = 'RelatedResources',
  _RRem = 'RemoveResources',
  _RReq = 'RequiresRecreation',
  _RS = 'RetainStacks',
  _RSF = 'RegistrationStatusFilter',
  _RSI = 'ResourceScanId',
  _RSIPE = 'ResourceScanInProgressException',
  _RSIo = 'RollbackStackInput',
  _RSLEE = 'ResourceScanLimitExceededException',
  _RSNFE = 'ResourceScanNotFoundException',
  _RSO = 'RollbackStackOutput',
  _RSOAR = 'RetainStacksOnAccountRemoval',
  _RSR = 'ResourceStatusReason',
  _RSS = 'ResourceScanSummaries',
  _RSSe = 'ResourceScanSummary',
  _RSe = 'ResourcesScanned',
  _RSes = 'ResourceStatus',
  _RSeso = 'ResourcesSucceeded',
  _RSo = 'RollbackStack',
  _RT = 'ResourceType',
  _RTD = 'ResourceTargetDetails',
  _RTDe = 'ResourceTargetDefinition',
  _RTI = 'ResourcesToImport',
  _RTIe = 'RegisterTypeInput',
  _RTIes = 'ResourceToImport',
  _RTL = 'RegistrationTokenList',
  _RTO = 'RegisterTypeOutput',
  _RTP = 'ResourceTypePrefix',
  _RTS = 'ResourcesToSkip',
  _RTe = 'ResourceTypes',
  _RTeg = 'RegistrationToken',
  _RTegi = 'RegisterType',
  _RTo = 'RollbackTriggers',
  _RTol = 'RollbackTrigger',
  _RV = 'ResolvedValue',
  _Re = 'Regions',
  _Rea = 'Reason',
  _Reg = 'Region',
  _Rep = 'Replacement',
  _Req = 'Required',
  _S = 'Status',
  _SA = 'StagesAvailable',
  _SAI = 'SetAliasInput',
  _SAe = 'SetAlias',
  _SD = 'StackDefinitions',
  _SDDI = 'StackDriftDetectionId',
  _SDI = 'StackDriftInformation',
  _SDIS = 'StackDriftInformationSummary',
  _SDS = 'StackDriftStatus',
  _SDt = 'StackDefinition',
  _SDta = 'StatusDetails',
  _SE = 'StackEvents',
  _SEt = 'StackEvent',
  _SF = 'ScanFilters',
  _SFc = 'ScanFilter',
  _SHP = 'SchemaHandlerPackage',
  _SI = 'StackId',
  _SIA = 'StackInstanceAccount',
  _SICS = 'StackInstanceComprehensiveStatus',
  _SIF = 'StackInstanceFilter',
  _SIFt = 'StackInstanceFilters',
  _SINFE = 'StackInstanceNotFoundException',
  _SIR = 'StackInstanceRegion',
  _SIRDS = 'StackInstanceResourceDriftStatuses',
  _SIRDSt = 'StackInstanceResourceDriftsSummary',
  _SIRDSta = 'StackInstanceResourceDriftsSummaries',
  _SIS = 'StackInstanceStatus',
  _SISt = 'StackInstanceSummary',
  _SISta = 'StackInstanceSummaries',
  _SIU = 'StackIdsUrl',
  _SIt = 'StackInstance',
  _SIta = 'StackIds',
  _SL = 'SeverityLevel',
  _SM = 'StatusMessage',
  _SMV = 'SupportedMajorVersions',
  _SN = 'StackName',
  _SNFE = 'StackNotFoundException',
  _SPB = 'StackPolicyBody',
  _SPDUB = 'StackPolicyDuringUpdateBody',
  _SPDUURL = 'StackPolicyDuringUpdateURL',
  _SPURL = 'StackPolicyURL',
  _SR = 'StatusReason',
  _SRA = 'StackRefactorActions',
  _SRAt = 'StackRefactorAction',
  _SRD = 'StackResourceDrifts',
  _SRDI = 'StackResourceDriftInformation',
  _SRDIS = 'StackResourceDriftInformationSummary',
  _SRDS = 'StackResourceDriftStatus',
  _SRDSF = 'StackResourceDriftStatusFilters',
  _SRDt = 'StackResourceDetail',
  _SRDta = 'StackResourceDrift',
  _SRE = 'StaleRequestException',
  _SRI = 'StackRefactorId',
  _SRIc = 'ScannedResourceIdentifier',
  _SRIca = 'ScannedResourceIdentifiers',
  _SRIi = 'SignalResourceInput',
  _SRNFE = 'StackRefactorNotFoundException',
  _SRS = 'StackRefactorSummaries',
  _SRSI = 'StartResourceScanInput',
  _SRSO = 'StartResourceScanOutput',
  _SRSt = 'StackResourceSummaries',
  _SRSta = 'StackRefactorSummary',
  _SRStac = 'StackResourceSummary',
  _SRStar = 'StartResourceScan',
  _SRTR = 'StackRefactorTagResources',
  _SRc = 'ScannedResource',
  _SRca = 'ScannedResources',
  _SRi = 'SignalResource',
  _SRt = 'StackResources',
  _SRta = 'StackResource',
  _SS = 'StackSet',
  _SSADTS = 'StackSetAutoDeploymentTargetSummary',
  _SSADTSt = 'StackSetAutoDeploymentTargetSummaries',
  _SSARN = 'StackSetARN',
  _SSDDD = 'StackSetDriftDetectionDetails',
  _SSF = 'StackStatusFilter',
  _SSI = 'StackSetId',
  _SSN = 'StackSetName',
  _SSNEE = 'StackSetNotEmptyException',
  _SSNFE = 'StackSetNotFoundException',
  _SSO = 'StackSetOperation',
  _SSOP = 'StackSetOperationPreferences',
  _SSORS = 'StackSetOperationResultSummary',
  _SSORSt = 'StackSetOperationResultSummaries',
  _SSOS = 'StackSetOperationSummary',
  _SSOSD = 'StackSetOperationStatusDetails',
  _SSOSt = 'StackSetOperationSummaries',
  _SSP = 'SetStackPolicy',
  _SSPI = 'SetStackPolicyInput',
  _SSR = 'StackStatusReason',
  _SSS = 'StackSetSummary',
  _SSSO = 'StopStackSetOperation',
  _SSSOI = 'StopStackSetOperationInput',
  _SSSOO = 'StopStackSetOperationOutput',
  _SSSt = 'StackSetSummaries',
  _SSt = 'StackSummaries',
  _SSta = 'StackStatus',
  _SStac = 'StackSummary',
  _ST = 'StartTime',
  _STC = 'SetTypeConfiguration',
  _STCI = 'SetTypeConfigurationInput',
  _STCO = 'SetTypeConfigurationOutput',
  _STDV = 'SetTypeDefaultVersion',
  _STDVI = 'SetTypeDefaultVersionInput',
  _STDVO = 'SetTypeDefaultVersionOutput',
  _STF = 'ScanTypeFilter',
  _STc = 'ScanType',
  _SU = 'SourceUrl',
  _Sc = 'Schema',
  _Sco = 'Scope',
  _So = 'Source',
  _St = 'Stacks',
  _Sta = 'Stack',
  _Su = 'Summaries',
  _T = 'Type',
  _TA = 'TypeArn',
  _TAEE = 'TokenAlreadyExistsException',
  _TB = 'TemplateBody',
  _TC = 'TypeConfigurations',
  _TCA = 'TypeConfigurationAlias',
  _TCAy = 'TypeConfigurationArn',
  _TCD = 'TypeConfigurationDetails',
  _TCDL = 'TypeConfigurationDetailsList',
  _TCI = 'TypeConfigurationIdentifier',
  _TCIy = 'TypeConfigurationIdentifiers',
  _TCNFE = 'TypeConfigurationNotFoundException',
  _TCVI = 'TypeConfigurationVersionId',
  _TCe = 'TemplateConfiguration',
  _TCi = 'TimeCreated',
  _TD = 'TargetDetails',
  _TDe = 'TemplateDescription',
  _TF = 'TypeFilters',
  _TH = 'TypeHierarchy',
  _TI = 'TargetId',
  _TIM = 'TimeoutInMinutes',
  _TK = 'TagKey',
  _TN = 'TypeName',
  _TNA = 'TypeNameAlias',
  _TNFE = 'TypeNotFoundException',
  _TNP = 'TypeNamePrefix',
  _TP = 'TemplateParameter',
  _TPe = 'TemplateProgress',
  _TPem = 'TemplateParameters',
  _TR = 'TagResources',
  _TS = 'TemplateStage',
  _TSC = 'TemplateSummaryConfig',
  _TSIC = 'TotalStackInstancesCount',
  _TSe = 'TemplateSummary',
  _TSem = 'TemplateSummaries',
  _TSy = 'TypeSummaries',
  _TSyp = 'TypeSummary',
  _TT = 'TargetType',
  _TTI = 'TestTypeInput',
  _TTN = 'TargetTypeName',
  _TTO = 'TestTypeOutput',
  _TTS = 'TypeTestsStatus',
  _TTSD = 'TypeTestsStatusDescription',
  _TTe = 'TestType',
  _TURL = 'TemplateURL',
  _TURTAW = 'TreatUnrecognizedResourceTypesAsWarnings',
  _TV = 'TagValue',
  _TVA = 'TypeVersionArn',
  _TVI = 'TypeVersionId',
  _TVS = 'TypeVersionSummaries',
  _TVSy = 'TypeVersionSummary',
  _TW = 'TotalWarnings',
  _Ta = 'Tags',
  _Tag = 'Tag',
  _Tar = 'Target',
  _Ti = 'Timestamp',
  _Ty = 'Types',
  _U = 'Url',
  _UGT = 'UpdateGeneratedTemplate',
  _UGTI = 'UpdateGeneratedTemplateInput',
  _UGTO = 'UpdateGeneratedTemplateOutput',
  _UI = 'UniqueId',
  _UPT = 'UsePreviousTemplate',
  _UPV = 'UsePreviousValue',
  _UR = 'UntagResources',
  _URP = 'UpdateReplacePolicy',
  _URT = 'UnrecognizedResourceTypes',
  _US = 'UpdateStack',
  _USI = 'UpdateStackInput',
  _USII = 'UpdateStackInstancesInput',
  _USIO = 'UpdateStackInstancesOutput',
  _USIp = 'UpdateStackInstances',
  _USO = 'UpdateStackOutput',
  _USS = 'UpdateStackSet',
  _USSI = 'UpdateStackSetInput',
  _USSO = 'UpdateStackSetOutput',
  _UTC = 'UnprocessedTypeConfigurations',
  _UTP = 'UpdateTerminationProtection',
  _UTPI = 'UpdateTerminationProtectionInput',
  _UTPO = 'UpdateTerminationProtectionOutput',
  _V = 'Value',
  _VB = 'VersionBump',
  _VFM = 'ValidationFailureMode',
  _VI = 'VersionId',
  _VN = 'ValidationName',
  _VP = 'ValidationPath',
  _VS = 'ValidationStatus',
  _VSR = 'ValidationStatusReason',
  _VT = 'ValidateTemplate',
  _VTI = 'ValidateTemplateInput',
  _VTO = 'ValidateTemplateOutput',
  _Va = 'Values',
  _Ve = 'Version',
  _Vi = 'Visibility',
  _W = 'Warnings',
  _WD = 'WarningDetail',
  _WDa = 'WarningDetails',
  _WP = 'WarningProperty',
  _WPa = 'WarningProperties',
  _aQE = 'awsQueryError',
  _c = 'client',
  _e = 'error',
  _hE = 'httpError',
  _s = 'smithy.ts.sdk.synthetic.com.amazonaws.cloudformation',
  n0 = 'com.amazonaws.cloudformation',
  _s_registry = new TypeRegistry(_s),
  CloudFormationServiceException$ = [-3, _s, 'CloudFormationServiceException', 0, [], []];
_s_registry.registerError(CloudFormationServiceException$, CloudFormationServiceException);
var n0_registry = new TypeRegistry(n0),
  AlreadyExistsException$ = [
    -3,
    n0,
    _AEE,
    { [_aQE]: ['AlreadyExistsException', 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0],
  ];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CFNRegistryException$ = [
  -3,
  n0,
  _CFNRE,
  { [_aQE]: ['CFNRegistryException', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(CFNRegistryException$, CFNRegistryException);
var ChangeSetNotFoundException$ = [
  -3,
  n0,
  _CSNFE,
  { [_aQE]: ['ChangeSetNotFound', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
var ConcurrentResourcesLimitExceededException$ = [
  -3,
  n0,
  _CRLEE,
  { [_aQE]: ['ConcurrentResourcesLimitExceeded', 429], [_e]: _c, [_hE]: 429 },
  [_M],
  [0],
];
n0_registry.registerError(
  ConcurrentResourcesLimitExceededException$,
  ConcurrentResourcesLimitExceededException,
);
var CreatedButModifiedException$ = [
  -3,
  n0,
  _CBME,
  { [_aQE]: ['CreatedButModifiedException', 409], [_e]: _c, [_hE]: 409 },
  [_M],
  [0],
];
n0_registry.registerError(CreatedButModifiedException$, CreatedButModifiedException);
var GeneratedTemplateNotFoundException$ = [
  -3,
  n0,
  _GTNFE,
  { [_aQE]: ['GeneratedTemplateNotFound', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
var HookResultNotFoundException$ = [
  -3,
  n0,
  _HRNFE,
  { [_aQE]: ['HookResultNotFound', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(HookResultNotFoundException$, HookResultNotFoundException);
var InsufficientCapabilitiesException$ = [
  -3,
  n0,
  _ICE,
  { [_aQE]: ['InsufficientCapabilitiesException', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
var InvalidChangeSetStatusException$ = [
  -3,
  n0,
  _ICSSE,
  { [_aQE]: ['InvalidChangeSetStatus', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
var InvalidOperationException$ = [
  -3,
  n0,
  _IOE,
  { [_aQE]: ['InvalidOperationException', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidStateTransitionException$ = [
  -3,
  n0,
  _ISTE,
  { [_aQE]: ['InvalidStateTransition', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_aQE]: ['LimitExceededException', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NameAlreadyExistsException$ = [
  -3,
  n0,
  _NAEE,
  { [_aQE]: ['NameAlreadyExistsException', 409], [_e]: _c, [_hE]: 409 },
  [_M],
  [0],
];
n0_registry.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
var OperationIdAlreadyExistsException$ = [
  -3,
  n0,
  _OIAEE,
  { [_aQE]: ['OperationIdAlreadyExistsException', 409], [_e]: _c, [_hE]: 409 },
  [_M],
  [0],
];
n0_registry.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
var OperationInProgressException$ = [
  -3,
  n0,
  _OIPE,
  { [_aQE]: ['OperationInProgressException', 409], [_e]: _c, [_hE]: 409 },
  [_M],
  [0],
];
n0_registry.registerError(OperationInProgressException$, OperationInProgressException);
var OperationNotFoundException$ = [
  -3,
  n0,
  _ONFE,
  { [_aQE]: ['OperationNotFoundException', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(OperationNotFoundException$, OperationNotFoundException);
var OperationStatusCheckFailedException$ = [
  -3,
  n0,
  _OSCFE,
  { [_aQE]: ['ConditionalCheckFailed', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
var ResourceScanInProgressException$ = [
  -3,
  n0,
  _RSIPE,
  { [_aQE]: ['ResourceScanInProgress', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
var ResourceScanLimitExceededException$ = [
  -3,
  n0,
  _RSLEE,
  { [_aQE]: ['ResourceScanLimitExceeded', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
var ResourceScanNotFoundException$ = [
  -3,
  n0,
  _RSNFE,
  { [_aQE]: ['ResourceScanNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
var StackInstanceNotFoundException$ = [
  -3,
  n0,
  _SINFE,
  { [_aQE]: ['StackInstanceNotFoundException', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
var StackNotFoundException$ = [
  -3,
  n0,
  _SNFE,
  { [_aQE]: ['StackNotFoundException', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(StackNotFoundException$, StackNotFoundException);
var StackRefactorNotFoundException$ = [
  -3,
  n0,
  _SRNFE,
  { [_aQE]: ['StackRefactorNotFoundException', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
var StackSetNotEmptyException$ = [
  -3,
  n0,
  _SSNEE,
  { [_aQE]: ['StackSetNotEmptyException', 409], [_e]: _c, [_hE]: 409 },
  [_M],
  [0],
];
n0_registry.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
var StackSetNotFoundException$ = [
  -3,
  n0,
  _SSNFE,
  { [_aQE]: ['StackSetNotFoundException', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(StackSetNotFoundException$, StackSetNotFoundException);
var StaleRequestException$ = [
  -3,
  n0,
  _SRE,
  { [_aQE]: ['StaleRequestException', 409], [_e]: _c, [_hE]: 409 },
  [_M],
  [0],
];
n0_registry.registerError(StaleRequestException$, StaleRequestException);
var TokenAlreadyExistsException$ = [
  -3,
  n0,
  _TAEE,
  { [_aQE]: ['TokenAlreadyExistsException', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
var TypeConfigurationNotFoundException$ = [
  -3,
  n0,
  _TCNFE,
  { [_aQE]: ['TypeConfigurationNotFoundException', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
var TypeNotFoundException$ = [
  -3,
  n0,
  _TNFE,
  { [_aQE]: ['TypeNotFoundException', 404], [_e]: _c, [_hE]: 404 },
  [_M],
  [0],
];
n0_registry.registerError(TypeNotFoundException$, TypeNotFoundException);
var errorTypeRegistries = [_s_registry, n0_registry],
  AccountGateResult$ = [3, n0, _AGR, 0, [_S, _SR], [0, 0]],
  AccountLimit$ = [3, n0, _AL, 0, [_N, _V], [0, 1]],
  ActivateOrganizationsAccessInput$ = [3, n0, _AOAI, 0, [], []],
  ActivateOrganizationsAccessOutput$ = [3, n0, _AOAO, 0, [], []],
  ActivateTypeInput$ = [
    3,
    n0,
    _ATI,
    0,
    [_T, _PTA, _PI, _TN, _TNA, _AU, _LC, _ERA, _VB, _MV],
    [0, 0, 0, 0, 0, 2, () => LoggingConfig$, 0, 0, 1],
  ],
  ActivateTypeOutput$ = [3, n0, _ATO, 0, [_A], [0]],
  Annotation$ = [3, n0, _An, 0, [_AN, _S, _SM, _RM, _RL, _SL], [0, 0, 0, 0, 0, 0]],
  AutoDeployment$ = [3, n0, _AD, 0, [_E, _RSOAR, _DO], [2, 2, 64]],
  BatchDescribeTypeConfigurationsError$ = [
    3,
    n0,
    _BDTCE,
    0,
    [_EC, _EM, _TCI],
    [0, 0, () => TypeConfigurationIdentifier$],
  ],
  BatchDescribeTypeConfigurationsInput$ = [
    3,
    n0,
    _BDTCI,
    0,
    [_TCIy],
    [() => TypeConfigurationIdentifiers],
    1,
  ],
  BatchDescribeTypeConfigurationsOutput$ = [
    3,
    n0,
    _BDTCO,
    0,
    [_Er, _UTC, _TC],
    [
      () => BatchDescribeTypeConfigurationsErrors,
      () => UnprocessedTypeConfigurations,
      () => TypeConfigurationDetailsList,
    ],
  ],
  CancelUpdateStackInput$ = [3, n0, _CUSI, 0, [_SN, _CRT], [0, 0], 1],
  Change$ = [3, n0, _C, 0, [_T, _HIC, _RC], [0, 1, () => ResourceChange$]],
  ChangeSetHook$ = [
    3,
    n0,
    _CSH,
    0,
    [_IP, _FM, _TN, _TVI, _TCVI, _TD],
    [0, 0, 0, 0, 0, () => ChangeSetHookTargetDetails$],
  ],
  ChangeSetHookResourceTargetDetails$ = [3, n0, _CSHRTD, 0, [_LRI, _RT, _RA], [0, 0, 0]],
  ChangeSetHookTargetDetails$ = [
    3,
    n0,
    _CSHTD,
    0,
    [_TT, _RTD],
    [0, () => ChangeSetHookResourceTargetDetails$],
  ],
  ChangeSetSummary$ = [
    3,
    n0,
    _CSS,
    0,
    [_SI, _SN, _CSI, _CSN, _ES, _S, _SR, _CT, _D, _INS, _PCSI, _RCSI, _IER],
    [0, 0, 0, 0, 0, 0, 0, 4, 0, 2, 0, 0, 2],
  ],
  ContinueUpdateRollbackInput$ = [3, n0, _CURI, 0, [_SN, _RARN, _RTS, _CRT, _FR], [0, 0, 64, 0, 2], 1],
  ContinueUpdateRollbackOutput$ = [3, n0, _CURO, 0, [], []],
  CreateChangeSetInput$ = [
    3,
    n0,
    _CCSI,
    0,
    [
      _SN,
      _CSN,
      _TB,
      _TURL,
      _UPT,
      _P,
      _Ca,
      _RTe,
      _RARN,
      _RCo,
      _NARN,
      _Ta,
      _CTl,
      _D,
      _CST,
      _RTI,
      _INS,
      _OSF,
      _IER,
      _DM,
      _DC,
      _DV,
    ],
    [
      0,
      0,
      0,
      0,
      2,
      () => _Parameters,
      64,
      64,
      0,
      () => RollbackConfiguration$,
      64,
      () => Tags,
      0,
      0,
      0,
      () => ResourcesToImport,
      2,
      0,
      2,
      0,
      () => DeploymentConfig$,
      2,
    ],
    2,
  ],
  CreateChangeSetOutput$ = [3, n0, _CCSO, 0, [_I, _SI], [0, 0]],
  CreateGeneratedTemplateInput$ = [
    3,
    n0,
    _CGTI,
    0,
    [_GTN, _R, _SN, _TCe],
    [0, () => ResourceDefinitions, 0, () => TemplateConfiguration$],
    1,
  ],
  CreateGeneratedTemplateOutput$ = [3, n0, _CGTO, 0, [_GTI], [0]],
  CreateStackInput$ = [
    3,
    n0,
    _CSIr,
    0,
    [
      _SN,
      _TB,
      _TURL,
      _P,
      _DR,
      _RCo,
      _TIM,
      _NARN,
      _Ca,
      _RTe,
      _RARN,
      _OF,
      _SPB,
      _SPURL,
      _Ta,
      _CRT,
      _ETP,
      _REOC,
      _DC,
      _DV,
    ],
    [
      0,
      0,
      0,
      () => _Parameters,
      2,
      () => RollbackConfiguration$,
      1,
      64,
      64,
      64,
      0,
      0,
      0,
      0,
      () => Tags,
      0,
      2,
      2,
      () => DeploymentConfig$,
      2,
    ],
    1,
  ],
  CreateStackInstancesInput$ = [
    3,
    n0,
    _CSII,
    0,
    [_SSN, _Re, _Ac, _DT, _PO, _OP, _OI, _CA],
    [0, 64, 64, () => DeploymentTargets$, () => _Parameters, () => StackSetOperationPreferences$, [0, 4], 0],
    2,
  ],
  CreateStackInstancesOutput$ = [3, n0, _CSIO, 0, [_OI], [0]],
  CreateStackOutput$ = [3, n0, _CSO, 0, [_SI, _OI], [0, 0]],
  CreateStackRefactorInput$ = [
    3,
    n0,
    _CSRI,
    0,
    [_SD, _D, _ESC, _RMe],
    [() => StackDefinitions, 0, 2, () => ResourceMappings],
    1,
  ],
  CreateStackRefactorOutput$ = [3, n0, _CSRO, 0, [_SRI], [0], 1],
  CreateStackSetInput$ = [
    3,
    n0,
    _CSSI,
    0,
    [_SSN, _D, _TB, _TURL, _SI, _P, _Ca, _Ta, _ARARN, _ERN, _PM, _AD, _CA, _CRT, _ME],
    [
      0,
      0,
      0,
      0,
      0,
      () => _Parameters,
      64,
      () => Tags,
      0,
      0,
      0,
      () => AutoDeployment$,
      0,
      [0, 4],
      () => ManagedExecution$,
    ],
    1,
  ],
  CreateStackSetOutput$ = [3, n0, _CSSO, 0, [_SSI], [0]],
  DeactivateOrganizationsAccessInput$ = [3, n0, _DOAI, 0, [], []],
  DeactivateOrganizationsAccessOutput$ = [3, n0, _DOAO, 0, [], []],
  DeactivateTypeInput$ = [3, n0, _DTI, 0, [_TN, _T, _A], [0, 0, 0]],
  DeactivateTypeOutput$ = [3, n0, _DTO, 0, [], []],
  DeleteChangeSetInput$ = [3, n0, _DCSI, 0, [_CSN, _SN], [0, 0], 1],
  DeleteChangeSetOutput$ = [3, n0, _DCSO, 0, [], []],
  DeleteGeneratedTemplateInput$ = [3, n0, _DGTI, 0, [_GTN], [0], 1],
  DeleteStackInput$ = [
    3,
    n0,
    _DSI,
    0,
    [_SN, _RR, _RARN, _CRT, _DMe, _DC],
    [0, 64, 0, 0, 0, () => DeploymentConfig$],
    1,
  ],
  DeleteStackInstancesInput$ = [
    3,
    n0,
    _DSII,
    0,
    [_SSN, _Re, _RS, _Ac, _DT, _OP, _OI, _CA],
    [0, 64, 2, 64, () => DeploymentTargets$, () => StackSetOperationPreferences$, [0, 4], 0],
    3,
  ],
  DeleteStackInstancesOutput$ = [3, n0, _DSIO, 0, [_OI], [0]],
  DeleteStackSetInput$ = [3, n0, _DSSI, 0, [_SSN, _CA], [0, 0], 1],
  DeleteStackSetOutput$ = [3, n0, _DSSO, 0, [], []],
  DeploymentConfig$ = [3, n0, _DC, 0, [_Mo, _DR], [0, 2]],
  DeploymentTargets$ = [3, n0, _DT, 0, [_Ac, _AUc, _OUI, _AFT], [64, 0, 64, 0]],
  DeregisterTypeInput$ = [3, n0, _DTIe, 0, [_A, _T, _TN, _VI], [0, 0, 0, 0]],
  DeregisterTypeOutput$ = [3, n0, _DTOe, 0, [], []],
  DescribeAccountLimitsInput$ = [3, n0, _DALI, 0, [_NT], [0]],
  DescribeAccountLimitsOutput$ = [3, n0, _DALO, 0, [_ALc, _NT], [() => AccountLimitList, 0]],
  DescribeChangeSetHooksInput$ = [3, n0, _DCSHI, 0, [_CSN, _SN, _NT, _LRI], [0, 0, 0, 0], 1],
  DescribeChangeSetHooksOutput$ = [
    3,
    n0,
    _DCSHO,
    0,
    [_CSI, _CSN, _H, _S, _NT, _SI, _SN],
    [0, 0, () => ChangeSetHooks, 0, 0, 0, 0],
  ],
  DescribeChangeSetInput$ = [3, n0, _DCSIe, 0, [_CSN, _SN, _NT, _IPV], [0, 0, 0, 2], 1],
  DescribeChangeSetOutput$ = [
    3,
    n0,
    _DCSOe,
    0,
    [
      _CSN,
      _CSI,
      _SI,
      _SN,
      _D,
      _P,
      _CT,
      _ES,
      _S,
      _SR,
      _SDS,
      _NARN,
      _RCo,
      _Ca,
      _Ta,
      _Ch,
      _NT,
      _INS,
      _PCSI,
      _RCSI,
      _OSF,
      _IER,
      _DM,
      _DC,
    ],
    [
      0,
      0,
      0,
      0,
      0,
      () => _Parameters,
      4,
      0,
      0,
      0,
      0,
      64,
      () => RollbackConfiguration$,
      64,
      () => Tags,
      () => Changes,
      0,
      2,
      0,
      0,
      0,
      2,
      0,
      () => DeploymentConfig$,
    ],
  ],
  DescribeEventsInput$ = [3, n0, _DEI, 0, [_SN, _CSN, _OI, _F, _NT], [0, 0, 0, () => EventFilter$, 0]],
  DescribeEventsOutput$ = [3, n0, _DEO, 0, [_OE, _NT], [() => OperationEvents, 0]],
  DescribeGeneratedTemplateInput$ = [3, n0, _DGTIe, 0, [_GTN], [0], 1],
  DescribeGeneratedTemplateOutput$ = [
    3,
    n0,
    _DGTO,
    0,
    [_GTI, _GTN, _R, _S, _SR, _CT, _LUT, _Pr, _SI, _TCe, _TW],
    [0, 0, () => ResourceDetails, 0, 0, 4, 4, () => TemplateProgress$, 0, () => TemplateConfiguration$, 1],
  ],
  DescribeOrganizationsAccessInput$ = [3, n0, _DOAIe, 0, [_CA], [0]],
  DescribeOrganizationsAccessOutput$ = [3, n0, _DOAOe, 0, [_S], [0]],
  DescribePublisherInput$ = [3, n0, _DPI, 0, [_PI], [0]],
  DescribePublisherOutput$ = [3, n0, _DPO, 0, [_PI, _PS, _IPd, _PP], [0, 0, 0, 0]],
  DescribeResourceScanInput$ = [3, n0, _DRSI, 0, [_RSI], [0], 1],
  DescribeResourceScanOutput$ = [
    3,
    n0,
    _DRSO,
    0,
    [_RSI, _S, _SR, _ST, _ET, _PC, _RTe, _RSe, _RRe, _SF],
    [0, 0, 0, 4, 4, 1, 64, 1, 1, () => ScanFilters],
  ],
  DescribeStackDriftDetectionStatusInput$ = [3, n0, _DSDDSI, 0, [_SDDI], [0], 1],
  DescribeStackDriftDetectionStatusOutput$ = [
    3,
    n0,
    _DSDDSO,
    0,
    [_SI, _SDDI, _DS, _Ti, _SDS, _DSR, _DSRC],
    [0, 0, 0, 4, 0, 0, 1],
    4,
  ],
  DescribeStackEventsInput$ = [3, n0, _DSEI, 0, [_SN, _NT], [0, 0], 1],
  DescribeStackEventsOutput$ = [3, n0, _DSEO, 0, [_SE, _NT], [() => StackEvents, 0]],
  DescribeStackInstanceInput$ = [3, n0, _DSIIe, 0, [_SSN, _SIA, _SIR, _CA], [0, 0, 0, 0], 3],
  DescribeStackInstanceOutput$ = [3, n0, _DSIOe, 0, [_SIt], [() => StackInstance$]],
  DescribeStackRefactorInput$ = [3, n0, _DSRI, 0, [_SRI], [0], 1],
  DescribeStackRefactorOutput$ = [
    3,
    n0,
    _DSRO,
    0,
    [_D, _SRI, _SIta, _ES, _ESR, _S, _SR],
    [0, 0, 64, 0, 0, 0, 0],
  ],
  DescribeStackResourceDriftsInput$ = [3, n0, _DSRDI, 0, [_SN, _SRDSF, _NT, _MR], [0, 64, 0, 1], 1],
  DescribeStackResourceDriftsOutput$ = [3, n0, _DSRDO, 0, [_SRD, _NT], [() => StackResourceDrifts, 0], 1],
  DescribeStackResourceInput$ = [3, n0, _DSRIe, 0, [_SN, _LRI], [0, 0], 2],
  DescribeStackResourceOutput$ = [3, n0, _DSROe, 0, [_SRDt], [() => StackResourceDetail$]],
  DescribeStackResourcesInput$ = [3, n0, _DSRIes, 0, [_SN, _LRI, _PRI], [0, 0, 0]],
  DescribeStackResourcesOutput$ = [3, n0, _DSROes, 0, [_SRt], [() => StackResources]],
  DescribeStackSetInput$ = [3, n0, _DSSIe, 0, [_SSN, _CA], [0, 0], 1],
  DescribeStackSetOperationInput$ = [3, n0, _DSSOI, 0, [_SSN, _OI, _CA], [0, 0, 0], 2],
  DescribeStackSetOperationOutput$ = [3, n0, _DSSOO, 0, [_SSO], [() => StackSetOperation$]],
  DescribeStackSetOutput$ = [3, n0, _DSSOe, 0, [_SS], [() => StackSet$]],
  DescribeStacksInput$ = [3, n0, _DSIe, 0, [_SN, _NT], [0, 0]],
  DescribeStacksOutput$ = [3, n0, _DSO, 0, [_St, _NT], [() => Stacks, 0]],
  DescribeTypeInput$ = [3, n0, _DTIes, 0, [_T, _TN, _A, _VI, _PI, _PVN], [0, 0, 0, 0, 0, 0]],
  DescribeTypeOutput$ = [
    3,
    n0,
    _DTOes,
    0,
    [
      _A,
      _T,
      _TN,
      _DVI,
      _IDV,
      _TTS,
      _TTSD,
      _D,
      _Sc,
      _PT,
      _DSe,
      _LC,
      _RAT,
      _ERA,
      _Vi,
      _SU,
      _DU,
      _LU,
      _TCi,
      _CS,
      _PI,
      _OTN,
      _OTA,
      _PVN,
      _LPV,
      _IA,
      _AU,
    ],
    [
      0,
      0,
      0,
      0,
      2,
      0,
      0,
      0,
      0,
      0,
      0,
      () => LoggingConfig$,
      () => RequiredActivatedTypes,
      0,
      0,
      0,
      0,
      4,
      4,
      0,
      0,
      0,
      0,
      0,
      0,
      2,
      2,
    ],
  ],
  DescribeTypeRegistrationInput$ = [3, n0, _DTRI, 0, [_RTeg], [0], 1],
  DescribeTypeRegistrationOutput$ = [3, n0, _DTRO, 0, [_PSr, _D, _TA, _TVA], [0, 0, 0, 0]],
  DetectStackDriftInput$ = [3, n0, _DSDI, 0, [_SN, _LRIo], [0, 64], 1],
  DetectStackDriftOutput$ = [3, n0, _DSDO, 0, [_SDDI], [0], 1],
  DetectStackResourceDriftInput$ = [3, n0, _DSRDIe, 0, [_SN, _LRI], [0, 0], 2],
  DetectStackResourceDriftOutput$ = [3, n0, _DSRDOe, 0, [_SRDta], [() => StackResourceDrift$], 1],
  DetectStackSetDriftInput$ = [
    3,
    n0,
    _DSSDI,
    0,
    [_SSN, _OP, _OI, _CA],
    [0, () => StackSetOperationPreferences$, [0, 4], 0],
    1,
  ],
  DetectStackSetDriftOutput$ = [3, n0, _DSSDO, 0, [_OI], [0]],
  EstimateTemplateCostInput$ = [3, n0, _ETCI, 0, [_TB, _TURL, _P], [0, 0, () => _Parameters]],
  EstimateTemplateCostOutput$ = [3, n0, _ETCO, 0, [_U], [0]],
  EventFilter$ = [3, n0, _EF, 0, [_FE], [2]],
  ExecuteChangeSetInput$ = [3, n0, _ECSI, 0, [_CSN, _SN, _CRT, _DR, _REOC], [0, 0, 0, 2, 2], 1],
  ExecuteChangeSetOutput$ = [3, n0, _ECSO, 0, [], []],
  ExecuteStackRefactorInput$ = [3, n0, _ESRI, 0, [_SRI], [0], 1],
  Export$ = [3, n0, _Ex, 0, [_ESI, _N, _V], [0, 0, 0]],
  GetGeneratedTemplateInput$ = [3, n0, _GGTI, 0, [_GTN, _Fo], [0, 0], 1],
  GetGeneratedTemplateOutput$ = [3, n0, _GGTO, 0, [_S, _TB], [0, 0]],
  GetHookResultInput$ = [3, n0, _GHRI, 0, [_HRI], [0]],
  GetHookResultOutput$ = [
    3,
    n0,
    _GHRO,
    0,
    [_HRI, _IP, _FM, _TN, _OTN, _TVI, _TCVI, _TA, _S, _HSR, _IAn, _Tar, _Ann],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, () => HookTarget$, () => AnnotationList],
  ],
  GetStackPolicyInput$ = [3, n0, _GSPI, 0, [_SN], [0], 1],
  GetStackPolicyOutput$ = [3, n0, _GSPO, 0, [_SPB], [0]],
  GetTemplateInput$ = [3, n0, _GTIe, 0, [_SN, _CSN, _TS], [0, 0, 0]],
  GetTemplateOutput$ = [3, n0, _GTO, 0, [_TB, _SA], [0, 64]],
  GetTemplateSummaryInput$ = [
    3,
    n0,
    _GTSI,
    0,
    [_TB, _TURL, _SN, _SSN, _CA, _TSC],
    [0, 0, 0, 0, 0, () => TemplateSummaryConfig$],
  ],
  GetTemplateSummaryOutput$ = [
    3,
    n0,
    _GTSO,
    0,
    [_P, _D, _Ca, _CR, _RTe, _Ve, _Me, _DTe, _RIS, _W],
    [() => ParameterDeclarations, 0, 64, 0, 64, 0, 0, 64, () => ResourceIdentifierSummaries, () => Warnings$],
  ],
  HookResultSummary$ = [
    3,
    n0,
    _HRS,
    0,
    [_HRI, _IP, _FM, _TN, _TVI, _TCVI, _S, _HSR, _IAn, _TT, _TI, _TA, _HET],
    [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0],
  ],
  HookTarget$ = [3, n0, _HT, 0, [_TT, _TTN, _TI, _Act], [0, 0, 0, 0], 4],
  ImportStacksToStackSetInput$ = [
    3,
    n0,
    _ISTSSI,
    0,
    [_SSN, _SIta, _SIU, _OUI, _OP, _OI, _CA],
    [0, 64, 0, 64, () => StackSetOperationPreferences$, [0, 4], 0],
    1,
  ],
  ImportStacksToStackSetOutput$ = [3, n0, _ISTSSO, 0, [_OI], [0]],
  ListChangeSetsInput$ = [3, n0, _LCSI, 0, [_SN, _NT], [0, 0], 1],
  ListChangeSetsOutput$ = [3, n0, _LCSO, 0, [_Su, _NT], [() => ChangeSetSummaries, 0]],
  ListExportsInput$ = [3, n0, _LEI, 0, [_NT], [0]],
  ListExportsOutput$ = [3, n0, _LEO, 0, [_Exp, _NT], [() => Exports, 0]],
  ListGeneratedTemplatesInput$ = [3, n0, _LGTI, 0, [_NT, _MR], [0, 1]],
  ListGeneratedTemplatesOutput$ = [3, n0, _LGTO, 0, [_Su, _NT], [() => TemplateSummaries, 0]],
  ListHookResultsInput$ = [3, n0, _LHRI, 0, [_TT, _TI, _TA, _S, _NT], [0, 0, 0, 0, 0]],
  ListHookResultsOutput$ = [3, n0, _LHRO, 0, [_TT, _TI, _HR, _NT], [0, 0, () => HookResultSummaries, 0]],
  ListImportsInput$ = [3, n0, _LII, 0, [_EN, _NT], [0, 0], 1],
  ListImportsOutput$ = [3, n0, _LIO, 0, [_Im, _NT], [64, 0]],
  ListResourceScanRelatedResourcesInput$ = [
    3,
    n0,
    _LRSRRI,
    0,
    [_RSI, _R, _NT, _MR],
    [0, () => ScannedResourceIdentifiers, 0, 1],
    2,
  ],
  ListResourceScanRelatedResourcesOutput$ = [3, n0, _LRSRRO, 0, [_RRel, _NT], [() => RelatedResources, 0]],
  ListResourceScanResourcesInput$ = [
    3,
    n0,
    _LRSRI,
    0,
    [_RSI, _RI, _RTP, _TK, _TV, _NT, _MR],
    [0, 0, 0, 0, 0, 0, 1],
    1,
  ],
  ListResourceScanResourcesOutput$ = [3, n0, _LRSRO, 0, [_R, _NT], [() => ScannedResources, 0]],
  ListResourceScansInput$ = [3, n0, _LRSI, 0, [_NT, _MR, _STF], [0, 1, 0]],
  ListResourceScansOutput$ = [3, n0, _LRSO, 0, [_RSS, _NT], [() => ResourceScanSummaries, 0]],
  ListStackInstanceResourceDriftsInput$ = [
    3,
    n0,
    _LSIRDI,
    0,
    [_SSN, _SIA, _SIR, _OI, _NT, _MR, _SIRDS, _CA],
    [0, 0, 0, 0, 0, 1, 64, 0],
    4,
  ],
  ListStackInstanceResourceDriftsOutput$ = [
    3,
    n0,
    _LSIRDO,
    0,
    [_Su, _NT],
    [() => StackInstanceResourceDriftsSummaries, 0],
  ],
  ListStackInstancesInput$ = [
    3,
    n0,
    _LSII,
    0,
    [_SSN, _NT, _MR, _F, _SIA, _SIR, _CA],
    [0, 0, 1, () => StackInstanceFilters, 0, 0, 0],
    1,
  ],
  ListStackInstancesOutput$ = [3, n0, _LSIO, 0, [_Su, _NT], [() => StackInstanceSummaries, 0]],
  ListStackRefactorActionsInput$ = [3, n0, _LSRAI, 0, [_SRI, _NT, _MR], [0, 0, 1], 1],
  ListStackRefactorActionsOutput$ = [3, n0, _LSRAO, 0, [_SRA, _NT], [() => StackRefactorActions, 0], 1],
  ListStackRefactorsInput$ = [3, n0, _LSRI, 0, [_ESF, _NT, _MR], [64, 0, 1]],
  ListStackRefactorsOutput$ = [3, n0, _LSRO, 0, [_SRS, _NT], [() => StackRefactorSummaries, 0], 1],
  ListStackResourcesInput$ = [3, n0, _LSRIi, 0, [_SN, _NT], [0, 0], 1],
  ListStackResourcesOutput$ = [3, n0, _LSROi, 0, [_SRSt, _NT], [() => StackResourceSummaries, 0]],
  ListStackSetAutoDeploymentTargetsInput$ = [3, n0, _LSSADTI, 0, [_SSN, _NT, _MR, _CA], [0, 0, 1, 0], 1],
  ListStackSetAutoDeploymentTargetsOutput$ = [
    3,
    n0,
    _LSSADTO,
    0,
    [_Su, _NT],
    [() => StackSetAutoDeploymentTargetSummaries, 0],
  ],
  ListStackSetOperationResultsInput$ = [
    3,
    n0,
    _LSSORI,
    0,
    [_SSN, _OI, _NT, _MR, _CA, _F],
    [0, 0, 0, 1, 0, () => OperationResultFilters],
    2,
  ],
  ListStackSetOperationResultsOutput$ = [
    3,
    n0,
    _LSSORO,
    0,
    [_Su, _NT],
    [() => StackSetOperationResultSummaries, 0],
  ],
  ListStackSetOperationsInput$ = [3, n0, _LSSOI, 0, [_SSN, _NT, _MR, _CA], [0, 0, 1, 0], 1],
  ListStackSetOperationsOutput$ = [3, n0, _LSSOO, 0, [_Su, _NT], [() => StackSetOperationSummaries, 0]],
  ListStackSetsInput$ = [3, n0, _LSSI, 0, [_NT, _MR, _S, _CA], [0, 1, 0, 0]],
  ListStackSetsOutput$ = [3, n0, _LSSO, 0, [_Su, _NT], [() => StackSetSummaries, 0]],
  ListStacksInput$ = [3, n0, _LSI, 0, [_NT, _SSF], [0, 64]],
  ListStacksOutput$ = [3, n0, _LSO, 0, [_SSt, _NT], [() => StackSummaries, 0]],
  ListTypeRegistrationsInput$ = [3, n0, _LTRI, 0, [_T, _TN, _TA, _RSF, _MR, _NT], [0, 0, 0, 0, 1, 0]],
  ListTypeRegistrationsOutput$ = [3, n0, _LTRO, 0, [_RTL, _NT], [64, 0]],
  ListTypesInput$ = [
    3,
    n0,
    _LTI,
    0,
    [_Vi, _PT, _DSe, _T, _F, _MR, _NT],
    [0, 0, 0, 0, () => TypeFilters$, 1, 0],
  ],
  ListTypesOutput$ = [3, n0, _LTO, 0, [_TSy, _NT], [() => TypeSummaries, 0]],
  ListTypeVersionsInput$ = [3, n0, _LTVI, 0, [_T, _TN, _A, _MR, _NT, _DSe, _PI], [0, 0, 0, 1, 0, 0, 0]],
  ListTypeVersionsOutput$ = [3, n0, _LTVO, 0, [_TVS, _NT], [() => TypeVersionSummaries, 0]],
  LiveResourceDrift$ = [3, n0, _LRD, 0, [_PV, _AV, _DDT], [0, 0, 4]],
  LoggingConfig$ = [3, n0, _LC, 0, [_LRA, _LGN], [0, 0], 2],
  ManagedExecution$ = [3, n0, _ME, 0, [_Acti], [2]],
  ModuleInfo$ = [3, n0, _MI, 0, [_TH, _LIH], [0, 0]],
  OperationEntry$ = [3, n0, _OEp, 0, [_OT, _OI], [0, 0]],
  OperationEvent$ = [
    3,
    n0,
    _OEpe,
    0,
    [
      _EI,
      _SI,
      _OI,
      _OT,
      _OS,
      _ETv,
      _LRI,
      _PRI,
      _RT,
      _Ti,
      _ST,
      _ET,
      _RSes,
      _RSR,
      _RP,
      _CRT,
      _HTo,
      _HS,
      _HSR,
      _HIP,
      _HFM,
      _DSet,
      _VFM,
      _VN,
      _VS,
      _VSR,
      _VP,
    ],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  OperationResultFilter$ = [3, n0, _ORF, 0, [_N, _Va], [0, 0]],
  Output$ = [3, n0, _O, 0, [_OK, _OV, _D, _EN], [0, 0, 0, 0]],
  Parameter$ = [3, n0, _Pa, 0, [_PK, _PVa, _UPV, _RV], [0, 0, 2, 0]],
  ParameterConstraints$ = [3, n0, _PCa, 0, [_AVl], [64]],
  ParameterDeclaration$ = [
    3,
    n0,
    _PD,
    0,
    [_PK, _DVe, _PTa, _NE, _D, _PCa],
    [0, 0, 0, 2, 0, () => ParameterConstraints$],
  ],
  PhysicalResourceIdContextKeyValuePair$ = [3, n0, _PRICKVP, 0, [_K, _V], [0, 0], 2],
  PropertyDifference$ = [3, n0, _PDr, 0, [_PPr, _EV, _AV, _DTi], [0, 0, 0, 0], 4],
  PublishTypeInput$ = [3, n0, _PTI, 0, [_T, _A, _TN, _PVN], [0, 0, 0, 0]],
  PublishTypeOutput$ = [3, n0, _PTO, 0, [_PTA], [0]],
  RecordHandlerProgressInput$ = [
    3,
    n0,
    _RHPI,
    0,
    [_BT, _OS, _COS, _SM, _EC, _RMes, _CRT],
    [0, 0, 0, 0, 0, 0, 0],
    2,
  ],
  RecordHandlerProgressOutput$ = [3, n0, _RHPO, 0, [], []],
  RegisterPublisherInput$ = [3, n0, _RPI, 0, [_ATAC, _CAo], [2, 0]],
  RegisterPublisherOutput$ = [3, n0, _RPO, 0, [_PI], [0]],
  RegisterTypeInput$ = [
    3,
    n0,
    _RTIe,
    0,
    [_TN, _SHP, _T, _LC, _ERA, _CRT],
    [0, 0, 0, () => LoggingConfig$, 0, 0],
    2,
  ],
  RegisterTypeOutput$ = [3, n0, _RTO, 0, [_RTeg], [0]],
  RemoveAliasInput$ = [3, n0, _RAI, 0, [_ANl], [0], 1],
  RequiredActivatedType$ = [3, n0, _RATe, 0, [_TNA, _OTN, _PI, _SMV], [0, 0, 0, 65]],
  ResourceChange$ = [
    3,
    n0,
    _RC,
    0,
    [_PA, _Act, _LRI, _PRI, _RT, _Rep, _Sco, _RDS, _RDIA, _De, _CSI, _MI, _BC, _AC, _PDC],
    [
      0,
      0,
      0,
      0,
      0,
      0,
      64,
      0,
      () => ResourceDriftIgnoredAttributes,
      () => ResourceChangeDetails,
      0,
      () => ModuleInfo$,
      0,
      0,
      0,
    ],
  ],
  ResourceChangeDetail$ = [
    3,
    n0,
    _RCD,
    0,
    [_Tar, _Ev, _CSh, _CE],
    [() => ResourceTargetDefinition$, 0, 0, 0],
  ],
  ResourceDefinition$ = [3, n0, _RD, 0, [_RT, _RI, _LRI], [0, 128, 0], 2],
  ResourceDetail$ = [
    3,
    n0,
    _RDe,
    0,
    [_RT, _LRI, _RI, _RSes, _RSR, _W],
    [0, 0, 128, 0, 0, () => WarningDetails],
  ],
  ResourceDriftIgnoredAttribute$ = [3, n0, _RDIAe, 0, [_Pat, _Rea], [0, 0]],
  ResourceIdentifierSummary$ = [3, n0, _RISe, 0, [_RT, _LRIo, _RIe], [0, 64, 64]],
  ResourceLocation$ = [3, n0, _RLe, 0, [_SN, _LRI], [0, 0], 2],
  ResourceMapping$ = [3, n0, _RMeso, 0, [_So, _Des], [() => ResourceLocation$, () => ResourceLocation$], 2],
  ResourceScanSummary$ = [3, n0, _RSSe, 0, [_RSI, _S, _SR, _ST, _ET, _PC, _STc], [0, 0, 0, 4, 4, 1, 0]],
  ResourceTargetDefinition$ = [
    3,
    n0,
    _RTDe,
    0,
    [_At, _N, _RReq, _Pat, _BV, _AVf, _BVF, _AVF, _Dr, _ACT],
    [0, 0, 0, 0, 0, 0, 0, 0, () => LiveResourceDrift$, 0],
  ],
  ResourceToImport$ = [3, n0, _RTIes, 0, [_RT, _LRI, _RI], [0, 0, 128], 3],
  RollbackConfiguration$ = [3, n0, _RCo, 0, [_RTo, _MTIM], [() => RollbackTriggers, 1]],
  RollbackStackInput$ = [
    3,
    n0,
    _RSIo,
    0,
    [_SN, _RARN, _CRT, _REOC, _DC],
    [0, 0, 0, 2, () => DeploymentConfig$],
    1,
  ],
  RollbackStackOutput$ = [3, n0, _RSO, 0, [_SI, _OI], [0, 0]],
  RollbackTrigger$ = [3, n0, _RTol, 0, [_A, _T], [0, 0], 2],
  ScanFilter$ = [3, n0, _SFc, 0, [_Ty], [64]],
  ScannedResource$ = [3, n0, _SRc, 0, [_RT, _RI, _MBS], [0, 128, 2]],
  ScannedResourceIdentifier$ = [3, n0, _SRIc, 0, [_RT, _RI], [0, 128], 2],
  SetAliasInput$ = [3, n0, _SAI, 0, [_SN, _ANl], [0, 0], 2],
  SetStackPolicyInput$ = [3, n0, _SSPI, 0, [_SN, _SPB, _SPURL], [0, 0, 0], 1],
  SetTypeConfigurationInput$ = [3, n0, _STCI, 0, [_Co, _TA, _CAon, _TN, _T], [0, 0, 0, 0, 0], 1],
  SetTypeConfigurationOutput$ = [3, n0, _STCO, 0, [_CAonf], [0]],
  SetTypeDefaultVersionInput$ = [3, n0, _STDVI, 0, [_A, _T, _TN, _VI], [0, 0, 0, 0]],
  SetTypeDefaultVersionOutput$ = [3, n0, _STDVO, 0, [], []],
  SignalResourceInput$ = [3, n0, _SRIi, 0, [_SN, _LRI, _UI, _S], [0, 0, 0, 0], 4],
  Stack$ = [
    3,
    n0,
    _Sta,
    0,
    [
      _SN,
      _CT,
      _SSta,
      _SI,
      _CSI,
      _D,
      _P,
      _DTel,
      _LUT,
      _RCo,
      _SSR,
      _DR,
      _DC,
      _NARN,
      _TIM,
      _Ca,
      _Ou,
      _RARN,
      _Ta,
      _ETP,
      _PIa,
      _RIo,
      _DI,
      _REOC,
      _DMe,
      _DSet,
      _LO,
      _ANl,
    ],
    [
      0,
      4,
      0,
      0,
      0,
      0,
      () => _Parameters,
      4,
      4,
      () => RollbackConfiguration$,
      0,
      2,
      () => DeploymentConfig$,
      64,
      1,
      64,
      () => Outputs,
      0,
      () => Tags,
      2,
      0,
      0,
      () => StackDriftInformation$,
      2,
      0,
      0,
      () => LastOperations,
      0,
    ],
    3,
  ],
  StackDefinition$ = [3, n0, _SDt, 0, [_SN, _TB, _TURL], [0, 0, 0]],
  StackDriftInformation$ = [3, n0, _SDI, 0, [_SDS, _LCT], [0, 4], 1],
  StackDriftInformationSummary$ = [3, n0, _SDIS, 0, [_SDS, _LCT], [0, 4], 1],
  StackEvent$ = [
    3,
    n0,
    _SEt,
    0,
    [
      _SI,
      _EI,
      _SN,
      _Ti,
      _OI,
      _LRI,
      _PRI,
      _RT,
      _RSes,
      _RSR,
      _RP,
      _CRT,
      _HTo,
      _HS,
      _HSR,
      _HIP,
      _HII,
      _HFM,
      _DSet,
    ],
    [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    4,
  ],
  StackInstance$ = [
    3,
    n0,
    _SIt,
    0,
    [_SSI, _Reg, _Acc, _SI, _PO, _S, _SIS, _SR, _OUIr, _DSr, _LDCT, _LOI],
    [0, 0, 0, 0, () => _Parameters, 0, () => StackInstanceComprehensiveStatus$, 0, 0, 0, 4, 0],
  ],
  StackInstanceComprehensiveStatus$ = [3, n0, _SICS, 0, [_DSet], [0]],
  StackInstanceFilter$ = [3, n0, _SIF, 0, [_N, _Va], [0, 0]],
  StackInstanceResourceDriftsSummary$ = [
    3,
    n0,
    _SIRDSt,
    0,
    [_SI, _LRI, _RT, _SRDS, _Ti, _PRI, _PRIC, _PDro],
    [0, 0, 0, 0, 4, 0, () => PhysicalResourceIdContext, () => PropertyDifferences],
    5,
  ],
  StackInstanceSummary$ = [
    3,
    n0,
    _SISt,
    0,
    [_SSI, _Reg, _Acc, _SI, _S, _SR, _SIS, _OUIr, _DSr, _LDCT, _LOI],
    [0, 0, 0, 0, 0, 0, () => StackInstanceComprehensiveStatus$, 0, 0, 4, 0],
  ],
  StackRefactorAction$ = [
    3,
    n0,
    _SRAt,
    0,
    [_Act, _En, _PRI, _RI, _D, _Det, _DRe, _TR, _UR, _RMeso],
    [0, 0, 0, 0, 0, 0, 0, () => StackRefactorTagResources, 64, () => ResourceMapping$],
  ],
  StackRefactorSummary$ = [3, n0, _SRSta, 0, [_SRI, _D, _ES, _ESR, _S, _SR], [0, 0, 0, 0, 0, 0]],
  StackResource$ = [
    3,
    n0,
    _SRta,
    0,
    [_LRI, _RT, _Ti, _RSes, _SN, _SI, _PRI, _RSR, _D, _DI, _MI],
    [0, 0, 4, 0, 0, 0, 0, 0, 0, () => StackResourceDriftInformation$, () => ModuleInfo$],
    4,
  ],
  StackResourceDetail$ = [
    3,
    n0,
    _SRDt,
    0,
    [_LRI, _RT, _LUTa, _RSes, _SN, _SI, _PRI, _RSR, _D, _Me, _DI, _MI],
    [0, 0, 4, 0, 0, 0, 0, 0, 0, 0, () => StackResourceDriftInformation$, () => ModuleInfo$],
    4,
  ],
  StackResourceDrift$ = [
    3,
    n0,
    _SRDta,
    0,
    [_SI, _LRI, _RT, _SRDS, _Ti, _PRI, _PRIC, _EP, _AP, _PDro, _MI, _DSRr],
    [
      0,
      0,
      0,
      0,
      4,
      0,
      () => PhysicalResourceIdContext,
      0,
      0,
      () => PropertyDifferences,
      () => ModuleInfo$,
      0,
    ],
    5,
  ],
  StackResourceDriftInformation$ = [3, n0, _SRDI, 0, [_SRDS, _LCT], [0, 4], 1],
  StackResourceDriftInformationSummary$ = [3, n0, _SRDIS, 0, [_SRDS, _LCT], [0, 4], 1],
  StackResourceSummary$ = [
    3,
    n0,
    _SRStac,
    0,
    [_LRI, _RT, _LUTa, _RSes, _PRI, _RSR, _DI, _MI],
    [0, 0, 4, 0, 0, 0, () => StackResourceDriftInformationSummary$, () => ModuleInfo$],
    4,
  ],
  StackSet$ = [
    3,
    n0,
    _SS,
    0,
    [_SSN, _SSI, _D, _S, _TB, _P, _Ca, _Ta, _SSARN, _ARARN, _ERN, _SSDDD, _AD, _PM, _OUI, _ME, _Re],
    [
      0,
      0,
      0,
      0,
      0,
      () => _Parameters,
      64,
      () => Tags,
      0,
      0,
      0,
      () => StackSetDriftDetectionDetails$,
      () => AutoDeployment$,
      0,
      64,
      () => ManagedExecution$,
      64,
    ],
  ],
  StackSetAutoDeploymentTargetSummary$ = [3, n0, _SSADTS, 0, [_OUIr, _Re], [0, 64]],
  StackSetDriftDetectionDetails$ = [
    3,
    n0,
    _SSDDD,
    0,
    [_DSr, _DDS, _LDCT, _TSIC, _DSIC, _ISSIC, _IPSIC, _FSIC],
    [0, 0, 4, 1, 1, 1, 1, 1],
  ],
  StackSetOperation$ = [
    3,
    n0,
    _SSO,
    0,
    [_OI, _SSI, _Act, _S, _OP, _RS, _ARARN, _ERN, _CTr, _ETn, _DT, _SSDDD, _SR, _SDta],
    [
      0,
      0,
      0,
      0,
      () => StackSetOperationPreferences$,
      2,
      0,
      0,
      4,
      4,
      () => DeploymentTargets$,
      () => StackSetDriftDetectionDetails$,
      0,
      () => StackSetOperationStatusDetails$,
    ],
  ],
  StackSetOperationPreferences$ = [
    3,
    n0,
    _SSOP,
    0,
    [_RCT, _RO, _FTC, _FTP, _MCC, _MCP, _CM],
    [0, 64, 1, 1, 1, 1, 0],
  ],
  StackSetOperationResultSummary$ = [
    3,
    n0,
    _SSORS,
    0,
    [_Acc, _Reg, _S, _SR, _AGR, _OUIr],
    [0, 0, 0, 0, () => AccountGateResult$, 0],
  ],
  StackSetOperationStatusDetails$ = [3, n0, _SSOSD, 0, [_FSIC], [1]],
  StackSetOperationSummary$ = [
    3,
    n0,
    _SSOS,
    0,
    [_OI, _Act, _S, _CTr, _ETn, _SR, _SDta, _OP],
    [0, 0, 0, 4, 4, 0, () => StackSetOperationStatusDetails$, () => StackSetOperationPreferences$],
  ],
  StackSetSummary$ = [
    3,
    n0,
    _SSS,
    0,
    [_SSN, _SSI, _D, _S, _AD, _PM, _DSr, _LDCT, _ME],
    [0, 0, 0, 0, () => AutoDeployment$, 0, 0, 4, () => ManagedExecution$],
  ],
  StackSummary$ = [
    3,
    n0,
    _SStac,
    0,
    [_SN, _CT, _SSta, _SI, _TDe, _LUT, _DTel, _SSR, _PIa, _RIo, _DI, _LO],
    [0, 4, 0, 0, 0, 4, 4, 0, 0, 0, () => StackDriftInformationSummary$, () => LastOperations],
    3,
  ],
  StartResourceScanInput$ = [3, n0, _SRSI, 0, [_CRT, _SF], [0, () => ScanFilters]],
  StartResourceScanOutput$ = [3, n0, _SRSO, 0, [_RSI], [0]],
  StopStackSetOperationInput$ = [3, n0, _SSSOI, 0, [_SSN, _OI, _CA], [0, 0, 0], 2],
  StopStackSetOperationOutput$ = [3, n0, _SSSOO, 0, [], []],
  Tag$ = [3, n0, _Tag, 0, [_K, _V], [0, 0], 2],
  TemplateConfiguration$ = [3, n0, _TCe, 0, [_DP, _URP], [0, 0]],
  TemplateParameter$ = [3, n0, _TP, 0, [_PK, _DVe, _NE, _D], [0, 0, 2, 0]],
  TemplateProgress$ = [3, n0, _TPe, 0, [_RSeso, _RF, _RPe, _RPes], [1, 1, 1, 1]],
  TemplateSummary$ = [3, n0, _TSe, 0, [_GTI, _GTN, _S, _SR, _CT, _LUT, _NOR], [0, 0, 0, 0, 4, 4, 1]],
  TemplateSummaryConfig$ = [3, n0, _TSC, 0, [_TURTAW], [2]],
  TestTypeInput$ = [3, n0, _TTI, 0, [_A, _T, _TN, _VI, _LDB], [0, 0, 0, 0, 0]],
  TestTypeOutput$ = [3, n0, _TTO, 0, [_TVA], [0]],
  TypeConfigurationDetails$ = [3, n0, _TCD, 0, [_A, _Al, _Co, _LU, _TA, _TN, _IDC], [0, 0, 0, 4, 0, 0, 2]],
  TypeConfigurationIdentifier$ = [3, n0, _TCI, 0, [_TA, _TCA, _TCAy, _T, _TN], [0, 0, 0, 0, 0]],
  TypeFilters$ = [3, n0, _TF, 0, [_Cat, _PI, _TNP], [0, 0, 0]],
  TypeSummary$ = [
    3,
    n0,
    _TSyp,
    0,
    [_T, _TN, _DVI, _TA, _LU, _D, _PI, _OTN, _PVN, _LPV, _PIu, _PN, _IA],
    [0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 2],
  ],
  TypeVersionSummary$ = [3, n0, _TVSy, 0, [_T, _TN, _VI, _IDV, _A, _TCi, _D, _PVN], [0, 0, 0, 2, 0, 4, 0, 0]],
  UpdateGeneratedTemplateInput$ = [
    3,
    n0,
    _UGTI,
    0,
    [_GTN, _NGTN, _AR, _RRem, _RAR, _TCe],
    [0, 0, () => ResourceDefinitions, 64, 2, () => TemplateConfiguration$],
    1,
  ],
  UpdateGeneratedTemplateOutput$ = [3, n0, _UGTO, 0, [_GTI], [0]],
  UpdateStackInput$ = [
    3,
    n0,
    _USI,
    0,
    [
      _SN,
      _TB,
      _TURL,
      _UPT,
      _SPDUB,
      _SPDUURL,
      _P,
      _Ca,
      _RTe,
      _RARN,
      _RCo,
      _SPB,
      _SPURL,
      _NARN,
      _Ta,
      _DR,
      _CRT,
      _REOC,
      _DC,
      _DV,
    ],
    [
      0,
      0,
      0,
      2,
      0,
      0,
      () => _Parameters,
      64,
      64,
      0,
      () => RollbackConfiguration$,
      0,
      0,
      64,
      () => Tags,
      2,
      0,
      2,
      () => DeploymentConfig$,
      2,
    ],
    1,
  ],
  UpdateStackInstancesInput$ = [
    3,
    n0,
    _USII,
    0,
    [_SSN, _Re, _Ac, _DT, _PO, _OP, _OI, _CA],
    [0, 64, 64, () => DeploymentTargets$, () => _Parameters, () => StackSetOperationPreferences$, [0, 4], 0],
    2,
  ],
  UpdateStackInstancesOutput$ = [3, n0, _USIO, 0, [_OI], [0]],
  UpdateStackOutput$ = [3, n0, _USO, 0, [_SI, _OI], [0, 0]],
  UpdateStackSetInput$ = [
    3,
    n0,
    _USSI,
    0,
    [_SSN, _D, _TB, _TURL, _UPT, _P, _Ca, _Ta, _OP, _ARARN, _ERN, _DT, _PM, _AD, _OI, _Ac, _Re, _CA, _ME],
    [
      0,
      0,
      0,
      0,
      2,
      () => _Parameters,
      64,
      () => Tags,
      () => StackSetOperationPreferences$,
      0,
      0,
      () => DeploymentTargets$,
      0,
      () => AutoDeployment$,
      [0, 4],
      64,
      64,
      0,
      () => ManagedExecution$,
    ],
    1,
  ],
  UpdateStackSetOutput$ = [3, n0, _USSO, 0, [_OI], [0]],
  UpdateTerminationProtectionInput$ = [3, n0, _UTPI, 0, [_ETP, _SN], [2, 0], 2],
  UpdateTerminationProtectionOutput$ = [3, n0, _UTPO, 0, [_SI], [0]],
  ValidateTemplateInput$ = [3, n0, _VTI, 0, [_TB, _TURL], [0, 0]],
  ValidateTemplateOutput$ = [
    3,
    n0,
    _VTO,
    0,
    [_P, _D, _Ca, _CR, _DTe],
    [() => TemplateParameters, 0, 64, 0, 64],
  ],
  WarningDetail$ = [3, n0, _WD, 0, [_T, _Pro], [0, () => WarningProperties]],
  WarningProperty$ = [3, n0, _WP, 0, [_PPr, _Req, _D], [0, 2, 0]],
  Warnings$ = [3, n0, _W, 0, [_URT], [64]],
  __Unit = 'unit',
  AccountLimitList = [1, n0, _ALL, 0, () => AccountLimit$];
var AnnotationList = [1, n0, _ALn, 0, () => Annotation$],
  BatchDescribeTypeConfigurationsErrors = [1, n0, _BDTCEa, 0, () => BatchDescribeTypeConfigurationsError$];
var Changes = [1, n0, _Ch, 0, () => Change$],
  ChangeSetHooks = [1, n0, _CSHh, 0, () => ChangeSetHook$],
  ChangeSetSummaries = [1, n0, _CSSh, 0, () => ChangeSetSummary$],
  Exports = [1, n0, _Exp, 0, () => Export$],
  HookResultSummaries = [1, n0, _HRSo, 0, () => HookResultSummary$];
var LastOperations = [1, n0, _LO, 0, () => OperationEntry$];
var OperationEvents = [1, n0, _OE, 0, () => OperationEvent$],
  OperationResultFilters = [1, n0, _ORFp, 0, () => OperationResultFilter$];
var Outputs = [1, n0, _Ou, 0, () => Output$],
  ParameterDeclarations = [1, n0, _PDa, 0, () => ParameterDeclaration$],
  _Parameters = [1, n0, _P, 0, () => Parameter$],
  PhysicalResourceIdContext = [1, n0, _PRIC, 0, () => PhysicalResourceIdContextKeyValuePair$],
  PropertyDifferences = [1, n0, _PDro, 0, () => PropertyDifference$];
var RelatedResources = [1, n0, _RRel, 0, () => ScannedResource$],
  RequiredActivatedTypes = [1, n0, _RAT, 0, () => RequiredActivatedType$],
  ResourceChangeDetails = [1, n0, _RCDe, 0, () => ResourceChangeDetail$],
  ResourceDefinitions = [1, n0, _RDes, 0, () => ResourceDefinition$],
  ResourceDetails = [1, n0, _RDeso, 0, () => ResourceDetail$],
  ResourceDriftIgnoredAttributes = [1, n0, _RDIA, 0, () => ResourceDriftIgnoredAttribute$];
var ResourceIdentifierSummaries = [1, n0, _RIS, 0, () => ResourceIdentifierSummary$],
  ResourceMappings = [1, n0, _RMe, 0, () => ResourceMapping$],
  ResourceScanSummaries = [1, n0, _RSS, 0, () => ResourceScanSummary$],
  ResourcesToImport = [1, n0, _RTI, 0, () => ResourceToImport$];
var RollbackTriggers = [1, n0, _RTo, 0, () => RollbackTrigger$],
  ScanFilters = [1, n0, _SF, 0, () => ScanFilter$],
  ScannedResourceIdentifiers = [1, n0, _SRIca, 0, () => ScannedResourceIdentifier$],
  ScannedResources = [1, n0, _SRca, 0, () => ScannedResource$];
var StackDefinitions = [1, n0, _SD, 0, () => StackDefinition$],
  StackEvents = [1, n0, _SE, 0, () => StackEvent$];
var StackInstanceFilters = [1, n0, _SIFt, 0, () => StackInstanceFilter$],
  StackInstanceResourceDriftsSummaries = [1, n0, _SIRDSta, 0, () => StackInstanceResourceDriftsSummary$],
  StackInstanceSummaries = [1, n0, _SISta, 0, () => StackInstanceSummary$],
  StackRefactorActions = [1, n0, _SRA, 0, () => StackRefactorAction$];
var StackRefactorSummaries = [1, n0, _SRS, 0, () => StackRefactorSummary$],
  StackRefactorTagResources = [1, n0, _SRTR, 0, () => Tag$];
var StackResourceDrifts = [1, n0, _SRD, 0, () => StackResourceDrift$];
var StackResources = [1, n0, _SRt, 0, () => StackResource$],
  StackResourceSummaries = [1, n0, _SRSt, 0, () => StackResourceSummary$],
  Stacks = [1, n0, _St, 0, () => Stack$];
var StackSetAutoDeploymentTargetSummaries = [1, n0, _SSADTSt, 0, () => StackSetAutoDeploymentTargetSummary$],
  StackSetOperationResultSummaries = [1, n0, _SSORSt, 0, () => StackSetOperationResultSummary$],
  StackSetOperationSummaries = [1, n0, _SSOSt, 0, () => StackSetOperationSummary$],
  StackSetSummaries = [1, n0, _SSSt, 0, () => StackSetSummary$];
var StackSummaries = [1, n0, _SSt, 0, () => StackSummary$];
var Tags = [1, n0, _Ta, 0, () => Tag$],
  TemplateParameters = [1, n0, _TPem, 0, () => TemplateParameter$],
  TemplateSummaries = [1, n0, _TSem, 0, () => TemplateSummary$];
var TypeConfigurationDetailsList = [1, n0, _TCDL, 0, () => TypeConfigurationDetails$],
  TypeConfigurationIdentifiers = [1, n0, _TCIy, 0, () => TypeConfigurationIdentifier$],
  TypeSummaries = [1, n0, _TSy, 0, () => TypeSummary$],
  TypeVersionSummaries = [1, n0, _TVS, 0, () => TypeVersionSummary$],
  UnprocessedTypeConfigurations = [1, n0, _UTC, 0, () => TypeConfigurationIdentifier$],
  WarningDetails = [1, n0, _WDa, 0, () => WarningDetail$],
  WarningProperties = [1, n0, _WPa, 0, () => WarningProperty$];
var ActivateOrganizationsAccess$ = [
    9,
    n0,
    _AOA,
    0,
    () => ActivateOrganizationsAccessInput$,
    () => ActivateOrganizationsAccessOutput$,
  ],
  ActivateType$ = [9, n0, _AT, 2, () => ActivateTypeInput$, () => ActivateTypeOutput$],
  BatchDescribeTypeConfigurations$ = [
    9,
    n0,
    _BDTC,
    0,
    () => BatchDescribeTypeConfigurationsInput$,
    () => BatchDescribeTypeConfigurationsOutput$,
  ],
  CancelUpdateStack$ = [9, n0, _CUS, 0, () => CancelUpdateStackInput$, () => __Unit],
  ContinueUpdateRollback$ = [
    9,
    n0,
    _CUR,
    0,
    () => ContinueUpdateRollbackInput$,
    () => ContinueUpdateRollbackOutput$,
  ],
  CreateChangeSet$ = [9, n0, _CCS, 0, () => CreateChangeSetInput$, () => CreateChangeSetOutput$],
  CreateGeneratedTemplate$ = [
    9,
    n0,
    _CGT,
    0,
    () => CreateGeneratedTemplateInput$,
    () => CreateGeneratedTemplateOutput$,
  ],
  CreateStack$ = [9, n0, _CSr, 0, () => CreateStackInput$, () => CreateStackOutput$],
  CreateStackInstances$ = [
    9,
    n0,
    _CSIre,
    0,
    () => CreateStackInstancesInput$,
    () => CreateStackInstancesOutput$,
  ],
  CreateStackRefactor$ = [9, n0, _CSR, 0, () => CreateStackRefactorInput$, () => CreateStackRefactorOutput$],
  CreateStackSet$ = [9, n0, _CSSr, 0, () => CreateStackSetInput$, () => CreateStackSetOutput$],
  DeactivateOrganizationsAccess$ = [
    9,
    n0,
    _DOA,
    0,
    () => DeactivateOrganizationsAccessInput$,
    () => DeactivateOrganizationsAccessOutput$,
  ],
  DeactivateType$ = [9, n0, _DTea, 2, () => DeactivateTypeInput$, () => DeactivateTypeOutput$],
  DeleteChangeSet$ = [9, n0, _DCS, 0, () => DeleteChangeSetInput$, () => DeleteChangeSetOutput$],
  DeleteGeneratedTemplate$ = [9, n0, _DGT, 0, () => DeleteGeneratedTemplateInput$, () => __Unit],
  DeleteStack$ = [9, n0, _DSel, 0, () => DeleteStackInput$, () => __Unit],
  DeleteStackInstances$ = [
    9,
    n0,
    _DSIel,
    0,
    () => DeleteStackInstancesInput$,
    () => DeleteStackInstancesOutput$,
  ],
  DeleteStackSet$ = [9, n0, _DSS, 0, () => DeleteStackSetInput$, () => DeleteStackSetOutput$],
  DeregisterType$ = [9, n0, _DTer, 2, () => DeregisterTypeInput$, () => DeregisterTypeOutput$],
  DescribeAccountLimits$ = [
    9,
    n0,
    _DAL,
    0,
    () => DescribeAccountLimitsInput$,
    () => DescribeAccountLimitsOutput$,
  ],
  DescribeChangeSet$ = [9, n0, _DCSe, 0, () => DescribeChangeSetInput$, () => DescribeChangeSetOutput$],
  DescribeChangeSetHooks$ = [
    9,
    n0,
    _DCSH,
    0,
    () => DescribeChangeSetHooksInput$,
    () => DescribeChangeSetHooksOutput$,
  ],
  DescribeEvents$ = [9, n0, _DE, 0, () => DescribeEventsInput$, () => DescribeEventsOutput$],
  DescribeGeneratedTemplate$ = [
    9,
    n0,
    _DGTe,
    0,
    () => DescribeGeneratedTemplateInput$,
    () => DescribeGeneratedTemplateOutput$,
  ],
  DescribeOrganizationsAccess$ = [
    9,
    n0,
    _DOAe,
    0,
    () => DescribeOrganizationsAccessInput$,
    () => DescribeOrganizationsAccessOutput$,
  ],
  DescribePublisher$ = [9, n0, _DPe, 2, () => DescribePublisherInput$, () => DescribePublisherOutput$],
  DescribeResourceScan$ = [
    9,
    n0,
    _DRS,
    0,
    () => DescribeResourceScanInput$,
    () => DescribeResourceScanOutput$,
  ],
  DescribeStackDriftDetectionStatus$ = [
    9,
    n0,
    _DSDDS,
    0,
    () => DescribeStackDriftDetectionStatusInput$,
    () => DescribeStackDriftDetectionStatusOutput$,
  ],
  DescribeStackEvents$ = [9, n0, _DSE, 0, () => DescribeStackEventsInput$, () => DescribeStackEventsOutput$],
  DescribeStackInstance$ = [
    9,
    n0,
    _DSIes,
    0,
    () => DescribeStackInstanceInput$,
    () => DescribeStackInstanceOutput$,
  ],
  DescribeStackRefactor$ = [
    9,
    n0,
    _DSRe,
    0,
    () => DescribeStackRefactorInput$,
    () => DescribeStackRefactorOutput$,
  ],
  DescribeStackResource$ = [
    9,
    n0,
    _DSRes,
    0,
    () => DescribeStackResourceInput$,
    () => DescribeStackResourceOutput$,
  ],
  DescribeStackResourceDrifts$ = [
    9,
    n0,
    _DSRD,
    0,
    () => DescribeStackResourceDriftsInput$,
    () => DescribeStackResourceDriftsOutput$,
  ],
  DescribeStackResources$ = [
    9,
    n0,
    _DSResc,
    0,
    () => DescribeStackResourcesInput$,
    () => DescribeStackResourcesOutput$,
  ],
  DescribeStacks$ = [9, n0, _DSes, 0, () => DescribeStacksInput$, () => DescribeStacksOutput$],
  DescribeStackSet$ = [9, n0, _DSSe, 0, () => DescribeStackSetInput$, () => DescribeStackSetOutput$],
  DescribeStackSetOperation$ = [
    9,
    n0,
    _DSSOes,
    0,
    () => DescribeStackSetOperationInput$,
    () => DescribeStackSetOperationOutput$,
  ],
  DescribeType$ = [9, n0, _DTes, 2, () => DescribeTypeInput$, () => DescribeTypeOutput$],
  DescribeTypeRegistration$ = [
    9,
    n0,
    _DTR,
    2,
    () => DescribeTypeRegistrationInput$,
    () => DescribeTypeRegistrationOutput$,
  ],
  DetectStackDrift$ = [9, n0, _DSD, 0, () => DetectStackDriftInput$, () => DetectStackDriftOutput$],
  DetectStackResourceDrift$ = [
    9,
    n0,
    _DSRDe,
    0,
    () => DetectStackResourceDriftInput$,
    () => DetectStackResourceDriftOutput$,
  ],
  DetectStackSetDrift$ = [9, n0, _DSSD, 0, () => DetectStackSetDriftInput$, () => DetectStackSetDriftOutput$],
  EstimateTemplateCost$ = [
    9,
    n0,
    _ETC,
    0,
    () => EstimateTemplateCostInput$,
    () => EstimateTemplateCostOutput$,
  ],
  ExecuteChangeSet$ = [9, n0, _ECS, 0, () => ExecuteChangeSetInput$, () => ExecuteChangeSetOutput$],
  ExecuteStackRefactor$ = [9, n0, _ESRx, 0, () => ExecuteStackRefactorInput$, () => __Unit],
  GetGeneratedTemplate$ = [
    9,
    n0,
    _GGT,
    0,
    () => GetGeneratedTemplateInput$,
    () => GetGeneratedTemplateOutput$,
  ],
  GetHookResult$ = [9, n0, _GHR, 0, () => GetHookResultInput$, () => GetHookResultOutput$],
  GetStackPolicy$ = [9, n0, _GSP, 0, () => GetStackPolicyInput$, () => GetStackPolicyOutput$],
  GetTemplate$ = [9, n0, _GT, 0, () => GetTemplateInput$, () => GetTemplateOutput$],
  GetTemplateSummary$ = [9, n0, _GTS, 0, () => GetTemplateSummaryInput$, () => GetTemplateSummaryOutput$],
  ImportStacksToStackSet$ = [
    9,
    n0,
    _ISTSS,
    0,
    () => ImportStacksToStackSetInput$,
    () => ImportStacksToStackSetOutput$,
  ],
  ListChangeSets$ = [9, n0, _LCS, 0, () => ListChangeSetsInput$, () => ListChangeSetsOutput$],
  ListExports$ = [9, n0, _LE, 0, () => ListExportsInput$, () => ListExportsOutput$],
  ListGeneratedTemplates$ = [
    9,
    n0,
    _LGT,
    0,
    () => ListGeneratedTemplatesInput$,
    () => ListGeneratedTemplatesOutput$,
  ],
  ListHookResults$ = [9, n0, _LHR, 0, () => ListHookResultsInput$, () => ListHookResultsOutput$],
  ListImports$ = [9, n0, _LI, 0, () => ListImportsInput$, () => ListImportsOutput$],
  ListResourceScanRelatedResources$ = [
    9,
    n0,
    _LRSRR,
    0,
    () => ListResourceScanRelatedResourcesInput$,
    () => ListResourceScanRelatedResourcesOutput$,
  ],
  ListResourceScanResources$ = [
    9,
    n0,
    _LRSR,
    0,
    () => ListResourceScanResourcesInput$,
    () => ListResourceScanResourcesOutput$,
  ],
  ListResourceScans$ = [9, n0, _LRS, 0, () => ListResourceScansInput$, () => ListResourceScansOutput$],
  ListStackInstanceResourceDrifts$ = [
    9,
    n0,
    _LSIRD,
    0,
    () => ListStackInstanceResourceDriftsInput$,
    () => ListStackInstanceResourceDriftsOutput$,
  ],
  ListStackInstances$ = [9, n0, _LSIi, 0, () => ListStackInstancesInput$, () => ListStackInstancesOutput$],
  ListStackRefactorActions$ = [
    9,
    n0,
    _LSRA,
    0,
    () => ListStackRefactorActionsInput$,
    () => ListStackRefactorActionsOutput$,
  ],
  ListStackRefactors$ = [9, n0, _LSR, 0, () => ListStackRefactorsInput$, () => ListStackRefactorsOutput$],
  ListStackResources$ = [9, n0, _LSRi, 0, () => ListStackResourcesInput$, () => ListStackResourcesOutput$],
  ListStacks$ = [9, n0, _LS, 0, () => ListStacksInput$, () => ListStacksOutput$],
  ListStackSetAutoDeploymentTargets$ = [
    9,
    n0,
    _LSSADT,
    0,
    () => ListStackSetAutoDeploymentTargetsInput$,
    () => ListStackSetAutoDeploymentTargetsOutput$,
  ],
  ListStackSetOperationResults$ = [
    9,
    n0,
    _LSSOR,
    0,
    () => ListStackSetOperationResultsInput$,
    () => ListStackSetOperationResultsOutput$,
  ],
  ListStackSetOperations$ = [
    9,
    n0,
    _LSSOi,
    0,
    () => ListStackSetOperationsInput$,
    () => ListStackSetOperationsOutput$,
  ],
  ListStackSets$ = [9, n0, _LSS, 0, () => ListStackSetsInput$, () => ListStackSetsOutput$],
  ListTypeRegistrations$ = [
    9,
    n0,
    _LTR,
    2,
    () => ListTypeRegistrationsInput$,
    () => ListTypeRegistrationsOutput$,
  ],
  ListTypes$ = [9, n0, _LT, 2, () => ListTypesInput$, () => ListTypesOutput$],
  ListTypeVersions$ = [9, n0, _LTV, 2, () => ListTypeVersionsInput$, () => ListTypeVersionsOutput$],
  PublishType$ = [9, n0, _PTu, 2, () => PublishTypeInput$, () => PublishTypeOutput$],
  RecordHandlerProgress$ = [
    9,
    n0,
    _RHP,
    2,
    () => RecordHandlerProgressInput$,
    () => RecordHandlerProgressOutput$,
  ],
  RegisterPublisher$ = [9, n0, _RPeg, 2, () => RegisterPublisherInput$, () => RegisterPublisherOutput$],
  RegisterType$ = [9, n0, _RTegi, 2, () => RegisterTypeInput$, () => RegisterTypeOutput$],
  RemoveAlias$ = [9, n0, _RAe, 0, () => RemoveAliasInput$, () => __Unit],
  RollbackStack$ = [9, n0, _RSo, 0, () => RollbackStackInput$, () => RollbackStackOutput$],
  SetAlias$ = [9, n0, _SAe, 0, () => SetAliasInput$, () => __Unit],
  SetStackPolicy$ = [9, n0, _SSP, 0, () => SetStackPolicyInput$, () => __Unit],
  SetTypeConfiguration$ = [
    9,
    n0,
    _STC,
    0,
    () => SetTypeConfigurationInput$,
    () => SetTypeConfigurationOutput$,
  ],
  SetTypeDefaultVersion$ = [
    9,
    n0,
    _STDV,
    2,
    () => SetTypeDefaultVersionInput$,
    () => SetTypeDefaultVersionOutput$,
  ],
  SignalResource$ = [9, n0, _SRi, 0, () => SignalResourceInput$, () => __Unit],
  StartResourceScan$ = [9, n0, _SRStar, 0, () => StartResourceScanInput$, () => StartResourceScanOutput$],
  StopStackSetOperation$ = [
    9,
    n0,
    _SSSO,
    0,
    () => StopStackSetOperationInput$,
    () => StopStackSetOperationOutput$,
  ],
  TestType$ = [9, n0, _TTe, 2, () => TestTypeInput$, () => TestTypeOutput$],
  UpdateGeneratedTemplate$ = [
    9,
    n0,
    _UGT,
    0,
    () => UpdateGeneratedTemplateInput$,
    () => UpdateGeneratedTemplateOutput$,
  ],
  UpdateStack$ = [9, n0, _US, 0, () => UpdateStackInput$, () => UpdateStackOutput$],
  UpdateStackInstances$ = [
    9,
    n0,
    _USIp,
    0,
    () => UpdateStackInstancesInput$,
    () => UpdateStackInstancesOutput$,
  ],
  UpdateStackSet$ = [9, n0, _USS, 0, () => UpdateStackSetInput$, () => UpdateStackSetOutput$],
  UpdateTerminationProtection$ = [
    9,
    n0,
    _UTP,
    0,
    () => UpdateTerminationProtectionInput$,
    () => UpdateTerminationProtectionOutput$,
  ],
  ValidateTemplate$ = [9, n0, _VT, 0, () => ValidateTemplateInput$, () => ValidateTemplateOutput$];
var getRuntimeConfig = (config) => ({
  apiVersion: '2010-05-15',
  base64Decoder: config?.base64Decoder ?? fromBase64,
  base64Encoder: config?.base64Encoder ?? toBase64,
  disableHostPrefix: config?.disableHostPrefix ?? !1,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (ipc) => ipc.getIdentityProvider('aws.auth#sigv4'),
      signer: new AwsSdkSigV4Signer(),
    },
  ],
  logger: config?.logger ?? new NoOpLogger(),
  protocol: config?.protocol ?? AwsQueryProtocol,
  protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.cloudformation',
    errorTypeRegistries,
    xmlNamespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
    version: '2010-05-15',
    serviceTarget: 'CloudFormation',
  },
  serviceId: config?.serviceId ?? 'CloudFormation',
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
var CloudFormationClient = class extends Client {
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
          httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
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
var command = makeBuilder(commonParams, 'CloudFormation', 'CloudFormationClient', getEndpointPlugin),
  _ep0 = {},
  _mw0 = (Command2, cs, config, o) => [];
var ActivateOrganizationsAccessCommand = class extends command(
  _ep0,
  _mw0,
  'ActivateOrganizationsAccess',
  ActivateOrganizationsAccess$,
) {};
var ActivateTypeCommand = class extends command(_ep0, _mw0, 'ActivateType', ActivateType$) {};
var BatchDescribeTypeConfigurationsCommand = class extends command(
  _ep0,
  _mw0,
  'BatchDescribeTypeConfigurations',
  BatchDescribeTypeConfigurations$,
) {};
var CancelUpdateStackCommand = class extends command(_ep0, _mw0, 'CancelUpdateStack', CancelUpdateStack$) {};
var ContinueUpdateRollbackCommand = class extends command(
  _ep0,
  _mw0,
  'ContinueUpdateRollback',
  ContinueUpdateRollback$,
) {};
var CreateChangeSetCommand = class extends command(_ep0, _mw0, 'CreateChangeSet', CreateChangeSet$) {};
var CreateGeneratedTemplateCommand = class extends command(
  _ep0,
  _mw0,
  'CreateGeneratedTemplate',
  CreateGeneratedTemplate$,
) {};
var CreateStackCommand = class extends command(_ep0, _mw0, 'CreateStack', CreateStack$) {};
var CreateStackInstancesCommand = class extends command(
  _ep0,
  _mw0,
  'CreateStackInstances',
  CreateStackInstances$,
) {};
var CreateStackRefactorCommand = class extends command(
  _ep0,
  _mw0,
  'CreateStackRefactor',
  CreateStackRefactor$,
) {};
var CreateStackSetCommand = class extends command(_ep0, _mw0, 'CreateStackSet', CreateStackSet$) {};
var DeactivateOrganizationsAccessCommand = class extends command(
  _ep0,
  _mw0,
  'DeactivateOrganizationsAccess',
  DeactivateOrganizationsAccess$,
) {};
var DeactivateTypeCommand = class extends command(_ep0, _mw0, 'DeactivateType', DeactivateType$) {};
var DeleteChangeSetCommand = class extends command(_ep0, _mw0, 'DeleteChangeSet', DeleteChangeSet$) {};
var DeleteGeneratedTemplateCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteGeneratedTemplate',
  DeleteGeneratedTemplate$,
) {};
var DeleteStackCommand = class extends command(_ep0, _mw0, 'DeleteStack', DeleteStack$) {};
var DeleteStackInstancesCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteStackInstances',
  DeleteStackInstances$,
) {};
var DeleteStackSetCommand = class extends command(_ep0, _mw0, 'DeleteStackSet', DeleteStackSet$) {};
var DeregisterTypeCommand = class extends command(_ep0, _mw0, 'DeregisterType', DeregisterType$) {};
var DescribeAccountLimitsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAccountLimits',
  DescribeAccountLimits$,
) {};
var DescribeChangeSetCommand = class extends command(_ep0, _mw0, 'DescribeChangeSet', DescribeChangeSet$) {};
var DescribeChangeSetHooksCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeChangeSetHooks',
  DescribeChangeSetHooks$,
) {};
var DescribeEventsCommand = class extends command(_ep0, _mw0, 'DescribeEvents', DescribeEvents$) {};
var DescribeGeneratedTemplateCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeGeneratedTemplate',
  DescribeGeneratedTemplate$,
) {};
var DescribeOrganizationsAccessCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeOrganizationsAccess',
  DescribeOrganizationsAccess$,
) {};
var DescribePublisherCommand = class extends command(_ep0, _mw0, 'DescribePublisher', DescribePublisher$) {};
var DescribeResourceScanCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeResourceScan',
  DescribeResourceScan$,
) {};
var DescribeStackDriftDetectionStatusCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackDriftDetectionStatus',
  DescribeStackDriftDetectionStatus$,
) {};
var DescribeStackEventsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackEvents',
  DescribeStackEvents$,
) {};
var DescribeStackInstanceCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackInstance',
  DescribeStackInstance$,
) {};
var DescribeStackRefactorCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackRefactor',
  DescribeStackRefactor$,
) {};
var DescribeStackResourceCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackResource',
  DescribeStackResource$,
) {};
var DescribeStackResourceDriftsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackResourceDrifts',
  DescribeStackResourceDrifts$,
) {};
var DescribeStackResourcesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackResources',
  DescribeStackResources$,
) {};
var DescribeStacksCommand = class extends command(_ep0, _mw0, 'DescribeStacks', DescribeStacks$) {};
var DescribeStackSetCommand = class extends command(_ep0, _mw0, 'DescribeStackSet', DescribeStackSet$) {};
var DescribeStackSetOperationCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeStackSetOperation',
  DescribeStackSetOperation$,
) {};
var DescribeTypeCommand = class extends command(_ep0, _mw0, 'DescribeType', DescribeType$) {};
var DescribeTypeRegistrationCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeTypeRegistration',
  DescribeTypeRegistration$,
) {};
var DetectStackDriftCommand = class extends command(_ep0, _mw0, 'DetectStackDrift', DetectStackDrift$) {};
var DetectStackResourceDriftCommand = class extends command(
  _ep0,
  _mw0,
  'DetectStackResourceDrift',
  DetectStackResourceDrift$,
) {};
var DetectStackSetDriftCommand = class extends command(
  _ep0,
  _mw0,
  'DetectStackSetDrift',
  DetectStackSetDrift$,
) {};
var EstimateTemplateCostCommand = class extends command(
  _ep0,
  _mw0,
  'EstimateTemplateCost',
  EstimateTemplateCost$,
) {};
var ExecuteChangeSetCommand = class extends command(_ep0, _mw0, 'ExecuteChangeSet', ExecuteChangeSet$) {};
var ExecuteStackRefactorCommand = class extends command(
  _ep0,
  _mw0,
  'ExecuteStackRefactor',
  ExecuteStackRefactor$,
) {};
var GetGeneratedTemplateCommand = class extends command(
  _ep0,
  _mw0,
  'GetGeneratedTemplate',
  GetGeneratedTemplate$,
) {};
var GetHookResultCommand = class extends command(_ep0, _mw0, 'GetHookResult', GetHookResult$) {};
var GetStackPolicyCommand = class extends command(_ep0, _mw0, 'GetStackPolicy', GetStackPolicy$) {};
var GetTemplateCommand = class extends command(_ep0, _mw0, 'GetTemplate', GetTemplate$) {};
var GetTemplateSummaryCommand = class extends command(
  _ep0,
  _mw0,
  'GetTemplateSummary',
  GetTemplateSummary$,
) {};
var ImportStacksToStackSetCommand = class extends command(
  _ep0,
  _mw0,
  'ImportStacksToStackSet',
  ImportStacksToStackSet$,
) {};
var ListChangeSetsCommand = class extends command(_ep0, _mw0, 'ListChangeSets', ListChangeSets$) {};
var ListExportsCommand = class extends command(_ep0, _mw0, 'ListExports', ListExports$) {};
var ListGeneratedTemplatesCommand = class extends command(
  _ep0,
  _mw0,
  'ListGeneratedTemplates',
  ListGeneratedTemplates$,
) {};
var ListHookResultsCommand = class extends command(_ep0, _mw0, 'ListHookResults', ListHookResults$) {};
var ListImportsCommand = class extends command(_ep0, _mw0, 'ListImports', ListImports$) {};
var ListResourceScanRelatedResourcesCommand = class extends command(
  _ep0,
  _mw0,
  'ListResourceScanRelatedResources',
  ListResourceScanRelatedResources$,
) {};
var ListResourceScanResourcesCommand = class extends command(
  _ep0,
  _mw0,
  'ListResourceScanResources',
  ListResourceScanResources$,
) {};
var ListResourceScansCommand = class extends command(_ep0, _mw0, 'ListResourceScans', ListResourceScans$) {};
var ListStackInstanceResourceDriftsCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackInstanceResourceDrifts',
  ListStackInstanceResourceDrifts$,
) {};
var ListStackInstancesCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackInstances',
  ListStackInstances$,
) {};
var ListStackRefactorActionsCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackRefactorActions',
  ListStackRefactorActions$,
) {};
var ListStackRefactorsCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackRefactors',
  ListStackRefactors$,
) {};
var ListStackResourcesCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackResources',
  ListStackResources$,
) {};
var ListStacksCommand = class extends command(_ep0, _mw0, 'ListStacks', ListStacks$) {};
var ListStackSetAutoDeploymentTargetsCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackSetAutoDeploymentTargets',
  ListStackSetAutoDeploymentTargets$,
) {};
var ListStackSetOperationResultsCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackSetOperationResults',
  ListStackSetOperationResults$,
) {};
var ListStackSetOperationsCommand = class extends command(
  _ep0,
  _mw0,
  'ListStackSetOperations',
  ListStackSetOperations$,
) {};
var ListStackSetsCommand = class extends command(_ep0, _mw0, 'ListStackSets', ListStackSets$) {};
var ListTypeRegistrationsCommand = class extends command(
  _ep0,
  _mw0,
  'ListTypeRegistrations',
  ListTypeRegistrations$,
) {};
var ListTypesCommand = class extends command(_ep0, _mw0, 'ListTypes', ListTypes$) {};
var ListTypeVersionsCommand = class extends command(_ep0, _mw0, 'ListTypeVersions', ListTypeVersions$) {};
var PublishTypeCommand = class extends command(_ep0, _mw0, 'PublishType', PublishType$) {};
var RecordHandlerProgressCommand = class extends command(
  _ep0,
  _mw0,
  'RecordHandlerProgress',
  RecordHandlerProgress$,
) {};
var RegisterPublisherCommand = class extends command(_ep0, _mw0, 'RegisterPublisher', RegisterPublisher$) {};
var RegisterTypeCommand = class extends command(_ep0, _mw0, 'RegisterType', RegisterType$) {};
var RemoveAliasCommand = class extends command(_ep0, _mw0, 'RemoveAlias', RemoveAlias$) {};
var RollbackStackCommand = class extends command(_ep0, _mw0, 'RollbackStack', RollbackStack$) {};
var SetAliasCommand = class extends command(_ep0, _mw0, 'SetAlias', SetAlias$) {};
var SetStackPolicyCommand = class extends command(_ep0, _mw0, 'SetStackPolicy', SetStackPolicy$) {};
var SetTypeConfigurationCommand = class extends command(
  _ep0,
  _mw0,
  'SetTypeConfiguration',
  SetTypeConfiguration$,
) {};
var SetTypeDefaultVersionCommand = class extends command(
  _ep0,
  _mw0,
  'SetTypeDefaultVersion',
  SetTypeDefaultVersion$,
) {};
var SignalResourceCommand = class extends command(_ep0, _mw0, 'SignalResource', SignalResource$) {};
var StartResourceScanCommand = class extends command(_ep0, _mw0, 'StartResourceScan', StartResourceScan$) {};
var StopStackSetOperationCommand = class extends command(
  _ep0,
  _mw0,
  'StopStackSetOperation',
  StopStackSetOperation$,
) {};
var TestTypeCommand = class extends command(_ep0, _mw0, 'TestType', TestType$) {};
var UpdateGeneratedTemplateCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateGeneratedTemplate',
  UpdateGeneratedTemplate$,
) {};
var UpdateStackCommand = class extends command(_ep0, _mw0, 'UpdateStack', UpdateStack$) {};
var UpdateStackInstancesCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateStackInstances',
  UpdateStackInstances$,
) {};
var UpdateStackSetCommand = class extends command(_ep0, _mw0, 'UpdateStackSet', UpdateStackSet$) {};
var UpdateTerminationProtectionCommand = class extends command(
  _ep0,
  _mw0,
  'UpdateTerminationProtection',
  UpdateTerminationProtection$,
) {};
var ValidateTemplateCommand = class extends command(_ep0, _mw0, 'ValidateTemplate', ValidateTemplate$) {};
var paginateDescribeAccountLimits = createPaginator(
  CloudFormationClient,
  DescribeAccountLimitsCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateDescribeChangeSet = createPaginator(
  CloudFormationClient,
  DescribeChangeSetCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateDescribeEvents = createPaginator(
  CloudFormationClient,
  DescribeEventsCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateDescribeStackEvents = createPaginator(
  CloudFormationClient,
  DescribeStackEventsCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateDescribeStackResourceDrifts = createPaginator(
  CloudFormationClient,
  DescribeStackResourceDriftsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateDescribeStacks = createPaginator(
  CloudFormationClient,
  DescribeStacksCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateListChangeSets = createPaginator(
  CloudFormationClient,
  ListChangeSetsCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateListExports = createPaginator(
  CloudFormationClient,
  ListExportsCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateListGeneratedTemplates = createPaginator(
  CloudFormationClient,
  ListGeneratedTemplatesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListImports = createPaginator(
  CloudFormationClient,
  ListImportsCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateListResourceScanRelatedResources = createPaginator(
  CloudFormationClient,
  ListResourceScanRelatedResourcesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListResourceScanResources = createPaginator(
  CloudFormationClient,
  ListResourceScanResourcesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListResourceScans = createPaginator(
  CloudFormationClient,
  ListResourceScansCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListStackInstances = createPaginator(
  CloudFormationClient,
  ListStackInstancesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListStackRefactorActions = createPaginator(
  CloudFormationClient,
  ListStackRefactorActionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListStackRefactors = createPaginator(
  CloudFormationClient,
  ListStackRefactorsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListStackResources = createPaginator(
  CloudFormationClient,
  ListStackResourcesCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateListStackSetOperationResults = createPaginator(
  CloudFormationClient,
  ListStackSetOperationResultsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListStackSetOperations = createPaginator(
  CloudFormationClient,
  ListStackSetOperationsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListStackSets = createPaginator(
  CloudFormationClient,
  ListStackSetsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListStacks = createPaginator(
  CloudFormationClient,
  ListStacksCommand,
  'NextToken',
  'NextToken',
  '',
);
var paginateListTypeRegistrations = createPaginator(
  CloudFormationClient,
  ListTypeRegistrationsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListTypes = createPaginator(
  CloudFormationClient,
  ListTypesCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var paginateListTypeVersions = createPaginator(
  CloudFormationClient,
  ListTypeVersionsCommand,
  'NextToken',
  'NextToken',
  'MaxResults',
);
var checkState = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeChangeSetCommand(input));
      reason = result;
      try {
        if (result.Status === 'CREATE_COMPLETE') return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        if (result.Status === 'FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.FAILURE, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForChangeSetCreateComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState),
  waitUntilChangeSetCreateComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState);
    return checkExceptions(result);
  };
var checkState2 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeStacksCommand(input));
      reason = result;
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'CREATE_COMPLETE';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_COMPLETE';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_IN_PROGRESS';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_FAILED';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_ROLLBACK_IN_PROGRESS';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_ROLLBACK_FAILED';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_ROLLBACK_COMPLETE';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'CREATE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'DELETE_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'DELETE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'ROLLBACK_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'ROLLBACK_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.FAILURE, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackCreateComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState2),
  waitUntilStackCreateComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState2);
    return checkExceptions(result);
  };
var checkState3 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeStacksCommand(input));
      reason = result;
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'DELETE_COMPLETE';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'DELETE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'CREATE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'ROLLBACK_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_ROLLBACK_IN_PROGRESS') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_ROLLBACK_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_ROLLBACK_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.SUCCESS, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackDeleteComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState3),
  waitUntilStackDeleteComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState3);
    return checkExceptions(result);
  };
var checkState4 = async (client, input) => {
    let reason;
    try {
      return (
        (reason = await client.send(new DescribeStacksCommand(input))),
        { state: WaiterState.SUCCESS, reason }
      );
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.RETRY, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackExists = async (params, input) =>
    createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState4),
  waitUntilStackExists = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState4);
    return checkExceptions(result);
  };
var checkState5 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeStacksCommand(input));
      reason = result;
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'IMPORT_COMPLETE';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'ROLLBACK_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'ROLLBACK_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'IMPORT_ROLLBACK_IN_PROGRESS') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'IMPORT_ROLLBACK_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'IMPORT_ROLLBACK_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.FAILURE, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackImportComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState5),
  waitUntilStackImportComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState5);
    return checkExceptions(result);
  };
var checkState6 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeStackRefactorCommand(input));
      reason = result;
      try {
        if (result.Status === 'CREATE_COMPLETE') return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        if (result.Status === 'CREATE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.FAILURE, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackRefactorCreateComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState6),
  waitUntilStackRefactorCreateComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 5, maxDelay: 120 }, ...params }, input, checkState6);
    return checkExceptions(result);
  };
var checkState7 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeStackRefactorCommand(input));
      reason = result;
      try {
        if (result.ExecutionStatus === 'EXECUTE_COMPLETE') return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        if (result.ExecutionStatus === 'EXECUTE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        if (result.ExecutionStatus === 'ROLLBACK_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.FAILURE, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackRefactorExecuteComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState7),
  waitUntilStackRefactorExecuteComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState7);
    return checkExceptions(result);
  };
var checkState8 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeStacksCommand(input));
      reason = result;
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_ROLLBACK_COMPLETE';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_ROLLBACK_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'DELETE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.FAILURE, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackRollbackComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState8),
  waitUntilStackRollbackComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState8);
    return checkExceptions(result);
  };
var checkState9 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeStacksCommand(input));
      reason = result;
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator())
          allStringEq_5 = allStringEq_5 && element_4 == 'UPDATE_COMPLETE';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_ROLLBACK_FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
      try {
        let returnComparator = () => [].concat(...result.Stacks).map((element_2) => element_2.StackStatus);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'UPDATE_ROLLBACK_COMPLETE') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'ValidationError'))
        return { state: WaiterState.FAILURE, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForStackUpdateComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState9),
  waitUntilStackUpdateComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState9);
    return checkExceptions(result);
  };
var checkState10 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeTypeRegistrationCommand(input));
      reason = result;
      try {
        if (result.ProgressStatus === 'COMPLETE') return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        if (result.ProgressStatus === 'FAILED') return { state: WaiterState.FAILURE, reason };
      } catch {}
    } catch (exception) {
      reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForTypeRegistrationComplete = async (params, input) =>
    createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState10),
  waitUntilTypeRegistrationComplete = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 30, maxDelay: 120 }, ...params }, input, checkState10);
    return checkExceptions(result);
  };
var commands = {
    ActivateOrganizationsAccessCommand,
    ActivateTypeCommand,
    BatchDescribeTypeConfigurationsCommand,
    CancelUpdateStackCommand,
    ContinueUpdateRollbackCommand,
    CreateChangeSetCommand,
    CreateGeneratedTemplateCommand,
    CreateStackCommand,
    CreateStackInstancesCommand,
    CreateStackRefactorCommand,
    CreateStackSetCommand,
    DeactivateOrganizationsAccessCommand,
    DeactivateTypeCommand,
    DeleteChangeSetCommand,
    DeleteGeneratedTemplateCommand,
    DeleteStackCommand,
    DeleteStackInstancesCommand,
    DeleteStackSetCommand,
    DeregisterTypeCommand,
    DescribeAccountLimitsCommand,
    DescribeChangeSetCommand,
    DescribeChangeSetHooksCommand,
    DescribeEventsCommand,
    DescribeGeneratedTemplateCommand,
    DescribeOrganizationsAccessCommand,
    DescribePublisherCommand,
    DescribeResourceScanCommand,
    DescribeStackDriftDetectionStatusCommand,
    DescribeStackEventsCommand,
    DescribeStackInstanceCommand,
    DescribeStackRefactorCommand,
    DescribeStackResourceCommand,
    DescribeStackResourceDriftsCommand,
    DescribeStackResourcesCommand,
    DescribeStacksCommand,
    DescribeStackSetCommand,
    DescribeStackSetOperationCommand,
    DescribeTypeCommand,
    DescribeTypeRegistrationCommand,
    DetectStackDriftCommand,
    DetectStackResourceDriftCommand,
    DetectStackSetDriftCommand,
    EstimateTemplateCostCommand,
    ExecuteChangeSetCommand,
    ExecuteStackRefactorCommand,
    GetGeneratedTemplateCommand,
    GetHookResultCommand,
    GetStackPolicyCommand,
    GetTemplateCommand,
    GetTemplateSummaryCommand,
    ImportStacksToStackSetCommand,
    ListChangeSetsCommand,
    ListExportsCommand,
    ListGeneratedTemplatesCommand,
    ListHookResultsCommand,
    ListImportsCommand,
    ListResourceScanRelatedResourcesCommand,
    ListResourceScanResourcesCommand,
    ListResourceScansCommand,
    ListStackInstanceResourceDriftsCommand,
    ListStackInstancesCommand,
    ListStackRefactorActionsCommand,
    ListStackRefactorsCommand,
    ListStackResourcesCommand,
    ListStacksCommand,
    ListStackSetAutoDeploymentTargetsCommand,
    ListStackSetOperationResultsCommand,
    ListStackSetOperationsCommand,
    ListStackSetsCommand,
    ListTypeRegistrationsCommand,
    ListTypesCommand,
    ListTypeVersionsCommand,
    PublishTypeCommand,
    RecordHandlerProgressCommand,
    RegisterPublisherCommand,
    RegisterTypeCommand,
    RemoveAliasCommand,
    RollbackStackCommand,
    SetAliasCommand,
    SetStackPolicyCommand,
    SetTypeConfigurationCommand,
    SetTypeDefaultVersionCommand,
    SignalResourceCommand,
    StartResourceScanCommand,
    StopStackSetOperationCommand,
    TestTypeCommand,
    UpdateGeneratedTemplateCommand,
    UpdateStackCommand,
    UpdateStackInstancesCommand,
    UpdateStackSetCommand,
    UpdateTerminationProtectionCommand,
    ValidateTemplateCommand,
  },
  paginators = {
    paginateDescribeAccountLimits,
    paginateDescribeChangeSet,
    paginateDescribeEvents,
    paginateDescribeStackEvents,
    paginateDescribeStackResourceDrifts,
    paginateDescribeStacks,
    paginateListChangeSets,
    paginateListExports,
    paginateListGeneratedTemplates,
    paginateListImports,
    paginateListResourceScanRelatedResources,
    paginateListResourceScanResources,
    paginateListResourceScans,
    paginateListStackInstances,
    paginateListStackRefactorActions,
    paginateListStackRefactors,
    paginateListStackResources,
    paginateListStacks,
    paginateListStackSetOperationResults,
    paginateListStackSetOperations,
    paginateListStackSets,
    paginateListTypeRegistrations,
    paginateListTypes,
    paginateListTypeVersions,
  },
  waiters = {
    waitUntilChangeSetCreateComplete,
    waitUntilStackRefactorCreateComplete,
    waitUntilStackRefactorExecuteComplete,
    waitUntilStackCreateComplete,
    waitUntilStackDeleteComplete,
    waitUntilStackExists,
    waitUntilStackImportComplete,
    waitUntilStackRollbackComplete,
    waitUntilStackUpdateComplete,
    waitUntilTypeRegistrationComplete,
  },
  CloudFormation = class extends CloudFormationClient {};
createAggregatedClient(commands, CloudFormation, { paginators, waiters });
var AccountFilterType = {
    DIFFERENCE: 'DIFFERENCE',
    INTERSECTION: 'INTERSECTION',
    NONE: 'NONE',
    UNION: 'UNION',
  },
  AccountGateStatus = { FAILED: 'FAILED', SKIPPED: 'SKIPPED', SUCCEEDED: 'SUCCEEDED' },
  ThirdPartyType = { HOOK: 'HOOK', MODULE: 'MODULE', RESOURCE: 'RESOURCE' },
  VersionBump = { MAJOR: 'MAJOR', MINOR: 'MINOR' },
  AfterValueFrom = { TEMPLATE: 'TEMPLATE' },
  AnnotationSeverityLevel = {
    CRITICAL: 'CRITICAL',
    HIGH: 'HIGH',
    INFORMATIONAL: 'INFORMATIONAL',
    LOW: 'LOW',
    MEDIUM: 'MEDIUM',
  },
  AnnotationStatus = { FAILED: 'FAILED', PASSED: 'PASSED', SKIPPED: 'SKIPPED' },
  AttributeChangeType = { Add: 'Add', Modify: 'Modify', Remove: 'Remove', SyncWithActual: 'SyncWithActual' },
  BeaconStackOperationStatus = { FAILED: 'FAILED', IN_PROGRESS: 'IN_PROGRESS', SUCCEEDED: 'SUCCEEDED' },
  BeforeValueFrom = { ACTUAL_STATE: 'ACTUAL_STATE', PREVIOUS_DEPLOYMENT_STATE: 'PREVIOUS_DEPLOYMENT_STATE' },
  CallAs = { DELEGATED_ADMIN: 'DELEGATED_ADMIN', SELF: 'SELF' },
  Capability = {
    CAPABILITY_AUTO_EXPAND: 'CAPABILITY_AUTO_EXPAND',
    CAPABILITY_IAM: 'CAPABILITY_IAM',
    CAPABILITY_NAMED_IAM: 'CAPABILITY_NAMED_IAM',
  },
  Category = {
    ACTIVATED: 'ACTIVATED',
    AWS_TYPES: 'AWS_TYPES',
    REGISTERED: 'REGISTERED',
    THIRD_PARTY: 'THIRD_PARTY',
  },
  ChangeAction = {
    Add: 'Add',
    Dynamic: 'Dynamic',
    Import: 'Import',
    Modify: 'Modify',
    Remove: 'Remove',
    SyncWithActual: 'SyncWithActual',
  },
  ChangeSource = {
    Automatic: 'Automatic',
    DirectModification: 'DirectModification',
    NoModification: 'NoModification',
    ParameterReference: 'ParameterReference',
    ResourceAttribute: 'ResourceAttribute',
    ResourceReference: 'ResourceReference',
  },
  EvaluationType = { Dynamic: 'Dynamic', Static: 'Static' },
  ResourceAttribute = {
    CreationPolicy: 'CreationPolicy',
    DeletionPolicy: 'DeletionPolicy',
    Metadata: 'Metadata',
    Properties: 'Properties',
    Tags: 'Tags',
    UpdatePolicy: 'UpdatePolicy',
    UpdateReplacePolicy: 'UpdateReplacePolicy',
  },
  RequiresRecreation = { Always: 'Always', Conditionally: 'Conditionally', Never: 'Never' },
  PolicyAction = {
    Delete: 'Delete',
    ReplaceAndDelete: 'ReplaceAndDelete',
    ReplaceAndRetain: 'ReplaceAndRetain',
    ReplaceAndSnapshot: 'ReplaceAndSnapshot',
    Retain: 'Retain',
    Snapshot: 'Snapshot',
  },
  Replacement = { Conditional: 'Conditional', False: 'False', True: 'True' },
  DriftIgnoredReason = {
    MANAGED_BY_AWS: 'MANAGED_BY_AWS',
    SENSITIVE_PROPERTY: 'SENSITIVE_PROPERTY',
    WRITE_ONLY_PROPERTY: 'WRITE_ONLY_PROPERTY',
  },
  StackResourceDriftStatus = {
    DELETED: 'DELETED',
    IN_SYNC: 'IN_SYNC',
    MODIFIED: 'MODIFIED',
    NOT_CHECKED: 'NOT_CHECKED',
    UNKNOWN: 'UNKNOWN',
    UNSUPPORTED: 'UNSUPPORTED',
  },
  ChangeType = { Resource: 'Resource' },
  HookFailureMode = { FAIL: 'FAIL', WARN: 'WARN' },
  HookInvocationPoint = { PRE_PROVISION: 'PRE_PROVISION' },
  HookTargetType = { RESOURCE: 'RESOURCE' },
  ChangeSetHooksStatus = { PLANNED: 'PLANNED', PLANNING: 'PLANNING', UNAVAILABLE: 'UNAVAILABLE' },
  ChangeSetStatus = {
    CREATE_COMPLETE: 'CREATE_COMPLETE',
    CREATE_IN_PROGRESS: 'CREATE_IN_PROGRESS',
    CREATE_PENDING: 'CREATE_PENDING',
    DELETE_COMPLETE: 'DELETE_COMPLETE',
    DELETE_FAILED: 'DELETE_FAILED',
    DELETE_IN_PROGRESS: 'DELETE_IN_PROGRESS',
    DELETE_PENDING: 'DELETE_PENDING',
    FAILED: 'FAILED',
  },
  ExecutionStatus = {
    AVAILABLE: 'AVAILABLE',
    EXECUTE_COMPLETE: 'EXECUTE_COMPLETE',
    EXECUTE_FAILED: 'EXECUTE_FAILED',
    EXECUTE_IN_PROGRESS: 'EXECUTE_IN_PROGRESS',
    OBSOLETE: 'OBSOLETE',
    UNAVAILABLE: 'UNAVAILABLE',
  },
  ChangeSetType = { CREATE: 'CREATE', IMPORT: 'IMPORT', UPDATE: 'UPDATE' },
  DeploymentConfigMode = { EXPRESS: 'EXPRESS', STANDARD: 'STANDARD' },
  DeploymentMode = { REVERT_DRIFT: 'REVERT_DRIFT' },
  OnStackFailure = { DELETE: 'DELETE', DO_NOTHING: 'DO_NOTHING', ROLLBACK: 'ROLLBACK' },
  GeneratedTemplateDeletionPolicy = { DELETE: 'DELETE', RETAIN: 'RETAIN' },
  GeneratedTemplateUpdateReplacePolicy = { DELETE: 'DELETE', RETAIN: 'RETAIN' },
  OnFailure = { DELETE: 'DELETE', DO_NOTHING: 'DO_NOTHING', ROLLBACK: 'ROLLBACK' },
  ConcurrencyMode = {
    SOFT_FAILURE_TOLERANCE: 'SOFT_FAILURE_TOLERANCE',
    STRICT_FAILURE_TOLERANCE: 'STRICT_FAILURE_TOLERANCE',
  },
  RegionConcurrencyType = { PARALLEL: 'PARALLEL', SEQUENTIAL: 'SEQUENTIAL' },
  PermissionModels = { SELF_MANAGED: 'SELF_MANAGED', SERVICE_MANAGED: 'SERVICE_MANAGED' },
  DeletionMode = { FORCE_DELETE_STACK: 'FORCE_DELETE_STACK', STANDARD: 'STANDARD' },
  RegistryType = { HOOK: 'HOOK', MODULE: 'MODULE', RESOURCE: 'RESOURCE' },
  StackDriftStatus = {
    DRIFTED: 'DRIFTED',
    IN_SYNC: 'IN_SYNC',
    NOT_CHECKED: 'NOT_CHECKED',
    UNKNOWN: 'UNKNOWN',
  },
  DetailedStatus = {
    CONFIGURATION_COMPLETE: 'CONFIGURATION_COMPLETE',
    VALIDATION_FAILED: 'VALIDATION_FAILED',
  },
  EventType = {
    HOOK_INVOCATION_ERROR: 'HOOK_INVOCATION_ERROR',
    PROGRESS_EVENT: 'PROGRESS_EVENT',
    PROVISIONING_ERROR: 'PROVISIONING_ERROR',
    STACK_EVENT: 'STACK_EVENT',
    VALIDATION_ERROR: 'VALIDATION_ERROR',
  },
  HookStatus = {
    HOOK_COMPLETE_FAILED: 'HOOK_COMPLETE_FAILED',
    HOOK_COMPLETE_SUCCEEDED: 'HOOK_COMPLETE_SUCCEEDED',
    HOOK_FAILED: 'HOOK_FAILED',
    HOOK_IN_PROGRESS: 'HOOK_IN_PROGRESS',
  },
  OperationType = {
    CONTINUE_ROLLBACK: 'CONTINUE_ROLLBACK',
    CREATE_CHANGESET: 'CREATE_CHANGESET',
    CREATE_STACK: 'CREATE_STACK',
    DELETE_STACK: 'DELETE_STACK',
    ROLLBACK: 'ROLLBACK',
    UPDATE_STACK: 'UPDATE_STACK',
  },
  ResourceStatus = {
    CREATE_COMPLETE: 'CREATE_COMPLETE',
    CREATE_FAILED: 'CREATE_FAILED',
    CREATE_IN_PROGRESS: 'CREATE_IN_PROGRESS',
    DELETE_COMPLETE: 'DELETE_COMPLETE',
    DELETE_FAILED: 'DELETE_FAILED',
    DELETE_IN_PROGRESS: 'DELETE_IN_PROGRESS',
    DELETE_SKIPPED: 'DELETE_SKIPPED',
    EXPORT_COMPLETE: 'EXPORT_COMPLETE',
    EXPORT_FAILED: 'EXPORT_FAILED',
    EXPORT_IN_PROGRESS: 'EXPORT_IN_PROGRESS',
    EXPORT_ROLLBACK_COMPLETE: 'EXPORT_ROLLBACK_COMPLETE',
    EXPORT_ROLLBACK_FAILED: 'EXPORT_ROLLBACK_FAILED',
    EXPORT_ROLLBACK_IN_PROGRESS: 'EXPORT_ROLLBACK_IN_PROGRESS',
    IMPORT_COMPLETE: 'IMPORT_COMPLETE',
    IMPORT_FAILED: 'IMPORT_FAILED',
    IMPORT_IN_PROGRESS: 'IMPORT_IN_PROGRESS',
    IMPORT_ROLLBACK_COMPLETE: 'IMPORT_ROLLBACK_COMPLETE',
    IMPORT_ROLLBACK_FAILED: 'IMPORT_ROLLBACK_FAILED',
    IMPORT_ROLLBACK_IN_PROGRESS: 'IMPORT_ROLLBACK_IN_PROGRESS',
    ROLLBACK_COMPLETE: 'ROLLBACK_COMPLETE',
    ROLLBACK_FAILED: 'ROLLBACK_FAILED',
    ROLLBACK_IN_PROGRESS: 'ROLLBACK_IN_PROGRESS',
    UPDATE_COMPLETE: 'UPDATE_COMPLETE',
    UPDATE_FAILED: 'UPDATE_FAILED',
    UPDATE_IN_PROGRESS: 'UPDATE_IN_PROGRESS',
    UPDATE_ROLLBACK_COMPLETE: 'UPDATE_ROLLBACK_COMPLETE',
    UPDATE_ROLLBACK_FAILED: 'UPDATE_ROLLBACK_FAILED',
    UPDATE_ROLLBACK_IN_PROGRESS: 'UPDATE_ROLLBACK_IN_PROGRESS',
  },
  ValidationStatus = { FAILED: 'FAILED', SKIPPED: 'SKIPPED' },
  GeneratedTemplateResourceStatus = {
    COMPLETE: 'COMPLETE',
    FAILED: 'FAILED',
    IN_PROGRESS: 'IN_PROGRESS',
    PENDING: 'PENDING',
  },
  WarningType = {
    EXCLUDED_PROPERTIES: 'EXCLUDED_PROPERTIES',
    EXCLUDED_RESOURCES: 'EXCLUDED_RESOURCES',
    MUTUALLY_EXCLUSIVE_PROPERTIES: 'MUTUALLY_EXCLUSIVE_PROPERTIES',
    MUTUALLY_EXCLUSIVE_TYPES: 'MUTUALLY_EXCLUSIVE_TYPES',
    UNSUPPORTED_PROPERTIES: 'UNSUPPORTED_PROPERTIES',
  },
  GeneratedTemplateStatus = {
    COMPLETE: 'COMPLETE',
    CREATE_IN_PROGRESS: 'CREATE_IN_PROGRESS',
    CREATE_PENDING: 'CREATE_PENDING',
    DELETE_IN_PROGRESS: 'DELETE_IN_PROGRESS',
    DELETE_PENDING: 'DELETE_PENDING',
    FAILED: 'FAILED',
    UPDATE_IN_PROGRESS: 'UPDATE_IN_PROGRESS',
    UPDATE_PENDING: 'UPDATE_PENDING',
  },
  OrganizationStatus = {
    DISABLED: 'DISABLED',
    DISABLED_PERMANENTLY: 'DISABLED_PERMANENTLY',
    ENABLED: 'ENABLED',
  },
  IdentityProvider = { AWS_Marketplace: 'AWS_Marketplace', Bitbucket: 'Bitbucket', GitHub: 'GitHub' },
  PublisherStatus = { UNVERIFIED: 'UNVERIFIED', VERIFIED: 'VERIFIED' },
  ResourceScanStatus = {
    COMPLETE: 'COMPLETE',
    EXPIRED: 'EXPIRED',
    FAILED: 'FAILED',
    IN_PROGRESS: 'IN_PROGRESS',
  },
  StackDriftDetectionStatus = {
    DETECTION_COMPLETE: 'DETECTION_COMPLETE',
    DETECTION_FAILED: 'DETECTION_FAILED',
    DETECTION_IN_PROGRESS: 'DETECTION_IN_PROGRESS',
  },
  StackInstanceDetailedStatus = {
    CANCELLED: 'CANCELLED',
    FAILED: 'FAILED',
    FAILED_IMPORT: 'FAILED_IMPORT',
    INOPERABLE: 'INOPERABLE',
    PENDING: 'PENDING',
    RUNNING: 'RUNNING',
    SKIPPED_SUSPENDED_ACCOUNT: 'SKIPPED_SUSPENDED_ACCOUNT',
    SUCCEEDED: 'SUCCEEDED',
  },
  StackInstanceStatus = { CURRENT: 'CURRENT', INOPERABLE: 'INOPERABLE', OUTDATED: 'OUTDATED' },
  StackRefactorExecutionStatus = {
    AVAILABLE: 'AVAILABLE',
    EXECUTE_COMPLETE: 'EXECUTE_COMPLETE',
    EXECUTE_FAILED: 'EXECUTE_FAILED',
    EXECUTE_IN_PROGRESS: 'EXECUTE_IN_PROGRESS',
    OBSOLETE: 'OBSOLETE',
    ROLLBACK_COMPLETE: 'ROLLBACK_COMPLETE',
    ROLLBACK_FAILED: 'ROLLBACK_FAILED',
    ROLLBACK_IN_PROGRESS: 'ROLLBACK_IN_PROGRESS',
    UNAVAILABLE: 'UNAVAILABLE',
  },
  StackRefactorStatus = {
    CREATE_COMPLETE: 'CREATE_COMPLETE',
    CREATE_FAILED: 'CREATE_FAILED',
    CREATE_IN_PROGRESS: 'CREATE_IN_PROGRESS',
    DELETE_COMPLETE: 'DELETE_COMPLETE',
    DELETE_FAILED: 'DELETE_FAILED',
    DELETE_IN_PROGRESS: 'DELETE_IN_PROGRESS',
  },
  DifferenceType = { ADD: 'ADD', NOT_EQUAL: 'NOT_EQUAL', REMOVE: 'REMOVE' },
  StackStatus = {
    CREATE_COMPLETE: 'CREATE_COMPLETE',
    CREATE_FAILED: 'CREATE_FAILED',
    CREATE_IN_PROGRESS: 'CREATE_IN_PROGRESS',
    DELETE_COMPLETE: 'DELETE_COMPLETE',
    DELETE_FAILED: 'DELETE_FAILED',
    DELETE_IN_PROGRESS: 'DELETE_IN_PROGRESS',
    IMPORT_COMPLETE: 'IMPORT_COMPLETE',
    IMPORT_IN_PROGRESS: 'IMPORT_IN_PROGRESS',
    IMPORT_ROLLBACK_COMPLETE: 'IMPORT_ROLLBACK_COMPLETE',
    IMPORT_ROLLBACK_FAILED: 'IMPORT_ROLLBACK_FAILED',
    IMPORT_ROLLBACK_IN_PROGRESS: 'IMPORT_ROLLBACK_IN_PROGRESS',
    REVIEW_IN_PROGRESS: 'REVIEW_IN_PROGRESS',
    ROLLBACK_COMPLETE: 'ROLLBACK_COMPLETE',
    ROLLBACK_FAILED: 'ROLLBACK_FAILED',
    ROLLBACK_IN_PROGRESS: 'ROLLBACK_IN_PROGRESS',
    UPDATE_COMPLETE: 'UPDATE_COMPLETE',
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    UPDATE_FAILED: 'UPDATE_FAILED',
    UPDATE_IN_PROGRESS: 'UPDATE_IN_PROGRESS',
    UPDATE_ROLLBACK_COMPLETE: 'UPDATE_ROLLBACK_COMPLETE',
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    UPDATE_ROLLBACK_FAILED: 'UPDATE_ROLLBACK_FAILED',
    UPDATE_ROLLBACK_IN_PROGRESS: 'UPDATE_ROLLBACK_IN_PROGRESS',
  },
  StackSetDriftDetectionStatus = {
    COMPLETED: 'COMPLETED',
    FAILED: 'FAILED',
    IN_PROGRESS: 'IN_PROGRESS',
    PARTIAL_SUCCESS: 'PARTIAL_SUCCESS',
    STOPPED: 'STOPPED',
  },
  StackSetDriftStatus = { DRIFTED: 'DRIFTED', IN_SYNC: 'IN_SYNC', NOT_CHECKED: 'NOT_CHECKED' },
  StackSetStatus = { ACTIVE: 'ACTIVE', DELETED: 'DELETED' },
  StackSetOperationAction = {
    CREATE: 'CREATE',
    DELETE: 'DELETE',
    DETECT_DRIFT: 'DETECT_DRIFT',
    UPDATE: 'UPDATE',
  },
  StackSetOperationStatus = {
    FAILED: 'FAILED',
    QUEUED: 'QUEUED',
    RUNNING: 'RUNNING',
    STOPPED: 'STOPPED',
    STOPPING: 'STOPPING',
    SUCCEEDED: 'SUCCEEDED',
  },
  DeprecatedStatus = { DEPRECATED: 'DEPRECATED', LIVE: 'LIVE' },
  ProvisioningType = {
    FULLY_MUTABLE: 'FULLY_MUTABLE',
    IMMUTABLE: 'IMMUTABLE',
    NON_PROVISIONABLE: 'NON_PROVISIONABLE',
  },
  TypeTestsStatus = {
    FAILED: 'FAILED',
    IN_PROGRESS: 'IN_PROGRESS',
    NOT_TESTED: 'NOT_TESTED',
    PASSED: 'PASSED',
  },
  Visibility = { PRIVATE: 'PRIVATE', PUBLIC: 'PUBLIC' },
  RegistrationStatus = { COMPLETE: 'COMPLETE', FAILED: 'FAILED', IN_PROGRESS: 'IN_PROGRESS' },
  TemplateFormat = { JSON: 'JSON', YAML: 'YAML' },
  HookTargetAction = { CREATE: 'CREATE', DELETE: 'DELETE', IMPORT: 'IMPORT', UPDATE: 'UPDATE' },
  TemplateStage = { Original: 'Original', Processed: 'Processed' },
  ListHookResultsTargetType = {
    CHANGE_SET: 'CHANGE_SET',
    CLOUD_CONTROL: 'CLOUD_CONTROL',
    RESOURCE: 'RESOURCE',
    STACK: 'STACK',
  },
  ScanType = { FULL: 'FULL', PARTIAL: 'PARTIAL' },
  StackInstanceFilterName = {
    DETAILED_STATUS: 'DETAILED_STATUS',
    DRIFT_STATUS: 'DRIFT_STATUS',
    LAST_OPERATION_ID: 'LAST_OPERATION_ID',
  },
  StackRefactorActionType = { CREATE: 'CREATE', MOVE: 'MOVE' },
  StackRefactorDetection = { AUTO: 'AUTO', MANUAL: 'MANUAL' },
  StackRefactorActionEntity = { RESOURCE: 'RESOURCE', STACK: 'STACK' },
  OperationResultFilterName = { OPERATION_RESULT_STATUS: 'OPERATION_RESULT_STATUS' },
  StackSetOperationResultStatus = {
    CANCELLED: 'CANCELLED',
    FAILED: 'FAILED',
    PENDING: 'PENDING',
    RUNNING: 'RUNNING',
    SUCCEEDED: 'SUCCEEDED',
  },
  OperationStatus = { FAILED: 'FAILED', IN_PROGRESS: 'IN_PROGRESS', PENDING: 'PENDING', SUCCESS: 'SUCCESS' },
  HandlerErrorCode = {
    AccessDenied: 'AccessDenied',
    AlreadyExists: 'AlreadyExists',
    GeneralServiceException: 'GeneralServiceException',
    HandlerInternalFailure: 'HandlerInternalFailure',
    InternalFailure: 'InternalFailure',
    InvalidCredentials: 'InvalidCredentials',
    InvalidRequest: 'InvalidRequest',
    InvalidTypeConfiguration: 'InvalidTypeConfiguration',
    NetworkFailure: 'NetworkFailure',
    NonCompliant: 'NonCompliant',
    NotFound: 'NotFound',
    NotUpdatable: 'NotUpdatable',
    ResourceConflict: 'ResourceConflict',
    ServiceInternalError: 'ServiceInternalError',
    ServiceLimitExceeded: 'ServiceLimitExceeded',
    ServiceTimeout: 'NotStabilized',
    Throttling: 'Throttling',
    Unknown: 'Unknown',
    UnsupportedTarget: 'UnsupportedTarget',
  },
  ResourceSignalStatus = { FAILURE: 'FAILURE', SUCCESS: 'SUCCESS' };
export {
  CloudFormationServiceException,
  InvalidOperationException,
  OperationNotFoundException,
  CFNRegistryException,
  TypeNotFoundException,
  AlreadyExistsException,
  TypeConfigurationNotFoundException,
  TokenAlreadyExistsException,
  ChangeSetNotFoundException,
  InsufficientCapabilitiesException,
  LimitExceededException,
  ConcurrentResourcesLimitExceededException,
  OperationIdAlreadyExistsException,
  OperationInProgressException,
  StackSetNotFoundException,
  StaleRequestException,
  CreatedButModifiedException,
  NameAlreadyExistsException,
  InvalidChangeSetStatusException,
  GeneratedTemplateNotFoundException,
  StackSetNotEmptyException,
  ResourceScanNotFoundException,
  StackInstanceNotFoundException,
  StackRefactorNotFoundException,
  HookResultNotFoundException,
  StackNotFoundException,
  ResourceScanInProgressException,
  InvalidStateTransitionException,
  OperationStatusCheckFailedException,
  ResourceScanLimitExceededException,
  CloudFormationServiceException$,
  AlreadyExistsException$,
  CFNRegistryException$,
  ChangeSetNotFoundException$,
  ConcurrentResourcesLimitExceededException$,
  CreatedButModifiedException$,
  GeneratedTemplateNotFoundException$,
  HookResultNotFoundException$,
  InsufficientCapabilitiesException$,
  InvalidChangeSetStatusException$,
  InvalidOperationException$,
  InvalidStateTransitionException$,
  LimitExceededException$,
  NameAlreadyExistsException$,
  OperationIdAlreadyExistsException$,
  OperationInProgressException$,
  OperationNotFoundException$,
  OperationStatusCheckFailedException$,
  ResourceScanInProgressException$,
  ResourceScanLimitExceededException$,
  ResourceScanNotFoundException$,
  StackInstanceNotFoundException$,
  StackNotFoundException$,
  StackRefactorNotFoundException$,
  StackSetNotEmptyException$,
  StackSetNotFoundException$,
  StaleRequestException$,
  TokenAlreadyExistsException$,
  TypeConfigurationNotFoundException$,
  TypeNotFoundException$,
  errorTypeRegistries,
  AccountGateResult$,
  AccountLimit$,
  ActivateOrganizationsAccessInput$,
  ActivateOrganizationsAccessOutput$,
  ActivateTypeInput$,
  ActivateTypeOutput$,
  Annotation$,
  AutoDeployment$,
  BatchDescribeTypeConfigurationsError$,
  BatchDescribeTypeConfigurationsInput$,
  BatchDescribeTypeConfigurationsOutput$,
  CancelUpdateStackInput$,
  Change$,
  ChangeSetHook$,
  ChangeSetHookResourceTargetDetails$,
  ChangeSetHookTargetDetails$,
  ChangeSetSummary$,
  ContinueUpdateRollbackInput$,
  ContinueUpdateRollbackOutput$,
  CreateChangeSetInput$,
  CreateChangeSetOutput$,
  CreateGeneratedTemplateInput$,
  CreateGeneratedTemplateOutput$,
  CreateStackInput$,
  CreateStackInstancesInput$,
  CreateStackInstancesOutput$,
  CreateStackOutput$,
  CreateStackRefactorInput$,
  CreateStackRefactorOutput$,
  CreateStackSetInput$,
  CreateStackSetOutput$,
  DeactivateOrganizationsAccessInput$,
  DeactivateOrganizationsAccessOutput$,
  DeactivateTypeInput$,
  DeactivateTypeOutput$,
  DeleteChangeSetInput$,
  DeleteChangeSetOutput$,
  DeleteGeneratedTemplateInput$,
  DeleteStackInput$,
  DeleteStackInstancesInput$,
  DeleteStackInstancesOutput$,
  DeleteStackSetInput$,
  DeleteStackSetOutput$,
  DeploymentConfig$,
  DeploymentTargets$,
  DeregisterTypeInput$,
  DeregisterTypeOutput$,
  DescribeAccountLimitsInput$,
  DescribeAccountLimitsOutput$,
  DescribeChangeSetHooksInput$,
  DescribeChangeSetHooksOutput$,
  DescribeChangeSetInput$,
  DescribeChangeSetOutput$,
  DescribeEventsInput$,
  DescribeEventsOutput$,
  DescribeGeneratedTemplateInput$,
  DescribeGeneratedTemplateOutput$,
  DescribeOrganizationsAccessInput$,
  DescribeOrganizationsAccessOutput$,
  DescribePublisherInput$,
  DescribePublisherOutput$,
  DescribeResourceScanInput$,
  DescribeResourceScanOutput$,
  DescribeStackDriftDetectionStatusInput$,
  DescribeStackDriftDetectionStatusOutput$,
  DescribeStackEventsInput$,
  DescribeStackEventsOutput$,
  DescribeStackInstanceInput$,
  DescribeStackInstanceOutput$,
  DescribeStackRefactorInput$,
  DescribeStackRefactorOutput$,
  DescribeStackResourceDriftsInput$,
  DescribeStackResourceDriftsOutput$,
  DescribeStackResourceInput$,
  DescribeStackResourceOutput$,
  DescribeStackResourcesInput$,
  DescribeStackResourcesOutput$,
  DescribeStackSetInput$,
  DescribeStackSetOperationInput$,
  DescribeStackSetOperationOutput$,
  DescribeStackSetOutput$,
  DescribeStacksInput$,
  DescribeStacksOutput$,
  DescribeTypeInput$,
  DescribeTypeOutput$,
  DescribeTypeRegistrationInput$,
  DescribeTypeRegistrationOutput$,
  DetectStackDriftInput$,
  DetectStackDriftOutput$,
  DetectStackResourceDriftInput$,
  DetectStackResourceDriftOutput$,
  DetectStackSetDriftInput$,
  DetectStackSetDriftOutput$,
  EstimateTemplateCostInput$,
  EstimateTemplateCostOutput$,
  EventFilter$,
  ExecuteChangeSetInput$,
  ExecuteChangeSetOutput$,
  ExecuteStackRefactorInput$,
  Export$,
  GetGeneratedTemplateInput$,
  GetGeneratedTemplateOutput$,
  GetHookResultInput$,
  GetHookResultOutput$,
  GetStackPolicyInput$,
  GetStackPolicyOutput$,
  GetTemplateInput$,
  GetTemplateOutput$,
  GetTemplateSummaryInput$,
  GetTemplateSummaryOutput$,
  HookResultSummary$,
  HookTarget$,
  ImportStacksToStackSetInput$,
  ImportStacksToStackSetOutput$,
  ListChangeSetsInput$,
  ListChangeSetsOutput$,
  ListExportsInput$,
  ListExportsOutput$,
  ListGeneratedTemplatesInput$,
  ListGeneratedTemplatesOutput$,
  ListHookResultsInput$,
  ListHookResultsOutput$,
  ListImportsInput$,
  ListImportsOutput$,
  ListResourceScanRelatedResourcesInput$,
  ListResourceScanRelatedResourcesOutput$,
  ListResourceScanResourcesInput$,
  ListResourceScanResourcesOutput$,
  ListResourceScansInput$,
  ListResourceScansOutput$,
  ListStackInstanceResourceDriftsInput$,
  ListStackInstanceResourceDriftsOutput$,
  ListStackInstancesInput$,
  ListStackInstancesOutput$,
  ListStackRefactorActionsInput$,
  ListStackRefactorActionsOutput$,
  ListStackRefactorsInput$,
  ListStackRefactorsOutput$,
  ListStackResourcesInput$,
  ListStackResourcesOutput$,
  ListStackSetAutoDeploymentTargetsInput$,
  ListStackSetAutoDeploymentTargetsOutput$,
  ListStackSetOperationResultsInput$,
  ListStackSetOperationResultsOutput$,
  ListStackSetOperationsInput$,
  ListStackSetOperationsOutput$,
  ListStackSetsInput$,
  ListStackSetsOutput$,
  ListStacksInput$,
  ListStacksOutput$,
  ListTypeRegistrationsInput$,
  ListTypeRegistrationsOutput$,
  ListTypesInput$,
  ListTypesOutput$,
  ListTypeVersionsInput$,
  ListTypeVersionsOutput$,
  LiveResourceDrift$,
  LoggingConfig$,
  ManagedExecution$,
  ModuleInfo$,
  OperationEntry$,
  OperationEvent$,
  OperationResultFilter$,
  Output$,
  Parameter$,
  ParameterConstraints$,
  ParameterDeclaration$,
  PhysicalResourceIdContextKeyValuePair$,
  PropertyDifference$,
  PublishTypeInput$,
  PublishTypeOutput$,
  RecordHandlerProgressInput$,
  RecordHandlerProgressOutput$,
  RegisterPublisherInput$,
  RegisterPublisherOutput$,
  RegisterTypeInput$,
  RegisterTypeOutput$,
  RemoveAliasInput$,
  RequiredActivatedType$,
  ResourceChange$,
  ResourceChangeDetail$,
  ResourceDefinition$,
  ResourceDetail$,
  ResourceDriftIgnoredAttribute$,
  ResourceIdentifierSummary$,
  ResourceLocation$,
  ResourceMapping$,
  ResourceScanSummary$,
  ResourceTargetDefinition$,
  ResourceToImport$,
  RollbackConfiguration$,
  RollbackStackInput$,
  RollbackStackOutput$,
  RollbackTrigger$,
  ScanFilter$,
  ScannedResource$,
  ScannedResourceIdentifier$,
  SetAliasInput$,
  SetStackPolicyInput$,
  SetTypeConfigurationInput$,
  SetTypeConfigurationOutput$,
  SetTypeDefaultVersionInput$,
  SetTypeDefaultVersionOutput$,
  SignalResourceInput$,
  Stack$,
  StackDefinition$,
  StackDriftInformation$,
  StackDriftInformationSummary$,
  StackEvent$,
  StackInstance$,
  StackInstanceComprehensiveStatus$,
  StackInstanceFilter$,
  StackInstanceResourceDriftsSummary$,
  StackInstanceSummary$,
  StackRefactorAction$,
  StackRefactorSummary$,
  StackResource$,
  StackResourceDetail$,
  StackResourceDrift$,
  StackResourceDriftInformation$,
  StackResourceDriftInformationSummary$,
  StackResourceSummary$,
  StackSet$,
  StackSetAutoDeploymentTargetSummary$,
  StackSetDriftDetectionDetails$,
  StackSetOperation$,
  StackSetOperationPreferences$,
  StackSetOperationResultSummary$,
  StackSetOperationStatusDetails$,
  StackSetOperationSummary$,
  StackSetSummary$,
  StackSummary$,
  StartResourceScanInput$,
  StartResourceScanOutput$,
  StopStackSetOperationInput$,
  StopStackSetOperationOutput$,
  Tag$,
  TemplateConfiguration$,
  TemplateParameter$,
  TemplateProgress$,
  TemplateSummary$,
  TemplateSummaryConfig$,
  TestTypeInput$,
  TestTypeOutput$,
  TypeConfigurationDetails$,
  TypeConfigurationIdentifier$,
  TypeFilters$,
  TypeSummary$,
  TypeVersionSummary$,
  UpdateGeneratedTemplateInput$,
  UpdateGeneratedTemplateOutput$,
  UpdateStackInput$,
  UpdateStackInstancesInput$,
  UpdateStackInstancesOutput$,
  UpdateStackOutput$,
  UpdateStackSetInput$,
  UpdateStackSetOutput$,
  UpdateTerminationProtectionInput$,
  UpdateTerminationProtectionOutput$,
  ValidateTemplateInput$,
  ValidateTemplateOutput$,
  WarningDetail$,
  WarningProperty$,
  Warnings$,
  ActivateOrganizationsAccess$,
  ActivateType$,
  BatchDescribeTypeConfigurations$,
  CancelUpdateStack$,
  ContinueUpdateRollback$,
  CreateChangeSet$,
  CreateGeneratedTemplate$,
  CreateStack$,
  CreateStackInstances$,
  CreateStackRefactor$,
  CreateStackSet$,
  DeactivateOrganizationsAccess$,
  DeactivateType$,
  DeleteChangeSet$,
  DeleteGeneratedTemplate$,
  DeleteStack$,
  DeleteStackInstances$,
  DeleteStackSet$,
  DeregisterType$,
  DescribeAccountLimits$,
  DescribeChangeSet$,
  DescribeChangeSetHooks$,
  DescribeEvents$,
  DescribeGeneratedTemplate$,
  DescribeOrganizationsAccess$,
  DescribePublisher$,
  DescribeResourceScan$,
  DescribeStackDriftDetectionStatus$,
  DescribeStackEvents$,
  DescribeStackInstance$,
  DescribeStackRefactor$,
  DescribeStackResource$,
  DescribeStackResourceDrifts$,
  DescribeStackResources$,
  DescribeStacks$,
  DescribeStackSet$,
  DescribeStackSetOperation$,
  DescribeType$,
  DescribeTypeRegistration$,
  DetectStackDrift$,
  DetectStackResourceDrift$,
  DetectStackSetDrift$,
  EstimateTemplateCost$,
  ExecuteChangeSet$,
  ExecuteStackRefactor$,
  GetGeneratedTemplate$,
  GetHookResult$,
  GetStackPolicy$,
  GetTemplate$,
  GetTemplateSummary$,
  ImportStacksToStackSet$,
  ListChangeSets$,
  ListExports$,
  ListGeneratedTemplates$,
  ListHookResults$,
  ListImports$,
  ListResourceScanRelatedResources$,
  ListResourceScanResources$,
  ListResourceScans$,
  ListStackInstanceResourceDrifts$,
  ListStackInstances$,
  ListStackRefactorActions$,
  ListStackRefactors$,
  ListStackResources$,
  ListStacks$,
  ListStackSetAutoDeploymentTargets$,
  ListStackSetOperationResults$,
  ListStackSetOperations$,
  ListStackSets$,
  ListTypeRegistrations$,
  ListTypes$,
  ListTypeVersions$,
  PublishType$,
  RecordHandlerProgress$,
  RegisterPublisher$,
  RegisterType$,
  RemoveAlias$,
  RollbackStack$,
  SetAlias$,
  SetStackPolicy$,
  SetTypeConfiguration$,
  SetTypeDefaultVersion$,
  SignalResource$,
  StartResourceScan$,
  StopStackSetOperation$,
  TestType$,
  UpdateGeneratedTemplate$,
  UpdateStack$,
  UpdateStackInstances$,
  UpdateStackSet$,
  UpdateTerminationProtection$,
  ValidateTemplate$,
  CloudFormationClient,
  ActivateOrganizationsAccessCommand,
  ActivateTypeCommand,
  BatchDescribeTypeConfigurationsCommand,
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  CreateChangeSetCommand,
  CreateGeneratedTemplateCommand,
  CreateStackCommand,
  CreateStackInstancesCommand,
  CreateStackRefactorCommand,
  CreateStackSetCommand,
  DeactivateOrganizationsAccessCommand,
  DeactivateTypeCommand,
  DeleteChangeSetCommand,
  DeleteGeneratedTemplateCommand,
  DeleteStackCommand,
  DeleteStackInstancesCommand,
  DeleteStackSetCommand,
  DeregisterTypeCommand,
  DescribeAccountLimitsCommand,
  DescribeChangeSetCommand,
  DescribeChangeSetHooksCommand,
  DescribeEventsCommand,
  DescribeGeneratedTemplateCommand,
  DescribeOrganizationsAccessCommand,
  DescribePublisherCommand,
  DescribeResourceScanCommand,
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackEventsCommand,
  DescribeStackInstanceCommand,
  DescribeStackRefactorCommand,
  DescribeStackResourceCommand,
  DescribeStackResourceDriftsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  DescribeTypeCommand,
  DescribeTypeRegistrationCommand,
  DetectStackDriftCommand,
  DetectStackResourceDriftCommand,
  DetectStackSetDriftCommand,
  EstimateTemplateCostCommand,
  ExecuteChangeSetCommand,
  ExecuteStackRefactorCommand,
  GetGeneratedTemplateCommand,
  GetHookResultCommand,
  GetStackPolicyCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ImportStacksToStackSetCommand,
  ListChangeSetsCommand,
  ListExportsCommand,
  ListGeneratedTemplatesCommand,
  ListHookResultsCommand,
  ListImportsCommand,
  ListResourceScanRelatedResourcesCommand,
  ListResourceScanResourcesCommand,
  ListResourceScansCommand,
  ListStackInstanceResourceDriftsCommand,
  ListStackInstancesCommand,
  ListStackRefactorActionsCommand,
  ListStackRefactorsCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  ListStackSetAutoDeploymentTargetsCommand,
  ListStackSetOperationResultsCommand,
  ListStackSetOperationsCommand,
  ListStackSetsCommand,
  ListTypeRegistrationsCommand,
  ListTypesCommand,
  ListTypeVersionsCommand,
  PublishTypeCommand,
  RecordHandlerProgressCommand,
  RegisterPublisherCommand,
  RegisterTypeCommand,
  RemoveAliasCommand,
  RollbackStackCommand,
  SetAliasCommand,
  SetStackPolicyCommand,
  SetTypeConfigurationCommand,
  SetTypeDefaultVersionCommand,
  SignalResourceCommand,
  StartResourceScanCommand,
  StopStackSetOperationCommand,
  TestTypeCommand,
  UpdateGeneratedTemplateCommand,
  UpdateStackCommand,
  UpdateStackInstancesCommand,
  UpdateStackSetCommand,
  UpdateTerminationProtectionCommand,
  ValidateTemplateCommand,
  paginateDescribeAccountLimits,
  paginateDescribeChangeSet,
  paginateDescribeEvents,
  paginateDescribeStackEvents,
  paginateDescribeStackResourceDrifts,
  paginateDescribeStacks,
  paginateListChangeSets,
  paginateListExports,
  paginateListGeneratedTemplates,
  paginateListImports,
  paginateListResourceScanRelatedResources,
  paginateListResourceScanResources,
  paginateListResourceScans,
  paginateListStackInstances,
  paginateListStackRefactorActions,
  paginateListStackRefactors,
  paginateListStackResources,
  paginateListStackSetOperationResults,
  paginateListStackSetOperations,
  paginateListStackSets,
  paginateListStacks,
  paginateListTypeRegistrations,
  paginateListTypes,
  paginateListTypeVersions,
  waitForChangeSetCreateComplete,
  waitUntilChangeSetCreateComplete,
  waitForStackCreateComplete,
  waitUntilStackCreateComplete,
  waitForStackDeleteComplete,
  waitUntilStackDeleteComplete,
  waitForStackExists,
  waitUntilStackExists,
  waitForStackImportComplete,
  waitUntilStackImportComplete,
  waitForStackRefactorCreateComplete,
  waitUntilStackRefactorCreateComplete,
  waitForStackRefactorExecuteComplete,
  waitUntilStackRefactorExecuteComplete,
  waitForStackRollbackComplete,
  waitUntilStackRollbackComplete,
  waitForStackUpdateComplete,
  waitUntilStackUpdateComplete,
  waitForTypeRegistrationComplete,
  waitUntilTypeRegistrationComplete,
  CloudFormation,
  AccountFilterType,
  AccountGateStatus,
  ThirdPartyType,
  VersionBump,
  AfterValueFrom,
  AnnotationSeverityLevel,
  AnnotationStatus,
  AttributeChangeType,
  BeaconStackOperationStatus,
  BeforeValueFrom,
  CallAs,
  Capability,
  Category,
  ChangeAction,
  ChangeSource,
  EvaluationType,
  ResourceAttribute,
  RequiresRecreation,
  PolicyAction,
  Replacement,
  DriftIgnoredReason,
  StackResourceDriftStatus,
  ChangeType,
  HookFailureMode,
  HookInvocationPoint,
  HookTargetType,
  ChangeSetHooksStatus,
  ChangeSetStatus,
  ExecutionStatus,
  ChangeSetType,
  DeploymentConfigMode,
  DeploymentMode,
  OnStackFailure,
  GeneratedTemplateDeletionPolicy,
  GeneratedTemplateUpdateReplacePolicy,
  OnFailure,
  ConcurrencyMode,
  RegionConcurrencyType,
  PermissionModels,
  DeletionMode,
  RegistryType,
  StackDriftStatus,
  DetailedStatus,
  EventType,
  HookStatus,
  OperationType,
  ResourceStatus,
  ValidationStatus,
  GeneratedTemplateResourceStatus,
  WarningType,
  GeneratedTemplateStatus,
  OrganizationStatus,
  IdentityProvider,
  PublisherStatus,
  ResourceScanStatus,
  StackDriftDetectionStatus,
  StackInstanceDetailedStatus,
  StackInstanceStatus,
  StackRefactorExecutionStatus,
  StackRefactorStatus,
  DifferenceType,
  StackStatus,
  StackSetDriftDetectionStatus,
  StackSetDriftStatus,
  StackSetStatus,
  StackSetOperationAction,
  StackSetOperationStatus,
  DeprecatedStatus,
  ProvisioningType,
  TypeTestsStatus,
  Visibility,
  RegistrationStatus,
  TemplateFormat,
  HookTargetAction,
  TemplateStage,
  ListHookResultsTargetType,
  ScanType,
  StackInstanceFilterName,
  StackRefactorActionType,
  StackRefactorDetection,
  StackRefactorActionEntity,
  OperationResultFilterName,
  StackSetOperationResultStatus,
  OperationStatus,
  HandlerErrorCode,
  ResourceSignalStatus,
};
