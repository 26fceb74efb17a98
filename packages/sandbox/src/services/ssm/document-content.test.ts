import { describe, expect, it } from '@jest/globals';

import { interpolate, parseDocument, resolveParameters } from './document-content.ts';

const document = (parameters: unknown, script = 'echo {{ name }}'): Record<string, unknown> => ({
  schemaVersion: '2.2',
  parameters,
  mainSteps: [
    {
      action: 'aws:runShellScript',
      name: 'run',
      inputs: { timeoutSeconds: '5', runCommand: script.split('\n') },
    },
  ],
});
const NAME = { name: { type: 'String', default: 'x', allowedPattern: '^[a-z]+$' } };

describe('a command document', () => {
  it('puts a parameter into the text of its script', () => {
    const parsed = parseDocument(document(NAME));
    const values = resolveParameters(parsed, { name: ['abc'] });
    const [step] = parsed.steps;
    expect(step && interpolate(step, values)).toEqual({
      script: 'echo abc\n',
      environment: {},
      timeoutMs: 5000,
    });
  });

  it('hands a parameter over as a variable where the document says ENV_VAR, and its value never becomes text', () => {
    const parsed = parseDocument(
      document({ name: { ...NAME.name, allowedPattern: '.*', interpolationType: 'ENV_VAR' } }),
    );
    const [step] = parsed.steps;
    const made = step && interpolate(step, resolveParameters(parsed, { name: ['$(id); "x"'] }));
    expect(made).toMatchObject({ script: 'echo $SSM_name\n', environment: { SSM_name: '$(id); "x"' } });
  });

  it('takes the default of a parameter that is not given', () => {
    expect([...resolveParameters(parseDocument(document(NAME)), {}).values()]).toEqual(['x']);
  });

  it.each([
    ['a parameter that it does not have', { other: ['x'] }],
    ['a value outside of the pattern', { name: ['a; rm'] }],
    ['a value with a second line', { name: ['a\nb'] }],
  ])('refuses %s', (_, given) => {
    expect(() => resolveParameters(parseDocument(document(NAME)), given)).toThrow(
      expect.objectContaining({ code: 'InvalidParameters' }),
    );
  });

  it('refuses a missing value without default', () => {
    const parsed = parseDocument(document({ name: { type: 'String' } }));
    expect(() => resolveParameters(parsed, {})).toThrow(
      expect.objectContaining({ code: 'InvalidParameters' }),
    );
  });

  it.each([
    ['an old schema', { ...document(NAME), schemaVersion: '1.2' }, 'InvalidDocumentSchemaVersion'],
    [
      'another action',
      { ...document(NAME), mainSteps: [{ action: 'aws:runPowerShellScript', name: 'x' }] },
      'InvalidDocumentContent',
    ],
    ['a script with a parameter that it does not declare', document({}), 'InvalidDocumentContent'],
    ['no step', { ...document(NAME), mainSteps: [] }, 'InvalidDocumentContent'],
    [
      'ENV_VAR for a list',
      document({ name: { type: 'StringList', interpolationType: 'ENV_VAR' } }),
      'InvalidDocumentContent',
    ],
  ])('is refused with %s', (_, content, code) => {
    expect(() => parseDocument(content)).toThrow(expect.objectContaining({ code }));
  });
});
