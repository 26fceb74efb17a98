import { SSMClient } from '@aws-sdk/client-ssm';
import { expect, it } from '@jest/globals';
import { answerWith, NOWHERE } from '../test/fake-client.ts';
import { createParameters } from './parameters.ts';

it('reads ten names a call and leaves out what does not exist', async () => {
  const client = new SSMClient(NOWHERE);
  const calls = answerWith(client, 'ssm', {
    GetParameters: ({ Names }) => ({
      Parameters: (Array.isArray(Names) ? Names.map(String) : [])
        .filter((name) => name !== '/p3')
        .map((name) => ({ Name: name, Value: `value of ${name}` })),
    }),
  });
  const names = Array.from({ length: 12 }, (_, index) => `/p${String(index)}`);
  const values = await createParameters(client).get(names);
  expect(values.size).toBe(11);
  expect(values.get('/p11')).toBe('value of /p11');
  expect(calls.map(({ input }) => input)).toEqual([
    { Names: names.slice(0, 10) },
    { Names: names.slice(10) },
  ]);
});

it('overwrites a parameter', async () => {
  const client = new SSMClient(NOWHERE);
  const calls = answerWith(client, 'ssm', { PutParameter: () => ({}) });
  await createParameters(client).put('/p', 'v');
  expect(calls[0]?.input).toEqual({ Name: '/p', Value: 'v', Type: 'String', Overwrite: true });
});
