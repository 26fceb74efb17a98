import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { jittered } from './chunk-BEXZ2A7M.mjs';
import {
  ContinueUpdateRollbackCommand,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  RollbackStackCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
} from './chunk-5ZMJWH2O.mjs';
import './chunk-YZRPVVIM.mjs';
import { AwsError, isAwsAnswer } from './chunk-JXBEMWI5.mjs';
import './chunk-YQBV2UI5.mjs';
import './chunk-WITD2GXF.mjs';
import './chunk-DTCLJT2F.mjs';
import './chunk-QAHAIIDV.mjs';
import './chunk-DDWL76JZ.mjs';
import './chunk-LQC7Q5XF.mjs';
import './chunk-UNXNCN2V.mjs';
import './chunk-RJHYOTTU.mjs';
import './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
import { createHash as createHash3 } from 'node:crypto';
import { createHash } from 'node:crypto';
var CHANGE_SET_MS = 3e5,
  FIRST_POLL_MS = 200,
  LONGEST_POLL_MS = 3e3;
function changeDigest(stack, deployed) {
  let { name, sha256, parameters, capabilities, tags } = stack,
    sorted = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)),
    content = [
      name,
      sha256,
      sorted(parameters),
      [...capabilities].sort(),
      sorted(tags),
      deployed?.id,
      deployed?.status,
      deployed?.lastUpdated,
    ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
async function prepareChangeSet(client, deps, request) {
  let { stack, digest } = request,
    names = { StackName: stack.name, ChangeSetName: `syncops-${digest.slice(0, 16)}` };
  await createOrFind(client, deps, names, request);
  let { summary, changes } = await settle(client, deps, names, deps.clock() + CHANGE_SET_MS);
  if (summary.Status === 'FAILED') {
    if ((await deleteChangeSet(client, names), saysNoChanges(summary.StatusReason ?? '')))
      return { kind: 'no-op' };
    throw new AwsError(
      'CHANGE_SET_FAILED',
      `CloudFormation refuses the change of ${stack.name}: ${summary.StatusReason ?? 'no reason given'}; nothing was changed`,
      { data: { stack: stack.name, reason: summary.StatusReason ?? '' } },
    );
  }
  return {
    kind: 'ready',
    arn: summary.ChangeSetId ?? '',
    isAvailable: summary.ExecutionStatus === 'AVAILABLE',
    changes,
  };
}
async function deleteChangeSet(client, names) {
  try {
    await client.send(new DeleteChangeSetCommand(names));
  } catch (error) {
    if (!isAwsAnswer(error, 'ChangeSetNotFound', 'ChangeSetNotFoundException')) throw error;
  }
}
function saysNoChanges(statusReason) {
  return /didn.t contain changes|no updates are to be performed/i.test(statusReason);
}
async function createOrFind(client, deps, names, request) {
  let { stack, digest } = request,
    create = (attempt) =>
      client.send(
        new CreateChangeSetCommand({
          ...names,
          ...request.template,
          ChangeSetType: request.type,
          ClientToken: `syncops-${digest.slice(0, 40)}-${String(attempt)}`,
          Capabilities: stack.capabilities.filter(isCapability),
          Parameters: Object.entries(stack.parameters).map(([ParameterKey, ParameterValue]) => ({
            ParameterKey,
            ParameterValue,
          })),
          Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
          IncludeNestedStacks: !1,
        }),
      );
  try {
    await create(1);
  } catch (error) {
    if (!isAwsAnswer(error, 'AlreadyExistsException')) throw error;
    let { summary } = await settle(client, deps, names, deps.clock() + CHANGE_SET_MS);
    if (summary.Status === 'CREATE_COMPLETE' && summary.ExecutionStatus === 'AVAILABLE') return;
    (await deleteChangeSet(client, names), await create(2));
  }
}
async function settle(client, deps, names, deadline) {
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 2, LONGEST_POLL_MS)) {
    let summary = await client.send(new DescribeChangeSetCommand(names));
    if (summary.Status === 'CREATE_COMPLETE' || summary.Status === 'FAILED')
      return { summary, changes: await allChanges(client, names, summary) };
    if (deps.clock() > deadline)
      throw new AwsError(
        'STACK_BUSY',
        `the change set ${names.ChangeSetName} of ${names.StackName} is still ${summary.Status ?? 'unknown'}; repeat the run, it continues with it`,
        { data: { stack: names.StackName } },
      );
    await deps.sleep(jittered(pause, deps));
  }
}
async function allChanges(client, names, firstPage) {
  let changes = [...(firstPage.Changes ?? [])];
  for (let next = firstPage.NextToken; next !== void 0; ) {
    let page = await client.send(new DescribeChangeSetCommand({ ...names, NextToken: next }));
    (changes.push(...(page.Changes ?? [])), (next = page.NextToken));
  }
  return changes.flatMap(({ ResourceChange: change }) => (change === void 0 ? [] : [change]));
}
function isCapability(name) {
  return ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'].includes(name);
}
var TYPES_WITH_DATA = new Set([
  'AWS::DynamoDB::Table',
  'AWS::EC2::Volume',
  'AWS::EFS::FileSystem',
  'AWS::KMS::Key',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
]);
function holdsData(type) {
  return TYPES_WITH_DATA.has(type);
}
function findDataLoss(changes) {
  return changes.flatMap((change) => {
    let type = change.ResourceType ?? '',
      what = holdsData(type) ? lossOf(change) : void 0;
    return what === void 0 ? [] : [{ logicalId: change.LogicalResourceId ?? '', type, what }];
  });
}
function lossOf({ Action, Replacement, PolicyAction }) {
  if (Action === 'Remove') return 'would be removed';
  if (Replacement === 'True') return 'would be replaced';
  if (!(Replacement === 'Conditional' || PolicyAction === void 0 || PolicyAction === 'Retain'))
    return `would undergo ${PolicyAction}`;
}
var MAX_PAGES = 1e3;
async function describeAllStacks(client) {
  let stacks = [],
    next;
  for (let pages = 1; pages <= MAX_PAGES; pages += 1) {
    let page = await client.send(new DescribeStacksCommand(next === void 0 ? {} : { NextToken: next }));
    if ((stacks.push(...(page.Stacks ?? []).map(toDeployedStack)), (next = page.NextToken), next === void 0))
      return { stacks, pages };
  }
  throw new AwsError('SERVICE_ERROR', 'cloudformation:DescribeStacks gives page after page without an end');
}
async function describeStack(client, nameOrId) {
  try {
    let { Stacks } = await client.send(new DescribeStacksCommand({ StackName: nameOrId })),
      [stack] = Stacks ?? [];
    return stack === void 0 ? void 0 : toDeployedStack(stack);
  } catch (error) {
    if (saysNoSuchStack(error)) return;
    throw error;
  }
}
async function describeResources(client, stackId) {
  let { StackResources } = await client.send(new DescribeStackResourcesCommand({ StackName: stackId }));
  return (StackResources ?? []).map((resource) => ({
    logicalId: resource.LogicalResourceId ?? '',
    type: resource.ResourceType ?? '',
    status: resource.ResourceStatus ?? '',
    ...(resource.ResourceStatusReason === void 0 ? {} : { reason: resource.ResourceStatusReason }),
  }));
}
function saysNoSuchStack(error) {
  return (
    error instanceof AwsError &&
    error.data.awsCode === 'ValidationError' &&
    /does not exist/.test(error.message)
  );
}
function toDeployedStack(stack) {
  let lastUpdated = stack.LastUpdatedTime ?? stack.CreationTime;
  return {
    name: stack.StackName ?? '',
    id: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    ...(stack.StackStatusReason === void 0 ? {} : { statusReason: stack.StackStatusReason }),
    parameters: toRecord((stack.Parameters ?? []).map((item) => [item.ParameterKey, item.ParameterValue])),
    outputs: toRecord((stack.Outputs ?? []).map((item) => [item.OutputKey, item.OutputValue])),
    tags: toRecord((stack.Tags ?? []).map((item) => [item.Key, item.Value])),
    terminationProtection: stack.EnableTerminationProtection === !0,
    ...(lastUpdated === void 0 ? {} : { lastUpdated: lastUpdated.toISOString() }),
  };
}
function toRecord(pairs) {
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value]));
}
var BEGINNINGS = new Set([
  'CREATE_IN_PROGRESS',
  'UPDATE_IN_PROGRESS',
  'DELETE_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
  'REVIEW_IN_PROGRESS',
]);
function beginsOperation(event) {
  return isAboutStack(event) && BEGINNINGS.has(event.ResourceStatus ?? '');
}
function latestOperation(newestFirst) {
  let beginning = newestFirst.findIndex(beginsOperation);
  return newestFirst.slice(0, beginning === -1 ? void 0 : beginning + 1).reverse();
}
function firstCause(oldestFirst) {
  let failures = oldestFirst.filter(
      (event) => event.ResourceStatus?.endsWith('_FAILED') === !0 && !isCancellation(event),
    ),
    cause = failures.find((event) => !isAboutStack(event)) ?? failures[0];
  if (cause !== void 0)
    return {
      logicalId: cause.LogicalResourceId ?? '',
      resourceType: cause.ResourceType ?? '',
      status: cause.ResourceStatus ?? '',
      reason: cause.ResourceStatusReason ?? 'no reason given',
    };
}
function describeEvent(event) {
  let status = event.ResourceStatus ?? '',
    reason = status.endsWith('_FAILED') ? event.ResourceStatusReason : void 0;
  return `${event.LogicalResourceId ?? ''} ${status}${reason === void 0 ? '' : `: ${reason}`}`;
}
function isCancellation(event) {
  return /^Resource (creation|update|deletion|import) cancell?ed/i.test(event.ResourceStatusReason ?? '');
}
function isAboutStack(event) {
  return event.PhysicalResourceId !== void 0 && event.PhysicalResourceId === event.StackId;
}
function createEventFeed(client, stackId, token) {
  let told = new Set();
  async function read(until) {
    let newestFirst = [],
      next;
    do {
      let page = await client.send(
        new DescribeStackEventsCommand({
          StackName: stackId,
          ...(next === void 0 ? {} : { NextToken: next }),
        }),
      );
      (newestFirst.push(...(page.StackEvents ?? [])),
        (next = page.StackEvents?.some(until) === !0 ? void 0 : page.NextToken));
    } while (next !== void 0);
    return token === void 0
      ? latestOperation(newestFirst)
      : newestFirst.filter((event) => event.ClientRequestToken === token).reverse();
  }
  return {
    async tell(report) {
      let events = await read((event) => told.has(event.EventId ?? '') || beginsOperation(event)).catch(
        () => [],
      );
      for (let event of events)
        told.has(event.EventId ?? '') || (told.add(event.EventId ?? ''), report(describeEvent(event)));
    },
    all: () => read(beginsOperation),
  };
}
function needsResources(status) {
  return status === 'ROLLBACK_COMPLETE' || status === 'REVIEW_IN_PROGRESS';
}
function planStackAction(status, facts = {}) {
  switch (status) {
    case void 0:
    case 'DELETE_COMPLETE':
      return { kind: 'create' };
    case 'REVIEW_IN_PROGRESS':
      return remaining(facts.resources).length === 0 ? { kind: 'create' } : { kind: 'wait' };
    case 'CREATE_COMPLETE':
    case 'UPDATE_COMPLETE':
    case 'UPDATE_ROLLBACK_COMPLETE':
    case 'IMPORT_COMPLETE':
    case 'IMPORT_ROLLBACK_COMPLETE':
      return { kind: 'update' };
    case 'ROLLBACK_COMPLETE':
      return planReplacement(remaining(facts.resources), facts.terminationProtection === !0);
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return { kind: 'roll-back' };
    case 'UPDATE_ROLLBACK_FAILED':
      return facts.hasContinuedRollback === !0
        ? { kind: 'stop', reason: 'its rollback was continued once and failed again' }
        : { kind: 'continue-rollback' };
    case 'ROLLBACK_FAILED':
    case 'DELETE_FAILED':
    case 'IMPORT_ROLLBACK_FAILED':
      return { kind: 'stop', reason: 'CloudFormation could not undo what it had begun' };
    default:
      return isInProgress(status)
        ? { kind: 'wait' }
        : { kind: 'stop', reason: 'CloudFormation has a status that this version does not know' };
  }
}
function isInProgress(status) {
  return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
}
function planReplacement(left, isProtected) {
  if (isProtected)
    return {
      kind: 'stop',
      reason: 'its creation failed, and termination protection keeps it from being deleted',
    };
  let kept = left.filter(({ type, status }) => holdsData(type) || status === 'DELETE_SKIPPED');
  return kept.length === 0
    ? { kind: 'delete-then-create' }
    : {
        kind: 'stop',
        reason: `its creation failed, but ${kept.map(({ logicalId, type }) => `${logicalId} (${type})`).join(', ')} may hold data and would be lost or left behind`,
      };
}
function remaining(resources = []) {
  return resources.filter(({ status }) => status !== 'DELETE_COMPLETE');
}
import { createHash as createHash2 } from 'node:crypto';
var TEMPLATE_TAG = 'syncops:template',
  POLICY_TAG = 'syncops:stack-policy';
function stackTags(stack) {
  let hash = policyHash(stack);
  return { ...stack.tags, [TEMPLATE_TAG]: stack.sha256, ...(hash === void 0 ? {} : { [POLICY_TAG]: hash }) };
}
function needsPolicy(stack, deployed) {
  let hash = policyHash(stack);
  return hash === void 0
    ? !1
    : !(stack.terminationProtection && deployed.terminationProtection) || deployed.tags[POLICY_TAG] !== hash;
}
async function setPolicy(client, stack) {
  await client.send(new SetStackPolicyCommand({ StackName: stack.name, StackPolicyBody: stack.stackPolicy }));
}
async function setTerminationProtection(client, stack, deployed) {
  let { terminationProtection } = stack;
  return deployed.terminationProtection === terminationProtection
    ? deployed
    : (await client.send(
        new UpdateTerminationProtectionCommand({
          StackName: stack.name,
          EnableTerminationProtection: terminationProtection,
        }),
      ),
      { ...deployed, terminationProtection });
}
function policyHash({ stackPolicy }) {
  return stackPolicy === void 0
    ? void 0
    : createHash2('sha256').update(stackPolicy).digest('hex').slice(0, 16);
}
var AFTERMATH = {
  ROLLBACK_COMPLETE: 'nothing of it is left, and a repeated run creates it anew',
  UPDATE_ROLLBACK_COMPLETE: 'it is back in its state of before, and a repeated run tries again',
  CREATE_FAILED: 'what was made is still there, and a repeated run rolls it back first',
  UPDATE_FAILED: 'it stands half way, and a repeated run rolls it back first',
  UPDATE_ROLLBACK_FAILED: 'its rollback failed too, and a repeated run continues it once',
  ROLLBACK_FAILED: 'its rollback failed too; remove by hand what the console shows, then delete the stack',
};
async function stackFailed(stack, feed) {
  let cause = firstCause(await feed.all().catch(() => [])),
    reason = cause?.reason ?? stack.statusReason ?? 'no reason given',
    subject = cause === void 0 ? '' : `${cause.logicalId} (${cause.resourceType}) ${cause.status}: `,
    aftermath = AFTERMATH[stack.status] ?? 'look at its events';
  return new AwsError(
    'STACK_FAILED',
    `${stack.name} failed: ${subject}${reason}; now ${stack.status}: ${aftermath}`,
    {
      data: {
        stack: stack.name,
        stackStatus: stack.status,
        reason,
        ...(cause === void 0 ? {} : { logicalId: cause.logicalId, resourceType: cause.resourceType }),
      },
    },
  );
}
async function stackStuck(client, stack, why) {
  let failed = (await describeResources(client, stack.id).catch(() => [])).filter(({ status }) =>
      status.endsWith('_FAILED'),
    ),
    details = failed
      .map(
        ({ logicalId, type, status, reason }) =>
          `${logicalId} (${type}) ${status}: ${reason ?? 'no reason given'}`,
      )
      .join('; '),
    [first] = failed;
  return new AwsError(
    'STACK_STUCK',
    `${stack.name} is ${stack.status}: ${why}${details === '' ? '' : ` [${details}]`}; set it right in the CloudFormation console, then repeat the run`,
    {
      data: {
        stack: stack.name,
        stackStatus: stack.status,
        reason: why,
        ...(first === void 0 ? {} : { logicalId: first.logicalId, resourceType: first.type }),
      },
    },
  );
}
var LIST_ABOVE = 5,
  FIRST_POLL_MS2 = 400,
  LONGEST_POLL_MS2 = 5e3,
  SLICE_MS = 200;
function createStackPoller(source, deps) {
  let waiters = new Set(),
    isRunning = !1,
    pagesOfList = 1;
  async function look() {
    let current = [...waiters],
      listed = current.length > Math.max(LIST_ABOVE, pagesOfList) ? await list(current) : new Map();
    await Promise.all(
      current.map(async (waiter) => {
        try {
          let stack = listed.get(waiter.stackId) ?? (await source.describe(waiter.stackId));
          await observe(waiter, stack);
        } catch (error) {
          endure(waiter, error);
        }
      }),
    );
  }
  async function list(current) {
    try {
      let { stacks, pages } = await source.list();
      return ((pagesOfList = pages), new Map(stacks.map((stack) => [stack.id, stack])));
    } catch (error) {
      for (let waiter of current) endure(waiter, error);
      return new Map();
    }
  }
  async function observe(waiter, stack) {
    if (waiters.has(waiter)) {
      if (stack === void 0)
        throw new AwsError('NOT_FOUND', `the stack ${waiter.stackId} has vanished while it was waited for`);
      if (((waiter.lastStatus = stack.status), !isInProgress(stack.status))) {
        (waiters.delete(waiter), waiter.resolve(stack));
        return;
      }
      await waiter.onTick(stack.status);
    }
  }
  function endure(waiter, error) {
    ((waiter.lastTrouble = error), !(isPassing(error) || !waiters.delete(waiter)) && waiter.reject(error));
  }
  function expire() {
    for (let waiter of waiters) {
      if (deps.clock() <= waiter.deadline) continue;
      waiters.delete(waiter);
      let { stackId, lastStatus, lastTrouble } = waiter;
      waiter.reject(
        new AwsError(
          'STACK_BUSY',
          `the stack ${stackId} is still running (${lastStatus}) after the time allowed; CloudFormation goes on with it, and a repeated run continues from there`,
          {
            data: { stack: stackId, stackStatus: lastStatus },
            ...(lastTrouble === void 0 ? {} : { cause: lastTrouble }),
          },
        ),
      );
    }
  }
  async function rest() {
    let from = deps.clock();
    for (; waiters.size > 0 && deps.clock() - from < pauseFor(waiters, deps.clock()); )
      await deps.sleep(jittered(SLICE_MS, deps));
  }
  async function run() {
    for (; waiters.size > 0; ) (await look(), expire(), await rest());
    isRunning = !1;
  }
  return {
    settled: (stackId, deadline, onTick) =>
      new Promise((resolve, reject) => {
        (waiters.add({
          stackId,
          deadline,
          onTick,
          resolve,
          reject,
          since: deps.clock(),
          lastStatus: 'UNKNOWN',
          lastTrouble: void 0,
        }),
          !isRunning && ((isRunning = !0), run()));
      }),
  };
}
function pauseFor(waiters, now) {
  let youngest = Math.max(...[...waiters].map(({ since }) => since));
  return Math.min(Math.max((now - youngest) / 4, FIRST_POLL_MS2), LONGEST_POLL_MS2);
}
function isPassing(error) {
  return error instanceof AwsError
    ? error.code === 'THROTTLED' || error.code === 'UNREACHABLE' || (error.data.httpStatus ?? 0) >= 500
    : !1;
}
var LONGEST_BODY_BYTES = 51200;
async function provideTemplate(stack, objects, region) {
  let bytes = Buffer.byteLength(stack.body);
  if (bytes <= LONGEST_BODY_BYTES) return { TemplateBody: stack.body };
  if (stack.bucket === void 0)
    throw new AwsError(
      'TEMPLATE_TOO_LARGE',
      `the template of ${stack.name} has ${String(bytes)} bytes, more than the ${String(LONGEST_BODY_BYTES)} that fit without a bucket; make it smaller`,
      { data: { stack: stack.name } },
    );
  let key = `templates/${stack.sha256}.json`;
  return (
    await objects.putOnce(stack.bucket, key, stack.body),
    { TemplateURL: `https://${stack.bucket}.s3.${region}.amazonaws.com/${key}` }
  );
}
var STACK_MS = 75 * 6e4,
  MAX_ROUNDS = 8,
  FEW_OPERATIONS = 5;
function createStacks(client, context, deps) {
  let poller = createStackPoller(
      { describe: (stackId) => describeStack(client, stackId), list: () => describeAllStacks(client) },
      deps,
    ),
    operations = 0;
  async function follow(stackId, feed, report) {
    let looks = 0;
    operations += 1;
    try {
      return await poller.settled(stackId, deps.clock() + (context.stackDeadlineMs ?? STACK_MS), async () => {
        ((looks += 1), (operations <= FEW_OPERATIONS || looks % 5 === 0) && (await feed.tell(report)));
      });
    } finally {
      operations -= 1;
    }
  }
  async function change(stack, deployed, report) {
    let digest = changeDigest(stack, deployed),
      changeSet = await prepareChangeSet(client, deps, {
        stack,
        digest,
        tags: stackTags(stack),
        type: deployed === void 0 ? 'CREATE' : 'UPDATE',
        template: await provideTemplate(stack, context.objects, context.region),
      });
    if (changeSet.kind === 'no-op') return changeSet;
    let loss = deployed === void 0 ? [] : findDataLoss(changeSet.changes),
      [first] = loss;
    if (first !== void 0) {
      await deleteChangeSet(client, { ChangeSetName: changeSet.arn });
      let what = loss.map(({ logicalId, type, what: what2 }) => `${logicalId} (${type}) ${what2}`).join(', ');
      throw new AwsError(
        'DATA_LOSS_BLOCKED',
        `${stack.name} was left as it is: ${what}, with the data in it; undo that part of the change`,
        {
          data: {
            stack: stack.name,
            stackStatus: deployed?.status ?? '',
            logicalId: first.logicalId,
            resourceType: first.type,
            reason: first.what,
          },
        },
      );
    }
    return changeSet.isAvailable
      ? (deployed !== void 0 && needsPolicy(stack, deployed) && (await setPolicy(client, stack)),
        execute(stack, changeSet.arn, digest, report))
      : (await deleteChangeSet(client, { ChangeSetName: changeSet.arn }), { kind: 'outdated' });
  }
  async function execute(stack, changeSetArn, digest, report) {
    let token = `syncops-${digest.slice(0, 40)}`;
    try {
      await client.send(
        new ExecuteChangeSetCommand({
          ChangeSetName: changeSetArn,
          ClientRequestToken: token,
          DisableRollback: !1,
        }),
      );
    } catch (error) {
      if (
        isAwsAnswer(
          error,
          'InvalidChangeSetStatus',
          'InvalidChangeSetStatusException',
          'ChangeSetNotFound',
          'ChangeSetNotFoundException',
        )
      )
        return { kind: 'outdated' };
      throw error;
    }
    let begun = await describeStack(client, stack.name);
    if (begun === void 0) return { kind: 'outdated' };
    let feed = createEventFeed(client, begun.id, token),
      settled = await follow(begun.id, feed, report);
    if (settled.status !== 'CREATE_COMPLETE' && settled.status !== 'UPDATE_COMPLETE')
      throw await stackFailed(settled, feed);
    return { kind: 'done', stack: settled };
  }
  async function recover(action, deployed, report) {
    let target = { StackName: deployed.id, ClientRequestToken: recoveryToken(deployed) };
    switch ((report(`${deployed.status}: ${WORDS[action.kind]}`), action.kind)) {
      case 'wait':
        break;
      case 'delete-then-create':
        await client.send(new DeleteStackCommand(target));
        break;
      case 'roll-back':
        await client.send(new RollbackStackCommand(target));
        break;
      case 'continue-rollback':
        await client.send(new ContinueUpdateRollbackCommand(target));
        break;
      case 'stop':
        throw await stackStuck(client, deployed, action.reason);
      default:
    }
    await follow(deployed.id, createEventFeed(client, deployed.id), report);
  }
  async function finish(stack, deployed) {
    return (
      needsPolicy(stack, deployed) && (await setPolicy(client, stack)),
      setTerminationProtection(client, stack, deployed)
    );
  }
  return {
    async list(prefix) {
      let { stacks } = await describeAllStacks(client);
      return stacks.filter(
        ({ name, status }) =>
          name.startsWith(prefix) && status !== 'REVIEW_IN_PROGRESS' && status !== 'DELETE_COMPLETE',
      );
    },
    async deploy(stack, report) {
      let hasContinuedRollback = !1,
        begun;
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        let found = await describeStack(client, stack.name),
          action = planStackAction(found?.status, {
            ...(found === void 0 ? {} : { terminationProtection: found.terminationProtection }),
            ...(found !== void 0 && needsResources(found.status)
              ? { resources: await describeResources(client, found.id) }
              : {}),
            hasContinuedRollback,
          });
        if (action.kind === 'create' || action.kind === 'update') {
          let outcome = action.kind === 'create' ? 'created' : 'updated',
            result = await change(stack, action.kind === 'create' ? void 0 : found, report);
          if (result.kind === 'done') return { outcome, stack: await finish(stack, result.stack) };
          if (result.kind === 'outdated') begun ??= outcome;
          else if (found !== void 0) return { outcome: begun ?? 'no-op', stack: await finish(stack, found) };
        } else
          found !== void 0 &&
            ((hasContinuedRollback ||= action.kind === 'continue-rollback'),
            await recover(action, found, report));
      }
      throw new AwsError(
        'STACK_BUSY',
        `${stack.name} changes all the time under this run; see who else deploys it, then repeat`,
        { data: { stack: stack.name } },
      );
    },
  };
}
var WORDS = {
  wait: 'waiting for the operation that runs',
  'delete-then-create': 'deleting what a failed creation left, to create it anew',
  'roll-back': 'rolling back the operation that failed',
  'continue-rollback': 'continuing the rollback that failed',
  stop: 'a person must look at it',
};
function recoveryToken({ id, status, lastUpdated }) {
  return `syncops-${createHash3('sha256')
    .update(
      [id, status, lastUpdated].join(`
`),
    )
    .digest('hex')
    .slice(0, 40)}`;
}
export { createStacks };
