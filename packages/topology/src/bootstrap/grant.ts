import type { Json } from '../stack.ts';

/** One policy statement: the permissions for one purpose. */
export interface Grant {
  /** Statement id: letters and digits, unique within the policy. */
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** One policy of a role, named after its purpose. */
export interface NamedGrants {
  readonly name: string;
  readonly grants: readonly Grant[];
}

/**
 * Renders a grant as an IAM statement; a list with one element is rendered as that element, because policies have a length
 * limit.
 */
export function statement({ sid, actions, resources, condition }: Grant): Json {
  return {
    Sid: sid,
    Effect: 'Allow',
    Action: single(actions),
    Resource: single(resources),
    ...(condition === undefined ? {} : { Condition: condition }),
  };
}

function single(values: readonly string[]): Json {
  const [first = ''] = values;
  return values.length === 1 ? first : values;
}

/**
 * The condition that is true if CloudFormation acts for the caller, and false if the caller acts directly.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-calledvia
 */
export const VIA_CLOUDFORMATION = {
  'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' },
} as const;

/** Restricts a grant to the calls that CloudFormation makes for the caller. */
export function viaCloudFormation(grant: Grant): Grant {
  return { ...grant, condition: { ...grant.condition, ...VIA_CLOUDFORMATION } };
}

/** Returns a function that builds ARNs of one account and region. */
export function arnsIn(place: {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}): (service: string, resource: string) => string {
  return (service, resource) =>
    `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`;
}
