import { addressRange } from '../../world/addresses.ts';
import { newId } from '../../world/identifiers.ts';
import type { Machinery } from '../../world/machinery.ts';
import { createHost } from '../../hosts/host.ts';
import type { Host, HostMachinery } from '../../hosts/host.ts';
import type { LaunchTemplates } from '../ec2/launch-templates.ts';

export interface GroupSettings {
  readonly min: number;
  readonly max: number;
  /** Absent: the minimum at creation, unchanged at an update. */
  readonly desired?: number;
  readonly templateId: string;
  readonly version: string;
  readonly zones: readonly string[];
  readonly subnetIds: readonly string[];
  readonly targetGroupArns: readonly string[];
  readonly healthCheckType: 'ELB' | 'EC2';
  readonly gracePeriodMs: number;
  readonly tags: Readonly<Record<string, string>>;
  /** Tags that instances get. */
  readonly instanceTags: Readonly<Record<string, string>>;
}

export type LifecycleState = 'Pending' | 'InService' | 'Terminating';

export interface GroupInstance {
  readonly instanceId: string;
  readonly zone: string;
  readonly instanceType: string;
  readonly templateId: string;
  readonly version: string;
  readonly launchedAt: number;
  readonly address: string;
  readonly host?: Host;
  state: LifecycleState;
  healthy: boolean;
  gone?: Promise<void>;
}

export interface Group {
  readonly name: string;
  readonly createdAt: number;
  settings: GroupSettings;
  desired: number;
  readonly instances: Map<string, GroupInstance>;
}

/** Auto Scaling: keeps as many hosts as each group desires, replaces unhealthy ones, registers them with target groups. */
export interface AutoScaling {
  /** Makes or changes a group; resolves when the instances that it lacks were launched. */
  put(name: string, settings: GroupSettings): Promise<void>;
  delete(name: string): Promise<void>;
  groups(): readonly Group[];
  get(name: string): Group | undefined;
  setDesired(name: string, desired: number): Promise<void>;
  /** Ends one instance; with `decrement` it is not replaced. */
  terminateInstance(instanceId: string, decrement: boolean): Promise<GroupInstance | undefined>;
  /** Stops looking after groups; hosts are left to the supervisor. */
  close(): void;
}

const WATCH_INTERVAL_MS = 200;

export function createAutoScaling(
  machinery: Machinery,
  templates: LaunchTemplates,
  hostMachinery: HostMachinery,
): AutoScaling {
  const { world, targetGroups, hosts } = machinery;
  const groups = new Map<string, Group>();
  let closed = false;

  const launch = async (group: Group): Promise<void> => {
    const { settings } = group;
    const launchFacts = templates.get(settings.templateId, settings.version);
    const instanceId = newId('i');
    const address = world.metadataOnly ? '' : machinery.addresses.take(addressRange.webhead);
    const zone =
      settings.zones[group.instances.size % Math.max(1, settings.zones.length)] ?? `${world.region}a`;
    const tags = { ...launchFacts.tags, ...settings.instanceTags, 'aws:autoscaling:groupName': group.name };
    const { region, account } = world;
    const facts = { ...launchFacts, instanceId, address, availabilityZone: zone, region, account, tags };
    const host = world.metadataOnly ? undefined : createHost(hostMachinery, facts);
    const instance: GroupInstance = {
      instanceId,
      zone,
      instanceType: launchFacts.instanceType,
      templateId: settings.templateId,
      version: settings.version,
      launchedAt: world.clock(),
      address,
      state: host === undefined ? 'InService' : 'Pending',
      healthy: true,
      ...(host === undefined ? {} : { host }),
    };
    group.instances.set(instanceId, instance);
    await host?.boot();
    // The group's target groups of now: they may have changed while the instance booted.
    for (const arn of group.settings.targetGroupArns) targetGroups.register(arn, { id: instanceId, address });
    hosts.add({
      instanceId,
      address,
      tags,
      groupName: group.name,
      ...(launchFacts.roleName === undefined ? {} : { roleName: launchFacts.roleName }),
      ...(host === undefined ? {} : { host }),
    });
  };

  const end = (group: Group, instance: GroupInstance): Promise<void> => {
    if (instance.gone !== undefined) return instance.gone;
    instance.state = 'Terminating';
    const work = async (): Promise<void> => {
      // A dead host has nothing to drain.
      const drains = group.settings.targetGroupArns.map((arn) =>
        targetGroups.deregister(arn, instance.instanceId),
      );
      if (instance.host?.isAlive() !== false) await Promise.all(drains);
      hosts.remove(instance.instanceId);
      if (!closed) await instance.host?.terminate();
      group.instances.delete(instance.instanceId);
      if (instance.address !== '') machinery.addresses.release(instance.address);
    };
    instance.gone = work();
    return instance.gone;
  };

  const live = (group: Group): GroupInstance[] =>
    [...group.instances.values()].filter(({ state }) => state !== 'Terminating');

  /** Launches what is missing and ends the oldest of what is too much. */
  const reconcile = async (group: Group): Promise<void> => {
    if (closed) return;
    const current = live(group);
    const missing = group.desired - current.length;
    if (missing > 0) await Promise.all(Array.from({ length: missing }, () => launch(group)));
    const surplus = current.toSorted((a, b) => a.launchedAt - b.launchedAt).slice(0, Math.max(0, -missing));
    for (const instance of surplus) void end(group, instance);
  };

  /** Existing instances follow their group to other target groups. */
  const reattach = (group: Group, before: readonly string[]): void => {
    const { targetGroupArns: after } = group.settings;
    for (const { instanceId: id, address } of live(group)) {
      if (hosts.get(id) === undefined) continue;
      for (const arn of after) if (!before.includes(arn)) targetGroups.register(arn, { id, address });
      for (const arn of before) if (!after.includes(arn)) void targetGroups.deregister(arn, id);
    }
  };

  const elbState = (group: Group, instanceId: string): 'healthy' | 'unhealthy' | 'waiting' => {
    const states = group.settings.targetGroupArns
      .filter((arn) => targetGroups.has(arn))
      .map((arn) => targetGroups.health(arn).find(({ id }) => id === instanceId)?.state ?? 'initial');
    if (states.includes('unhealthy')) return 'unhealthy';
    return states.every((state) => state === 'healthy' || state === 'unused') ? 'healthy' : 'waiting';
  };

  const lookAfter = (group: Group, instance: GroupInstance): void => {
    const usesElb = group.settings.healthCheckType === 'ELB' && group.settings.targetGroupArns.length > 0;
    const elb = usesElb ? elbState(group, instance.instanceId) : 'healthy';
    const inGrace = world.clock() - instance.launchedAt < group.settings.gracePeriodMs;
    if (instance.state === 'Pending' && elb === 'healthy') instance.state = 'InService';
    const dead = instance.host?.isAlive() === false;
    if (dead || (!inGrace && elb !== 'healthy' && (elb === 'unhealthy' || instance.state === 'Pending'))) {
      instance.healthy = false;
      void end(group, instance);
      void reconcile(group);
    }
  };

  const watch = setInterval(() => {
    for (const group of groups.values()) {
      for (const instance of live(group)) {
        const booted = instance.host === undefined || hosts.get(instance.instanceId) !== undefined;
        if (booted) lookAfter(group, instance);
      }
    }
  }, WATCH_INTERVAL_MS);
  watch.unref();

  world.faults.onHostFault((instanceId, fault) => {
    if (fault === 'dead') void hosts.get(instanceId)?.host?.kill();
  });

  return {
    put: async (name, settings) => {
      const known = groups.get(name);
      const group: Group = known ?? {
        name,
        createdAt: world.clock(),
        settings,
        desired: settings.desired ?? settings.min,
        instances: new Map<string, GroupInstance>(),
      };
      const attachedTo = group.settings.targetGroupArns;
      group.settings = settings;
      reattach(group, attachedTo);
      group.desired = Math.min(settings.max, Math.max(settings.min, settings.desired ?? group.desired));
      groups.set(name, group);
      await reconcile(group);
    },
    delete: async (name) => {
      const group = groups.get(name);
      if (group === undefined) return;
      group.desired = 0;
      await Promise.all([...group.instances.values()].map((instance) => end(group, instance)));
      groups.delete(name);
    },
    groups: () => [...groups.values()],
    get: (name) => groups.get(name),
    setDesired: async (name, desired) => {
      const group = groups.get(name);
      if (group === undefined) return;
      group.desired = desired;
      await reconcile(group);
    },
    terminateInstance: async (instanceId, decrement) => {
      const group = [...groups.values()].find(({ instances }) => instances.has(instanceId));
      const instance = group?.instances.get(instanceId);
      if (group === undefined || instance === undefined) return undefined;
      if (decrement) group.desired -= 1;
      void end(group, instance);
      await reconcile(group);
      return instance;
    },
    close: () => {
      closed = true;
      clearInterval(watch);
    },
  };
}
