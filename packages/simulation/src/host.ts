import { acknowledge, staleSecrets, type Acknowledgement } from '@syncops/release';

import type { Chance } from './chance.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { Simulation } from './simulation.ts';
import { valueProblem, type ValueReader } from './host-values.ts';

export type HostRole = 'webhead' | 'tokenserver';

/** What a host needs of the world. */
export interface HostWorld extends ValueReader {
  readonly simulation: Simulation;
  readonly chance: Chance;
  /** The release of an object, as the host fetches it. */
  fetchRelease(sha256: string): ReleaseFacts | undefined;
  pointer(role: HostRole): string | undefined;
  /** Labels of a version as this host reads them now; they may lag behind. */
  readLabels(secretId: string, versionId: string): readonly string[];
  /** Something that serves has changed. */
  changed(host: Host): void;
  note(message: string): void;
}

/** How long one run of the agent takes, in milliseconds; only the order of things depends on it. */
const FETCH_MS = 700;
const RELOAD_MS = 2_000;
/** The agent's pauses before it reads stale labels again. */
const FENCE_PAUSES_MS = [1_000, 2_000, 3_000] as const;

/** Goes on after a while, unless the host was stopped meanwhile. */
type Later = (milliseconds: number, go: () => void) => void;

/** What will go wrong on a host, once each. */
export interface Mishaps {
  /** The reload after the next switch fails. */
  reloadFails: boolean;
  /** The next run that sees a value that is not current calls it unusable. */
  refusesPending: boolean;
  /** The next run stands still for so long between its look at the labels and the switch. */
  standsStillMs: number;
}

/** A host with the agent's model: one run at a time, the fence before each switch, going back after a failed reload. */
export class Host {
  readonly id: string;
  readonly role: HostRole;
  readonly mishaps: Mishaps = { reloadFails: false, refusesPending: false, standsStillMs: 0 };
  /** Part of the fleet; false for one that is terminating or gone. */
  isMember = true;
  /** The operating system runs, so that commands reach it. */
  isUp = false;
  /** Commands do not reach it before, though it may serve. */
  deafUntil = 0;
  /** Releases whose processes answer at this moment: two while it reloads. None: it is not in service. */
  serving: readonly ReleaseFacts[] = [];
  /** The release that was applied last with success. */
  #confirmed: ReleaseFacts | undefined;
  /** Something else may run: it was switched to, and how that ended is not known. */
  #isInDoubt = false;
  /** What the links on the disk lead to. */
  #onDisk: ReleaseFacts | undefined;
  readonly #world: HostWorld;
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;
  /** Runs of before a reboot come to nothing. */
  #life = 0;

  constructor(id: string, role: HostRole, world: HostWorld) {
    this.id = id;
    this.role = role;
    this.#world = world;
  }

  /** The state that a first deploy has left. */
  installed(facts: ReleaseFacts): void {
    this.isUp = true;
    this.#confirmed = this.#onDisk = facts;
    this.serving = [facts];
  }

  /** The release that surely runs. */
  get runs(): string | undefined {
    return this.#isInDoubt ? undefined : this.#confirmed?.sha256;
  }

  hears(now: number): boolean {
    return this.isUp && this.deafUntil <= now;
  }

  leave(): void {
    this.isMember = false;
    this.#stop();
  }

  /** Stops for a while; afterwards the host serves the content of its disk again, before any run asks it to apply a release. */
  reboot(downMs: number): void {
    this.#stop();
    this.#world.simulation.after(downMs, () => {
      if (!this.isMember || this.isUp) return;
      this.isUp = true;
      if (this.#onDisk !== undefined) this.#serve([this.#onDisk]);
    });
  }

  /** A first boot: applies the pointer's release, again and again until it succeeds. */
  boot(delayMs: number): void {
    const life = this.#life;
    this.#world.simulation.after(delayMs, () => {
      if (life !== this.#life) return;
      this.isUp = true;
      this.#persist(40, 1_000);
    });
  }

  #persist(attempts: number, pauseMs: number): void {
    this.apply('pointer', ({ result }) => {
      if (result !== 'failed' || attempts === 1) return;
      this.#world.simulation.after(pauseMs, () => {
        this.#persist(attempts - 1, Math.min(pauseMs * 2, 20_000));
      });
    });
  }

  /** Queues one run; `done` hears nothing of a run that a reboot or a termination ends. */
  apply(what: string, done: (acknowledgement: Acknowledgement) => void): void {
    const life = this.#life;
    this.#waiting.push(() => {
      this.#run(what, life, (acknowledgement) => {
        this.#isBusy = false;
        this.#world.note(
          `${this.id}: ${acknowledgement.result} ${acknowledgement.release.slice(0, 8)}${acknowledgement.error === undefined ? '' : ` ${acknowledgement.error.code}`}`,
        );
        done(acknowledgement);
        this.#next();
      });
    });
    this.#next();
  }

  #next(): void {
    if (this.#isBusy) return;
    const run = this.#waiting.shift();
    if (run === undefined) return;
    this.#isBusy = true;
    run();
  }

  #run(what: string, life: number, done: (acknowledgement: Acknowledgement) => void): void {
    const { simulation, chance } = this.#world;
    const later: Later = (milliseconds, go) => {
      simulation.after(milliseconds, () => {
        if (life === this.#life) go();
      });
    };
    const sha256 = what === 'pointer' ? (this.#world.pointer(this.role) ?? '') : what;
    later(FETCH_MS + chance.below(1_500), () => {
      const facts = this.#world.fetchRelease(sha256);
      if (facts === undefined) {
        done(this.#failed(sha256, 'FETCH_FAILED', 'there is no such release'));
        return;
      }
      this.#checkFence(facts, [...FENCE_PAUSES_MS], later, (stale) => {
        if (stale !== undefined) {
          done(this.#failed(sha256, 'STALE_RELEASE', `the labels of ${stale} were moved`));
          return;
        }
        const problem = valueProblem(facts, this.#world, this.mishaps);
        if (problem !== undefined) {
          done(this.#failed(sha256, problem, 'a value cannot be used'));
          return;
        }
        if (this.runs === sha256) {
          done(acknowledge(facts.release, sha256, 'unchanged', this.#seconds()));
          return;
        }
        const gap = this.mishaps.standsStillMs + chance.below(300);
        this.mishaps.standsStillMs = 0;
        later(gap, () => {
          this.#switch(facts, later, done);
        });
      });
    });
  }

  /** As the agent does it: stale labels are read again a few times before they are believed. */
  #checkFence(
    facts: ReleaseFacts,
    pausesMs: number[],
    later: Later,
    go: (stale: string | undefined) => void,
  ): void {
    const [stale] = staleSecrets(facts.release, (secretId, versionId) =>
      this.#world.readLabels(secretId, versionId),
    );
    const pause = pausesMs.shift();
    if (stale === undefined || pause === undefined) {
      go(stale?.secretId);
      return;
    }
    later(pause, () => {
      this.#checkFence(facts, pausesMs, later, go);
    });
  }

  #switch(facts: ReleaseFacts, later: Later, done: (acknowledgement: Acknowledgement) => void): void {
    const before = this.#confirmed;
    this.#isInDoubt = true;
    this.#onDisk = facts;
    // Until the reload is over both answer; a host that served nothing yet is healthy only afterwards.
    this.#serve(this.serving.length === 0 ? [] : [...this.serving, facts]);
    later(RELOAD_MS, () => {
      if (this.mishaps.reloadFails) {
        this.mishaps.reloadFails = false;
        this.#onDisk = before;
        this.#isInDoubt = before === undefined;
        this.#serve(before === undefined ? [] : [before]);
        done(this.#failed(facts.sha256, 'RELOAD_FAILED', 'the reload ended with exit code 1'));
        return;
      }
      this.#confirmed = facts;
      this.#isInDoubt = false;
      this.#serve([facts]);
      done(acknowledge(facts.release, facts.sha256, 'applied', this.#seconds()));
    });
  }

  #failed(sha256: string, code: string, message: string): Acknowledgement {
    return {
      ...acknowledge(this.#confirmed?.release, sha256, 'failed', this.#seconds()),
      error: { code, message, running: this.runs ?? null },
    };
  }

  #serve(releases: readonly ReleaseFacts[]): void {
    this.serving = releases;
    this.#world.changed(this);
  }

  #stop(): void {
    this.#life += 1;
    this.#waiting.length = 0;
    this.#isBusy = false;
    this.isUp = false;
    this.#serve([]);
  }

  #seconds(): number {
    return Math.floor(this.#world.simulation.now / 1000);
  }
}
