import { describe, expect, it } from '@jest/globals';
import { dbnodeFacts, testEnvironment, versionId, webheadInput } from '../test/fixtures.ts';
import { staleSecrets } from './fence.ts';
import { renderTokenserverRelease } from './render/tokenserver.ts';
import { renderWebheadRelease } from './render/webhead.ts';

const MASTER = 'syncstorage/testing/dbnode/db1/master-secret';
const APP_USER = 'syncstorage/testing/dbnode/db1/app-user';
const [OLD, ONE, NEW, USER] = ['db1-old', 'db1-one', 'db1-new', 'db1-user'].map(versionId);

const environment = testEnvironment();
const labels = { AWSPREVIOUS: 'old', AWSCURRENT: 'one', AWSPENDING: 'new' };
const input = webheadInput(environment, [dbnodeFacts(environment, 'db1', labels)]);
const webhead = renderWebheadRelease(input);
const tokenserver = renderTokenserverRelease(input);

/** Staging labels by version; the database user's version is current unless it says otherwise. */
type Labels = Readonly<Record<string, readonly string[]>>;

function staleOf(release: typeof webhead, of: Labels): readonly string[] {
  const all: Labels = { [USER ?? '']: ['AWSCURRENT'], ...of };
  return staleSecrets(release, (_secretId, version) => all[version] ?? []).map(({ secretId }) => secretId);
}

describe('staleSecrets', () => {
  it.each<[string, typeof webhead, Labels, readonly string[]]>([
    ['webheads while the labels are as they were rendered', webhead, { [ONE ?? '']: ['AWSCURRENT'] }, []],
    ['webheads after the promotion of a version they hold', webhead, { [NEW ?? '']: ['AWSCURRENT'] }, []],
    [
      'webheads while the label of the promoted version is still pending too',
      webhead,
      { [NEW ?? '']: ['AWSPENDING', 'AWSCURRENT'] },
      [],
    ],
    [
      'a tokenserver that does not hold what was promoted',
      tokenserver,
      { [NEW ?? '']: ['AWSCURRENT'] },
      [MASTER],
    ],
    ['a tokenserver that holds what is current', tokenserver, { [OLD ?? '']: ['AWSCURRENT'] }, []],
    [
      'webheads that hold previous and pending versions only',
      webhead,
      { [OLD ?? '']: ['AWSPREVIOUS'], [NEW ?? '']: ['AWSPENDING'], other: ['AWSCURRENT'] },
      [MASTER],
    ],
    [
      "webheads whose database user's version is pending or previous",
      webhead,
      { [ONE ?? '']: ['AWSCURRENT'], [USER ?? '']: ['AWSPREVIOUS'] },
      [],
    ],
    [
      "webheads whose database user's version carries no label any more",
      webhead,
      { [ONE ?? '']: ['AWSCURRENT'], [USER ?? '']: [] },
      [APP_USER],
    ],
    ['webheads of which nothing is known', webhead, { [USER ?? '']: [] }, [MASTER, APP_USER]],
  ])('%s', (_name, release, of, expected) => {
    expect(staleOf(release, of)).toEqual(expected);
  });

  it('asks each secret of its own: a current version of one does not help another', () => {
    const two = testEnvironment({ dbnodes: ['db1', 'db2'] });
    const release = renderTokenserverRelease(webheadInput(two));
    const stale = staleSecrets(release, (secretId) => (secretId === MASTER ? ['AWSCURRENT'] : []));
    expect(stale).toEqual([
      {
        secretId: 'syncstorage/testing/dbnode/db2/master-secret',
        fence: 'current',
        versionIds: [versionId('db2-one')],
      },
    ]);
  });

  it('asks nothing of a release without fences', () => {
    const secrets = { one: { secretId: MASTER, versionId: ONE ?? '' } };
    expect(staleSecrets({ secrets }, () => [])).toEqual([]);
  });
});
