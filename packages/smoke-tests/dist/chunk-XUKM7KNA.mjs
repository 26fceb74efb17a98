import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { DescribeAutoScalingGroupsCommand } from './chunk-BRL2WNKR.mjs';
import { DescribeTargetHealthCommand } from './chunk-RJ3R5UKY.mjs';
import {
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  ListCommandInvocationsCommand,
  SendCommandCommand,
} from './chunk-QALRKS23.mjs';
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
var HOSTS_PER_COMMAND = 50,
  DELIVERY_SECONDS = 120;
function createRunCommand(client, documentName) {
  let finished = new Map();
  async function send(instanceIds, parameters) {
    let ssm = await client();
    try {
      let { Command } = await ssm.send(
        new SendCommandCommand({
          DocumentName: documentName,
          DocumentVersion: '$DEFAULT',
          InstanceIds: [...instanceIds],
          Parameters: parameters,
          TimeoutSeconds: DELIVERY_SECONDS,
          MaxConcurrency: String(HOSTS_PER_COMMAND),
          MaxErrors: '0',
          Comment: 'syncops release',
        }),
      );
      return { commandIds: [Command?.CommandId ?? ''], unknown: [] };
    } catch (error) {
      if (!isAwsAnswer(error, 'InvalidInstanceId')) throw error;
      let known = await registered(ssm, instanceIds),
        unknown = instanceIds.filter((id) => !known.has(id));
      if (unknown.length === 0) throw error;
      if (known.size === 0) return { commandIds: [], unknown };
      let sent = await send([...known], parameters);
      return { commandIds: sent.commandIds, unknown: [...unknown, ...sent.unknown] };
    }
  }
  async function outcome(ssm, commandId, invocation) {
    let instanceId = invocation.InstanceId ?? '',
      key = `${commandId}/${instanceId}`,
      known = finished.get(key);
    if (known !== void 0) return known;
    let result = await readResult(ssm, commandId, instanceId, invocation);
    return (result.kind !== 'pending' && finished.set(key, result), result);
  }
  return {
    async apply(hosts, release) {
      if (hosts.length === 0)
        throw new AwsError('NO_TARGETS', `no host to run ${documentName} on; SSM would call that a success`);
      let parameters = { bucket: [release.bucket], key: [release.key], sha256: [release.sha256] },
        sent = [];
      for (let start = 0; start < hosts.length; start += HOSTS_PER_COMMAND) {
        let ids = hosts.slice(start, start + HOSTS_PER_COMMAND).map(({ instanceId }) => instanceId);
        sent.push(await send(ids, parameters));
      }
      return formatHandle({
        commandIds: sent.flatMap(({ commandIds }) => commandIds),
        unknown: sent.flatMap(({ unknown }) => unknown),
      });
    },
    async results(handle, hosts) {
      let { commandIds, unknown } = parseHandle(handle),
        ssm = await client(),
        found = new Map(
          unknown.map((instanceId) => [
            instanceId,
            { kind: 'undelivered', instanceId, status: 'NotRegistered' },
          ]),
        );
      for (let commandId of commandIds)
        for (let invocation of await invocations(ssm, commandId)) {
          let result = await outcome(ssm, commandId, invocation);
          found.set(result.instanceId, result);
        }
      return hosts.map(({ instanceId }) => found.get(instanceId) ?? { kind: 'pending', instanceId });
    },
  };
}
async function invocations(ssm, commandId) {
  let found = [],
    next;
  do {
    let page = await ssm.send(
      new ListCommandInvocationsCommand({
        CommandId: commandId,
        MaxResults: 50,
        ...(next === void 0 ? {} : { NextToken: next }),
      }),
    );
    (found.push(...(page.CommandInvocations ?? [])), (next = page.NextToken));
  } while (next !== void 0);
  return found;
}
async function readResult(ssm, commandId, instanceId, { Status, StatusDetails }) {
  switch (Status) {
    case 'Success':
      break;
    case 'Failed':
      if (StatusDetails !== void 0 && StatusDetails !== 'Failed')
        return { kind: 'undelivered', instanceId, status: StatusDetails };
      break;
    case 'TimedOut':
    case 'Cancelled':
      return { kind: 'undelivered', instanceId, status: StatusDetails ?? Status };
    case 'Pending':
    case 'InProgress':
    case 'Delayed':
    case 'Cancelling':
    case void 0:
      return { kind: 'pending', instanceId };
    default:
      return Status;
  }
  try {
    let output = await ssm.send(
      new GetCommandInvocationCommand({ CommandId: commandId, InstanceId: instanceId }),
    );
    return {
      kind: 'finished',
      instanceId,
      exitCode: output.ResponseCode ?? -1,
      stdout: output.StandardOutputContent ?? '',
      stderr: output.StandardErrorContent ?? '',
    };
  } catch (error) {
    if (isAwsAnswer(error, 'InvocationDoesNotExist')) return { kind: 'pending', instanceId };
    throw error;
  }
}
async function registered(ssm, instanceIds) {
  let { InstanceInformationList } = await ssm.send(
    new DescribeInstanceInformationCommand({
      Filters: [{ Key: 'InstanceIds', Values: [...instanceIds] }],
      MaxResults: HOSTS_PER_COMMAND,
    }),
  );
  return new Set((InstanceInformationList ?? []).flatMap(({ InstanceId }) => InstanceId ?? []));
}
function formatHandle({ commandIds, unknown }) {
  return `${commandIds.join(',')};${unknown.join(',')}`;
}
function parseHandle(handle) {
  let [commandIds = '', unknown = ''] = handle.split(';'),
    ids = (part) => part.split(',').filter((id) => id !== '');
  return { commandIds: ids(commandIds), unknown: ids(unknown) };
}
var OUT_OF_SERVICE = /^(Terminat|Standby|EnteringStandby|Detach|Warmed)/;
function createFleet(clients, kind, documentName) {
  let { apply, results } = createRunCommand(clients.ssm, documentName);
  return {
    apply,
    results,
    async hosts() {
      switch (kind.kind) {
        case 'webheads':
          return groupHosts(await clients.autoScaling(), kind.autoScalingGroupName);
        case 'tagged':
          return taggedHosts(await clients.ssm(), kind.tag);
        default:
          return kind;
      }
    },
    async unhealthy(hosts) {
      return kind.kind === 'tagged' || hosts.length === 0
        ? []
        : unhealthyTargets(await clients.loadBalancing(), kind.targetGroupArn, hosts);
    },
  };
}
async function groupHosts(client, name) {
  let { AutoScalingGroups } = await client.send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }),
    ),
    [group] = AutoScalingGroups ?? [];
  if (group === void 0)
    throw new AwsError('NOT_FOUND', `there is no Auto Scaling group ${name}; deploy the webheads' stack`);
  return (group.Instances ?? [])
    .filter(({ LifecycleState }) => !OUT_OF_SERVICE.test(LifecycleState ?? ''))
    .flatMap(({ InstanceId }) => (InstanceId === void 0 ? [] : [{ instanceId: InstanceId }]));
}
async function taggedHosts(client, tag) {
  let tags = Object.entries(tag);
  if (tags.length === 0)
    throw new AwsError('NO_TARGETS', 'a fleet without tags would be every host; name some');
  let hosts = [],
    next;
  do {
    let page = await client.send(
      new DescribeInstanceInformationCommand({
        Filters: tags.map(([key, value]) => ({ Key: `tag:${key}`, Values: [value] })),
        MaxResults: 50,
        ...(next === void 0 ? {} : { NextToken: next }),
      }),
    );
    for (let { InstanceId } of page.InstanceInformationList ?? [])
      InstanceId !== void 0 && hosts.push({ instanceId: InstanceId });
    next = page.NextToken;
  } while (next !== void 0);
  return hosts;
}
async function unhealthyTargets(client, targetGroupArn, hosts) {
  let { TargetHealthDescriptions } = await client.send(
      new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }),
    ),
    healthOf = new Map(
      (TargetHealthDescriptions ?? []).map(({ Target, TargetHealth }) => [Target?.Id, TargetHealth]),
    );
  return hosts.flatMap(({ instanceId }) => {
    let health = healthOf.get(instanceId);
    if (health === void 0) return [{ instanceId, reason: 'not registered' }];
    if (health.State === 'healthy') return [];
    let reason = [health.State, health.Reason, health.Description]
      .filter((part) => part !== void 0)
      .join(', ');
    return [{ instanceId, reason }];
  });
}
export { createFleet };
