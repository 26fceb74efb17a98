import { AwsFault } from '../../contract.ts';
import type { Properties } from '../../contract.ts';
import { isProperties, object, objects, requiredText, text, texts } from '../../world/properties.ts';

/** One parameter of a Command document. */
export interface DocumentParameter {
  readonly name: string;
  readonly type: string;
  readonly default?: string;
  readonly allowedPattern?: string;
  readonly allowedValues: readonly string[];
  /** `ENV_VAR`: the value reaches the script as `SSM_<name>`, never as text. */
  readonly interpolation: 'text' | 'environment';
}

/** One `aws:runShellScript` step. */
export interface DocumentStep {
  readonly name: string;
  readonly script: string;
  readonly timeoutSeconds: string;
  readonly workingDirectory?: string;
}

export interface CommandDocument {
  readonly parameters: readonly DocumentParameter[];
  readonly steps: readonly DocumentStep[];
}

/** The document's own timeoutSeconds where it says none. */
const DEFAULT_TIMEOUT_SECONDS = '3600';

const invalid = (message: string): AwsFault => new AwsFault('InvalidDocumentContent', message);

function readParameter([name, value]: readonly [string, unknown]): DocumentParameter {
  if (!isProperties(value)) throw invalid(`Parameter ${name} must be an object.`);
  const type = requiredText(value, 'type');
  if (!['String', 'StringList', 'Integer', 'Boolean'].includes(type)) {
    throw invalid(`Parameter type ${type} is not supported.`);
  }
  const initial = text(value, 'default');
  const allowedPattern = text(value, 'allowedPattern');
  const interpolationType = text(value, 'interpolationType');
  if (interpolationType !== undefined && interpolationType !== 'ENV_VAR') {
    throw invalid(`interpolationType ${interpolationType} is not valid.`);
  }
  if (interpolationType === 'ENV_VAR' && type !== 'String') {
    throw invalid('interpolationType is only supported for parameters of type String.');
  }
  return {
    name,
    type,
    allowedValues: texts(value, 'allowedValues'),
    interpolation: interpolationType === 'ENV_VAR' ? 'environment' : 'text',
    ...(initial === undefined ? {} : { default: initial }),
    ...(allowedPattern === undefined ? {} : { allowedPattern }),
  };
}

function readStep(step: Properties): DocumentStep {
  const action = requiredText(step, 'action');
  if (action !== 'aws:runShellScript') throw invalid(`Unsupported action ${action} in this sandbox.`);
  const inputs = object(step, 'inputs');
  const lines = Array.isArray(inputs['runCommand'])
    ? texts(inputs, 'runCommand')
    : [requiredText(inputs, 'runCommand')];
  const workingDirectory = text(inputs, 'workingDirectory');
  return {
    name: requiredText(step, 'name'),
    script: `${lines.join('\n')}\n`,
    timeoutSeconds: text(inputs, 'timeoutSeconds') ?? DEFAULT_TIMEOUT_SECONDS,
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
  };
}

/** Parses a Command document of schema 2.2. @throws AwsFault InvalidDocumentContent, InvalidDocumentSchemaVersion */
export function parseDocument(content: Properties): CommandDocument {
  const version = text(content, 'schemaVersion') ?? '';
  if (version !== '2.2') {
    throw new AwsFault(
      'InvalidDocumentSchemaVersion',
      `Schema version ${version} is not supported by this sandbox.`,
    );
  }
  const parameters = Object.entries(object(content, 'parameters')).map(readParameter);
  const steps = objects(content, 'mainSteps').map(readStep);
  if (steps.length === 0) throw invalid('A document needs at least one step in mainSteps.');
  const names = new Set(parameters.map(({ name }) => name));
  for (const { script } of steps) {
    for (const [, name = ''] of script.matchAll(/\{\{\s*([A-Za-z]\w*)\s*\}\}/g)) {
      if (!names.has(name)) throw invalid(`Parameter ${name} is used but not defined.`);
    }
  }
  return { parameters, steps };
}

/**
 * The values of a document's parameters for one command.
 * @throws AwsFault InvalidParameters for an unknown name, a missing value, or one that the document does not allow
 */
export function resolveParameters(
  document: CommandDocument,
  given: Properties,
): ReadonlyMap<DocumentParameter, string> {
  for (const name of Object.keys(given)) {
    if (!document.parameters.some((parameter) => parameter.name === name)) {
      throw new AwsFault('InvalidParameters', `Parameter "${name}" is not defined in document.`);
    }
  }
  const entries = document.parameters.map((parameter) => {
    const values = given[parameter.name] === undefined ? undefined : texts(given, parameter.name);
    const value = values?.join(',') ?? parameter.default;
    if (value === undefined) {
      throw new AwsFault('InvalidParameters', `Parameter "${parameter.name}" is required.`);
    }
    const { allowedPattern, allowedValues } = parameter;
    const isAllowed =
      (allowedPattern === undefined || new RegExp(allowedPattern).test(value)) &&
      (allowedValues.length === 0 || allowedValues.includes(value));
    if (!isAllowed) {
      throw new AwsFault(
        'InvalidParameters',
        `Parameter "${parameter.name}" has an invalid value: it does not match the document's constraints.`,
      );
    }
    return [parameter, value] as const;
  });
  return new Map(entries);
}

/** A step's script and environment as the agent makes them of a document and its values. */
export function interpolate(
  step: DocumentStep,
  values: ReadonlyMap<DocumentParameter, string>,
): {
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
} {
  const environment: Record<string, string> = {};
  let { script, timeoutSeconds } = step;
  for (const [{ name, interpolation }, value] of values) {
    const pattern = new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`, 'g');
    if (interpolation === 'environment') environment[`SSM_${name}`] = value;
    const replacement = interpolation === 'environment' ? `$SSM_${name}` : value;
    script = script.replaceAll(pattern, () => replacement);
    timeoutSeconds = timeoutSeconds.replaceAll(pattern, () => value);
  }
  return { script, environment, timeoutMs: Number(timeoutSeconds) * 1000 };
}
