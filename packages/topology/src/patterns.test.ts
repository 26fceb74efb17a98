import { describe, expect, it } from '@jest/globals';
import { PATTERNS } from './patterns.ts';

/** Texts with a meaning in a shell, in SQL, in nginx, in INI files, in paths or on a terminal. */
const HOSTILE = [
  '',
  ' ',
  'a b;c',
  'a; rm -rf /',
  '$(id)',
  '`id`',
  'a|b',
  'a&b',
  "a' OR '1'='1",
  'a"b',
  'a`b',
  'a\\b',
  'a\nb',
  'a\n',
  'a\r\nb',
  'a\u0000',
  'a{b}',
  'a$b',
  'a%b',
  'a#b',
  'a<b>',
  'a*',
  'a?b',
  '../a',
  '/../a',
  '/a/../b',
  'a/../b',
  'аbc',
  'a\u202eb',
];

describe.each(Object.entries(PATTERNS))('pattern %s', (_, { regex, expected }) => {
  it.each(HOSTILE)('the hostile text %j is refused', (text) => {
    expect(regex.test(text)).toBe(false);
  });

  it('the pattern describes the expected format', () => {
    expect(expected).toMatch(/^[a-zA-Z].*[^.]$/);
  });
});

it.each([
  ['name', 'db1', 'db-1', 'a'],
  ['domain', 'sync.example.org', 'sync.localhost', 'a-b.c1'],
  ['host', 'localhost', '10.0.0.1', 'db.example.org'],
  ['region', 'us-east-1', 'us-gov-west-1', 'ap-southeast-5'],
  ['cidr', '10.0.0.0/8', '0.0.0.0/0', '255.255.255.255/32'],
  ['vpcId', 'vpc-0a1b2c3d', 'vpc-0123456789abcdef0'],
  ['image', `ghcr.io/a/b-c/d@sha256:${'a'.repeat(64)}`, `localhost:5000/a:1.2@sha256:${'0'.repeat(64)}`],
  ['instanceType', 'm7g.large', 'u-6tb1.metal', 'c7gn.16xlarge'],
  ['instanceClass', 'db.t4g.micro', 'db.r7g.16xlarge'],
  ['commandLine', 'systemctl reload tokenserver', '/usr/bin/kill -HUP 1', 'docker kill --signal=HUP token'],
  ['absolutePath', '/etc/mozilla-services/token/secrets', '/a/.b/c..d'],
  ['secretName', 'tokenserver/database', 'a_b+c=d.e@f-g'],
  ['policyName', 'syncops-boundary-production', 'a_b+c=d,e.f@g'],
  ['confirmationSubject', 'dbnode/db2', 'stack/syncstorage-production-dbnode-db2'],
  ['digest', '0123456789abcdef'.repeat(4)],
  ['url', 'https://token.example.org', 'http://localhost:8000'],
  ['ssmParameter', '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64'],
  ['engineVersion', '8.4', '8.0.46'],
  ['service', 'sync-1.5'],
  ['email', 'operators+alarms@example.org'],
] as const)('the pattern %s accepts typical values', (name, ...texts) => {
  expect(texts.filter((text) => !PATTERNS[name].regex.test(text))).toEqual([]);
});

it.each([
  ['name', 'db--1', 'db1-', '1db', 'Db1', 'db_1'],
  ['domain', 'org', '-a.org', 'a-.org', 'a..org', '.a.org', 'a.org.', `${'a'.repeat(64)}.org`],
  ['cidr', '256.0.0.0/8', '10.0.0.0/33', '10.0.0/8', '10.0.0.0', '010.0.0.0/8'],
  ['image', 'example/a:latest', `a@sha256:${'a'.repeat(64)}`, `example/a@sha256:${'a'.repeat(63)}`],
  ['url', 'https://a.org/', 'https://a.org/path', 'https://user@a.org', 'ftp://a.org', 'https://A.org'],
  ['absolutePath', 'etc/a', '/', '/a/', '//a', '/a/./b', '/..'],
  ['commandLine', ' a', 'a ', 'a  b'],
  ['engineVersion', '5.7', '9.0', '8', '8.4.'],
] as const)('the pattern %s refuses values that are almost valid', (name, ...texts) => {
  expect(texts.filter((text) => PATTERNS[name].regex.test(text))).toEqual([]);
});

it('every pattern rejects long texts within a second', () => {
  const long = [
    'a'.repeat(60_000),
    'a-'.repeat(30_000),
    'a.'.repeat(30_000),
    `/${'a/'.repeat(30_000)}`,
    'a '.repeat(30_000),
  ];
  const start = process.cpuUsage();
  for (const { regex } of Object.values(PATTERNS)) for (const text of long) regex.test(`${text}!`);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(1);
});
