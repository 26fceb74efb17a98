import type { Environment } from '../environment.ts';
import { userData } from '../host-scripts.ts';
import { bucketName, stackName } from '../names.ts';
import type { Json, TemplateResource } from '../stack.ts';
import { fromOutput, sectionSource, type Blueprint, type Parameter } from './blueprint.ts';
import { getAtt, ref, tags } from './intrinsics.ts';

const ROOT_VOLUME_GIB = 20;
/** Time that a new webhead has to install packages, image and release before its health is checked. */
const HEALTH_GRACE_SECONDS = 600;
/** Pause after an update has replaced a webhead. */
const REPLACEMENT_PAUSE = 'PT5M';

const CPU_SCALING: TemplateResource = {
  Type: 'AWS::AutoScaling::ScalingPolicy',
  Properties: {
    AutoScalingGroupName: ref('AutoScalingGroup'),
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingConfiguration: {
      PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
      TargetValue: 60,
    },
  },
};

/** Builds the Auto Scaling group of webheads, and the association that keeps each webhead on the release of the pointer. */
export function webheadsStack(environment: Environment): Blueprint {
  const { name, webheads } = environment;
  const foundation = stackName(name, 'foundation');
  const edge = stackName(name, 'edge');
  return {
    name: stackName(name, 'webheads'),
    kind: 'webheads',
    description: `Firefox Sync storage, environment ${name}: webheads`,
    parameters: {
      ...imageParameter(environment),
      PrivateSubnetIds: fromOutput(foundation, 'PrivateSubnetIds', 'List<AWS::EC2::Subnet::Id>'),
      WebheadSecurityGroupId: fromOutput(foundation, 'WebheadSecurityGroupId', 'AWS::EC2::SecurityGroup::Id'),
      WebheadInstanceProfileArn: fromOutput(foundation, 'WebheadInstanceProfileArn'),
      ApplyReleaseDocumentName: fromOutput(foundation, 'ApplyReleaseDocumentName'),
      TargetGroupArn: fromOutput(edge, 'TargetGroupArn'),
    },
    resources: {
      LaunchTemplate: launchTemplate(environment),
      AutoScalingGroup: autoScalingGroup(environment),
      // Target tracking requires a maximum above the minimum.
      ...(webheads.count.max > webheads.count.min ? { CpuScaling: CPU_SCALING } : {}),
      ReleaseAssociation: {
        Type: 'AWS::SSM::Association',
        Properties: {
          AssociationName: `syncstorage-${name}-webhead-release`,
          Name: ref('ApplyReleaseDocumentName'),
          Targets: [
            { Key: 'tag:syncops:environment', Values: [name] },
            { Key: 'tag:syncops:role', Values: ['webhead'] },
          ],
          ScheduleExpression: 'rate(30 minutes)',
          MaxConcurrency: '25%',
          MaxErrors: '1',
        },
      },
    },
    outputs: {
      AutoScalingGroupName: ref('AutoScalingGroup'),
      LaunchTemplateId: ref('LaunchTemplate'),
    },
    protect: [],
    sources: { '*': sectionSource(environment, 'webheads') },
  };

  function autoScalingGroup({ webheads: { count } }: Environment): TemplateResource {
    return {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      UpdatePolicy: {
        AutoScalingRollingUpdate: {
          MaxBatchSize: 1,
          // CloudFormation requires a number below the maximum: with the maximum of webheads, one must be removed before its
          // replacement starts.
          MinInstancesInService: Math.min(count.min, count.max - 1),
          PauseTime: REPLACEMENT_PAUSE,
          SuspendProcesses: ['AlarmNotification', 'AZRebalance', 'ScheduledActions'],
        },
      },
      Properties: {
        AutoScalingGroupName: `syncstorage-${name}-webheads`,
        MinSize: String(count.min),
        MaxSize: String(count.max),
        VPCZoneIdentifier: ref('PrivateSubnetIds'),
        LaunchTemplate: {
          LaunchTemplateId: ref('LaunchTemplate'),
          Version: getAtt('LaunchTemplate', 'LatestVersionNumber'),
        },
        TargetGroupARNs: [ref('TargetGroupArn')],
        HealthCheckType: 'ELB',
        HealthCheckGracePeriod: HEALTH_GRACE_SECONDS,
        MetricsCollection: [{ Granularity: '1Minute' }],
        TerminationPolicies: ['OldestLaunchTemplate', 'Default'],
        Tags: [
          { Key: 'Name', Value: `syncstorage-${name}-webhead`, PropagateAtLaunch: true },
          { Key: 'syncops:environment', Value: name, PropagateAtLaunch: true },
          { Key: 'syncops:role', Value: 'webhead', PropagateAtLaunch: true },
        ],
      },
    };
  }

  function launchTemplate({ account, region }: Environment): TemplateResource {
    const { machineImage, instanceType, ssh } = webheads;
    return {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateName: `syncstorage-${name}-webhead`,
        LaunchTemplateData: {
          ImageId: machineImage.kind === 'id' ? machineImage.imageId : ref('ImageId'),
          InstanceType: instanceType,
          IamInstanceProfile: { Arn: ref('WebheadInstanceProfileArn') },
          ...(ssh === undefined ? {} : { KeyName: ssh.keyName }),
          NetworkInterfaces: [
            {
              DeviceIndex: 0,
              AssociatePublicIpAddress: false,
              DeleteOnTermination: true,
              Groups: [ref('WebheadSecurityGroupId')],
            },
          ],
          MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
          BlockDeviceMappings: [
            {
              DeviceName: '/dev/xvda',
              Ebs: {
                VolumeType: 'gp3',
                VolumeSize: ROOT_VOLUME_GIB,
                Encrypted: true,
                DeleteOnTermination: true,
              },
            },
          ],
          Monitoring: { Enabled: true },
          TagSpecifications: ['instance', 'volume', 'network-interface'].map(
            (ResourceType): Json => ({
              ResourceType,
              Tags: tags(name, 'webhead', `syncstorage-${name}-webhead`),
            }),
          ),
          UserData: {
            'Fn::Base64': userData({
              environment: name,
              region,
              bucket: bucketName({ name, account, region }),
            }),
          },
        },
      },
    };
  }
}

/**
 * Builds the parameter for the machine image; CloudFormation resolves the newest image if the value is the name of an SSM
 * parameter.
 */
function imageParameter({ webheads }: Environment): Readonly<Record<string, Parameter>> {
  if (webheads.machineImage.kind === 'id') return {};
  const value = webheads.machineImage.name;
  return {
    ImageId: { type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', source: { kind: 'literal', value } },
  };
}
