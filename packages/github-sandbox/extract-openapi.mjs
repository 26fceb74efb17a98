// Cuts the routes that the stand-in serves out of GitHub's own description of its REST API and turns them into plain
// JSON Schema (draft 7). The description is too large to depend on (29 MB packed, 450 MB on disk), so its extract is kept:
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
//   node packages/github-sandbox/extract-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';
import { ROUTES } from './src/openapi/route-names.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: extract-openapi.mjs <api.github.com.json>');
const description = JSON.parse(readFileSync(path, 'utf8'));

/** Keywords that decide whether a value fits; prose, examples and extensions are left out. */
const KEYWORDS = [
  ...[
    'type',
    'format',
    'enum',
    'required',
    'additionalProperties',
    'items',
    'properties',
    'allOf',
    'anyOf',
    'oneOf',
  ],
  ...['$ref', 'minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'default'],
];
const schemas = new Map();

const at = (pointer) =>
  pointer
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key.replaceAll('~1', '/').replaceAll('~0', '~')], description);

const resolved = (value) => (value?.$ref === undefined ? value : at(value.$ref));

function reference(pointer) {
  const name = pointer.split('/').at(-1);
  if (!schemas.has(name)) {
    schemas.set(name, undefined);
    schemas.set(name, schema(at(pointer)));
  }
  return `#/schemas/${name}`;
}

function schema(value) {
  if (typeof value !== 'object' || value === null) return value;
  const cut = {};
  for (const keyword of KEYWORDS) {
    const found = value[keyword];
    if (found === undefined) continue;
    if (keyword === '$ref') cut.$ref = reference(found);
    else if (keyword === 'properties')
      cut.properties = Object.fromEntries(Object.entries(found).map(([name, one]) => [name, schema(one)]));
    else if (['allOf', 'anyOf', 'oneOf'].includes(keyword)) cut[keyword] = found.map(schema);
    else if (keyword === 'items' || keyword === 'additionalProperties') cut[keyword] = schema(found);
    else cut[keyword] = found;
  }
  if (value.nullable !== true) return cut;
  if (cut.type === undefined || cut.allOf || cut.anyOf || cut.oneOf)
    return { anyOf: [cut, { type: 'null' }] };
  return { ...cut, type: [cut.type, 'null'], ...(cut.enum && { enum: [...new Set([...cut.enum, null])] }) };
}

const json = (content) => schema(content?.['application/json']?.schema);

const operations = Object.fromEntries(
  ROUTES.map((route) => {
    const [method, template] = route.split(' ');
    const operation = description.paths[template]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`the description has no ${route}`);
    const body = resolved(operation.requestBody);
    const answers = Object.entries(operation.responses)
      .filter(([status]) => /^[23]/.test(status))
      .map(([status, answer]) => [status, json(resolved(answer).content) ?? null]);
    return [
      route,
      {
        parameters: (operation.parameters ?? []).map(resolved).map((one) => ({
          name: one.name,
          in: one.in,
          required: one.required === true,
          schema: schema(one.schema),
        })),
        ...(body && { body: json(body.content), isBodyRequired: body.required === true }),
        answers: Object.fromEntries(answers),
      },
    ];
  }),
);

const extract = {
  source: `@octokit/openapi ${description.info.version}`,
  license: 'MIT, Copyright GitHub, Inc. (github/rest-api-description) and Gregor Martynus (octokit/openapi)',
  operations,
  schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(new URL('src/openapi/extract.json', import.meta.url), `${JSON.stringify(extract, null, 1)}\n`);
