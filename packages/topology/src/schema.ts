/**
 * The schemas of environment files, dbnode files and confirmation files: structure, format and help text of every value.
 * `rules/` checks how values relate to each other (arithmetic, uniqueness, lengths of derived names).
 */
import * as z from 'zod';
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

function integer(minimum: number, maximum: number, description: string): z.ZodNumber {
  const error = `expected a whole number from ${String(minimum)} to ${String(maximum)}`;
  return z
    .number({ error })
    .int({ error })
    .min(minimum, { error })
    .max(maximum, { error })
    .describe(description);
}

const port = (description: string): z.ZodNumber => integer(1, 65_535, description);
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
    natGateway: z
      .boolean()
      .optional()
      .describe(
        'Whether hosts reach the internet through a NAT gateway, which is charged by the hour. Default false.',
      ),
  }),
});

const machineImage = z.union([
  z.strictObject({ ssmParameter: text(PATTERNS.ssmParameter, 'Public SSM parameter that names the AMI.') }),
  z.strictObject({ id: text(PATTERNS.imageId, 'AMI id.') }),
]);

const application = z.strictObject({
  kind: z.literal('server-syncstorage').describe('The storage application.'),
  image: text(PATTERNS.image, 'Container image, pinned by digest.'),
  workers: integer(1, 64, 'Worker processes on each webhead. Default 2.').optional(),
  poolSize: integer(1, 100, 'Connections that a worker keeps to each virtual host. Default 1.').optional(),
  poolMaxOverflow: integer(0, 100, 'Connections a worker may open beyond poolSize. Default 2.').optional(),
});

const webheads = z.strictObject({
  application,
  instanceType: text(PATTERNS.instanceType, 'EC2 instance type.'),
  count: z.strictObject({
    min: integer(1, 500, 'Minimum number of webheads.'),
    max: integer(1, 500, 'Maximum number of webheads.'),
  }),
  machineImage: machineImage
    .optional()
    .describe('Default: Amazon Linux 2023 for the processor of instanceType.'),
  port: port('Port on which nginx listens for the load balancer. Default 80.').optional(),
  ssh: z
    .strictObject({
      keyName: text(PATTERNS.keyName, 'EC2 key pair.'),
      cidr: text(PATTERNS.cidr, 'Network that may connect to port 22.'),
    })
    .optional()
    .describe('Opens port 22. Without it, operators reach hosts only through Session Manager.'),
});

const tokenserver = z.strictObject({
  url: text(
    PATTERNS.url,
    'Public origin of the tokenserver, from which the smoke tests request a token.',
  ).optional(),
  smokeCredentialsSecret: text(
    PATTERNS.secretName,
    'Secret with the JSON fields authorization and keyId, which the smoke tests send to the tokenserver.',
  ).optional(),
  service: text(PATTERNS.service, 'Row of the services table.'),
  tokenDurationSeconds: integer(
    10,
    86_400,
    'Seconds for which a token is valid; must equal the setting of the tokenserver.',
  ),
  database: z.strictObject({
    host: text(PATTERNS.host, 'MySQL host of the tokenserver.'),
    port: port('MySQL port of the tokenserver. Default 3306.').optional(),
    name: text(PATTERNS.databaseName, 'Database of the tokenserver.'),
    credentialsSecret: text(PATTERNS.secretName, 'Secret with the JSON fields username and password.'),
    tls: z.boolean().optional().describe('Whether the connection must use TLS. Default true.'),
  }),
  hosts: z.strictObject({
    tag: z
      .record(text(PATTERNS.tagKey, 'Tag key.'), text(PATTERNS.tagValue, 'Tag value.'))
      .describe('Instance tags that select the hosts, all of which must match; one to four.'),
    roleName: text(
      PATTERNS.roleName,
      'IAM role of the hosts, which gets permission to read releases and master secrets. Without it, attach the managed policy manually.',
    ).optional(),
    secretsFile: text(PATTERNS.absolutePath, 'File from which the tokenserver reads its secrets.'),
    reload: text(PATTERNS.commandLine, 'Command that makes the tokenserver reload its secrets.'),
  }),
});

/** Retention periods in days that CloudWatch Logs supports; the service refuses other numbers. */
const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653,
] as const;

const monitoring = z.strictObject({
  alarmEmail: text(PATTERNS.email, 'E-mail address that receives alarms.').optional(),
  logRetentionDays: z
    .literal(LOG_RETENTION_DAYS)
    .optional()
    .describe('Days for which logs are kept. Default 30.'),
});

const secrets = z
  .strictObject({
    rotateAfterDays: integer(
      1,
      3_650,
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
    ).optional(),
    httpsPort: port('Port of the TLS listener. Default 443.').optional(),
    httpPort: port('Port that redirects to HTTPS. Default 80.').optional(),
  }),
  webheads,
  cache: z.strictObject({
    kind: z.literal('elasticache'),
    nodeType: text(PATTERNS.cacheNodeType, 'ElastiCache node type.'),
    nodes: integer(
      1,
      300,
      'Always 1, because server-syncstorage cannot distribute its keys over several nodes.',
    ).optional(),
  }),
  tokenserver,
  monitoring: monitoring.optional(),
  secrets: secrets.optional(),
  deployerSecurityGroupId: text(
    PATTERNS.securityGroupId,
    'Security group whose members, such as a self-hosted runner, may connect to MySQL on the dbnodes.',
  ).optional(),
  local: z
    .boolean()
    .optional()
    .describe(
      'Whether the environment runs in a sandbox on one machine; workflows, bootstrap and doctor then ignore it. Default false.',
    ),
  permissionsBoundary: text(
    PATTERNS.policyName,
    'Managed policy of the account that is the permissions boundary of every role that the stacks create.',
  ).optional(),
});

/** `environments/<name>/dbnodes/<dbnode>.yaml`. */
export const dbnodeFileSchema = z.strictObject({
  name: text(PATTERNS.name, 'Name of the dbnode; must equal the name of its file.').max(63),
  kind: z
    .literal('rds', { error: 'expected rds (dbnodes of kind ec2 are not supported yet)' })
    .describe('Service that runs MySQL.'),
  instanceClass: text(PATTERNS.instanceClass, 'RDS instance class.'),
  storageGiB: integer(20, 65_536, 'Storage in GiB.'),
  capacity: integer(1, 100_000_000, 'Maximum number of users on each of the ten virtual hosts.'),
  engineVersion: text(PATTERNS.engineVersion, 'MySQL version in quotes. Default "8.4".').optional(),
  multiAz: z.boolean().optional().describe('Whether a standby runs in another zone. Default true.'),
  backupRetentionDays: integer(1, 35, 'Days for which automatic backups are kept. Default 7.').optional(),
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

export type EnvironmentFile = z.infer<typeof environmentFileSchema>;
export type DbnodeFile = z.infer<typeof dbnodeFileSchema>;
