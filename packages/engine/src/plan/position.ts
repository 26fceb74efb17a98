import type { SourcePosition } from '@syncops/topology';

/** A place in a file as plans, annotations and errors name it: `file:line:column`. */
export function formatPosition({ file, line, column }: SourcePosition): string {
  return `${file}:${String(line)}:${String(column)}`;
}
