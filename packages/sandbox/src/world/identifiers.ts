import { createHash, randomBytes } from 'node:crypto';

/** A new id as EC2 makes them: prefix and 17 hexadecimal digits. */
export function newId(prefix: string): string {
  return `${prefix}-${randomBytes(9).toString('hex').slice(0, 17)}`;
}

/** Hexadecimal digits that are always the same for the same text; for names that may be guessed anyway. */
export function shortHash(text: string, digits = 12): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** A physical id as CloudFormation generates it for a resource without a name of its own. */
export function generatedName(stackName: string, logicalId: string): string {
  return `${stackName}-${logicalId}-${generatedSuffix()}`;
}

/** The same for a resource whose names are short, such as a cache cluster: the beginnings of both names. */
export function generatedShortName(stackName: string, logicalId: string): string {
  return `${stackName.slice(0, 3)}-${logicalId.slice(0, 2)}-${generatedSuffix()}`;
}

function generatedSuffix(): string {
  return randomBytes(8)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, 'X')
    .toUpperCase()
    .slice(0, 12);
}
