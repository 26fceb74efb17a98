// Changes the job's identity token, which the stand-in of the runner service signs, for credentials of a role.
/* global fetch, URLSearchParams */
import { appendFileSync } from 'node:fs';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { AWS_ENDPOINT_URL, GITHUB_ENV, GITHUB_JOB, STORY_RUNNER_URL } = process.env;

const identity = await fetch(`${STORY_RUNNER_URL}/id-token`, {
  method: 'POST',
  body: JSON.stringify({
    job: GITHUB_JOB,
    matrix: JSON.parse(input('matrix') || '{}'),
    audience: 'sts.amazonaws.com',
  }),
});
if (!identity.ok) throw new Error(`no identity token: ${await identity.text()}`);

const answer = await fetch(AWS_ENDPOINT_URL, {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
  body: new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: input('role-to-assume'),
    RoleSessionName: 'GitHubActions',
    DurationSeconds: input('role-duration-seconds'),
    WebIdentityToken: await identity.text(),
  }),
});
const text = await answer.text();
if (!answer.ok) throw new Error(`Could not assume role ${input('role-to-assume')} with OIDC: ${text}`);
const field = (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1] ?? '';

const [, , , , account] = field('Arn').split(':');
if (account !== input('allowed-account-ids')) throw new Error(`the role belongs to account ${account}`);

const variables = {
  AWS_REGION: input('aws-region'),
  AWS_DEFAULT_REGION: input('aws-region'),
  AWS_ACCESS_KEY_ID: field('AccessKeyId'),
  AWS_SECRET_ACCESS_KEY: field('SecretAccessKey'),
  AWS_SESSION_TOKEN: field('SessionToken'),
};
for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
  console.log(`::add-mask::${variables[name]}`);
for (const [name, value] of Object.entries(variables)) appendFileSync(GITHUB_ENV, `${name}=${value}\n`);
console.log(`assumed ${input('role-to-assume')}`);
