import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  SetDesiredCapacityCommand,
  TerminateInstanceInAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';

/** The webheads' Auto Scaling group, as someone changes it who knows nothing of a rotation. */
export interface WebheadGroup {
  /** Ids of the instances in service. */
  inService(): Promise<readonly string[]>;
  /** Asks for this many. */
  setDesired(count: number): Promise<void>;
  /** Ends one and asks for one less. */
  terminate(instanceId: string): Promise<void>;
  close(): void;
}

/** @param name - of the Auto Scaling group; region and credentials are the process's */
export function connectWebheadGroup(name: string): WebheadGroup {
  const client = new AutoScalingClient({});
  return {
    async inService() {
      const { AutoScalingGroups = [] } = await client.send(
        new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }),
      );
      return (AutoScalingGroups[0]?.Instances ?? [])
        .filter(({ LifecycleState }) => LifecycleState === 'InService')
        .flatMap(({ InstanceId }) => (InstanceId === undefined ? [] : [InstanceId]));
    },
    async setDesired(count) {
      await client.send(
        new SetDesiredCapacityCommand({ AutoScalingGroupName: name, DesiredCapacity: count }),
      );
    },
    async terminate(instanceId) {
      await client.send(
        new TerminateInstanceInAutoScalingGroupCommand({
          InstanceId: instanceId,
          ShouldDecrementDesiredCapacity: true,
        }),
      );
    },
    close: () => {
      client.destroy();
    },
  };
}
