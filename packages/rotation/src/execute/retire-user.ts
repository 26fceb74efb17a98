import { SecretsError, parseMasterSecret } from '@syncops/secrets';
import { eachSecret, hidingValues } from './each-secret.ts';
import { retireOne } from './retire.ts';
import type { Due, Run } from './run-state.ts';
import { findUnexpected } from './signed-requests.ts';
import { counted, reportStep } from './steps.ts';

/** Retires old logins once signed requests pass, which now reach the databases as the new user. */
export async function retireUser(run: Run, due: readonly Due<'retire-user'>[]): Promise<void> {
  await reportStep(run, 'retire', due, async (progress) => {
    const values = new Map<string, string>();
    const read = await eachSecret(run, due, async ({ of: { secret } }) => {
      const name = run.settings.masterSecretName(secret.dbnode);
      const { value } = await run.ports.secrets.getValue(name);
      values.set(secret.dbnode, parseMasterSecret(value, name).secret);
    });
    const secrets = [...values].map(([dbnode, masterSecret]) => ({ dbnode, masterSecret }));
    const unexpected = await hidingValues([...values.values()], () =>
      findUnexpected(run, 'new users', { due: read, secrets, expect: 'accepted', progress }),
    );
    const retired = await eachSecret(run, read, async (one) => {
      const lines = unexpected.get(one.of.secret.dbnode);
      if (lines !== undefined)
        throw new SecretsError(
          'NOT_ACCEPTED',
          `requests did not pass with the new version of ${one.of.secret.name}, so the old user stays: ${lines.join('; ')}`,
        );
      await retireOne(run, one);
    });
    return [`${counted(retired.length, 'old version')} retired`, undefined];
  });
}
