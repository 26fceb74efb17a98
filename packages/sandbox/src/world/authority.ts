import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { SandboxError } from './sandbox-error.ts';

const run = promisify(execFile);
/** Chains end long after any sandbox. */
const DAYS = '825';

/** A certificate and its key, as PEM files. */
export interface IssuedCertificate {
  readonly certificateFile: string;
  readonly keyFile: string;
}

/** A certificate authority of one sandbox; its keys never leave the state directory. */
export interface Authority {
  /** The authority's own certificate, PEM. */
  readonly caFile: string;
  /** A server certificate for DNS names (a wildcard is fine); the first one becomes the subject. */
  issue(id: string, names: readonly string[]): Promise<IssuedCertificate>;
}

async function openssl(args: readonly string[]): Promise<void> {
  try {
    await run('openssl', args);
  } catch (error) {
    throw new SandboxError('PROGRAM_FAILED', `openssl ${args[0] ?? ''} failed; is openssl installed?`, {
      cause: error,
    });
  }
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** Makes an authority in a directory of its own. */
export async function createAuthority(directory: string, commonName: string): Promise<Authority> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const caFile = join(directory, 'ca.pem');
  const caKey = join(directory, 'ca.key');
  const usage = 'keyUsage=critical,keyCertSign,cRLSign';
  await openssl(
    // prettier-ignore
    ['req', '-x509', ...newKey, '-keyout', caKey, '-out', caFile, '-days', DAYS, '-subj', `/O=SyncOps sandbox/CN=${commonName}`,
     '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', usage],
  );
  return {
    caFile,
    issue: async (id, names) => {
      const certificateFile = join(directory, `${id}.pem`);
      const keyFile = join(directory, `${id}.key`);
      const extensions = join(directory, `${id}.cnf`);
      const alternatives = names.map((name) => `DNS:${name}`).join(',');
      // The subject stays short: a common name ends at 64 characters, an RDS endpoint may not.
      writeFileSync(
        extensions,
        `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nO=SyncOps sandbox\nCN=${id.slice(0, 60)}\n[v3]\n` +
          `basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n` +
          `subjectAltName=${alternatives}\n`,
      );
      await openssl(
        // prettier-ignore
        ['req', '-x509', ...newKey, '-keyout', keyFile, '-out', certificateFile, '-days', DAYS, '-config', extensions,
         '-extensions', 'v3', '-CA', caFile, '-CAkey', caKey],
      );
      return { certificateFile, keyFile };
    },
  };
}
