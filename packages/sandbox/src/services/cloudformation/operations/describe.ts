import type {
  ChangeDetail,
  DeploymentTarget,
  ResourceChange,
  ResourceRecord,
  StackEvent,
  StackRecord,
} from '../state.ts';
import { NO_ECHO_MASK } from '../template/parameter-values.ts';

/** Any structure of a response. */
export type Shape = Record<string, unknown>;

/** A stack as DescribeStacks shows it. */
export function describeStack(stack: StackRecord): Shape {
  const { deployed } = stack;
  const description = deployed?.template.description;
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: stack.lastChangeSetId,
    Description: description,
    Parameters: deployed === undefined ? [] : describeParameters(deployed),
    CreationTime: new Date(stack.createdAt),
    LastUpdatedTime: date(stack.updatedAt),
    DeletionTime: date(stack.deletedAt),
    RollbackConfiguration: {},
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: stack.disableRollback,
    NotificationARNs: deployed?.notificationArns ?? [],
    Capabilities: deployed?.capabilities ?? [],
    Outputs: stack.outputs.map(({ key, value, description: text }) => ({
      OutputKey: key,
      OutputValue: value,
      Description: text,
    })),
    RoleARN: deployed?.roleArn,
    Tags: deployed === undefined ? [] : describeTags(deployed.tags),
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
    LastOperations: stack.operations
      .slice(-5)
      .reverse()
      .map(({ kind, id }) => ({ OperationType: kind, OperationId: id })),
  };
}

/** A stack as ListStacks shows it. */
export function summarizeStack(stack: StackRecord): Shape {
  return {
    StackId: stack.id,
    StackName: stack.name,
    TemplateDescription: stack.deployed?.template.description,
    CreationTime: new Date(stack.createdAt),
    LastUpdatedTime: date(stack.updatedAt),
    DeletionTime: date(stack.deletedAt),
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
  };
}

/** Parameters of a stack or change set, values of NoEcho parameters masked. */
export function describeParameters({ parameters }: DeploymentTarget): readonly Shape[] {
  return [...parameters].map(([key, { text, resolved, noEcho, fromSsm }]) => ({
    ParameterKey: key,
    ParameterValue: noEcho ? NO_ECHO_MASK : text,
    ...(fromSsm
      ? { ResolvedValue: noEcho ? NO_ECHO_MASK : Array.isArray(resolved) ? resolved.join(',') : resolved }
      : {}),
  }));
}

/** Tags as the API lists them. */
export function describeTags(tags: ReadonlyMap<string, string>): readonly Shape[] {
  return [...tags].map(([key, value]) => ({ Key: key, Value: value }));
}

/** A change of a change set. @param withValues - IncludePropertyValues was asked for */
export function describeChange(change: ResourceChange, withValues: boolean): Shape {
  return {
    Type: 'Resource',
    ResourceChange: {
      PolicyAction: change.policyAction,
      Action: change.action,
      LogicalResourceId: change.logicalId,
      PhysicalResourceId: change.physicalId,
      ResourceType: change.type,
      Replacement: change.replacement,
      Scope: change.scope,
      Details: change.details.map((detail) => describeDetail(detail, withValues)),
      ...(withValues ? { BeforeContext: change.beforeContext, AfterContext: change.afterContext } : {}),
    },
  };
}

function describeDetail(detail: ChangeDetail, withValues: boolean): Shape {
  const values = {
    Path: detail.path,
    BeforeValue: detail.before,
    AfterValue: detail.after,
    AttributeChangeType: detail.changeType,
  };
  return {
    Target: {
      Attribute: detail.attribute,
      Name: detail.name,
      RequiresRecreation: detail.requiresRecreation,
      ...(withValues ? values : {}),
    },
    Evaluation: detail.evaluation,
    ChangeSource: detail.source,
    CausingEntity: detail.causingEntity,
  };
}

/** An event as DescribeStackEvents shows it. */
export function describeEvent(stack: StackRecord, event: StackEvent): Shape {
  return { ...describeOperationEvent(stack, event), StackName: stack.name };
}

/** An event as DescribeEvents shows it, but for the operation's type. */
export function describeOperationEvent(stack: StackRecord, event: StackEvent): Shape {
  return {
    StackId: stack.id,
    EventId: event.eventId,
    OperationId: event.operationId,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    Timestamp: new Date(event.at),
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason,
    ResourceProperties: event.properties,
    ClientRequestToken: event.clientRequestToken,
  };
}

/** A resource as DescribeStackResources shows it. */
export function describeResource(stack: StackRecord, record: ResourceRecord): Shape {
  return {
    StackName: stack.name,
    StackId: stack.id,
    LogicalResourceId: record.logicalId,
    PhysicalResourceId: record.physicalId,
    ResourceType: record.type,
    Timestamp: new Date(record.updatedAt),
    ResourceStatus: record.status,
    ResourceStatusReason: record.statusReason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
  };
}

/** A resource as ListStackResources and DescribeStackResource show it. */
export function summarizeResource(record: ResourceRecord): Shape {
  return {
    LogicalResourceId: record.logicalId,
    PhysicalResourceId: record.physicalId,
    ResourceType: record.type,
    LastUpdatedTimestamp: new Date(record.updatedAt),
    ResourceStatus: record.status,
    ResourceStatusReason: record.statusReason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
  };
}

function date(ms: number | undefined): Date | undefined {
  return ms === undefined ? undefined : new Date(ms);
}
