// Notes which lock file node_modules was installed from, after `npm install` and `npm ci` alike; script/bootstrap compares.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// Nothing was installed by a dry run, or when only the lock file was made.
if (existsSync('node_modules')) {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  writeFileSync('node_modules/.syncops-bootstrap', `${hash}\n`);
}
