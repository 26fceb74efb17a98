import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Aws, type AwsOptions, createAws } from './create-aws.ts';

/** What the server answers to one request. */
type Answer = (body: string) => { readonly status?: number; readonly body: string } | 'reset';

const run = promisify(execFile);
const account = '123456789012';
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
const code = (value: string): unknown => expect.objectContaining({ code: value });
const identity = (of: string) => ({
  body: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
    <Arn>arn:aws:sts::${of}:assumed-role/deployer/run</Arn><UserId>x</UserId><Account>${of}</Account>
    </GetCallerIdentityResult></GetCallerIdentityResponse>`,
});
const refusal = (name: string, status = 400) => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${name}</Code><Message>words of AWS</Message></Error></ErrorResponse>`,
});

let server: Server;
let answers: Answer[];
let opened: Aws[];
let saved: NodeJS.ProcessEnv;

beforeEach(async () => {
  answers = [];
  opened = [];
  saved = { ...process.env };
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = (answers.length > 1 ? answers.shift() : answers[0])?.(Buffer.concat(chunks).toString());
      if (answer === undefined || answer === 'reset') request.socket.destroy();
      else response.writeHead(answer.status ?? 200, { 'content-type': 'text/xml' }).end(answer.body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${String(address.port)}`;
});

afterEach(async () => {
  for (const aws of opened) aws.close();
  process.env = saved;
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

function connect(options: Partial<AwsOptions> = {}): Aws {
  const aws = createAws({ region: 'us-east-1', expectedAccount: account, credentials, ...options });
  opened.push(aws);
  return aws;
}

describe('verifyAccount', () => {
  it('accepts the credentials of the expected account, asking once', async () => {
    answers = [() => identity(account)];
    const aws = connect();
    await Promise.all([aws.verifyAccount(), aws.verifyAccount()]);
    expect(aws.calls()).toEqual({ 'sts:GetCallerIdentity': 1 });
  });

  it('refuses those of another account, naming both', async () => {
    answers = [() => identity('999999999999')];
    await expect(connect().verifyAccount()).rejects.toMatchObject({
      code: 'WRONG_ACCOUNT',
      message: expect.stringMatching(/999999999999.*123456789012/),
    });
  });

  it.each([
    ['ExpiredToken', 403, 'EXPIRED_CREDENTIALS'],
    ['InvalidClientTokenId', 403, 'INVALID_CREDENTIALS'],
    ['AccessDenied', 403, 'ACCESS_DENIED'],
  ])('reports %s', async (name, status, expected) => {
    answers = [() => refusal(name, status)];
    await expect(connect().verifyAccount()).rejects.toThrow(code(expected));
  });

  it('reports that there are no credentials', async () => {
    const none = () =>
      Promise.reject(Object.assign(new Error('could not load'), { name: 'CredentialsProviderError' }));
    await expect(connect({ credentials: none }).verifyAccount()).rejects.toThrow(code('NO_CREDENTIALS'));
  });

  it('reports an endpoint that cannot be reached', async () => {
    // In a process of its own: the SDK does not recognise system errors in the test runner's realm.
    const script = `
      const { createAws } = await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)});
      const aws = createAws({ region: 'us-east-1', expectedAccount: '1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
      const error = await aws.verifyAccount().catch((thrown) => thrown);
      console.log(JSON.stringify([error.code, error.message, aws.calls()]));`;
    const env = { PATH: process.env['PATH'], AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { env });
    expect(JSON.parse(stdout)).toEqual([
      ...['UNREACHABLE', expect.stringContaining('AWS_ENDPOINT_URL')],
      { 'sts:GetCallerIdentity': 5 },
    ]);
  });

  it('can be asked again after a failure', async () => {
    answers = [() => refusal('AccessDenied', 403), () => identity(account)];
    const aws = connect();
    await expect(aws.verifyAccount()).rejects.toThrow(code('ACCESS_DENIED'));
    await aws.verifyAccount();
    expect(aws.calls()).toEqual({ 'sts:GetCallerIdentity': 2 });
  });
});

describe('writes', () => {
  const deployment = {
    ...{ name: 'x', body: '{}', sha256: 'x', parameters: {}, capabilities: [], tags: {} },
    terminationProtection: false,
  };
  const fleet = { kind: 'tagged', tag: { Role: 'x' } } as const;
  it.each<[string, (aws: Aws) => Promise<unknown>]>([
    ['deploying a stack', (aws) => aws.stacks.deploy(deployment, () => undefined)],
    ['previewing one', (aws) => aws.stacks.preview(deployment, { changeSetPrefix: 'x', keep: false })],
    ['removing change sets', (aws) => aws.stacks.removeChangeSets('x', 'x')],
    ['removing a stack', (aws) => aws.stacks.remove('x', () => undefined)],
    ['storing an object', (aws) => aws.objects.putOnce('bucket', 'key', 'body')],
    ['setting a parameter', (aws) => aws.parameters.put('/p', 'v')],
    ['storing a secret', (aws) => aws.secrets.putValue('s', 'v', 'x', [])],
    ['moving a label', (aws) => aws.secrets.moveLabel('s', 'AWSCURRENT', { from: 'a', to: 'b' })],
    ['tagging a secret', (aws) => aws.secrets.tag('s', {})],
    ['running a command', (aws) => aws.fleet(fleet, 'd').apply([], { bucket: 'b', key: 'k', sha256: 's' })],
  ])('are refused before the account is verified: %s', async (_, write) => {
    const aws = connect();
    await expect(write(aws)).rejects.toThrow(code('ACCOUNT_NOT_VERIFIED'));
    answers = [() => identity('999999999999')];
    await expect(aws.verifyAccount()).rejects.toThrow(code('WRONG_ACCOUNT'));
    await expect(write(aws)).rejects.toThrow(code('ACCOUNT_NOT_VERIFIED'));
    expect(aws.calls()).toEqual({ 'sts:GetCallerIdentity': 1 });
  });
});

describe('the call budget', () => {
  it('counts every attempt and outlives throttling and broken connections', async () => {
    answers = [
      () => 'reset',
      () => refusal('Throttling'),
      () => refusal('InternalFailure', 500),
      () => identity(account),
    ];
    const seen: string[] = [];
    const aws = connect({ onCall: (operation) => seen.push(operation) });
    await aws.verifyAccount();
    expect(aws.calls()).toEqual({ 'sts:GetCallerIdentity': 4 });
    expect(seen).toHaveLength(4);
  });

  it('does not repeat what cannot succeed', async () => {
    answers = [() => refusal('AccessDenied', 403)];
    const aws = connect();
    await expect(aws.verifyAccount()).rejects.toThrow(code('ACCESS_DENIED'));
    expect(aws.calls()).toEqual({ 'sts:GetCallerIdentity': 1 });
  });
});
