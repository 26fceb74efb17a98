/**
 * The schemas of environment files, dbnode files and confirmation files. Each key has one entry, from which everything else
 * follows: format, bounds, default and help text here, the JSON schemas for editors in `json-schema.ts`, and the types in
 * `environment.ts`.
 * `rules/` checks how values relate to each other (arithmetic, uniqueness, lengths of derived names).
 */
import * as z from 'zod';
import { DBNODE_BOUNDS, type Bounds } from './bounds.ts';
import { PATTERNS, type Pattern } from './patterns.ts';

// A command parses each of a few files only once, so compiling parsers would take longer than it saves.
z.config({ jitless: true });

/** Builds the schema of a text with a pattern; editors show the description as help text. */
function text(pattern: Pattern, description: string): z.ZodString {
  return z
    .string({ error: `expected ${pattern.expected}` })
    .regex(pattern.regex, { error: `expected ${pattern.expected}` })
    .describe(description);
}

function integer({ min, max }: Bounds, description: string): z.ZodNumber {
  const error = `expected a whole number from ${String(min)} to ${String(max)}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error }).describe(description);
}

/** Makes a key optional with a default, which is also added to the help text. */
function optional<T extends z.ZodType>(
  schema: T,
  fallback: z.core.util.NoUndefined<z.output<T>>,
): z.ZodDefault<T> {
  const helpText = `${schema.description ?? ''} Default ${JSON.stringify(fallback)}.`;
  return z._default(schema, fallback).describe(helpText);
}

const port = (description: string): z.ZodNumber => integer({ min: 1, max: 65_535 }, description);
const flag = (description: string): z.ZodBoolean => z.boolean().describe(description);
const subnets = (description: string): z.ZodArray<z.ZodString> =>
  z.array(text(PATTERNS.subnetId, 'Subnet id.')).min(2).max(16).describe(description);

const existingNetwork = z.strictObject({
  vpcId: text(PATTERNS.vpcId, 'The VPC that holds everything.'),
  publicSubnetIds: subnets('Two or more public subnets in different zones, for the load balancer.'),
  privateSubnetIds: subnets(
    'Two or more private subnets in different zones, for webheads, cache and dbnodes.',
  ),
});

const createdNetwork = z.strictObject({
  create: z.strictObject({
    cidr: text(PATTERNS.cidr, 'Range of the VPC that is created, /16 to /24.'),
    natGateway: optional(
      flag('Whether hosts reach the internet through a NAT gateway, which is charged by the hour.'),
      false,
    ),
  }),
});

const machineImage = z.union([
  z.strictObject({ ssmParameter: text(PATTERNS.ssmParameter, 'Public SSM parameter that names the AMI.') }),
  z.strictObject({ id: text(PATTERNS.imageId, 'AMI id.') }),
]);

/**
 * The defaults are two workers with one to three connections to each virtual host, so a dbnode gets at most 2 × 10 × (1 + 2) = 60
 * connections from each webhead. Eight webheads open 480, and a db.m7g.large (8 GiB) accepts 682.
 */
const application = z.strictObject({
  kind: z.literal('server-syncstorage').describe('The storage application.'),
  image: text(PATTERNS.image, 'Container image, pinned by digest.'),
  workers: optional(integer({ min: 1, max: 64 }, 'Worker processes on each webhead.'), 2),
  poolSize: optional(
    integer({ min: 1, max: 100 }, 'Connections that a worker keeps to each virtual host.'),
    1,
  ),
  poolMaxOverflow: optional(
    integer({ min: 0, max: 100 }, 'Connections that a worker may open beyond poolSize.'),
    2,
  ),
});

const webheads = z.strictObject({
  application,
  instanceType: text(PATTERNS.instanceType, 'EC2 instance type.'),
  count: z.strictObject({
    min: integer({ min: 1, max: 500 }, 'Minimum number of webheads.'),
    max: integer({ min: 1, max: 500 }, 'Maximum number of webheads.'),
  }),
  machineImage: machineImage
    .exactOptional()
    .describe('Default: Amazon Linux 2023 for the processor of instanceType.'),
  port: optional(port('Port on which nginx listens for the load balancer.'), 80),
  ssh: z
    .strictObject({
      keyName: text(PATTERNS.keyName, 'EC2 key pair.'),
      cidr: text(PATTERNS.cidr, 'Network that may connect to port 22.'),
    })
    .exactOptional()
    .describe('Opens port 22. Without it, operators reach hosts only through Session Manager.'),
});

const tokenserver = z.strictObject({
  url: text(
    PATTERNS.url,
    'Public origin of the tokenserver, from which the smoke tests request a token.',
  ).exactOptional(),
  smokeCredentialsSecret: text(
    PATTERNS.secretName,
    'Secret with the JSON fields authorization and keyId, which the smoke tests send to the tokenserver.',
  ).exactOptional(),
  service: text(PATTERNS.service, 'Row of the services table.'),
  tokenDurationSeconds: integer(
    { min: 10, max: 86_400 },
    'Seconds for which a token is valid; must equal the setting of the tokenserver.',
  ),
  database: z.strictObject({
    host: text(PATTERNS.host, 'MySQL host of the tokenserver.'),
    port: optional(port('MySQL port of the tokenserver.'), 3306),
    name: text(PATTERNS.databaseName, 'Database of the tokenserver.'),
    credentialsSecret: text(PATTERNS.secretName, 'Secret with the JSON fields username and password.'),
    tls: optional(flag('Whether the connection must use TLS.'), true),
  }),
  hosts: z.strictObject({
    tag: z
      .record(text(PATTERNS.tagKey, 'Tag key.'), text(PATTERNS.tagValue, 'Tag value.'))
      .describe('Instance tags that select the hosts, all of which must match; one to four.'),
    roleName: text(
      PATTERNS.roleName,
      'IAM role of the hosts, which gets permission to read releases and master secrets. Without it, attach the managed policy manually.',
    ).exactOptional(),
    secretsFile: text(PATTERNS.absolutePath, 'File from which the tokenserver reads its secrets.'),
    reload: text(PATTERNS.commandLine, 'Command that makes the tokenserver reload its secrets.'),
  }),
});

/** Retention periods in days that CloudWatch Logs supports; the service refuses other numbers. */
const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653,
] as const;

const monitoring = z.strictObject({
  alarmEmail: text(PATTERNS.email, 'E-mail address that receives alarms.').exactOptional(),
  logRetentionDays: optional(z.literal(LOG_RETENTION_DAYS).describe('Days for which logs are kept.'), 30),
});

const secrets = z
  .strictObject({
    rotateAfterDays: integer(
      { min: 1, max: 3_650 },
      'Age in days from which the daily run of the workflow advance rotates a secret.',
    ),
  })
  .describe('Rotation policy. Without it, secrets are rotated only on request.');

/** Maximum number of confirmations; a plan cannot request as many in one account. */
const MAX_CONFIRMATIONS = 200;

/** `environments/<name>/environment.yaml`. */
export const environmentFileSchema = z.strictObject({
  name: text(PATTERNS.name, 'Name of the environment; must equal the name of its folder.').max(63),
  account: text(PATTERNS.account, 'AWS account, 12 digits in quotes.'),
  region: text(PATTERNS.region, 'AWS region.'),
  domain: text(PATTERNS.domain, 'Domain of the virtual hosts, whose names are one label below it.'),
  network: z.union([existingNetwork, createdNetwork]),
  loadBalancer: z.strictObject({
    hostedZoneId: text(PATTERNS.hostedZoneId, 'Route 53 zone of the domain.'),
    certificateArn: text(
      PATTERNS.certificateArn,
      'Certificate for *.<domain>. Without it, one is created and validated by DNS.',
    ).exactOptional(),
    httpsPort: optional(
      port('Port of the TLS listener, which is part of every origin unless it is 443.'),
      443,
    ),
    httpPort: optional(port('Port of the listener that only redirects to HTTPS.'), 80),
  }),
  webheads,
  cache: z.strictObject({
    kind: z.literal('elasticache'),
    nodeType: text(PATTERNS.cacheNodeType, 'ElastiCache node type.'),
    nodes: optional(
      integer(
        { min: 1, max: 300 },
        'Number of nodes; must be 1, because server-syncstorage cannot distribute its keys over several nodes.',
      ),
      1,
    ),
  }),
  tokenserver,
  monitoring: monitoring.prefault({}),
  secrets: secrets.exactOptional(),
  deployerSecurityGroupId: text(
    PATTERNS.securityGroupId,
    'Security group whose members, such as a self-hosted runner, may connect to MySQL on the dbnodes.',
  ).exactOptional(),
  local: optional(
    flag(
      'Whether the environment runs in a sandbox on one machine; workflows, bootstrap and doctor then ignore it.',
    ),
    false,
  ),
  permissionsBoundary: text(
    PATTERNS.policyName,
    'Managed policy of the account that is the permissions boundary of every role that the stacks create.',
  ).exactOptional(),
});

/** `environments/<name>/dbnodes/<dbnode>.yaml`. */
export const dbnodeFileSchema = z.strictObject({
  name: text(PATTERNS.name, 'Name of the dbnode; must equal the name of its file.').max(63),
  kind: z
    .literal('rds', { error: 'expected rds (dbnodes of kind ec2 are not supported yet)' })
    .describe('Service that runs MySQL.'),
  instanceClass: text(PATTERNS.instanceClass, 'RDS instance class.'),
  storageGiB: integer(DBNODE_BOUNDS.storageGiB, 'Storage in GiB.'),
  capacity: integer(DBNODE_BOUNDS.capacity, 'Maximum number of users on each of the ten virtual hosts.'),
  // 8.4 has long-term support on RDS.
  engineVersion: optional(text(PATTERNS.engineVersion, 'MySQL version in quotes.'), '8.4'),
  multiAz: optional(flag('Whether a standby runs in another zone.'), true),
  backupRetentionDays: optional(
    integer({ min: 1, max: 35 }, 'Days for which automatic backups are kept.'),
    7,
  ),
});

/** YAML reads a digest that consists only of digits, or of digits and one `e`, as a number. */
const digest = z
  .string({
    error: ({ input }) =>
      typeof input === 'number'
        ? 'expected text; YAML reads a digest without letters as a number, so put it in quotes'
        : `expected ${PATTERNS.digest.expected}`,
  })
  .regex(PATTERNS.digest.regex, { error: `expected ${PATTERNS.digest.expected}` })
  .describe('Digest of the plan that was reviewed, in quotes.');

/** `environments/<name>/confirm.yaml`. */
export const confirmFileSchema = z.strictObject({
  confirmations: z
    .array(
      z.strictObject({
        subject: text(
          PATTERNS.confirmationSubject,
          'Subject of the deletion or replacement, as the plan prints it: dbnode/<name> or stack/<name>.',
        ),
        digest,
      }),
      { error: 'expected a list of confirmations (delete the file if there is nothing to confirm)' },
    )
    .max(MAX_CONFIRMATIONS)
    .describe('Deletions and replacements that a person confirms, each for only one plan.'),
});

/** Makes a type and everything in it readonly. */
type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

/** The values of an environment file, completed with their defaults. */
export type EnvironmentValues = Immutable<z.output<typeof environmentFileSchema>>;

/** The values of a dbnode file, completed with their defaults. */
export type DbnodeValues = Immutable<z.output<typeof dbnodeFileSchema>>;
