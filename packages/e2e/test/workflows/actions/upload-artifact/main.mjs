// Hands a folder's files, or one file, to the stand-in of GitHub.
/* global fetch */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { GITHUB_API_URL, GITHUB_EVENT_PATH, GITHUB_RUN_ID, GITHUB_SHA } = process.env;

const path = input('path');
const files = statSync(path).isFile()
  ? { [basename(path)]: path }
  : Object.fromEntries(
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [relative(path, join(parentPath, name)), join(parentPath, name)]),
    );
if (Object.keys(files).length === 0) throw new Error(`no files were found at ${path}`);

const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const answer = await fetch(`${GITHUB_API_URL}/_sandbox/artifacts`, {
  method: 'POST',
  headers: { authorization: `Bearer ${input('token')}`, 'content-type': 'application/json' },
  body: JSON.stringify({
    name: input('name'),
    headSha: event.pull_request?.head.sha ?? GITHUB_SHA,
    runId: Number(GITHUB_RUN_ID),
    files: Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, readFileSync(file).toString('base64')]),
    ),
  }),
});
if (!answer.ok) throw new Error(`upload refused: ${await answer.text()}`);
console.log(`uploaded ${Object.keys(files).sort().join(', ')} as ${input('name')}`);
