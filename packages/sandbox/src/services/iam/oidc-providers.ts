import { AwsFault, type IamState, type OidcProvider } from '../../contract.ts';

/** The OIDC providers of an account; there is one for an issuer at most. */
export function createOidcProviders(
  account: string,
): Pick<IamState, 'putOidcProvider' | 'oidcProvider' | 'oidcProviders' | 'deleteOidcProvider'> {
  const providers = new Map<string, OidcProvider>();
  const arnOf = (url: string): string =>
    `arn:aws:iam::${account}:oidc-provider/${url.replace(/^https:\/\//, '').replace(/\/$/, '')}`;
  return {
    putOidcProvider({ url, clientIds }) {
      if (!url.startsWith('https://'))
        throw new AwsFault(
          'InvalidInput',
          `the URL of an OIDC provider begins with https://, this is ${url}`,
        );
      const arn = arnOf(url);
      providers.set(arn, { arn, url, clientIds });
      return arn;
    },
    oidcProvider: (urlOrArn) => providers.get(urlOrArn) ?? providers.get(arnOf(urlOrArn)),
    oidcProviders: () => [...providers.values()],
    deleteOidcProvider: (arn) => {
      providers.delete(arn);
    },
  };
}
