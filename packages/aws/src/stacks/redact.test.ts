import { describe, expect, it } from '@jest/globals';
import { isSecretName, REDACTED, redactText, redactValue } from './redact.ts';

describe('isSecretName', () => {
  it.each([
    ...[
      'MasterUserPassword',
      'Password',
      'SecretString',
      'SecretBinary',
      'AuthToken',
      'password',
      'DB_PASSWORD',
    ],
    ...['PrivateKey', 'private_key', 'SecretAccessKey', 'access-key', 'apiKey', 'GenerateSecretString'],
    ...['Credentials', 'MasterUserSecret', 'sessionToken'],
  ])('knows %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    ...['SecretArn', 'SecretId', 'SecretName', 'MasterUserSecretKmsKeyId', 'PasswordLength', 'TokenTtl', ''],
    ...['HttpTokens', 'DBInstanceClass', 'KeyName', 'KmsKeyId', 'PublicKey', 'Secrets', 'Properties', '0'],
  ])('lets %s pass', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe('redactValue', () => {
  it.each([
    ['the value of a secret property', 'MasterUserPassword', 'hunter22'],
    ['one of digits only', 'MasterUserPassword', '12345678'],
    ['one by its path', '/Properties/Container/Environment/DB_PASSWORD', 'hunter22'],
    ['everything below a secret name', '/Properties/SecretString/inner', 'hunter22'],
    ['a structure as a whole', '/Properties/Credentials', '{"user":"u","pass":"hunter22"}'],
  ])('hides %s', (_, path, value) => {
    expect(redactValue(path, value)).toBe(REDACTED);
  });

  it.each([
    ['stars that CloudFormation put there', 'MasterUserPassword', '****'],
    ['whether a password is managed', '/Properties/ManageMasterUserPassword', 'true'],
    ['a dynamic reference', 'MasterUserPassword', '{{resolve:secretsmanager:app:SecretString:password}}'],
    ['the name of a secret', 'MasterUserSecret', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:a-b'],
    ['what is known only later', 'Password', '{{changeSet:KNOWN_AFTER_APPLY}}'],
    ['a hash', '/Properties/Tags/syncops:template', 'a'.repeat(64)],
    ['an image', '/Properties/ImageId', 'ami-0a0a0a0a0a0a0a0a1'],
  ])('keeps %s', (_, path, value) => {
    expect(redactValue(path, value)).toBe(value);
  });

  it('hides secrets within structures, and keeps every name', () => {
    const value = {
      MasterUsername: 'boss',
      MasterUserPassword: 'hunter22',
      Nested: [{ SecretString: { user: 'u', port: 3306, isSet: true } }, 'postgres://boss:hunter22@host/db'],
      Environment: [
        { Name: 'DB_PASSWORD', Value: 'hunter22' },
        { Name: 'DB_HOST', Value: 'host' },
      ],
      Port: 3306,
    };
    expect(JSON.parse(redactValue('Configuration', JSON.stringify(value)))).toEqual({
      MasterUsername: 'boss',
      MasterUserPassword: REDACTED,
      Nested: [
        { SecretString: { user: REDACTED, port: REDACTED, isSet: true } },
        `postgres://boss:${REDACTED}@host/db`,
      ],
      Environment: [
        { Name: 'DB_PASSWORD', Value: REDACTED },
        { Name: 'DB_HOST', Value: 'host' },
      ],
      Port: 3306,
    });
  });

  it('hides what it can of a structure that CloudFormation has cut off', () => {
    expect(redactValue('Configuration', '{"Password":"hunter22","Other":"va')).toBe(
      `{"Password":"${REDACTED}","Other":"va`,
    );
  });
});

describe('redactText', () => {
  it.each([
    ['an access key', 'key AKIAIOSFODNN7EXAMPLE used', `key ${REDACTED} used`],
    ['a token of GitHub', `with ghp_${'a'.repeat(36)}.`, `with ${REDACTED}.`],
    [
      'a private key',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nrest',
      `${REDACTED}\nrest`,
    ],
    ['a private key that is cut off', '-----BEGIN PRIVATE KEY-----\nMIIE', REDACTED],
    ['an assignment', 'export DB_PASSWORD=hunter22 x', `export DB_PASSWORD=${REDACTED} x`],
    ['one in a longer name', 'masterpassword: hunter22', `masterpassword: ${REDACTED}`],
    ['a header', 'api-key: "abcdef"', `api-key: "${REDACTED}"`],
  ])('hides %s', (_, text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it.each([
    'TOKEN="$(curl -X PUT http://169.254.169.254/latest/api/token)"',
    'curl -H "X-aws-ec2-metadata-token: $TOKEN"',
    'aws secretsmanager get-secret-value --secret-id app',
    'https://example.com:8443/path@x',
  ])('keeps %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('is quick with long texts', () => {
    const start = process.cpuUsage();
    redactText('a'.repeat(200_000));
    redactText('password'.repeat(25_000));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});
