import type { SourcePosition } from '../environment.ts';
import type { StackKind } from '../names.ts';
import type { CompiledStack, Json, ParameterSource, TemplateResource } from '../stack.ts';

/** The definition of one stack, from which `finishStack` derives the compiled stack. */
export interface Blueprint {
  readonly name: string;
  readonly kind: StackKind;
  readonly dbnode?: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly outputs: Readonly<Record<string, Json>>;
  /** Logical ids of the resources that an update must neither replace nor delete. */
  readonly protect: readonly string[];
  /** Whether the stack creates IAM resources with explicit names. */
  readonly namesRoles?: boolean;
  /** The positions in the environment files that the resources come from: `*` for all resources, a logical id for one. */
  readonly sources: CompiledStack['sources'];
}

/** A parameter of a stack. */
export interface Parameter {
  readonly type: string;
  readonly source: ParameterSource;
}

/** Defines a parameter whose value is an output of another stack. */
export function fromOutput(stack: string, output: string, type = 'String'): Parameter {
  return { type, source: { kind: 'output', stack, output } };
}

/** Returns the position of a section in the environment file, or of the file if it does not contain the section. */
export function sectionSource(
  environment: {
    readonly source: SourcePosition;
    readonly sections?: Readonly<Record<string, SourcePosition>>;
  },
  section: string,
): SourcePosition {
  return environment.sections?.[section] ?? environment.source;
}
