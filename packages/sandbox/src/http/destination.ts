import { AwsFault, type OperationHandler, type SandboxService, type World } from '../contract.ts';
import type { ErrorTarget } from '../protocol/answer.ts';
import { type OperationModel, protocolOf, type ServiceModel, TARGET_PREFIXES } from '../protocol/model.ts';
import type { RawInput } from '../protocol/request-input.ts';
import { readAddress, type RestRequest, routeRest } from '../protocol/rest-router.ts';
import { type Authorization, type IncomingCall, parseAuthorization } from './authenticate.ts';
import { AuthenticationProblem } from './authentication-problem.ts';
import { readChunkedBody } from './chunked-body.ts';
import { decodeContent } from './content-checks.ts';

export type ServiceTable = ReadonlyMap<
  string,
  { readonly service: SandboxService; readonly model: ServiceModel }
>;

/** Where a request goes, and how to read its input once its signature is verified. */
export interface Destination {
  readonly model: ServiceModel;
  /** Absent for the operations that carry their own proof of who calls. */
  readonly authorization?: Authorization;
  /** To be called once the signature is verified. @throws AwsFault where the sandbox lacks the operation */
  readonly operation: () => { readonly operation: OperationModel; readonly handler: OperationHandler };
  readonly raw: () => RawInput;
}

/** What is known so far; reported even when a later step fails, so that errors take the right shape. */
export interface KnownDestination {
  readonly service?: string;
  readonly operation?: string;
  readonly target?: ErrorTarget;
}

/**
 * Finds service (by the signature's scope) and operation (by the protocol).
 * @throws AuthenticationProblem, or AwsFault for an unknown service
 */
export function findDestination(
  call: IncomingCall,
  services: ServiceTable,
  world: World,
  onKnown: (known: KnownDestination) => void,
): Destination {
  const guess = guessService(call);
  onKnown({ service: guess, target: errorTarget(guess, call) });
  const authorization = parseAuthorization(call.headers['authorization']);
  if (authorization === undefined && !isUnsigned(guess, call)) throw new AuthenticationProblem('missing');
  const serviceId = authorization?.service ?? guess;
  onKnown({ service: serviceId, target: errorTarget(serviceId, call) });
  const entry = services.get(serviceId);
  if (entry === undefined) throw unknownService(serviceId);
  const { service, model } = entry;
  onKnown({ target: { ...errorTarget(model.id, call), model } });
  const { name, raw } = readOperation(call, model, world);
  onKnown({ operation: name ?? 'unknown' });
  return {
    model,
    ...(authorization === undefined ? {} : { authorization }),
    raw,
    operation: () => {
      const operation = name === undefined ? undefined : model.operations.get(name);
      const handler = name === undefined ? undefined : service.operations[name];
      if (operation === undefined || handler === undefined) throw unknownOperation(model, name);
      return { operation, handler };
    },
  };
}

/**
 * AssumeRoleWithWebIdentity is sent without a signature: the token in it says who calls.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function isUnsigned(service: string, { body }: IncomingCall): boolean {
  if (service !== 'sts') return false;
  return new URLSearchParams(body.toString('utf8')).get('Action') === 'AssumeRoleWithWebIdentity';
}

function errorTarget(service: string, call: IncomingCall): ErrorTarget {
  return { protocol: protocolOf(service) ?? 'query', head: call.method === 'HEAD', resource: call.path };
}

/** The service of a request that carries no readable signature. */
function guessService({ headers }: IncomingCall): string {
  const prefix = (headers['x-amz-target'] ?? '').split('.')[0] ?? '';
  const target = TARGET_PREFIXES[prefix];
  if (target !== undefined) return target;
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true ? 'sts' : 's3';
}

interface NamedOperation {
  readonly name: string | undefined;
  readonly raw: () => RawInput;
}

function readOperation(call: IncomingCall, model: ServiceModel, world: World): NamedOperation {
  switch (model.protocol) {
    case 'json': {
      const [prefix = '', name] = (call.headers['x-amz-target'] ?? '').split('.');
      const known = TARGET_PREFIXES[prefix] === model.id;
      return { name: known ? name : undefined, raw: () => ({ kind: 'json', body: call.body }) };
    }
    case 'query': {
      const parameters = call.method === 'GET' ? call.query : new URLSearchParams(call.body.toString('utf8'));
      const right = parameters.get('Version') === model.version;
      const name = right ? (parameters.get('Action') ?? undefined) : undefined;
      return { name, raw: () => ({ kind: 'query', parameters }) };
    }
    case 'rest-xml': {
      const request = restRequest(call, world);
      return {
        name: routeRest(model, request)?.name,
        raw: () => {
          const { headers, body } = decodeContent(call, readChunkedBody);
          return { kind: 'rest-xml', request: { ...request, headers }, body };
        },
      };
    }
    default:
      return model.protocol satisfies never;
  }
}

function restRequest({ method, path, query, headers }: IncomingCall, world: World): RestRequest {
  try {
    const address = readAddress(headers['host'] ?? '', new URL(world.endpoint).hostname, path);
    return { method, query, headers, ...address };
  } catch (error) {
    if (error instanceof URIError) throw new AwsFault('InvalidURI', "Couldn't parse the specified URI.");
    throw error;
  }
}

function unknownService(service: string): AwsFault {
  const message = `the sandbox has no service '${service}'`;
  return new AwsFault(
    protocolOf(service) === 'json' ? 'UnknownOperationException' : 'InvalidAction',
    message,
  );
}

function unknownOperation(model: ServiceModel, name: string | undefined): AwsFault {
  switch (model.protocol) {
    case 'json':
      return new AwsFault(
        'UnknownOperationException',
        `the sandbox has no operation '${name ?? ''}' of ${model.id}`,
      );
    case 'query':
      return new AwsFault(
        'InvalidAction',
        `Could not find operation ${name ?? ''} for version ${model.version}`,
      );
    case 'rest-xml':
      return new AwsFault('NotImplemented', `the sandbox has no operation '${name ?? ''}' of S3`, 501);
    default:
      return model.protocol satisfies never;
  }
}
