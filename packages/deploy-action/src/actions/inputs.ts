/** What a run of the action was asked to do. */
export interface ActionInputs {
  readonly mode: 'plan' | 'deploy';
  readonly environment?: string;
  readonly environmentsDir: string;
  readonly concurrency: number;
  readonly reportFile?: string;
}

/** Inputs that cannot be used; carries every problem at once. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code = 'INVALID_INPUT';
}

const MAX_CONCURRENCY = 30;

/** Reads and checks all inputs of the action. @throws InputError with every problem */
export function readActionInputs(getInput: (name: string) => string): ActionInputs {
  const problems: string[] = [];
  const mode = getInput('mode') || 'plan';
  if (mode !== 'plan' && mode !== 'deploy') {
    problems.push(`input mode: expected plan or deploy, got ${JSON.stringify(mode)}`);
  }
  const environment = getInput('environment');
  if (environment !== '' && !/^[a-z][a-z0-9-]*$/.test(environment)) {
    problems.push(
      `input environment: expected the name of a folder such as production, got ${JSON.stringify(environment)}`,
    );
  }
  const concurrencyText = getInput('concurrency') || '10';
  const concurrency = Number(concurrencyText);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MAX_CONCURRENCY) {
    problems.push(
      `input concurrency: expected a whole number from 1 to ${String(MAX_CONCURRENCY)}, got ${JSON.stringify(concurrencyText)}`,
    );
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'));
  const reportFile = getInput('report-file');
  return {
    mode: mode === 'deploy' ? 'deploy' : 'plan',
    ...(environment !== '' && { environment }),
    environmentsDir: getInput('environments-dir') || 'environments',
    concurrency,
    ...(reportFile !== '' && { reportFile }),
  };
}
