import { describe, expect, it } from '@jest/globals';
import type { SecretDescription } from '@syncops/secrets';

import { dbnode, environmentWith } from '../testing/service.ts';
import { isDue, secretStatus } from './secret-status.ts';

const DAY = 86_400_000;
const NOW = 1_700_000_000_000;
const seconds = (milliseconds: number): string => String(Math.floor(milliseconds / 1000));
const OLD = 'a'.repeat(64);
const NEW = 'b'.repeat(64);

function described(
  versions: SecretDescription['versions'],
  tags: SecretDescription['tags'] = {},
): SecretDescription {
  return { name: 'secret', arn: 'arn', versions, tags, deleted: false, createdAt: NOW - 100 * DAY };
}

const environment = { ...environmentWith([dbnode('db1')]), secrets: { rotateAfterDays: 90 } };
const status = (kind: 'master' | 'app-user', description: SecretDescription) =>
  secretStatus({ dbnode: 'db1', kind, name: 'secret' }, description, environment, NOW);

describe('isDue', () => {
  it.each([
    { rotatedAt: NOW - 90 * DAY, limit: 90, due: true },
    { rotatedAt: NOW - 90 * DAY + 1, limit: 90, due: false },
    { rotatedAt: undefined, limit: 90, due: true },
    { rotatedAt: NOW - 5000 * DAY, limit: undefined, due: false },
  ])('$due for an age since $rotatedAt and a limit of $limit days', ({ rotatedAt, limit, due }) => {
    const secret = { phase: 'idle' as const, ...(rotatedAt !== undefined && { rotatedAt }) };
    expect(isDue(secret, limit, NOW)).toBe(due);
  });

  it('is not said of what is on its way, or has a problem', () => {
    expect(isDue({ phase: 'settling', rotatedAt: 0 }, 1, NOW)).toBe(false);
    const problem = { code: 'IMPOSSIBLE_LABELS', message: 'x' };
    expect(isDue({ phase: 'idle', rotatedAt: 0, problem }, 1, NOW)).toBe(false);
  });
});

describe('secretStatus', () => {
  it.each(['master', 'app-user'] as const)('reports the age of a %s that was never rotated', (kind) => {
    expect(status(kind, described({ [OLD]: ['AWSCURRENT'] }))).toEqual({
      kind,
      phase: 'idle',
      rotatedAt: NOW - 100 * DAY,
      isOverdue: true,
      isCompromised: false,
    });
  });

  it('counts from the end of the last rotation', () => {
    const tags = { 'syncops:rotation': `rotated ${seconds(NOW - DAY)} ${OLD} ${NEW}` };
    expect(status('master', described({ [NEW]: ['AWSCURRENT'] }, tags))).toMatchObject({
      rotatedAt: NOW - DAY,
      isOverdue: false,
    });
  });

  it.each([
    { phase: 'staged', versions: { [OLD]: ['AWSCURRENT'], [NEW]: ['AWSPENDING'] }, tags: {} },
    {
      phase: 'promoted',
      versions: { [OLD]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT', 'AWSPENDING'] },
      tags: {},
    },
    {
      phase: 'settling',
      versions: { [OLD]: ['AWSPREVIOUS'], [NEW]: ['AWSCURRENT', 'AWSPENDING'] },
      tags: { 'syncops:rotation': `settling ${seconds(NOW)} ${OLD} ${NEW}` },
    },
    {
      phase: 'retiring',
      versions: { [NEW]: ['AWSCURRENT', 'AWSPENDING'] },
      tags: { 'syncops:rotation': `retiring ${seconds(NOW)} ${OLD} ${NEW}` },
    },
  ])('reports $phase by labels and tags alone', ({ phase, versions, tags }) => {
    expect(status('master', described(versions, tags))).toMatchObject({ phase, isOverdue: false });
  });

  it('reports labels that fit no state', () => {
    expect(status('master', described({ [OLD]: ['AWSPREVIOUS'] }))).toMatchObject({
      problem: { code: 'IMPOSSIBLE_LABELS' },
      isOverdue: false,
    });
  });

  it('reports versions that others know', () => {
    const tags = { 'syncops:compromised': `${seconds(NOW)} ${OLD}` };
    expect(status('master', described({ [OLD]: ['AWSCURRENT'] }, tags)).isCompromised).toBe(true);
  });
});
