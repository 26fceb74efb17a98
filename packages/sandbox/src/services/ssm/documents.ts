import { createHash } from 'node:crypto';

import { AwsFault } from '../../contract.ts';
import type { Properties } from '../../contract.ts';
import { parseDocument } from './document-content.ts';
import type { CommandDocument } from './document-content.ts';

export interface DocumentVersion extends CommandDocument {
  readonly name: string;
  readonly version: string;
  /** sha256 of the content as it is stored, hex. */
  readonly hash: string;
}

/** Command documents and their versions; the newest is the default one. */
export interface Documents {
  create(name: string, content: Properties): DocumentVersion;
  /** A new version, unless the content is the same. */
  update(name: string, content: Properties): DocumentVersion;
  delete(name: string): void;
  /** @throws AwsFault InvalidDocument, InvalidDocumentVersion */
  get(name: string, version?: string): DocumentVersion;
}

const RUN_SHELL_SCRIPT: Properties = {
  schemaVersion: '2.2',
  description: 'Run a shell script or specify the commands to run.',
  parameters: {
    commands: { type: 'StringList' },
    workingDirectory: { type: 'String', default: '' },
    executionTimeout: { type: 'String', default: '3600' },
  },
  mainSteps: [
    {
      action: 'aws:runShellScript',
      name: 'aws:runShellScript',
      inputs: { runCommand: ['{{ commands }}'], timeoutSeconds: '{{ executionTimeout }}' },
    },
  ],
};

function build(name: string, version: number, content: Properties): DocumentVersion {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { ...parseDocument(content), name, version: String(version), hash };
}

export function createDocuments(): Documents {
  const documents = new Map<string, DocumentVersion[]>([
    ['AWS-RunShellScript', [build('AWS-RunShellScript', 1, RUN_SHELL_SCRIPT)]],
  ]);
  const find = (name: string): DocumentVersion[] => {
    const versions = documents.get(name.replace(/^arn:aws:ssm:[^:]*:\d*:document\//, ''));
    if (versions === undefined)
      throw new AwsFault('InvalidDocument', `Document with name ${name} does not exist.`);
    return versions;
  };
  return {
    create: (name, content) => {
      if (documents.has(name)) {
        throw new AwsFault('DocumentAlreadyExists', `Document with same name ${name} already exists`);
      }
      const made = build(name, 1, content);
      documents.set(name, [made]);
      return made;
    },
    update: (name, content) => {
      const versions = find(name);
      const made = build(name, versions.length + 1, content);
      const latest = versions.at(-1);
      if (latest?.hash === made.hash) return latest;
      versions.push(made);
      return made;
    },
    delete: (name) => {
      documents.delete(name);
    },
    get: (name, version = '$DEFAULT') => {
      const versions = find(name);
      const found =
        version === '$DEFAULT' || version === '$LATEST'
          ? versions.at(-1)
          : versions.find((candidate) => candidate.version === version);
      if (found === undefined) {
        throw new AwsFault(
          'InvalidDocumentVersion',
          `Document version ${version} of ${name} does not exist.`,
        );
      }
      return found;
    },
  };
}
