import { randomBytes, randomUUID } from 'node:crypto';

import { createMasterSecret, formatMasterSecret } from '@syncops/secrets';
import { masterSecretName } from '@syncops/topology';

import type { ActRun } from './act.ts';
import { asAdministrator } from './administrator.ts';
import { ROTATE_AFTER_DAYS, type Story } from './story.ts';

/** Version ids by their labels. */
export type Labels = Readonly<Record<string, string>>;

/** A rotation that is started, looked at, and left to itself. */
export interface BegunRotation {
  /** What the clock says before anything is under way. */
  readonly nothing: ActRun;
  readonly before: Labels;
  readonly started: ActRun;
  readonly during: Labels;
  readonly status: ActRun;
  /** Labels of the other dbnode's secret before and after. */
  readonly others: readonly [Labels, Labels];
}

/** How it ends, and what becomes of two more. */
export interface EndedRotation {
  readonly advanced: ActRun;
  readonly after: Labels;
  /** A new value that is taken back, and the labels before, with it, and afterwards. */
  readonly aborted: ActRun;
  readonly abortedLabels: readonly [Labels, Labels];
  /** The daily run, when one secret of two has a certain age. */
  readonly due: ActRun;
  readonly dueLabels: Labels;
}

const START = { environment: 'sandbox', secret: 'master', mode: 'start', compromised: 'false', confirm: '' };
/** The line of the schedule that looks for what is due. */
const DAILY = '43 3 * * *';
const DAY_SECONDS = 86_400;

/** Rotates the master secret of db1, as far as a run goes without waiting. */
export async function beginRotation(story: Story): Promise<BegunRotation> {
  const nothing = await story.dispatch('advance', { environment: 'sandbox' });
  const [before, other] = [await labelsOf(story, 'db1'), await labelsOf(story, 'db2')];
  const started = await story.dispatch('rotate', { ...START, dbnodes: 'db1' });
  const during = await labelsOf(story, 'db1');
  const status = await story.dispatch('rotate', { ...START, dbnodes: 'all', mode: 'status' });
  return { nothing, before, started, during, status, others: [other, await labelsOf(story, 'db2')] };
}

/** Finishes it once its time has come; then takes a value back, and lets the clock find what is due. */
export async function endRotation(story: Story): Promise<EndedRotation> {
  const advanced = await story.dispatch('advance', { environment: 'sandbox' });
  const after = await labelsOf(story, 'db1');

  await stagePending(story, 'db1');
  const staged = await labelsOf(story, 'db1');
  const aborted = await story.dispatch('rotate', { ...START, dbnodes: 'db1', mode: 'abort' });
  const abortedLabels = [staged, await labelsOf(story, 'db1')] as const;

  await makeOld(story, 'db1');
  const due = await story.schedule('advance', DAILY);
  return { advanced, after, aborted, abortedLabels, due, dueLabels: await labelsOf(story, 'db1') };
}

/** Labels of a dbnode's master secret as they are now. */
function labelsOf({ sandbox }: Story, dbnode: string): Promise<Labels> {
  return asAdministrator(sandbox, async ({ secrets }) => {
    const { versions } = await secrets.describe(masterSecretName('sandbox', dbnode));
    return Object.fromEntries(
      Object.entries(versions).flatMap(([id, labels]) => labels.map((label) => [label, id])),
    );
  });
}

/** What a run leaves that died after its first write. */
function stagePending({ sandbox }: Story, dbnode: string): Promise<void> {
  const value = formatMasterSecret(createMasterSecret({ clock: Date.now, randomBytes }));
  return asAdministrator(sandbox, ({ secrets }) =>
    secrets.putValue(masterSecretName('sandbox', dbnode), randomUUID(), value, ['AWSPENDING']),
  );
}

/** Puts the last rotation of a master secret so long ago that another is due. */
function makeOld({ sandbox }: Story, dbnode: string): Promise<void> {
  const name = masterSecretName('sandbox', dbnode);
  return asAdministrator(sandbox, async ({ secrets }) => {
    const { versionId } = await secrets.getValue(name);
    const at = Math.floor(Date.now() / 1000) - (ROTATE_AFTER_DAYS + 1) * DAY_SECONDS;
    await secrets.tag(name, { 'syncops:rotation': `rotated ${String(at)} - ${versionId}` });
  });
}
