import { SecretsError } from './errors.ts';

/**
 * Parses a secret's value as a JSON object. The error never contains the value, nor the parser's message, which quotes it.
 * @param name - name of the secret, for the error message
 * @throws {@link SecretsError} `INVALID_VALUE`
 */
export function parseJsonObject(text: string, name: string): Readonly<Record<string, unknown>> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SecretsError('INVALID_VALUE', `${name} does not contain a JSON object; replace its value`);
  return { ...value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller reports "not a JSON object"; the parser's own error would show the value
  }
}
