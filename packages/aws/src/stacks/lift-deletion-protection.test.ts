import { describe, expect, it } from '@jest/globals';
import { liftDeletionProtection } from './lift-deletion-protection.ts';

const template = (Resources: object, rest: object = {}): string => JSON.stringify({ ...rest, Resources });
const database = (DeletionProtection?: unknown) => ({
  Type: 'AWS::RDS::DBInstance',
  DeletionPolicy: 'Snapshot',
  Properties: { Engine: 'mysql', ...(DeletionProtection === undefined ? {} : { DeletionProtection }) },
});
const balancer = (value: unknown) => ({
  Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  Properties: {
    LoadBalancerAttributes: [
      { Key: 'idle_timeout.timeout_seconds', Value: '60' },
      { Key: 'deletion_protection.enabled', Value: value },
    ],
  },
});

describe('liftDeletionProtection', () => {
  it.each<[string, object, object]>([
    ['a database', database(true), database(false)],
    ['a database, set as a text', database('true'), database(false)],
    ['a database, set by a parameter', database({ Ref: 'IsProtected' }), database(false)],
    ['a load balancer', balancer('true'), balancer('false')],
    [
      'a table',
      { Type: 'AWS::DynamoDB::Table', Properties: { DeletionProtectionEnabled: true } },
      { Type: 'AWS::DynamoDB::Table', Properties: { DeletionProtectionEnabled: false } },
    ],
    [
      'a cluster',
      { Type: 'AWS::RDS::DBCluster', Properties: { DeletionProtection: true } },
      { Type: 'AWS::RDS::DBCluster', Properties: { DeletionProtection: false } },
    ],
  ])('takes it away from %s, and changes nothing else', (_, guarded, free) => {
    const rest = {
      Description: 'd',
      Parameters: { IsProtected: { Type: 'String' } },
      Outputs: { A: { Value: 1 } },
    };
    const other = { Type: 'AWS::SNS::Topic', Properties: { DeletionProtection: true } };
    const lifted = liftDeletionProtection(template({ Other: other, Guarded: guarded }, rest));
    expect(lifted).toMatchObject({ kind: 'lifted', logicalIds: ['Guarded'] });
    expect(JSON.parse(lifted.kind === 'lifted' ? lifted.body : '')).toEqual({
      ...rest,
      Resources: { Other: other, Guarded: free },
    });
  });

  it.each<[string, object]>([
    ['no resources', {}],
    ['a database without it', { Db: database() }],
    ['a database for which it is off', { Db: database(false), Other: database('false') }],
    ['a load balancer for which it is off', { Lb: balancer('false') }],
    [
      'a load balancer without attributes',
      { Lb: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {} } },
    ],
    ['a resource without properties', { Db: { Type: 'AWS::RDS::DBInstance' } }],
    ['a resource that is none', { Db: null }],
  ])('finds nothing to lift in %s', (_, resources) => {
    expect(liftDeletionProtection(template(resources))).toEqual({ kind: 'unprotected' });
  });

  it.each(['Resources:\n  Db: {}', '', '[]', '{}', '{"Resources":[]}'])('cannot read %j', (body) => {
    expect(liftDeletionProtection(body)).toEqual({ kind: 'unreadable' });
  });
});
