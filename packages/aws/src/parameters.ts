import { GetParametersCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import type { ParameterPort } from './ports.ts';

/** Names that GetParameters takes. */
const PAGE = 10;

/** {@link ParameterPort} on SSM Parameter Store, for plain text that is not secret. */
export function createParameters(client: SSMClient): ParameterPort {
  return {
    async get(names) {
      const values = new Map<string, string>();
      for (let start = 0; start < names.length; start += PAGE) {
        const { Parameters } = await client.send(
          new GetParametersCommand({ Names: names.slice(start, start + PAGE) }),
        );
        for (const { Name, Value } of Parameters ?? [])
          if (Name !== undefined && Value !== undefined) values.set(Name, Value);
      }
      return values;
    },

    async put(name, value) {
      await client.send(
        new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: true }),
      );
    },
  };
}
