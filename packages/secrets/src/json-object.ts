import { SecretsError } from './errors.ts';

/** Parses a secret's value; the error never carries the text, nor the parser's message, which quotes it. */
export function parseJsonObject(text: string, name: string): Readonly<Record<string, unknown>> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SecretsError('INVALID_VALUE', `${name} does not hold a JSON object; replace its value`);
  return { ...value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // reported to the caller as "not a JSON object"; the parser's own error would show the value
  }
}
