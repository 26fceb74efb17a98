import type { World } from './world.ts';

/** Resolved properties of a resource, or any JSON object. */
export type Properties = Readonly<Record<string, unknown>>;

/** How a resource type is really made. Registered per CloudFormation type; a type without provider is an unsupported type: an error. */
export interface ResourceProvider {
  /** For example `AWS::RDS::DBInstance`. */
  readonly type: string;
  create(request: ProviderRequest): Promise<ProviderResult>;
  /** Absent: any in-place update is an error. */
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
  /** Fully resolved. */
  readonly properties: Properties;
  readonly tags: Record<string, string>;
  readonly world: World;
  progress(reason: string): void;
}

export interface ProviderResult {
  readonly physicalId: string;
  readonly ref: string;
  /** GetAtt, dotted names. */
  readonly attributes: Record<string, string | string[]>;
}

/** One thing that lives in the sandbox, made by a provider or present from the start. */
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

/** Live resources by type and physical id. */
export interface ResourceRegistry {
  put(resource: LiveResource): void;
  get(type: string, physicalId: string): LiveResource | undefined;
  delete(type: string, physicalId: string): void;
  list(type: string): readonly LiveResource[];
}
