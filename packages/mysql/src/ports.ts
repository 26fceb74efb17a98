/** How to reach one MySQL server. */
export interface MysqlTarget {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** `rds`: verified against the RDS certificate authorities (or the file named by `SYNCOPS_RDS_CA_FILE`); `none`: plain. */
  readonly tls: 'rds' | 'none';
}

/** The databases, the application user and the grants of one dbnode, as they should be. */
export interface DbnodeState {
  readonly databases: readonly string[];
  readonly appUser: { readonly name: string; readonly password: string };
}

/**
 * Looks, right before a user is changed, whether the change is still wanted, and throws where it is not. Meanwhile no other
 * session of ours changes users on that server; afterwards the server ends the session unless the change follows within
 * seconds. So a process that was suspended does not do what it had decided before.
 */
export type ConfirmChange = () => Promise<void>;

export interface DbnodePort {
  /**
   * Makes databases, user and grants so and reads them back; repeating changes nothing.
   * @throws MysqlError `BUSY` where another run is at the server's users; whatever `confirm` throws, with no user changed
   */
  converge(
    target: MysqlTarget,
    state: DbnodeState,
    report: (progress: string) => void,
    confirm?: ConfirmChange,
  ): Promise<{ readonly changes: readonly string[] }>;
  /**
   * Connections that a user holds at this moment.
   * @throws MysqlError `ACCESS_DENIED` where the login may not see those of others: 0 is said only of what was seen
   */
  countConnections(target: MysqlTarget, username: string): Promise<number>;
  /**
   * Drops one of the application's two users; nothing to do where it is gone. What it has open stays open, unless
   * `endConnections`: then the user is locked and its connections are ended first.
   * @throws MysqlError `INVALID_NAME` for any other user, `BUSY` as `converge`, `CONNECTIONS_STAY` where one cannot be ended: the user stays, locked
   */
  dropUser(target: MysqlTarget, username: string, options: DropUserOptions): Promise<void>;
}

export interface DropUserOptions {
  readonly endConnections: boolean;
  readonly confirm?: ConfirmChange;
}

/** One row of the tokenserver's `nodes` table; see docs/architecture.md for `available`. */
export interface NodeRow {
  readonly node: string;
  readonly available: number;
  readonly currentLoad: number;
  readonly capacity: number;
  readonly downed: boolean;
  readonly backoff: boolean;
}

export interface ListOptions {
  /** How long the server may take to accept the connection, in milliseconds; 10,000 unless stated, and never more. */
  readonly connectDeadlineMs?: number;
}

export interface NodesPort {
  /**
   * Rows of one service, sorted by node.
   * @throws MysqlError `UNKNOWN_SERVICE` where `services` has no such row; `UNREACHABLE` after the deadline
   */
  list(
    target: MysqlTarget,
    database: string,
    service: string,
    options?: ListOptions,
  ): Promise<readonly NodeRow[]>;
  /** Inserts the rows that are missing, in one transaction, and reads them back; an existing row's load and slots are never touched. */
  insertMissing(
    target: MysqlTarget,
    database: string,
    service: string,
    rows: readonly NodeRow[],
  ): Promise<{ readonly inserted: readonly string[] }>;
  /** Raises or lowers the capacity of existing rows. */
  setCapacity(
    target: MysqlTarget,
    database: string,
    service: string,
    rows: readonly { readonly node: string; readonly capacity: number }[],
  ): Promise<void>;
  /** How many users each of the nodes has at present; nodes without a row are left out. */
  countUsers(
    target: MysqlTarget,
    database: string,
    service: string,
    nodes: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
  /**
   * Takes the nodes' users from them in batches, so that the tokenserver gives them another node, and deletes the rows.
   * Safe to repeat after a run that was killed anywhere; nodes without a row are none that is missed.
   */
  remove(
    target: MysqlTarget,
    database: string,
    service: string,
    nodes: readonly string[],
    progress: RemovalProgress,
  ): Promise<RemovedNodes>;
  /** Lets users arrive again at rows that an unfinished `remove` has marked; repeatable. */
  readmit(target: MysqlTarget, database: string, service: string, nodes: readonly string[]): Promise<void>;
}

/** How `NodesPort.remove` goes along. */
export interface RemovalProgress {
  readonly report: (progress: string) => void;
  /** Awaited after each batch: users who lost their node upload everything to another one, which should not be at once. */
  readonly pause?: () => Promise<void>;
  /** Users in one statement; 1,000 unless stated. */
  readonly batch?: number;
}

export interface RemovedNodes {
  /** Nodes whose rows were there and are gone. */
  readonly deleted: readonly string[];
  /** Users that lost their node. */
  readonly unassigned: number;
}
