import { SecretsError } from './errors.ts';
import { parseJsonObject } from './json-object.ts';
import type { RandomBytes } from './random.ts';

/** The two names of the application's database user on every dbnode; each rotation switches to the other name. */
export const APP_USER_NAMES = ['syncstorage', 'syncstorage_b'] as const;
export type AppUserName = (typeof APP_USER_NAMES)[number];

/** The user name on a dbnode whose login has never been rotated. */
const FIRST_APP_USER_NAME: AppUserName = APP_USER_NAMES[0];

/** 24 random bytes are 32 characters of base64url: 192 bits. */
const PASSWORD_BYTES = 24;

/**
 * The content of every secret that holds a database login: the application's, the master user's (managed by RDS), and the
 * tokenserver's.
 */
export interface DatabaseUser {
  readonly username: string;
  readonly password: string;
}

/** The application's database login, under one of its two user names. */
export interface AppUser extends DatabaseUser {
  readonly username: AppUserName;
}

/** Returns the user name that the next rotation switches to, which is also the name that the previous rotation replaced. */
export function otherAppUserName(name: AppUserName): AppUserName {
  const [first, second] = APP_USER_NAMES;
  return name === first ? second : first;
}

/**
 * Creates a new login for the application. The password contains only characters that need no escaping in a URI and in the
 * services' configuration (no `$`, no `%`), and at least one of each class, so that it passes MySQL's `validate_password` at
 * its default level.
 * @param options.username - for a rotation, the name that the current login does not use; defaults to the first of the two
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

/** Formats a login as the JSON text that Secrets Manager stores. */
export function formatDatabaseUser(user: DatabaseUser): string {
  return JSON.stringify({ username: user.username, password: user.password });
}

/**
 * Parses a login that another tool created: any non-empty `username` and `password`.
 * @param name - name of the secret, for the error message
 * @throws {@link SecretsError} `INVALID_VALUE`
 */
export function parseDatabaseUser(text: string, name: string): DatabaseUser {
  const { username, password } = parseJsonObject(text, name);
  if (!isText(username) || !isText(password))
    throw new SecretsError('INVALID_VALUE', `${name} must contain the text fields "username" and "password"`);
  return { username, password };
}

/**
 * Parses the application's login, which must follow the rules of the files that carry it.
 * @param name - name of the secret, for the error message
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
      '"password" must consist of at least 24 letters, digits, "_" and "-", including a letter',
    );
  return { username, password };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function invalidAppUser(name: string, rule: string): SecretsError {
  return new SecretsError(
    'INVALID_VALUE',
    `${name} does not contain the application's database login: ${rule}; restore a version that SyncOps created`,
  );
}
