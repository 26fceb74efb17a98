/** File names of the JSON schemas for editors, which are stored next to the environments. */
export const SCHEMA_FILES = ['environment.schema.json', 'dbnode.schema.json', 'confirm.schema.json'] as const;

/** The file name of a JSON schema. */
export type SchemaFile = (typeof SCHEMA_FILES)[number];
