import type { EngineDeps } from '@syncops/engine';
import type { RotationReport } from '@syncops/rotation';
import type { Environment } from '@syncops/topology';

import { engineDeps } from './engine-deps.ts';
import { endState, type EndState } from './end-state.ts';
import { happen, heal } from './happenings.ts';
import { secretWords } from './secret-words.ts';
import { Runner } from './runner.ts';
import {
  CALL_FAULTS,
  HOST_EVENTS,
  type CallFault,
  type Fault,
  type HostEvent,
  type PlannedRunner,
  type Schedule,
} from './schedule.ts';
import { Service, START } from './service.ts';

/** What a runner is for: the code under test. */
export interface Work {
  readonly schedule: Schedule;
  readonly plan: PlannedRunner;
  readonly environment: Environment;
  readonly deps: EngineDeps;
  /** Hears everything that people would see. */
  readonly record: (what: unknown) => void;
}
export type DoWork = (work: Work) => Promise<RotationReport | undefined>;

export interface Played {
  /** What must not be, in words; empty where all is well. */
  readonly violations: readonly string[];
  readonly trace: readonly string[];
  /** Calls by the runner that made them. */
  readonly calls: readonly { readonly runner: string; readonly operation: string }[];
  /** Faults that really took place, by kind. */
  readonly faults: ReadonlyMap<string, number>;
  readonly endState: EndState;
  readonly virtualSeconds: number;
}

/** Fresh runs that must bring everything to its end once nothing goes wrong any more. */
const LAST_RUNS = 8;
/** Longer than an instance takes to boot, or to repeat it. */
const CALM_MS = 20 * 60_000;
const MAX_OCCURRENCES = 60_000;

/** Plays one schedule with the real code, lets fresh runs finish what is left, and looks at how it ended. */
export async function play(schedule: Schedule, doWork: DoWork): Promise<Played> {
  const trace: string[] = [];
  const note = (message: string): void => {
    trace.push(`${(service.simulation.elapsed / 1000).toFixed(2).padStart(9)}  ${message}`);
  };
  const service: Service = new Service(schedule, note);
  const calls: { runner: string; operation: string }[] = [];
  const faults = new Map<string, number>();
  const due = Map.groupBy(schedule.faults, ({ call }) => call);
  const runners: Runner[] = [];
  const violations: string[] = [];
  let isOver = false;

  const callBegins = (runner: Runner, operation: string): CallOutcome => {
    const index = calls.push({ runner: runner.name, operation }) - 1;
    let fault: CallOutcome;
    for (const each of isOver ? [] : (due.get(index) ?? [])) {
      if (isHostEvent(each)) {
        if (!happen(service, each)) continue;
        note(`-- ${each.kind} ${String(each.subject)} ${String(each.seconds)} s`);
      } else if (isCallFault(each)) fault = each;
      faults.set(each.kind, (faults.get(each.kind) ?? 0) + 1);
    }
    note(`#${String(index)} ${runner.name} ${operation}${fault === undefined ? '' : ` !! ${fault.kind}`}`);
    return fault;
  };

  const begin = (name: string, plan: PlannedRunner): Runner => {
    const runner = new Runner(name, plan, {
      simulation: service.simulation,
      chance: service.chance,
      callBegins,
      note,
    });
    runners.push(runner);
    note(`${name} begins to ${plan.task}`);
    runner.start(async () => {
      const deps = engineDeps(service, runner);
      const record = (what: unknown): void => {
        const text = typeof what === 'string' ? what : JSON.stringify(what);
        service.leaks.saw('an event', text);
        note(`   ${name}: ${text.slice(0, 160)}`);
      };
      const report = await doWork({ schedule, plan, environment: service.environment, deps, record });
      service.leaks.saw('a report', JSON.stringify(report ?? null));
      return report;
    });
    return runner;
  };

  const waiting = schedule.runners.map((plan, index) => ({ plan, name: `${plan.task}${String(index + 1)}` }));
  const isIdle = (): boolean => {
    const next = waiting[0];
    const isNoRunnerActive = runners.every(({ ending }) => ending !== undefined);
    if (next !== undefined && (isNoRunnerActive || next.plan.call <= calls.length)) {
      waiting.shift();
      begin(next.name, next.plan);
      return false;
    }
    return isNoRunnerActive && next === undefined;
  };
  try {
    await service.simulation.runUntil(isIdle, MAX_OCCURRENCES);
    isOver = true;
    for (const host of service.fleets.hosts) heal(host);
    await service.simulation.calmDown(CALM_MS);
    let last: Runner | undefined;
    for (let run = 1; run <= LAST_RUNS && !isFinished(last); run += 1) {
      last = begin(`last${String(run)}`, { task: 'advance', call: 0, skewSeconds: 0, waits: true });
      await service.simulation.runUntil(() => last?.ending !== undefined, MAX_OCCURRENCES);
      // Instances that boot get there, and the association repeats the pointer's release on all webheads.
      await service.simulation.calmDown(CALM_MS);
      for (const host of service.fleets.members('webhead')) host.apply('pointer', () => undefined);
      await service.simulation.calmDown(CALM_MS);
    }
    if (!isFinished(last)) violations.push(`I4: ${String(LAST_RUNS)} undisturbed runs did not finish`);
  } catch (error) {
    violations.push(`I4: ${error instanceof Error ? error.message : String(error)}`);
  }

  for (const { name, plan, ending } of runners) {
    if (ending?.kind === 'returned' && (plan.task === 'rotate' || plan.task === 'compromised'))
      for (const { name: secret, outcome } of ending.value?.secrets ?? [])
        if (outcome === 'unchanged') violations.push(`I5: ${name} is content, and has not rotated ${secret}`);
    if (ending?.kind !== 'threw') continue;
    service.leaks.sawThrown(`what ${name} threw`, ending.error);
    note(`${name} threw ${String(ending.error)}`);
    if (ending.error instanceof TypeError) violations.push(`${name} threw ${String(ending.error)}`);
  }
  violations.unshift(
    ...service.clients.violations.map(({ at, what }) => `${what} (at ${String((at - START) / 1000)} s)`),
  );
  violations.push(
    ...service.leaks.find(secretWords(service.secrets.values())).map((where) => `I7: a secret in ${where}`),
  );
  const end = endState(service, schedule.runners.length > 1);
  violations.push(...end.problems.map((problem) => `I4: ${problem}`));
  return {
    violations,
    trace,
    calls,
    faults,
    endState: end,
    virtualSeconds: service.simulation.elapsed / 1000,
  };
}

type CallFaultOf = Fault & { readonly kind: CallFault };
type CallOutcome = CallFaultOf | undefined;
type HostFault = Fault & { readonly kind: HostEvent };

function isCallFault(fault: Fault): fault is CallFaultOf {
  return CALL_FAULTS.some((kind) => kind === fault.kind);
}

function isHostEvent(fault: Fault): fault is HostFault {
  return HOST_EVENTS.some((kind) => kind === fault.kind);
}

/** It returned a report that is in order and leaves nothing to a later run. */
function isFinished(runner: Runner | undefined): boolean {
  const { ending } = runner ?? {};
  if (ending?.kind !== 'returned' || ending.value === undefined) return false;
  return ending.value.ok && ending.value.secrets.every(({ outcome }) => outcome !== 'waiting');
}
