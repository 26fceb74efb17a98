import { AwsFault } from '../../contract.ts';
import type { ResourceProvider } from '../../contract.ts';
import { generatedName } from '../../world/identifiers.ts';
import { requiredText, text, texts } from '../../world/properties.ts';
import { arn, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';
import { assertTopic } from '../sns/sns-resources.ts';

const alarm: PlainResource = {
  type: 'AWS::CloudWatch::Alarm',
  physicalId: ({ properties, stackName, logicalId }) =>
    text(properties, 'AlarmName') ?? generatedName(stackName, logicalId),
  check: (request) => {
    const actions = ['AlarmActions', 'OKActions', 'InsufficientDataActions'];
    for (const action of actions.flatMap((name) => texts(request.properties, name))) {
      if (action.includes(':sns:')) assertTopic(request, action);
    }
  },
  attributes: (name, { world }) => ({ Arn: arn(world, 'cloudwatch', `alarm:${name}`) }),
};

const dashboard: PlainResource = {
  type: 'AWS::CloudWatch::Dashboard',
  physicalId: ({ properties, stackName, logicalId }) =>
    text(properties, 'DashboardName') ?? generatedName(stackName, logicalId),
  check: ({ properties }) => {
    try {
      JSON.parse(requiredText(properties, 'DashboardBody'));
    } catch (error) {
      throw new AwsFault(
        'InvalidParameterInput',
        `The field DashboardBody must be a valid JSON object: ${String(error)}`,
      );
    }
  },
};

/** Alarms and dashboards. */
export const monitoringProviders: readonly ResourceProvider[] = [alarm, dashboard].map(plainProvider);
