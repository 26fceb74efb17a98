import type { Properties, World } from '../../../contract.ts';
import { text } from '../../../world/properties.ts';

/** Parts of a resource's life in which CloudFormation calls its service. */
export type Phase = 'create' | 'update' | 'delete';

/** A resource that CloudFormation is about to make, change or delete. */
export interface ProvisionedResource {
  readonly phase: Phase;
  readonly type: string;
  readonly logicalId: string;
  readonly stackName: string;
  /** Absent while it is being made. */
  readonly physicalId?: string;
  /** As they are to be; at its deletion, as they were. */
  readonly properties: Properties;
  readonly previous?: Properties;
  readonly world: World;
}

/** Actions that the caller needs on one resource of IAM's. */
export interface Right {
  readonly actions: readonly string[];
  readonly resource: string;
  readonly context?: Readonly<Record<string, string | string[]>>;
  /** Where the resource decides too: a key's policy, say. */
  readonly resourcePolicy?: Properties;
}

/** What a type's handlers call: on the resource itself, on everything, and what depends on the resource. */
export interface HandlerRights {
  /** ARN of the resource itself. */
  readonly arn: (resource: ProvisionedResource) => string;
  readonly self: Readonly<Partial<Record<Phase, string>>>;
  readonly any?: Readonly<Partial<Record<Phase, string>>>;
  readonly more?: (resource: ProvisionedResource) => readonly Right[];
}

/** ARN in the sandbox's account and region. */
export function arnOf({ world }: ProvisionedResource, service: string, rest: string): string {
  return `arn:aws:${service}:${world.region}:${world.account}:${rest}`;
}

/** ARN of IAM, which has no region. */
export function iamArn({ world }: ProvisionedResource, rest: string): string {
  return `arn:aws:iam::${world.account}:${rest}`;
}

/** The service-linked role that a service makes when it is first used in an account. */
export function serviceLinkedRole({ world }: ProvisionedResource, service: string): Right {
  return {
    actions: ['iam:CreateServiceLinkedRole'],
    resource: `arn:aws:iam::${world.account}:role/aws-service-role/${service}/AWSServiceRole`,
    context: { 'iam:AWSServiceName': service },
  };
}

/** The name that a resource has or will get: its own property, or what CloudFormation makes of stack and logical id. */
export function nameOf(
  { properties, physicalId, stackName, logicalId }: ProvisionedResource,
  property: string,
): string {
  return text(properties, property) ?? physicalId ?? `${stackName}-${logicalId}-0123456789AB`;
}

/** `service:A service:B` for `A B`. */
export function actions(service: string, names: string): string {
  return names
    .split(' ')
    .map((name) => `${service}:${name}`)
    .join(' ');
}
