import type { Json, TemplateResource } from '../stack.ts';

/** The values that define an alarm. */
export interface AlarmInput {
  readonly name: string;
  readonly description: string;
  readonly namespace: string;
  readonly metric: string;
  /** `Average`, `Sum`, … or a percentile such as `p99`. */
  readonly statistic: string;
  readonly comparison: 'GreaterThanThreshold' | 'LessThanThreshold' | 'GreaterThanOrEqualToThreshold';
  readonly threshold: number;
  /** Number of consecutive minutes in which the metric must breach the threshold. */
  readonly minutes: number;
  readonly dimensions: Readonly<Record<string, Json>>;
  readonly topicArn: Json;
  /** How missing data is treated; if absent, missing data does not change the state of the alarm. */
  readonly missing?: 'breaching' | 'notBreaching';
}

/** Builds an alarm that notifies the topic when it fires and when it recovers. */
export function alarm(input: AlarmInput): TemplateResource {
  const percentile = input.statistic.startsWith('p');
  return {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      AlarmName: input.name,
      AlarmDescription: input.description,
      Namespace: input.namespace,
      MetricName: input.metric,
      ...(percentile ? { ExtendedStatistic: input.statistic } : { Statistic: input.statistic }),
      Dimensions: Object.entries(input.dimensions).map(([Name, Value]) => ({ Name, Value })),
      Period: 60,
      EvaluationPeriods: input.minutes,
      ComparisonOperator: input.comparison,
      Threshold: input.threshold,
      TreatMissingData: input.missing ?? 'missing',
      AlarmActions: [input.topicArn],
      OKActions: [input.topicArn],
    },
  };
}
