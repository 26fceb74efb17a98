import { SecretsError } from './errors.ts';
import { parseJsonObject } from './json-object.ts';
import type { RandomBytes } from './random.ts';

/** The application's user on every dbnode. */
export const APP_USER_NAME = 'syncstorage';

/** 24 random bytes are 32 characters of base64url: 192 bits. */
const PASSWORD_BYTES = 24;

/** What secrets with a database login hold: ours, the ones that RDS manages, and the tokenserver's. */
export interface DatabaseUser {
  readonly username: string;
  readonly password: string;
}

/**
 * A new login for the application. The password has only characters that a URI and the services' configuration take as they
 * are (no `$`, no `%`), and one of each class, so that it passes MySQL's `validate_password` at its default level.
 */
export function createAppUser(deps: { readonly randomBytes: RandomBytes }): DatabaseUser {
  for (;;) {
    const password = Buffer.from(deps.randomBytes(PASSWORD_BYTES)).toString('base64url');
    if ([/[a-z]/, /[A-Z]/, /[0-9]/, /[_-]/].every((characters) => characters.test(password)))
      return { username: APP_USER_NAME, password };
  }
}

/** The JSON text that Secrets Manager stores. */
export function formatDatabaseUser(user: DatabaseUser): string {
  return JSON.stringify({ username: user.username, password: user.password });
}

/**
 * Reads a login made by somebody else: any non-empty `username` and `password`.
 * @throws {@link SecretsError} `INVALID_VALUE`
 */
export function parseDatabaseUser(text: string, name: string): DatabaseUser {
  const { username, password } = parseJsonObject(text, name);
  if (!isText(username) || !isText(password))
    throw new SecretsError('INVALID_VALUE', `${name} must hold the text fields "username" and "password"`);
  return { username, password };
}

/**
 * Reads the application's login, which must keep the rules of the files that carry it.
 * @throws {@link SecretsError} `INVALID_VALUE`
 */
export function parseAppUser(text: string, name: string): DatabaseUser {
  const user = parseDatabaseUser(text, name);
  if (user.username !== APP_USER_NAME)
    throw invalidAppUser(name, `its "username" must be "${APP_USER_NAME}"`);
  if (!/^[A-Za-z0-9_-]{24,}$/.test(user.password) || !/[A-Za-z]/.test(user.password))
    throw invalidAppUser(
      name,
      '"password" needs at least 24 letters, digits, "_" and "-", one of them a letter',
    );
  return user;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function invalidAppUser(name: string, rule: string): SecretsError {
  return new SecretsError(
    'INVALID_VALUE',
    `${name} does not hold the application's database login: ${rule}; put back a version that this tool made`,
  );
}
