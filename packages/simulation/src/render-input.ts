import type { WebheadReleaseInput } from '@syncops/release';
import type { SecretDescription } from '@syncops/secrets';
import { appUserSecretName, masterSecretName, type Environment } from '@syncops/topology';

import { AGENT_SHA256, CA_PEM, endpointOf } from '@syncops/engine/testing';

/** What releases are rendered from, given the labels as someone reads them. */
export function renderInput(
  environment: Environment,
  describe: (name: string) => SecretDescription,
): WebheadReleaseInput {
  const dbnodes = environment.dbnodes.map(({ name }) => {
    const appUser = describe(appUserSecretName(environment.name, name));
    const [versionId = ''] =
      Object.entries(appUser.versions).find(([, labels]) => labels.includes('AWSCURRENT')) ?? [];
    return {
      dbnode: name,
      endpoint: { address: endpointOf(name), port: 3306 },
      masterSecret: describe(masterSecretName(environment.name, name)),
      appUser: { name: appUser.name, versionId },
    };
  });
  return {
    environment,
    agentSha256: AGENT_SHA256,
    cacheEndpoint: { address: 'cache.example.org', port: 11_211 },
    rdsCaPem: CA_PEM,
    dbnodes,
  };
}
