import { refusal } from './refusal.ts';

/** Users of the dbnodes' servers, by the server's address. A dropped user keeps its open connections, as MySQL does. */
export class Databases {
  readonly #users = new Map<string, Map<string, string>>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Makes a user, or gives the one that is there this password. */
  alter(host: string, username: string, password: string): void {
    this.#of(host).set(username, password);
    this.#changed();
  }

  drop(host: string, username: string): void {
    if (!/^syncstorage(_[a-z0-9_]+)?$/.test(username))
      throw refusal('INVALID_NAME', `no user of ours: ${username}`);
    this.#of(host).delete(username);
    this.#changed();
  }

  accepts(host: string, login: { readonly username: string; readonly password: string }): boolean {
    return this.#of(host).get(login.username) === login.password;
  }

  users(host: string): readonly string[] {
    return [...this.#of(host).keys()].sort();
  }

  #of(host: string): Map<string, string> {
    const users = this.#users.get(host) ?? new Map<string, string>();
    this.#users.set(host, users);
    return users;
  }
}
