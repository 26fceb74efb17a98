import type { Aws } from '@syncops/aws';
import type { RotationReport } from '@syncops/rotation';
import { masterSecretName } from '@syncops/topology';

import type { ClientStats, RunningClients } from '../../clients/clients.ts';
import { parseRotationReport, parseRotationStatus } from '../parse-reports.ts';
import { say, title } from '../say.ts';
import type { Scene } from '../set-scene.ts';
import { changeFleet, type FleetChange } from './change-fleet.ts';
import { createNarrator } from './narrate.ts';
import { readKnownSecrets } from './known-secrets.ts';
import { lookAfter, type LookAfterDeps, type LookedAfter } from './look-after.ts';
import { connectWebheadGroup } from './webhead-group.ts';

/** What the demo needs to rotate secrets, and to look at what came of it from outside. */
export interface RotationScene extends Omit<LookAfterDeps, 'store' | 'stacks'> {
  readonly dbnodes: readonly string[];
  readonly aws: Pick<Aws, 'secrets' | 'stacks'>;
  readonly clients: RunningClients;
  readonly syncops: Scene['syncops'];
  /** Name of the webheads' Auto Scaling group. */
  readonly groupName: string;
}

/** A rotation of all secrets, and what was found by looking. */
export interface PlayedRotation {
  readonly report: RotationReport;
  readonly fleet: FleetChange;
  /** What clients saw when it began and when it ended. */
  readonly clients: { readonly before: ClientStats; readonly after: ClientStats };
  readonly after: LookedAfter;
  /** Phases that `syncops rotate --status` shows afterwards, by secret; with the age in days. */
  readonly status: readonly { readonly name: string; readonly phase: string; readonly hasAge: boolean }[];
  /** Steps that a deploy would take afterwards. */
  readonly pendingSteps: readonly string[];
}

/** Rotates both secrets of every dbnode while clients work and the set of webheads changes. */
export async function rotateSecrets(scene: RotationScene): Promise<PlayedRotation> {
  const { aws, clients, dbnodes, environment } = scene;
  const old = await readKnownSecrets(aws.secrets, environment, dbnodes);
  const group = connectWebheadGroup(scene.groupName);
  try {
    title('Rotate both secrets of both dbnodes while they work; a webhead comes, another goes');
    const before = clients.stats();
    let isOver = false;
    const narrator = createNarrator();
    const [first = ''] = dbnodes;
    const [output, fleet] = await Promise.all([
      scene.syncops(['rotate', '--all', '--wait', '--json'], narrator).finally(() => {
        isOver = true;
        narrator.stop();
      }),
      changeFleet({
        group,
        describe: () => aws.secrets.describe(masterSecretName(environment, first)),
        isOver: () => isOver,
        say: narrator,
      }),
    ]);
    const after = clients.stats();
    title('Old secrets are tried again, and everything else that should be as before');
    const looked = await lookAfter(old, { ...scene, store: aws.secrets, stacks: aws.stacks });
    say(
      `${String(looked.refused)} old secrets and logins refused, ${String(looked.accepted)} new ones taken`,
    );
    const status = parseRotationStatus(await scene.syncops(['rotate', '--status', '--json']));
    const plan: unknown = JSON.parse(await scene.syncops(['plan', '--json']));
    return {
      report: parseRotationReport(output),
      fleet,
      clients: { before, after },
      after: looked,
      status: status.map(({ name, phase, rotatedAt }) => ({ name, phase, hasAge: rotatedAt !== undefined })),
      pendingSteps: stepIds(plan),
    };
  } finally {
    group.close();
  }
}

/** Ids of the steps of a plan as `syncops plan --json` printed it. @throws Error where it is something else */
function stepIds(plan: unknown): readonly string[] {
  if (typeof plan !== 'object' || plan === null || !('steps' in plan) || !Array.isArray(plan.steps))
    throw new Error('syncops plan printed something else than a plan');
  return plan.steps.map((step: unknown) =>
    typeof step === 'object' && step !== null && 'id' in step ? String(step.id) : '?',
  );
}
