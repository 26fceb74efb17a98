import { needText, records, texts } from '../input.ts';
import type { Secret } from './secret-store.ts';

export interface SecretFilter {
  readonly key: string;
  readonly values: readonly string[];
}

export function readFilters(input: Readonly<Record<string, unknown>>): readonly SecretFilter[] {
  return (records(input, 'Filters') ?? []).map((filter) => ({
    key: needText(filter, 'Key'),
    values: texts(filter, 'Values') ?? [],
  }));
}

/**
 * Whether a secret passes all filters: each by any of its values, a value with `!` by not matching. Values match the beginning.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_search-secret.html
 */
export function matchesFilters(secret: Secret, filters: readonly SecretFilter[], region: string): boolean {
  return filters.every(({ key, values }) =>
    values.some((value) =>
      value.startsWith('!')
        ? !matches(secret, key, value.slice(1), region)
        : matches(secret, key, value, region),
    ),
  );
}

function matches(secret: Secret, key: string, value: string, region: string): boolean {
  const startsWith = (text: string | undefined): boolean => text?.startsWith(value) === true;
  const loosely = (text: string | undefined): boolean =>
    text?.toLowerCase().startsWith(value.toLowerCase()) === true;
  switch (key) {
    case 'name':
      return startsWith(secret.name);
    case 'description':
      return loosely(secret.description);
    case 'tag-key':
      return Object.keys(secret.tags).some(startsWith);
    case 'tag-value':
      return Object.values(secret.tags).some(startsWith);
    case 'owning-service':
      return loosely(secret.owningService);
    case 'primary-region':
      return startsWith(region);
    default:
      return wordsOf(secret).some((word) =>
        value.split(/\s+/).some((part) => word.startsWith(part.toLowerCase())),
      );
  }
}

/** Words of all attributes, for the key `all`. */
function wordsOf(secret: Secret): readonly string[] {
  const attributes = [secret.name, secret.description ?? '', ...Object.entries(secret.tags).flat()];
  return attributes.flatMap((attribute) => attribute.toLowerCase().split(/[\s/_+=.@!-]+/));
}
