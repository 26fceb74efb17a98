import { otherAppUserName } from '@syncops/secrets';
import { eachSecret } from './each-secret.ts';
import { finish } from './finish.ts';
import { unlessChanged } from './observe-secrets.ts';
import { readLogin } from './promote-user.ts';
import { fail, type Due, type Run } from './run-state.ts';
import { counted, push, reportStep } from './steps.ts';
import { pauseUntil, untilReadable } from './wait.ts';

type DropDue = Due<'drop-user'> & { readonly username: string };

/** Between two looks at the connections of a user that goes. */
const LOOK_MS = 5_000;
/** Before a user that still has connections is looked at again. */
const AGAIN_MS = 10_000;

/** Drops users that no webhead uses any more, once no one has been connected as them for a while. */
export async function dropUser(run: Run, due: readonly Due<'drop-user'>[]): Promise<void> {
  if (!(await leaveOldUsers(run, due))) return;
  await reportStep(run, 'drop user', due, async (progress) => {
    const named: DropDue[] = [];
    await eachSecret(run, due, async (one) => {
      const current = await readLogin(run, one.of.secret.name, one.step.currentId);
      named.push({ ...one, username: otherAppUserName(current.username) });
    });
    const urgent = named.filter(({ step }) => step.isUrgent);
    await eachSecret(run, urgent, (one) => dropOne(run, one));
    const quiet = await watch(
      run,
      named.filter(({ step }) => !step.isUrgent),
      progress,
    );
    await eachSecret(run, quiet, (one) => dropOne(run, one));
    return [`${counted(urgent.length + quiet.length, 'user')} dropped`, undefined];
  });
}

/** Every webhead acknowledges once more that it uses the current user; since the labels can be read, none goes back. */
async function leaveOldUsers(run: Run, due: readonly Due<'drop-user'>[]): Promise<boolean> {
  const unsure = due.filter(
    ({ of, step }) => step.rotatedAt === undefined && of.pushedSince !== of.labelsSeenAt,
  );
  if (!(await untilReadable(run, due))) return false;
  if (unsure.length === 0) return true;
  try {
    await push(run, 'webhead', 'new users once more', unsure);
    for (const { of } of unsure) of.pushedSince = of.labelsSeenAt;
  } catch (error) {
    for (const { of } of unsure) fail(of, error);
  }
  return true;
}

/** @returns those whose user had no connection in any look */
async function watch(
  run: Run,
  due: readonly DropDue[],
  progress: (message: string) => void,
): Promise<readonly DropDue[]> {
  let quiet: readonly DropDue[] = due;
  const until = run.ports.clock() + run.settings.quietMs;
  for (;;) {
    quiet = await look(run, quiet);
    const rest = until - run.ports.clock();
    if (rest <= 0 || quiet.length === 0) return quiet;
    progress(
      `${counted(quiet.length, 'old user')} without connections; dropped in ${String(Math.ceil(rest / 1000))} s if it stays so`,
    );
    if (!(await pauseUntil(run, run.ports.clock() + Math.min(rest, LOOK_MS)))) return [];
  }
}

async function look(run: Run, due: readonly DropDue[]): Promise<readonly DropDue[]> {
  const open = await eachSecret(run, due, async ({ of, username }) => {
    const connections = await run.ports.users.connections(of.secret.dbnode, username);
    if (connections === 0) return;
    const why = `the user ${username} on ${of.secret.dbnode} has ${counted(connections, 'connection')}`;
    of.pause = { until: run.ports.clock() + AGAIN_MS, why };
  });
  return open.filter(({ of }) => of.pause === undefined);
}

async function dropOne(run: Run, { of, step, description, username }: DropDue): Promise<void> {
  const isDropped = await unlessChanged(run, { of, description }, (confirm) =>
    run.ports.users.drop(of.secret.dbnode, username, { endConnections: step.isUrgent, confirm }),
  );
  if (!isDropped) return;
  await finish(run, of, description, {
    currentId: step.currentId,
    previousId: step.previousId,
    ...(step.rotatedAt === undefined ? {} : { rotatedAt: step.rotatedAt }),
  });
}
