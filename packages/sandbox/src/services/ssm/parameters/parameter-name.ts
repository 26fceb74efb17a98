import { AwsFault } from '../../../contract.ts';

/** `/a/b` → `arn:…:parameter/a/b`, `a` → `arn:…:parameter/a`. */
export function parameterArn(name: string, account: string, region: string): string {
  if (name.startsWith('arn:')) return name;
  return `arn:aws:ssm:${region}:${account}:parameter/${name.replace(/^\//, '')}`;
}

/**
 * @throws AwsFault ValidationException
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html
 */
export function assertParameterName(name: string): void {
  const problem = nameProblem(name);
  if (problem !== undefined) throw new AwsFault('ValidationException', problem);
}

const MAX_LEVELS = 15;
const MAX_LENGTH = 1011;

function nameProblem(name: string): string | undefined {
  if (/^\/?(aws|ssm)/i.test(name)) {
    return 'Parameter name: can\'t be prefixed with "ssm" (case-insensitive) or "aws".';
  }
  if (!/^[a-zA-Z0-9_.\-/]+$/.test(name)) {
    return 'Parameter name: only a mix of letters, numbers and the following 4 symbols .-_/ is allowed.';
  }
  if (name.includes('/') && !name.startsWith('/')) return 'Parameter name must be a fully qualified name.';
  if (name.endsWith('/') || name.includes('//'))
    return 'Parameter name must not end with a slash or hold an empty level.';
  if (name.split('/').length - 1 > MAX_LEVELS) return `Parameter name has more than ${MAX_LEVELS} levels.`;
  return name.length > MAX_LENGTH ? `Parameter name is longer than ${MAX_LENGTH} characters.` : undefined;
}

/** Takes `name:version` apart; an ARN becomes its name. */
export function readSelector(given: string): { readonly name: string; readonly version?: number } {
  const path = given.startsWith('arn:')
    ? given
        .split(':')
        .slice(5)
        .join(':')
        .replace(/^parameter/, '')
    : given;
  const match = /^(.*):(\d+)$/.exec(path);
  return match === null ? { name: path } : { name: match[1] ?? path, version: Number(match[2]) };
}
