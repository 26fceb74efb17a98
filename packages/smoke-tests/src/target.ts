import type { SecretText } from './secret-text.ts';

/** A node secret, with the staging label of the master secret's version that it is derived from. */
export interface LabelledSecret {
  readonly label: string;
  readonly nodeSecret: SecretText;
}

/** One virtual host to be tested. */
export interface SmokeOrigin {
  readonly dbnode: string;
  readonly hostname: string;
  /** `https://<hostname>`, with the port unless it is 443. */
  readonly origin: string;
  readonly port: number;
  /** Every active secret; each must be accepted. */
  readonly secrets: readonly LabelledSecret[];
}

/** Row of the tokenserver's `nodes` table, as far as the checks read it. */
export interface ObservedNodeRow {
  readonly node: string;
  readonly available: number;
  readonly currentLoad: number;
  readonly capacity: number;
  readonly downed: boolean;
  readonly backoff: boolean;
}

/** What the topology says about a row. */
export interface ExpectedNodeRow {
  readonly dbnode: string;
  readonly node: string;
  readonly capacity: number;
}

/** The `nodes` table together with what it should hold, or why no one looked. */
export type NodesObservation =
  | {
      readonly kind: 'observed';
      readonly expected: readonly ExpectedNodeRow[];
      readonly actual: readonly ObservedNodeRow[];
      /** Whether rows under `domain` that no dbnode expects are a failure; false when only some dbnodes are tested. */
      readonly complete: boolean;
      readonly domain: string;
    }
  /** No one was asked to look: the checks do not run. */
  | { readonly kind: 'not-observed'; readonly reason: string }
  /** Looking failed: so do the checks. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** How to ask the tokenserver for a token, or why no one can. */
export type TokenserverTarget =
  | {
      readonly kind: 'known';
      readonly url: string;
      /** `sync-1.5`. */
      readonly service: string;
      readonly authorization: SecretText;
      readonly keyId: SecretText;
      /** Every origin of the environment: a token for another one is not ours. */
      readonly origins: readonly string[];
    }
  /** The environment does not say: the check does not run. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The credentials cannot be read: the check fails. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Everything that the checks know of a deployed environment; plain data, read by `observeSmokeTarget`. */
export interface SmokeTarget {
  readonly environment: string;
  readonly origins: readonly SmokeOrigin[];
  readonly loadBalancer: {
    readonly dnsName: string;
    readonly httpPort: number;
    readonly httpsPort: number;
  };
  readonly tokenserver: TokenserverTarget;
  readonly nodes: NodesObservation;
}
