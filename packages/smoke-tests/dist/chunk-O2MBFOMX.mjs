import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { setCredentialFeature } from './chunk-DDWL76JZ.mjs';
import './chunk-LQC7Q5XF.mjs';
import { CredentialsProviderError, chain, getProfileName, parseKnownFiles } from './chunk-UNXNCN2V.mjs';
import './chunk-RJHYOTTU.mjs';
import './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
var resolveCredentialSource = (credentialSource, profileName, logger) => {
    let sourceProvidersMap = {
      EcsContainer: async (options) => {
        let { fromHttp } = await import('./chunk-TQQR7Y6U.mjs'),
          { fromContainerMetadata } = await import('./chunk-JOFUKFBF.mjs');
        return (
          logger?.debug('@aws-sdk/credential-provider-ini - credential_source is EcsContainer'),
          async () => chain(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider)
        );
      },
      Ec2InstanceMetadata: async (options) => {
        logger?.debug('@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata');
        let { fromInstanceMetadata } = await import('./chunk-JOFUKFBF.mjs');
        return async () => fromInstanceMetadata(options)().then(setNamedProvider);
      },
      Environment: async (options) => {
        logger?.debug('@aws-sdk/credential-provider-ini - credential_source is Environment');
        let { fromEnv } = await import('./chunk-GHNBTDZV.mjs');
        return async () => fromEnv(options)().then(setNamedProvider);
      },
    };
    if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
    throw new CredentialsProviderError(
      `Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,
      { logger },
    );
  },
  setNamedProvider = (creds) => setCredentialFeature(creds, 'CREDENTIALS_PROFILE_NAMED_PROVIDER', 'p');
var isAssumeRoleProfile = (arg, { profile = 'default', logger } = {}) =>
    !!arg &&
    typeof arg == 'object' &&
    typeof arg.role_arn == 'string' &&
    ['undefined', 'string'].indexOf(typeof arg.role_session_name) > -1 &&
    ['undefined', 'string'].indexOf(typeof arg.external_id) > -1 &&
    ['undefined', 'string'].indexOf(typeof arg.mfa_serial) > -1 &&
    (isAssumeRoleWithSourceProfile(arg, { profile, logger }) ||
      isCredentialSourceProfile(arg, { profile, logger })),
  isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
    let withSourceProfile = typeof arg.source_profile == 'string' && typeof arg.credential_source > 'u';
    return (
      withSourceProfile &&
        logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`),
      withSourceProfile
    );
  },
  isCredentialSourceProfile = (arg, { profile, logger }) => {
    let withProviderProfile = typeof arg.credential_source == 'string' && typeof arg.source_profile > 'u';
    return (
      withProviderProfile &&
        logger?.debug?.(
          `    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`,
        ),
      withProviderProfile
    );
  },
  resolveAssumeRoleCredentials = async (
    profileName,
    profiles,
    options,
    callerClientConfig,
    visitedProfiles = {},
    resolveProfileData2,
  ) => {
    options.logger?.debug('@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)');
    let profileData = profiles[profileName],
      { source_profile, region } = profileData;
    if (!options.roleAssumer) {
      let { getDefaultRoleAssumer } = await import('./chunk-HTCZIKN4.mjs');
      options.roleAssumer = getDefaultRoleAssumer(
        {
          ...options.clientConfig,
          credentialProviderLogger: options.logger,
          parentClientConfig: {
            ...callerClientConfig,
            ...options?.parentClientConfig,
            region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region,
          },
        },
        options.clientPlugins,
      );
    }
    if (source_profile && source_profile in visitedProfiles)
      throw new CredentialsProviderError(
        `Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: ` +
          Object.keys(visitedProfiles).join(', '),
        { logger: options.logger },
      );
    options.logger?.debug(
      `@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`,
    );
    let sourceCredsProvider = source_profile
      ? resolveProfileData2(
          source_profile,
          profiles,
          options,
          callerClientConfig,
          { ...visitedProfiles, [source_profile]: !0 },
          isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {}),
        )
      : (
          await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options)
        )();
    if (isCredentialSourceWithoutRoleArn(profileData))
      return sourceCredsProvider.then((creds) =>
        setCredentialFeature(creds, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'),
      );
    {
      let params = {
          RoleArn: profileData.role_arn,
          RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
          ExternalId: profileData.external_id,
          DurationSeconds: parseInt(profileData.duration_seconds || '3600', 10),
        },
        { mfa_serial } = profileData;
      if (mfa_serial) {
        if (!options.mfaCodeProvider)
          throw new CredentialsProviderError(
            `Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`,
            { logger: options.logger, tryNextLink: !1 },
          );
        ((params.SerialNumber = mfa_serial), (params.TokenCode = await options.mfaCodeProvider(mfa_serial)));
      }
      let sourceCreds = await sourceCredsProvider;
      return options
        .roleAssumer(sourceCreds, params)
        .then((creds) => setCredentialFeature(creds, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
    }
  },
  isCredentialSourceWithoutRoleArn = (section) => !section.role_arn && !!section.credential_source;
var isLoginProfile = (data) => !!(data && data.login_session),
  resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
    let { fromLoginCredentials } = await import('./chunk-DDJRQPZU.mjs'),
      credentials = await fromLoginCredentials({ ...options, profile: profileName })({ callerClientConfig });
    return setCredentialFeature(credentials, 'CREDENTIALS_PROFILE_LOGIN', 'AC');
  };
var isProcessProfile = (arg) => !!arg && typeof arg == 'object' && typeof arg.credential_process == 'string',
  resolveProcessCredentials = async (options, profile) => {
    let { fromProcess } = await import('./chunk-IN7T3XCM.mjs'),
      credentials = await fromProcess({ ...options, profile })();
    return setCredentialFeature(credentials, 'CREDENTIALS_PROFILE_PROCESS', 'v');
  };
var resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
    let { fromSSO } = await import('./chunk-VVR4DHOE.mjs');
    return fromSSO({
      profile,
      logger: options.logger,
      parentClientConfig: options.parentClientConfig,
      clientConfig: options.clientConfig,
    })({ callerClientConfig }).then((creds) =>
      profileData.sso_session
        ? setCredentialFeature(creds, 'CREDENTIALS_PROFILE_SSO', 'r')
        : setCredentialFeature(creds, 'CREDENTIALS_PROFILE_SSO_LEGACY', 't'),
    );
  },
  isSsoProfile = (arg) =>
    arg &&
    (typeof arg.sso_start_url == 'string' ||
      typeof arg.sso_account_id == 'string' ||
      typeof arg.sso_session == 'string' ||
      typeof arg.sso_region == 'string' ||
      typeof arg.sso_role_name == 'string');
var isStaticCredsProfile = (arg) =>
    !!arg &&
    typeof arg == 'object' &&
    typeof arg.aws_access_key_id == 'string' &&
    typeof arg.aws_secret_access_key == 'string' &&
    ['undefined', 'string'].indexOf(typeof arg.aws_session_token) > -1 &&
    ['undefined', 'string'].indexOf(typeof arg.aws_account_id) > -1,
  resolveStaticCredentials = async (profile, options) => {
    options?.logger?.debug('@aws-sdk/credential-provider-ini - resolveStaticCredentials');
    let credentials = {
      accessKeyId: profile.aws_access_key_id,
      secretAccessKey: profile.aws_secret_access_key,
      sessionToken: profile.aws_session_token,
      ...(profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope }),
      ...(profile.aws_account_id && { accountId: profile.aws_account_id }),
    };
    return setCredentialFeature(credentials, 'CREDENTIALS_PROFILE', 'n');
  };
var isWebIdentityProfile = (arg) =>
    !!arg &&
    typeof arg == 'object' &&
    typeof arg.web_identity_token_file == 'string' &&
    typeof arg.role_arn == 'string' &&
    ['undefined', 'string'].indexOf(typeof arg.role_session_name) > -1,
  resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
    let { fromTokenFile } = await import('./chunk-A7HTBPRR.mjs'),
      credentials = await fromTokenFile({
        webIdentityTokenFile: profile.web_identity_token_file,
        roleArn: profile.role_arn,
        roleSessionName: profile.role_session_name,
        roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
        logger: options.logger,
        parentClientConfig: options.parentClientConfig,
      })({ callerClientConfig });
    return setCredentialFeature(credentials, 'CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN', 'q');
  };
var resolveProfileData = async (
  profileName,
  profiles,
  options,
  callerClientConfig,
  visitedProfiles = {},
  isAssumeRoleRecursiveCall = !1,
) => {
  let data = profiles[profileName];
  if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data))
    return resolveStaticCredentials(data, options);
  if (
    isAssumeRoleRecursiveCall ||
    isAssumeRoleProfile(data, { profile: profileName, logger: options.logger })
  )
    return resolveAssumeRoleCredentials(
      profileName,
      profiles,
      options,
      callerClientConfig,
      visitedProfiles,
      resolveProfileData,
    );
  if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
  if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options, callerClientConfig);
  if (isProcessProfile(data)) return resolveProcessCredentials(options, profileName);
  if (isSsoProfile(data)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
  if (isLoginProfile(data)) return resolveLoginCredentials(profileName, options, callerClientConfig);
  throw new CredentialsProviderError(
    `Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`,
    { logger: options.logger },
  );
};
var fromIni =
  (init = {}) =>
  async ({ callerClientConfig } = {}) => {
    init.logger?.debug('@aws-sdk/credential-provider-ini - fromIni');
    let profiles = await parseKnownFiles(init);
    return resolveProfileData(
      getProfileName({ profile: init.profile ?? callerClientConfig?.profile }),
      profiles,
      init,
      callerClientConfig,
    );
  };
export { fromIni };
