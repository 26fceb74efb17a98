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

/** ShellCheck is a development tool; if it is not installed, the test only checks that bash accepts the syntax. */
const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;

describe('host scripts', () => {
  it.each(SCRIPTS)('bash, and ShellCheck if it is installed, accepts %s', (_name, script) => {
    expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0 });
    if (hasShellcheck) {
      expect(execFileSync('shellcheck', ['-'], { input: script, encoding: 'utf8' })).toBe('');
    }
  });

  it('the document prefers parameters from the environment over interpolated text', () => {
    const script = applyReleaseScript();
    for (const name of Object.keys(APPLY_RELEASE_PATTERNS)) {
      expect(script).toContain(`if [ -z "\${SSM_${name}+x}" ]; then SSM_${name}='{{ ${name} }}'; fi`);
    }
    expect(installedApplyReleaseScript()).not.toContain('{{');
  });

  it('the user data stays within 16 KB and contains the facts and the installed script', () => {
    const script = userData(INPUT);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(16_384);
    expect(script).toContain(installedApplyReleaseScript());
    expect(script).toContain("'production' 'eu-central-1' 'syncstorage-production-1-eu'");
  });

  it.each(["a'b", 'a b', '$(id)', 'a\nb', ''])('the user data refuses the bucket %j', (bucket) => {
    expect(() => userData({ ...INPUT, bucket })).toThrow(RangeError);
  });
});

describe('APPLY_RELEASE_PATTERNS', () => {
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
  ] as const)('the pattern of %s matches %j: %s', (name, value, accepted) => {
    expect(new RegExp(APPLY_RELEASE_PATTERNS[name]).test(value)).toBe(accepted);
  });
});
