import { loadResourceSpecs } from './spec/resource-spec.ts';
import { createCloudFormation } from './create-cloudformation.ts';
import { isObject, isJson, type Json } from './json.ts';
import { createTestProviders, createTestWorld, type TestProviders, type TestWorld } from './test-kit.ts';

type Shape = Readonly<Record<string, unknown>>;

/** A CloudFormation with in-memory providers, driven by its handlers. */
export interface Scenario extends TestProviders {
  readonly world: TestWorld;
  /** Every action that was authorised, with its resource. */
  readonly authorized: string[];
  call(operation: string, input: Shape): Promise<Shape>;
  /** Makes a change set and waits until it is computed. @returns DescribeChangeSet's answer with property values */
  changeSet(template: Json | string, options?: Shape): Promise<Shape>;
  /** Executes a change set and waits until the stack rests. @returns the stack's status */
  execute(changeSet: Shape, options?: Shape): Promise<string>;
  /** `changeSet`, then `execute`. */
  deploy(template: Json | string, options?: Shape): Promise<string>;
  /** Waits until no operation runs on the stack. @returns its status */
  settled(): Promise<string>;
  status(): Promise<string>;
  stack(): Promise<Shape>;
  /** `logicalId STATUS reason` of the stack's events since the last call, oldest first. */
  events(): Promise<readonly string[]>;
}

/** Name of the stack of a scenario. */
export const STACK = 'unit';
const MAX_TURNS = 20_000;

/** Starts a scenario; the first one of a process loads the resource specifications. */
export async function createScenario(): Promise<Scenario> {
  const world = createTestWorld();
  const test = createTestProviders(world);
  await loadResourceSpecs(test.providers.map(({ type }) => type));
  const service = createCloudFormation(world, test.providers, { pause: turn });
  const authorized: string[] = [];
  let [serial, seen] = [0, 0];
  const call: Scenario['call'] = async (operation, input) => {
    const handler = service.operations[operation];
    if (handler === undefined) throw new Error(`no operation ${operation}`);
    return handler(input, {
      principal: { arn: 'arn:aws:iam::123456789012:role/test', kind: 'role', roleName: 'test' },
      region: world.region,
      requestId: 'request',
      authorize: (action, resource) => authorized.push(`${action} ${resource}`),
    });
  };
  const stack = async (): Promise<Shape> => {
    const { Stacks: stacks } = await call('DescribeStacks', { StackName: STACK });
    return first(stacks);
  };
  const status = async (): Promise<string> => String((await stack())['StackStatus']);
  const settled = (): Promise<string> => until(status, (text) => !text.endsWith('_IN_PROGRESS'));
  const changeSet: Scenario['changeSet'] = async (template, options = {}) => {
    serial += 1;
    const { Id: id } = await call('CreateChangeSet', {
      StackName: STACK,
      ChangeSetName: `set-${serial}`,
      TemplateBody: typeof template === 'string' ? template : JSON.stringify(template),
      ...options,
    });
    return until(
      () => call('DescribeChangeSet', { ChangeSetName: id, IncludePropertyValues: true }),
      ({ Status: state }) => state === 'CREATE_COMPLETE' || state === 'FAILED',
    );
  };
  const execute: Scenario['execute'] = async ({ ChangeSetId: id }, options = {}) => {
    await call('ExecuteChangeSet', { ChangeSetName: id, ...options });
    return settled();
  };
  return {
    ...test,
    world,
    authorized,
    call,
    changeSet,
    execute,
    stack,
    status,
    settled,
    deploy: async (template, options = {}) => {
      const exists = await status().then(
        (text) => text !== 'REVIEW_IN_PROGRESS',
        () => false,
      );
      const made = await changeSet(template, { ...(exists ? {} : { ChangeSetType: 'CREATE' }), ...options });
      if (made['Status'] !== 'CREATE_COMPLETE') throw new Error(String(made['StatusReason']));
      return execute(made);
    },
    events: async () => {
      const all: string[] = [];
      let token: unknown;
      do {
        const answer = await call('DescribeStackEvents', {
          StackName: STACK,
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const { StackEvents: events } = answer;
        if (Array.isArray(events)) all.push(...events.map(eventText));
        token = answer['NextToken'];
      } while (token !== undefined);
      const fresh = all.reverse().slice(seen);
      seen = all.length;
      return fresh;
    },
  };
}

function eventText(event: unknown): string {
  if (!isShape(event)) throw new Error('an event is an object');
  const { LogicalResourceId: id, ResourceStatus: status, ResourceStatusReason: reason } = event;
  return [id, status, reason]
    .filter((part) => part !== undefined)
    .map(String)
    .join(' ');
}

/** Reads until the predicate holds; gives other work its turn in between. */
export async function until<T>(read: () => Promise<T>, done: (value: T) => boolean): Promise<T> {
  for (let count = 0; count < MAX_TURNS; count += 1) {
    const value = await read();
    if (done(value)) return value;
    await turn();
  }
  throw new Error('waited in vain');
}

/** One turn of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The first member of a list of objects. */
export function first(list: unknown): Shape {
  const item: unknown = Array.isArray(list) ? list[0] : undefined;
  if (!isShape(item)) throw new Error('expected a list with an object');
  return item;
}

/** The ResourceChange of a change set for a logical id. */
export function changeOf(changeSet: Shape, logicalId: string): Shape {
  const { Changes: changes } = changeSet;
  const found = (Array.isArray(changes) ? changes : [])
    .filter(isShape)
    .map((change) => change['ResourceChange']);
  return first(found.filter(isShape).filter((change) => change['LogicalResourceId'] === logicalId));
}

/** `source/evaluation/target/recreation/cause` of each detail of a change. */
export function detailTexts(change: Shape): readonly string[] {
  const { Details: details } = change;
  return (Array.isArray(details) ? details : []).filter(isShape).map((detail) => {
    const target = isShape(detail['Target']) ? detail['Target'] : {};
    const what = [target['Attribute'], target['Name']].filter((part) => typeof part === 'string').join('.');
    return [
      detail['ChangeSource'],
      detail['Evaluation'],
      what,
      target['RequiresRecreation'],
      detail['CausingEntity'],
    ]
      .filter((part) => part !== undefined)
      .map(String)
      .join(' ');
  });
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keeps a test honest about what it parses. */
export function parseObject(text: unknown): Readonly<Record<string, Json>> {
  const value: unknown = JSON.parse(String(text));
  if (!isJson(value) || !isObject(value)) throw new Error('expected a JSON object');
  return value;
}

/** A template from its resources, with other sections. */
export function template(resources: Json, sections: Readonly<Record<string, Json>> = {}): Json {
  return { AWSTemplateFormatVersion: '2010-09-09', ...sections, Resources: resources };
}
