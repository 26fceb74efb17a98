import { describe, expect, it } from '@jest/globals';
import { SMALLEST, SMALLEST_DBNODE } from '../../test/support/files.ts';
import type { EnvironmentTree, RawFile } from '../environment-tree.ts';
import { readEnvironments } from '../read-environments.ts';

function file(path: string, stem: string, text: string): RawFile {
  return { file: path, stem, content: { kind: 'bytes', bytes: Buffer.from(text) } };
}

/** An environment whose folder and file have the names that they say. */
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

/** `<severity> <code> <line>:<column> <path>` of each problem. */
function problems(...environments: EnvironmentTree['environments']): string[] {
  return readEnvironments({ environments, problems: [] }).problems.map(({ severity, code, position, path }) =>
    `${severity} ${code} ${String(position.line)}:${String(position.column)} ${path}`.trim(),
  );
}

/** The text with one part of it exchanged, which must be there. */
function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change: ${String(from)}`);
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
    'a subnet twice',
    change(SMALLEST, 'abcdef3', 'abcdef1'),
    ['error SUBNET_REPEATED 8:22 network.privateSubnetIds.0'],
  ],
  [
    'a single subnet',
    change(SMALLEST, ', subnet-0123456789abcdef2', ''),
    ['error INVALID_VALUE 7:20 network.publicSubnetIds'],
  ],
  ['a created network', created('10.0.0.0/16'), []],
  ['a created network too large', created('10.0.0.0/8'), ['error NETWORK_SIZE 6:19 network.create.cidr']],
  ['a created network too small', created('10.0.0.0/25'), ['error NETWORK_SIZE 6:19 network.create.cidr']],
  [
    'a created network off its boundary',
    created('10.0.1.0/16'),
    ['error CIDR_HOST_BITS 6:19 network.create.cidr'],
  ],
  [
    'a created network of public addresses',
    created('11.0.0.0/16'),
    ['warning NETWORK_NOT_PRIVATE 6:19 network.create.cidr'],
  ],
  [
    'a created network and an image from elsewhere',
    change(created('10.0.0.0/16'), ECR, 'example/sync@'),
    ['warning IMAGE_UNREACHABLE 12:12 webheads.application.image'],
  ],
  [
    'a created network with NAT and an image from elsewhere',
    change(change(created('10.0.0.0/16'), '/16', '/16, natGateway: true'), ECR, 'example/sync@'),
    [],
  ],
  ['SSH from a network', webheads('ssh: { keyName: key, cidr: 10.0.0.0/16 }'), []],
  [
    'SSH from everywhere',
    webheads('ssh: { keyName: key, cidr: 0.0.0.0/0 }'),
    ['error SSH_OPEN 15:30 webheads.ssh.cidr'],
  ],
  [
    'SSH from half the world',
    webheads('ssh: { keyName: key, cidr: 128.0.0.0/1 }'),
    ['warning SSH_WIDE 15:30 webheads.ssh.cidr'],
  ],
  [
    'SSH from a host within a network',
    webheads('ssh: { keyName: key, cidr: 10.0.0.1/24 }'),
    ['error CIDR_HOST_BITS 15:30 webheads.ssh.cidr'],
  ],
  ['a certificate of this place', certificate('us-east-1:123456789012'), []],
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
    'two listeners on a port',
    change(SMALLEST, 'hostedZoneId', 'httpPort: 443\n  hostedZoneId'),
    ['error PORT_TAKEN 10:13 loadBalancer.httpPort'],
  ],
  ['nginx on a port of its own', webheads('port: 8080'), []],
  ["nginx on the application's port", webheads('port: 8000'), ['error PORT_TAKEN 15:9 webheads.port']],
  [
    'fewer webheads at most than at least',
    change(SMALLEST, 'max: 2', 'max: 1'),
    ['error COUNT_ORDER 16:17 webheads.count.min'],
  ],
  [
    'a single webhead',
    change(SMALLEST, 'min: 2', 'min: 1'),
    ['warning SINGLE_WEBHEAD 16:17 webheads.count.min'],
  ],
  ['an image for the processor', image('arm64'), []],
  [
    'an image for the other processor',
    image('x86_64'),
    ['error ARCHITECTURE 15:33 webheads.machineImage.ssmParameter'],
  ],
  ['one cache node, said aloud', change(SMALLEST, 'kind: elasticache', 'kind: elasticache\n  nodes: 1'), []],
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
    'no host tag',
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
    'a plain token URL',
    tokenserver('url: http://token.example.org\n  smokeCredentialsSecret: smoke'),
    ['warning TOKENSERVER_PLAIN 21:8 tokenserver.url'],
  ],
  [
    'a plain token URL at home',
    tokenserver('url: http://token.internal:8000\n  smokeCredentialsSecret: smoke'),
    [],
  ],
  [
    'a plain database',
    change(SMALLEST, 'name: tokenserver', 'name: tokenserver\n    tls: false'),
    ['warning TOKENSERVER_PLAIN 26:10 tokenserver.database.tls'],
  ],
];

describe('an environment file', () => {
  it.each(ENVIRONMENT_CASES)('with %s', (_, text, expected) => {
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
  ['no capacity', dbnode('10000', '0'), ['error INVALID_VALUE 5:11 capacity']],
  ['hardly any capacity', dbnode('10000', '90'), ['warning CAPACITY_SMALL 5:11 capacity']],
  ['enough capacity', dbnode('10000', '91'), []],
  ['an instance class that 120 connections fit', dbnode('m7g.large', 't4g.small'), []],
  [
    'an instance class too small for 120 connections',
    dbnode('m7g.large', 't4g.micro'),
    ['error TOO_MANY_CONNECTIONS 3:16 instanceClass'],
  ],
  [
    'an instance class that no one knows',
    dbnode('m7g.large', 'z9.large'),
    ['warning INSTANCE_CLASS_UNKNOWN 3:16 instanceClass'],
  ],
  [
    'an instance class that is none',
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

describe('a dbnode file', () => {
  it.each(DBNODE_CASES)('with %s', (_, text, expected) => {
    expect(problems(environment(SMALLEST, [text]))).toEqual(expected);
  });

  it('with an identifier that RDS refuses', () => {
    const short = change(change(SMALLEST, 'sync.example.org', 'a.io'), 'tiny', 'a'.repeat(17));
    expect(problems(environment(short, [dbnode('db1', 'd'.repeat(33))]))).toEqual([]);
    expect(problems(environment(short, [dbnode('db1', 'd'.repeat(34))]))).toEqual([
      'error DATABASE_IDENTIFIER_TOO_LONG 1:7 name',
    ]);
  });

  it('leaves a tenth of the connections to others', () => {
    const many = change(SMALLEST, 'max: 2', 'max: 11');
    // 11 webheads × 60 connections = 660 of 682
    expect(problems(environment(many, [SMALLEST_DBNODE]))).toEqual([
      'warning FEW_SPARE_CONNECTIONS 3:16 instanceClass',
    ]);
  });
});

describe('environments next to each other', () => {
  const other = change(SMALLEST, 'tiny', 'other');
  it('have dbnodes of the same name below different domains', () => {
    const elsewhere = change(other, 'sync.example.org', 'sync.example.net');
    expect(
      problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(elsewhere, [SMALLEST_DBNODE])),
    ).toEqual([]);
  });

  it('do not share a hostname', () => {
    expect(problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(other, [SMALLEST_DBNODE]))).toEqual(
      ['error HOSTNAME_TAKEN 1:7 name'],
    );
  });

  it('may begin with the same word in different regions only', () => {
    const longer = change(SMALLEST, 'tiny', 'tiny-two');
    const db2 = dbnode('db1', 'db2');
    expect(problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(longer, [db2]))).toEqual([
      'error NAME_OVERLAPS 1:7 name',
    ]);
    const abroad = change(longer, 'us-east-1', 'us-west-2');
    expect(problems(environment(SMALLEST, [SMALLEST_DBNODE]), environment(abroad, [db2]))).toEqual([]);
  });
});
