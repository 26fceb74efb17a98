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
var defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
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
    signingProperties: { name: 'elasticloadbalancing', region: authParameters.region },
    propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
  };
}
var defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (authParameters) => {
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
      defaultSigningName: 'elasticloadbalancing',
    }),
  commonParams = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  };
var package_default = {
  name: '@aws-sdk/client-elastic-load-balancing-v2',
  version: '3.1142.0',
  description:
    'AWS SDK for JavaScript Elastic Load Balancing V2 Client for Node.js, Browser and React Native',
  homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-elastic-load-balancing-v2',
  license: 'Apache-2.0',
  author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
  repository: {
    type: 'git',
    url: 'https://github.com/aws/aws-sdk-js-v3.git',
    directory: 'clients/client-elastic-load-balancing-v2',
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
    '@aws-sdk/core': '^3.978.1',
    '@aws-sdk/credential-provider-node': '^3.972.84',
    '@aws-sdk/types': '^3.974.6',
    '@smithy/core': '^3.35.0',
    '@smithy/fetch-http-handler': '^5.8.0',
    '@smithy/node-http-handler': '^4.12.1',
    '@smithy/types': '^4.19.0',
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
      ['https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', i],
      [a, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://elasticloadbalancing.{Region}.amazonaws.com', i],
      ['https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}', i],
      [a, 'FIPS is enabled but this partition does not support FIPS'],
      ['https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}', i],
      [a, 'DualStack is enabled but this partition does not support DualStack'],
      ['https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}', i],
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
var ElasticLoadBalancingV2ServiceException = class _ElasticLoadBalancingV2ServiceException extends ServiceException {
  constructor(options) {
    (super(options), Object.setPrototypeOf(this, _ElasticLoadBalancingV2ServiceException.prototype));
  }
};
var CertificateNotFoundException = class _CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'CertificateNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CertificateNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CertificateNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  ListenerNotFoundException = class _ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'ListenerNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ListenerNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ListenerNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyCertificatesException = class _TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyCertificatesException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyCertificatesException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyCertificatesException.prototype),
        (this.Message = opts.Message));
    }
  },
  DuplicateTagKeysException = class _DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
    name = 'DuplicateTagKeysException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DuplicateTagKeysException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateTagKeysException.prototype),
        (this.Message = opts.Message));
    }
  },
  LoadBalancerNotFoundException = class _LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'LoadBalancerNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'LoadBalancerNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _LoadBalancerNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  RuleNotFoundException = class _RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'RuleNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'RuleNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _RuleNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TargetGroupNotFoundException = class _TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'TargetGroupNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TargetGroupNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TargetGroupNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyTagsException = class _TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyTagsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyTagsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyTagsException.prototype),
        (this.Message = opts.Message));
    }
  },
  TrustStoreNotFoundException = class _TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'TrustStoreNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TrustStoreNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TrustStoreNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidRevocationContentException = class _InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidRevocationContentException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidRevocationContentException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidRevocationContentException.prototype),
        (this.Message = opts.Message));
    }
  },
  RevocationContentNotFoundException = class _RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'RevocationContentNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'RevocationContentNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _RevocationContentNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyTrustStoreRevocationEntriesException = class _TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyTrustStoreRevocationEntriesException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyTrustStoreRevocationEntriesException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyTrustStoreRevocationEntriesException.prototype),
        (this.Message = opts.Message));
    }
  },
  AllocationIdNotFoundException = class _AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'AllocationIdNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AllocationIdNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AllocationIdNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  ALPNPolicyNotSupportedException = class _ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
    name = 'ALPNPolicyNotSupportedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ALPNPolicyNotSupportedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ALPNPolicyNotSupportedException.prototype),
        (this.Message = opts.Message));
    }
  },
  AvailabilityZoneNotSupportedException = class _AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
    name = 'AvailabilityZoneNotSupportedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'AvailabilityZoneNotSupportedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _AvailabilityZoneNotSupportedException.prototype),
        (this.Message = opts.Message));
    }
  },
  CaCertificatesBundleNotFoundException = class _CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'CaCertificatesBundleNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CaCertificatesBundleNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CaCertificatesBundleNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  CapacityDecreaseRequestsLimitExceededException = class _CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
    name = 'CapacityDecreaseRequestsLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CapacityDecreaseRequestsLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CapacityDecreaseRequestsLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  CapacityReservationPendingException = class _CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
    name = 'CapacityReservationPendingException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CapacityReservationPendingException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CapacityReservationPendingException.prototype),
        (this.Message = opts.Message));
    }
  },
  CapacityUnitsLimitExceededException = class _CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
    name = 'CapacityUnitsLimitExceededException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'CapacityUnitsLimitExceededException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _CapacityUnitsLimitExceededException.prototype),
        (this.Message = opts.Message));
    }
  },
  DuplicateListenerException = class _DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
    name = 'DuplicateListenerException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DuplicateListenerException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateListenerException.prototype),
        (this.Message = opts.Message));
    }
  },
  IncompatibleProtocolsException = class _IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
    name = 'IncompatibleProtocolsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'IncompatibleProtocolsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _IncompatibleProtocolsException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidConfigurationRequestException = class _InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidConfigurationRequestException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidConfigurationRequestException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidConfigurationRequestException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidLoadBalancerActionException = class _InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidLoadBalancerActionException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidLoadBalancerActionException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidLoadBalancerActionException.prototype),
        (this.Message = opts.Message));
    }
  },
  SSLPolicyNotFoundException = class _SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'SSLPolicyNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'SSLPolicyNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _SSLPolicyNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TargetGroupAssociationLimitException = class _TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
    name = 'TargetGroupAssociationLimitException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TargetGroupAssociationLimitException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TargetGroupAssociationLimitException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyActionsException = class _TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyActionsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyActionsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyActionsException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyListenersException = class _TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyListenersException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyListenersException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyListenersException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyRegistrationsForTargetIdException = class _TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyRegistrationsForTargetIdException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyRegistrationsForTargetIdException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyRegistrationsForTargetIdException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyTargetsException = class _TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyTargetsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyTargetsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyTargetsException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyUniqueTargetGroupsPerLoadBalancerException = class _TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyUniqueTargetGroupsPerLoadBalancerException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyUniqueTargetGroupsPerLoadBalancerException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyUniqueTargetGroupsPerLoadBalancerException.prototype),
        (this.Message = opts.Message));
    }
  },
  TrustStoreNotReadyException = class _TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
    name = 'TrustStoreNotReadyException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TrustStoreNotReadyException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TrustStoreNotReadyException.prototype),
        (this.Message = opts.Message));
    }
  },
  UnsupportedProtocolException = class _UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
    name = 'UnsupportedProtocolException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'UnsupportedProtocolException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _UnsupportedProtocolException.prototype),
        (this.Message = opts.Message));
    }
  },
  DuplicateLoadBalancerNameException = class _DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
    name = 'DuplicateLoadBalancerNameException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DuplicateLoadBalancerNameException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateLoadBalancerNameException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidSchemeException = class _InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidSchemeException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidSchemeException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidSchemeException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidSecurityGroupException = class _InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidSecurityGroupException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidSecurityGroupException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidSecurityGroupException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidSubnetException = class _InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidSubnetException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidSubnetException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidSubnetException.prototype),
        (this.Message = opts.Message));
    }
  },
  OperationNotPermittedException = class _OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
    name = 'OperationNotPermittedException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'OperationNotPermittedException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _OperationNotPermittedException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceInUseException = class _ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
    name = 'ResourceInUseException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceInUseException.prototype),
        (this.Message = opts.Message));
    }
  },
  SubnetNotFoundException = class _SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'SubnetNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'SubnetNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _SubnetNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyLoadBalancersException = class _TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyLoadBalancersException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyLoadBalancersException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyLoadBalancersException.prototype),
        (this.Message = opts.Message));
    }
  },
  PriorityInUseException = class _PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
    name = 'PriorityInUseException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'PriorityInUseException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _PriorityInUseException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyRulesException = class _TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyRulesException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyRulesException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyRulesException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyTargetGroupsException = class _TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyTargetGroupsException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyTargetGroupsException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyTargetGroupsException.prototype),
        (this.Message = opts.Message));
    }
  },
  DuplicateTargetGroupNameException = class _DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
    name = 'DuplicateTargetGroupNameException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DuplicateTargetGroupNameException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateTargetGroupNameException.prototype),
        (this.Message = opts.Message));
    }
  },
  DuplicateTrustStoreNameException = class _DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
    name = 'DuplicateTrustStoreNameException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DuplicateTrustStoreNameException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DuplicateTrustStoreNameException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidCaCertificatesBundleException = class _InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidCaCertificatesBundleException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidCaCertificatesBundleException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidCaCertificatesBundleException.prototype),
        (this.Message = opts.Message));
    }
  },
  TooManyTrustStoresException = class _TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
    name = 'TooManyTrustStoresException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TooManyTrustStoresException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TooManyTrustStoresException.prototype),
        (this.Message = opts.Message));
    }
  },
  DeleteAssociationSameAccountException = class _DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
    name = 'DeleteAssociationSameAccountException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'DeleteAssociationSameAccountException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _DeleteAssociationSameAccountException.prototype),
        (this.Message = opts.Message));
    }
  },
  TrustStoreAssociationNotFoundException = class _TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'TrustStoreAssociationNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TrustStoreAssociationNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TrustStoreAssociationNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  TrustStoreInUseException = class _TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
    name = 'TrustStoreInUseException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'TrustStoreInUseException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _TrustStoreInUseException.prototype),
        (this.Message = opts.Message));
    }
  },
  InvalidTargetException = class _InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
    name = 'InvalidTargetException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'InvalidTargetException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _InvalidTargetException.prototype),
        (this.Message = opts.Message));
    }
  },
  HealthUnavailableException = class _HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
    name = 'HealthUnavailableException';
    $fault = 'server';
    Message;
    constructor(opts) {
      (super({ name: 'HealthUnavailableException', $fault: 'server', ...opts }),
        Object.setPrototypeOf(this, _HealthUnavailableException.prototype),
        (this.Message = opts.Message));
    }
  },
  RevocationIdNotFoundException = class _RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'RevocationIdNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'RevocationIdNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _RevocationIdNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  ResourceNotFoundException = class _ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
    name = 'ResourceNotFoundException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _ResourceNotFoundException.prototype),
        (this.Message = opts.Message));
    }
  },
  InsufficientCapacityException = class _InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
    name = 'InsufficientCapacityException';
    $fault = 'server';
    Message;
    constructor(opts) {
      (super({ name: 'InsufficientCapacityException', $fault: 'server', ...opts }),
        Object.setPrototypeOf(this, _InsufficientCapacityException.prototype),
        (this.Message = opts.Message));
    }
  },
  PriorRequestNotCompleteException = class _PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
    name = 'PriorRequestNotCompleteException';
    $fault = 'client';
    Message;
    constructor(opts) {
      (super({ name: 'PriorRequestNotCompleteException', $fault: 'client', ...opts }),
        Object.setPrototypeOf(this, _PriorRequestNotCompleteException.prototype),
        (this.Message = opts.Message));
    }
  };
var _A = 'Action',
  _AC = 'AdditionalClaims',
  _ACAC = 'AuthenticateCognitoActionConfig',
  _ACC = 'AuthenticateCognitoConfig',
  _AD = 'AnomalyDetection',
  _AE = 'AuthorizationEndpoint',
  _AI = 'AllocationId',
  _AINFE = 'AllocationIdNotFoundException',
  _ALC = 'AddListenerCertificates',
  _ALCI = 'AddListenerCertificatesInput',
  _ALCO = 'AddListenerCertificatesOutput',
  _ALPNPNSE = 'ALPNPolicyNotSupportedException',
  _AO = 'AdministrativeOverride',
  _AOAC = 'AuthenticateOidcActionConfig',
  _AOC = 'AuthenticateOidcConfig',
  _AP = 'AlpnPolicy',
  _AREP = 'AuthenticationRequestExtraParams',
  _AT = 'AddTags',
  _ATI = 'AddTagsInput',
  _ATO = 'AddTagsOutput',
  _ATSCN = 'AdvertiseTrustStoreCaNames',
  _ATSR = 'AddTrustStoreRevocations',
  _ATSRI = 'AddTrustStoreRevocationsInput',
  _ATSRO = 'AddTrustStoreRevocationsOutput',
  _AZ = 'AvailabilityZone',
  _AZNSE = 'AvailabilityZoneNotSupportedException',
  _AZv = 'AvailabilityZones',
  _Ac = 'Actions',
  _At = 'Attributes',
  _C = 'Certificates',
  _CA = 'CertificateArn',
  _CCBNFE = 'CaCertificatesBundleNotFoundException',
  _CCBSB = 'CaCertificatesBundleS3Bucket',
  _CCBSK = 'CaCertificatesBundleS3Key',
  _CCBSOV = 'CaCertificatesBundleS3ObjectVersion',
  _CDRLEE = 'CapacityDecreaseRequestsLimitExceededException',
  _CHZI = 'CanonicalHostedZoneId',
  _CI = 'ClientId',
  _CL = 'CertificateList',
  _CLB = 'CreateLoadBalancer',
  _CLBI = 'CreateLoadBalancerInput',
  _CLBO = 'CreateLoadBalancerOutput',
  _CLI = 'CreateListenerInput',
  _CLO = 'CreateListenerOutput',
  _CLr = 'CreateListener',
  _CNFE = 'CertificateNotFoundException',
  _COIP = 'CustomerOwnedIpv4Pool',
  _CR = 'CreateRule',
  _CRI = 'CreateRuleInput',
  _CRO = 'CreateRuleOutput',
  _CRPE = 'CapacityReservationPendingException',
  _CRS = 'CapacityReservationStatus',
  _CRSa = 'CapacityReservationState',
  _CS = 'ClientSecret',
  _CT = 'ContentType',
  _CTG = 'CreateTargetGroup',
  _CTGI = 'CreateTargetGroupInput',
  _CTGO = 'CreateTargetGroupOutput',
  _CTS = 'CreateTrustStore',
  _CTSI = 'CreateTrustStoreInput',
  _CTSO = 'CreateTrustStoreOutput',
  _CTr = 'CreatedTime',
  _CU = 'CapacityUnits',
  _CULEE = 'CapacityUnitsLimitExceededException',
  _Ce = 'Certificate',
  _Ci = 'Cipher',
  _Cip = 'Ciphers',
  _Co = 'Code',
  _Con = 'Conditions',
  _D = 'Description',
  _DA = 'DefaultActions',
  _DAL = 'DescribeAccountLimits',
  _DALI = 'DescribeAccountLimitsInput',
  _DALO = 'DescribeAccountLimitsOutput',
  _DASAE = 'DeleteAssociationSameAccountException',
  _DCR = 'DescribeCapacityReservation',
  _DCRI = 'DescribeCapacityReservationInput',
  _DCRO = 'DescribeCapacityReservationOutput',
  _DL = 'DeleteListener',
  _DLA = 'DescribeListenerAttributes',
  _DLAI = 'DescribeListenerAttributesInput',
  _DLAO = 'DescribeListenerAttributesOutput',
  _DLB = 'DeleteLoadBalancer',
  _DLBA = 'DescribeLoadBalancerAttributes',
  _DLBAI = 'DescribeLoadBalancerAttributesInput',
  _DLBAO = 'DescribeLoadBalancerAttributesOutput',
  _DLBI = 'DeleteLoadBalancerInput',
  _DLBIe = 'DescribeLoadBalancersInput',
  _DLBNE = 'DuplicateLoadBalancerNameException',
  _DLBO = 'DeleteLoadBalancerOutput',
  _DLBOe = 'DescribeLoadBalancersOutput',
  _DLBe = 'DescribeLoadBalancers',
  _DLC = 'DescribeListenerCertificates',
  _DLCI = 'DescribeListenerCertificatesInput',
  _DLCO = 'DescribeListenerCertificatesOutput',
  _DLE = 'DuplicateListenerException',
  _DLI = 'DeleteListenerInput',
  _DLIe = 'DescribeListenersInput',
  _DLO = 'DeleteListenerOutput',
  _DLOe = 'DescribeListenersOutput',
  _DLe = 'DescribeListeners',
  _DNSN = 'DNSName',
  _DR = 'DeleteRule',
  _DRI = 'DeleteRuleInput',
  _DRIe = 'DescribeRulesInput',
  _DRO = 'DeleteRuleOutput',
  _DROe = 'DescribeRulesOutput',
  _DRR = 'DecreaseRequestsRemaining',
  _DRe = 'DescribeRules',
  _DS = 'DurationSeconds',
  _DSSLP = 'DescribeSSLPolicies',
  _DSSLPI = 'DescribeSSLPoliciesInput',
  _DSSLPO = 'DescribeSSLPoliciesOutput',
  _DSTSA = 'DeleteSharedTrustStoreAssociation',
  _DSTSAI = 'DeleteSharedTrustStoreAssociationInput',
  _DSTSAO = 'DeleteSharedTrustStoreAssociationOutput',
  _DT = 'DeregisterTargets',
  _DTG = 'DeleteTargetGroup',
  _DTGA = 'DescribeTargetGroupAttributes',
  _DTGAI = 'DescribeTargetGroupAttributesInput',
  _DTGAO = 'DescribeTargetGroupAttributesOutput',
  _DTGI = 'DeleteTargetGroupInput',
  _DTGIe = 'DescribeTargetGroupsInput',
  _DTGNE = 'DuplicateTargetGroupNameException',
  _DTGO = 'DeleteTargetGroupOutput',
  _DTGOe = 'DescribeTargetGroupsOutput',
  _DTGe = 'DescribeTargetGroups',
  _DTH = 'DescribeTargetHealth',
  _DTHI = 'DescribeTargetHealthInput',
  _DTHO = 'DescribeTargetHealthOutput',
  _DTI = 'DeregisterTargetsInput',
  _DTIe = 'DescribeTagsInput',
  _DTKE = 'DuplicateTagKeysException',
  _DTO = 'DeregisterTargetsOutput',
  _DTOe = 'DescribeTagsOutput',
  _DTS = 'DeleteTrustStore',
  _DTSA = 'DescribeTrustStoreAssociations',
  _DTSAI = 'DescribeTrustStoreAssociationsInput',
  _DTSAO = 'DescribeTrustStoreAssociationsOutput',
  _DTSI = 'DeleteTrustStoreInput',
  _DTSIe = 'DescribeTrustStoresInput',
  _DTSNE = 'DuplicateTrustStoreNameException',
  _DTSO = 'DeleteTrustStoreOutput',
  _DTSOe = 'DescribeTrustStoresOutput',
  _DTSR = 'DescribeTrustStoreRevocation',
  _DTSRI = 'DescribeTrustStoreRevocationsInput',
  _DTSRO = 'DescribeTrustStoreRevocationsOutput',
  _DTSRR = 'DescribeTrustStoreRevocationResponse',
  _DTSRe = 'DescribeTrustStoreRevocations',
  _DTSe = 'DescribeTrustStores',
  _DTe = 'DescribeTags',
  _E = 'Enabled',
  _ECU = 'EffectiveCapacityUnits',
  _EPFISN = 'EnablePrefixForIpv6SourceNat',
  _ESGIROPLT = 'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic',
  _F = 'Format',
  _FAC = 'ForwardActionConfig',
  _FC = 'ForwardConfig',
  _FRAC = 'FixedResponseActionConfig',
  _FRC = 'FixedResponseConfig',
  _Fi = 'Field',
  _GC = 'GrpcCode',
  _GRP = 'GetResourcePolicy',
  _GRPI = 'GetResourcePolicyInput',
  _GRPO = 'GetResourcePolicyOutput',
  _GTSCCB = 'GetTrustStoreCaCertificatesBundle',
  _GTSCCBI = 'GetTrustStoreCaCertificatesBundleInput',
  _GTSCCBO = 'GetTrustStoreCaCertificatesBundleOutput',
  _GTSRC = 'GetTrustStoreRevocationContent',
  _GTSRCI = 'GetTrustStoreRevocationContentInput',
  _GTSRCO = 'GetTrustStoreRevocationContentOutput',
  _H = 'Host',
  _HC = 'HttpCode',
  _HCE = 'HealthCheckEnabled',
  _HCIS = 'HealthCheckIntervalSeconds',
  _HCP = 'HealthCheckProtocol',
  _HCPe = 'HealthCheckPort',
  _HCPea = 'HealthCheckPath',
  _HCTS = 'HealthCheckTimeoutSeconds',
  _HHC = 'HostHeaderConfig',
  _HHCC = 'HostHeaderConditionConfig',
  _HHCCt = 'HttpHeaderConditionConfig',
  _HHCt = 'HttpHeaderConfig',
  _HHN = 'HttpHeaderName',
  _HHRC = 'HostHeaderRewriteConfig',
  _HRMC = 'HttpRequestMethodConfig',
  _HRMCC = 'HttpRequestMethodConditionConfig',
  _HTC = 'HealthyThresholdCount',
  _HUE = 'HealthUnavailableException',
  _I = 'Issuer',
  _IA = 'IpAddress',
  _IAT = 'IpAddressType',
  _ICCBE = 'InvalidCaCertificatesBundleException',
  _ICCE = 'IgnoreClientCertificateExpiry',
  _ICE = 'InsufficientCapacityException',
  _ICRE = 'InvalidConfigurationRequestException',
  _ID = 'IsDefault',
  _IIPI = 'Ipv4IpamPoolId',
  _ILBAE = 'InvalidLoadBalancerActionException',
  _IP = 'IpamPools',
  _IPA = 'IPv6Address',
  _IPE = 'IncompatibleProtocolsException',
  _IRCE = 'InvalidRevocationContentException',
  _ISE = 'InvalidSchemeException',
  _ISEn = 'InvalidSubnetException',
  _ISGE = 'InvalidSecurityGroupException',
  _ITE = 'InvalidTargetException',
  _Id = 'Id',
  _In = 'Include',
  _JE = 'JwksEndpoint',
  _JVAAC = 'JwtValidationActionAdditionalClaim',
  _JVAACw = 'JwtValidationActionAdditionalClaims',
  _JVAC = 'JwtValidationActionConfig',
  _JVC = 'JwtValidationConfig',
  _K = 'Key',
  _L = 'Listeners',
  _LA = 'ListenerArn',
  _LAi = 'ListenerArns',
  _LAis = 'ListenerAttribute',
  _LAist = 'ListenerAttributes',
  _LB = 'LoadBalancers',
  _LBA = 'LoadBalancerAddresses',
  _LBAo = 'LoadBalancerArn',
  _LBAoa = 'LoadBalancerArns',
  _LBAoad = 'LoadBalancerAddress',
  _LBAoada = 'LoadBalancerAttribute',
  _LBAoadal = 'LoadBalancerAttributes',
  _LBN = 'LoadBalancerName',
  _LBNFE = 'LoadBalancerNotFoundException',
  _LBS = 'LoadBalancerState',
  _LBT = 'LoadBalancerType',
  _LBo = 'LoadBalancer',
  _LMT = 'LastModifiedTime',
  _LNFE = 'ListenerNotFoundException',
  _Li = 'Limits',
  _Lim = 'Limit',
  _Lis = 'Listener',
  _Lo = 'Location',
  _M = 'Message',
  _MA = 'MutualAuthentication',
  _MAA = 'MutualAuthenticationAttributes',
  _MB = 'MessageBody',
  _MCR = 'ModifyCapacityReservation',
  _MCRI = 'ModifyCapacityReservationInput',
  _MCRO = 'ModifyCapacityReservationOutput',
  _MIE = 'MitigationInEffect',
  _MIP = 'ModifyIpPools',
  _MIPI = 'ModifyIpPoolsInput',
  _MIPO = 'ModifyIpPoolsOutput',
  _ML = 'ModifyListener',
  _MLA = 'ModifyListenerAttributes',
  _MLAI = 'ModifyListenerAttributesInput',
  _MLAO = 'ModifyListenerAttributesOutput',
  _MLBA = 'ModifyLoadBalancerAttributes',
  _MLBAI = 'ModifyLoadBalancerAttributesInput',
  _MLBAO = 'ModifyLoadBalancerAttributesOutput',
  _MLBC = 'MinimumLoadBalancerCapacity',
  _MLI = 'ModifyListenerInput',
  _MLO = 'ModifyListenerOutput',
  _MR = 'ModifyRule',
  _MRI = 'ModifyRuleInput',
  _MRO = 'ModifyRuleOutput',
  _MTG = 'ModifyTargetGroup',
  _MTGA = 'ModifyTargetGroupAttributes',
  _MTGAI = 'ModifyTargetGroupAttributesInput',
  _MTGAO = 'ModifyTargetGroupAttributesOutput',
  _MTGI = 'ModifyTargetGroupInput',
  _MTGO = 'ModifyTargetGroupOutput',
  _MTS = 'ModifyTrustStore',
  _MTSI = 'ModifyTrustStoreInput',
  _MTSO = 'ModifyTrustStoreOutput',
  _Ma = 'Matcher',
  _Mar = 'Marker',
  _Max = 'Max',
  _Mo = 'Mode',
  _N = 'Name',
  _NM = 'NextMarker',
  _NOCC = 'NumberOfCaCertificates',
  _NORE = 'NumberOfRevokedEntries',
  _Na = 'Names',
  _O = 'Order',
  _OI = 'OutpostId',
  _ONPE = 'OperationNotPermittedException',
  _OUR = 'OnUnauthenticatedRequest',
  _P = 'Priority',
  _PIPA = 'PrivateIPv4Address',
  _PIUE = 'PriorityInUseException',
  _PPC = 'PathPatternConfig',
  _PPCC = 'PathPatternConditionConfig',
  _PRNCE = 'PriorRequestNotCompleteException',
  _PS = 'PageSize',
  _PV = 'ProtocolVersion',
  _Pa = 'Path',
  _Po = 'Port',
  _Pol = 'Policy',
  _Pr = 'Protocol',
  _Q = 'Query',
  _QSC = 'QueryStringConfig',
  _QSCC = 'QueryStringConditionConfig',
  _QSI = 'QuicServerId',
  _QSKVP = 'QueryStringKeyValuePair',
  _QSKVPL = 'QueryStringKeyValuePairList',
  _R = 'Reason',
  _RA = 'ResourceArns',
  _RAC = 'RedirectActionConfig',
  _RAe = 'ResourceArn',
  _RAu = 'RuleArn',
  _RAul = 'RuleArns',
  _RC = 'RedirectConfig',
  _RCL = 'RewriteConfigList',
  _RCLu = 'RuleConditionList',
  _RCNFE = 'RevocationContentNotFoundException',
  _RCR = 'ResetCapacityReservation',
  _RCe = 'RevocationContents',
  _RCev = 'RevocationContent',
  _RCew = 'RewriteConfig',
  _RCu = 'RuleCondition',
  _RI = 'RevocationId',
  _RINFE = 'RevocationIdNotFoundException',
  _RIP = 'RemoveIpamPools',
  _RIUE = 'ResourceInUseException',
  _RIe = 'RevocationIds',
  _RLC = 'RemoveListenerCertificates',
  _RLCI = 'RemoveListenerCertificatesInput',
  _RLCO = 'RemoveListenerCertificatesOutput',
  _RNFE = 'ResourceNotFoundException',
  _RNFEu = 'RuleNotFoundException',
  _RP = 'RulePriorities',
  _RPL = 'RulePriorityList',
  _RPP = 'RulePriorityPair',
  _RT = 'RevocationType',
  _RTI = 'RegisterTargetsInput',
  _RTIe = 'RemoveTagsInput',
  _RTL = 'RuleTransformList',
  _RTO = 'RegisterTargetsOutput',
  _RTOe = 'RemoveTagsOutput',
  _RTSR = 'RemoveTrustStoreRevocations',
  _RTSRI = 'RemoveTrustStoreRevocationsInput',
  _RTSRO = 'RemoveTrustStoreRevocationsOutput',
  _RTe = 'ResetTransforms',
  _RTeg = 'RegisterTargets',
  _RTem = 'RemoveTags',
  _RTu = 'RuleTransform',
  _RV = 'RegexValues',
  _Re = 'Result',
  _Reg = 'Regex',
  _Rep = 'Replace',
  _Rew = 'Rewrites',
  _Ru = 'Rules',
  _Rul = 'Rule',
  _S = 'State',
  _SB = 'S3Bucket',
  _SC = 'StatusCode',
  _SCN = 'SessionCookieName',
  _SG = 'SecurityGroups',
  _SGI = 'SecurityGroupIds',
  _SI = 'SubnetId',
  _SIAT = 'SetIpAddressType',
  _SIATI = 'SetIpAddressTypeInput',
  _SIATO = 'SetIpAddressTypeOutput',
  _SIC = 'SourceIpConfig',
  _SICC = 'SourceIpConditionConfig',
  _SK = 'S3Key',
  _SLBT = 'SupportedLoadBalancerTypes',
  _SM = 'SubnetMappings',
  _SMu = 'SubnetMapping',
  _SNFE = 'SubnetNotFoundException',
  _SNIP = 'SourceNatIpv6Prefixes',
  _SNIPo = 'SourceNatIpv6Prefix',
  _SOV = 'S3ObjectVersion',
  _SP = 'SslPolicy',
  _SPs = 'SslPolicies',
  _SPsl = 'SslProtocols',
  _SRP = 'SetRulePriorities',
  _SRPI = 'SetRulePrioritiesInput',
  _SRPO = 'SetRulePrioritiesOutput',
  _SS = 'SetSubnets',
  _SSG = 'SetSecurityGroups',
  _SSGI = 'SetSecurityGroupsInput',
  _SSGO = 'SetSecurityGroupsOutput',
  _SSI = 'SetSubnetsInput',
  _SSLPNFE = 'SSLPolicyNotFoundException',
  _SSO = 'SetSubnetsOutput',
  _ST = 'SessionTimeout',
  _Sc = 'Scope',
  _Sch = 'Scheme',
  _St = 'Status',
  _Su = 'Subnets',
  _T = 'Type',
  _TCP = 'TargetControlPort',
  _TD = 'TagDescriptions',
  _TDa = 'TagDescription',
  _TDar = 'TargetDescription',
  _TDarg = 'TargetDescriptions',
  _TE = 'TokenEndpoint',
  _TG = 'TargetGroups',
  _TGA = 'TargetGroupArn',
  _TGALE = 'TargetGroupAssociationLimitException',
  _TGAa = 'TargetGroupArns',
  _TGAar = 'TargetGroupAttribute',
  _TGAarg = 'TargetGroupAttributes',
  _TGL = 'TargetGroupList',
  _TGN = 'TargetGroupName',
  _TGNFE = 'TargetGroupNotFoundException',
  _TGSC = 'TargetGroupStickinessConfig',
  _TGT = 'TargetGroupTuple',
  _TGa = 'TargetGroup',
  _TH = 'TargetHealth',
  _THD = 'TargetHealthDescriptions',
  _THDa = 'TargetHealthDescription',
  _TK = 'TagKeys',
  _TL = 'TagList',
  _TMAE = 'TooManyActionsException',
  _TMCE = 'TooManyCertificatesException',
  _TMLBE = 'TooManyLoadBalancersException',
  _TMLE = 'TooManyListenersException',
  _TMRE = 'TooManyRulesException',
  _TMRFTIE = 'TooManyRegistrationsForTargetIdException',
  _TMTE = 'TooManyTagsException',
  _TMTEo = 'TooManyTargetsException',
  _TMTGE = 'TooManyTargetGroupsException',
  _TMTSE = 'TooManyTrustStoresException',
  _TMTSREE = 'TooManyTrustStoreRevocationEntriesException',
  _TMUTGPLBE = 'TooManyUniqueTargetGroupsPerLoadBalancerException',
  _TRE = 'TotalRevokedEntries',
  _TS = 'TrustStores',
  _TSA = 'TrustStoreArn',
  _TSANFE = 'TrustStoreAssociationNotFoundException',
  _TSAS = 'TrustStoreAssociationStatus',
  _TSAr = 'TrustStoreAssociations',
  _TSAru = 'TrustStoreArns',
  _TSArus = 'TrustStoreAssociation',
  _TSIUE = 'TrustStoreInUseException',
  _TSNFE = 'TrustStoreNotFoundException',
  _TSNRE = 'TrustStoreNotReadyException',
  _TSR = 'TrustStoreRevocations',
  _TSRr = 'TrustStoreRevocation',
  _TSr = 'TrustStore',
  _TT = 'TargetType',
  _Ta = 'Tags',
  _Tag = 'Tag',
  _Tar = 'Targets',
  _Targ = 'Target',
  _Tr = 'Transforms',
  _UECS = 'UseExistingClientSecret',
  _UIE = 'UserInfoEndpoint',
  _UPA = 'UserPoolArn',
  _UPCI = 'UserPoolClientId',
  _UPD = 'UserPoolDomain',
  _UPE = 'UnsupportedProtocolException',
  _URC = 'UrlRewriteConfig',
  _UTC = 'UnhealthyThresholdCount',
  _V = 'Values',
  _VI = 'VpcId',
  _Va = 'Value',
  _W = 'Weight',
  _ZCRS = 'ZonalCapacityReservationState',
  _ZCRSo = 'ZonalCapacityReservationStates',
  _ZN = 'ZoneName',
  _aQE = 'awsQueryError',
  _c = 'client',
  _e = 'error',
  _hE = 'httpError',
  _s = 'smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2',
  _se = 'server',
  n0 = 'com.amazonaws.elasticloadbalancingv2',
  _s_registry = new TypeRegistry(_s),
  ElasticLoadBalancingV2ServiceException$ = [-3, _s, 'ElasticLoadBalancingV2ServiceException', 0, [], []];
_s_registry.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
var n0_registry = new TypeRegistry(n0),
  AllocationIdNotFoundException$ = [
    -3,
    n0,
    _AINFE,
    { [_aQE]: ['AllocationIdNotFound', 400], [_e]: _c, [_hE]: 400 },
    [_M],
    [0],
  ];
n0_registry.registerError(AllocationIdNotFoundException$, AllocationIdNotFoundException);
var ALPNPolicyNotSupportedException$ = [
  -3,
  n0,
  _ALPNPNSE,
  { [_aQE]: ['ALPNPolicyNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(ALPNPolicyNotSupportedException$, ALPNPolicyNotSupportedException);
var AvailabilityZoneNotSupportedException$ = [
  -3,
  n0,
  _AZNSE,
  { [_aQE]: ['AvailabilityZoneNotSupported', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(AvailabilityZoneNotSupportedException$, AvailabilityZoneNotSupportedException);
var CaCertificatesBundleNotFoundException$ = [
  -3,
  n0,
  _CCBNFE,
  { [_aQE]: ['CaCertificatesBundleNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(CaCertificatesBundleNotFoundException$, CaCertificatesBundleNotFoundException);
var CapacityDecreaseRequestsLimitExceededException$ = [
  -3,
  n0,
  _CDRLEE,
  { [_aQE]: ['CapacityDecreaseRequestLimitExceeded', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(
  CapacityDecreaseRequestsLimitExceededException$,
  CapacityDecreaseRequestsLimitExceededException,
);
var CapacityReservationPendingException$ = [
  -3,
  n0,
  _CRPE,
  { [_aQE]: ['CapacityReservationPending', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(CapacityReservationPendingException$, CapacityReservationPendingException);
var CapacityUnitsLimitExceededException$ = [
  -3,
  n0,
  _CULEE,
  { [_aQE]: ['CapacityUnitsLimitExceeded', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(CapacityUnitsLimitExceededException$, CapacityUnitsLimitExceededException);
var CertificateNotFoundException$ = [
  -3,
  n0,
  _CNFE,
  { [_aQE]: ['CertificateNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(CertificateNotFoundException$, CertificateNotFoundException);
var DeleteAssociationSameAccountException$ = [
  -3,
  n0,
  _DASAE,
  { [_aQE]: ['DeleteAssociationSameAccount', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(DeleteAssociationSameAccountException$, DeleteAssociationSameAccountException);
var DuplicateListenerException$ = [
  -3,
  n0,
  _DLE,
  { [_aQE]: ['DuplicateListener', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(DuplicateListenerException$, DuplicateListenerException);
var DuplicateLoadBalancerNameException$ = [
  -3,
  n0,
  _DLBNE,
  { [_aQE]: ['DuplicateLoadBalancerName', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(DuplicateLoadBalancerNameException$, DuplicateLoadBalancerNameException);
var DuplicateTagKeysException$ = [
  -3,
  n0,
  _DTKE,
  { [_aQE]: ['DuplicateTagKeys', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(DuplicateTagKeysException$, DuplicateTagKeysException);
var DuplicateTargetGroupNameException$ = [
  -3,
  n0,
  _DTGNE,
  { [_aQE]: ['DuplicateTargetGroupName', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(DuplicateTargetGroupNameException$, DuplicateTargetGroupNameException);
var DuplicateTrustStoreNameException$ = [
  -3,
  n0,
  _DTSNE,
  { [_aQE]: ['DuplicateTrustStoreName', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(DuplicateTrustStoreNameException$, DuplicateTrustStoreNameException);
var HealthUnavailableException$ = [
  -3,
  n0,
  _HUE,
  { [_aQE]: ['HealthUnavailable', 500], [_e]: _se, [_hE]: 500 },
  [_M],
  [0],
];
n0_registry.registerError(HealthUnavailableException$, HealthUnavailableException);
var IncompatibleProtocolsException$ = [
  -3,
  n0,
  _IPE,
  { [_aQE]: ['IncompatibleProtocols', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(IncompatibleProtocolsException$, IncompatibleProtocolsException);
var InsufficientCapacityException$ = [
  -3,
  n0,
  _ICE,
  { [_aQE]: ['InsufficientCapacity', 500], [_e]: _se, [_hE]: 500 },
  [_M],
  [0],
];
n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
var InvalidCaCertificatesBundleException$ = [
  -3,
  n0,
  _ICCBE,
  { [_aQE]: ['InvalidCaCertificatesBundle', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidCaCertificatesBundleException$, InvalidCaCertificatesBundleException);
var InvalidConfigurationRequestException$ = [
  -3,
  n0,
  _ICRE,
  { [_aQE]: ['InvalidConfigurationRequest', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidConfigurationRequestException$, InvalidConfigurationRequestException);
var InvalidLoadBalancerActionException$ = [
  -3,
  n0,
  _ILBAE,
  { [_aQE]: ['InvalidLoadBalancerAction', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidLoadBalancerActionException$, InvalidLoadBalancerActionException);
var InvalidRevocationContentException$ = [
  -3,
  n0,
  _IRCE,
  { [_aQE]: ['InvalidRevocationContent', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidRevocationContentException$, InvalidRevocationContentException);
var InvalidSchemeException$ = [
  -3,
  n0,
  _ISE,
  { [_aQE]: ['InvalidScheme', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidSchemeException$, InvalidSchemeException);
var InvalidSecurityGroupException$ = [
  -3,
  n0,
  _ISGE,
  { [_aQE]: ['InvalidSecurityGroup', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidSecurityGroupException$, InvalidSecurityGroupException);
var InvalidSubnetException$ = [
  -3,
  n0,
  _ISEn,
  { [_aQE]: ['InvalidSubnet', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidSubnetException$, InvalidSubnetException);
var InvalidTargetException$ = [
  -3,
  n0,
  _ITE,
  { [_aQE]: ['InvalidTarget', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(InvalidTargetException$, InvalidTargetException);
var ListenerNotFoundException$ = [
  -3,
  n0,
  _LNFE,
  { [_aQE]: ['ListenerNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(ListenerNotFoundException$, ListenerNotFoundException);
var LoadBalancerNotFoundException$ = [
  -3,
  n0,
  _LBNFE,
  { [_aQE]: ['LoadBalancerNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(LoadBalancerNotFoundException$, LoadBalancerNotFoundException);
var OperationNotPermittedException$ = [
  -3,
  n0,
  _ONPE,
  { [_aQE]: ['OperationNotPermitted', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
var PriorityInUseException$ = [
  -3,
  n0,
  _PIUE,
  { [_aQE]: ['PriorityInUse', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(PriorityInUseException$, PriorityInUseException);
var PriorRequestNotCompleteException$ = [
  -3,
  n0,
  _PRNCE,
  { [_aQE]: ['PriorRequestNotComplete', 429], [_e]: _c, [_hE]: 429 },
  [_M],
  [0],
];
n0_registry.registerError(PriorRequestNotCompleteException$, PriorRequestNotCompleteException);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { [_aQE]: ['ResourceInUse', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_aQE]: ['ResourceNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var RevocationContentNotFoundException$ = [
  -3,
  n0,
  _RCNFE,
  { [_aQE]: ['RevocationContentNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(RevocationContentNotFoundException$, RevocationContentNotFoundException);
var RevocationIdNotFoundException$ = [
  -3,
  n0,
  _RINFE,
  { [_aQE]: ['RevocationIdNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(RevocationIdNotFoundException$, RevocationIdNotFoundException);
var RuleNotFoundException$ = [
  -3,
  n0,
  _RNFEu,
  { [_aQE]: ['RuleNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(RuleNotFoundException$, RuleNotFoundException);
var SSLPolicyNotFoundException$ = [
  -3,
  n0,
  _SSLPNFE,
  { [_aQE]: ['SSLPolicyNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(SSLPolicyNotFoundException$, SSLPolicyNotFoundException);
var SubnetNotFoundException$ = [
  -3,
  n0,
  _SNFE,
  { [_aQE]: ['SubnetNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(SubnetNotFoundException$, SubnetNotFoundException);
var TargetGroupAssociationLimitException$ = [
  -3,
  n0,
  _TGALE,
  { [_aQE]: ['TargetGroupAssociationLimit', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TargetGroupAssociationLimitException$, TargetGroupAssociationLimitException);
var TargetGroupNotFoundException$ = [
  -3,
  n0,
  _TGNFE,
  { [_aQE]: ['TargetGroupNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TargetGroupNotFoundException$, TargetGroupNotFoundException);
var TooManyActionsException$ = [
  -3,
  n0,
  _TMAE,
  { [_aQE]: ['TooManyActions', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyActionsException$, TooManyActionsException);
var TooManyCertificatesException$ = [
  -3,
  n0,
  _TMCE,
  { [_aQE]: ['TooManyCertificates', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyCertificatesException$, TooManyCertificatesException);
var TooManyListenersException$ = [
  -3,
  n0,
  _TMLE,
  { [_aQE]: ['TooManyListeners', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyListenersException$, TooManyListenersException);
var TooManyLoadBalancersException$ = [
  -3,
  n0,
  _TMLBE,
  { [_aQE]: ['TooManyLoadBalancers', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyLoadBalancersException$, TooManyLoadBalancersException);
var TooManyRegistrationsForTargetIdException$ = [
  -3,
  n0,
  _TMRFTIE,
  { [_aQE]: ['TooManyRegistrationsForTargetId', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(
  TooManyRegistrationsForTargetIdException$,
  TooManyRegistrationsForTargetIdException,
);
var TooManyRulesException$ = [
  -3,
  n0,
  _TMRE,
  { [_aQE]: ['TooManyRules', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyRulesException$, TooManyRulesException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { [_aQE]: ['TooManyTags', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var TooManyTargetGroupsException$ = [
  -3,
  n0,
  _TMTGE,
  { [_aQE]: ['TooManyTargetGroups', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyTargetGroupsException$, TooManyTargetGroupsException);
var TooManyTargetsException$ = [
  -3,
  n0,
  _TMTEo,
  { [_aQE]: ['TooManyTargets', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyTargetsException$, TooManyTargetsException);
var TooManyTrustStoreRevocationEntriesException$ = [
  -3,
  n0,
  _TMTSREE,
  { [_aQE]: ['TooManyTrustStoreRevocationEntries', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(
  TooManyTrustStoreRevocationEntriesException$,
  TooManyTrustStoreRevocationEntriesException,
);
var TooManyTrustStoresException$ = [
  -3,
  n0,
  _TMTSE,
  { [_aQE]: ['TooManyTrustStores', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TooManyTrustStoresException$, TooManyTrustStoresException);
var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [
  -3,
  n0,
  _TMUTGPLBE,
  { [_aQE]: ['TooManyUniqueTargetGroupsPerLoadBalancer', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(
  TooManyUniqueTargetGroupsPerLoadBalancerException$,
  TooManyUniqueTargetGroupsPerLoadBalancerException,
);
var TrustStoreAssociationNotFoundException$ = [
  -3,
  n0,
  _TSANFE,
  { [_aQE]: ['AssociationNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TrustStoreAssociationNotFoundException$, TrustStoreAssociationNotFoundException);
var TrustStoreInUseException$ = [
  -3,
  n0,
  _TSIUE,
  { [_aQE]: ['TrustStoreInUse', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TrustStoreInUseException$, TrustStoreInUseException);
var TrustStoreNotFoundException$ = [
  -3,
  n0,
  _TSNFE,
  { [_aQE]: ['TrustStoreNotFound', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TrustStoreNotFoundException$, TrustStoreNotFoundException);
var TrustStoreNotReadyException$ = [
  -3,
  n0,
  _TSNRE,
  { [_aQE]: ['TrustStoreNotReady', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(TrustStoreNotReadyException$, TrustStoreNotReadyException);
var UnsupportedProtocolException$ = [
  -3,
  n0,
  _UPE,
  { [_aQE]: ['UnsupportedProtocol', 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0],
];
n0_registry.registerError(UnsupportedProtocolException$, UnsupportedProtocolException);
var errorTypeRegistries = [_s_registry, n0_registry],
  Action$ = [
    3,
    n0,
    _A,
    0,
    [_T, _TGA, _AOC, _ACC, _O, _RC, _FRC, _FC, _JVC],
    [
      0,
      0,
      () => AuthenticateOidcActionConfig$,
      () => AuthenticateCognitoActionConfig$,
      1,
      () => RedirectActionConfig$,
      () => FixedResponseActionConfig$,
      () => ForwardActionConfig$,
      () => JwtValidationActionConfig$,
    ],
    1,
  ],
  AddListenerCertificatesInput$ = [3, n0, _ALCI, 0, [_LA, _C], [0, () => CertificateList], 2],
  AddListenerCertificatesOutput$ = [3, n0, _ALCO, 0, [_C], [() => CertificateList]],
  AddTagsInput$ = [3, n0, _ATI, 0, [_RA, _Ta], [64, () => TagList], 2],
  AddTagsOutput$ = [3, n0, _ATO, 0, [], []],
  AddTrustStoreRevocationsInput$ = [3, n0, _ATSRI, 0, [_TSA, _RCe], [0, () => RevocationContents], 1],
  AddTrustStoreRevocationsOutput$ = [3, n0, _ATSRO, 0, [_TSR], [() => TrustStoreRevocations]],
  AdministrativeOverride$ = [3, n0, _AO, 0, [_S, _R, _D], [0, 0, 0]],
  AnomalyDetection$ = [3, n0, _AD, 0, [_Re, _MIE], [0, 0]],
  AuthenticateCognitoActionConfig$ = [
    3,
    n0,
    _ACAC,
    0,
    [_UPA, _UPCI, _UPD, _SCN, _Sc, _ST, _AREP, _OUR],
    [0, 0, 0, 0, 0, 1, 128, 0],
    3,
  ],
  AuthenticateOidcActionConfig$ = [
    3,
    n0,
    _AOAC,
    0,
    [_I, _AE, _TE, _UIE, _CI, _CS, _SCN, _Sc, _ST, _AREP, _OUR, _UECS],
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 128, 0, 2],
    5,
  ],
  AvailabilityZone$ = [
    3,
    n0,
    _AZ,
    0,
    [_ZN, _SI, _OI, _LBA, _SNIP],
    [0, 0, 0, () => LoadBalancerAddresses, 64],
  ],
  CapacityReservationStatus$ = [3, n0, _CRS, 0, [_Co, _R], [0, 0]],
  Certificate$ = [3, n0, _Ce, 0, [_CA, _ID], [0, 2]],
  Cipher$ = [3, n0, _Ci, 0, [_N, _P], [0, 1]],
  CreateListenerInput$ = [
    3,
    n0,
    _CLI,
    0,
    [_LBAo, _DA, _Pr, _Po, _SP, _C, _AP, _Ta, _MA],
    [
      0,
      () => Actions,
      0,
      1,
      0,
      () => CertificateList,
      64,
      () => TagList,
      () => MutualAuthenticationAttributes$,
    ],
    2,
  ],
  CreateListenerOutput$ = [3, n0, _CLO, 0, [_L], [() => Listeners]],
  CreateLoadBalancerInput$ = [
    3,
    n0,
    _CLBI,
    0,
    [_N, _Su, _SM, _SG, _Sch, _Ta, _T, _IAT, _COIP, _EPFISN, _IP],
    [0, 64, () => SubnetMappings, 64, 0, () => TagList, 0, 0, 0, 0, () => IpamPools$],
    1,
  ],
  CreateLoadBalancerOutput$ = [3, n0, _CLBO, 0, [_LB], [() => LoadBalancers]],
  CreateRuleInput$ = [
    3,
    n0,
    _CRI,
    0,
    [_LA, _Con, _P, _Ac, _Ta, _Tr],
    [0, () => RuleConditionList, 1, () => Actions, () => TagList, () => RuleTransformList],
    4,
  ],
  CreateRuleOutput$ = [3, n0, _CRO, 0, [_Ru], [() => Rules]],
  CreateTargetGroupInput$ = [
    3,
    n0,
    _CTGI,
    0,
    [_N, _Pr, _PV, _Po, _VI, _HCP, _HCPe, _HCE, _HCPea, _HCIS, _HCTS, _HTC, _UTC, _Ma, _TT, _Ta, _IAT, _TCP],
    [0, 0, 0, 1, 0, 0, 0, 2, 0, 1, 1, 1, 1, () => Matcher$, 0, () => TagList, 0, 1],
    1,
  ],
  CreateTargetGroupOutput$ = [3, n0, _CTGO, 0, [_TG], [() => TargetGroups]],
  CreateTrustStoreInput$ = [
    3,
    n0,
    _CTSI,
    0,
    [_N, _CCBSB, _CCBSK, _CCBSOV, _Ta],
    [0, 0, 0, 0, () => TagList],
    3,
  ],
  CreateTrustStoreOutput$ = [3, n0, _CTSO, 0, [_TS], [() => TrustStores]],
  DeleteListenerInput$ = [3, n0, _DLI, 0, [_LA], [0], 1],
  DeleteListenerOutput$ = [3, n0, _DLO, 0, [], []],
  DeleteLoadBalancerInput$ = [3, n0, _DLBI, 0, [_LBAo], [0], 1],
  DeleteLoadBalancerOutput$ = [3, n0, _DLBO, 0, [], []],
  DeleteRuleInput$ = [3, n0, _DRI, 0, [_RAu], [0], 1],
  DeleteRuleOutput$ = [3, n0, _DRO, 0, [], []],
  DeleteSharedTrustStoreAssociationInput$ = [3, n0, _DSTSAI, 0, [_TSA, _RAe], [0, 0], 2],
  DeleteSharedTrustStoreAssociationOutput$ = [3, n0, _DSTSAO, 0, [], []],
  DeleteTargetGroupInput$ = [3, n0, _DTGI, 0, [_TGA], [0], 1],
  DeleteTargetGroupOutput$ = [3, n0, _DTGO, 0, [], []],
  DeleteTrustStoreInput$ = [3, n0, _DTSI, 0, [_TSA], [0], 1],
  DeleteTrustStoreOutput$ = [3, n0, _DTSO, 0, [], []],
  DeregisterTargetsInput$ = [3, n0, _DTI, 0, [_TGA, _Tar], [0, () => TargetDescriptions], 2],
  DeregisterTargetsOutput$ = [3, n0, _DTO, 0, [], []],
  DescribeAccountLimitsInput$ = [3, n0, _DALI, 0, [_Mar, _PS], [0, 1]],
  DescribeAccountLimitsOutput$ = [3, n0, _DALO, 0, [_Li, _NM], [() => Limits, 0]],
  DescribeCapacityReservationInput$ = [3, n0, _DCRI, 0, [_LBAo], [0], 1],
  DescribeCapacityReservationOutput$ = [
    3,
    n0,
    _DCRO,
    0,
    [_LMT, _DRR, _MLBC, _CRSa],
    [4, 1, () => MinimumLoadBalancerCapacity$, () => ZonalCapacityReservationStates],
  ],
  DescribeListenerAttributesInput$ = [3, n0, _DLAI, 0, [_LA], [0], 1],
  DescribeListenerAttributesOutput$ = [3, n0, _DLAO, 0, [_At], [() => ListenerAttributes]],
  DescribeListenerCertificatesInput$ = [3, n0, _DLCI, 0, [_LA, _Mar, _PS], [0, 0, 1], 1],
  DescribeListenerCertificatesOutput$ = [3, n0, _DLCO, 0, [_C, _NM], [() => CertificateList, 0]],
  DescribeListenersInput$ = [3, n0, _DLIe, 0, [_LBAo, _LAi, _Mar, _PS], [0, 64, 0, 1]],
  DescribeListenersOutput$ = [3, n0, _DLOe, 0, [_L, _NM], [() => Listeners, 0]],
  DescribeLoadBalancerAttributesInput$ = [3, n0, _DLBAI, 0, [_LBAo], [0], 1],
  DescribeLoadBalancerAttributesOutput$ = [3, n0, _DLBAO, 0, [_At], [() => LoadBalancerAttributes]],
  DescribeLoadBalancersInput$ = [3, n0, _DLBIe, 0, [_LBAoa, _Na, _Mar, _PS], [64, 64, 0, 1]],
  DescribeLoadBalancersOutput$ = [3, n0, _DLBOe, 0, [_LB, _NM], [() => LoadBalancers, 0]],
  DescribeRulesInput$ = [3, n0, _DRIe, 0, [_LA, _RAul, _Mar, _PS], [0, 64, 0, 1]],
  DescribeRulesOutput$ = [3, n0, _DROe, 0, [_Ru, _NM], [() => Rules, 0]],
  DescribeSSLPoliciesInput$ = [3, n0, _DSSLPI, 0, [_Na, _Mar, _PS, _LBT], [64, 0, 1, 0]],
  DescribeSSLPoliciesOutput$ = [3, n0, _DSSLPO, 0, [_SPs, _NM], [() => SslPolicies, 0]],
  DescribeTagsInput$ = [3, n0, _DTIe, 0, [_RA], [64], 1],
  DescribeTagsOutput$ = [3, n0, _DTOe, 0, [_TD], [() => TagDescriptions]],
  DescribeTargetGroupAttributesInput$ = [3, n0, _DTGAI, 0, [_TGA], [0], 1],
  DescribeTargetGroupAttributesOutput$ = [3, n0, _DTGAO, 0, [_At], [() => TargetGroupAttributes]],
  DescribeTargetGroupsInput$ = [3, n0, _DTGIe, 0, [_LBAo, _TGAa, _Na, _Mar, _PS], [0, 64, 64, 0, 1]],
  DescribeTargetGroupsOutput$ = [3, n0, _DTGOe, 0, [_TG, _NM], [() => TargetGroups, 0]],
  DescribeTargetHealthInput$ = [3, n0, _DTHI, 0, [_TGA, _Tar, _In], [0, () => TargetDescriptions, 64], 1],
  DescribeTargetHealthOutput$ = [3, n0, _DTHO, 0, [_THD], [() => TargetHealthDescriptions]],
  DescribeTrustStoreAssociationsInput$ = [3, n0, _DTSAI, 0, [_TSA, _Mar, _PS], [0, 0, 1], 1],
  DescribeTrustStoreAssociationsOutput$ = [3, n0, _DTSAO, 0, [_TSAr, _NM], [() => TrustStoreAssociations, 0]],
  DescribeTrustStoreRevocation$ = [3, n0, _DTSR, 0, [_TSA, _RI, _RT, _NORE], [0, 1, 0, 1]],
  DescribeTrustStoreRevocationsInput$ = [3, n0, _DTSRI, 0, [_TSA, _RIe, _Mar, _PS], [0, 65, 0, 1], 1],
  DescribeTrustStoreRevocationsOutput$ = [
    3,
    n0,
    _DTSRO,
    0,
    [_TSR, _NM],
    [() => DescribeTrustStoreRevocationResponse, 0],
  ],
  DescribeTrustStoresInput$ = [3, n0, _DTSIe, 0, [_TSAru, _Na, _Mar, _PS], [64, 64, 0, 1]],
  DescribeTrustStoresOutput$ = [3, n0, _DTSOe, 0, [_TS, _NM], [() => TrustStores, 0]],
  FixedResponseActionConfig$ = [3, n0, _FRAC, 0, [_SC, _MB, _CT], [0, 0, 0], 1],
  ForwardActionConfig$ = [
    3,
    n0,
    _FAC,
    0,
    [_TG, _TGSC],
    [() => TargetGroupList, () => TargetGroupStickinessConfig$],
  ],
  GetResourcePolicyInput$ = [3, n0, _GRPI, 0, [_RAe], [0], 1],
  GetResourcePolicyOutput$ = [3, n0, _GRPO, 0, [_Pol], [0]],
  GetTrustStoreCaCertificatesBundleInput$ = [3, n0, _GTSCCBI, 0, [_TSA], [0], 1],
  GetTrustStoreCaCertificatesBundleOutput$ = [3, n0, _GTSCCBO, 0, [_Lo], [0]],
  GetTrustStoreRevocationContentInput$ = [3, n0, _GTSRCI, 0, [_TSA, _RI], [0, 1], 2],
  GetTrustStoreRevocationContentOutput$ = [3, n0, _GTSRCO, 0, [_Lo], [0]],
  HostHeaderConditionConfig$ = [3, n0, _HHCC, 0, [_V, _RV], [64, 64]],
  HostHeaderRewriteConfig$ = [3, n0, _HHRC, 0, [_Rew], [() => RewriteConfigList]],
  HttpHeaderConditionConfig$ = [3, n0, _HHCCt, 0, [_HHN, _V, _RV], [0, 64, 64]],
  HttpRequestMethodConditionConfig$ = [3, n0, _HRMCC, 0, [_V], [64]],
  IpamPools$ = [3, n0, _IP, 0, [_IIPI], [0]],
  JwtValidationActionAdditionalClaim$ = [3, n0, _JVAAC, 0, [_F, _N, _V], [0, 0, 64], 3],
  JwtValidationActionConfig$ = [
    3,
    n0,
    _JVAC,
    0,
    [_JE, _I, _AC],
    [0, 0, () => JwtValidationActionAdditionalClaims],
    2,
  ],
  Limit$ = [3, n0, _Lim, 0, [_N, _Max], [0, 0]],
  Listener$ = [
    3,
    n0,
    _Lis,
    0,
    [_LA, _LBAo, _Po, _Pr, _C, _SP, _DA, _AP, _MA],
    [0, 0, 1, 0, () => CertificateList, 0, () => Actions, 64, () => MutualAuthenticationAttributes$],
  ],
  ListenerAttribute$ = [3, n0, _LAis, 0, [_K, _Va], [0, 0]],
  LoadBalancer$ = [
    3,
    n0,
    _LBo,
    0,
    [_LBAo, _DNSN, _CHZI, _CTr, _LBN, _Sch, _VI, _S, _T, _AZv, _SG, _IAT, _COIP, _ESGIROPLT, _EPFISN, _IP],
    [
      0,
      0,
      0,
      4,
      0,
      0,
      0,
      () => LoadBalancerState$,
      0,
      () => AvailabilityZones,
      64,
      0,
      0,
      0,
      0,
      () => IpamPools$,
    ],
  ],
  LoadBalancerAddress$ = [3, n0, _LBAoad, 0, [_IA, _AI, _PIPA, _IPA], [0, 0, 0, 0]],
  LoadBalancerAttribute$ = [3, n0, _LBAoada, 0, [_K, _Va], [0, 0]],
  LoadBalancerState$ = [3, n0, _LBS, 0, [_Co, _R], [0, 0]],
  Matcher$ = [3, n0, _Ma, 0, [_HC, _GC], [0, 0]],
  MinimumLoadBalancerCapacity$ = [3, n0, _MLBC, 0, [_CU], [1]],
  ModifyCapacityReservationInput$ = [
    3,
    n0,
    _MCRI,
    0,
    [_LBAo, _MLBC, _RCR],
    [0, () => MinimumLoadBalancerCapacity$, 2],
    1,
  ],
  ModifyCapacityReservationOutput$ = [
    3,
    n0,
    _MCRO,
    0,
    [_LMT, _DRR, _MLBC, _CRSa],
    [4, 1, () => MinimumLoadBalancerCapacity$, () => ZonalCapacityReservationStates],
  ],
  ModifyIpPoolsInput$ = [3, n0, _MIPI, 0, [_LBAo, _IP, _RIP], [0, () => IpamPools$, 64], 1],
  ModifyIpPoolsOutput$ = [3, n0, _MIPO, 0, [_IP], [() => IpamPools$]],
  ModifyListenerAttributesInput$ = [3, n0, _MLAI, 0, [_LA, _At], [0, () => ListenerAttributes], 2],
  ModifyListenerAttributesOutput$ = [3, n0, _MLAO, 0, [_At], [() => ListenerAttributes]],
  ModifyListenerInput$ = [
    3,
    n0,
    _MLI,
    0,
    [_LA, _Po, _Pr, _SP, _C, _DA, _AP, _MA],
    [0, 1, 0, 0, () => CertificateList, () => Actions, 64, () => MutualAuthenticationAttributes$],
    1,
  ],
  ModifyListenerOutput$ = [3, n0, _MLO, 0, [_L], [() => Listeners]],
  ModifyLoadBalancerAttributesInput$ = [3, n0, _MLBAI, 0, [_LBAo, _At], [0, () => LoadBalancerAttributes], 2],
  ModifyLoadBalancerAttributesOutput$ = [3, n0, _MLBAO, 0, [_At], [() => LoadBalancerAttributes]],
  ModifyRuleInput$ = [
    3,
    n0,
    _MRI,
    0,
    [_RAu, _Con, _Ac, _Tr, _RTe],
    [0, () => RuleConditionList, () => Actions, () => RuleTransformList, 2],
    1,
  ],
  ModifyRuleOutput$ = [3, n0, _MRO, 0, [_Ru], [() => Rules]],
  ModifyTargetGroupAttributesInput$ = [3, n0, _MTGAI, 0, [_TGA, _At], [0, () => TargetGroupAttributes], 2],
  ModifyTargetGroupAttributesOutput$ = [3, n0, _MTGAO, 0, [_At], [() => TargetGroupAttributes]],
  ModifyTargetGroupInput$ = [
    3,
    n0,
    _MTGI,
    0,
    [_TGA, _HCP, _HCPe, _HCPea, _HCE, _HCIS, _HCTS, _HTC, _UTC, _Ma],
    [0, 0, 0, 0, 2, 1, 1, 1, 1, () => Matcher$],
    1,
  ],
  ModifyTargetGroupOutput$ = [3, n0, _MTGO, 0, [_TG], [() => TargetGroups]],
  ModifyTrustStoreInput$ = [3, n0, _MTSI, 0, [_TSA, _CCBSB, _CCBSK, _CCBSOV], [0, 0, 0, 0], 3],
  ModifyTrustStoreOutput$ = [3, n0, _MTSO, 0, [_TS], [() => TrustStores]],
  MutualAuthenticationAttributes$ = [3, n0, _MAA, 0, [_Mo, _TSA, _ICCE, _TSAS, _ATSCN], [0, 0, 2, 0, 0]],
  PathPatternConditionConfig$ = [3, n0, _PPCC, 0, [_V, _RV], [64, 64]],
  QueryStringConditionConfig$ = [3, n0, _QSCC, 0, [_V], [() => QueryStringKeyValuePairList]],
  QueryStringKeyValuePair$ = [3, n0, _QSKVP, 0, [_K, _Va], [0, 0]],
  RedirectActionConfig$ = [3, n0, _RAC, 0, [_SC, _Pr, _Po, _H, _Pa, _Q], [0, 0, 0, 0, 0, 0], 1],
  RegisterTargetsInput$ = [3, n0, _RTI, 0, [_TGA, _Tar], [0, () => TargetDescriptions], 2],
  RegisterTargetsOutput$ = [3, n0, _RTO, 0, [], []],
  RemoveListenerCertificatesInput$ = [3, n0, _RLCI, 0, [_LA, _C], [0, () => CertificateList], 2],
  RemoveListenerCertificatesOutput$ = [3, n0, _RLCO, 0, [], []],
  RemoveTagsInput$ = [3, n0, _RTIe, 0, [_RA, _TK], [64, 64], 2],
  RemoveTagsOutput$ = [3, n0, _RTOe, 0, [], []],
  RemoveTrustStoreRevocationsInput$ = [3, n0, _RTSRI, 0, [_TSA, _RIe], [0, 65], 2],
  RemoveTrustStoreRevocationsOutput$ = [3, n0, _RTSRO, 0, [], []],
  RevocationContent$ = [3, n0, _RCev, 0, [_SB, _SK, _SOV, _RT], [0, 0, 0, 0]],
  RewriteConfig$ = [3, n0, _RCew, 0, [_Reg, _Rep], [0, 0], 2],
  Rule$ = [
    3,
    n0,
    _Rul,
    0,
    [_RAu, _P, _Con, _Ac, _ID, _Tr],
    [0, 0, () => RuleConditionList, () => Actions, 2, () => RuleTransformList],
  ],
  RuleCondition$ = [
    3,
    n0,
    _RCu,
    0,
    [_Fi, _V, _HHC, _PPC, _HHCt, _QSC, _HRMC, _SIC, _RV],
    [
      0,
      64,
      () => HostHeaderConditionConfig$,
      () => PathPatternConditionConfig$,
      () => HttpHeaderConditionConfig$,
      () => QueryStringConditionConfig$,
      () => HttpRequestMethodConditionConfig$,
      () => SourceIpConditionConfig$,
      64,
    ],
  ],
  RulePriorityPair$ = [3, n0, _RPP, 0, [_RAu, _P], [0, 1]],
  RuleTransform$ = [
    3,
    n0,
    _RTu,
    0,
    [_T, _HHRC, _URC],
    [0, () => HostHeaderRewriteConfig$, () => UrlRewriteConfig$],
    1,
  ],
  SetIpAddressTypeInput$ = [3, n0, _SIATI, 0, [_LBAo, _IAT], [0, 0], 2],
  SetIpAddressTypeOutput$ = [3, n0, _SIATO, 0, [_IAT], [0]],
  SetRulePrioritiesInput$ = [3, n0, _SRPI, 0, [_RP], [() => RulePriorityList], 1],
  SetRulePrioritiesOutput$ = [3, n0, _SRPO, 0, [_Ru], [() => Rules]],
  SetSecurityGroupsInput$ = [3, n0, _SSGI, 0, [_LBAo, _SG, _ESGIROPLT], [0, 64, 0], 2],
  SetSecurityGroupsOutput$ = [3, n0, _SSGO, 0, [_SGI, _ESGIROPLT], [64, 0]],
  SetSubnetsInput$ = [
    3,
    n0,
    _SSI,
    0,
    [_LBAo, _Su, _SM, _IAT, _EPFISN],
    [0, 64, () => SubnetMappings, 0, 0],
    1,
  ],
  SetSubnetsOutput$ = [3, n0, _SSO, 0, [_AZv, _IAT, _EPFISN], [() => AvailabilityZones, 0, 0]],
  SourceIpConditionConfig$ = [3, n0, _SICC, 0, [_V, _IAT], [64, 0]],
  SslPolicy$ = [3, n0, _SP, 0, [_SPsl, _Cip, _N, _SLBT], [64, () => Ciphers, 0, 64]],
  SubnetMapping$ = [3, n0, _SMu, 0, [_SI, _AI, _PIPA, _IPA, _SNIPo], [0, 0, 0, 0, 0]],
  Tag$ = [3, n0, _Tag, 0, [_K, _Va], [0, 0], 1],
  TagDescription$ = [3, n0, _TDa, 0, [_RAe, _Ta], [0, () => TagList]],
  TargetDescription$ = [3, n0, _TDar, 0, [_Id, _Po, _AZ, _QSI], [0, 1, 0, 0], 1],
  TargetGroup$ = [
    3,
    n0,
    _TGa,
    0,
    [
      _TGA,
      _TGN,
      _Pr,
      _Po,
      _VI,
      _HCP,
      _HCPe,
      _HCE,
      _HCIS,
      _HCTS,
      _HTC,
      _UTC,
      _HCPea,
      _Ma,
      _LBAoa,
      _TT,
      _PV,
      _IAT,
      _TCP,
    ],
    [0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => Matcher$, 64, 0, 0, 0, 1],
  ],
  TargetGroupAttribute$ = [3, n0, _TGAar, 0, [_K, _Va], [0, 0]],
  TargetGroupStickinessConfig$ = [3, n0, _TGSC, 0, [_E, _DS], [2, 1]],
  TargetGroupTuple$ = [3, n0, _TGT, 0, [_TGA, _W], [0, 1]],
  TargetHealth$ = [3, n0, _TH, 0, [_S, _R, _D], [0, 0, 0]],
  TargetHealthDescription$ = [
    3,
    n0,
    _THDa,
    0,
    [_Targ, _HCPe, _TH, _AD, _AO],
    [
      () => TargetDescription$,
      0,
      () => TargetHealth$,
      () => AnomalyDetection$,
      () => AdministrativeOverride$,
    ],
  ],
  TrustStore$ = [3, n0, _TSr, 0, [_N, _TSA, _St, _NOCC, _TRE], [0, 0, 0, 1, 1]],
  TrustStoreAssociation$ = [3, n0, _TSArus, 0, [_RAe], [0]],
  TrustStoreRevocation$ = [3, n0, _TSRr, 0, [_TSA, _RI, _RT, _NORE], [0, 1, 0, 1]],
  UrlRewriteConfig$ = [3, n0, _URC, 0, [_Rew], [() => RewriteConfigList]],
  ZonalCapacityReservationState$ = [
    3,
    n0,
    _ZCRS,
    0,
    [_S, _AZ, _ECU],
    [() => CapacityReservationStatus$, 0, 1],
  ],
  Actions = [1, n0, _Ac, 0, () => Action$];
var AvailabilityZones = [1, n0, _AZv, 0, () => AvailabilityZone$],
  CertificateList = [1, n0, _CL, 0, () => Certificate$],
  Ciphers = [1, n0, _Cip, 0, () => Cipher$],
  DescribeTrustStoreRevocationResponse = [1, n0, _DTSRR, 0, () => DescribeTrustStoreRevocation$],
  JwtValidationActionAdditionalClaims = [1, n0, _JVAACw, 0, () => JwtValidationActionAdditionalClaim$];
var Limits = [1, n0, _Li, 0, () => Limit$];
var ListenerAttributes = [1, n0, _LAist, 0, () => ListenerAttribute$],
  Listeners = [1, n0, _L, 0, () => Listener$];
var LoadBalancerAddresses = [1, n0, _LBA, 0, () => LoadBalancerAddress$];
var LoadBalancerAttributes = [1, n0, _LBAoadal, 0, () => LoadBalancerAttribute$];
var LoadBalancers = [1, n0, _LB, 0, () => LoadBalancer$],
  QueryStringKeyValuePairList = [1, n0, _QSKVPL, 0, () => QueryStringKeyValuePair$];
var RevocationContents = [1, n0, _RCe, 0, () => RevocationContent$];
var RewriteConfigList = [1, n0, _RCL, 0, () => RewriteConfig$];
var RuleConditionList = [1, n0, _RCLu, 0, () => RuleCondition$],
  RulePriorityList = [1, n0, _RPL, 0, () => RulePriorityPair$],
  Rules = [1, n0, _Ru, 0, () => Rule$],
  RuleTransformList = [1, n0, _RTL, 0, () => RuleTransform$];
var SslPolicies = [1, n0, _SPs, 0, () => SslPolicy$];
var SubnetMappings = [1, n0, _SM, 0, () => SubnetMapping$];
var TagDescriptions = [1, n0, _TD, 0, () => TagDescription$];
var TagList = [1, n0, _TL, 0, () => Tag$],
  TargetDescriptions = [1, n0, _TDarg, 0, () => TargetDescription$];
var TargetGroupAttributes = [1, n0, _TGAarg, 0, () => TargetGroupAttribute$],
  TargetGroupList = [1, n0, _TGL, 0, () => TargetGroupTuple$];
var TargetGroups = [1, n0, _TG, 0, () => TargetGroup$],
  TargetHealthDescriptions = [1, n0, _THD, 0, () => TargetHealthDescription$];
var TrustStoreAssociations = [1, n0, _TSAr, 0, () => TrustStoreAssociation$];
var TrustStoreRevocations = [1, n0, _TSR, 0, () => TrustStoreRevocation$],
  TrustStores = [1, n0, _TS, 0, () => TrustStore$],
  ZonalCapacityReservationStates = [1, n0, _ZCRSo, 0, () => ZonalCapacityReservationState$];
var AddListenerCertificates$ = [
    9,
    n0,
    _ALC,
    0,
    () => AddListenerCertificatesInput$,
    () => AddListenerCertificatesOutput$,
  ],
  AddTags$ = [9, n0, _AT, 0, () => AddTagsInput$, () => AddTagsOutput$],
  AddTrustStoreRevocations$ = [
    9,
    n0,
    _ATSR,
    0,
    () => AddTrustStoreRevocationsInput$,
    () => AddTrustStoreRevocationsOutput$,
  ],
  CreateListener$ = [9, n0, _CLr, 0, () => CreateListenerInput$, () => CreateListenerOutput$],
  CreateLoadBalancer$ = [9, n0, _CLB, 0, () => CreateLoadBalancerInput$, () => CreateLoadBalancerOutput$],
  CreateRule$ = [9, n0, _CR, 0, () => CreateRuleInput$, () => CreateRuleOutput$],
  CreateTargetGroup$ = [9, n0, _CTG, 0, () => CreateTargetGroupInput$, () => CreateTargetGroupOutput$],
  CreateTrustStore$ = [9, n0, _CTS, 0, () => CreateTrustStoreInput$, () => CreateTrustStoreOutput$],
  DeleteListener$ = [9, n0, _DL, 0, () => DeleteListenerInput$, () => DeleteListenerOutput$],
  DeleteLoadBalancer$ = [9, n0, _DLB, 0, () => DeleteLoadBalancerInput$, () => DeleteLoadBalancerOutput$],
  DeleteRule$ = [9, n0, _DR, 0, () => DeleteRuleInput$, () => DeleteRuleOutput$],
  DeleteSharedTrustStoreAssociation$ = [
    9,
    n0,
    _DSTSA,
    0,
    () => DeleteSharedTrustStoreAssociationInput$,
    () => DeleteSharedTrustStoreAssociationOutput$,
  ],
  DeleteTargetGroup$ = [9, n0, _DTG, 0, () => DeleteTargetGroupInput$, () => DeleteTargetGroupOutput$],
  DeleteTrustStore$ = [9, n0, _DTS, 0, () => DeleteTrustStoreInput$, () => DeleteTrustStoreOutput$],
  DeregisterTargets$ = [9, n0, _DT, 0, () => DeregisterTargetsInput$, () => DeregisterTargetsOutput$],
  DescribeAccountLimits$ = [
    9,
    n0,
    _DAL,
    0,
    () => DescribeAccountLimitsInput$,
    () => DescribeAccountLimitsOutput$,
  ],
  DescribeCapacityReservation$ = [
    9,
    n0,
    _DCR,
    0,
    () => DescribeCapacityReservationInput$,
    () => DescribeCapacityReservationOutput$,
  ],
  DescribeListenerAttributes$ = [
    9,
    n0,
    _DLA,
    0,
    () => DescribeListenerAttributesInput$,
    () => DescribeListenerAttributesOutput$,
  ],
  DescribeListenerCertificates$ = [
    9,
    n0,
    _DLC,
    0,
    () => DescribeListenerCertificatesInput$,
    () => DescribeListenerCertificatesOutput$,
  ],
  DescribeListeners$ = [9, n0, _DLe, 0, () => DescribeListenersInput$, () => DescribeListenersOutput$],
  DescribeLoadBalancerAttributes$ = [
    9,
    n0,
    _DLBA,
    0,
    () => DescribeLoadBalancerAttributesInput$,
    () => DescribeLoadBalancerAttributesOutput$,
  ],
  DescribeLoadBalancers$ = [
    9,
    n0,
    _DLBe,
    0,
    () => DescribeLoadBalancersInput$,
    () => DescribeLoadBalancersOutput$,
  ],
  DescribeRules$ = [9, n0, _DRe, 0, () => DescribeRulesInput$, () => DescribeRulesOutput$],
  DescribeSSLPolicies$ = [
    9,
    n0,
    _DSSLP,
    0,
    () => DescribeSSLPoliciesInput$,
    () => DescribeSSLPoliciesOutput$,
  ],
  DescribeTags$ = [9, n0, _DTe, 0, () => DescribeTagsInput$, () => DescribeTagsOutput$],
  DescribeTargetGroupAttributes$ = [
    9,
    n0,
    _DTGA,
    0,
    () => DescribeTargetGroupAttributesInput$,
    () => DescribeTargetGroupAttributesOutput$,
  ],
  DescribeTargetGroups$ = [
    9,
    n0,
    _DTGe,
    0,
    () => DescribeTargetGroupsInput$,
    () => DescribeTargetGroupsOutput$,
  ],
  DescribeTargetHealth$ = [
    9,
    n0,
    _DTH,
    0,
    () => DescribeTargetHealthInput$,
    () => DescribeTargetHealthOutput$,
  ],
  DescribeTrustStoreAssociations$ = [
    9,
    n0,
    _DTSA,
    0,
    () => DescribeTrustStoreAssociationsInput$,
    () => DescribeTrustStoreAssociationsOutput$,
  ],
  DescribeTrustStoreRevocations$ = [
    9,
    n0,
    _DTSRe,
    0,
    () => DescribeTrustStoreRevocationsInput$,
    () => DescribeTrustStoreRevocationsOutput$,
  ],
  DescribeTrustStores$ = [9, n0, _DTSe, 0, () => DescribeTrustStoresInput$, () => DescribeTrustStoresOutput$],
  GetResourcePolicy$ = [9, n0, _GRP, 0, () => GetResourcePolicyInput$, () => GetResourcePolicyOutput$],
  GetTrustStoreCaCertificatesBundle$ = [
    9,
    n0,
    _GTSCCB,
    0,
    () => GetTrustStoreCaCertificatesBundleInput$,
    () => GetTrustStoreCaCertificatesBundleOutput$,
  ],
  GetTrustStoreRevocationContent$ = [
    9,
    n0,
    _GTSRC,
    0,
    () => GetTrustStoreRevocationContentInput$,
    () => GetTrustStoreRevocationContentOutput$,
  ],
  ModifyCapacityReservation$ = [
    9,
    n0,
    _MCR,
    0,
    () => ModifyCapacityReservationInput$,
    () => ModifyCapacityReservationOutput$,
  ],
  ModifyIpPools$ = [9, n0, _MIP, 0, () => ModifyIpPoolsInput$, () => ModifyIpPoolsOutput$],
  ModifyListener$ = [9, n0, _ML, 0, () => ModifyListenerInput$, () => ModifyListenerOutput$],
  ModifyListenerAttributes$ = [
    9,
    n0,
    _MLA,
    0,
    () => ModifyListenerAttributesInput$,
    () => ModifyListenerAttributesOutput$,
  ],
  ModifyLoadBalancerAttributes$ = [
    9,
    n0,
    _MLBA,
    0,
    () => ModifyLoadBalancerAttributesInput$,
    () => ModifyLoadBalancerAttributesOutput$,
  ],
  ModifyRule$ = [9, n0, _MR, 0, () => ModifyRuleInput$, () => ModifyRuleOutput$],
  ModifyTargetGroup$ = [9, n0, _MTG, 0, () => ModifyTargetGroupInput$, () => ModifyTargetGroupOutput$],
  ModifyTargetGroupAttributes$ = [
    9,
    n0,
    _MTGA,
    0,
    () => ModifyTargetGroupAttributesInput$,
    () => ModifyTargetGroupAttributesOutput$,
  ],
  ModifyTrustStore$ = [9, n0, _MTS, 0, () => ModifyTrustStoreInput$, () => ModifyTrustStoreOutput$],
  RegisterTargets$ = [9, n0, _RTeg, 0, () => RegisterTargetsInput$, () => RegisterTargetsOutput$],
  RemoveListenerCertificates$ = [
    9,
    n0,
    _RLC,
    0,
    () => RemoveListenerCertificatesInput$,
    () => RemoveListenerCertificatesOutput$,
  ],
  RemoveTags$ = [9, n0, _RTem, 0, () => RemoveTagsInput$, () => RemoveTagsOutput$],
  RemoveTrustStoreRevocations$ = [
    9,
    n0,
    _RTSR,
    0,
    () => RemoveTrustStoreRevocationsInput$,
    () => RemoveTrustStoreRevocationsOutput$,
  ],
  SetIpAddressType$ = [9, n0, _SIAT, 0, () => SetIpAddressTypeInput$, () => SetIpAddressTypeOutput$],
  SetRulePriorities$ = [9, n0, _SRP, 0, () => SetRulePrioritiesInput$, () => SetRulePrioritiesOutput$],
  SetSecurityGroups$ = [9, n0, _SSG, 0, () => SetSecurityGroupsInput$, () => SetSecurityGroupsOutput$],
  SetSubnets$ = [9, n0, _SS, 0, () => SetSubnetsInput$, () => SetSubnetsOutput$];
var getRuntimeConfig = (config) => ({
  apiVersion: '2015-12-01',
  base64Decoder: config?.base64Decoder ?? fromBase64,
  base64Encoder: config?.base64Encoder ?? toBase64,
  disableHostPrefix: config?.disableHostPrefix ?? !1,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider:
    config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
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
    defaultNamespace: 'com.amazonaws.elasticloadbalancingv2',
    errorTypeRegistries,
    xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    version: '2015-12-01',
    serviceTarget: 'ElasticLoadBalancing_v10',
  },
  serviceId: config?.serviceId ?? 'Elastic Load Balancing v2',
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
var ElasticLoadBalancingV2Client = class extends Client {
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
          httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
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
var command = makeBuilder(
    commonParams,
    'ElasticLoadBalancing_v10',
    'ElasticLoadBalancingV2Client',
    getEndpointPlugin,
  ),
  _ep0 = {},
  _mw0 = (Command2, cs, config, o) => [];
var AddListenerCertificatesCommand = class extends command(
  _ep0,
  _mw0,
  'AddListenerCertificates',
  AddListenerCertificates$,
) {};
var AddTagsCommand = class extends command(_ep0, _mw0, 'AddTags', AddTags$) {};
var AddTrustStoreRevocationsCommand = class extends command(
  _ep0,
  _mw0,
  'AddTrustStoreRevocations',
  AddTrustStoreRevocations$,
) {};
var CreateListenerCommand = class extends command(_ep0, _mw0, 'CreateListener', CreateListener$) {};
var CreateLoadBalancerCommand = class extends command(
  _ep0,
  _mw0,
  'CreateLoadBalancer',
  CreateLoadBalancer$,
) {};
var CreateRuleCommand = class extends command(_ep0, _mw0, 'CreateRule', CreateRule$) {};
var CreateTargetGroupCommand = class extends command(_ep0, _mw0, 'CreateTargetGroup', CreateTargetGroup$) {};
var CreateTrustStoreCommand = class extends command(_ep0, _mw0, 'CreateTrustStore', CreateTrustStore$) {};
var DeleteListenerCommand = class extends command(_ep0, _mw0, 'DeleteListener', DeleteListener$) {};
var DeleteLoadBalancerCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteLoadBalancer',
  DeleteLoadBalancer$,
) {};
var DeleteRuleCommand = class extends command(_ep0, _mw0, 'DeleteRule', DeleteRule$) {};
var DeleteSharedTrustStoreAssociationCommand = class extends command(
  _ep0,
  _mw0,
  'DeleteSharedTrustStoreAssociation',
  DeleteSharedTrustStoreAssociation$,
) {};
var DeleteTargetGroupCommand = class extends command(_ep0, _mw0, 'DeleteTargetGroup', DeleteTargetGroup$) {};
var DeleteTrustStoreCommand = class extends command(_ep0, _mw0, 'DeleteTrustStore', DeleteTrustStore$) {};
var DeregisterTargetsCommand = class extends command(_ep0, _mw0, 'DeregisterTargets', DeregisterTargets$) {};
var DescribeAccountLimitsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeAccountLimits',
  DescribeAccountLimits$,
) {};
var DescribeCapacityReservationCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeCapacityReservation',
  DescribeCapacityReservation$,
) {};
var DescribeListenerAttributesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeListenerAttributes',
  DescribeListenerAttributes$,
) {};
var DescribeListenerCertificatesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeListenerCertificates',
  DescribeListenerCertificates$,
) {};
var DescribeListenersCommand = class extends command(_ep0, _mw0, 'DescribeListeners', DescribeListeners$) {};
var DescribeLoadBalancerAttributesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeLoadBalancerAttributes',
  DescribeLoadBalancerAttributes$,
) {};
var DescribeLoadBalancersCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeLoadBalancers',
  DescribeLoadBalancers$,
) {};
var DescribeRulesCommand = class extends command(_ep0, _mw0, 'DescribeRules', DescribeRules$) {};
var DescribeSSLPoliciesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeSSLPolicies',
  DescribeSSLPolicies$,
) {};
var DescribeTagsCommand = class extends command(_ep0, _mw0, 'DescribeTags', DescribeTags$) {};
var DescribeTargetGroupAttributesCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeTargetGroupAttributes',
  DescribeTargetGroupAttributes$,
) {};
var DescribeTargetGroupsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeTargetGroups',
  DescribeTargetGroups$,
) {};
var DescribeTargetHealthCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeTargetHealth',
  DescribeTargetHealth$,
) {};
var DescribeTrustStoreAssociationsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeTrustStoreAssociations',
  DescribeTrustStoreAssociations$,
) {};
var DescribeTrustStoreRevocationsCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeTrustStoreRevocations',
  DescribeTrustStoreRevocations$,
) {};
var DescribeTrustStoresCommand = class extends command(
  _ep0,
  _mw0,
  'DescribeTrustStores',
  DescribeTrustStores$,
) {};
var GetResourcePolicyCommand = class extends command(_ep0, _mw0, 'GetResourcePolicy', GetResourcePolicy$) {};
var GetTrustStoreCaCertificatesBundleCommand = class extends command(
  _ep0,
  _mw0,
  'GetTrustStoreCaCertificatesBundle',
  GetTrustStoreCaCertificatesBundle$,
) {};
var GetTrustStoreRevocationContentCommand = class extends command(
  _ep0,
  _mw0,
  'GetTrustStoreRevocationContent',
  GetTrustStoreRevocationContent$,
) {};
var ModifyCapacityReservationCommand = class extends command(
  _ep0,
  _mw0,
  'ModifyCapacityReservation',
  ModifyCapacityReservation$,
) {};
var ModifyIpPoolsCommand = class extends command(_ep0, _mw0, 'ModifyIpPools', ModifyIpPools$) {};
var ModifyListenerAttributesCommand = class extends command(
  _ep0,
  _mw0,
  'ModifyListenerAttributes',
  ModifyListenerAttributes$,
) {};
var ModifyListenerCommand = class extends command(_ep0, _mw0, 'ModifyListener', ModifyListener$) {};
var ModifyLoadBalancerAttributesCommand = class extends command(
  _ep0,
  _mw0,
  'ModifyLoadBalancerAttributes',
  ModifyLoadBalancerAttributes$,
) {};
var ModifyRuleCommand = class extends command(_ep0, _mw0, 'ModifyRule', ModifyRule$) {};
var ModifyTargetGroupAttributesCommand = class extends command(
  _ep0,
  _mw0,
  'ModifyTargetGroupAttributes',
  ModifyTargetGroupAttributes$,
) {};
var ModifyTargetGroupCommand = class extends command(_ep0, _mw0, 'ModifyTargetGroup', ModifyTargetGroup$) {};
var ModifyTrustStoreCommand = class extends command(_ep0, _mw0, 'ModifyTrustStore', ModifyTrustStore$) {};
var RegisterTargetsCommand = class extends command(_ep0, _mw0, 'RegisterTargets', RegisterTargets$) {};
var RemoveListenerCertificatesCommand = class extends command(
  _ep0,
  _mw0,
  'RemoveListenerCertificates',
  RemoveListenerCertificates$,
) {};
var RemoveTagsCommand = class extends command(_ep0, _mw0, 'RemoveTags', RemoveTags$) {};
var RemoveTrustStoreRevocationsCommand = class extends command(
  _ep0,
  _mw0,
  'RemoveTrustStoreRevocations',
  RemoveTrustStoreRevocations$,
) {};
var SetIpAddressTypeCommand = class extends command(_ep0, _mw0, 'SetIpAddressType', SetIpAddressType$) {};
var SetRulePrioritiesCommand = class extends command(_ep0, _mw0, 'SetRulePriorities', SetRulePriorities$) {};
var SetSecurityGroupsCommand = class extends command(_ep0, _mw0, 'SetSecurityGroups', SetSecurityGroups$) {};
var SetSubnetsCommand = class extends command(_ep0, _mw0, 'SetSubnets', SetSubnets$) {};
var paginateDescribeAccountLimits = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeAccountLimitsCommand,
  'Marker',
  'NextMarker',
  '',
);
var paginateDescribeListenerCertificates = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeListenerCertificatesCommand,
  'Marker',
  'NextMarker',
  '',
);
var paginateDescribeListeners = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeListenersCommand,
  'Marker',
  'NextMarker',
  '',
);
var paginateDescribeLoadBalancers = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeLoadBalancersCommand,
  'Marker',
  'NextMarker',
  '',
);
var paginateDescribeRules = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeRulesCommand,
  'Marker',
  'NextMarker',
  '',
);
var paginateDescribeTargetGroups = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeTargetGroupsCommand,
  'Marker',
  'NextMarker',
  '',
);
var paginateDescribeTrustStoreAssociations = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeTrustStoreAssociationsCommand,
  'Marker',
  'NextMarker',
  'PageSize',
);
var paginateDescribeTrustStoreRevocations = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeTrustStoreRevocationsCommand,
  'Marker',
  'NextMarker',
  'PageSize',
);
var paginateDescribeTrustStores = createPaginator(
  ElasticLoadBalancingV2Client,
  DescribeTrustStoresCommand,
  'Marker',
  'NextMarker',
  'PageSize',
);
var checkState = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeLoadBalancersCommand(input));
      reason = result;
      try {
        let returnComparator = () =>
            [].concat(...result.LoadBalancers).map((element_2) => element_2.State.Code),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator()) allStringEq_5 = allStringEq_5 && element_4 == 'active';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
      try {
        let returnComparator = () =>
          [].concat(...result.LoadBalancers).map((element_2) => element_2.State.Code);
        for (let anyStringEq_4 of returnComparator())
          if (anyStringEq_4 == 'provisioning') return { state: WaiterState.RETRY, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'LoadBalancerNotFoundException'))
        return { state: WaiterState.RETRY, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForLoadBalancerAvailable = async (params, input) =>
    createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState),
  waitUntilLoadBalancerAvailable = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState);
    return checkExceptions(result);
  };
var checkState2 = async (client, input) => {
    let reason;
    try {
      return (
        (reason = await client.send(new DescribeLoadBalancersCommand(input))),
        { state: WaiterState.SUCCESS, reason }
      );
    } catch (exception) {
      if (((reason = exception), exception.name === 'LoadBalancerNotFoundException'))
        return { state: WaiterState.RETRY, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForLoadBalancerExists = async (params, input) =>
    createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState2),
  waitUntilLoadBalancerExists = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState2);
    return checkExceptions(result);
  };
var checkState3 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeLoadBalancersCommand(input));
      reason = result;
      try {
        let returnComparator = () =>
            [].concat(...result.LoadBalancers).map((element_2) => element_2.State.Code),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator()) allStringEq_5 = allStringEq_5 && element_4 == 'active';
        if (allStringEq_5) return { state: WaiterState.RETRY, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'LoadBalancerNotFoundException'))
        return { state: WaiterState.SUCCESS, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForLoadBalancersDeleted = async (params, input) =>
    createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState3),
  waitUntilLoadBalancersDeleted = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState3);
    return checkExceptions(result);
  };
var checkState4 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeTargetHealthCommand(input));
      reason = result;
      try {
        let returnComparator = () =>
            [].concat(...result.TargetHealthDescriptions).map((element_2) => element_2.TargetHealth.State),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator()) allStringEq_5 = allStringEq_5 && element_4 == 'unused';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'InvalidTargetException'))
        return { state: WaiterState.SUCCESS, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForTargetDeregistered = async (params, input) =>
    createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState4),
  waitUntilTargetDeregistered = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState4);
    return checkExceptions(result);
  };
var checkState5 = async (client, input) => {
    let reason;
    try {
      let result = await client.send(new DescribeTargetHealthCommand(input));
      reason = result;
      try {
        let returnComparator = () =>
            [].concat(...result.TargetHealthDescriptions).map((element_2) => element_2.TargetHealth.State),
          allStringEq_5 = returnComparator().length > 0;
        for (let element_4 of returnComparator()) allStringEq_5 = allStringEq_5 && element_4 == 'healthy';
        if (allStringEq_5) return { state: WaiterState.SUCCESS, reason };
      } catch {}
    } catch (exception) {
      if (((reason = exception), exception.name === 'InvalidInstance'))
        return { state: WaiterState.RETRY, reason };
    }
    return { state: WaiterState.RETRY, reason };
  },
  waitForTargetInService = async (params, input) =>
    createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState5),
  waitUntilTargetInService = async (params, input) => {
    let result = await createWaiter({ ...{ minDelay: 15, maxDelay: 120 }, ...params }, input, checkState5);
    return checkExceptions(result);
  };
var commands = {
    AddListenerCertificatesCommand,
    AddTagsCommand,
    AddTrustStoreRevocationsCommand,
    CreateListenerCommand,
    CreateLoadBalancerCommand,
    CreateRuleCommand,
    CreateTargetGroupCommand,
    CreateTrustStoreCommand,
    DeleteListenerCommand,
    DeleteLoadBalancerCommand,
    DeleteRuleCommand,
    DeleteSharedTrustStoreAssociationCommand,
    DeleteTargetGroupCommand,
    DeleteTrustStoreCommand,
    DeregisterTargetsCommand,
    DescribeAccountLimitsCommand,
    DescribeCapacityReservationCommand,
    DescribeListenerAttributesCommand,
    DescribeListenerCertificatesCommand,
    DescribeListenersCommand,
    DescribeLoadBalancerAttributesCommand,
    DescribeLoadBalancersCommand,
    DescribeRulesCommand,
    DescribeSSLPoliciesCommand,
    DescribeTagsCommand,
    DescribeTargetGroupAttributesCommand,
    DescribeTargetGroupsCommand,
    DescribeTargetHealthCommand,
    DescribeTrustStoreAssociationsCommand,
    DescribeTrustStoreRevocationsCommand,
    DescribeTrustStoresCommand,
    GetResourcePolicyCommand,
    GetTrustStoreCaCertificatesBundleCommand,
    GetTrustStoreRevocationContentCommand,
    ModifyCapacityReservationCommand,
    ModifyIpPoolsCommand,
    ModifyListenerCommand,
    ModifyListenerAttributesCommand,
    ModifyLoadBalancerAttributesCommand,
    ModifyRuleCommand,
    ModifyTargetGroupCommand,
    ModifyTargetGroupAttributesCommand,
    ModifyTrustStoreCommand,
    RegisterTargetsCommand,
    RemoveListenerCertificatesCommand,
    RemoveTagsCommand,
    RemoveTrustStoreRevocationsCommand,
    SetIpAddressTypeCommand,
    SetRulePrioritiesCommand,
    SetSecurityGroupsCommand,
    SetSubnetsCommand,
  },
  paginators = {
    paginateDescribeAccountLimits,
    paginateDescribeListenerCertificates,
    paginateDescribeListeners,
    paginateDescribeLoadBalancers,
    paginateDescribeRules,
    paginateDescribeTargetGroups,
    paginateDescribeTrustStoreAssociations,
    paginateDescribeTrustStoreRevocations,
    paginateDescribeTrustStores,
  },
  waiters = {
    waitUntilLoadBalancerAvailable,
    waitUntilLoadBalancerExists,
    waitUntilLoadBalancersDeleted,
    waitUntilTargetDeregistered,
    waitUntilTargetInService,
  },
  ElasticLoadBalancingV2 = class extends ElasticLoadBalancingV2Client {};
createAggregatedClient(commands, ElasticLoadBalancingV2, { paginators, waiters });
var AuthenticateCognitoActionConditionalBehaviorEnum = {
    ALLOW: 'allow',
    AUTHENTICATE: 'authenticate',
    DENY: 'deny',
  },
  AuthenticateOidcActionConditionalBehaviorEnum = {
    ALLOW: 'allow',
    AUTHENTICATE: 'authenticate',
    DENY: 'deny',
  },
  JwtValidationActionAdditionalClaimFormatEnum = {
    SINGLE_STRING: 'single-string',
    SPACE_SEPARATED_VALUES: 'space-separated-values',
    STRING_ARRAY: 'string-array',
  },
  RedirectActionStatusCodeEnum = { HTTP_301: 'HTTP_301', HTTP_302: 'HTTP_302' },
  ActionTypeEnum = {
    AUTHENTICATE_COGNITO: 'authenticate-cognito',
    AUTHENTICATE_OIDC: 'authenticate-oidc',
    FIXED_RESPONSE: 'fixed-response',
    FORWARD: 'forward',
    JWT_VALIDATION: 'jwt-validation',
    REDIRECT: 'redirect',
  },
  RevocationType = { CRL: 'CRL' },
  TargetAdministrativeOverrideReasonEnum = {
    INTERNAL_ERROR: 'AdministrativeOverride.Unknown',
    NO_OVERRIDE_ENGAGED: 'AdministrativeOverride.NoOverride',
    ZONAL_SHIFT_DELEGATED_TO_DNS: 'AdministrativeOverride.ZonalShiftDelegatedToDns',
    ZONAL_SHIFT_ENGAGED: 'AdministrativeOverride.ZonalShiftActive',
  },
  TargetAdministrativeOverrideStateEnum = {
    NO_OVERRIDE: 'no_override',
    UNKNOWN: 'unknown',
    ZONAL_SHIFT_ACTIVE: 'zonal_shift_active',
    ZONAL_SHIFT_DELEGATED_TO_DNS: 'zonal_shift_delegated_to_dns',
  },
  AdvertiseTrustStoreCaNamesEnum = { off: 'off', on: 'on' },
  MitigationInEffectEnum = { NO: 'no', YES: 'yes' },
  AnomalyResultEnum = { ANOMALOUS: 'anomalous', NORMAL: 'normal' },
  CapacityReservationStateEnum = {
    FAILED: 'failed',
    PENDING: 'pending',
    PROVISIONED: 'provisioned',
    REBALANCING: 'rebalancing',
  },
  TrustStoreAssociationStatusEnum = { ACTIVE: 'active', REMOVED: 'removed' },
  ProtocolEnum = {
    GENEVE: 'GENEVE',
    HTTP: 'HTTP',
    HTTPS: 'HTTPS',
    QUIC: 'QUIC',
    TCP: 'TCP',
    TCP_QUIC: 'TCP_QUIC',
    TCP_UDP: 'TCP_UDP',
    TLS: 'TLS',
    UDP: 'UDP',
  },
  EnablePrefixForIpv6SourceNatEnum = { OFF: 'off', ON: 'on' },
  IpAddressType = {
    DUALSTACK: 'dualstack',
    DUALSTACK_WITHOUT_PUBLIC_IPV4: 'dualstack-without-public-ipv4',
    IPV4: 'ipv4',
  },
  LoadBalancerSchemeEnum = { INTERNAL: 'internal', INTERNET_FACING: 'internet-facing' },
  LoadBalancerTypeEnum = { APPLICATION: 'application', GATEWAY: 'gateway', NETWORK: 'network' },
  LoadBalancerStateEnum = {
    ACTIVE: 'active',
    ACTIVE_IMPAIRED: 'active_impaired',
    FAILED: 'failed',
    PROVISIONING: 'provisioning',
  },
  SourceIpAddressTypeEnum = { IPV4: 'ipv4', IPV6: 'ipv6' },
  TransformTypeEnum = { HOST_HEADER_REWRITE: 'host-header-rewrite', URL_REWRITE: 'url-rewrite' },
  TargetGroupIpAddressTypeEnum = { IPV4: 'ipv4', IPV6: 'ipv6' },
  TargetTypeEnum = { ALB: 'alb', INSTANCE: 'instance', IP: 'ip', LAMBDA: 'lambda' },
  TrustStoreStatus = { ACTIVE: 'ACTIVE', CREATING: 'CREATING' },
  DescribeTargetHealthInputIncludeEnum = { ALL: 'All', ANOMALY: 'AnomalyDetection' },
  TargetHealthReasonEnum = {
    DEREGISTRATION_IN_PROGRESS: 'Target.DeregistrationInProgress',
    FAILED_HEALTH_CHECKS: 'Target.FailedHealthChecks',
    HEALTH_CHECK_DISABLED: 'Target.HealthCheckDisabled',
    INITIAL_HEALTH_CHECKING: 'Elb.InitialHealthChecking',
    INTERNAL_ERROR: 'Elb.InternalError',
    INVALID_STATE: 'Target.InvalidState',
    IP_UNUSABLE: 'Target.IpUnusable',
    NOT_IN_USE: 'Target.NotInUse',
    NOT_REGISTERED: 'Target.NotRegistered',
    REGISTRATION_IN_PROGRESS: 'Elb.RegistrationInProgress',
    RESPONSE_CODE_MISMATCH: 'Target.ResponseCodeMismatch',
    TIMEOUT: 'Target.Timeout',
  },
  TargetHealthStateEnum = {
    DRAINING: 'draining',
    HEALTHY: 'healthy',
    INITIAL: 'initial',
    UNAVAILABLE: 'unavailable',
    UNHEALTHY: 'unhealthy',
    UNHEALTHY_DRAINING: 'unhealthy.draining',
    UNUSED: 'unused',
  },
  RemoveIpamPoolEnum = { ipv4: 'ipv4' },
  EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum = { off: 'off', on: 'on' };
export {
  ElasticLoadBalancingV2ServiceException,
  CertificateNotFoundException,
  ListenerNotFoundException,
  TooManyCertificatesException,
  DuplicateTagKeysException,
  LoadBalancerNotFoundException,
  RuleNotFoundException,
  TargetGroupNotFoundException,
  TooManyTagsException,
  TrustStoreNotFoundException,
  InvalidRevocationContentException,
  RevocationContentNotFoundException,
  TooManyTrustStoreRevocationEntriesException,
  AllocationIdNotFoundException,
  ALPNPolicyNotSupportedException,
  AvailabilityZoneNotSupportedException,
  CaCertificatesBundleNotFoundException,
  CapacityDecreaseRequestsLimitExceededException,
  CapacityReservationPendingException,
  CapacityUnitsLimitExceededException,
  DuplicateListenerException,
  IncompatibleProtocolsException,
  InvalidConfigurationRequestException,
  InvalidLoadBalancerActionException,
  SSLPolicyNotFoundException,
  TargetGroupAssociationLimitException,
  TooManyActionsException,
  TooManyListenersException,
  TooManyRegistrationsForTargetIdException,
  TooManyTargetsException,
  TooManyUniqueTargetGroupsPerLoadBalancerException,
  TrustStoreNotReadyException,
  UnsupportedProtocolException,
  DuplicateLoadBalancerNameException,
  InvalidSchemeException,
  InvalidSecurityGroupException,
  InvalidSubnetException,
  OperationNotPermittedException,
  ResourceInUseException,
  SubnetNotFoundException,
  TooManyLoadBalancersException,
  PriorityInUseException,
  TooManyRulesException,
  TooManyTargetGroupsException,
  DuplicateTargetGroupNameException,
  DuplicateTrustStoreNameException,
  InvalidCaCertificatesBundleException,
  TooManyTrustStoresException,
  DeleteAssociationSameAccountException,
  TrustStoreAssociationNotFoundException,
  TrustStoreInUseException,
  InvalidTargetException,
  HealthUnavailableException,
  RevocationIdNotFoundException,
  ResourceNotFoundException,
  InsufficientCapacityException,
  PriorRequestNotCompleteException,
  ElasticLoadBalancingV2ServiceException$,
  AllocationIdNotFoundException$,
  ALPNPolicyNotSupportedException$,
  AvailabilityZoneNotSupportedException$,
  CaCertificatesBundleNotFoundException$,
  CapacityDecreaseRequestsLimitExceededException$,
  CapacityReservationPendingException$,
  CapacityUnitsLimitExceededException$,
  CertificateNotFoundException$,
  DeleteAssociationSameAccountException$,
  DuplicateListenerException$,
  DuplicateLoadBalancerNameException$,
  DuplicateTagKeysException$,
  DuplicateTargetGroupNameException$,
  DuplicateTrustStoreNameException$,
  HealthUnavailableException$,
  IncompatibleProtocolsException$,
  InsufficientCapacityException$,
  InvalidCaCertificatesBundleException$,
  InvalidConfigurationRequestException$,
  InvalidLoadBalancerActionException$,
  InvalidRevocationContentException$,
  InvalidSchemeException$,
  InvalidSecurityGroupException$,
  InvalidSubnetException$,
  InvalidTargetException$,
  ListenerNotFoundException$,
  LoadBalancerNotFoundException$,
  OperationNotPermittedException$,
  PriorityInUseException$,
  PriorRequestNotCompleteException$,
  ResourceInUseException$,
  ResourceNotFoundException$,
  RevocationContentNotFoundException$,
  RevocationIdNotFoundException$,
  RuleNotFoundException$,
  SSLPolicyNotFoundException$,
  SubnetNotFoundException$,
  TargetGroupAssociationLimitException$,
  TargetGroupNotFoundException$,
  TooManyActionsException$,
  TooManyCertificatesException$,
  TooManyListenersException$,
  TooManyLoadBalancersException$,
  TooManyRegistrationsForTargetIdException$,
  TooManyRulesException$,
  TooManyTagsException$,
  TooManyTargetGroupsException$,
  TooManyTargetsException$,
  TooManyTrustStoreRevocationEntriesException$,
  TooManyTrustStoresException$,
  TooManyUniqueTargetGroupsPerLoadBalancerException$,
  TrustStoreAssociationNotFoundException$,
  TrustStoreInUseException$,
  TrustStoreNotFoundException$,
  TrustStoreNotReadyException$,
  UnsupportedProtocolException$,
  errorTypeRegistries,
  Action$,
  AddListenerCertificatesInput$,
  AddListenerCertificatesOutput$,
  AddTagsInput$,
  AddTagsOutput$,
  AddTrustStoreRevocationsInput$,
  AddTrustStoreRevocationsOutput$,
  AdministrativeOverride$,
  AnomalyDetection$,
  AuthenticateCognitoActionConfig$,
  AuthenticateOidcActionConfig$,
  AvailabilityZone$,
  CapacityReservationStatus$,
  Certificate$,
  Cipher$,
  CreateListenerInput$,
  CreateListenerOutput$,
  CreateLoadBalancerInput$,
  CreateLoadBalancerOutput$,
  CreateRuleInput$,
  CreateRuleOutput$,
  CreateTargetGroupInput$,
  CreateTargetGroupOutput$,
  CreateTrustStoreInput$,
  CreateTrustStoreOutput$,
  DeleteListenerInput$,
  DeleteListenerOutput$,
  DeleteLoadBalancerInput$,
  DeleteLoadBalancerOutput$,
  DeleteRuleInput$,
  DeleteRuleOutput$,
  DeleteSharedTrustStoreAssociationInput$,
  DeleteSharedTrustStoreAssociationOutput$,
  DeleteTargetGroupInput$,
  DeleteTargetGroupOutput$,
  DeleteTrustStoreInput$,
  DeleteTrustStoreOutput$,
  DeregisterTargetsInput$,
  DeregisterTargetsOutput$,
  DescribeAccountLimitsInput$,
  DescribeAccountLimitsOutput$,
  DescribeCapacityReservationInput$,
  DescribeCapacityReservationOutput$,
  DescribeListenerAttributesInput$,
  DescribeListenerAttributesOutput$,
  DescribeListenerCertificatesInput$,
  DescribeListenerCertificatesOutput$,
  DescribeListenersInput$,
  DescribeListenersOutput$,
  DescribeLoadBalancerAttributesInput$,
  DescribeLoadBalancerAttributesOutput$,
  DescribeLoadBalancersInput$,
  DescribeLoadBalancersOutput$,
  DescribeRulesInput$,
  DescribeRulesOutput$,
  DescribeSSLPoliciesInput$,
  DescribeSSLPoliciesOutput$,
  DescribeTagsInput$,
  DescribeTagsOutput$,
  DescribeTargetGroupAttributesInput$,
  DescribeTargetGroupAttributesOutput$,
  DescribeTargetGroupsInput$,
  DescribeTargetGroupsOutput$,
  DescribeTargetHealthInput$,
  DescribeTargetHealthOutput$,
  DescribeTrustStoreAssociationsInput$,
  DescribeTrustStoreAssociationsOutput$,
  DescribeTrustStoreRevocation$,
  DescribeTrustStoreRevocationsInput$,
  DescribeTrustStoreRevocationsOutput$,
  DescribeTrustStoresInput$,
  DescribeTrustStoresOutput$,
  FixedResponseActionConfig$,
  ForwardActionConfig$,
  GetResourcePolicyInput$,
  GetResourcePolicyOutput$,
  GetTrustStoreCaCertificatesBundleInput$,
  GetTrustStoreCaCertificatesBundleOutput$,
  GetTrustStoreRevocationContentInput$,
  GetTrustStoreRevocationContentOutput$,
  HostHeaderConditionConfig$,
  HostHeaderRewriteConfig$,
  HttpHeaderConditionConfig$,
  HttpRequestMethodConditionConfig$,
  IpamPools$,
  JwtValidationActionAdditionalClaim$,
  JwtValidationActionConfig$,
  Limit$,
  Listener$,
  ListenerAttribute$,
  LoadBalancer$,
  LoadBalancerAddress$,
  LoadBalancerAttribute$,
  LoadBalancerState$,
  Matcher$,
  MinimumLoadBalancerCapacity$,
  ModifyCapacityReservationInput$,
  ModifyCapacityReservationOutput$,
  ModifyIpPoolsInput$,
  ModifyIpPoolsOutput$,
  ModifyListenerAttributesInput$,
  ModifyListenerAttributesOutput$,
  ModifyListenerInput$,
  ModifyListenerOutput$,
  ModifyLoadBalancerAttributesInput$,
  ModifyLoadBalancerAttributesOutput$,
  ModifyRuleInput$,
  ModifyRuleOutput$,
  ModifyTargetGroupAttributesInput$,
  ModifyTargetGroupAttributesOutput$,
  ModifyTargetGroupInput$,
  ModifyTargetGroupOutput$,
  ModifyTrustStoreInput$,
  ModifyTrustStoreOutput$,
  MutualAuthenticationAttributes$,
  PathPatternConditionConfig$,
  QueryStringConditionConfig$,
  QueryStringKeyValuePair$,
  RedirectActionConfig$,
  RegisterTargetsInput$,
  RegisterTargetsOutput$,
  RemoveListenerCertificatesInput$,
  RemoveListenerCertificatesOutput$,
  RemoveTagsInput$,
  RemoveTagsOutput$,
  RemoveTrustStoreRevocationsInput$,
  RemoveTrustStoreRevocationsOutput$,
  RevocationContent$,
  RewriteConfig$,
  Rule$,
  RuleCondition$,
  RulePriorityPair$,
  RuleTransform$,
  SetIpAddressTypeInput$,
  SetIpAddressTypeOutput$,
  SetRulePrioritiesInput$,
  SetRulePrioritiesOutput$,
  SetSecurityGroupsInput$,
  SetSecurityGroupsOutput$,
  SetSubnetsInput$,
  SetSubnetsOutput$,
  SourceIpConditionConfig$,
  SslPolicy$,
  SubnetMapping$,
  Tag$,
  TagDescription$,
  TargetDescription$,
  TargetGroup$,
  TargetGroupAttribute$,
  TargetGroupStickinessConfig$,
  TargetGroupTuple$,
  TargetHealth$,
  TargetHealthDescription$,
  TrustStore$,
  TrustStoreAssociation$,
  TrustStoreRevocation$,
  UrlRewriteConfig$,
  ZonalCapacityReservationState$,
  AddListenerCertificates$,
  AddTags$,
  AddTrustStoreRevocations$,
  CreateListener$,
  CreateLoadBalancer$,
  CreateRule$,
  CreateTargetGroup$,
  CreateTrustStore$,
  DeleteListener$,
  DeleteLoadBalancer$,
  DeleteRule$,
  DeleteSharedTrustStoreAssociation$,
  DeleteTargetGroup$,
  DeleteTrustStore$,
  DeregisterTargets$,
  DescribeAccountLimits$,
  DescribeCapacityReservation$,
  DescribeListenerAttributes$,
  DescribeListenerCertificates$,
  DescribeListeners$,
  DescribeLoadBalancerAttributes$,
  DescribeLoadBalancers$,
  DescribeRules$,
  DescribeSSLPolicies$,
  DescribeTags$,
  DescribeTargetGroupAttributes$,
  DescribeTargetGroups$,
  DescribeTargetHealth$,
  DescribeTrustStoreAssociations$,
  DescribeTrustStoreRevocations$,
  DescribeTrustStores$,
  GetResourcePolicy$,
  GetTrustStoreCaCertificatesBundle$,
  GetTrustStoreRevocationContent$,
  ModifyCapacityReservation$,
  ModifyIpPools$,
  ModifyListener$,
  ModifyListenerAttributes$,
  ModifyLoadBalancerAttributes$,
  ModifyRule$,
  ModifyTargetGroup$,
  ModifyTargetGroupAttributes$,
  ModifyTrustStore$,
  RegisterTargets$,
  RemoveListenerCertificates$,
  RemoveTags$,
  RemoveTrustStoreRevocations$,
  SetIpAddressType$,
  SetRulePriorities$,
  SetSecurityGroups$,
  SetSubnets$,
  ElasticLoadBalancingV2Client,
  AddListenerCertificatesCommand,
  AddTagsCommand,
  AddTrustStoreRevocationsCommand,
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  CreateTrustStoreCommand,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  DeleteRuleCommand,
  DeleteSharedTrustStoreAssociationCommand,
  DeleteTargetGroupCommand,
  DeleteTrustStoreCommand,
  DeregisterTargetsCommand,
  DescribeAccountLimitsCommand,
  DescribeCapacityReservationCommand,
  DescribeListenerAttributesCommand,
  DescribeListenerCertificatesCommand,
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeSSLPoliciesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  DescribeTrustStoreAssociationsCommand,
  DescribeTrustStoreRevocationsCommand,
  DescribeTrustStoresCommand,
  GetResourcePolicyCommand,
  GetTrustStoreCaCertificatesBundleCommand,
  GetTrustStoreRevocationContentCommand,
  ModifyCapacityReservationCommand,
  ModifyIpPoolsCommand,
  ModifyListenerAttributesCommand,
  ModifyListenerCommand,
  ModifyLoadBalancerAttributesCommand,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
  ModifyTrustStoreCommand,
  RegisterTargetsCommand,
  RemoveListenerCertificatesCommand,
  RemoveTagsCommand,
  RemoveTrustStoreRevocationsCommand,
  SetIpAddressTypeCommand,
  SetRulePrioritiesCommand,
  SetSecurityGroupsCommand,
  SetSubnetsCommand,
  paginateDescribeAccountLimits,
  paginateDescribeListenerCertificates,
  paginateDescribeListeners,
  paginateDescribeLoadBalancers,
  paginateDescribeRules,
  paginateDescribeTargetGroups,
  paginateDescribeTrustStoreAssociations,
  paginateDescribeTrustStoreRevocations,
  paginateDescribeTrustStores,
  waitForLoadBalancerAvailable,
  waitUntilLoadBalancerAvailable,
  waitForLoadBalancerExists,
  waitUntilLoadBalancerExists,
  waitForLoadBalancersDeleted,
  waitUntilLoadBalancersDeleted,
  waitForTargetDeregistered,
  waitUntilTargetDeregistered,
  waitForTargetInService,
  waitUntilTargetInService,
  ElasticLoadBalancingV2,
  AuthenticateCognitoActionConditionalBehaviorEnum,
  AuthenticateOidcActionConditionalBehaviorEnum,
  JwtValidationActionAdditionalClaimFormatEnum,
  RedirectActionStatusCodeEnum,
  ActionTypeEnum,
  RevocationType,
  TargetAdministrativeOverrideReasonEnum,
  TargetAdministrativeOverrideStateEnum,
  AdvertiseTrustStoreCaNamesEnum,
  MitigationInEffectEnum,
  AnomalyResultEnum,
  CapacityReservationStateEnum,
  TrustStoreAssociationStatusEnum,
  ProtocolEnum,
  EnablePrefixForIpv6SourceNatEnum,
  IpAddressType,
  LoadBalancerSchemeEnum,
  LoadBalancerTypeEnum,
  LoadBalancerStateEnum,
  SourceIpAddressTypeEnum,
  TransformTypeEnum,
  TargetGroupIpAddressTypeEnum,
  TargetTypeEnum,
  TrustStoreStatus,
  DescribeTargetHealthInputIncludeEnum,
  TargetHealthReasonEnum,
  TargetHealthStateEnum,
  RemoveIpamPoolEnum,
  EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum,
};
