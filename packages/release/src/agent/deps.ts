import type { RunCommand } from './commands.ts';
import type { GetHeartbeat } from './heartbeat.ts';
import type { ReadSecret } from './secret-values.ts';

/** Points between which a killed agent must leave a consistent host; tests stop it there. */
export type Checkpoint =
  | 'file-written'
  | 'rendered'
  | 'validated'
  | 'announced'
  | 'switched'
  | 'linked'
  | 'reloaded'
  | 'confirmed'
  | 'went-back';

/** The world as the agent sees it. */
export interface AgentDeps {
  /** Prefix of every path; empty on a real host. */
  readonly root: string;
  /** Whether files get owners: only as root on the real root. */
  readonly ownsHost: boolean;
  readonly readSecret: ReadSecret;
  readonly run: RunCommand;
  readonly getHeartbeat: GetHeartbeat;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Progress for people, never a secret. */
  readonly log: (line: string) => void;
  readonly checkpoint?: (point: Checkpoint) => Promise<void> | void;
}
