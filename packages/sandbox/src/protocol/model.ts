import { NormalizedSchema } from '@smithy/core/schema';

/** How requests and answers are written: AWS Query with XML answers, JSON 1.1, or REST with XML. */
export type Protocol = 'query' | 'json' | 'rest-xml';

export interface HttpBinding {
  readonly method: string;
  /** URI template below the bucket, for example `/{Key+}`. */
  readonly path: string;
  /** Literal query parameters of the template; an empty value stands for a bare name. */
  readonly query: ReadonlyMap<string, string>;
  readonly status: number;
}

export interface OperationModel {
  readonly name: string;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
  readonly http?: HttpBinding;
}

export interface ErrorModel {
  readonly schema: NormalizedSchema;
  readonly httpStatus: number | undefined;
}

/** A service's shapes as the SDK itself ships them. */
export interface ServiceModel {
  readonly id: string;
  readonly protocol: Protocol;
  readonly version: string;
  readonly xmlNamespace: string;
  readonly operations: ReadonlyMap<string, OperationModel>;
  /** By the code that travels on the wire. */
  readonly errors: ReadonlyMap<string, ErrorModel>;
}

interface ServiceFacts {
  readonly protocol: Protocol;
  readonly version: string;
  readonly xmlNamespace: string;
  readonly load: () => Promise<object>;
}

/** Protocol facts by signing name; the `version` and namespace are those of each service's published API. */
const SERVICES: Readonly<Record<string, ServiceFacts>> = {
  cloudformation: {
    protocol: 'query',
    version: '2010-05-15',
    xmlNamespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
    load: () => import('@aws-sdk/client-cloudformation'),
  },
  sts: {
    protocol: 'query',
    version: '2011-06-15',
    xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    load: () => import('@aws-sdk/client-sts'),
  },
  iam: {
    protocol: 'query',
    version: '2010-05-08',
    xmlNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    load: () => import('@aws-sdk/client-iam'),
  },
  autoscaling: {
    protocol: 'query',
    version: '2011-01-01',
    xmlNamespace: 'http://autoscaling.amazonaws.com/doc/2011-01-01/',
    load: () => import('@aws-sdk/client-auto-scaling'),
  },
  elasticloadbalancing: {
    protocol: 'query',
    version: '2015-12-01',
    xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    load: () => import('@aws-sdk/client-elastic-load-balancing-v2'),
  },
  rds: {
    protocol: 'query',
    version: '2014-10-31',
    xmlNamespace: 'http://rds.amazonaws.com/doc/2014-10-31/',
    load: () => import('@aws-sdk/client-rds'),
  },
  ssm: {
    protocol: 'json',
    version: '2014-11-06',
    xmlNamespace: '',
    load: () => import('@aws-sdk/client-ssm'),
  },
  secretsmanager: {
    protocol: 'json',
    version: '2017-10-17',
    xmlNamespace: '',
    load: () => import('@aws-sdk/client-secrets-manager'),
  },
  s3: {
    protocol: 'rest-xml',
    version: '2006-03-01',
    xmlNamespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
    load: () => import('@aws-sdk/client-s3'),
  },
};

/** `X-Amz-Target` prefixes of the JSON services. */
export const TARGET_PREFIXES: Readonly<Record<string, string>> = {
  AmazonSSM: 'ssm',
  secretsmanager: 'secretsmanager',
};

/** The protocol a signing name speaks; undefined for services that the sandbox does not know. */
export function protocolOf(serviceId: string): Protocol | undefined {
  return SERVICES[serviceId]?.protocol;
}

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

/** Static schemas: `[kind, namespace, name, traits, …]`; operations have kind 9, errors -3. */
const OPERATION = 9;
const ERROR = -3;

/** Reads the schemas that a service's SDK client exports. @throws Error for a service that the sandbox does not know */
export async function loadServiceModel(serviceId: string): Promise<ServiceModel> {
  const facts = SERVICES[serviceId];
  if (facts === undefined) throw new Error(`no protocol is known for the service ${serviceId}`);
  const operations = new Map<string, OperationModel>();
  const errors = new Map<string, ErrorModel>();
  for (const value of Object.values(await facts.load())) {
    if (!isStaticSchema(value)) continue;
    const [kind, , name, traits] = value;
    if (kind === OPERATION) operations.set(name, readOperation(value));
    if (kind === ERROR) {
      const code = wireCode(name, traits);
      errors.set(code, { schema: NormalizedSchema.of(asSchemaRef(value)), httpStatus: errorStatus(traits) });
    }
  }
  return { id: serviceId, ...pick(facts), operations, errors };
}

function pick({
  protocol,
  version,
  xmlNamespace,
}: ServiceFacts): Pick<ServiceModel, 'protocol' | 'version' | 'xmlNamespace'> {
  return { protocol, version, xmlNamespace };
}

type StaticSchema = readonly [
  kind: number,
  namespace: string,
  name: string,
  traits: unknown,
  ...rest: unknown[],
];

function isStaticSchema(value: unknown): value is StaticSchema {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[2] === 'string';
}

function readOperation(schema: StaticSchema): OperationModel {
  const [, , name, traits, input, output] = schema;
  const http = isRecord(traits) ? readBinding(traits['http']) : undefined;
  return {
    name,
    input: NormalizedSchema.of(asSchemaRef(input)),
    output: NormalizedSchema.of(asSchemaRef(output)),
    ...(http === undefined ? {} : { http }),
  };
}

function readBinding(value: unknown): HttpBinding | undefined {
  if (!Array.isArray(value)) return undefined;
  const parts: readonly unknown[] = value;
  const [method, template, status] = parts;
  if (typeof method !== 'string' || typeof template !== 'string') return undefined;
  const [path = '/', literals = ''] = template.split('?');
  const query = new Map(new URLSearchParams(literals));
  return { method, path, query, status: typeof status === 'number' ? status : 200 };
}

function wireCode(name: string, traits: unknown): string {
  const query = isRecord(traits) ? traits['awsQueryError'] : undefined;
  return Array.isArray(query) && typeof query[0] === 'string' ? query[0] : name;
}

function errorStatus(traits: unknown): number | undefined {
  const status = isRecord(traits) ? traits['httpError'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** @internal Schemas reach us as plain arrays out of a module's namespace; `NormalizedSchema.of` checks their form. */
function asSchemaRef(value: unknown): SchemaRef {
  if (!isSchemaRef(value)) throw new Error('the SDK exports a schema of an unknown form');
  return value;
}

function isSchemaRef(value: unknown): value is SchemaRef {
  return (
    Array.isArray(value) ||
    typeof value === 'function' ||
    typeof value === 'string' ||
    typeof value === 'number'
  );
}

/** Any object but an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of a structure's members that must be present: static schemas list them first and count them. */
export function requiredMembers(schema: NormalizedSchema): readonly string[] {
  const ref = schema.getSchema();
  if (!Array.isArray(ref)) return [];
  const parts: readonly unknown[] = ref;
  const [, , , , names, , count] = parts;
  return Array.isArray(names) && typeof count === 'number' ? names.slice(0, count).map(String) : [];
}
