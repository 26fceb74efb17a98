import { deriveNodeSecret } from '@syncops/secrets';
import { ReleaseError } from '../errors.ts';
import { parseTemplate, type Segment } from '../placeholder.ts';
import type { HostFacts } from './host-facts.ts';

/** A secret's JSON object, its fields as text. */
export type SecretFields = Readonly<Record<string, string>>;

/** What placeholders stand for on this host. */
export interface Values {
  readonly root: string;
  readonly host: HostFacts;
  /** Directory of the rendered files. */
  readonly releaseDir: string;
  readonly secrets: ReadonlyMap<string, SecretFields>;
}

/**
 * Puts values in place of placeholders. A value never adds a line or a control character to a file.
 * @throws ReleaseError `INVALID_SECRET` for a missing field or a value that cannot stand in a configuration file
 */
export function substitute(template: string, values: Values): string {
  return parseTemplate(template)
    .map((segment) => valueOf(segment, values))
    .join('');
}

function valueOf(segment: Segment, values: Values): string {
  switch (segment.kind) {
    case 'text':
      return segment.text;
    case 'host':
      return segment.fact === 'root' ? values.root : values.host[segment.fact];
    case 'release-dir':
      return values.releaseDir;
    case 'secret':
      return secretValue(segment, values);
    default:
      return segment satisfies never;
  }
}

function secretValue(segment: Extract<Segment, { kind: 'secret' }>, values: Values): string {
  const { key, field, filter } = segment;
  const fields = values.secrets.get(key);
  const value = fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (value === undefined || value === '') {
    throw new ReleaseError('INVALID_SECRET', `the secret '${key}' has no field '${field}'`);
  }
  switch (filter.kind) {
    case 'plain':
      if (!/^[\x21-\x7e]+$/.test(value)) {
        throw new ReleaseError(
          'INVALID_SECRET',
          `the field '${field}' of the secret '${key}' has white space or characters other than ASCII`,
        );
      }
      return value;
    case 'uri':
      return encodeURIComponent(value).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      );
    case 'node-secret':
      return deriveNodeSecret(value, filter.origin);
    default:
      return filter satisfies never;
  }
}
