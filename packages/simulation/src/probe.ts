import { masterSecretName } from '@syncops/topology';

import type { Service } from './service.ts';

/** One signed request to a virtual host: any webhead in service may get it, and while it reloads either of its releases. */
export function judgeProbe(
  service: Service,
  hostname: string,
  dbnode: string,
  masterSecret: string,
  expect: 'accepted' | 'refused',
): readonly string[] {
  const serving = service.fleets.members('webhead').flatMap((host) => host.serving);
  const [first, ...rest] = serving;
  if (first === undefined) return [`${hostname}: 503, no webhead is in service`];
  const { masters, users } = service.chance.of([first, ...rest]);
  const name = masterSecretName(service.environment.name, dbnode);
  const versionId = service.secrets.versionOfMaster(name, masterSecret);
  const isAccepted = versionId !== undefined && masters.get(name)?.includes(versionId) === true;
  if (!isAccepted) return expect === 'refused' ? [] : [`${hostname}: 401`];
  for (const [secretName, version] of users) {
    if (secretName.includes(`/${dbnode}/`) && !service.loginWorks(secretName, version))
      return [`${hostname}: 503`];
  }
  return expect === 'accepted' ? [] : [`${hostname}: 200`];
}
