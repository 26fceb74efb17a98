import { createServer } from 'node:http';
import type { Server } from 'node:http';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { until } from '../../../test/deploy-template.ts';
import { createDnsTable } from '../route53/dns-table.ts';
import { matchesStatus } from '../../hosts/health-probe.ts';
import { createTargetGroups } from './target-groups.ts';
import type { TargetGroups } from './target-groups.ts';

const ARN = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1';
const NO_TARGET = '127.64.6.1';
const dns = createDnsTable();
let groups: TargetGroups;
let server: Server;
let status = 200;
let port = 0;

beforeEach(async () => {
  status = 200;
  server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  groups = createTargetGroups(dns, { metadataOnly: false, leastDrainingMs: 0 });
  groups.put({
    arn: ARN,
    port,
    deregistrationDelayMs: 100,
    health: {
      path: '/__heartbeat__',
      port: 'traffic-port',
      intervalMs: 20,
      // Both ends are in this process: only one that hangs is late.
      timeoutMs: 30_000,
      healthyThreshold: 2,
      unhealthyThreshold: 2,
      matcher: '200',
    },
  });
});
afterEach(() => {
  groups.close();
  server.close();
  server.closeAllConnections();
});

const resolved = (): readonly string[] => dns.resolve(groups.dnsName(ARN));
const stateOf = (id: string): string | undefined =>
  groups.health(ARN).find((target) => target.id === id)?.state;

describe('a target', () => {
  it('is unused until a listener forwards to its group', async () => {
    groups.register(ARN, { id: 'i-1', address: '127.0.0.1' });
    expect(groups.health(ARN)).toEqual([{ id: 'i-1', port, state: 'unused', reason: 'Target.NotInUse' }]);
    groups.use(ARN, NO_TARGET);
    expect(stateOf('i-1')).toBe('initial');
    await until(() => stateOf('i-1') === 'healthy');
    expect(resolved()).toEqual(['127.0.0.1']);
  });

  it('gets no requests once it is unhealthy, while another one is healthy', async () => {
    groups.use(ARN, NO_TARGET);
    groups.register(ARN, { id: 'good', address: '127.0.0.1' });
    groups.register(ARN, { id: 'bad', address: '127.0.0.9' });
    await until(() => stateOf('good') === 'healthy');
    expect(stateOf('bad')).toBe('initial');
    expect(resolved()).toEqual(['127.0.0.1']);
  });

  it('becomes unhealthy by wrong answers, still gets requests if all are so, and recovers', async () => {
    groups.use(ARN, NO_TARGET);
    groups.register(ARN, { id: 'i-1', address: '127.0.0.1' });
    await until(() => stateOf('i-1') === 'healthy');
    status = 500;
    await until(() => stateOf('i-1') === 'unhealthy');
    expect(groups.health(ARN)).toMatchObject([
      { reason: 'Target.ResponseCodeMismatch', description: 'Health checks failed with these codes: [500]' },
    ]);
    expect(resolved()).toEqual(['127.0.0.1']);
    status = 200;
    await until(() => stateOf('i-1') === 'healthy');
  });

  it('drains: no new requests, and gone after the delay', async () => {
    groups.use(ARN, NO_TARGET);
    groups.register(ARN, { id: 'i-1', address: '127.0.0.1' });
    await until(() => stateOf('i-1') === 'healthy');
    const gone = groups.deregister(ARN, 'i-1');
    expect(stateOf('i-1')).toBe('draining');
    expect(resolved()).toEqual([NO_TARGET]);
    await gone;
    expect(groups.health(ARN)).toEqual([]);
  });
});

describe('a matcher', () => {
  it.each([
    ['200', 200, true],
    ['200', 201, false],
    ['200-299', 250, true],
    ['200,301', 301, true],
    ['200-204, 301', 300, false],
  ])('%s with status %d is %s', (matcher, code, expected) => {
    expect(matchesStatus(matcher, code)).toBe(expected);
  });
});
