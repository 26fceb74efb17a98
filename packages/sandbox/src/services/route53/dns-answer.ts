import DNS from 'dns2';
import type { DnsTable } from '../../contract.ts';

/** Seconds; small, so that a moved name is seen at once. */
const TTL_SECONDS = 1;

export interface DnsAnswer {
  /** False: NXDOMAIN, of the name itself or of the end of its chain. A name that exists without a record of the asked type has an empty answer. */
  readonly exists: boolean;
  readonly records: readonly AnswerRecord[];
}

export interface AnswerRecord {
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly address?: string;
  readonly domain?: string;
}

const { A, CNAME, ANY } = DNS.Packet.TYPE;

/** The CNAME chain from `name`, then the addresses at its end. Pure. */
export function answerQuestion(table: DnsTable, name: string, type: number): DnsAnswer {
  const records: AnswerRecord[] = [];
  const seen = new Set<string>();
  let current = name;
  for (;;) {
    const record = table.get(current);
    if (record === undefined) return { exists: false, records };
    const base = { name: current, class: DNS.Packet.CLASS.IN, ttl: TTL_SECONDS };
    if (record.type === 'A') {
      if (type === A || type === ANY)
        records.push(...record.values.map((address) => ({ ...base, type: A, address })));
      return { exists: true, records };
    }
    const [target] = record.values;
    if (target === undefined || seen.has(target)) return { exists: true, records };
    seen.add(target);
    records.push({ ...base, type: CNAME, domain: target });
    if (type === CNAME) return { exists: true, records };
    current = target;
  }
}
