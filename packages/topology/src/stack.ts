import type { SourcePosition } from './environment.ts';
import type { StackKind } from './names.ts';

/** Any JSON value of a template. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, Json>>;
  readonly DependsOn?: readonly string[];
  readonly Condition?: string;
  readonly DeletionPolicy?: 'Delete' | 'Retain' | 'Snapshot' | 'RetainExceptOnCreate';
  readonly UpdateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot';
  readonly CreationPolicy?: Json;
  readonly UpdatePolicy?: Json;
  readonly Metadata?: Readonly<Record<string, Json>>;
}

export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Metadata?: Readonly<Record<string, Json>>;
  readonly Parameters?: Readonly<Record<string, Json>>;
  readonly Conditions?: Readonly<Record<string, Json>>;
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Description?: string; readonly Value: Json }>>;
}

/** Where the value of a stack's parameter comes from: known now, or an output of a stack that is deployed before it. */
export type ParameterSource =
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'output'; readonly stack: string; readonly output: string };

/** One stack of an environment, ready to be deployed. */
export interface CompiledStack {
  readonly name: string;
  readonly kind: StackKind;
  /** The dbnode's name, for stacks of kind `dbnode`. */
  readonly dbnode?: string;
  readonly template: Template;
  /** The template as it is uploaded: canonical JSON, the same bytes for the same environment. */
  readonly body: string;
  /** sha256 of `body`, hex. */
  readonly sha256: string;
  readonly parameters: Readonly<Record<string, ParameterSource>>;
  /** Names of the stacks whose outputs it needs or that must exist before it. */
  readonly dependsOn: readonly string[];
  readonly capabilities: readonly 'CAPABILITY_NAMED_IAM'[];
  readonly terminationProtection: boolean;
  /** JSON document for SetStackPolicy. */
  readonly stackPolicy?: string;
  /** Logical ids (or `*` for the rest) to the place in the environment files that they stem from. */
  readonly sources: Readonly<Record<string, SourcePosition>>;
}
