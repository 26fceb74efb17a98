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

export interface DbnodePort {
  /** Makes databases, user and grants so and reads them back; repeating changes nothing. */
  converge(
    target: MysqlTarget,
    state: DbnodeState,
    report: (progress: string) => void,
  ): Promise<{ readonly changes: readonly string[] }>;
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

export interface NodesPort {
  /** Rows of one service, sorted by node. @throws MysqlError `UNKNOWN_SERVICE` where `services` has no such row */
  list(target: MysqlTarget, database: string, service: string): Promise<readonly NodeRow[]>;
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
}
