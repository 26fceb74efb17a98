import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compileEnvironment, formatProblem, loadEnvironments, type CompiledStack } from '../src/index.ts';
import { loadSpecification, type Specification } from './support/validate-template.ts';

/** Whether the test writes the golden files instead of comparing them; reviewers read the difference. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const GOLDEN = join(import.meta.dirname, 'golden');

async function compileCase(name: string): Promise<readonly CompiledStack[]> {
  const { environments, problems } = await loadEnvironments(join(GOLDEN, name, 'environments'));
  expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
  return environments.flatMap(compileEnvironment);
}

const parse = (text: string): unknown => JSON.parse(text);

/** Renders the files of a case by name: the template of each stack, and `stacks.json` with the other properties of the stacks. */
function render(stacks: readonly CompiledStack[]): ReadonlyMap<string, string> {
  const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const files = stacks.map(({ name, template }): [string, string] => [
    `${name}.template.json`,
    text(template),
  ]);
  const overview = stacks.map(
    ({ name, sha256, parameters, dependsOn, capabilities, terminationProtection, stackPolicy }) => ({
      name,
      sha256,
      parameters,
      dependsOn,
      capabilities,
      terminationProtection,
      stackPolicy: stackPolicy === undefined ? null : parse(stackPolicy),
    }),
  );
  return new Map([...files, ['stacks.json', text(overview)]]);
}

describe.each(['smallest', 'full', 'created-network', 'created-network-nat'])('environment %s', (name) => {
  let stacks: readonly CompiledStack[];
  let specification: Specification;

  beforeAll(async () => {
    stacks = await compileCase(name);
    specification = await loadSpecification();
  });

  it('the environment compiles to its golden templates', async () => {
    const folder = join(GOLDEN, name, 'stacks');
    const compiled = render(stacks);
    if (UPDATE) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      for (const [file, text] of compiled) await writeFile(join(folder, file), text);
    }
    const golden = new Map<string, string>();
    for (const file of await readdir(folder)) golden.set(file, await readFile(join(folder, file), 'utf8'));
    expect(Object.fromEntries(compiled)).toEqual(Object.fromEntries(golden));
  });

  it('the resource specification allows every template', () => {
    expect(stacks.flatMap(({ template }) => specification.validate(template))).toEqual([]);
  });

  it('every template fits into a request', () => {
    const sizes = stacks.map(({ body }) => Buffer.byteLength(body));
    expect(Math.max(...sizes)).toBeLessThan(51_200);
  });

  it('every stack comes after the stacks that it depends on', () => {
    const seen = new Set<string>();
    for (const stack of stacks) {
      expect(stack.dependsOn.filter((other) => !seen.has(other))).toEqual([]);
      seen.add(stack.name);
    }
  });

  it('every parameter refers to an existing output', () => {
    const outputs = new Set(
      stacks.flatMap((stack) =>
        Object.keys(stack.template.Outputs ?? {}).map((output) => `${stack.name}.${output}`),
      ),
    );
    const referenced = stacks.flatMap(({ parameters }) =>
      Object.values(parameters).flatMap((source) =>
        source.kind === 'output' ? [`${source.stack}.${source.output}`] : [],
      ),
    );
    expect(referenced.filter((output) => !outputs.has(output))).toEqual([]);
  });
});

it('the specification check reports every error in an invalid template', async () => {
  const specification = await loadSpecification();
  const problems = specification.validate({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'wrong in every way',
    Resources: {
      Topic: { Type: 'AWS::SNS::Topik' },
      Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 1, Colour: 'red' } },
      Route: {
        Type: 'AWS::EC2::Route',
        DependsOn: ['Nothing'],
        Properties: { VpcEndpointId: { Ref: 'Stranger' } },
      },
    },
    Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Group', 'Size'] } } },
  });
  expect(problems).toEqual([
    'Topic: unknown type AWS::SNS::Topik',
    'Group.GroupDescription: is number, not text',
    'Group: has no property Colour',
    'Route: lacks the required property RouteTableId',
    'Route.VpcEndpointId: refers to Stranger, which does not exist',
    'Route: depends on Nothing, which does not exist',
    'Arn: AWS::EC2::SecurityGroup has no attribute Size',
  ]);
});
