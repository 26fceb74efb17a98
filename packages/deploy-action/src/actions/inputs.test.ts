import { describe, expect, it } from '@jest/globals';

import { InputError, readActionInputs, type ActionInputs } from './inputs.ts';

const COMMIT = 'c'.repeat(40);
const BASE = 'b'.repeat(40);
const DIGEST = 'd'.repeat(64);

function read(inputs: Readonly<Record<string, string>>): ActionInputs {
  return readActionInputs((name) => inputs[name] ?? '');
}

function problemsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(inputs);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

describe('readActionInputs', () => {
  it.each<[Record<string, string>, object]>([
    [{}, { mode: 'plan', environmentsDir: 'environments', isOffline: false, concurrency: 10 }],
    [
      { mode: 'plan', 'pull-request': '7', head: COMMIT, environment: 'production' },
      {
        mode: 'plan',
        environmentsDir: 'environments',
        environment: 'production',
        isOffline: false,
        concurrency: 10,
        pullRequest: { number: 7, head: COMMIT },
      },
    ],
    [
      { mode: 'list', base: BASE, commit: COMMIT },
      { mode: 'list', environmentsDir: 'environments', range: { base: BASE, head: COMMIT } },
    ],
    // The first push to a branch has no commit before it: everything counts as changed.
    [
      { mode: 'list', base: '0'.repeat(40), commit: COMMIT },
      { mode: 'list', environmentsDir: 'environments' },
    ],
    [
      { mode: 'clean-up', environment: 'a', 'pull-request': '12', 'environments-dir': 'deploy/envs/' },
      { mode: 'clean-up', environmentsDir: 'deploy/envs', environment: 'a', pullRequest: 12 },
    ],
    [
      { mode: 'deploy', commit: COMMIT, concurrency: '30' },
      {
        mode: 'deploy',
        environmentsDir: 'environments',
        commit: COMMIT,
        commentAuthor: 'github-actions[bot]',
        concurrency: 30,
      },
    ],
    [
      { mode: 'deploy', digest: DIGEST, 'comment-author': 'our-app[bot]' },
      {
        mode: 'deploy',
        environmentsDir: 'environments',
        digest: DIGEST,
        commentAuthor: 'our-app[bot]',
        concurrency: 10,
      },
    ],
    [
      { mode: 'add-node', environment: 'a', 'storage-gib': '100', 'instance-class': 'db.m7g.large' },
      {
        mode: 'add-node',
        environmentsDir: 'environments',
        environment: 'a',
        storageGiB: 100,
        instanceClass: 'db.m7g.large',
      },
    ],
  ])('reads %j', (inputs, expected) => {
    expect(read(inputs)).toEqual(expected);
  });

  it.each<[Record<string, string>, readonly (string | RegExp)[]]>([
    [{ mode: 'destroy' }, [/^input mode: expected one of list, plan, .*, got "destroy"$/]],
    [{ mode: 'deploy' }, [/^input commit: expected a commit of 40 hex digits, got ""$/]],
    [{ mode: 'deploy', digest: DIGEST.slice(1) }, [/^input digest: .*64 hex digits/, /^input commit/]],
    [{ mode: 'deploy', commit: 'main' }, [/^input commit: .*got "main"$/]],
    [{ mode: 'deploy', commit: COMMIT, concurrency: '31' }, [/^input concurrency: .*1 to 30, got "31"$/]],
    [{ mode: 'list', digest: 'abc' }, [/^input digest/]],
    [{ mode: 'plan', 'pull-request': '7' }, [/^input head: .*got ""$/]],
    [{ mode: 'plan', 'pull-request': '07', offline: 'yes' }, [/^input pull-request/, /^input offline/]],
    [{ mode: 'clean-up' }, [/^input environment/, /^input pull-request/]],
    [{ 'environments-dir': '/etc' }, [/^input environments-dir/]],
    [{ 'environments-dir': 'a/../../b' }, [/^input environments-dir/]],
    [{ mode: 'add-node', environment: '../x', capacity: '1e4' }, [/^input environment/, /^input capacity/]],
    [{ environment: 'a\n::error::b' }, [/^input environment: .*got "a\\n:\\u003aerror:\\u003ab"$/]],
    [{ environment: 'a\u2028\u202eb' }, [/got "a\\u2028\\u202eb"$/]],
    [{ environment: 'A'.repeat(500) }, [/got "A{80}…"$/]],
  ])('refuses %j with every problem on one line of its own', (inputs, expected) => {
    expect(problemsOf(inputs)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});
