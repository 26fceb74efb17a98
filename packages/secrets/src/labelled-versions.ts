import { SecretsError } from './errors.ts';
import type { SecretDescription } from './secret-store.ts';

/** The staging labels that mean something to a rotation, in the order in which their versions were made. */
export const STAGING_LABELS = ['AWSPREVIOUS', 'AWSCURRENT', 'AWSPENDING'] as const;
export type StagingLabel = (typeof STAGING_LABELS)[number];

/** A version of a secret in use, named by its most advanced label. */
export interface LabelledVersion {
  readonly label: StagingLabel;
  readonly versionId: string;
}

/**
 * The versions of a secret that are in use, oldest first: previous, current, pending. A current version that still carries
 * AWSPENDING, as it does right after its promotion, is current. Labels of other people are ignored.
 * @throws {@link SecretsError} `NO_CURRENT_VERSION`, `IMPOSSIBLE_LABELS`, `SECRET_DELETED`
 */
export function labelledVersions(
  secret: Pick<SecretDescription, 'name' | 'versions' | 'deleted'>,
): readonly LabelledVersion[] {
  if (secret.deleted)
    throw new SecretsError(
      'SECRET_DELETED',
      `${secret.name} is scheduled for deletion; restore it with aws secretsmanager restore-secret`,
    );
  const holders = new Map(STAGING_LABELS.map((label) => [label, soleHolder(secret, label)]));
  const previous = holders.get('AWSPREVIOUS');
  const current = holders.get('AWSCURRENT');
  const pending = holders.get('AWSPENDING');
  if (current === undefined) {
    if (previous !== undefined || pending !== undefined)
      throw impossible(secret.name, 'it has other versions but no AWSCURRENT');
    throw new SecretsError('NO_CURRENT_VERSION', `${secret.name} has no value yet; deploy its dbnode`);
  }
  if (previous === current) throw impossible(secret.name, 'one version is AWSPREVIOUS and AWSCURRENT');
  if (pending !== undefined && pending === previous)
    throw impossible(secret.name, 'one version is AWSPREVIOUS and AWSPENDING');
  return [
    ...(previous === undefined ? [] : [{ label: 'AWSPREVIOUS', versionId: previous } as const]),
    { label: 'AWSCURRENT', versionId: current },
    ...(pending === undefined || pending === current
      ? []
      : [{ label: 'AWSPENDING', versionId: pending } as const]),
  ];
}

function soleHolder(
  secret: Pick<SecretDescription, 'name' | 'versions'>,
  label: StagingLabel,
): string | undefined {
  const holders = Object.entries(secret.versions).filter(([, labels]) => labels.includes(label));
  if (holders.length > 1) throw impossible(secret.name, `${String(holders.length)} versions carry ${label}`);
  return holders[0]?.[0];
}

function impossible(name: string, found: string): SecretsError {
  return new SecretsError(
    'IMPOSSIBLE_LABELS',
    `the staging labels of ${name} fit no state of a rotation: ${found}; set them right with aws secretsmanager update-secret-version-stage`,
  );
}
