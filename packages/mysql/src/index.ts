export type * from './ports.ts';
export { MysqlError, type MysqlErrorCode } from './errors.ts';
export { createMysql } from './mysql.ts';
export type { MysqlDeps } from './deps.ts';
export { rdsAuthorities } from './rds-authorities.ts';
export { APP_PRIVILEGES } from './grants.ts';
