import type { Environment } from '../environment.ts';
import { APPLY_RELEASE_PATTERNS, applyReleaseScript } from '../host-scripts.ts';
import { applyReleaseDocumentName } from '../names.ts';
import type { Json, TemplateResource } from '../stack.ts';
import { tags } from './intrinsics.ts';

/** Maximum run time of the script on one host; the first run waits for the host's lock and pulls the application's image. */
const EXECUTION_TIMEOUT_SECONDS = 1800;

const DESCRIPTIONS: Readonly<Record<keyof typeof APPLY_RELEASE_PATTERNS, string>> = {
  bucket: 'Bucket with the release, or pointer',
  key: 'Key of the release, or pointer',
  sha256: 'Hash of the release, or pointer',
};

/** Builds the document that applies a release; its parameters are only names and hashes, never configuration or secrets. */
export function documentResources(environment: Environment): Readonly<Record<string, TemplateResource>> {
  const parameter = (name: keyof typeof APPLY_RELEASE_PATTERNS): Json => ({
    type: 'String',
    description: DESCRIPTIONS[name],
    default: 'pointer',
    allowedPattern: APPLY_RELEASE_PATTERNS[name],
    interpolationType: 'ENV_VAR',
  });
  return {
    ApplyReleaseDocument: {
      Type: 'AWS::SSM::Document',
      Properties: {
        Name: applyReleaseDocumentName(environment.name),
        DocumentType: 'Command',
        DocumentFormat: 'JSON',
        TargetType: '/AWS::EC2::Instance',
        // The name is fixed, so a changed script becomes the new default version of the existing document.
        UpdateMethod: 'NewVersion',
        Content: {
          schemaVersion: '2.2',
          description: `Applies a release on a host of environment ${environment.name}`,
          parameters: { bucket: parameter('bucket'), key: parameter('key'), sha256: parameter('sha256') },
          mainSteps: [
            {
              action: 'aws:runShellScript',
              name: 'applyRelease',
              precondition: { StringEquals: ['platformType', 'Linux'] },
              inputs: {
                timeoutSeconds: String(EXECUTION_TIMEOUT_SECONDS),
                runCommand: applyReleaseScript().split('\n'),
              },
            },
          ],
        },
        Tags: tags(environment.name, 'releases'),
      },
    },
  };
}
