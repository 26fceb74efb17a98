import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CommentState, IssueState } from '@syncops/github-sandbox';

import type { ActRun } from './support/act.ts';
import { beginRotation, endRotation, type BegunRotation, type EndedRotation } from './support/rotations.ts';
import { foundSecrets } from './support/secret-search.ts';
import { createStory, type Story } from './support/story.ts';

// One story on real servers, with a drain that really waits.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(3_600_000);

const DB2 = 'environments/sandbox/dbnodes/db2.yaml';
const DB1_STACK = 'syncstorage-sandbox-dbnode-db1';

/** How a repository comes to its first deploy: no one has reviewed anything, so someone types the digest in. */
interface Beginning {
  readonly unreviewed: ActRun;
  readonly issue: IssueState | undefined;
  readonly typed: ActRun;
  readonly isIssueClosed: boolean;
}

/** A dbnode is added by a pull request with two pushes. */
interface Addition {
  readonly opened: ActRun;
  readonly first: CommentState | undefined;
  readonly pushed: ActRun;
  readonly comments: readonly CommentState[];
  readonly digest: string;
  readonly artifacts: readonly string[];
  readonly closed: ActRun;
  readonly deploy: ActRun;
}

/** It goes again: blocked, confirmed, deployed. */
interface Removal {
  readonly blocked: ActRun;
  readonly comment: string;
  readonly confirmed: ActRun;
  readonly confirmedComment: string;
  readonly deploy: ActRun;
}

/** Main moves between the review and the merge. */
interface Move {
  readonly reviewedDigest: string;
  readonly stopped: ActRun;
  readonly writes: readonly string[];
  readonly issue: IssueState | undefined;
  readonly typed: ActRun;
  readonly openIssues: number;
}

let story: Story;
let beginning: Beginning;
let addition: Addition;
let begun: BegunRotation;
let removal: Removal;
let ended: EndedRotation;
let move: Move;
let found: readonly string[];

beforeAll(async () => {
  story = await createStory();
  beginning = await begin();
  addition = await addDb2();
  begun = await beginRotation(story);
  found = await foundSecrets(story, ['db1', 'db2']);
  // Its deploys are in the middle of the rotation, and take as long as the rotation has to wait.
  removal = await removeDb2();
  ended = await endRotation(story);
  move = await moveMain();
  found = [...found, ...(await foundSecrets(story, ['db1']))];
});
afterAll(() => story.stop());

const outputOf = (run: ActRun, output: string): string => run.outputs[output] ?? '';
const bodyOf = (number: number): string => story.comments(number).at(-1)?.body ?? '';

async function begin(): Promise<Beginning> {
  const unreviewed = await story.dispatch('deploy', { environment: 'sandbox' });
  const [issue] = story.issues('open').map((state) => ({ ...state }));
  const digest = outputOf(unreviewed, 'deploy sandbox/deploy/digest');
  const typed = await story.dispatch('deploy', { environment: 'sandbox', digest });
  return { unreviewed, issue, typed, isIssueClosed: story.issues('open').length === 0 };
}

async function addDb2(): Promise<Addition> {
  const text = story.file('dbnodes/db1.yaml').replace('name: db1', 'name: db2');
  const pull = await story.github.pullRequests.open({
    branch: 'add-db2',
    title: 'Add db2',
    files: { [DB2]: text },
  });
  const opened = await story.plan('opened', pull);
  const [first] = story.comments(pull.number).map((comment) => ({ ...comment }));
  await story.github.pullRequests.push(pull.number, {
    [DB2]: text.replace('capacity: 10000', 'capacity: 20000'),
  });
  const pushed = await story.plan('synchronize', pull);
  const comments = story.comments(pull.number).map((comment) => ({ ...comment }));
  return {
    opened,
    first,
    pushed,
    comments,
    digest: outputOf(pushed, 'plan sandbox/plan/digest'),
    artifacts: [...story.github.world.artifacts.values()].map(({ name }) => name),
    ...(await story.merge(pull)),
  };
}

async function removeDb2(): Promise<Removal> {
  const pull = await story.github.pullRequests.open({
    branch: 'remove-db2',
    title: 'Remove db2',
    files: { [DB2]: null },
  });
  const blocked = await story.plan('opened', pull);
  const comment = bodyOf(pull.number);
  // What a person does: paste the lines that the comment prints.
  const lines = /```yaml\n([^]*?)```/.exec(comment)?.[1] ?? '';
  await story.github.pullRequests.push(pull.number, { 'environments/sandbox/confirm.yaml': lines });
  const confirmed = await story.plan('synchronize', pull);
  const confirmedComment = bodyOf(pull.number);
  const { deploy } = await story.merge(pull);
  return { blocked, comment, confirmed, confirmedComment, deploy };
}

async function moveMain(): Promise<Move> {
  const { github, sandbox } = story;
  const db1 = story.file('dbnodes/db1.yaml');
  const pull = await github.pullRequests.open({
    branch: 'more-storage',
    title: 'More storage for db1',
    files: { 'environments/sandbox/dbnodes/db1.yaml': db1.replace('storageGiB: 20', 'storageGiB: 40') },
  });
  const reviewed = await story.plan('opened', pull);
  // Someone pushes to main without a review.
  const environment = story.file('environment.yaml');
  await github.push({
    'environments/sandbox/environment.yaml': environment.replace('max: 4', 'max: 3'),
    'environments/sandbox/confirm.yaml': null,
  });
  const before = sandbox.calls();
  const { deploy: stopped } = await story.merge(pull);
  const writes = Object.entries(sandbox.calls())
    .filter(([operation, count]) => count > (before[operation] ?? 0))
    .map(([operation]) => operation)
    .filter((operation) => /ExecuteChangeSet|SendCommand|PutSecret|PutParameter|TagResource/.test(operation));
  const [issue] = story.issues('open').map((state) => ({ ...state }));
  const digest = outputOf(stopped, 'deploy sandbox/deploy/digest');
  const typed = await story.dispatch('deploy', { environment: 'sandbox', digest });
  return {
    reviewedDigest: outputOf(reviewed, 'plan sandbox/plan/digest'),
    stopped,
    writes,
    issue,
    typed,
    openIssues: story.issues('open').length,
  };
}

/** What the run says next to lines of files, shortened to what distinguishes them. */
const annotationsOf = (run: ActRun): readonly string[] =>
  run.annotations.map(({ level, message, properties: { file = '' } }) => `${level} ${file} ${message}`);

describe('a push that no one reviewed', () => {
  it('deploys nothing, and the environment’s issue says what to do', () => {
    expect(beginning.unreviewed.jobs).toEqual({ environments: 'success', 'deploy sandbox': 'failure' });
    expect(beginning.issue?.labels).toEqual(['syncops']);
    expect(beginning.issue?.title).toContain('Deploy of sandbox stopped');
    const digest = outputOf(beginning.unreviewed, 'deploy sandbox/deploy/digest');
    expect(beginning.issue?.body).toContain(digest);
    expect(annotationsOf(beginning.unreviewed)).toContainEqual(
      expect.stringMatching(
        new RegExp(`^error.*nothing was done, because none of the pull requests.*${digest}`),
      ),
    );
  });

  it('is deployed by hand with the digest typed in, which closes the issue', () => {
    expect(beginning.typed.jobs).toEqual({ environments: 'success', 'deploy sandbox': 'success' });
    expect(beginning.typed.summaries.join('')).toMatch(/✔ `sandbox`: deployed, \d+ steps/);
    expect(beginning.isIssueClosed).toBe(true);
  });
});

describe('a pull request that adds a dbnode', () => {
  it('gets a comment that says so in the operators’ words', () => {
    expect(addition.opened.jobs).toEqual({
      environments: 'success',
      'plan sandbox': 'success',
      planned: 'success',
    });
    expect(addition.first?.body).toContain('adds dbnode db2: 10 virtual hosts, 100,000 user slots');
    expect(addition.first?.body).toContain('```mermaid');
  });

  it('has its risk shown next to the line, and the whole plan in the summary', () => {
    expect(addition.opened.summaries.join('')).toContain('adds dbnode db2');
    expect(annotationsOf(addition.opened)).toContainEqual(
      expect.stringMatching(/^warning environments\/sandbox\/environment\.yaml .*tokenDurationSeconds/),
    );
  });

  it('keeps its one comment through the second push, with the plan of that one', () => {
    expect(addition.comments).toHaveLength(1);
    expect(addition.comments[0]?.id).toBe(addition.first?.id);
    expect(addition.comments[0]?.body).toContain('200,000 user slots');
    expect(addition.comments[0]?.body).toContain(`"digest":"${addition.digest}"`);
    expect(addition.digest).not.toBe(outputOf(addition.opened, 'plan sandbox/plan/digest'));
  });

  it('leaves an artifact of each planned commit', () => {
    const names = [addition.opened, addition.pushed].map((run) =>
      outputOf(run, 'plan sandbox/plan/artifact-name'),
    );
    expect(new Set(names).size).toBe(2);
    expect(addition.artifacts).toEqual(expect.arrayContaining(names));
  });

  it('is deployed by its merge as it was reviewed, down to the rows', () => {
    expect(addition.closed.jobs).toEqual({ environments: 'success', 'clean up sandbox': 'success' });
    expect(addition.deploy.jobs).toEqual({ environments: 'success', 'deploy sandbox': 'success' });
    expect(outputOf(addition.deploy, 'deploy sandbox/deploy/digest')).toBe(addition.digest);
    expect(addition.deploy.log).toMatch(/going on: it is the plan reviewed in pull request #\d+/);
    expect(addition.deploy.log).toMatch(/nodes:db2: done in .*10 rows inserted, read back/);
    expect(addition.deploy.summaries.join('')).toContain('gantt');
  });
});

describe('a pull request that removes a dbnode', () => {
  it('is blocked, and its comment prints the lines that confirm it', () => {
    expect(removal.blocked.jobs).toEqual({
      environments: 'success',
      'plan sandbox': 'failure',
      planned: 'failure',
    });
    const digest = outputOf(removal.blocked, 'plan sandbox/plan/digest');
    expect(removal.comment).toContain('Data would be lost');
    expect(removal.comment).toMatch(new RegExp(`subject: dbnode/db2\\n +digest: '?${digest}`));
    // The artifact is there all the same: people read it to decide.
    expect(addition.artifacts).not.toContain(outputOf(removal.blocked, 'plan sandbox/plan/artifact-name'));
    expect(outputOf(removal.blocked, 'plan sandbox/plan/artifact-path')).not.toBe('');
  });

  it('passes once the lines are in it, under the same digest', () => {
    expect(removal.confirmed.jobs).toEqual({
      environments: 'success',
      'plan sandbox': 'success',
      planned: 'success',
    });
    expect(removal.confirmedComment).toContain('Confirmed: this data goes with the deploy');
    expect(outputOf(removal.confirmed, 'plan sandbox/plan/digest')).toBe(
      outputOf(removal.blocked, 'plan sandbox/plan/digest'),
    );
  });

  it('is deployed by its merge: the rows first, the stack last', () => {
    expect(removal.deploy.jobs).toEqual({ environments: 'success', 'deploy sandbox': 'success' });
    const { log } = removal.deploy;
    const rows = log.indexOf('nodes:db2: done');
    const stack = log.indexOf('stack:dbnode-db2: done');
    expect(rows).toBeGreaterThan(0);
    expect(stack).toBeGreaterThan(rows);
    const databases = story.sandbox.world.resources.list('AWS::RDS::DBInstance');
    expect(databases).toHaveLength(1);
  });
});

describe('a rotation', () => {
  const summaryOf = ({ summaries }: ActRun): string => summaries.join('\n');

  it('is not gone on with where none is under way', () => {
    expect(begun.nothing.jobs).toEqual({ environments: 'success', 'advance sandbox / advance': 'success' });
    expect(summaryOf(begun.nothing)).toContain('nothing to do');
  });

  it('started by hand runs until there is nothing left but to wait, and says until when', () => {
    expect(annotationsOf(begun.started).filter((line) => line.startsWith('error'))).toEqual([]);
    expect(begun.started.jobs).toEqual({ environment: 'success', 'rotate sandbox': 'success' });
    expect(begun.during).toEqual({
      AWSCURRENT: expect.not.stringMatching(begun.before['AWSCURRENT'] ?? ''),
      AWSPENDING: begun.during['AWSCURRENT'],
      AWSPREVIOUS: begun.before['AWSCURRENT'],
    });
    expect(summaryOf(begun.started)).toMatch(/db1 master.*settling/);
    expect(summaryOf(begun.started)).toMatch(/workflow advance, goes on .*at \d\d:\d\d:\d\dZ/);
    expect(outputOf(begun.started, 'rotate sandbox/rotate/next-at')).toMatch(/^\d{4}-.*Z$/);
  });

  it('leaves the secrets of other dbnodes alone', () => {
    expect(begun.others[1]).toEqual(begun.others[0]);
  });

  it('can be looked at', () => {
    expect(begun.status.jobs).toEqual({ environment: 'success', 'rotate sandbox': 'success' });
    expect(summaryOf(begun.status)).toMatch(/db1 master.*settling/);
    expect(summaryOf(begun.status)).toMatch(/db2 master.*idle/);
  });

  it('is finished by the clock, and the old secret is refused', () => {
    expect(annotationsOf(ended.advanced).filter((line) => line.startsWith('error'))).toEqual([]);
    expect(ended.advanced.jobs).toEqual({ environments: 'success', 'advance sandbox / advance': 'success' });
    expect(summaryOf(ended.advanced)).toContain('1 secret rotated');
    expect(ended.advanced.log).toMatch(/refused/);
    expect(ended.after).toEqual({ AWSCURRENT: begun.during['AWSCURRENT'] });
  });

  it('is taken back where the new value was not promoted', () => {
    const [staged, after] = ended.abortedLabels;
    expect(staged).toHaveProperty('AWSPENDING');
    expect(ended.aborted.jobs).toEqual({ environment: 'success', 'rotate sandbox': 'success' });
    expect(summaryOf(ended.aborted)).toContain('1 secret taken back');
    expect(after).toEqual(ended.after);
  });

  it('begins by itself once a day, for what is old, and where the files say so', () => {
    expect(ended.due.jobs).toEqual({
      environments: 'success',
      'advance sandbox / due': 'success',
      'advance staging / due': 'success',
    });
    expect(ended.due.log).toContain('staging sets no secrets.rotateAfterDays');
    expect(ended.dueLabels['AWSPREVIOUS']).toBe(ended.after['AWSCURRENT']);
    expect(summaryOf(ended.due)).toMatch(/1 secret on its way/);
    expect(summaryOf(ended.due)).not.toContain('app-user');
  });
});

describe('a merge into a main that moved since the review', () => {
  it('stops with nothing done', () => {
    expect(move.stopped.jobs).toEqual({ environments: 'success', 'deploy sandbox': 'failure' });
    expect(move.writes).toEqual([]);
  });

  it('opens the issue with what moved', () => {
    expect(move.issue?.title).toMatch(/^Deploy of sandbox stopped: \d+ things? moved since the review$/);
    expect(move.issue?.body).toContain(`Reviewed: \`${move.reviewedDigest}\``);
    expect(move.issue?.body).toMatch(/the files, or the version of the product, changed after the review/);
    expect(move.issue?.body).not.toContain(`desired/stack:${DB1_STACK}`);
  });

  it('goes on by hand with the digest of the plan of now, which closes the issue', () => {
    expect(annotationsOf(move.typed).filter((line) => line.startsWith('error'))).toEqual([]);
    expect(move.typed.jobs).toEqual({ environments: 'success', 'deploy sandbox': 'success' });
    expect(move.openIssues).toBe(0);
  });
});

describe('the story as a whole', () => {
  it('asks GitHub for nothing that it would not understand or allow', () => {
    expect(story.github.violations).toEqual([]);
    expect(story.github.requests.filter(({ status }) => status === 403)).toEqual([]);
  });

  it('shows no secret in comments, summaries, annotations, artifacts, issues or logs', () => {
    expect(story.masked.size).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
