/** Whether `service:Operation` fits a pattern: itself, `service:*` or `*`. */
export function matchesOperation(pattern: string, service: string, operation: string): boolean {
  return pattern === '*' || pattern === `${service}:*` || pattern === `${service}:${operation}`;
}
