import { createServer, type IncomingMessage } from 'node:http';

import type { GitHubSandbox, JobIdentity, Permissions } from '@syncops/github-sandbox';

import * as z from 'zod';

import {
  readWorkflow,
  tokenPermissions,
  withMatrix,
  workflowPath,
  workflowsOf,
  type Workflow,
} from './workflow-file.ts';

/** The run that the jobs belong to. */
export interface CurrentRun {
  readonly workflow: Workflow;
  readonly eventName: JobIdentity['eventName'];
  readonly ref: string;
  readonly sha: string;
  readonly runId: number;
  /** Of a pull request from a fork: rights sink to `read`, and there are no identity tokens. */
  readonly isFork: boolean;
}

/**
 * What GitHub's own service gives to a runner, and act does not have: rights of the token job by job, identity tokens for
 * jobs that asked for them. Jobs run one after the other, each reports when it begins.
 */
export interface RunnerService {
  readonly url: string;
  /** The one `GITHUB_TOKEN`; it may do what the job that runs may do. */
  readonly token: string;
  /** Jobs that got an identity token, as `workflow/job`, in order. */
  readonly identityTokens: readonly string[];
  begin(run: CurrentRun): void;
  close(): Promise<void>;
}

export const APP_LOGIN = 'syncops-demo[bot]';

/** What the stand-ins of the actions send. */
const askedSchema = z.object({
  job: z.string().default(''),
  matrix: z.record(z.string(), z.string()).nullish(),
  audience: z.string().default(''),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).default({}),
});
type Asked = z.infer<typeof askedSchema>;

export async function startRunnerService(github: GitHubSandbox): Promise<RunnerService> {
  let run: CurrentRun | undefined;
  // The sandbox keeps this object, so that the token's rights follow the job.
  const rights: Record<string, 'read' | 'write'> = {};
  const token = github.tokens.create({ permissions: rights });
  const identityTokens: string[] = [];

  const setRights = (permissions: Permissions, isFork: boolean): void => {
    for (const scope of Object.keys(rights)) Reflect.deleteProperty(rights, scope);
    for (const [scope, access] of Object.entries(permissions)) rights[scope] = isFork ? 'read' : access;
  };

  const answer = async (path: string, asked: Asked): Promise<readonly [number, string]> => {
    if (run === undefined) return [409, 'no run has begun'];
    const workflow = workflowOf(run.workflow, asked.job);
    const document = readWorkflow(workflow);
    const job = document.jobs[asked.job];
    switch (path) {
      case '/job':
        setRights(tokenPermissions(document, asked.job), run.isFork);
        return [200, 'ok'];
      case '/id-token': {
        if (job?.permissions?.['id-token'] !== 'write' || run.isFork)
          return [403, `job ${asked.job} may not have an identity token`];
        identityTokens.push(`${workflow}/${asked.job}`);
        const identity: JobIdentity = {
          eventName: run.eventName,
          ref: run.ref,
          sha: run.sha,
          workflowPath: workflowPath(workflow),
          callerPath: workflowPath(run.workflow),
          runId: run.runId,
          ...(job.environment !== undefined && {
            environment: withMatrix(job.environment, asked.matrix ?? {}),
          }),
        };
        return [200, await github.identity.mintIdToken(identity, asked.audience)];
      }
      case '/app-token':
        return [200, github.tokens.create({ permissions: asked.permissions, login: APP_LOGIN })];
      default:
        return [404, path];
    }
  };

  const server = createServer((request, response) => {
    void readBody(request)
      .then((body) => {
        return answer(request.url ?? '', askedSchema.parse(JSON.parse(body)));
      })
      .then(([status, text]) => response.writeHead(status).end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    token,
    identityTokens,
    begin(next) {
      run = next;
      setRights({}, false);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The workflow in which a job has its steps. */
function workflowOf(workflow: Workflow, job: string): Workflow {
  const found = workflowsOf(workflow).find((name) => (readWorkflow(name).jobs[job]?.steps.length ?? 0) > 0);
  return found ?? workflow;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
