import { describe, expect, it } from '@jest/globals';
import { SMALLEST, SMALLEST_DBNODE } from '../../test/support/files.ts';
import type { EnvironmentTree, RawFile } from '../environment-tree.ts';
import { readEnvironments } from '../read-environments.ts';

function file(path: string, stem: string, text: string): RawFile {
  return { file: path, stem, content: { kind: 'bytes', bytes: Buffer.from(text) } };
}

/** Builds an environment whose folder and files are named after the `name` that the files contain. */
function environment(text: string, dbnodes: readonly string[]): EnvironmentTree['environments'][number] {
  const nameOf = (yaml: string): string => /^name: (.*)$/m.exec(yaml)?.[1] ?? '';
  const folder = nameOf(text);
  return {
    folder,
    path: folder,
    environmentFile: file(`${folder}/environment.yaml`, 'environment', text),
    confirmFile: undefined,
    dbnodeFiles: dbnodes.map((yaml) => file(`${folder}/${nameOf(yaml)}.yaml`, nameOf(yaml), yaml)),
    problems: [],
  };
}

/** Reads environments and returns `<severity> <code> <line>:<column> <path>` for each problem. */
function problems(...environments: EnvironmentTree['environments']): string[] {
  return readEnvironments({ environments, problems: [] }).problems.map(({ severity, code, position, path }) =>
    `${severity} ${code} ${String(position.line)}:${String(position.column)} ${path}`.trim(),
  );
}

/** Replaces one part of the text; throws if the text does not contain that part. */
function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the text does not contain ${String(from)}`);
  return changed;
}

const NETWORK = /network:\n(?: {2}.*\n)+/;
const ECR = '123456789012.dkr.ecr.us-east-1.amazonaws.com/sync@';
const created = (cidr: string): string =>
  change(change(SMALLEST, NETWORK, `network:\n  create: { cidr: ${cidr} }\n`), 'example/syncstorage@', ECR);
const certificate = (place: string): string =>
  change(
    SMALLEST,
    'hostedZoneId',
    `certificateArn: arn:aws:acm:${place}:certificate/${'0'.repeat(36)}\n  hostedZoneId`,
  );
const webheads = (line: string): string => change(SMALLEST, '  instanceType', `  ${line}\n  instanceType`);
const tokenserver = (line: string): string => change(SMALLEST, '  service:', `  ${line}\n  service:`);
const image = (name: string): string => webheads(`machineImage: { ssmParameter: /images/${name} }`);

type Case = readonly [string, string, readonly string[]];

const ENVIRONMENT_CASES: readonly Case[] = [
  ['the smallest file', SMALLEST, []],
  ['a name of 17 characters', change(SMALLEST, 'tiny', 'a'.repeat(17)), []],
  [
    'a name of 18 characters',
    change(SMALLEST, 'tiny', 'a'.repeat(18)),
    ['error LOAD_BALANCER_NAME_TOO_LONG 1:7 name'],
  ],
  [
    'a bucket name of 64 characters',
    change(change(SMALLEST, 'tiny', 'a'.repeat(17)), 'us-east-1', 'us-abcdefghijkl-east-1'),
    ['error BUCKET_NAME_TOO_LONG 1:7 name'],
  ],
  [
    'a repeated subnet',
    change(SMALLEST, 'abcdef3', 'abcdef1'),
    ['error SUBNET_REPEATED 8:22 network.privateSubnetIds.0'],
  ],
  [
    'a single subnet',
    change(SMALLEST, ', subnet-0123456789abcdef2', ''),
    ['error INVALID_VALUE 7:20 network.publicSubnetIds'],
  ],
  ['a created network', created('10.0.0.0/16'), []],
  [
    'a created network that is too large',
    created('10.0.0.0/8'),
    ['error NETWORK_SIZE 6:19 network.create.cidr'],
  ],
  [
    'a created network that is too small',
    created('10.0.0.0/25'),
    ['error NETWORK_SIZE 6:19 network.create.cidr'],
  ],
  [
    'a created network with host bits',
    created('10.0.1.0/16'),
    ['error CIDR_HOST_BITS 6:19 network.create.cidr'],
  ],
  [
    'a created network of public addresses',
    created('11.0.0.0/16'),
    ['warning NETWORK_NOT_PRIVATE 6:19 network.create.cidr'],
  ],
  [
    'a created network and an image from outside ECR',
    change(created('10.0.0.0/16'), ECR, 'example/sync@'),
    ['warning IMAGE_UNREACHABLE 12:12 webheads.application.image'],
  ],
  [
    'a created network with NAT and an image from outside ECR',
    change(change(created('10.0.0.0/16'), '/16', '/16, natGateway: true'), ECR, 'example/sync@'),
    [],
  ],
  ['SSH from a network', webheads('ssh: { keyName: key, cidr: 10.0.0.0/16 }'), []],
  [
    'SSH from the whole internet',
    webheads('ssh: { keyName: key, cidr: 0.0.0.0/0 }'),
    ['error SSH_OPEN 15:30 webheads.ssh.cidr'],
  ],
  [
    'SSH from half the internet',
    webheads('ssh: { keyName: key, cidr: 128.0.0.0/1 }'),
    ['warning SSH_WIDE 15:30 webheads.ssh.cidr'],
  ],
  [
    'SSH from a network with host bits',
    webheads('ssh: { keyName: key, cidr: 10.0.0.1/24 }'),
    ['error CIDR_HOST_BITS 15:30 webheads.ssh.cidr'],
  ],
  ['a certificate of the same account and region', certificate('us-east-1:123456789012'), []],
  [
    'a certificate of another region',
    certificate('eu-west-1:123456789012'),
    ['error CERTIFICATE_ELSEWHERE 10:19 loadBalancer.certificateArn'],
  ],
  [
    'a certificate of another account',
    certificate('us-east-1:210987654321'),
    ['error CERTIFICATE_ELSEWHERE 10:19 loadBalancer.certificateArn'],
  ],
  [
    'two listeners on one port',
    change(SMALLEST, 'hostedZoneId', 'httpPort: 443\n  hostedZoneId'),
    ['error PORT_TAKEN 10:13 loadBalancer.httpPort'],
  ],
  ['nginx on a port of its own', webheads('port: 8080'), []],
  ["nginx on the application's port", webheads('port: 8000'), ['error PORT_TAKEN 15:9 webheads.port']],
  [
    'a maximum of webheads below the minimum',
    change(SMALLEST, 'max: 2', 'max: 1'),
    ['error COUNT_ORDER 16:17 webheads.count.min'],
  ],
  [
    'a single webhead',
    change(SMALLEST, 'min: 2', 'min: 1'),
    ['warning SINGLE_WEBHEAD 16:17 webheads.count.min'],
  ],
  ['an image for the same processor', image('arm64'), []],
  [
    'an image for another processor',
    image('x86_64'),
    ['error ARCHITECTURE 15:33 webheads.machineImage.ssmParameter'],
  ],
  [
    'an explicit cache node count of 1',
    change(SMALLEST, 'kind: elasticache', 'kind: elasticache\n  nodes: 1'),
    [],
  ],
  [
    'two cache nodes',
    change(SMALLEST, 'kind: elasticache', 'kind: elasticache\n  nodes: 2'),
    ['error CACHE_NODES 19:10 cache.nodes'],
  ],
  ['a token of 300 seconds', change(SMALLEST, '3600', '300'), []],
  [
    'a token of 299 seconds',
    change(SMALLEST, '3600', '299'),
    ['warning TOKEN_DURATION_SHORT 22:25 tokenserver.tokenDurationSeconds'],
  ],
  [
    'a token of 9 seconds',
    change(SMALLEST, '3600', '9'),
    ['error INVALID_VALUE 22:25 tokenserver.tokenDurationSeconds'],
  ],
  [
    'an empty list of host tags',
    change(SMALLEST, '{ Role: tokenserver }', '{}'),
    ['error HOST_TAGS 28:10 tokenserver.hosts.tag'],
  ],
  [
    'five host tags',
    change(SMALLEST, '{ Role', '{ a: b, c: d, e: f, g: h, Role'),
    ['error HOST_TAGS 28:10 tokenserver.hosts.tag'],
  ],
  [
    'a token URL with credentials',
    tokenserver('url: https://token.example.org\n  smokeCredentialsSecret: smoke'),
    [],
  ],
  [
    'a token URL without credentials',
    tokenserver('url: https://token.example.org'),
    ['warning SMOKE_INCOMPLETE 21:8 tokenserver.url'],
  ],
  [
    'credentials without a token URL',
    tokenserver('smokeCredentialsSecret: smoke'),
    ['warning SMOKE_INCOMPLETE 21:27 tokenserver.smokeCredentialsSecret'],
  ],
  [
    'an unencrypted token URL',
    tokenserver('url: http://token.example.org\n  smokeCredentialsSecret: smoke'),
    ['warning TOKENSERVER_PLAIN 21:8 tokenserver.url'],
  ],
  [
    'an unencrypted token URL in a private network',
    tokenserver('url: http://token.internal:8000\n  smokeCredentialsSecret: smoke'),
    [],
  ],
  [
    'an unencrypted database connection',
    change(SMALLEST, 'name: tokenserver', 'name: tokenserver\n    tls: false'),
    ['warning TOKENSERVER_PLAIN 26:10 tokenserver.database.tls'],
  ],
];

describe('checkEnvironment', () => {
  it.each(ENVIRONMENT_CASES)('an environment file with %s has the expected problems', (_, text, expected) => {
    expect(problems(environment(text, [SMALLEST_DBNODE]))).toEqual(expected);
  });
});

const dbnode = (from: string, to: string): string => change(SMALLEST_DBNODE, from, to);
// 64 = https:// (8) + name (34) + -0 (2) + . (1) + sync.example.org (16) + :8443 … without a port: 37
const DBNODE_CASES: readonly Case[] = [
  ['an origin of 64 characters', dbnode('db1', 'd'.repeat(37)), []],
  ['an origin of 65 characters', dbnode('db1', 'd'.repeat(38)), ['error ORIGIN_TOO_LONG 1:7 name']],
  ['a double hyphen in its name', dbnode('db1', 'db--1'), ['error INVALID_VALUE 1:7 name']],
  ['a hyphen at the end of its name', dbnode('db1', 'db1-'), ['error INVALID_VALUE 1:7 name']],
  ['a capital letter in its name', dbnode('db1', 'Db1'), ['error INVALID_VALUE 1:7 name']],
  ['a capacity of zero', dbnode('10000', '0'), ['error INVALID_VALUE 5:11 capacity']],
  ['a very small capacity', dbnode('10000', '90'), ['warning CAPACITY_SMALL 5:11 capacity']],
  ['enough capacity', dbnode('10000', '91'), []],
  ['an instance class that accepts 120 connections', dbnode('m7g.large', 't4g.small'), []],
  [
    'an instance class that is too small for 120 connections',
    dbnode('m7g.large', 't4g.micro'),
    ['error TOO_MANY_CONNECTIONS 3:16 instanceClass'],
  ],
  [
    'an unknown instance class',
    dbnode('m7g.large', 'z9.large'),
    ['warning INSTANCE_CLASS_UNKNOWN 3:16 instanceClass'],
  ],
  [
    'an EC2 instance type as its instance class',
    dbnode('db.m7g.large', 'm7g.large'),
    ['error INVALID_VALUE 3:16 instanceClass'],
  ],
  ['MySQL 8.0', `${SMALLEST_DBNODE}engineVersion: '8.0.46'\n`, ['warning ENGINE_OLD 6:16 engineVersion']],
  [
    'a version that YAML reads as a number',
    `${SMALLEST_DBNODE}engineVersion: 8.4\n`,
    ['error INVALID_VALUE 6:16 engineVersion'],
  ],
];

describe('checkDbnode', () => {
  it.each(DBNODE_CASES)('a dbnode file with %s has the expected problems', (_, text, expected) => {
    expect(problems(environment(SMALLEST, [text]))).toEqual(expected);
  });

  it('a dbnode whose identifier is too long for RDS is refused', () => {
    const short = change(change(SMALLEST, 'sync.example.org', 'a.io'), 'tiny', 'a'.repeat(17));
    expect(problems(environment(short, [dbnode('db1', 'd'.repeat(33))]))).toEqual([]);
    expect(problems(environment(short, [dbnode('db1', 'd'.repeat(34))]))).toEqual([
      'error DATABASE_IDENTIFIER_TOO_LONG 1:7 name',
    ]);
  });

  it('a warning appears when less than a tenth of the connections stays free', () => {
    const many = change(SMALLEST, 'max: 2', 'max: 11');
    // 11 webheads × 60 connections = 660 of 682
    expect(problems(environment(many, [SMALLEST_DBNODE]))).toEqual([
      'warning FEW_SPARE_CONNECTIONS 3:16 instanceClass',
    ]);
  });
});

describe('checkTree', () => {
  const other = change(SMALLEST, 'tiny', 'other');
  it('environments with different domains may have dbnodes of the same name', () => {
    const elsewhere = change(other, 'sync.example.org', 'sync.example.net');
    expect(
      problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(elsewhere, [SMALLEST_DBNODE])),
    ).toEqual([]);
  });

  it('two environments must not share a hostname', () => {
    expect(problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(other, [SMALLEST_DBNODE]))).toEqual(
      ['error HOSTNAME_TAKEN 1:7 name'],
    );
  });

  it('an environment name may be the prefix of another one only in a different region', () => {
    const longer = change(SMALLEST, 'tiny', 'tiny-two');
    const db2 = dbnode('db1', 'db2');
    expect(problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(longer, [db2]))).toEqual([
      'error NAME_OVERLAPS 1:7 name',
    ]);
    const abroad = change(longer, 'us-east-1', 'us-west-2');
    expect(problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(abroad, [db2]))).toEqual([]);
  });
});
