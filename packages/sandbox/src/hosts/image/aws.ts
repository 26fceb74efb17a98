import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** The `aws` command line of the sandbox's machine image: `s3api get-object` and `ssm get-parameter`, by the SDK. */

/** Exit codes of the AWS command line: a service refused; the command line is wrong (64 here: this image lacks it). */
const REFUSED = 254;
const NO_CREDENTIALS = 253;
const UNSUPPORTED = 64;

class UsageError extends Error {}

const flagsOf: Readonly<Record<string, readonly string[]>> = {
  's3api get-object': ['--bucket', '--key', '--version-id', '--region'],
  'ssm get-parameter': ['--name', '--query', '--output', '--region'],
};

function parse(argv: readonly string[]): {
  command: string;
  flags: ReadonlyMap<string, string>;
  rest: string[];
} {
  const command = argv.slice(0, 2).join(' ');
  const known = flagsOf[command];
  if (known === undefined) throw new UsageError(`command ${command} is not supported by this image`);
  const flags = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 2; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--no-cli-pager') continue;
    if (!word.startsWith('--')) rest.push(word);
    else if (known.includes(word)) flags.set(word, argv[(at += 1)] ?? '');
    else throw new UsageError(`option ${word} of ${command} is not supported by this image`);
  }
  return { command, flags, rest };
}

function required(flags: ReadonlyMap<string, string>, name: string): string {
  const value = flags.get(name);
  if (value === undefined || value === '')
    throw new UsageError(`the following arguments are required: ${name}`);
  return value;
}

async function getObject(flags: ReadonlyMap<string, string>, file: string | undefined): Promise<void> {
  if (file === undefined) throw new UsageError('the following arguments are required: outfile');
  // Each client is loaded only where it is needed: this program starts often.
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ forcePathStyle: true });
  const answer = await client.send(
    new GetObjectCommand({ Bucket: required(flags, '--bucket'), Key: required(flags, '--key') }),
  );
  const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
  writeFileSync(file, body);
  const summary = { ContentLength: body.length, sha256: createHash('sha256').update(body).digest('hex') };
  process.stdout.write(`${JSON.stringify(summary, null, 4)}\n`);
}

async function getParameter(flags: ReadonlyMap<string, string>): Promise<void> {
  const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
  const { Parameter: parameter } = await new SSMClient({}).send(
    new GetParameterCommand({ Name: required(flags, '--name') }),
  );
  const query = flags.get('--query');
  if (query === undefined) {
    process.stdout.write(`${JSON.stringify({ Parameter: parameter }, null, 4)}\n`);
  } else if (query === 'Parameter.Value') {
    const value = parameter?.Value ?? '';
    process.stdout.write(`${flags.get('--output') === 'text' ? value : JSON.stringify(value)}\n`);
  } else {
    throw new UsageError(`query ${query} is not supported by this image`);
  }
}

function report(error: unknown, command: string): number {
  if (error instanceof UsageError) {
    process.stderr.write(`aws: ${error.message}\n`);
    return UNSUPPORTED;
  }
  const name = error instanceof Error ? error.name : 'Unknown';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'CredentialsProviderError') {
    process.stderr.write(
      'Unable to locate credentials. You can configure credentials by running "aws login".\n',
    );
    return NO_CREDENTIALS;
  }
  process.stderr.write(
    `An error occurred (${name}) when calling the ${command.split(' ')[1] ?? ''} operation: ${message}\n`,
  );
  return REFUSED;
}

const argv = process.argv.slice(2);
try {
  const { command, flags, rest } = parse(argv);
  if (command === 's3api get-object') await getObject(flags, rest[0]);
  else await getParameter(flags);
} catch (error) {
  process.exitCode = report(error, argv.slice(0, 2).join(' '));
}
