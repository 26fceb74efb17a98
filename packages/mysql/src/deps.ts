import { setTimeout } from 'node:timers/promises';

/** Time, chance and settings, passed in so that tests decide them. */
export interface MysqlDeps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** At least 0 and less than 1. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /**
   * `SYNCOPS_RESOLVER` (`ip:port` of the DNS server to ask instead of the system's) and `SYNCOPS_RDS_CA_FILE` (PEM file
   * instead of the bundled RDS authorities) are read from here.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long a server may take until it accepts connections, in milliseconds. */
  readonly connectDeadlineMs: number;
}

/** A new dbnode may refuse connections for a while after its stack is complete. */
const CONNECT_DEADLINE_MS = 180_000;

/** The real ones. */
export const SYSTEM_DEPS: MysqlDeps = {
  clock: Date.now,
  random: Math.random,
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  env: process.env,
  connectDeadlineMs: CONNECT_DEADLINE_MS,
};
