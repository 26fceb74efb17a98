/** Pure: makes the confirmations of an environment, or problems, of its `confirm.yaml`. */
import type { ConfirmationEntry } from './environment.ts';
import type { Problem } from './problem.ts';
import { confirmFileSchema } from './schema.ts';
import { validateFile } from './validate-file.ts';
import { formatPath, type YamlSource } from './yaml-source.ts';

export interface ReadConfirmations {
  readonly confirmations: readonly ConfirmationEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `confirm.yaml`. Whether a subject or digest means anything only a plan can say.
 * @param source - undefined where there is no file, or none that could be parsed
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

/** A subject goes once: of two digests for it at most one can be the plan's. */
function repeatedSubjects(confirmations: readonly ConfirmationEntry[]): Problem[] {
  const seen = new Set<string>();
  return confirmations.flatMap(({ subject, source }, index): Problem[] => {
    const isRepeated = seen.has(subject);
    seen.add(subject);
    if (!isRepeated) return [];
    const message = `found ${subject} a second time; keep the one entry with the digest of the plan`;
    const path = formatPath(['confirmations', index, 'subject']);
    return [{ severity: 'error', code: 'CONFIRMATION_TWICE', position: source, path, message }];
  });
}
