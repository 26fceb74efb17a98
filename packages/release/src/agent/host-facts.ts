import { readFile } from 'node:fs/promises';
import { ReleaseError } from '../errors.ts';
import { hasCode } from './durable-files.ts';

/** What a host knows about itself; user data writes it, a host that we did not make has none. */
export interface HostFacts {
  readonly environment?: string;
  readonly role?: string;
  /** Address on which nginx listens. */
  readonly address: string;
  /** Address on which the application listens, and on which the host reaches itself. */
  readonly loopback: string;
}

const DEFAULTS: HostFacts = { address: '0.0.0.0', loopback: '127.0.0.1' };
const ADDRESS = /^[0-9]{1,3}(\.[0-9]{1,3}){3}$/;

/** @throws ReleaseError `INVALID_HOST_FACTS` where the file is there but unusable */
export async function readHostFacts(file: string): Promise<HostFacts> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return DEFAULTS;
    throw error;
  }
  return parseHostFacts(text);
}

/** @throws ReleaseError `INVALID_HOST_FACTS` */
export function parseHostFacts(text: string): HostFacts {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ReleaseError('INVALID_HOST_FACTS', 'host.json is not JSON', { cause: error });
  }
  if (typeof value !== 'object' || value === null) {
    throw new ReleaseError('INVALID_HOST_FACTS', 'host.json is not an object');
  }
  const field = (name: string): string | undefined => {
    const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
    if (found === undefined || typeof found === 'string') return found;
    throw new ReleaseError('INVALID_HOST_FACTS', `${name} in host.json is not a string`);
  };
  const address = field('address') ?? DEFAULTS.address;
  const loopback = field('loopback') ?? DEFAULTS.loopback;
  if (!ADDRESS.test(address) || !ADDRESS.test(loopback)) {
    throw new ReleaseError('INVALID_HOST_FACTS', 'address and loopback in host.json must be IPv4 addresses');
  }
  const environment = field('environment');
  const role = field('role');
  return {
    address,
    loopback,
    ...(environment === undefined ? {} : { environment }),
    ...(role === undefined ? {} : { role }),
  };
}
