import { SecretsError } from './errors.ts';
import { updateStageLine } from './repair-commands.ts';
import type { SecretDescription } from './secret-store.ts';

/** The staging labels that a rotation uses, in the order in which their versions were created. */
export const STAGING_LABELS = ['AWSPREVIOUS', 'AWSCURRENT', 'AWSPENDING'] as const;
export type StagingLabel = (typeof STAGING_LABELS)[number];

/** A version of a secret that is in use, with its most advanced label. */
export interface LabelledVersion {
  readonly label: StagingLabel;
  readonly versionId: string;
}

/**
 * Returns the versions of a secret that are in use, oldest first: previous, current, pending. A version that carries both
 * AWSCURRENT and AWSPENDING, as it does from its promotion to the end of its rotation, counts as current. Labels that SyncOps
 * does not use are ignored.
 * @throws {@link SecretsError} `NO_CURRENT_VERSION`, `IMPOSSIBLE_LABELS`, `SECRET_DELETED`
 */
export function labelledVersions(
  secret: Pick<SecretDescription, 'name' | 'versions' | 'deleted'>,
): readonly LabelledVersion[] {
  if (secret.deleted)
    throw new SecretsError(
      'SECRET_DELETED',
      `${secret.name} is scheduled for deletion; restore it with aws secretsmanager restore-secret --secret-id ${secret.name}`,
    );
  const previous = soleHolder(secret, 'AWSPREVIOUS');
  const current = soleHolder(secret, 'AWSCURRENT');
  const pending = soleHolder(secret, 'AWSPENDING');
  if (current === undefined) {
    const other = previous ?? pending;
    if (other === undefined)
      throw new SecretsError('NO_CURRENT_VERSION', `${secret.name} has no value yet; deploy its dbnode`);
    throw impossible(secret.name, 'it has other versions, but none is AWSCURRENT', 'AWSCURRENT', {
      to: other,
    });
  }
  if (previous === current)
    throw impossible(secret.name, 'one version is both AWSPREVIOUS and AWSCURRENT', 'AWSPREVIOUS', {
      from: current,
    });
  if (pending !== undefined && pending === previous)
    throw impossible(secret.name, 'one version is both AWSPREVIOUS and AWSPENDING', 'AWSPENDING', {
      from: pending,
    });
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
  const [holder, ...others] = Object.entries(secret.versions)
    .filter(([, labels]) => labels.includes(label))
    .map(([versionId]) => versionId);
  const [other] = others;
  if (other !== undefined)
    throw impossible(secret.name, `${String(others.length + 1)} versions carry ${label}`, label, {
      from: other,
    });
  return holder;
}

function impossible(
  name: string,
  found: string,
  label: StagingLabel,
  move: { readonly from?: string; readonly to?: string },
): SecretsError {
  return new SecretsError(
    'IMPOSSIBLE_LABELS',
    `the staging labels of ${name} do not match any state of a rotation: ${found}; repair them with ${updateStageLine(name, label, move)}`,
  );
}
