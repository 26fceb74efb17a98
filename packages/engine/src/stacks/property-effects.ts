import type { PropertyChange } from '@syncops/aws';

import type { Risk } from '../plan/plan.ts';

/** What an update of one property does to those who use the resource, where CloudFormation does not replace it. */
export interface PropertyEffect {
  readonly risk: Extract<Risk, 'none' | 'reload' | 'interruption'>;
  /** What happens, for people; goes on after the property's name. */
  readonly what: string;
}

type Effects = Readonly<Record<string, PropertyEffect | ((change: PropertyChange) => PropertyEffect)>>;

const restart: PropertyEffect = { risk: 'interruption', what: 'the database restarts' };
const unnoticed: PropertyEffect = { risk: 'none', what: 'the database runs on' };

/** Switching backups on or off restarts the instance; another number of days does not. */
function backups({ before, after }: PropertyChange): PropertyEffect {
  const isKnown = before !== undefined && after !== undefined;
  return isKnown && (before === '0') === (after === '0') ? unnoticed : restart;
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ModifyInstance.Settings.html */
const DATABASE: Effects = {
  AllocatedStorage: unnoticed,
  AutoMinorVersionUpgrade: unnoticed,
  BackupRetentionPeriod: backups,
  CACertificateIdentifier: restart,
  DBInstanceClass: restart,
  // Its parameters take effect only after a restart that an operator must start.
  DBParameterGroupName: unnoticed,
  DeletionProtection: unnoticed,
  EnableCloudwatchLogsExports: unnoticed,
  EngineVersion: restart,
  MultiAZ: unnoticed,
  StorageType: { risk: 'interruption', what: 'the database may stop for a moment as the move begins' },
  VPCSecurityGroups: unnoticed,
};

const emptied: PropertyEffect = { risk: 'interruption', what: 'the cache restarts and begins empty' };

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html */
const CACHE: Effects = {
  CacheNodeType: emptied,
  EngineVersion: emptied,
  NumCacheNodes: { risk: 'interruption', what: 'cache nodes come or go, and keys move between them' },
};

const rolling: PropertyEffect = {
  risk: 'reload',
  what: 'webheads are replaced one at a time, while the others serve',
};

/**
 * The update policy of the group (packages/topology/src/stacks/webheads.ts) replaces instances one by one.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html
 */
const WEBHEADS: Effects = { LaunchTemplate: rolling, VPCZoneIdentifier: rolling };

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html */
const LISTENER: Effects = {
  Port: { risk: 'interruption', what: 'clients of the old port are turned away' },
  Protocol: { risk: 'interruption', what: 'clients of the old protocol are turned away' },
};

const EFFECTS: Readonly<Record<string, Effects>> = {
  'AWS::RDS::DBInstance': DATABASE,
  'AWS::ElastiCache::CacheCluster': CACHE,
  'AWS::AutoScaling::AutoScalingGroup': WEBHEADS,
  'AWS::ElasticLoadBalancingV2::Listener': LISTENER,
};

/** The documented effect of a property's update; undefined where the table has none. */
export function effectOf(type: string, change: PropertyChange): PropertyEffect | undefined {
  const name = propertyOf(change);
  const effect = name === undefined ? undefined : EFFECTS[type]?.[name];
  return typeof effect === 'function' ? effect(change) : effect;
}

/** `DBInstanceClass` of the path `/Properties/DBInstanceClass`, or of the bare name; undefined for tags and other attributes. */
export function propertyOf({ attribute, path }: PropertyChange): string | undefined {
  if (attribute !== 'Properties' || path === undefined) return undefined;
  const name = path.replace(/^\/?Properties\//, '').split(/[/.]/)[0];
  return name === 'Tags' || name === '' ? undefined : name;
}
