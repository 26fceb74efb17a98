import { describe, expect, it } from '@jest/globals';
import { loadServiceModel } from '../model.ts';
import { memberNames } from '../../../test/member-names.ts';
import { constraintsOf } from './index.ts';

describe('constraints', () => {
  it.each(['autoscaling', 'cloudformation', 'elasticloadbalancing', 's3', 'secretsmanager', 'ssm', 'sts'])(
    "of %s name members that the SDK's schema has",
    async (serviceId) => {
      const known = memberNames(await loadServiceModel(serviceId));
      const unknown = Object.keys(constraintsOf(serviceId)).filter((name) => !known.has(name));
      expect(unknown).toEqual([]);
      expect(Object.keys(constraintsOf(serviceId)).length).toBeGreaterThan(0);
    },
  );
});
