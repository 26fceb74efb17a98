import type { ReleaseRole } from '@syncops/topology';

/** A secret version that a release needs on its host; fetched there, with the host's own role. */
export interface ReleaseSecret {
  readonly secretId: string;
  readonly versionId: string;
  /**
   * What must be true on the host each time before it switches to the release: `current`: of the versions of this secret in
   * the release one is current; `labelled`: this version carries any staging label. Absent in releases of earlier versions
   * of this product, which ask for nothing.
   */
  readonly fence?: 'current' | 'labelled';
}

/**
 * One file of a release. In `content`, `${secret:<key>.<field>}` stands for a field of a secret's JSON value, with
 * `|uri` for percent-encoding and `|node-secret:<origin>` for the derivation of a node secret from it, `${host:root}`,
 * `${host:address}` and `${host:loopback}` for facts of the host; `$${` is a literal `${`.
 */
export interface ReleaseFile {
  /** Absolute path on the host. */
  readonly path: string;
  /**
   * Numeric, named, or `inherit`: that of the file in place before, else of its directory. Applied only where the agent runs
   * as root on the real root.
   */
  readonly owner: string;
  readonly group: string;
  /** Octal, e.g. `0640`. */
  readonly mode: string;
  readonly content: string;
  /** What the agent checks in the rendered file before anything is switched. */
  readonly check?: 'secrets-file';
}

/** A command line without a shell; `${host:…}` as in files. */
export interface ReleaseCommand {
  readonly argv: readonly string[];
  /** Run only if one of these files is new or changed against the release that runs; absent: always. */
  readonly whenChanged?: readonly string[];
  /** Not run if one of these files is new or changed; wins over `whenChanged`. */
  readonly unlessChanged?: readonly string[];
  /** How long it may take; 120 unless stated. */
  readonly timeoutSeconds?: number;
}

/** What the host must answer after the reload. */
export interface ReleaseHeartbeat {
  readonly url: string;
  /** Body of the answer, white space at its ends aside. */
  readonly expect: string;
  /** How long the first such answer may take. */
  readonly timeoutSeconds: number;
  /** For how long the answer must then stay so: workers that were asked to reload still answer for a moment. */
  readonly stableSeconds?: number;
}

/** Everything one role of host needs; immutable, named by the sha256 of its canonical JSON. */
export interface Release {
  readonly formatVersion: 1;
  /** sha256 of the agent that applies it: object `agents/<sha256>.mjs`. */
  readonly agentSha256: string;
  readonly environment: string;
  readonly role: ReleaseRole;
  readonly secrets: Readonly<Record<string, ReleaseSecret>>;
  readonly files: readonly ReleaseFile[];
  /** Run before the switch; `${release:dir}` is the directory with the rendered files. */
  readonly validate: readonly ReleaseCommand[];
  /** Run after the switch. */
  readonly reload: readonly ReleaseCommand[];
  /** Absent for a host without a service of ours. */
  readonly heartbeat?: ReleaseHeartbeat;
}

/** The one line of JSON that the agent prints; the acknowledgement of a host. */
export interface Acknowledgement {
  readonly release: string;
  readonly result: 'applied' | 'unchanged' | 'failed';
  /** Secret ids to the version ids that the host now holds; empty where they would not fit into Run Command's output. */
  readonly secretVersions: Readonly<Record<string, readonly string[]>>;
  /** sha256 of the canonical JSON of all of them, whether they fit or not. */
  readonly secretVersionsSha256?: string;
  /** Seconds since the epoch. */
  readonly acknowledgedAt: number;
  /** Why it failed and which release runs now; never a secret. */
  readonly error?: { readonly code: string; readonly message: string; readonly running: string | null };
}
