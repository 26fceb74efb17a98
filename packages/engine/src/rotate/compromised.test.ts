import { describe, expect, it } from '@jest/globals';

import { environmentOf } from '../testing/rotation-environment.ts';
import { assertConfirmed, compromisedCost } from './compromised.ts';
import { selectSecrets } from './select-secrets.ts';

const environment = environmentOf(['db1', 'db2', 'db3', 'db4', 'db5', 'db6']);
const cost = (dbnodes: readonly string[] | undefined, choice: 'master' | 'app-user' | 'all'): string =>
  compromisedCost(environment, selectSecrets(environment, dbnodes, choice)).join('\n');

describe('what it costs to treat secrets as known to others', () => {
  it('names the dbnodes, the virtual hosts and what clients see', () => {
    const text = cost(['db1', 'db2'], 'all');
    expect(text).toContain('db1 and db2 of test');
    expect(text).toContain('20 virtual hosts');
    expect(text).toContain('5 min 00 s for which tokens live');
    expect(text).toContain('401');
    expect(text).toContain('connections of the old user are cut');
  });

  it('counts dbnodes where there are many', () => {
    expect(cost(undefined, 'master')).toContain('The secrets of 6 dbnodes of test');
  });

  it.each([
    { choice: 'master', absent: 'Database users' },
    { choice: 'app-user', absent: '401' },
  ] as const)('the text for $choice states only what it costs', ({ choice, absent }) => {
    expect(cost(['db1'], choice)).not.toContain(absent);
  });

  it('takes no other word than the name of the environment', () => {
    expect(() => {
      assertConfirmed('test', 'test');
    }).not.toThrow();
    for (const typed of ['', 'yes', 'Test'])
      expect(() => {
        assertConfirmed('test', typed);
      }).toThrow(expect.objectContaining({ code: 'UNCONFIRMED' }));
  });
});
