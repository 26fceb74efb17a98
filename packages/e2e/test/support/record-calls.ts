import type { Sandbox } from '@syncops/sandbox';
import { deriveNodeSecret, parseDatabaseUser, parseMasterSecret } from '@syncops/secrets';

/** The inputs of the calls that AWS received. */
export interface RecordedCalls {
  /** Everything but the values of secrets where they belong: one text for each call, with the operation in front. */
  readonly recorded: readonly string[];
  /** Every value of a dbnode's secret that was ever stored, and what is derived from it, by what it is. */
  secretValues(originsOf: (dbnode: string) => readonly string[]): ReadonlyMap<string, string>;
}

/** Begins to record the calls that the AWS of a sandbox receives. */
export function recordCalls({ faults }: Sandbox): RecordedCalls {
  const recorded: string[] = [];
  const stored: { readonly name: string; readonly value: string }[] = [];
  // A fault that never strikes: it is asked about every call.
  const listen = (operation: string, hear: (input: Readonly<Record<string, unknown>>) => void): void => {
    faults.add({
      operation,
      times: Infinity,
      effect: { kind: 'delay', ms: 0 },
      when: (input) => {
        hear(input);
        return false;
      },
    });
  };
  listen('*', (input) => {
    const { SecretString, ...rest } = input;
    recorded.push(JSON.stringify(rest, textOfBytes));
    if (typeof SecretString === 'string')
      stored.push({ name: String(input['SecretId'] ?? input['Name']), value: SecretString });
  });
  return {
    recorded,
    secretValues: (originsOf) =>
      new Map(
        stored.flatMap(({ name, value }, index) => {
          const [, dbnode = '', kind] = /\/dbnode\/([^/]+)\/(master-secret|app-user)$/.exec(name) ?? [];
          const what = `${kind ?? 'secret'} of ${dbnode}, value ${String(index)}`;
          if (kind === 'app-user') return [[what, parseDatabaseUser(value, name).password] as const];
          if (kind !== 'master-secret') return [];
          const { secret } = parseMasterSecret(value, name);
          const derived = originsOf(dbnode).map(
            (origin) => [`${what} for ${origin}`, deriveNodeSecret(secret, origin)] as const,
          );
          return [[what, secret] as const, ...derived];
        }),
      ),
  };
}

function textOfBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value;
}
