import type { RotationReport } from '@syncops/rotation';

import type { Chance } from './chance.ts';
import { refusal } from './refusal.ts';
import type { CallFault, PlannedRunner } from './schedule.ts';
import type { Simulation } from './simulation.ts';

/** How a run ended. */
export type Ending =
  | { readonly kind: 'killed' }
  | { readonly kind: 'returned'; readonly value: RotationReport | undefined }
  | { readonly kind: 'threw'; readonly error: unknown };

export interface RunnerWorld {
  readonly simulation: Simulation;
  readonly chance: Chance;
  /** Counts a call and says what it meets. */
  callBegins(
    runner: Runner,
    operation: string,
  ): { readonly kind: CallFault; readonly seconds: number } | undefined;
  note(message: string): void;
}

/** How long a caller waits for an answer that does not come. */
const TIME_OUT_MS = 30_000;

/** A process that calls the outside world: it may die, or be suspended, between and within any two calls. */
export class Runner {
  readonly name: string;
  readonly plan: PlannedRunner;
  ending: Ending | undefined;
  readonly #world: RunnerWorld;
  #suspendedUntil = 0;

  constructor(name: string, plan: PlannedRunner, world: RunnerWorld) {
    this.name = name;
    this.plan = plan;
    this.#world = world;
  }

  start(work: () => Promise<RotationReport | undefined>): void {
    void work().then(
      (value) => (this.ending ??= { kind: 'returned', value }),
      (error: unknown) => (this.ending ??= { kind: 'threw', error }),
    );
  }

  clock(): number {
    return this.#world.simulation.now + this.plan.skewSeconds * 1000;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#world.simulation.after(milliseconds, () => {
        this.#whenAwake(resolve);
      });
    });
  }

  /** One call; nothing comes back to a process that is dead. */
  call<Result>(operation: string, effect: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.ending !== undefined) return;
      const { simulation, chance } = this.#world;
      const fault = this.#world.callBegins(this, operation);
      if (fault?.kind === 'kill-before-effect') {
        this.#die(operation);
        return;
      }
      if (fault?.kind === 'sleep-before-effect') this.#suspend(fault.seconds);
      simulation.after(this.#untilAwake() + 10 + chance.below(50), () => {
        // The request of a process that died since is on its way already.
        const answer = (respond: () => void, milliseconds: number): void => {
          simulation.after(milliseconds, () => {
            this.#whenAwake(respond);
          });
        };
        const fails = (code: string, message: string, milliseconds: number): void => {
          answer(() => {
            reject(refusal(code, `${operation}: ${message}`));
          }, milliseconds);
        };
        const kind = fault?.kind;
        switch (kind) {
          case 'throttle':
            fails('THROTTLED', 'the rate was exceeded', 10);
            return;
          case 'reset-before-effect':
            fails('UNREACHABLE', 'the connection was reset', 10);
            return;
          case 'time-out-after-effect':
            attempt(effect);
            fails('UNREACHABLE', 'no answer came', TIME_OUT_MS);
            return;
          case 'reset-after-effect':
            attempt(effect);
            fails('UNREACHABLE', 'the connection was reset', 10);
            return;
          case 'kill-after-effect':
            attempt(effect);
            this.#die(operation);
            return;
          case 'sleep-after-effect':
            this.#suspend(fault?.seconds ?? 0);
            break;
          case 'kill-before-effect':
          case 'sleep-before-effect':
          case undefined:
            break;
          default:
            kind satisfies never;
        }
        const result = attempt(effect);
        answer(
          () => {
            if (result.kind === 'done') resolve(result.value);
            else reject(result.error);
          },
          10 + chance.below(50),
        );
      });
    });
  }

  #die(operation: string): void {
    this.ending ??= { kind: 'killed' };
    this.#world.note(`${this.name} dies at ${operation}`);
  }

  #suspend(seconds: number): void {
    this.#suspendedUntil = this.#world.simulation.now + seconds * 1000;
    this.#world.note(`${this.name} is suspended for ${String(seconds)} s`);
  }

  #untilAwake(): number {
    return Math.max(0, this.#suspendedUntil - this.#world.simulation.now);
  }

  #whenAwake(go: () => void): void {
    if (this.ending?.kind === 'killed') return;
    const wait = this.#untilAwake();
    if (wait === 0) go();
    else
      this.#world.simulation.after(wait, () => {
        this.#whenAwake(go);
      });
  }
}

type Attempt<Result> =
  | { readonly kind: 'done'; readonly value: Result }
  | { readonly kind: 'refused'; readonly error: Error };

function attempt<Result>(effect: () => Result): Attempt<Result> {
  try {
    return { kind: 'done', value: effect() };
  } catch (error) {
    return { kind: 'refused', error: error instanceof Error ? error : new Error(String(error)) };
  }
}
