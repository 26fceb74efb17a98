import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

/** The `systemctl` of the sandbox's machine image: hands its arguments to the host's init and reports what it answers. */

const root = process.env['SYNCOPS_ROOT'];

function fail(message: string): never {
  process.stderr.write(`systemctl: ${message}\n`);
  process.exit(1);
}

if (root === undefined) fail('SYNCOPS_ROOT is not set: not on a host of the sandbox');
const socketPath = readFileSync(join(root, 'run/init.path'), 'utf8').trim();
const call = request({ socketPath, path: '/systemctl', method: 'POST' }, (response) => {
  let body = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => (body += chunk));
  response.on('end', () => {
    const answer: unknown = JSON.parse(body);
    if (typeof answer !== 'object' || answer === null || !('code' in answer) || !('output' in answer)) {
      return fail('init gave no answer');
    }
    const code = Number(answer.code);
    const asked = process.argv.some((word) => word.startsWith('is-'));
    (code === 0 || asked ? process.stdout : process.stderr).write(String(answer.output));
    process.exitCode = code;
  });
});
call.once('error', (error) => fail(`init does not answer: ${error.message}`));
call.end(JSON.stringify(process.argv.slice(2)));
