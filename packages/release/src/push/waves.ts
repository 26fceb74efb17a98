/** Part of the fleet that follows the canary. */
const SECOND_WAVE_SHARE = 0.25;

/**
 * Splits a fleet into waves: one canary, then a quarter of the fleet, then the rest. Every host is in exactly one wave, in
 * the order in which they are given.
 */
export function planWaves<Host>(hosts: readonly Host[]): readonly (readonly Host[])[] {
  const second = 1 + Math.ceil(hosts.length * SECOND_WAVE_SHARE);
  return [hosts.slice(0, 1), hosts.slice(1, second), hosts.slice(second)].filter((wave) => wave.length > 0);
}
