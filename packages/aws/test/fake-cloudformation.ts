import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { answerWith, awsFault, type Handler, NOWHERE, type SentCall } from './fake-client.ts';

/** One stack of the fake; tests change it directly. */
export interface FakeStack {
  readonly name: string;
  readonly id: string;
  status: string;
  /** Statuses to come: one further with each look. */
  next: string[];
  tags: { Key: string; Value: string }[];
  terminationProtection: boolean;
  policy: string | undefined;
  parameters: { ParameterKey: string; ParameterValue: string }[];
  /** What GetTemplate gives. */
  template: string;
  resources: { LogicalResourceId: string; ResourceType: string; ResourceStatus: string }[];
  /** Newest first. */
  events: object[];
  lastUpdated: Date;
  /** Looks that still see the state of before. */
  lag: number;
  before: object;
}

/** What the next change sets will be. */
export interface ChangeSetScript {
  status?: string;
  reason?: string;
  executionStatus?: string;
  /** By pages. */
  changes?: readonly (readonly object[])[];
  /** Looks after the execution that do not see it yet. */
  lag?: number;
  /** Statuses of the stack after execution. */
  outcome?: readonly string[];
}

/** Just enough CloudFormation to play the stories of the tests; what they do not need is an unknown operation. */
export interface FakeCloudFormation {
  readonly client: CloudFormationClient;
  readonly calls: readonly SentCall[];
  /** Names of the operations in their order. */
  operations(): readonly string[];
  readonly stacks: Map<string, FakeStack>;
  /** Change sets take the first script that is left; without one they change something and succeed. */
  readonly scripts: ChangeSetScript[];
  /** Replaces or adds answers. */
  readonly handlers: Record<string, Handler>;
  add(name: string, status: string, rest?: Partial<FakeStack>): FakeStack;
  /** Names of the change sets that a stack has. */
  changeSetsOf(stack: string): readonly string[];
  /** Puts a change set there that someone else has made. */
  addChangeSet(stack: string, name: string, script?: ChangeSetScript): void;
  /** Deletes all change sets, as the execution of another one does. */
  readonly dropChangeSets: () => void;
}

/** Small, so that callers page. */
const CHANGE_SETS_A_PAGE = 2;

export function createFakeCloudFormation(): FakeCloudFormation {
  const client = new CloudFormationClient(NOWHERE);
  const stacks = new Map<string, FakeStack>();
  const scripts: ChangeSetScript[] = [];
  const changeSets = new Map<
    string,
    { stack: FakeStack; script: ChangeSetScript; type: string; tags: FakeStack['tags']; body?: string }
  >();
  let made = 0;

  const add: FakeCloudFormation['add'] = (name, status, rest = {}) => {
    made += 1;
    const stack: FakeStack = {
      ...{ name, id: `arn:aws:cloudformation:us-east-1:123456789012:stack/${name}/${String(made)}`, status },
      ...{ next: [], tags: [], terminationProtection: false, policy: undefined, resources: [], events: [] },
      ...{ template: '{"Resources":{}}', parameters: [] },
      ...{ lastUpdated: new Date(made * 1000), lag: 0, before: {} },
      ...rest,
    };
    stacks.set(name, stack);
    return stack;
  };
  const find = (name: unknown): FakeStack => {
    const found = [...stacks.values()].find((stack) => stack.name === name || stack.id === name);
    if (found === undefined)
      throw awsFault('ValidationError', `Stack with id ${String(name)} does not exist`);
    return found;
  };
  const show = (stack: FakeStack): object => {
    stack.lag -= 1;
    if (stack.lag >= 0) return stack.before;
    stack.status = stack.next.shift() ?? stack.status;
    return {
      ...{ StackName: stack.name, StackId: stack.id, StackStatus: stack.status, Tags: stack.tags },
      Parameters: stack.parameters,
      ...{ EnableTerminationProtection: stack.terminationProtection, LastUpdatedTime: stack.lastUpdated },
    };
  };
  const changeSet = (name: unknown) => {
    const found = changeSets.get(String(name));
    if (found === undefined) throw awsFault('ChangeSetNotFound', `ChangeSet ${String(name)} does not exist`);
    return found;
  };
  const addChangeSet: FakeCloudFormation['addChangeSet'] = (stack, name, script = {}) => {
    changeSets.set(name, { stack: find(stack), script, type: 'UPDATE', tags: [] });
  };
  const changeSetsOf = (name: string): readonly string[] =>
    [...changeSets].filter(([, { stack }]) => stack === find(name)).map(([id]) => id);
  const begin =
    (...statuses: readonly string[]): Handler =>
    ({ StackName }) => {
      find(StackName).next = [...statuses];
      return {};
    };

  const handlers: Record<string, Handler> = {
    DescribeStacks: ({ StackName }) => ({
      Stacks:
        StackName === undefined
          ? [...stacks.values()].filter(({ status }) => status !== 'DELETE_COMPLETE').map(show)
          : [show(find(StackName))],
    }),
    DescribeStackResources: ({ StackName }) => ({ StackResources: find(StackName).resources }),
    DescribeStackEvents: ({ StackName }) => ({ StackEvents: find(StackName).events }),
    CreateChangeSet: ({ StackName, ChangeSetName, ChangeSetType, Tags, TemplateBody }) => {
      const name = String(StackName);
      const isNew = ChangeSetType === 'CREATE' && stacks.get(name)?.status !== 'REVIEW_IN_PROGRESS';
      const stack = isNew ? add(name, 'REVIEW_IN_PROGRESS') : find(StackName);
      const tags = Array.isArray(Tags) ? Tags : [];
      changeSets.set(String(ChangeSetName), {
        ...{ stack, script: scripts.shift() ?? {}, type: String(ChangeSetType) },
        tags: tags.map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) })),
        ...(typeof TemplateBody === 'string' ? { body: TemplateBody } : {}),
      });
      return { Id: ChangeSetName, StackId: stack.id };
    },
    DescribeChangeSet: ({ ChangeSetName, NextToken }) => {
      const { script, stack } = changeSet(ChangeSetName);
      const pages = script.changes ?? [
        [{ Action: 'Modify', ResourceType: 'AWS::SSM::Parameter', Replacement: 'False' }],
      ];
      const page = Number(NextToken ?? 0);
      return {
        ...{
          ChangeSetId: ChangeSetName,
          StackId: stack.id,
          Status: script.status ?? 'CREATE_COMPLETE',
          StatusReason: script.reason,
        },
        ...{ ExecutionStatus: script.executionStatus ?? 'AVAILABLE' },
        Changes: (pages[page] ?? []).map((ResourceChange) => ({ Type: 'Resource', ResourceChange })),
        ...(page + 1 < pages.length ? { NextToken: String(page + 1) } : {}),
      };
    },
    ListChangeSets: ({ StackName, NextToken }) => {
      const all = changeSetsOf(String(StackName));
      const from = Number(NextToken ?? 0);
      const to = from + CHANGE_SETS_A_PAGE;
      return {
        Summaries: all.slice(from, to).map((ChangeSetName) => ({ ChangeSetName })),
        ...(to < all.length ? { NextToken: String(to) } : {}),
      };
    },
    GetTemplate: ({ StackName }) => ({ TemplateBody: find(StackName).template }),
    DeleteChangeSet: ({ ChangeSetName }) => {
      changeSets.delete(String(ChangeSetName));
      return {};
    },
    ExecuteChangeSet: ({ ChangeSetName }) => {
      const { stack, script, type, tags, body } = changeSet(ChangeSetName);
      stack.lag = 0;
      Object.assign(stack, { before: show(stack), lag: script.lag ?? 0 });
      stack.next = [...(script.outcome ?? [`${type}_IN_PROGRESS`, `${type}_COMPLETE`])];
      stack.status = `${type}_IN_PROGRESS`;
      stack.tags = tags;
      stack.template = body ?? stack.template;
      stack.lastUpdated = new Date(stack.lastUpdated.getTime() + 1000);
      changeSets.clear();
      return {};
    },
    DeleteStack: begin('DELETE_IN_PROGRESS', 'DELETE_COMPLETE'),
    RollbackStack: begin('UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE'),
    ContinueUpdateRollback: begin('UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE'),
    SetStackPolicy: ({ StackName, StackPolicyBody }) => {
      find(StackName).policy = String(StackPolicyBody);
      return {};
    },
    UpdateTerminationProtection: ({ StackName, EnableTerminationProtection }) => {
      find(StackName).terminationProtection = EnableTerminationProtection === true;
      return {};
    },
  };
  const calls = answerWith(client, 'cloudformation', handlers);
  return {
    client,
    calls,
    operations: () => calls.map(({ operation }) => operation),
    stacks,
    scripts,
    handlers,
    ...{ add, addChangeSet, changeSetsOf },
    dropChangeSets: () => {
      changeSets.clear();
    },
  };
}
