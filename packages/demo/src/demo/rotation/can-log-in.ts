import { connect as connectSocket } from 'node:net';

import { createConnection } from 'mysql2/promise';
import { socketLookup, type NameResolver } from '@syncops/smoke-tests';

export interface DatabaseServer {
  readonly host: string;
  readonly port: number;
  /** Certificate authorities, PEM. */
  readonly ca: string;
}

/** Whether a server lets this login in. @throws what keeps the question from being answered */
export async function canLogIn(
  { host, port, ca }: DatabaseServer,
  login: { readonly username: string; readonly password: string },
  resolver: NameResolver,
): Promise<boolean> {
  try {
    const connection = await createConnection({
      host,
      port,
      user: login.username,
      password: login.password,
      ssl: { ca, rejectUnauthorized: true, verifyIdentity: true },
      stream: () => connectSocket({ host, port, lookup: socketLookup(resolver) }),
    });
    await connection.end();
    return true;
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ER_ACCESS_DENIED_ERROR';
}
