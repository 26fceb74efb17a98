export { inMemoryMysql } from './in-memory-mysql.ts';
export {
  AGENT_SHA256,
  BUCKET,
  CA_PEM,
  endpointOf,
  environmentOf,
  stacksOf,
  TOKEN_DURATION_SECONDS,
} from './rotation-environment.ts';
