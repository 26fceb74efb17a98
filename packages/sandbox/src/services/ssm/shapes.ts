import type { World } from '../../contract.ts';
import { isManaged } from '../../hosts/host-registry.ts';
import type { HostRecord } from '../../hosts/host-registry.ts';
import { commandStatus, isError, isFinished } from './command.ts';
import type { Command, Invocation } from './command.ts';

/** Commands, invocations and hosts as the API shows them. */

/** Where the service cuts what a script wrote. */
export const GET_OUTPUT_CHARACTERS = 24_000;
const LIST_OUTPUT_CHARACTERS = 2_500;
export function cut(output: string, limit: number): string {
  return output.length > limit ? `${output.slice(0, limit)}\n---Output truncated---` : output;
}

export function commandShape(command: Command): Record<string, unknown> {
  const { status, details } = commandStatus(command);
  const { invocations } = command;
  return {
    CommandId: command.id,
    DocumentName: command.document.name,
    DocumentVersion: command.document.version,
    Comment: command.comment,
    ExpiresAfter: new Date(command.requestedAt + command.deliveryTimeoutMs),
    Parameters: Object.fromEntries([...command.values].map(([{ name }, value]) => [name, [value]])),
    InstanceIds: [...command.instanceIds],
    Targets: command.targets.map(({ key, values }) => ({ Key: key, Values: [...values] })),
    RequestedDateTime: new Date(command.requestedAt),
    Status: status,
    StatusDetails: details,
    MaxConcurrency: command.maxConcurrency,
    MaxErrors: command.maxErrors,
    TargetCount: invocations.length,
    CompletedCount: invocations.filter(isFinished).length,
    ErrorCount: invocations.filter(isError).length,
    DeliveryTimedOutCount: invocations.filter((one) => one.statusDetails === 'DeliveryTimedOut').length,
    TimeoutSeconds: command.deliveryTimeoutMs / 1000,
  };
}

export function listedInvocation(
  command: Command,
  invocation: Invocation,
  details: boolean,
): Record<string, unknown> {
  const { stdout, stderr } = invocation;
  const output = stderr === '' ? stdout : `${stdout}\n----------ERROR-------\n${stderr}`;
  const plugins = command.document.steps.map(({ name }) => ({
    Name: name,
    Status: invocation.status,
    StatusDetails: invocation.statusDetails,
    ResponseCode: invocation.responseCode,
    Output: cut(output, LIST_OUTPUT_CHARACTERS),
  }));
  return {
    CommandId: command.id,
    InstanceId: invocation.record.instanceId,
    DocumentName: command.document.name,
    DocumentVersion: command.document.version,
    Comment: command.comment,
    RequestedDateTime: new Date(command.requestedAt),
    Status: invocation.status,
    StatusDetails: invocation.statusDetails,
    CommandPlugins: details ? plugins : [],
  };
}

export function instanceInformation(record: HostRecord, world: World): Record<string, unknown> {
  return {
    InstanceId: record.instanceId,
    PingStatus: isManaged(record, world) ? 'Online' : 'ConnectionLost',
    LastPingDateTime: new Date(world.clock()),
    AgentVersion: '3.3.3050.0',
    IsLatestVersion: true,
    PlatformType: 'Linux',
    PlatformName: 'Amazon Linux',
    PlatformVersion: '2023',
    ResourceType: 'EC2Instance',
    IPAddress: record.address,
    ComputerName: record.instanceId,
  };
}
