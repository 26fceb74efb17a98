import { readFile } from 'node:fs/promises';

import { createAws } from '@syncops/aws';
import { loadEnvironments, stackName, virtualHosts } from '@syncops/topology';

import type { RunningClients } from '../../clients/clients.ts';
import type { Scene } from '../set-scene.ts';
import { rotateSecrets, type PlayedRotation } from './rotate-secrets.ts';

export interface RotationStage {
  readonly scene: Scene;
  readonly sandboxEnv: Readonly<Record<string, string>>;
  readonly clients: RunningClients;
}

/** Rotates the secrets of the scene's environment, watched with the deployer's credentials from a process of its own. */
export async function playRotation({ scene, sandboxEnv, clients }: RotationStage): Promise<PlayedRotation> {
  const { environments } = await loadEnvironments(scene.environmentsDir);
  const environment = environments.find(({ name }) => name === 'sandbox');
  if (environment === undefined) throw new Error(`${scene.environmentsDir} has no valid environment sandbox`);
  // The SDK finds the sandbox by the variables of the process, as it does for every user.
  Object.assign(process.env, sandboxEnv);
  const aws = createAws({ region: environment.region, expectedAccount: environment.account });
  const dbnodes = environment.dbnodes.map(({ name }) => name);
  try {
    return await rotateSecrets({
      environment: environment.name,
      dbnodes,
      aws,
      clients,
      syncops: scene.syncops,
      groupName: stackName(environment.name, 'webheads'),
      originsOf: (name) => virtualHosts(environment, { name }).map(({ origin }) => origin),
      resolver: scene.clientOptions.resolver ?? '',
      ca: scene.clientOptions.ca ?? '',
      databaseCa: await readFile(sandboxEnv['SYNCOPS_RDS_CA_FILE'] ?? '', 'utf8'),
    });
  } finally {
    aws.close();
  }
}
