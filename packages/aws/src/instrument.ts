import type {
  FinalizeRequestMiddleware,
  InitializeMiddleware,
  MiddlewareStack,
  RetryStrategyV2,
} from '@smithy/types';
import { MAX_ATTEMPTS } from './call-budget.ts';
import { translateError } from './translate-error.ts';

/** Called once per attempt, retries included, with `<service>:<Operation>`. */
export type OnCall = (operation: string) => void;

/** What every client shares. */
export interface ClientSettings {
  readonly region: string;
  readonly retryStrategy: RetryStrategyV2;
  readonly maxAttempts: number;
  readonly requestHandler: { readonly connectionTimeout: number; readonly requestTimeout: number };
}

/** Five seconds to connect and thirty to answer; the SDK keeps connections alive by itself. */
export function clientSettings(region: string, retryStrategy: RetryStrategyV2): ClientSettings {
  return {
    region,
    retryStrategy,
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
  };
}

/**
 * Makes a client count each attempt and throw nothing but `AwsError`.
 * @param service - the prefix that IAM uses for its actions
 */
export function instrument<Client, Input extends object, Output extends object>(
  client: Client & { readonly middlewareStack: MiddlewareStack<Input, Output> },
  service: string,
  onCall: OnCall,
): Client {
  const translate: InitializeMiddleware<Input, Output> = (next, context) => async (args) => {
    try {
      return await next(args);
    } catch (error) {
      throw translateError(error, operationName(service, context));
    }
  };
  // Below the retry middleware, so that it sees every attempt.
  const count: FinalizeRequestMiddleware<Input, Output> = (next, context) => (args) => {
    onCall(operationName(service, context));
    return next(args);
  };
  client.middlewareStack.add(translate, { step: 'initialize', priority: 'high', name: 'translateErrors' });
  client.middlewareStack.add(count, { step: 'finalizeRequest', priority: 'low', name: 'countCalls' });
  return client;
}

function operationName(service: string, context: { readonly commandName?: string }): string {
  return `${service}:${(context.commandName ?? 'Unknown').replace(/Command$/, '')}`;
}
