import { ReleaseError } from '../errors.ts';

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:[0-9]+)?$/;
const ENTRY = /^([0-9]{10}):[0-9a-f]{32,}$/;

/**
 * Checks a rendered secrets file as its readers would take it: each origin once, entries with ten-digit timestamps, each later
 * than the one before, so that *last* is *newest* for every reader.
 * @throws ReleaseError `INVALID_SECRETS_FILE` naming line and origin, never an entry
 */
export function checkSecretsFile(text: string): void {
  const seen = new Set<string>();
  const lines = text.split('\n');
  if (lines.pop() !== '') throw failed(lines.length, '', 'the last line is not ended');
  lines.forEach((line, index) => {
    const [origin = '', ...entries] = line.split(',');
    const fail = (problem: string): never => {
      throw failed(index + 1, ORIGIN.test(origin) ? origin : '', problem);
    };
    if (!ORIGIN.test(origin)) fail('it does not begin with an origin');
    if (seen.has(origin)) fail('the origin stands on another line too');
    seen.add(origin);
    if (entries.length === 0) fail('it has no secret');
    const times = entries.map((entry) => ENTRY.exec(entry)?.[1] ?? fail('an entry is not <10 digits>:<hex>'));
    if (times.some((time, at) => at > 0 && time <= (times[at - 1] ?? ''))) {
      fail('its entries are not in the order of their timestamps');
    }
  });
}

function failed(line: number, origin: string, problem: string): ReleaseError {
  const of = origin === '' ? '' : ` (${origin})`;
  return new ReleaseError(
    'INVALID_SECRETS_FILE',
    `line ${String(line)} of the secrets file${of}: ${problem}`,
  );
}
