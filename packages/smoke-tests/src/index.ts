export { CHECK_KINDS, VIRTUAL_HOST_CHECKS } from './check.ts';
export type { Check, CheckContext, CheckKind, CheckOutcome, CheckResult, RandomSource } from './check.ts';
export { createCheckContext } from './check-context.ts';
export type { CheckContextOptions } from './check-context.ts';
export { createChecks } from './create-checks.ts';
export type { CheckFilter } from './create-checks.ts';
export { SmokeError } from './errors.ts';
export type { SmokeErrorCode } from './errors.ts';
export { hawkAuthorization, normalizedRequest } from './hawk.ts';
export type { HawkRequest } from './hawk.ts';
export { createHttpsClient } from './https-client.ts';
export type { HttpRequest, HttpResponse, HttpsClient, HttpsClientOptions } from './https-client.ts';
export { createNameResolver, socketLookup } from './name-resolver.ts';
export type { NameResolver } from './name-resolver.ts';
export { observeSmokeTarget } from './observe-target.ts';
export type { ObserveFilter, SmokeDeps } from './observe-target.ts';
export { probeMasterSecrets } from './probe-master-secrets.ts';
export type { ProbeExpectation, ProbeOptions, ProbedSecret } from './probe-master-secrets.ts';
export { renderJson } from './report/json.ts';
export { renderJunit } from './report/junit.ts';
export { renderMarkdown } from './report/markdown.ts';
export { renderTable } from './report/table.ts';
export type { TableOptions } from './report/table.ts';
export { runChecks } from './run-checks.ts';
export type { CheckEvent, RunChecksOptions, SmokeReport, SmokeTotals } from './run-checks.ts';
export { runSmokeTests } from './run-smoke-tests.ts';
export type { SmokeOptions } from './run-smoke-tests.ts';
export { SecretText } from './secret-text.ts';
export type {
  ExpectedNodeRow,
  LabelledSecret,
  NodesObservation,
  ObservedNodeRow,
  SmokeOrigin,
  SmokeTarget,
  TokenserverTarget,
} from './target.ts';
export { mintToken, signPayload } from './token.ts';
export type { HawkCredentials, TokenClaims } from './token.ts';
export { readIssuedToken, tokenUrl } from './tokenserver-answer.ts';
export type { IssuedToken } from './tokenserver-answer.ts';
