import type { Forecast } from '../plan/plan.ts';
import type { ForecastInput } from './forecast-input.ts';
import { limitUses, type LimitUse } from './limit-uses.ts';

/**
 * How far the environment is from each limit once the plan is deployed, the nearest first: what is exceeded, then what is
 * met at the smallest number of dbnodes, then what dbnodes have no part in, the fullest first. Users of the list need only
 * its beginning; whatever comes later can no longer happen first.
 *
 * Not among them, because no environment can meet them: certificates (one wildcard, whatever the number of virtual
 * hosts), and what a host prints about a release (bounded by the agent).
 */
export function forecastLimits(input: ForecastInput): readonly Forecast[] {
  const dbnodes = input.environment.dbnodes.length;
  return limitUses(input)
    .map((use): Forecast => {
      const metAtDbnode = firstExceeding(use, dbnodes);
      return metAtDbnode === undefined ? use : { ...use, metAtDbnode };
    })
    .sort(compareForecasts);
}

/** The number of dbnodes at which a limit is exceeded first, where each one more or less changes the use by the same. */
function firstExceeding({ used, limit, perDbnode }: LimitUse, dbnodes: number): number | undefined {
  if (perDbnode === 0) return undefined;
  return Math.max(0, dbnodes + Math.floor((limit - used) / perDbnode) + 1);
}

function compareForecasts(a: Forecast, b: Forecast): number {
  const exceeded = Number(b.used > b.limit) - Number(a.used > a.limit);
  if (exceeded !== 0) return exceeded;
  const met = (a.metAtDbnode ?? Infinity) - (b.metAtDbnode ?? Infinity);
  if (met !== 0 && !Number.isNaN(met)) return met;
  const full = b.used / b.limit - a.used / a.limit;
  return full !== 0 ? full : a.name < b.name ? -1 : 1;
}
