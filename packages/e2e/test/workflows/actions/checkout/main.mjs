// Reports the stand-in of the runner service which job begins, and checks out from the local repository.
/* global fetch */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const {
  GITHUB_JOB,
  GITHUB_OUTPUT,
  GITHUB_REF,
  INPUT_MATRIX,
  INPUT_PATH,
  INPUT_REF,
  STORY_GIT_DIR,
  STORY_RUNNER_URL,
} = process.env;

const answer = await fetch(`${STORY_RUNNER_URL}/job`, {
  method: 'POST',
  body: JSON.stringify({ job: GITHUB_JOB, matrix: JSON.parse(INPUT_MATRIX || '{}') }),
});
if (!answer.ok) throw new Error(await answer.text());
if (process.env['INPUT_PERSIST-CREDENTIALS'] !== 'false')
  throw new Error('the job would leave its token in the checkout');

mkdirSync(INPUT_PATH, { recursive: true });
const git = (...args) => execFileSync('git', args, { cwd: INPUT_PATH, encoding: 'utf8' }).trim();
const ref = INPUT_REF || GITHUB_REF;
git('init', '--quiet', '.');
// Objects are read where they are: copying all of them took more time than the job.
writeFileSync(join(INPUT_PATH, '.git/objects/info/alternates'), `${STORY_GIT_DIR}/objects\n`);
git('fetch', '--quiet', STORY_GIT_DIR, ref.includes('/') ? ref : `refs/heads/${ref}`);
git('checkout', '--quiet', '--force', 'FETCH_HEAD');
const commit = git('rev-parse', 'HEAD');
appendFileSync(GITHUB_OUTPUT, `commit=${commit}\n`);
console.log(`checked out ${ref} at ${commit}`);
