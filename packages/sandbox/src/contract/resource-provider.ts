import type { World } from './world.ts';

/** Resolved properties of a resource, or any JSON object. */
export type Properties = Readonly<Record<string, unknown>>;

/** Creates, updates and deletes the resources of one CloudFormation type. A type without a provider is not supported and is an error. */
export interface ResourceProvider {
  /** For example `AWS::RDS::DBInstance`. */
  readonly type: string;
  create(request: ProviderRequest): Promise<ProviderResult>;
  /** If absent, each in-place update is an error. */
  update?(
    request: ProviderRequest & { readonly physicalId: string; readonly previous: Properties },
  ): Promise<ProviderResult>;
  delete(request: {
    readonly physicalId: string;
    readonly properties: Properties;
    readonly world: World;
    readonly snapshot: boolean;
  }): Promise<void>;
}

export interface ProviderRequest {
  readonly logicalId: string;
  readonly stackName: string;
  readonly stackId: string;
  /** Properties with all intrinsic functions resolved. */
  readonly properties: Properties;
  readonly tags: Record<string, string>;
  readonly world: World;
  progress(reason: string): void;
}

export interface ProviderResult {
  readonly physicalId: string;
  readonly ref: string;
  /** Values for `Fn::GetAtt`, by dotted name. */
  readonly attributes: Record<string, string | string[]>;
}

/** A resource that exists in the sandbox: a provider created it, or it is present from the start. */
export interface LiveResource {
  /** CloudFormation type. */
  readonly type: string;
  readonly physicalId: string;
  readonly properties: Properties;
  readonly attributes: Readonly<Record<string, string | string[]>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly stackName?: string;
  readonly logicalId?: string;
}

/** Existing resources by type and physical id. */
export interface ResourceRegistry {
  put(resource: LiveResource): void;
  get(type: string, physicalId: string): LiveResource | undefined;
  delete(type: string, physicalId: string): void;
  list(type: string): readonly LiveResource[];
}
