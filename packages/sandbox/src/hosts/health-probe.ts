import { request } from 'node:http';

/** Whether a status is one that an ALB matcher such as `200-299,301` accepts. */
export function matchesStatus(matcher: string, status: number): boolean {
  return matcher.split(',').some((part) => {
    const [first = '', last = first] = part.trim().split('-');
    return status >= Number(first) && status <= Number(last);
  });
}

/** One health check over HTTP: undefined when it passed, else ELB's sentence about what went wrong. */
export function probe(options: {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly timeoutMs: number;
  readonly matcher: string;
}): Promise<string | undefined> {
  return new Promise((resolve) => {
    const call = request(
      {
        host: options.host,
        port: options.port,
        path: options.path,
        agent: false,
        headers: { 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' },
      },
      (response) => {
        response.resume();
        const status = response.statusCode ?? 0;
        finish(
          matchesStatus(options.matcher, status)
            ? undefined
            : `Health checks failed with these codes: [${status}]`,
        );
      },
    );
    const timer = setTimeout(() => {
      call.destroy();
      finish('Request timed out');
    }, options.timeoutMs);
    const finish = (outcome: string | undefined): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    call.once('error', () => {
      finish('Health checks failed');
    });
    call.end();
  });
}
