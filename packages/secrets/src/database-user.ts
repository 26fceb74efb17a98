import { SecretsError } from './errors.ts';
import { parseJsonObject } from './json-object.ts';
import type { RandomBytes } from './random.ts';

/** The application's users on every dbnode: a rotation goes from the one to the other. */
export const APP_USER_NAMES = ['syncstorage', 'syncstorage_b'] as const;
export type AppUserName = (typeof APP_USER_NAMES)[number];

/** The user of a dbnode that was never rotated. */
const FIRST_APP_USER_NAME: AppUserName = APP_USER_NAMES[0];

/** 24 random bytes are 32 characters of base64url: 192 bits. */
const PASSWORD_BYTES = 24;

/** What secrets with a database login hold: ours, the ones that RDS manages, and the tokenserver's. */
export interface DatabaseUser {
  readonly username: string;
  readonly password: string;
}

/** The application's login, under one of its two names. */
export interface AppUser extends DatabaseUser {
  readonly username: AppUserName;
}

/** The name that the next rotation gives the application, and that the one before took away from it. */
export function otherAppUserName(name: AppUserName): AppUserName {
  const [first, second] = APP_USER_NAMES;
  return name === first ? second : first;
}

/**
 * A new login for the application. The password has only characters that a URI and the services' configuration take as they
 * are (no `$`, no `%`), and one of each class, so that it passes MySQL's `validate_password` at its default level.
 * @param options.username - for a rotation the other one of the login in use; the first of the two unless stated
 */
export function createAppUser(
  deps: { readonly randomBytes: RandomBytes },
  options: { readonly username?: AppUserName } = {},
): AppUser {
  for (;;) {
    const password = Buffer.from(deps.randomBytes(PASSWORD_BYTES)).toString('base64url');
    if ([/[a-z]/, /[A-Z]/, /[0-9]/, /[_-]/].every((characters) => characters.test(password)))
      return { username: options.username ?? FIRST_APP_USER_NAME, password };
  }
}

/** The JSON text that Secrets Manager stores. */
export function formatDatabaseUser(user: DatabaseUser): string {
  return JSON.stringify({ username: user.username, password: user.password });
}

/**
 * Reads a login made by someone else: any non-empty `username` and `password`.
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
export function parseAppUser(text: string, name: string): AppUser {
  const { username: found, password } = parseDatabaseUser(text, name);
  const username = APP_USER_NAMES.find((known) => known === found);
  if (username === undefined)
    throw invalidAppUser(name, `"username" must be "${APP_USER_NAMES.join('" or "')}"`);
  if (!/^[A-Za-z0-9_-]{24,}$/.test(password) || !/[A-Za-z]/.test(password))
    throw invalidAppUser(
      name,
      '"password" needs at least 24 letters, digits, "_" and "-", one of them a letter',
    );
  return { username, password };
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
