import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { CHECK_KINDS, SmokeError } from './chunk-6SHCV7ZQ.mjs';
import './chunk-DBCUQO7F.mjs';
var NAME = /^[a-z][a-z0-9-]{0,31}$/;
function readSmokeInputs(getInput) {
  let problems = [],
    refuse = (name, expected, found) => {
      problems.push(`input ${name}: expected ${expected}, got ${JSON.stringify(found)}`);
    },
    whole = (name, fallback, min, max) => {
      let text = getInput(name);
      if (text === '') return fallback;
      let value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
      return (
        (value >= min && value <= max) ||
          refuse(name, `a whole number from ${String(min)} to ${String(max)}`, text),
        value
      );
    },
    environment = getInput('environment');
  environment !== '' &&
    !NAME.test(environment) &&
    refuse('environment', 'the name of a folder such as production', environment);
  let dbnodes = split(getInput('dbnodes'));
  for (let name of dbnodes) NAME.test(name) || refuse('dbnodes', 'names of dbnodes such as "db1, db2"', name);
  let checks = split(getInput('checks')),
    kinds = CHECK_KINDS.filter((kind) => checks.includes(kind));
  for (let name of checks)
    kinds.some((kind) => kind === name) || refuse('checks', `any of ${CHECK_KINDS.join(', ')}`, name);
  let concurrency = whole('concurrency', 8, 1, 64),
    timeoutSeconds = whole('timeout-seconds', 10, 1, 300),
    certificateWarningDays = whole('certificate-warning-days', 14, 0, 365);
  if (problems.length > 0)
    throw new SmokeError(
      'INVALID_INPUT',
      problems.join(`
`),
    );
  let junitFile = getInput('junit-file'),
    jsonFile = getInput('json-file');
  return {
    ...(environment !== '' && { environment }),
    environmentsDir: getInput('environments-dir') || 'environments',
    ...(dbnodes.length > 0 && { dbnodes }),
    ...(kinds.length > 0 && { kinds }),
    concurrency,
    timeoutSeconds,
    certificateWarningDays,
    ...(junitFile !== '' && { junitFile }),
    ...(jsonFile !== '' && { jsonFile }),
  };
}
function split(text) {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}
export { readSmokeInputs };
