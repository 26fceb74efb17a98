/**
 * The format of a value in an environment file. Every pattern is an allowlist: it does not match characters with a special
 * meaning in a shell, in SQL, in nginx, in an INI file or in a path, so the rest of the code does not need to escape values.
 */
export interface Pattern {
  readonly regex: RegExp;
  /** Description of the format, which messages print after "expected ". */
  readonly expected: string;
}

/** One DNS label without double hyphens, because RDS refuses them in identifiers. */
const LABEL = '[a-z](?:[a-z0-9]|-(?=[a-z0-9]))*';
const DOMAIN_LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const RESOURCE_ID = '[0-9a-f]{8}(?:[0-9a-f]{9})?';
const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';

/** The patterns of all text values in environment files. */
export const PATTERNS = {
  name: {
    regex: new RegExp(`^${LABEL}$`),
    expected: 'lower-case letters, digits and single hyphens, starting with a letter, such as db1',
  },
  account: {
    regex: /^[0-9]{12}$/,
    expected: 'an AWS account of 12 digits in quotes, such as "123456789012"',
  },
  region: { regex: /^[a-z]{2}(?:-[a-z]{2,12}){1,2}-[0-9]$/, expected: 'an AWS region, such as us-east-1' },
  domain: {
    regex: new RegExp(`^(?=.{1,253}$)${DOMAIN_LABEL}(?:\\.${DOMAIN_LABEL})+$`),
    expected: 'a lower-case domain name of at least two labels, such as sync.example.org',
  },
  host: {
    regex: new RegExp(`^(?=.{1,253}$)${DOMAIN_LABEL}(?:\\.${DOMAIN_LABEL})*$`),
    expected: 'a lower-case host name or an IPv4 address, without scheme, port or path',
  },
  vpcId: { regex: new RegExp(`^vpc-${RESOURCE_ID}$`), expected: 'a VPC id, such as vpc-0123456789abcdef0' },
  subnetId: {
    regex: new RegExp(`^subnet-${RESOURCE_ID}$`),
    expected: 'a subnet id, such as subnet-0123456789abcdef0',
  },
  securityGroupId: {
    regex: new RegExp(`^sg-${RESOURCE_ID}$`),
    expected: 'a security group id, such as sg-0123456789abcdef0',
  },
  imageId: {
    regex: new RegExp(`^ami-${RESOURCE_ID}$`),
    expected: 'an AMI id, such as ami-0123456789abcdef0',
  },
  hostedZoneId: {
    regex: /^Z[A-Z0-9]{1,31}$/,
    expected: 'a Route 53 hosted zone id, such as Z0123456789ABCDEFGHIJ',
  },
  certificateArn: {
    regex: /^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate\/[0-9a-f-]{36}$/,
    expected: 'the ARN of an ACM certificate, arn:aws:acm:<region>:<account>:certificate/<uuid>',
  },
  cidr: {
    regex: new RegExp(`^${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])$`),
    expected: 'an IPv4 network, such as 10.20.0.0/16',
  },
  image: {
    regex:
      /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[0-9]{2,5})?(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)+(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?@sha256:[0-9a-f]{64}$/,
    expected: 'a container image pinned by its digest, <repository>@sha256:<64 hexadecimal digits>',
  },
  instanceType: {
    regex: /^[a-z][a-z0-9-]{0,11}\.[a-z0-9-]{1,16}$/,
    expected: 'an EC2 instance type, such as m7g.large',
  },
  instanceClass: {
    regex: /^db\.[a-z][a-z0-9-]{0,11}\.[a-z0-9-]{1,16}$/,
    expected: 'an RDS instance class, such as db.m7g.large',
  },
  cacheNodeType: {
    regex: /^cache\.[a-z][a-z0-9-]{0,11}\.[a-z0-9-]{1,16}$/,
    expected: 'an ElastiCache node type, such as cache.t4g.small',
  },
  engineVersion: {
    regex: /^8\.(?:0|4)(?:\.[0-9]{1,3})?$/,
    expected: 'a MySQL version in quotes, "8.4" or "8.0", with or without a third number',
  },
  ssmParameter: {
    regex: /^(?!.*\.\.)\/[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/,
    expected: 'the name of an SSM parameter, such as /aws/service/ami-amazon-linux-latest/…',
  },
  keyName: { regex: /^[A-Za-z0-9_.-]{1,255}$/, expected: 'the name of an EC2 key pair' },
  secretName: {
    regex: /^(?!.*\.\.)[A-Za-z0-9_+=.@-]+(?:\/[A-Za-z0-9_+=.@-]+)*$/,
    expected: 'the name of a secret in Secrets Manager, such as tokenserver/database',
  },
  databaseName: {
    regex: /^[A-Za-z][A-Za-z0-9_]{0,63}$/,
    expected: 'a database name of letters, digits and underscores',
  },
  service: {
    regex: /^[a-z][a-z0-9]*-[0-9]+\.[0-9]+$/,
    expected: 'the name of a tokenserver service, such as sync-1.5',
  },
  url: {
    regex: new RegExp(
      `^https?://(?=[^:]{1,253}(?::|$))${DOMAIN_LABEL}(?:\\.${DOMAIN_LABEL})*(?::[0-9]{1,5})?$`,
    ),
    expected: 'an origin without a path, such as https://token.example.org',
  },
  absolutePath: {
    regex: /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9_.-]+)+$/,
    expected: 'an absolute path of letters, digits, dots, hyphens and underscores, without . or .. parts',
  },
  commandLine: {
    regex: /^(?!.*\.\.)[A-Za-z0-9_.@/:=-]+(?: [A-Za-z0-9_.@/:=-]+)*$/,
    expected:
      'a command and its arguments, separated by single spaces; it runs without a shell, so quotes, pipes and variables are not allowed',
  },
  tagKey: {
    regex: /^(?!aws:)(?!.*\.\.)[A-Za-z0-9_.:/=+@-]{1,128}$/i,
    expected: 'the key of an instance tag',
  },
  tagValue: {
    regex: /^(?!.*\.\.)[A-Za-z0-9_.:/=+@-]{1,256}$/,
    expected: 'the value of an instance tag, without spaces',
  },
  policyName: {
    regex: /^[A-Za-z0-9_+=,.@-]{1,128}$/,
    expected: 'the name of a managed policy of the account, such as syncops-boundary-production',
  },
  confirmationSubject: {
    regex: new RegExp(`^(?=.{1,140}$)(?:dbnode|stack)/${LABEL}$`),
    expected: 'a subject that the plan asks to confirm, such as dbnode/db2',
  },
  digest: {
    regex: /^[0-9a-f]{64}$/,
    expected: "the plan's digest, 64 lower-case hexadecimal digits in quotes",
  },
  roleName: { regex: /^[A-Za-z0-9_+=,.@-]{1,64}$/, expected: 'the name of an IAM role' },
  email: {
    regex: /^[A-Za-z0-9._+-]{1,64}@(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    expected: 'an e-mail address',
  },
} as const satisfies Record<string, Pattern>;
