/** CloudFormation's intrinsic functions, and the few structures that every template repeats. */
import type { Json } from '../stack.ts';

export const ref = (logicalId: string): Json => ({ Ref: logicalId });
export const getAtt = (logicalId: string, attribute: string): Json => ({
  'Fn::GetAtt': [logicalId, attribute],
});
export const sub = (text: string): Json => ({ 'Fn::Sub': text });

/** Builds the tags of a resource; the deployer adds more tags to every stack. */
export function tags(environment: string, role: string, name?: string): Json {
  return [
    ...(name === undefined ? [] : [{ Key: 'Name', Value: name }]),
    { Key: 'syncops:environment', Value: environment },
    { Key: 'syncops:role', Value: role },
  ];
}

/** Builds a policy document of the current policy language version. */
export function policy(statements: readonly Json[]): Json {
  return { Version: '2012-10-17', Statement: statements };
}

/** Builds a trust policy that lets an AWS service assume a role. */
export function assumedBy(service: string): Json {
  return policy([{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }]);
}
