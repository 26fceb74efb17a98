import type { Environment } from '../environment.ts';
import { stackName } from '../names.ts';
import type { TemplateResource } from '../stack.ts';
import { alarm, type AlarmInput } from './alarm.ts';
import { fromOutput, sectionSource, type Blueprint } from './blueprint.ts';
import { dashboardBody } from './dashboard.ts';
import { ref, sub } from './intrinsics.ts';

/**
 * Builds the alarms and the dashboard for the shared resources of an environment; the alarms of a dbnode are in its own stack.
 */
export function monitoringStack(environment: Environment): Blueprint {
  const { name, webheads } = environment;
  const foundation = stackName(name, 'foundation');
  const edge = stackName(name, 'edge');
  const loadBalancer = { LoadBalancer: ref('LoadBalancerFullName') };
  const targetGroup = { ...loadBalancer, TargetGroup: ref('TargetGroupFullName') };
  const define = (
    suffix: string,
    description: string,
    input: Omit<AlarmInput, 'name' | 'description' | 'topicArn'>,
  ): TemplateResource =>
    alarm({
      name: `syncstorage-${name}-${suffix}`,
      description: `Environment ${name}: ${description}`,
      topicArn: ref('AlarmTopicArn'),
      ...input,
    });
  return {
    name: stackName(name, 'monitoring'),
    kind: 'monitoring',
    description: `Firefox Sync storage, environment ${name}: alarms and dashboard`,
    parameters: {
      AlarmTopicArn: fromOutput(foundation, 'AlarmTopicArn'),
      LoadBalancerFullName: fromOutput(edge, 'LoadBalancerFullName'),
      TargetGroupFullName: fromOutput(edge, 'TargetGroupFullName'),
      CacheClusterId: fromOutput(stackName(name, 'cache'), 'CacheClusterId'),
      AutoScalingGroupName: fromOutput(stackName(name, 'webheads'), 'AutoScalingGroupName'),
    },
    resources: {
      LoadBalancerErrorsAlarm: define('lb-5xx', 'the load balancer answers with errors of its own', {
        namespace: 'AWS/ApplicationELB',
        metric: 'HTTPCode_ELB_5XX_Count',
        statistic: 'Sum',
        comparison: 'GreaterThanThreshold',
        threshold: 10,
        minutes: 5,
        dimensions: loadBalancer,
        missing: 'notBreaching',
      }),
      WebheadErrorsAlarm: define('webhead-5xx', 'webheads answer with errors', {
        namespace: 'AWS/ApplicationELB',
        metric: 'HTTPCode_Target_5XX_Count',
        statistic: 'Sum',
        comparison: 'GreaterThanThreshold',
        threshold: 10,
        minutes: 5,
        dimensions: targetGroup,
        missing: 'notBreaching',
      }),
      UnhealthyWebheadsAlarm: define('webhead-unhealthy', 'a webhead fails its health check', {
        namespace: 'AWS/ApplicationELB',
        metric: 'UnHealthyHostCount',
        statistic: 'Maximum',
        comparison: 'GreaterThanThreshold',
        threshold: 0,
        minutes: 10,
        dimensions: targetGroup,
      }),
      FewWebheadsAlarm: define('webhead-count', 'fewer healthy webheads than the minimum', {
        namespace: 'AWS/ApplicationELB',
        metric: 'HealthyHostCount',
        statistic: 'Minimum',
        comparison: 'LessThanThreshold',
        threshold: webheads.count.min,
        minutes: 10,
        dimensions: targetGroup,
        missing: 'breaching',
      }),
      ResponseTimeAlarm: define('response-time', 'one request in a hundred takes longer than two seconds', {
        namespace: 'AWS/ApplicationELB',
        metric: 'TargetResponseTime',
        statistic: 'p99',
        comparison: 'GreaterThanThreshold',
        threshold: 2,
        minutes: 10,
        dimensions: targetGroup,
        missing: 'notBreaching',
      }),
      CacheCpuAlarm: define('cache-cpu', "the cache's processor is busy", {
        namespace: 'AWS/ElastiCache',
        metric: 'CPUUtilization',
        statistic: 'Average',
        comparison: 'GreaterThanThreshold',
        threshold: 80,
        minutes: 15,
        dimensions: { CacheClusterId: ref('CacheClusterId') },
      }),
      CacheEvictionsAlarm: define(
        'cache-evictions',
        'the cache drops entries, among them tabs, for lack of memory',
        {
          namespace: 'AWS/ElastiCache',
          metric: 'Evictions',
          statistic: 'Sum',
          comparison: 'GreaterThanThreshold',
          threshold: 100,
          minutes: 15,
          dimensions: { CacheClusterId: ref('CacheClusterId') },
        },
      ),
      Dashboard: {
        Type: 'AWS::CloudWatch::Dashboard',
        Properties: { DashboardName: `syncstorage-${name}`, DashboardBody: sub(dashboardBody(environment)) },
      },
    },
    outputs: { DashboardName: ref('Dashboard') },
    protect: [],
    sources: { '*': sectionSource(environment, 'monitoring') },
  };
}
