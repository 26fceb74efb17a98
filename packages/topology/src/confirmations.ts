/** Turns the `confirm.yaml` of an environment into confirmations or problems; pure. */
import type { ConfirmationEntry } from './environment.ts';
import type { Problem } from './problem.ts';
import { confirmFileSchema } from './schema.ts';
import { validateFile } from './validate-file.ts';
import { formatPath, type YamlSource } from './yaml-source.ts';

/** The result of reading a `confirm.yaml`. */
export interface ReadConfirmations {
  readonly confirmations: readonly ConfirmationEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `confirm.yaml`. Only a plan can decide whether a subject or a digest applies.
 * @param source - undefined if the file does not exist or could not be parsed
 */
export function readConfirmations(source: YamlSource | undefined): ReadConfirmations {
  if (source === undefined) return { confirmations: [], problems: [] };
  const { value, problems } = validateFile(source, confirmFileSchema);
  if (value === undefined) return { confirmations: [], problems };
  const confirmations = value.confirmations.map(
    (entry, index): ConfirmationEntry => ({
      ...entry,
      source: source.position(['confirmations', index, 'subject']),
    }),
  );
  return { confirmations, problems: repeatedSubjects(confirmations) };
}

/** Reports subjects that occur twice: at most one of their two digests can be the digest of the plan. */
function repeatedSubjects(confirmations: readonly ConfirmationEntry[]): Problem[] {
  const seen = new Set<string>();
  return confirmations.flatMap(({ subject, source }, index): Problem[] => {
    const isRepeated = seen.has(subject);
    seen.add(subject);
    if (!isRepeated) return [];
    const message = `found ${subject} a second time; keep only the entry with the digest of the plan`;
    const path = formatPath(['confirmations', index, 'subject']);
    return [{ severity: 'error', code: 'CONFIRMATION_TWICE', position: source, path, message }];
  });
}
