import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SANDBOX = fileURLToPath(new URL('../../../environments/sandbox', import.meta.url));

/** A folder of environments of its own for one test. */
export interface SampleEnvironments {
  readonly dir: string;
  write(path: string, text: string): void;
  read(path: string): string;
  remove(path: string): void;
  /** A second environment next to `sandbox`. */
  addEnvironment(name: string): void;
  dispose(): void;
}

/** Holds the environment `sandbox` of this repository, with its dbnode db1. */
export function createSampleEnvironments(): SampleEnvironments {
  const root = mkdtempSync(join(tmpdir(), 'syncops-cli-'));
  const dir = join(root, 'environments');
  cpSync(SANDBOX, join(dir, 'sandbox'), { recursive: true });
  const sample: SampleEnvironments = {
    dir,
    write(path, text) {
      mkdirSync(join(dir, path, '..'), { recursive: true });
      writeFileSync(join(dir, path), text);
    },
    read: (path) => readFileSync(join(dir, path), 'utf8'),
    remove: (path) => {
      rmSync(join(dir, path), { recursive: true });
    },
    addEnvironment(name) {
      cpSync(SANDBOX, join(dir, name), { recursive: true });
      const text = sample.read(`${name}/environment.yaml`);
      sample.write(
        `${name}/environment.yaml`,
        text.replace('name: sandbox', `name: ${name}`).replace('domain: sync.', `domain: ${name}.`),
      );
    },
    dispose: () => {
      rmSync(root, { recursive: true });
    },
  };
  return sample;
}
