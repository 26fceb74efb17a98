import { randomUUID } from 'node:crypto';
import { compareStack, type Comparison } from '../changes/compare.ts';
import type { Engine } from '../execution/engine.ts';
import { jsonEquals } from '../json.ts';
import { customName, isNameTaken } from '../spec/custom-name.ts';
import type { ResourceSpec } from '../spec/resource-spec.ts';
import { validateResource } from '../spec/validate-resource.ts';
import {
  isLive,
  type ChangeSetRecord,
  type DeploymentTarget,
  type StackRecord,
  type ValidationFinding,
} from '../state.ts';

/** AWS's words for a change set whose template, parameters and tags are those of the stack. */
export const NO_CHANGES =
  "The submitted information didn't contain changes. Submit different information to create a change set.";
/** AWS's words for a change set whose template is another text, but comes to the same resources. */
export const NO_UPDATES = 'No updates are to be performed.';

/** Compares the change set's target with the stack and brings the change set to CREATE_COMPLETE or FAILED. Never rejects. */
export async function computeChangeSet(
  engine: Engine,
  stack: StackRecord,
  changeSet: ChangeSetRecord,
  options: { readonly validates: boolean },
): Promise<void> {
  try {
    await engine.pause();
    changeSet.status = 'CREATE_IN_PROGRESS';
    const specs = await engine.specs();
    await engine.pause();
    const comparison = compareStack(stack, changeSet.target, specs, engine.world);
    changeSet.changes = comparison.changes;
    if (options.validates) changeSet.findings = validate(engine, stack, changeSet, specs, comparison);
    const reason = failureOf(stack, changeSet);
    if (reason === undefined) {
      changeSet.status = 'CREATE_COMPLETE';
      changeSet.executionStatus = 'AVAILABLE';
      return;
    }
    fail(changeSet, reason);
  } catch (error) {
    fail(changeSet, error instanceof Error ? error.message : String(error));
  }
}

function fail(changeSet: ChangeSetRecord, reason: string): void {
  changeSet.status = 'FAILED';
  changeSet.statusReason = reason;
  changeSet.changes = [];
}

function failureOf(stack: StackRecord, changeSet: ChangeSetRecord): string | undefined {
  if (changeSet.findings.length > 0) return earlyValidationReason(changeSet.findings);
  if (stack.deployed === undefined || hasChanges(stack.deployed, changeSet)) return undefined;
  return isSameInput(stack.deployed, changeSet.target) ? NO_CHANGES : NO_UPDATES;
}

/** AWS's sentence sends the reader to DescribeEvents; the sandbox adds what is found there. */
function earlyValidationReason(findings: readonly ValidationFinding[]): string {
  const checks = {
    PROPERTY_VALIDATION: 'PropertyValidation',
    NAME_CONFLICT_VALIDATION: 'ResourceExistenceCheck',
  } as const;
  const names = [...new Set(findings.map(({ name }) => `AWS::EarlyValidation::${checks[name]}`))];
  const details = findings.map(({ logicalId, path, reason }) => `${logicalId}: #${path}: ${reason}`);
  return `The following hook(s)/validation failed: [${names.join(', ')}]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information. (${details.join('; ')})`;
}

/** Policies alone cannot be updated; outputs, tags and everything that a resource or its metadata shows can. */
function hasChanges(deployed: DeploymentTarget, { target, changes }: ChangeSetRecord): boolean {
  const policies = ['DeletionPolicy', 'UpdateReplacePolicy', 'CreationPolicy', 'UpdatePolicy'];
  const effective = changes.filter(
    ({ action, details }) =>
      action !== 'Modify' ||
      details.length === 0 ||
      details.some(({ attribute }) => !policies.includes(attribute)),
  );
  return effective.length > 0 || !isSameOutputs(deployed, target) || !isSameTags(deployed, target);
}

function isSameTags(before: DeploymentTarget, after: DeploymentTarget): boolean {
  return (
    jsonEquals(Object.fromEntries(before.tags), Object.fromEntries(after.tags)) &&
    jsonEquals(before.notificationArns, after.notificationArns)
  );
}

function isSameOutputs(before: DeploymentTarget, after: DeploymentTarget): boolean {
  const shape = ({ template }: DeploymentTarget): string => JSON.stringify([...template.outputs.values()]);
  return shape(before) === shape(after);
}

function isSameInput(before: DeploymentTarget, after: DeploymentTarget): boolean {
  const parameters = ({ parameters: values }: DeploymentTarget): string =>
    JSON.stringify([...values].map(([name, { resolved }]) => [name, resolved]).sort());
  return before.template.body === after.template.body && parameters(before) === parameters(after);
}

function validate(
  engine: Engine,
  stack: StackRecord,
  changeSet: ChangeSetRecord,
  specs: ReadonlyMap<string, ResourceSpec>,
  comparison: Comparison,
): readonly ValidationFinding[] {
  return comparison.changes.flatMap((change) => {
    const spec = specs.get(change.type);
    const resolved = comparison.resolved.get(change.logicalId);
    if (spec === undefined || resolved === undefined) return [];
    const common = {
      operationId: changeSet.operationId,
      at: engine.world.clock(),
      logicalId: change.logicalId,
      type: change.type,
    };
    const problems = validateResource(spec, resolved.properties).map(
      ({ path, message }): ValidationFinding => ({
        ...common,
        eventId: randomUUID(),
        name: 'PROPERTY_VALIDATION',
        path,
        reason: message,
      }),
    );
    const name = change.action === 'Add' ? customName(spec, resolved.properties) : undefined;
    const owner = name === undefined ? undefined : ownerOf(engine, stack, spec, name);
    if (owner === undefined) return problems;
    const reason = `Resource of type '${spec.type}' with identifier '${name ?? ''}' already exists${owner}.`;
    return [
      ...problems,
      { ...common, eventId: randomUUID(), name: 'NAME_CONFLICT_VALIDATION', path: '', reason },
    ];
  });
}

/** Where something of the name lives: in another stack, or outside of all stacks; undefined where the name is free or the stack's own. */
function ownerOf(engine: Engine, stack: StackRecord, spec: ResourceSpec, name: string): string | undefined {
  if (!isNameTaken(engine.world, spec, name)) return undefined;
  const holder = [...engine.stacks.values()].find(({ resources }) =>
    [...resources.values()].some(
      (record) => record.type === spec.type && isLive(record) && customName(spec, record.properties) === name,
    ),
  );
  if (holder === stack) return undefined;
  return holder === undefined ? '' : ` in stack ${holder.id}`;
}
