/** Schemas for editors, made from the very schemas that check the files. */
import * as z from 'zod';
import { dbnodeFileSchema, environmentFileSchema } from './schema.ts';

/** Files beside the environments, by name, with their text. */
export function jsonSchemas(): Readonly<Record<'environment.schema.json' | 'dbnode.schema.json', string>> {
  return {
    'environment.schema.json': render(environmentFileSchema, 'Environment of SyncOps'),
    'dbnode.schema.json': render(dbnodeFileSchema, 'Dbnode of an environment of SyncOps'),
  };
}

function render(schema: z.ZodType, title: string): string {
  const generated = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return `${JSON.stringify({ title, ...generated }, null, 2)}\n`;
}
