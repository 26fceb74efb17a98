import type {
  ResourceChange as SdkResourceChange,
  ResourceChangeDetail,
} from '@aws-sdk/client-cloudformation';
import type { PropertyChange, ResourceChange } from '../stack-changes.ts';
import { redactValue } from './redact.ts';

/** Which side of a change a value belongs to. */
interface Sides {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * One change of a change set as this product reads it, its secrets redacted, its properties in a fixed order.
 * @param change - as DescribeChangeSet gives it with IncludePropertyValues
 * @returns nothing for a change without an action, which no documented answer has
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
export function mapResourceChange(change: SdkResourceChange): readonly ResourceChange[] {
  const { Action, Replacement, PolicyAction, PhysicalResourceId } = change;
  if (Action === undefined) return [];
  return [
    {
      logicalId: change.LogicalResourceId ?? '',
      ...(PhysicalResourceId === undefined ? {} : { physicalId: PhysicalResourceId }),
      type: change.ResourceType ?? '',
      action: Action,
      ...(Replacement === undefined ? {} : { replacement: Replacement }),
      ...(PolicyAction === undefined ? {} : { policyAction: PolicyAction }),
      properties: propertiesOf(change).sort(byPlace),
    },
  ];
}

/** What changes within a resource: the details, or for what comes or goes as a whole its properties. */
function propertiesOf(change: SdkResourceChange): PropertyChange[] {
  const sides = {
    before: parseContext(change.BeforeContext),
    after: parseContext(change.AfterContext),
  };
  const details = (change.Details ?? []).map((detail) => mapDetail(detail, sides));
  if (details.length > 0 || change.Action === 'Modify' || change.Action === 'SyncWithActual') return details;
  const before = member(sides.before, 'Properties');
  const after = member(sides.after, 'Properties');
  return [...new Set([...keysOf(before), ...keysOf(after)])].map((path) => ({
    attribute: 'Properties',
    path,
    ...values(path, member(before, path), member(after, path)),
  }));
}

function mapDetail(
  { Target = {}, ChangeSource, CausingEntity, Evaluation }: ResourceChangeDetail,
  sides: Sides,
): PropertyChange {
  const attribute = Target.Attribute ?? 'Properties';
  const path = Target.Path ?? Target.Name;
  return {
    attribute,
    ...(path === undefined ? {} : { path }),
    ...(Target.RequiresRecreation === undefined ? {} : { requiresRecreation: Target.RequiresRecreation }),
    ...(ChangeSource === undefined ? {} : { source: ChangeSource }),
    ...(CausingEntity === undefined ? {} : { causedBy: CausingEntity }),
    ...(Evaluation === undefined ? {} : { evaluation: Evaluation }),
    ...detailValues(attribute, path, Target, sides),
  };
}

/** The detail's own values; the contexts hold them where it has none. */
function detailValues(
  attribute: string,
  path: string | undefined,
  target: NonNullable<ResourceChangeDetail['Target']>,
  sides: Sides,
): Pick<PropertyChange, 'before' | 'after'> {
  const { BeforeValue, AfterValue } = target;
  if (BeforeValue !== undefined || AfterValue !== undefined)
    return values(path ?? attribute, BeforeValue, AfterValue);
  const steps = stepsTo(attribute, path);
  return values(path ?? attribute, at(sides.before, steps), at(sides.after, steps));
}

function values(path: string, before: unknown, after: unknown): Pick<PropertyChange, 'before' | 'after'> {
  return {
    ...(before === undefined ? {} : { before: redactValue(path, textOf(before)) }),
    ...(after === undefined ? {} : { after: redactValue(path, textOf(after)) }),
  };
}

/** A path is a JSON pointer into the context; a bare name stands below its attribute. Tags are among the properties. */
function stepsTo(attribute: string, path: string | undefined): readonly string[] {
  if (path?.startsWith('/') === true) return path.split('/').slice(1);
  const root = attribute === 'Tags' ? ['Properties', 'Tags'] : [attribute];
  return path === undefined ? root : [...root, ...path.split('.')];
}

function at(context: unknown, steps: readonly string[]): unknown {
  return steps.reduce(member, context);
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return found;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parseContext(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    // Without the context the values are not known; what changes is known all the same.
    return undefined;
  }
}

/** CloudFormation promises no order of the details. */
function byPlace(one: PropertyChange, other: PropertyChange): number {
  const key = ({ attribute, path, source, causedBy, evaluation }: PropertyChange): string =>
    [attribute, path, evaluation, source, causedBy].join('\n');
  const [a, b] = [key(one), key(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
