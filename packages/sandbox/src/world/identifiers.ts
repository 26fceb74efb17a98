import { createHash, randomBytes } from 'node:crypto';

/** A new id as EC2 makes them: prefix and 17 hexadecimal digits. */
export function newId(prefix: string): string {
  return `${prefix}-${randomBytes(9).toString('hex').slice(0, 17)}`;
}

/** Hexadecimal digits that are always the same for the same text; for names that may be guessed anyway. */
export function shortHash(text: string, digits = 12): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** Characters of the random end of a generated name. */
const SUFFIX_LENGTH = 12;

/**
 * A physical id as CloudFormation generates it for a resource without a name of its own: stack, logical id and a random
 * end, the first two cut where the service's names are short.
 */
export function generatedName(stackName: string, logicalId: string, maxLength = 255): string {
  const random = randomBytes(12)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, '7');
  const suffix = random.toUpperCase().slice(0, SUFFIX_LENGTH);
  const room = maxLength - SUFFIX_LENGTH - 2;
  const logicalPart = logicalId.slice(0, Math.max(Math.floor(room / 2), room - stackName.length));
  const stackPart = stackName.slice(0, room - logicalPart.length).replace(/-+$/, '');
  return `${stackPart}-${logicalPart}-${suffix}`;
}
