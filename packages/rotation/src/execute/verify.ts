import { SecretsError, parseMasterSecret } from '@syncops/secrets';
import { codeOf } from '../error-text.ts';
import { eachSecret, hidingValues } from './each-secret.ts';
import { finish } from './finish.ts';
import { note, titleOf, type Due, type Run } from './run-state.ts';
import { findUnexpected } from './signed-requests.ts';
import { counted, reportStep } from './steps.ts';

/** A rotation is over once tokens that are signed with the old master secret are refused at every virtual host. */
export async function verify(run: Run, due: readonly Due<'verify'>[]): Promise<void> {
  await reportStep(run, 'verify', due, async (progress) => {
    const values = new Map<string, string>();
    const read = await eachSecret(run, due, async (one) => {
      const value = await readRetired(run, one);
      if (value !== undefined) values.set(one.of.secret.dbnode, value);
    });
    const secrets = [...values].map(([dbnode, masterSecret]) => ({ dbnode, masterSecret }));
    const unexpected = await hidingValues([...values.values()], () =>
      findUnexpected(run, 'retired secrets', { due: read, secrets, expect: 'refused', progress }),
    );
    const over = await eachSecret(run, read, async ({ of, step, description }) => {
      const lines = unexpected.get(of.secret.dbnode);
      if (lines !== undefined)
        throw new SecretsError(
          'STILL_ACCEPTED',
          `a token that is signed with the old version of ${of.secret.name} was not refused: ${lines.join('; ')}; see which webhead still runs an older release`,
        );
      await finish(run, of, description, { currentId: step.currentId, previousId: step.retiredId });
    });
    return [`${counted(over.length, 'rotation')} over`, undefined];
  });
}

/** The retired secret; undefined where no one can know it any more. */
async function readRetired(run: Run, { of, step }: Due<'verify'>): Promise<string | undefined> {
  const { name } = of.secret;
  if (step.retiredId === undefined) return undefined;
  try {
    const { value } = await run.ports.secrets.getValue(name, { versionId: step.retiredId });
    return parseMasterSecret(value, name).secret;
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'NOT_FOUND' && code !== 'INVALID_VALUE') throw error;
    note(
      run,
      `${titleOf(of.secret)}: the retired version cannot be read any more, so its refusal was not tested`,
    );
    return undefined;
  }
}
