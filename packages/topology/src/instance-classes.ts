/** Memory and connection limits of RDS instance classes. */

const GIB = 1024 ** 3;
/** Divisor of RDS's default formula for MySQL, `max_connections = {DBInstanceClassMemory/12582880}`. */
const BYTES_PER_CONNECTION = 12_582_880;

/** Memory of the size `large` of each family, in GiB; each doubling of the size doubles the memory. */
const LARGE_GIB: Readonly<Record<string, number>> = {
  m5: 8,
  m5d: 8,
  m6g: 8,
  m6gd: 8,
  m6i: 8,
  m6id: 8,
  m7g: 8,
  m7i: 8,
  m8g: 8,
  r5: 16,
  r5b: 16,
  r5d: 16,
  r6g: 16,
  r6gd: 16,
  r6i: 16,
  r6id: 16,
  r7g: 16,
  r7i: 16,
  r8g: 16,
};

/** Memory of burstable classes by size, in GiB. */
const BURSTABLE_GIB: Readonly<Record<string, number>> = {
  micro: 1,
  small: 2,
  medium: 4,
  large: 8,
  xlarge: 16,
  '2xlarge': 32,
};

/** Returns the memory of an instance class in GiB, or undefined for a class that is not in the tables. */
export function memoryGiB(instanceClass: string): number | undefined {
  const [, family = '', size = ''] = instanceClass.split('.');
  if (family === 't3' || family === 't4g') return BURSTABLE_GIB[size];
  const base = LARGE_GIB[family];
  const factor = sizeFactor(size);
  return base === undefined || factor === undefined ? undefined : base * factor;
}

function sizeFactor(size: string): number | undefined {
  if (size === 'large') return 1;
  const match = /^([1-9][0-9]?)?xlarge$/.exec(size);
  return match === null ? undefined : 2 * Number(match[1] ?? '1');
}

/**
 * Returns the default `max_connections` of an instance class. RDS reserves some memory, so the real value is slightly lower;
 * callers leave a margin.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.MaxConnections
 */
export function maxConnections(instanceClass: string): number | undefined {
  const memory = memoryGiB(instanceClass);
  return memory === undefined ? undefined : Math.floor((memory * GIB) / BYTES_PER_CONNECTION);
}
