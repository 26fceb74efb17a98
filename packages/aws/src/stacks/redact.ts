/** What stands where a secret was; CloudFormation itself shows the value of a NoEcho parameter so. */
export const REDACTED = '****';

/** Words of a property's name after which its value is secret. */
const SECRET_WORDS: ReadonlySet<string> = new Set([
  'credential',
  'credentials',
  'passphrase',
  'passwd',
  'password',
  'secret',
  'token',
]);
/** Names that only make sense as two words. */
const SECRET_PAIRS: ReadonlySet<string> = new Set(['access key', 'api key', 'auth key', 'private key']);
/** Last words that make a harmless name of a secret one: `SecretArn`, `PasswordLength`, `KmsKeyId` next to a secret. */
const HARMLESS_ENDINGS: ReadonlySet<string> = new Set([
  ...['arn', 'arns', 'date', 'days', 'description', 'enabled', 'id', 'ids', 'length', 'name', 'names'],
  ...['path', 'policy', 'region', 'stage', 'status', 'tags', 'ttl', 'type', 'url', 'version'],
]);

/** Values that only point to a secret, or say whether there is one. */
const REFERENCES = [/^(?:true|false)?$/i, /^\{\{resolve:/, /^arn:aws[\w-]*:/, /^\{\{changeSet:/];

/** Secrets that show in any text: keys of AWS and GitHub, private keys, passwords in URLs, dynamic values that are spelt out. */
const SECRET_TEXTS = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s/@]+(?=@)/gi,
  /(?<=(?:password|passwd|passphrase|secret|token|api[_-]?key)["']?\s*[:=]\s*["']?)[^\s"',;}{$]{4,}/gi,
];

/** Whether the value of a property, a tag or a key of that name is secret, by the words in it: `MasterUserPassword`, `api_key`. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
  if (HARMLESS_ENDINGS.has(words.at(-1) ?? '')) return false;
  return words.some(
    (word, index) => SECRET_WORDS.has(word) || SECRET_PAIRS.has(`${word} ${words[index + 1] ?? ''}`),
  );
}

/**
 * A property's value without the secrets in it.
 * @param path - the property's name, or its path (`/Properties/MasterUserPassword`)
 * @param value - as CloudFormation gives it: a text, or JSON
 */
export function redactValue(path: string, value: string): string {
  if (path.split('/').some(isSecretName)) return isReference(value) ? value : REDACTED;
  const parsed = parseStructure(value);
  return parsed === undefined ? redactText(value) : JSON.stringify(redactStructure(parsed));
}

/** Replaces what looks like a secret in any text. */
export function redactText(text: string): string {
  return SECRET_TEXTS.reduce((rest, pattern) => rest.replace(pattern, REDACTED), text);
}

/** Everything below a secret name goes, whatever its form; names stay. */
function redactStructure(value: unknown, isSecret = false): unknown {
  if (Array.isArray(value)) return value.map((item) => redactStructure(item, isSecret));
  if (typeof value === 'object' && value !== null) {
    // `{ Name: 'DB_PASSWORD', Value: '…' }` and its like: the name of one member shows what the other holds.
    const members = Object.entries(value);
    const isNamed = members.some(([key, item]) => NAMING.has(key) && isNamingSecret(item));
    return Object.fromEntries(
      members.map(([key, item]) => [
        key,
        redactStructure(item, isSecret || isSecretName(key) || (isNamed && VALUES.has(key))),
      ]),
    );
  }
  if (typeof value === 'number') return isSecret ? REDACTED : value;
  if (typeof value !== 'string') return value;
  if (!isSecret) return redactText(value);
  return isReference(value) ? value : REDACTED;
}

const NAMING: ReadonlySet<string> = new Set(['Key', 'Name', 'ParameterKey', 'ParameterName']);
const VALUES: ReadonlySet<string> = new Set(['Value', 'ParameterValue', 'Default']);

function isNamingSecret(item: unknown): boolean {
  return typeof item === 'string' && isSecretName(item);
}

function isReference(value: string): boolean {
  return REFERENCES.some((pattern) => pattern.test(value));
}

function parseStructure(value: string): unknown {
  if (!/^\s*[[{]/.test(value)) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    // Cut off by CloudFormation, or a text that only begins like JSON.
    return undefined;
  }
}
