/** One service operation. `input` is deserialised and validated against the SDK's own schema. */
export type OperationHandler = (
  input: Record<string, unknown>,
  request: RequestContext,
) => Promise<Record<string, unknown>> | Record<string, unknown>;

export interface RequestContext {
  readonly principal: Principal;
  readonly region: string;
  readonly requestId: string;
  /**
   * Checks the caller's policies (and the resource's, where it has one).
   * @throws AwsFault the service's access-denied error
   */
  authorize(action: string, resourceArn: string, context?: Record<string, string | string[]>): void;
}

/** The identity behind the credentials of a request. `arn` is the ARN that GetCallerIdentity reports: the assumed-role session or the account's root. */
export interface Principal {
  readonly arn: string;
  readonly kind: 'role' | 'root';
  readonly roleName?: string;
  readonly instanceId?: string;
}

/** The operations of one service. `id` is the SDK's service id ('cloudformation', 's3', 'ssm', 'secretsmanager', 'sts', 'autoscaling', 'elasticloadbalancing'). */
export interface SandboxService {
  readonly id: string;
  readonly operations: Readonly<Record<string, OperationHandler>>;
}

/** An error that a handler throws: the server encodes it as the protocol's error shape. `code` is the service's error code. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';
  readonly code: string;
  readonly httpStatus: number;
  constructor(code: string, message: string, httpStatus = 400) {
    super(message);
    this.code = code;
    this.httpStatus = httpStatus;
  }
}
