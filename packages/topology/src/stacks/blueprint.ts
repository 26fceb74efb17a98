import type { SourcePosition } from '../environment.ts';
import type { StackKind } from '../names.ts';
import type { CompiledStack, Json, ParameterSource, TemplateResource } from '../stack.ts';

/** One stack as its author wrote it; `finishStack` adds what follows from it. */
export interface Blueprint {
  readonly name: string;
  readonly kind: StackKind;
  readonly dbnode?: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly outputs: Readonly<Record<string, Json>>;
  /** Logical ids of what an update must neither replace nor delete. */
  readonly protect: readonly string[];
  /** Whether it creates IAM resources with names of their own. */
  readonly namesRoles?: boolean;
  /** Where its resources come from: `*` for all of them, logical ids for single ones. */
  readonly sources: CompiledStack['sources'];
}

export interface Parameter {
  readonly type: string;
  readonly source: ParameterSource;
}

/** A value that another stack puts out. */
export function fromOutput(stack: string, output: string, type = 'String'): Parameter {
  return { type, source: { kind: 'output', stack, output } };
}

/** The place of a section of the environment file, or of the file where the section is not written. */
export function sectionSource(
  environment: {
    readonly source: SourcePosition;
    readonly sections?: Readonly<Record<string, SourcePosition>>;
  },
  section: string,
): SourcePosition {
  return environment.sections?.[section] ?? environment.source;
}
