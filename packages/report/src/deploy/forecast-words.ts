import type { Forecast, Plan } from '@syncops/engine';
import { formatNumber } from '@syncops/text';

/** Of a limit; from here on it is near. */
const NEAR_SHARE = 0.8;
/** Dbnodes still to come until a limit; from here on it is near. */
const NEAR_DBNODES = 10;

const ORIGIN_WORDS = {
  account: 'read from the account',
  default: "AWS's default, the account was not asked",
  design: 'limit of the design',
} as const satisfies Record<Forecast['origin'], string>;

export function originWords({ origin }: Forecast): string {
  return ORIGIN_WORDS[origin];
}

/** `62 of 100 rules`. */
export function usageWords({ used, limit, unit }: Forecast): string {
  return `${formatNumber(used)} of ${formatNumber(limit)}${unit === '' ? '' : ` ${unit}`}`;
}

/** `met at dbnode 37`, `exceeded`; empty where dbnodes do not matter. */
export function metWords(forecast: Forecast): string {
  if (forecast.used > forecast.limit) return 'exceeded';
  return forecast.metAtDbnode === undefined ? '' : `met at dbnode ${formatNumber(forecast.metAtDbnode)}`;
}

/** The dbnodes that there will be after the plan. */
export function dbnodesAfter({ topology }: Pick<Plan, 'topology'>): number {
  return topology.parts.filter(({ kind, state }) => kind === 'dbnode' && state !== 'removed').length;
}

/** Whether people should see it although nothing asks for it. */
export function isNear(forecast: Forecast, dbnodes: number): boolean {
  const { used, limit, metAtDbnode } = forecast;
  return used >= limit * NEAR_SHARE || (metAtDbnode !== undefined && metAtDbnode - dbnodes <= NEAR_DBNODES);
}

/** The nearest limit first: by the dbnode that meets it, then by the share that is used. */
export function nearestFirst(forecasts: readonly Forecast[]): readonly Forecast[] {
  const far = Number.MAX_SAFE_INTEGER;
  return forecasts.toSorted(
    (a, b) =>
      Number(b.used > b.limit) - Number(a.used > a.limit) ||
      (a.metAtDbnode ?? far) - (b.metAtDbnode ?? far) ||
      share(b) - share(a) ||
      (a.name < b.name ? -1 : 1),
  );
}

export function share({ used, limit }: Forecast): number {
  return limit > 0 ? used / limit : 1;
}
