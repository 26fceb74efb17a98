import type { Environment } from '../environment.ts';
import type { Json } from '../stack.ts';

type Graph = Readonly<Record<'metrics', Json>>;

/**
 * Renders the dashboard as text for `Fn::Sub`, whose variables are the parameters of the monitoring stack. The graphs find
 * dbnodes by the prefix of their name, so adding a dbnode does not change the dashboard.
 */
export function dashboardBody({ name, region }: Environment): string {
  const balancer = (metric: string, stat: string, targets: boolean): Graph => ({
    metrics: [
      [
        'AWS/ApplicationELB',
        metric,
        ...(targets ? ['TargetGroup', '${TargetGroupFullName}'] : []),
        'LoadBalancer',
        '${LoadBalancerFullName}',
        { stat },
      ],
    ],
  });
  const dbnodes = (metric: string): Graph => ({
    metrics: [
      [
        {
          expression: `SEARCH('{AWS/RDS,DBInstanceIdentifier} MetricName="${metric}" "syncstorage-${name}-"', 'Average')`,
        },
      ],
    ],
  });
  const graphs: readonly (readonly [string, Graph])[] = [
    ['Requests', balancer('RequestCount', 'Sum', false)],
    ['Response time, p99', balancer('TargetResponseTime', 'p99', true)],
    ['Errors of webheads', balancer('HTTPCode_Target_5XX_Count', 'Sum', true)],
    ['Healthy webheads', balancer('HealthyHostCount', 'Minimum', true)],
    [
      'Webhead CPU',
      { metrics: [['AWS/EC2', 'CPUUtilization', 'AutoScalingGroupName', '${AutoScalingGroupName}']] },
    ],
    [
      'Cache CPU',
      { metrics: [['AWS/ElastiCache', 'CPUUtilization', 'CacheClusterId', '${CacheClusterId}']] },
    ],
    ['Dbnode CPU', dbnodes('CPUUtilization')],
    ['Dbnode connections', dbnodes('DatabaseConnections')],
    ['Dbnode free storage', dbnodes('FreeStorageSpace')],
  ];
  return JSON.stringify({
    widgets: graphs.map(([title, properties], index) => ({
      type: 'metric',
      x: (index % 3) * 8,
      y: Math.floor(index / 3) * 6,
      width: 8,
      height: 6,
      properties: {
        ...properties,
        title,
        region,
        view: 'timeSeries',
        period: 60,
      },
    })),
  });
}
