import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SecretsError } from '@syncops/secrets';
import type { Environment } from '@syncops/topology';
import { dbnodeFacts, testEnvironment, webheadInput } from '../../test/fixtures.ts';
import type { Release } from '../release.ts';
import type { WebheadReleaseInput } from './input.ts';
import { WEBHEAD_PATHS } from './paths.ts';
import { renderTokenserverRelease } from './tokenserver.ts';
import { renderWebheadRelease } from './webhead.ts';

const environment = testEnvironment();
const input = webheadInput(environment);

function contentOf(release: Release, path: string): string {
  const file = release.files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.content;
}

describe('a webhead release', () => {
  it('serves only dbnodes whose facts are given', () => {
    const two = testEnvironment({ dbnodes: ['db1', 'db2'] });
    const release = renderWebheadRelease(webheadInput(two, [dbnodeFacts(two, 'db2')]));
    expect(contentOf(release, WEBHEAD_PATHS.application).match(/\[host:db\d+-/g)).toEqual(
      Array(10).fill('[host:db2-'),
    );
    expect(Object.keys(release.secrets).sort()).toEqual(['db2-app-user', 'db2-master-current']);
  });

  it('leaves nginx and the unit as they are when a dbnode is added', () => {
    const two = testEnvironment({ dbnodes: ['db1', 'db2'] });
    const [before, after] = [renderWebheadRelease(input), renderWebheadRelease(webheadInput(two))];
    for (const { path } of before.files) {
      const isSame = contentOf(before, path) === contentOf(after, path);
      const depends = path === WEBHEAD_PATHS.application || path === WEBHEAD_PATHS.secrets;
      expect({ path, isSame }).toEqual({ path, isSame: !depends });
    }
  });

  it('has override keys of exactly two components, so that no bogus host appears', () => {
    const ini = contentOf(renderWebheadRelease(input), WEBHEAD_PATHS.application);
    const hosts = ini.split(/^\[/m).filter((section) => section.startsWith('host:'));
    expect(hosts).toHaveLength(10);
    for (const section of hosts) {
      const keys = section
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
        .map((line) => line.split(' = ')[0]);
      expect(keys).toEqual(['sqlstorage.sqluri', 'sqlstorage.create_tables']);
    }
  });

  it("has no dollar sign in the application's configuration but those of placeholders: its reader would expand them", () => {
    const ini = contentOf(renderWebheadRelease(input), WEBHEAD_PATHS.application);
    expect(ini.replace(/\$\{(secret|host):[^}]*\}/g, '')).not.toContain('$');
  });

  it.each<[string, Partial<WebheadReleaseInput>]>([
    ['an unpinned image', { environment: withImage('mozilla/server-syncstorage:latest') }],
    ['an image with a command', { environment: withImage(`x --privileged y@sha256:${'a'.repeat(64)}`) }],
    ['a domain that ends the line', { environment: { ...environment, domain: 'a.example\n[host:b]' } }],
    ['a cache with a directive', { cacheEndpoint: { address: 'cache; evil', port: 11211 } }],
    ['a cache without a port', { cacheEndpoint: { address: 'cache', port: 0 } }],
    ['certificates that are none', { rdsCaPem: 'hello' }],
    ['a dbnode of another environment', { dbnodes: [dbnodeFacts(environment, 'db9')] }],
    ['a dbnode twice', { dbnodes: [dbnodeFacts(environment, 'db1'), dbnodeFacts(environment, 'db1')] }],
    [
      'a database host with a path',
      { dbnodes: [{ ...dbnodeFacts(environment, 'db1'), endpoint: { address: 'db/x', port: 1 } }] },
    ],
    [
      'a secret of another dbnode',
      {
        dbnodes: [
          { ...dbnodeFacts(environment, 'db1'), appUser: { name: 'other', versionId: 'v'.repeat(32) } },
        ],
      },
    ],
  ])('refuses %s', (_name, change) => {
    expect(() => renderWebheadRelease({ ...input, ...change })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  it('lets no host name end a line or a directive of a configuration file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (address) => {
        const facts = { ...dbnodeFacts(environment, 'db1'), endpoint: { address, port: 3306 } };
        try {
          const ini = contentOf(
            renderWebheadRelease({ ...input, dbnodes: [facts] }),
            WEBHEAD_PATHS.application,
          );
          expect(ini.split('\n')).toHaveLength(
            contentOf(renderWebheadRelease(input), WEBHEAD_PATHS.application).split('\n').length,
          );
          expect(address).toMatch(/^[A-Za-z0-9.-]+$/);
        } catch (error) {
          expect(error).toMatchObject({ code: 'INVALID_INPUT' });
        }
      }),
    );
  });
});

describe('the entries of the secrets files', () => {
  const labels = { AWSPREVIOUS: 'zero', AWSCURRENT: 'one', AWSPENDING: 'two' };
  const rotating = { ...input, dbnodes: [dbnodeFacts(environment, 'db1', labels)] };

  it('are previous, current and pending for webheads, which verify with each', () => {
    const line = contentOf(renderWebheadRelease(rotating), WEBHEAD_PATHS.secrets).split('\n')[0];
    expect(line?.match(/master-[a-z]+\.secret/g)).toEqual([
      'master-previous.secret',
      'master-current.secret',
      'master-pending.secret',
    ]);
  });

  it('end with the current one for the tokenserver, which signs with the last', () => {
    const release = renderTokenserverRelease(rotating);
    const line = contentOf(release, '/etc/mozilla-services/token/secrets').split('\n')[0];
    expect(line?.match(/master-[a-z]+\.secret/g)).toEqual([
      'master-previous.secret',
      'master-current.secret',
    ]);
    expect(JSON.stringify(release)).not.toContain('pending');
  });

  it('cannot be made without a current version', () => {
    const without = { ...input, dbnodes: [dbnodeFacts(environment, 'db1', { AWSPENDING: 'one' })] };
    expect(() => renderWebheadRelease(without)).toThrow(SecretsError);
    expect(() => renderTokenserverRelease(without)).toThrow(SecretsError);
  });
});

describe('a tokenserver release', () => {
  it('refuses an empty reload command and keeps one with a dollar sign literal', () => {
    const withReload = (reload: string): Environment => ({
      ...environment,
      tokenserver: { ...environment.tokenserver, hosts: { ...environment.tokenserver.hosts, reload } },
    });
    expect(() => renderTokenserverRelease({ ...input, environment: withReload('  ') })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
    expect(
      renderTokenserverRelease({ ...input, environment: withReload('reload  ${host:root}') }).reload[0]?.argv,
    ).toEqual(['reload', '$${host:root}']);
  });
});

function withImage(image: string): Environment {
  return {
    ...environment,
    webheads: { ...environment.webheads, application: { ...environment.webheads.application, image } },
  };
}
