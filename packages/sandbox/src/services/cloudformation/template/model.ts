import type { Json, JsonObject } from '../json.ts';

/** What becomes of a resource's physical counterpart when CloudFormation lets go of it. */
export type RemovalPolicy = 'Delete' | 'Retain' | 'Snapshot' | 'RetainExceptOnCreate';

/** A template's parameter as declared. */
export interface ParameterDeclaration {
  readonly name: string;
  readonly type: string;
  readonly defaultValue?: string;
  readonly allowedValues?: readonly string[];
  readonly allowedPattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly constraintDescription?: string;
  readonly description?: string;
  readonly noEcho: boolean;
}

/** A template's resource as declared, intrinsic functions unresolved. */
export interface ResourceDeclaration {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
  readonly dependsOn: readonly string[];
  readonly condition?: string;
  readonly deletionPolicy?: RemovalPolicy;
  readonly updateReplacePolicy?: RemovalPolicy;
  readonly metadata?: Json;
  readonly creationPolicy?: Json;
  readonly updatePolicy?: Json;
}

/** A template's output as declared. */
export interface OutputDeclaration {
  readonly key: string;
  readonly value: Json;
  readonly description?: string;
  readonly condition?: string;
}

/** A well-formed template: sections and members have the right shapes; references are not yet checked. */
export interface ParsedTemplate {
  /** The text as it was submitted; GetTemplate returns it. */
  readonly body: string;
  readonly description?: string;
  readonly metadata?: Json;
  readonly parameters: ReadonlyMap<string, ParameterDeclaration>;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  readonly outputs: ReadonlyMap<string, OutputDeclaration>;
}
