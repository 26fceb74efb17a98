import { parse } from 'yaml';
import type { JobFacts, UnreadableWorkflow, WorkflowFacts } from './workflow-facts.ts';

const CONFIGURE_CREDENTIALS = 'aws-actions/configure-aws-credentials@';

/** Reads the text of a workflow file. */
export function parseWorkflow(file: string, text: string): WorkflowFacts | UnreadableWorkflow {
  let document: unknown;
  try {
    document = parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { file, problem: message.split('\n')[0] ?? '' };
  }
  if (!isObject(document) || !isObject(document['jobs'])) return { file, problem: 'it has no jobs' };
  const { permissions } = document;
  return {
    file,
    ...(permissions === undefined ? {} : { permissions }),
    jobs: Object.entries(document['jobs']).flatMap(([id, job]) => (isObject(job) ? [readJob(id, job)] : [])),
  };
}

function readJob(id: string, job: Readonly<Record<string, unknown>>): JobFacts {
  const steps = isList(job['steps']) ? job['steps'].filter(isObject) : [];
  const uses = [job, ...steps].flatMap((one) => textOf(one['uses']));
  const roles = steps
    .filter((step) => textOf(step['uses']).some((name) => name.startsWith(CONFIGURE_CREDENTIALS)))
    .flatMap((step) => (isObject(step['with']) ? textOf(step['with']['role-to-assume']) : []));
  const environment = job['environment'];
  const [githubEnvironment] = textOf(isObject(environment) ? environment['name'] : environment);
  const permissions = job['permissions'];
  return {
    id,
    roles,
    uses,
    asksForTokens:
      permissions === 'write-all' || (isObject(permissions) && permissions['id-token'] === 'write'),
    ...(githubEnvironment === undefined ? {} : { githubEnvironment }),
  };
}

function textOf(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
