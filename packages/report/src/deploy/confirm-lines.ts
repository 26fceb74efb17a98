import type { Plan } from '@syncops/engine';

const PLAIN = /^[A-Za-z][\w./-]*$/;

/** The folder of the environments in a repository, unless stated otherwise. */
export const ENVIRONMENTS_DIR = 'environments';

/** Path of the file in which a person confirms. */
export function confirmPath(environment: string, environmentsDir: string = ENVIRONMENTS_DIR): string {
  return `${environmentsDir}/${environment}/confirm.yaml`;
}

/** The whole of `confirm.yaml` that lets this plan pass: what was given for another plan, or names nothing, is gone from it. */
export function confirmYaml({ confirmations, digest }: Pick<Plan, 'confirmations' | 'digest'>): string {
  return [
    '# yaml-language-server: $schema=../confirm.schema.json',
    'confirmations:',
    ...confirmations.flatMap(({ subject }) => [
      `  - subject: ${scalar(subject)}`,
      `    digest: '${digest.replace(/[^0-9a-f]/g, '')}'`,
    ]),
    '',
  ].join('\n');
}

/** JSON's quotes are YAML's double quotes. */
function scalar(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text.toWellFormed());
}
