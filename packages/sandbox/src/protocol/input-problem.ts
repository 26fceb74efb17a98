/** The request cannot be read as the operation's input: wrong JSON, a word where a number must stand. */
export class MalformedInput extends Error {
  override readonly name = 'MalformedInput';
}

/** One member that breaks a rule, in the words of AWS: `Value 'x' at 'a.b' failed to satisfy constraint: …`. */
export interface InputProblem {
  /** Path of the member in the AWS spelling, for example `tags.1.member.key`. */
  readonly path: string;
  /** Shown value; absent for sensitive members and for structures. */
  readonly value?: string | null;
  readonly constraint: string;
}

/** `stackName` for `StackName`: messages spell members with a small first letter. */
export function memberPath(parent: string, member: string): string {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return parent === '' ? name : `${parent}.${name}`;
}

/** One text for all problems, as AWS writes it. */
export function describeProblems(problems: readonly InputProblem[]): string {
  const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected: `;
  return count + problems.map(describeProblem).join('; ');
}

function describeProblem({ path, value, constraint }: InputProblem): string {
  const shown = value === undefined ? 'Value' : value === null ? 'Value null' : `Value '${value}'`;
  return `${shown} at '${path}' failed to satisfy constraint: ${constraint}`;
}

/** The problem of a member that the operation does not have. AWS ignores most of them; a typing error must not pass here. */
export function unknownMember(path: string): InputProblem {
  return { path, constraint: 'Member must be known to the operation' };
}
