import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsFault, type FaultEffect, type Principal, type RequestContext, type World } from '../contract.ts';
import { type Answer, encodeAnswer, encodeError, type ErrorTarget } from '../protocol/answer.ts';
import type { Protocol } from '../protocol/model.ts';
import { readInput } from '../protocol/request-input.ts';
import { authenticate, type IncomingCall } from './authenticate.ts';
import { AuthenticationProblem, authenticationFault } from './authentication-problem.ts';
import { findDestination, type ServiceTable } from './destination.ts';
import { throttlingFault } from './throttling.ts';

/** What the server does with the connection. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence'; readonly ms: number };

export interface Dispatched {
  readonly outcome: Outcome;
  readonly requestId: string;
  readonly service: string;
  readonly operation: string;
  readonly principal?: string;
  readonly error?: string;
  readonly fault?: string;
}

/** Called for each request that names an operation of the sandbox, before it runs. */
export type CallListener = (service: string, operation: string) => void;

/** One call in progress, filled in as far as it comes. */
interface Progress {
  service: string;
  operation: string;
  principal?: string;
  error?: string;
  fault?: string;
  target: ErrorTarget;
}

const TIMEOUT_AFTER_MS = 120_000;

/** Who sends a request without a signature; no policy allows it anything. */
const NOBODY: Principal = { arn: 'anonymous', kind: 'role' };

/** Answers one request: destination, signature, input, faults, operation. Never throws. */
export async function dispatch(
  call: IncomingCall,
  services: ServiceTable,
  world: World,
  onCall: CallListener,
): Promise<Dispatched> {
  const requestId = randomUUID();
  const progress: Progress = { service: 'unknown', operation: 'unknown', target: { protocol: 'query' } };
  const outcome = await run(call, services, world, onCall, requestId, progress).catch(
    (error: unknown): Outcome => {
      const fault = asFault(error, progress);
      progress.error = fault.code;
      return { kind: 'answer', answer: encodeError(progress.target, fault, requestId) };
    },
  );
  const { service, operation, principal, error, fault } = progress;
  return {
    outcome,
    requestId,
    service,
    operation,
    ...(principal === undefined ? {} : { principal }),
    ...(error === undefined ? {} : { error }),
    ...(fault === undefined ? {} : { fault }),
  };
}

async function run(
  call: IncomingCall,
  services: ServiceTable,
  world: World,
  onCall: CallListener,
  requestId: string,
  progress: Progress,
): Promise<Outcome> {
  const destination = findDestination(call, services, world, (known) => Object.assign(progress, known));
  const { model, raw, authorization } = destination;
  const principal =
    authorization === undefined ? NOBODY : (await authenticate(call, authorization, world)).principal;
  progress.principal = principal.arn;
  const { operation, handler } = destination.operation();
  onCall(model.id, operation.name);
  const input = readInput(model, operation, raw());
  const effect = world.faults.strike(model.id, operation.name, input);
  if (effect !== undefined) progress.fault = effect.kind;
  const stopped = await before(effect, model.id, requestId);
  if (stopped !== undefined) return stopped;
  const output = await handler(input, requestContext(principal, world, requestId));
  return after(effect) ?? { kind: 'answer', answer: encodeAnswer(model, operation, output, requestId) };
}

async function before(
  effect: FaultEffect | undefined,
  service: string,
  requestId: string,
): Promise<Outcome | undefined> {
  switch (effect?.kind) {
    case 'throttle':
      throw throttlingFault(service);
    case 'error':
      throw new AwsFault(
        effect.code,
        effect.message ?? `fault injected into ${requestId}`,
        effect.httpStatus,
      );
    case 'reset-before':
      return { kind: 'reset' };
    case 'delay':
      await sleep(effect.ms, undefined, { ref: false });
      return undefined;
    case 'reset-after':
    case 'timeout-after':
    case undefined:
      return undefined;
    default:
      return effect satisfies never;
  }
}

function after(effect: FaultEffect | undefined): Outcome | undefined {
  if (effect?.kind === 'reset-after') return { kind: 'reset' };
  if (effect?.kind === 'timeout-after') return { kind: 'silence', ms: effect.ms ?? TIMEOUT_AFTER_MS };
  return undefined;
}

function requestContext(principal: Principal, world: World, requestId: string): RequestContext {
  return {
    principal,
    region: world.region,
    requestId,
    authorize: (action, resourceArn, context) => {
      world.iam.authorize(principal, action, resourceArn, context);
    },
  };
}

function asFault(error: unknown, { target, service, operation }: Progress): AwsFault {
  if (error instanceof AuthenticationProblem) return authenticationFault(error, target.protocol);
  if (error instanceof AwsFault) return forProtocol(error, target.protocol);
  console.error(`sandbox: ${service}:${operation} broke:`, error);
  const code =
    target.protocol === 'json'
      ? 'InternalServerError'
      : target.protocol === 'query'
        ? 'InternalFailure'
        : 'InternalError';
  return new AwsFault(code, 'We encountered an internal error. Please try again.', 500);
}

/** JSON services spell the refusal of permission in their own way. */
function forProtocol(fault: AwsFault, protocol: Protocol): AwsFault {
  if (fault.code !== 'AccessDenied' || protocol !== 'json') return fault;
  return new AwsFault('AccessDeniedException', fault.message, 400);
}
