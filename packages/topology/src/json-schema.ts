/** Generates the JSON schemas for editors from the zod schemas that validate the files. */
import * as z from 'zod';
import { confirmFileSchema, dbnodeFileSchema, environmentFileSchema } from './schema.ts';
import type { SchemaFile } from './schema-files.ts';

/** Returns the text of each JSON schema, by file name. */
export function jsonSchemas(): Readonly<Record<SchemaFile, string>> {
  return {
    'environment.schema.json': render(environmentFileSchema, 'Environment of SyncOps'),
    'dbnode.schema.json': render(dbnodeFileSchema, 'Dbnode of an environment of SyncOps'),
    'confirm.schema.json': render(confirmFileSchema, 'Confirmations for a plan of SyncOps'),
  };
}

function render(schema: z.ZodType, title: string): string {
  const generated = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return `${JSON.stringify({ title, ...generated }, null, 2)}\n`;
}
