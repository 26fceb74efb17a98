import { describe, expect, it } from '@jest/globals';

import { affectedEnvironments } from './affected-environments.ts';

const ENVIRONMENTS = ['production', 'staging'];

function affected(...files: string[]): unknown {
  return affectedEnvironments(files, ENVIRONMENTS, 'environments');
}

describe('affectedEnvironments', () => {
  it.each([
    ['environments/production/dbnodes/db7.yaml', ['production']],
    ['environments/production/confirm.yaml', ['production']],
    ['packages/deploy-action/dist/main.mjs', ['production', 'staging']],
    ['packages/smoke-tests/dist/a/b.mjs', ['production', 'staging']],
    ['.github/workflows/deploy.yml', ['production', 'staging']],
    ['.github/workflows/deploy.yml.md', []],
    ['.github/workflows/plan.yml', []],
    ['packages/deploy-action/src/plan.ts', []],
    ['packages/a/b/dist/main.mjs', []],
    ['environments/README.md', []],
    ['environments/environment.schema.json', []],
    ['docs/environments/production/environment.yaml', []],
    ['environmentsX/production/environment.yaml', []],
  ])('finds for %s: %j', (file, expected) => {
    expect(affected(file)).toEqual({ affected: expected, removed: [] });
  });

  it('names each environment once, sorted', () => {
    const files = ['environments/staging/environment.yaml', 'environments/production/dbnodes/db1.yaml'];
    expect(affected(...files, ...files)).toEqual({ affected: ENVIRONMENTS, removed: [] });
  });

  it('distinguishes an environment whose folder was removed from a folder that never was an environment', () => {
    expect(affected('environments/old/environment.yaml', 'environments/old/dbnodes/db1.yaml')).toEqual({
      affected: [],
      removed: ['old'],
    });
    expect(affected('environments/notes/thoughts.md')).toEqual({ affected: [], removed: [] });
  });

  it('sees a renamed environment by both of its names', () => {
    expect(affected('environments/old/environment.yaml', 'environments/staging/environment.yaml')).toEqual({
      affected: ['staging'],
      removed: ['old'],
    });
  });
});
