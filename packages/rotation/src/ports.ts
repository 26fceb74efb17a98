import type { RandomBytes, SecretDescription, SecretStore } from '@syncops/secrets';

/** The two kinds of secret that each dbnode has. */
export type SecretKind = 'master' | 'app-user';

/** A secret that rotates, and the dbnode that it belongs to. */
export interface RotatingSecret {
  readonly dbnode: string;
  readonly kind: SecretKind;
  /** Secrets Manager name. */
  readonly name: string;
}

/** Which hosts read secrets: webheads accept with them, the tokenserver signs with the newest. */
export type HostRole = 'webhead' | 'tokenserver';

/** Secret names to the ids of their versions. */
export type HeldVersions = ReadonlyMap<string, ReadonlySet<string>>;

/** What the hosts of one role run, as the records of the releases show it. */
export interface ObservedHosts {
  /** Versions in the release that a booting host applies; undefined before the first deploy. */
  readonly pointer: HeldVersions | undefined;
  /** Versions in the release that every host acknowledged; undefined from the first moment of a push until its end. */
  readonly acknowledged: HeldVersions | undefined;
  /** The pointer's release lacks the fences that keep a host from going back behind a promotion: deploy first. */
  readonly isOutdated?: boolean;
}

/** What came of a push: every host in service acknowledged, counted again until the set of instances stood still. */
export interface PushedHosts {
  readonly hosts: number;
  /** Hosts that ran something else until now. */
  readonly switched: number;
}

/** What a push's error carries where a host refused a value: those of the named secrets, or else any of the push's. */
export interface PendingRefusal {
  readonly code: 'PENDING_REFUSED';
  readonly secretNames?: readonly string[];
}

/** The hosts as a rotation sees them. */
export interface RotationHosts {
  observe(): Promise<Readonly<Record<HostRole, ObservedHosts>>>;
  /**
   * Gives all hosts of a role the versions that these secrets' labels ask for, in one release; nothing else of what the
   * pointer's release says is changed. Repeatable. {@link wantedVersions} says which versions those are.
   * @param confirm - called once every host has acknowledged, before that is written down: a run that dies between the two
   *   leaves hosts that count as not acknowledged
   * @throws an error whose `code` is `PENDING_REFUSED` where a host refused a value of ours, with `secretNames` where it is
   *   known whose ({@link PendingRefusal}); otherwise the push's own
   */
  push(
    role: HostRole,
    secrets: readonly SecretDescription[],
    report: (progress: string) => void,
    confirm?: (pushed: PushedHosts) => Promise<void>,
  ): Promise<PushedHosts>;
}

/** Signed requests through the load balancer, one for each virtual host of a dbnode. */
export interface RotationProbes {
  /**
   * @param expect - `accepted`: written, read and deleted; `refused`: 401
   * @returns by dbnode, one line for each virtual host that answered otherwise; a dbnode that was not tested is absent, and an
   *   empty list says that all of its virtual hosts answered as expected
   */
  sign(
    secrets: readonly { readonly dbnode: string; readonly masterSecret: string }[],
    expect: 'accepted' | 'refused',
    report: (progress: string) => void,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** A login of the application, as its secret holds it. */
export interface AppLogin {
  readonly username: string;
  readonly password: string;
}

/**
 * Called right before a user is changed, while no other run can change one on that server; throws where the change is not wanted
 * any more. The change follows within seconds or not at all, also where the process is suspended in between.
 */
export type ConfirmChange = () => Promise<void>;

/** The application's users on the dbnodes. */
export interface RotationUsers {
  /** Makes the user with its grants, logs in as it, and records that the databases know this version once it is current. */
  converge(
    dbnode: string,
    login: AppLogin,
    report: (progress: string) => void,
    confirm?: ConfirmChange,
  ): Promise<void>;
  /** Writes down that the databases were verified with this version; a deploy would otherwise verify them again. */
  record(dbnode: string, versionId: string): Promise<void>;
  /** Connections that a user holds at this moment. */
  connections(dbnode: string, username: string): Promise<number>;
  /** Drops the user; nothing to do where it is gone. `endConnections`: those that it still holds are ended first. */
  drop(
    dbnode: string,
    username: string,
    options: { readonly endConnections: boolean; readonly confirm?: ConfirmChange },
  ): Promise<void>;
}

/** Everything of the world that a rotation touches. */
export interface RotationPorts {
  readonly secrets: Pick<SecretStore, 'list' | 'describe' | 'getValue' | 'putValue' | 'moveLabel' | 'tag'>;
  readonly hosts: RotationHosts;
  readonly probes: RotationProbes;
  readonly users: RotationUsers;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  readonly randomBytes: RandomBytes;
}
