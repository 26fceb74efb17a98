/** What one line of SHOW GRANTS gives. */
export type Grant =
  | { readonly kind: 'privileges'; readonly scope: GrantScope; readonly privileges: readonly string[] }
  /** A role, a proxy, a column or a routine: nothing that we ever grant. */
  | { readonly kind: 'other'; readonly description: string };

/** `*.*`, all of a database, or one table. */
export interface GrantScope {
  readonly database: string;
  readonly table: string;
}

/** What the application needs on each of its databases, and nothing else: it creates its tables and their indexes itself. */
export const APP_PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE', 'INDEX'] as const;

/** What to do so that a user has exactly the privileges wanted. */
export interface GrantChanges {
  readonly missing: readonly { readonly database: string; readonly privileges: readonly string[] }[];
  readonly extra: readonly { readonly scope: GrantScope; readonly privileges: readonly string[] }[];
  /** Rights that we do not know how to take away, without anything secret. */
  readonly foreign: readonly string[];
}

/**
 * Reads one line of SHOW GRANTS as MySQL 8 and MariaDB 10.11 write it. What follows `TO` is left alone: MariaDB puts the hash
 * of the password there.
 */
export function parseGrant(line: string): Grant {
  const match =
    /^GRANT (?<privileges>.+?) ON (?:TABLE )?(?<scope>\*\.\*|`(?:[^`]|``)+`\.(?:\*|`(?:[^`]|``)+`)) TO (?<rest>.*)$/s.exec(
      line,
    );
  const { privileges, scope, rest } = match?.groups ?? {};
  if (privileges === undefined || scope === undefined || rest === undefined)
    return { kind: 'other', description: line.split(' TO ', 1)[0] ?? '' };
  const names = privileges.split(/, ?/);
  if (!names.every((name) => /^[A-Z][A-Z_ ]*$/.test(name)))
    return { kind: 'other', description: `${privileges} ON ${scope}` };
  const grantOption = rest.includes('WITH GRANT OPTION') ? ['GRANT OPTION'] : [];
  return { kind: 'privileges', scope: parseScope(scope), privileges: [...names, ...grantOption] };
}

/** Compares what a user has with exactly {@link APP_PRIVILEGES} on each database. */
export function compareGrants(grants: readonly Grant[], databases: readonly string[]): GrantChanges {
  const wanted = new Set<string>(APP_PRIVILEGES);
  const held = new Map(databases.map((database) => [database, new Set<string>()]));
  const extra: { scope: GrantScope; privileges: readonly string[] }[] = [];
  const foreign: string[] = [];
  for (const grant of grants) {
    if (grant.kind === 'other') {
      foreign.push(grant.description);
      continue;
    }
    const { scope } = grant;
    // USAGE is how SHOW GRANTS writes "nothing".
    const privileges = grant.privileges.filter((name) => name !== 'USAGE');
    const here = scope.table === '*' ? held.get(scope.database) : undefined;
    for (const name of privileges) here?.add(name);
    const surplus = here === undefined ? privileges : privileges.filter((name) => !wanted.has(name));
    if (surplus.length > 0) extra.push({ scope, privileges: surplus });
  }
  const missing = [...held].map(([database, names]) => ({
    database,
    privileges: APP_PRIVILEGES.filter((name) => !names.has(name)),
  }));
  return { missing: missing.filter(({ privileges }) => privileges.length > 0), extra, foreign };
}

/** `*.*`, or the parts between the backquotes. */
function parseScope(text: string): GrantScope {
  if (text === '*.*') return { database: '*', table: '*' };
  const [database = '', table = '*'] = [...text.matchAll(/`((?:[^`]|``)+)`/g)].map(([, name]) =>
    (name ?? '').replaceAll('``', '`'),
  );
  return { database, table };
}
