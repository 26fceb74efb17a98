import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import {
  APPLY_RELEASE_PATTERNS,
  applyReleaseScript,
  installedApplyReleaseScript,
  userData,
} from './host-scripts.ts';

const INPUT = { environment: 'production', region: 'eu-central-1', bucket: 'syncstorage-production-1-eu' };
const SCRIPTS: readonly (readonly [string, string])[] = [
  ['the document', applyReleaseScript()],
  ['the installed script', installedApplyReleaseScript()],
  ['the user data', userData(INPUT)],
];

/** shellcheck is a development tool; where it is absent bash still has to accept the syntax. */
const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;

describe('host scripts', () => {
  it.each(SCRIPTS)('%s is accepted by bash, and by shellcheck where it is installed', (_name, script) => {
    expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0 });
    if (hasShellcheck) {
      expect(execFileSync('shellcheck', ['-'], { input: script, encoding: 'utf8' })).toBe('');
    }
  });

  it('the document takes its parameters from the environment before it looks at interpolated text', () => {
    const script = applyReleaseScript();
    for (const name of Object.keys(APPLY_RELEASE_PATTERNS)) {
      expect(script).toContain(`if [ -z "\${SSM_${name}+x}" ]; then SSM_${name}='{{ ${name} }}'; fi`);
    }
    expect(installedApplyReleaseScript()).not.toContain('{{');
  });

  it('user data stays within 16 KB and carries the facts and the installed script', () => {
    const script = userData(INPUT);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(16_384);
    expect(script).toContain(installedApplyReleaseScript());
    expect(script).toContain("'production' 'eu-central-1' 'syncstorage-production-1-eu'");
  });

  it.each(["a'b", 'a b', '$(id)', 'a\nb', ''])('user data refuses the bucket %j', (bucket) => {
    expect(() => userData({ ...INPUT, bucket })).toThrow(RangeError);
  });
});

describe('the patterns of the document', () => {
  const hash = 'a'.repeat(64);
  it.each([
    ['bucket', 'pointer', true],
    ['bucket', 'syncstorage-production-123456789012-us-east-1', true],
    ['bucket', "a'; id; '", false],
    ['key', 'pointer', true],
    ['key', `releases/${hash}.json`, true],
    ['key', `releases/../${hash}.json`, false],
    ['key', `agents/${hash}.mjs`, false],
    ['sha256', hash, true],
    ['sha256', hash.toUpperCase(), false],
    ['sha256', `${hash}\n`, false],
  ] as const)('%s %j: %s', (name, value, accepted) => {
    expect(new RegExp(APPLY_RELEASE_PATTERNS[name]).test(value)).toBe(accepted);
  });
});
