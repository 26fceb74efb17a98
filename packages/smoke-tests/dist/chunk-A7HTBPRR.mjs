import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { setCredentialFeature } from './chunk-DDWL76JZ.mjs';
import './chunk-LQC7Q5XF.mjs';
import { CredentialsProviderError, externalDataInterceptor } from './chunk-UNXNCN2V.mjs';
import './chunk-RJHYOTTU.mjs';
import './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
import { readFileSync } from 'node:fs';
var fromWebToken = (init) => async (awsIdentityProperties) => {
  init.logger?.debug('@aws-sdk/credential-provider-web-identity - fromWebToken');
  let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init,
    { roleAssumerWithWebIdentity } = init;
  if (!roleAssumerWithWebIdentity) {
    let { getDefaultRoleAssumerWithWebIdentity } = await import('./chunk-HTCZIKN4.mjs');
    roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity(
      {
        ...init.clientConfig,
        credentialProviderLogger: init.logger,
        parentClientConfig: { ...awsIdentityProperties?.callerClientConfig, ...init.parentClientConfig },
      },
      init.clientPlugins,
    );
  }
  return roleAssumerWithWebIdentity({
    RoleArn: roleArn,
    RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
    WebIdentityToken: webIdentityToken,
    ProviderId: providerId,
    PolicyArns: policyArns,
    Policy: policy,
    DurationSeconds: durationSeconds,
  });
};
var ENV_TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE',
  ENV_ROLE_ARN = 'AWS_ROLE_ARN',
  ENV_ROLE_SESSION_NAME = 'AWS_ROLE_SESSION_NAME',
  fromTokenFile =
    (init = {}) =>
    async (awsIdentityProperties) => {
      init.logger?.debug('@aws-sdk/credential-provider-web-identity - fromTokenFile');
      let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE],
        roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN],
        roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
      if (!webIdentityTokenFile || !roleArn)
        throw new CredentialsProviderError('Web identity configuration not specified', {
          logger: init.logger,
        });
      let credentials = await fromWebToken({
        ...init,
        webIdentityToken:
          externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ??
          readFileSync(webIdentityTokenFile, { encoding: 'ascii' }),
        roleArn,
        roleSessionName,
      })(awsIdentityProperties);
      return (
        webIdentityTokenFile === process.env[ENV_TOKEN_FILE] &&
          setCredentialFeature(credentials, 'CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'h'),
        credentials
      );
    };
export { fromTokenFile, fromWebToken };
