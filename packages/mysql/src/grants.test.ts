import { describe, expect, it } from '@jest/globals';
import { compareGrants, parseGrant } from './grants.ts';

const database = { database: 'syncstorage0', table: '*' };

describe('parseGrant', () => {
  it.each([
    ['GRANT USAGE ON *.* TO `u`@`%`', { database: '*', table: '*' }, ['USAGE']],
    [
      "GRANT USAGE ON *.* TO `u`@`%` IDENTIFIED BY PASSWORD '*0123456789ABCDEF' REQUIRE SSL",
      { database: '*', table: '*' },
      ['USAGE'],
    ],
    ['GRANT SELECT, INSERT ON `syncstorage0`.* TO `u`@`%`', database, ['SELECT', 'INSERT']],
    ['GRANT ALL PRIVILEGES ON `a``b`.* TO `u`@`%`', { database: 'a`b', table: '*' }, ['ALL PRIVILEGES']],
    ['GRANT SELECT ON TABLE `a`.`t` TO `u`@`%`', { database: 'a', table: 't' }, ['SELECT']],
    [
      'GRANT USAGE ON *.* TO `u`@`%` WITH GRANT OPTION',
      { database: '*', table: '*' },
      ['USAGE', 'GRANT OPTION'],
    ],
    [
      'GRANT APPLICATION_PASSWORD_ADMIN,AUDIT_ADMIN ON *.* TO `u`@`%`',
      { database: '*', table: '*' },
      ['APPLICATION_PASSWORD_ADMIN', 'AUDIT_ADMIN'],
    ],
  ])('reads %s', (line, scope, privileges) => {
    expect(parseGrant(line)).toEqual({ kind: 'privileges', scope, privileges });
  });

  it.each([
    'GRANT `reporting`@`%` TO `u`@`%`',
    'GRANT SELECT (`id`) ON `a`.`t` TO `u`@`%`',
    'GRANT EXECUTE ON PROCEDURE `a`.`p` TO `u`@`%`',
    "GRANT PROXY ON ''@'%' TO 'u'@'%'",
    'REVOKE INSERT ON `a`.* FROM `u`@`%`',
    'nothing that we know',
  ])('leaves %s to people', (line) => {
    expect(parseGrant(line).kind).toBe('other');
  });

  it('never shows the hash of a password', () => {
    const line = "GRANT `x` TO `u`@`%` IDENTIFIED BY PASSWORD '*0123456789ABCDEF'";
    expect(JSON.stringify(parseGrant(line))).not.toContain('0123456789ABCDEF');
  });
});

describe('compareGrants', () => {
  it('finds nothing to do where the rights are exact', () => {
    const grants = [
      parseGrant('GRANT USAGE ON *.* TO `u`@`%`'),
      parseGrant('GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, INDEX ON `syncstorage0`.* TO `u`@`%`'),
    ];
    expect(compareGrants(grants, ['syncstorage0'])).toEqual({ missing: [], extra: [], foreign: [] });
  });

  it('does not take rights on one table for rights on the database', () => {
    const grants = [parseGrant('GRANT SELECT ON `syncstorage0`.`bso` TO `u`@`%`')];
    const { missing, extra } = compareGrants(grants, ['syncstorage0']);
    expect(missing[0]?.privileges).toContain('SELECT');
    expect(extra).toEqual([{ scope: { database: 'syncstorage0', table: 'bso' }, privileges: ['SELECT'] }]);
  });

  it('finds rights on databases that are not the application’s', () => {
    const grants = [parseGrant('GRANT SELECT ON `mysql`.* TO `u`@`%`')];
    expect(compareGrants(grants, []).extra).toEqual([
      { scope: { database: 'mysql', table: '*' }, privileges: ['SELECT'] },
    ]);
  });
});
