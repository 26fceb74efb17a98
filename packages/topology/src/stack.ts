import type { SourcePosition } from './environment.ts';
import type { StackKind } from './names.ts';

/** Any JSON value in a template. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A resource of a CloudFormation template. */
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

/** A CloudFormation template. */
export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Metadata?: Readonly<Record<string, Json>>;
  readonly Parameters?: Readonly<Record<string, Json>>;
  readonly Conditions?: Readonly<Record<string, Json>>;
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Description?: string; readonly Value: Json }>>;
}

/** The source of a stack parameter's value: a literal, or an output of a stack that is deployed earlier. */
export type ParameterSource =
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'output'; readonly stack: string; readonly output: string };

/** One stack of an environment, ready to deploy. */
export interface CompiledStack {
  readonly name: string;
  readonly kind: StackKind;
  /** Name of the dbnode; present for stacks of kind `dbnode`. */
  readonly dbnode?: string;
  readonly template: Template;
  /** The template as it is uploaded: canonical JSON, so the same environment gives the same bytes. */
  readonly body: string;
  /** SHA-256 of `body`, in hex. */
  readonly sha256: string;
  readonly parameters: Readonly<Record<string, ParameterSource>>;
  /** Names of the stacks whose outputs this stack needs, or that must exist before it. */
  readonly dependsOn: readonly string[];
  readonly capabilities: readonly 'CAPABILITY_NAMED_IAM'[];
  readonly terminationProtection: boolean;
  /** JSON document for SetStackPolicy. */
  readonly stackPolicy?: string;
  /** The position in the environment files that each resource comes from, by logical id, or `*` for all other resources. */
  readonly sources: Readonly<Record<string, SourcePosition>>;
}
