import { refusal } from './refusal.ts';
import type { Runner } from './runner.ts';

/** As `@syncops/mysql` asks of the server. */
const SILENCE_MS = 10_000;
const LOCK_MS = 30_000;
const LOOK_MS = 500;

/** One lock for each server, held by a session until it ends; the server ends a session that stays silent. */
export class Locks {
  readonly #holders = new Map<string, { readonly session: object; spokeAt: number }>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  take(host: string, session: object): boolean {
    const holder = this.#holders.get(host);
    if (holder !== undefined && this.#clock() - holder.spokeAt <= SILENCE_MS) return false;
    this.#holders.set(host, { session, spokeAt: this.#clock() });
    return true;
  }

  /** The session speaks. @throws where the server has ended it */
  speak(host: string, session: object): void {
    const holder = this.#holders.get(host);
    if (holder?.session !== session || this.#clock() - holder.spokeAt > SILENCE_MS)
      throw refusal('UNREACHABLE', 'the server has ended the session');
    holder.spokeAt = this.#clock();
  }

  release(host: string, session: object): void {
    if (this.#holders.get(host)?.session === session) this.#holders.delete(host);
  }
}

/** A login at one server. */
export interface ServerSession {
  readonly locks: Locks;
  readonly runner: Runner;
  readonly host: string;
  /** @throws where the login is not the administrator's */
  readonly login: () => void;
}

/** Changes users on a server as the adapter does: alone, confirmed, and in a session that must not fall silent. */
export async function changeUsers(
  { locks, runner, host, login }: ServerSession,
  confirm: (() => Promise<void>) | undefined,
  statement: string,
  change: () => void,
): Promise<void> {
  const session = {};
  const deadline = runner.clock() + LOCK_MS;
  const take = (): Promise<boolean> =>
    runner.call('mysql:GET_LOCK', () => {
      login();
      return locks.take(host, session);
    });
  try {
    while (!(await take())) {
      if (runner.clock() > deadline) throw refusal('BUSY', 'another run is at the users');
      await runner.sleep(LOOK_MS);
    }
    await confirm?.();
    await runner.call(statement, () => {
      locks.speak(host, session);
      change();
    });
  } finally {
    locks.release(host, session);
  }
}
