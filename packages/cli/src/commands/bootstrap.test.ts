import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GitHub } from '@syncops/github';
import type { Environment } from '@syncops/topology';

import { createFakeStream } from '../../test/fake-terminal.ts';
import { createSampleEnvironments, type SampleEnvironments } from '../../test/sample-environments.ts';
import { bootstrap, type BootstrapOptions } from './bootstrap.ts';
import { loadAll, repositoryOf, resolveRepository, selectAccount } from './bootstrap-input.ts';
import type { SetupDeps } from './setup-deps.ts';

const REPOSITORY = { repository: 'example/sync', repositoryId: '2002', ownerId: '1001' };

let sample: SampleEnvironments;
beforeAll(() => {
  sample = createSampleEnvironments();
  // The sandbox of this repository is none that an account is set up for.
  const file = 'sandbox/environment.yaml';
  sample.write(file, sample.read(file).replace(/^local: true$/m, ''));
});
afterAll(() => {
  sample.dispose();
});

function deps(change: Partial<SetupDeps> = {}): SetupDeps {
  return {
    remoteUrl: () => Promise.resolve(undefined),
    github: () => undefined,
    connect: () => Promise.reject(new Error('AWS was called')),
    ask: () => Promise.resolve(undefined),
    ...change,
  };
}

describe('the repository', () => {
  it.each([
    ['https://github.com/example/sync.git', 'example/sync'],
    ['https://github.com/example/sync', 'example/sync'],
    ['https://x-token:y@github.com/example/sync.git/', 'example/sync'],
    ['git@github.com:example/sync.git', 'example/sync'],
    ['ssh://git@github.com:22/example/sync.git', 'example/sync'],
    ['/srv/git/sync.git', undefined],
    ['https://github.com/example', undefined],
    ['', undefined],
  ])('of the remote %s is %s', (url, expected) => {
    expect(repositoryOf(url)).toBe(expected);
  });

  it('is asked of GitHub for its ids, and for its name as it is spelt now', async () => {
    const github: Pick<GitHub, 'repository'> = {
      repository: () =>
        Promise.resolve({
          ...{ id: 7, ownerId: 8, fullName: 'Example/Sync', defaultBranch: 'trunk', isPrivate: false },
        }),
    };
    const found = await resolveRepository(
      {},
      deps({
        remoteUrl: () => Promise.resolve('git@github.com:example/sync.git'),
        github: () => asGitHub(github),
      }),
    );
    expect(found).toEqual({ owner: 'Example', name: 'Sync', id: '7', ownerId: '8', defaultBranch: 'trunk' });
  });

  it.each([
    ['without a remote', {}, deps()],
    ['without ids and without a token', { repository: 'example/sync' }, deps()],
    ['of three parts', { repository: 'a/b/c' }, deps()],
  ])('%s is not guessed', async (_what, flags, given) => {
    await expect(resolveRepository(flags, given)).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('the environments', () => {
  it('are those that are not local', async () => {
    const own = createSampleEnvironments();
    try {
      await expect(loadAll(own.dir)).rejects.toMatchObject({ code: 'USAGE' });
      own.addEnvironment('staging');
      const file = 'staging/environment.yaml';
      own.write(file, own.read(file).replace(/^local: true$/m, ''));
      expect((await loadAll(own.dir)).map(({ name }) => name)).toEqual(['staging']);
    } finally {
      own.dispose();
    }
  });
});

describe('the account', () => {
  const at = (name: string, account: string, region: string, like: Environment): Environment => ({
    ...like,
    ...{ name, account, region },
  });

  it('and region are those of the environments, where they agree', async () => {
    const [one] = await loadAll(sample.dir);
    if (one === undefined) throw new TypeError('the sample has an environment');
    const [a, b] = ['111111111111', '222222222222'];
    const all = [at('x', a, 'us-east-1', one), at('y', a, 'eu-west-1', one), at('z', b, 'us-east-1', one)];
    expect(selectAccount(all, { account: b })).toMatchObject({
      region: 'us-east-1',
      environments: [{ name: 'z' }],
    });
    expect(selectAccount(all, { account: a, region: 'eu-west-1' }).environments).toHaveLength(2);
    for (const selection of [{}, { account: a }, { account: '333333333333' }])
      expect(() => selectAccount(all, selection)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});

describe('the template', () => {
  it('is printed without any call of AWS', async () => {
    const options: BootstrapOptions = {
      ...REPOSITORY,
      environmentsDir: sample.dir,
      print: true,
      existingProvider: true,
    };
    const { stream } = createFakeStream();
    const terminal = { stdout: stream, stderr: stream, env: {} };
    const { exitCode, text } = await bootstrap(options, terminal, deps());
    expect(exitCode).toBe(0);
    expect(text).toContain('"RoleName": "syncops-plan"');
    expect(text).not.toContain('AWS::IAM::OIDCProvider');
  });
});

function asGitHub(part: Pick<GitHub, 'repository'>): GitHub {
  const refuse = (): never => {
    throw new Error('nothing but the repository is asked for');
  };
  return {
    ...part,
    pullRequest: refuse,
    changedFiles: refuse,
    comparedFiles: refuse,
    pullRequestsOf: refuse,
    commits: refuse,
    findComments: refuse,
    upsertComment: refuse,
    findIssue: refuse,
    upsertIssue: refuse,
    closeIssue: refuse,
    findArtifacts: refuse,
    downloadArtifact: refuse,
    openPullRequest: refuse,
    githubEnvironment: refuse,
    branchRules: refuse,
  };
}
