import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { types } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { ResourceSpec } from './resource-spec.ts';

/** Goes up with every change of what is stored. */
const FORMAT = 1;

/** Keeps what was read from the specification package, so that only the first process pays for unpacking all of it. */
export interface SpecCache {
  /** Undefined: not in the cache. Null: AWS has no such type. */
  read(type: string): ResourceSpec | null | undefined;
  write(type: string, spec: ResourceSpec | null): void;
}

/** Opens the cache next to the installed specification package; it belongs to that version of the package alone. */
export function openSpecCache(): SpecCache {
  const manifest = createRequire(import.meta.url).resolve('@aws-cdk/aws-service-spec/package.json');
  const { version } = parseManifest(readFileSync(manifest, 'utf8'));
  const directory = join(
    dirname(manifest),
    '..',
    '..',
    '.cache',
    'syncops-resource-specs',
    `${version}-${FORMAT}`,
  );
  const fileOf = (type: string): string => join(directory, `${type.replaceAll('::', '-')}.bin`);
  return {
    read: (type) => {
      try {
        const value: unknown = deserialize(readFileSync(fileOf(type)));
        return value === null || isResourceSpec(value, type) ? value : undefined;
      } catch {
        // Absent or damaged: the package itself is the truth.
        return undefined;
      }
    },
    write: (type, spec) => {
      const part = `${fileOf(type)}.${process.pid}`;
      try {
        mkdirSync(directory, { recursive: true });
        writeFileSync(part, serialize(spec));
        renameSync(part, fileOf(type));
      } catch {
        // A read-only installation works without the cache, only slower.
      }
    },
  };
}

function parseManifest(text: string): { readonly version: string } {
  const manifest: unknown = JSON.parse(text);
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined;
  return { version: typeof version === 'string' ? version : 'unknown' };
}

function isResourceSpec(value: unknown, type: string): value is ResourceSpec {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === type &&
    'properties' in value &&
    types.isMap(value.properties) &&
    'attributes' in value &&
    types.isSet(value.attributes) &&
    'identifier' in value &&
    Array.isArray(value.identifier)
  );
}
