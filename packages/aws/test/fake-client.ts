import type { InitializeMiddleware, MiddlewareStack } from '@smithy/types';
import type { AwsDeps } from '../src/deps.ts';
import { instrument } from '../src/instrument.ts';

/** Credentials, region and endpoint that lead nowhere: a request that left the process would fail. */
export const NOWHERE = {
  region: 'us-east-1',
  endpoint: 'http://127.0.0.1:9',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
};

/** An error as an SDK client throws it. */
export function awsFault(name: string, message = name, httpStatusCode = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode, requestId: 'fake' } });
}

/** What answers one operation. */
export type Handler = (input: Readonly<Record<string, unknown>>) => object | Promise<object>;

/** One call that reached the fake. */
export interface SentCall {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Lets `handlers` answer a real client's commands before they become requests. An operation without a handler is an error.
 * @returns every call in its order
 */
export function answerWith<Input extends object, Output extends object>(
  client: { readonly middlewareStack: MiddlewareStack<Input, Output> },
  service: string,
  handlers: Readonly<Record<string, Handler>>,
  isOutput: (value: object) => value is Output = (value): value is Output => typeof value === 'object',
): readonly SentCall[] {
  const calls: SentCall[] = [];
  const answer: InitializeMiddleware<Input, Output> = (_, context) => async (args) => {
    const operation = (context.commandName ?? '').replace(/Command$/, '');
    const input = Object.fromEntries(Object.entries(args.input));
    calls.push({ operation, input });
    const handler = handlers[operation];
    if (handler === undefined) throw awsFault('UnknownOperationException', `${operation} is not faked`);
    const output = { $metadata: {}, ...(await handler(input)) };
    if (!isOutput(output)) throw new TypeError(`${operation} answered something else than its output`);
    return { output, response: undefined };
  };
  instrument(client, service, () => undefined);
  client.middlewareStack.add(answer, { step: 'initialize', priority: 'low', name: 'fake' });
  return calls;
}

/** A clock that only moves when someone sleeps. */
export function fakeTime(start = 1_735_000_000_000): { readonly slept: number[]; readonly deps: AwsDeps } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    deps: {
      clock: () => now,
      random: () => 0.5,
      sleep: (milliseconds: number) => {
        slept.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    },
  };
}
