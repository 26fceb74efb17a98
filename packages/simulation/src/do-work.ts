import {
  fleetOf,
  publishRelease,
  pushToFleet,
  releaseBucket,
  type EngineDeps,
  createRotationPorts,
  selectSecrets,
} from '@syncops/engine';
import { renderTokenserverRelease, renderWebheadRelease } from '@syncops/release';
import { runRotation, type RotationReport } from '@syncops/rotation';
import { masterSecretName, type Environment, type ReleaseRole } from '@syncops/topology';
import { TOKEN_DURATION_SECONDS } from '@syncops/engine/testing';
import type { Work } from './play.ts';
import { renderInput } from './render-input.ts';

/** The code under test, as the command calls it. */
export async function doWork({
  schedule,
  plan,
  environment,
  deps,
  record,
}: Work): Promise<RotationReport | undefined> {
  if (plan.task === 'deploy') {
    await deploy(environment, deps, record);
    return undefined;
  }
  const ports = await createRotationPorts(environment, deps);
  const choice = schedule.secrets === 'both' ? 'all' : schedule.secrets;
  const isCompromised = plan.task === 'compromised';
  return runRotation(ports, selectSecrets(environment, undefined, choice), {
    wish: plan.task === 'compromised' ? 'rotate' : plan.task,
    isCompromised,
    wait: plan.waits,
    tokenDurationSeconds: TOKEN_DURATION_SECONDS,
    masterSecretName: (dbnode) => masterSecretName(environment.name, dbnode),
    onEvent: record,
  });
}

/** What a deploy does with releases: renders from a list of the labels, which may be old, and pushes to both roles. */
async function deploy(
  environment: Environment,
  deps: EngineDeps,
  record: (what: unknown) => void,
): Promise<void> {
  const { name } = environment;
  const listed = await deps.aws.stacks.list(`syncstorage-${name}-`);
  const stacks = new Map(listed.map((stack) => [stack.name, stack]));
  const secrets = new Map(
    (await deps.aws.secrets.list(`syncstorage/${name}/`)).map((secret) => [secret.name, secret]),
  );
  const render = (role: ReleaseRole) => {
    const input = renderInput(environment, (secret) => {
      const found = secrets.get(secret);
      if (found === undefined) throw new TypeError(`${secret} is not listed`);
      return found;
    });
    return role === 'webhead' ? renderWebheadRelease(input) : renderTokenserverRelease(input);
  };
  for (const role of ['webhead', 'tokenserver'] as const) {
    const published = await publishRelease(releaseBucket(name, stacks), render(role), deps);
    const pointerName = `/syncstorage/${name}/${role}/release`;
    const pointer = (await deps.aws.parameters.get([pointerName])).get(pointerName);
    await pushToFleet(
      {
        environment: name,
        role,
        fleet: fleetOf(environment, role, stacks, deps),
        published,
        pointer,
        progress: record,
      },
      deps,
    );
  }
}
