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

/** Who a request's credentials stand for. `arn` is what GetCallerIdentity reports: the assumed-role session or the account's root. */
export interface Principal {
  readonly arn: string;
  readonly kind: 'role' | 'root';
  readonly roleName?: string;
  readonly instanceId?: string;
}

/** A service = SDK service id ('cloudformation', 's3', 'ssm', 'secretsmanager', 'sts', 'autoscaling', 'elasticloadbalancing') + operations. */
export interface SandboxService {
  readonly id: string;
  readonly operations: Readonly<Record<string, OperationHandler>>;
}

/** Thrown by handlers: becomes the protocol's error shape, `code` being the service's own error code. */
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
