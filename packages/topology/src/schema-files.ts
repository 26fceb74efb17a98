/** The names of the JSON schemas for editors, which are next to the environments. */
export const SCHEMA_FILES = ['environment.schema.json', 'dbnode.schema.json', 'confirm.schema.json'] as const;

export type SchemaFile = (typeof SCHEMA_FILES)[number];
