import { describe, expect, it } from '@jest/globals';

import { environmentOf } from '../testing/rotation-environment.ts';
import { selectSecrets } from './select-secrets.ts';

const environment = environmentOf(['db1', 'db2', 'db3']);
const shown = (...request: Parameters<typeof selectSecrets>): readonly string[] =>
  selectSecrets(...request).map(({ name }) => name.replace('syncstorage/test/dbnode/', ''));

describe('selectSecrets', () => {
  it('takes all dbnodes where none was named', () => {
    expect(shown(environment, undefined, 'master')).toEqual([
      'db1/master-secret',
      'db2/master-secret',
      'db3/master-secret',
    ]);
  });

  it('takes each once, in the order of the files, with both secrets', () => {
    expect(shown(environment, ['db3', 'db1', 'db3'], 'all')).toEqual([
      'db1/master-secret',
      'db1/app-user',
      'db3/master-secret',
      'db3/app-user',
    ]);
  });

  it('names everything that is not a dbnode, and the dbnodes that exist', () => {
    expect(() => selectSecrets(environment, ['db9', 'db1', 'x', 'db9'], 'all')).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_DBNODE',
        message: 'test has no dbnode "db9", "x"; it has db1–db3',
      }),
    );
  });

  it.each([
    ['no name', environment, []],
    ['an environment without dbnodes', environmentOf([]), undefined],
  ])('refuses to rotate nothing: %s', (_, of, dbnodes) => {
    expect(() => selectSecrets(of, dbnodes, 'all')).toThrow(
      expect.objectContaining({ code: 'NOTHING_SELECTED' }),
    );
  });
});
