// Gets the token of an App's installation, with the rights that are asked for.
/* global fetch */
import { appendFileSync } from 'node:fs';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { GITHUB_OUTPUT, STORY_RUNNER_URL } = process.env;

const answer = await fetch(`${STORY_RUNNER_URL}/app-token`, {
  method: 'POST',
  body: JSON.stringify({
    clientId: input('client-id'),
    privateKey: input('private-key'),
    permissions: {
      contents: input('permission-contents'),
      'pull-requests': input('permission-pull-requests'),
    },
  }),
});
const token = await answer.text();
if (!answer.ok) throw new Error(token);
console.log(`::add-mask::${token}`);
appendFileSync(GITHUB_OUTPUT, `token=${token}\n`);
