/** One request that did not go as it should, without anything secret. */
export interface FailedRequest {
  /** ISO 8601. */
  readonly at: string;
  readonly origin: string;
  /** Method and kind of path, e.g. `PUT item`. */
  readonly action: string;
  /** Absent where no answer came. */
  readonly status?: number;
  readonly reason: string;
}

export interface OriginStats {
  readonly requests: number;
  readonly failed: number;
  /** Clients whose latest token is for this origin. */
  readonly users: number;
}

/** What the clients saw so far; times in milliseconds. */
export interface ClientStats {
  readonly clients: number;
  readonly requests: number;
  readonly failed: number;
  /** Answers by status, as text; `none` for requests without an answer. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Answers with status 401, all of which are failures. */
  readonly unauthorized: number;
  /** Tokens that the tokenserver handed out. */
  readonly tokens: number;
  /** Storage origins and the tokenserver's. */
  readonly byOrigin: Readonly<Record<string, OriginStats>>;
  readonly latencyMs: {
    readonly p50: number;
    readonly p95: number;
    readonly p99: number;
    readonly max: number;
  };
  /** The first failures; `failed` counts all of them. */
  readonly failures: readonly FailedRequest[];
}

/** One finished request, as a client reports it. */
export interface RequestRecord {
  readonly origin: string;
  readonly action: string;
  readonly status?: number;
  readonly milliseconds: number;
  /** Why it counts as failed; absent for a success. */
  readonly failure?: string;
}

const MAX_FAILURES = 100;
/** Latencies kept for the percentiles; the newest ones replace the oldest. */
const MAX_LATENCIES = 50_000;

export interface StatsRecorder {
  record(request: RequestRecord): void;
  /** Notes that a client got a token for an origin. */
  tokenIssued(client: number, origin: string): void;
  snapshot(clients: number): ClientStats;
}

/** Collects what many clients report, in bounded memory. */
export function createStatsRecorder(clock: () => number): StatsRecorder {
  const byStatus = new Map<string, number>();
  const byOrigin = new Map<string, { requests: number; failed: number }>();
  const homes = new Map<number, string>();
  const latencies: number[] = [];
  const failures: FailedRequest[] = [];
  const count = { requests: 0, failed: 0, tokens: 0 };
  return {
    record({ origin, action, status, milliseconds, failure }) {
      latencies[count.requests % MAX_LATENCIES] = milliseconds;
      count.requests += 1;
      const key = status === undefined ? 'none' : String(status);
      byStatus.set(key, (byStatus.get(key) ?? 0) + 1);
      const own = byOrigin.get(origin) ?? { requests: 0, failed: 0 };
      own.requests += 1;
      byOrigin.set(origin, own);
      if (failure === undefined) return;
      own.failed += 1;
      count.failed += 1;
      if (failures.length >= MAX_FAILURES) return;
      const at = new Date(clock()).toISOString();
      failures.push({ at, origin, action, ...(status === undefined ? {} : { status }), reason: failure });
    },
    tokenIssued(client, origin) {
      count.tokens += 1;
      homes.set(client, origin);
    },
    snapshot(clients) {
      const sorted = latencies.toSorted((one, other) => one - other);
      const users = (origin: string): number => [...homes.values()].filter((home) => home === origin).length;
      const origins = [...byOrigin].map(
        ([origin, own]) => [origin, { ...own, users: users(origin) }] as const,
      );
      return {
        clients,
        requests: count.requests,
        failed: count.failed,
        byStatus: Object.fromEntries([...byStatus].sort()),
        unauthorized: byStatus.get('401') ?? 0,
        tokens: count.tokens,
        byOrigin: Object.fromEntries(origins.sort(([one], [other]) => one.localeCompare(other))),
        latencyMs: {
          p50: nearestRank(sorted, 50),
          p95: nearestRank(sorted, 95),
          p99: nearestRank(sorted, 99),
          max: nearestRank(sorted, 100),
        },
        failures: [...failures],
      };
    },
  };
}

/** The smallest value that at least `percent` of the sorted values do not exceed; 0 where there is none. */
export function nearestRank(sorted: readonly number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? 0;
}
