import { SecretsError, parseMasterSecret } from '@syncops/secrets';
import { eachSecret, hidingValues, moveLabel } from './each-secret.ts';
import { expectShown, isStillDue } from './observe-secrets.ts';
import type { Due, Run } from './run-state.ts';
import { findUnexpected } from './signed-requests.ts';
import { hasLabel } from './state-text.ts';
import { counted, reportStep } from './steps.ts';

/** Makes new master secrets current once signed requests pass with them at every virtual host. */
export async function promote(run: Run, due: readonly Due<'promote'>[]): Promise<void> {
  await reportStep(run, 'promote', due, async (progress) => {
    const values = new Map<string, string>();
    const read = await eachSecret(run, due, async ({ of, step }) => {
      const { value } = await run.ports.secrets.getValue(of.secret.name, { versionId: step.pendingId });
      values.set(of.secret.dbnode, parseMasterSecret(value, of.secret.name).secret);
    });
    const secrets = read.flatMap(({ of: { secret } }) => {
      const masterSecret = values.get(secret.dbnode);
      return masterSecret === undefined ? [] : [{ dbnode: secret.dbnode, masterSecret }];
    });
    const unexpected = await hidingValues([...values.values()], () =>
      findUnexpected(run, 'new secrets', { due: read, secrets, expect: 'accepted', progress }),
    );
    const promoted = await eachSecret(run, read, (one) =>
      promoteOne(run, one, unexpected.get(one.of.secret.dbnode)),
    );
    return [`${counted(promoted.length, 'new secret')} current`, undefined];
  });
}

async function promoteOne(
  run: Run,
  { of, step, description }: Due<'promote'>,
  unexpected: readonly string[] | undefined,
): Promise<void> {
  const { name } = of.secret;
  if (unexpected !== undefined)
    throw new SecretsError(
      'NOT_ACCEPTED',
      `signed requests with the new version of ${name} did not pass, so it was not made current: ${unexpected.join('; ')}`,
    );
  if (!(await isStillDue(run, { of, description }))) return;
  await moveLabel(run, name, 'AWSCURRENT', { from: step.currentId, to: step.pendingId });
  expectShown(run, of, description, (seen) => hasLabel(seen, step.pendingId, 'AWSCURRENT'));
}
