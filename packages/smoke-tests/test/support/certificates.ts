import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestAuthority {
  /** The authority's certificate, PEM. */
  readonly ca: string;
  /** Signs a certificate for these names that ends in so many days. */
  issue(names: readonly string[], days: number): { readonly cert: string; readonly key: string };
  dispose(): void;
}

/** A private certificate authority made with openssl, in a directory of its own. */
export function createAuthority(): TestAuthority {
  const directory = mkdtempSync(join(tmpdir(), 'smoke-ca-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  };
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-subj', '/CN=smoke test authority'];
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '30', ...subject);
  let serial = 0;
  return {
    ca: readFileSync(join(directory, 'ca.pem'), 'utf8'),
    issue(names, days) {
      serial += 1;
      const base = `leaf${String(serial)}`;
      writeFileSync(
        join(directory, `${base}.ext`),
        `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`,
      );
      openssl('req', '-new', ...newKey, '-keyout', `${base}.key`, '-out', `${base}.csr`, '-subj', '/CN=leaf');
      const authority = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', String(serial)];
      const extensions = ['-extfile', `${base}.ext`, '-days', String(days)];
      openssl('x509', '-req', '-in', `${base}.csr`, ...authority, ...extensions, '-out', `${base}.pem`);
      const read = (extension: string): string =>
        readFileSync(join(directory, `${base}.${extension}`), 'utf8');
      return { cert: read('pem'), key: read('key') };
    },
    dispose() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
