import type { Json } from '../stack.ts';

/** One statement of a policy: what may be done for one purpose. */
export interface Grant {
  /** Letters and digits; unique in its policy. */
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A policy of a role, each under the name of its purpose. */
export interface NamedGrants {
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** A grant as IAM writes it; lists of one are written as the one, for policies have a length limit. */
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
 * Holds where CloudFormation acts for the caller, and never where the caller acts itself.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-calledvia
 */
export const VIA_CLOUDFORMATION = {
  'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' },
} as const;

/** The grant, but only for what CloudFormation does for the caller. */
export function viaCloudFormation(grant: Grant): Grant {
  return { ...grant, condition: { ...grant.condition, ...VIA_CLOUDFORMATION } };
}

/** Makes ARNs of one account and region. */
export function arnsIn(place: {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}): (service: string, resource: string) => string {
  return (service, resource) =>
    `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`;
}
