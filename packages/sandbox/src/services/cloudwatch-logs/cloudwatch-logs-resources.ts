import { AwsFault } from '../../contract.ts';
import type { ResourceProvider } from '../../contract.ts';
import { generatedName } from '../../world/identifiers.ts';
import { number, requiredText, text } from '../../world/properties.ts';
import { arn, assertNew, plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const logGroup: PlainResource = {
  type: 'AWS::Logs::LogGroup',
  physicalId: ({ properties, stackName, logicalId, world }) => {
    const name = text(properties, 'LogGroupName') ?? generatedName(stackName, logicalId);
    assertNew(
      world,
      'AWS::Logs::LogGroup',
      name,
      `Resource of type 'AWS::Logs::LogGroup' with identifier '${name}'`,
    );
    return name;
  },
  check: ({ properties }) => {
    const days = number(properties, 'RetentionInDays');
    if (days !== undefined && !LOG_RETENTION_DAYS.includes(days)) {
      throw new AwsFault(
        'InvalidParameterException',
        `1 validation error: Value '${days}' at 'retentionInDays' is not one of the allowed values`,
      );
    }
  },
  attributes: (name, { world }) => ({ Arn: `${arn(world, 'logs', `log-group:${name}`)}:*` }),
};

const metricFilter: PlainResource = {
  type: 'AWS::Logs::MetricFilter',
  physicalId: ({ properties, stackName, logicalId }) =>
    text(properties, 'FilterName') ?? generatedName(stackName, logicalId),
  check: ({ properties, world }) => {
    if (world.resources.get('AWS::Logs::LogGroup', requiredText(properties, 'LogGroupName')) === undefined) {
      throw new AwsFault('ResourceNotFoundException', 'The specified log group does not exist.');
    }
  },
};

/** Log groups and metric filters. */
export const logProviders: readonly ResourceProvider[] = [logGroup, metricFilter].map(plainProvider);
