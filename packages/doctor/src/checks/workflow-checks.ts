import type { TrustedWorkflows } from '@syncops/topology';
import { ok, trouble, type Check } from '../check.ts';
import type { JobFacts, UnreadableWorkflow, WorkflowFacts } from '../workflow-facts.ts';

/** Rules for the files below `.github/workflows`. */
export function checkWorkflows(
  files: readonly (WorkflowFacts | UnreadableWorkflow)[],
  trusted: TrustedWorkflows,
): readonly Check[] {
  const missing = [trusted.plan, ...trusted.deploy, ...trusted.rotate, ...trusted.unattended].filter(
    (path) => !files.some(({ file }) => file === path),
  );
  return [
    ...missing.map((file) =>
      trouble('missing', 'workflow', file, {
        found: 'the file is not there',
        fix: `add ${file}: the roles trust the workflow of that path`,
      }),
    ),
    ...uncalled(files, trusted),
    ...files.flatMap((file) => ('problem' in file ? [unreadable(file)] : checkFile(file, trusted))),
  ];
}

/** What runs by the clock is the part for one environment of another workflow, which has the clock. */
function uncalled(
  files: readonly (WorkflowFacts | UnreadableWorkflow)[],
  trusted: TrustedWorkflows,
): readonly Check[] {
  const called = new Set(
    files.flatMap((file) => ('problem' in file ? [] : file.jobs.flatMap(({ uses }) => uses))),
  );
  return trusted.unattended
    .filter((path) => files.some(({ file }) => file === path) && !called.has(`./${path}`))
    .map((path) =>
      trouble('missing', 'workflow', path, {
        found: 'no workflow calls it, so that nothing goes on with a rotation by itself',
        fix: `let a job of a scheduled workflow use ./${path}`,
      }),
    );
}

function unreadable({ file, problem }: UnreadableWorkflow): Check {
  return trouble('wrong', 'workflow', file, {
    found: `it cannot be read: ${problem}`,
    fix: 'fix the file; actionlint says more',
  });
}

function checkFile(workflow: WorkflowFacts, trusted: TrustedWorkflows): readonly Check[] {
  return [
    checkPermissions(workflow),
    checkPins(workflow),
    ...workflow.jobs
      .filter(({ roles }) => roles.length > 0)
      .map((job) => checkJob(workflow.file, job, trusted)),
  ];
}

/** A job gets what it names and nothing else. */
function checkPermissions({ file, permissions }: WorkflowFacts): Check {
  if (permissions === undefined) {
    return trouble('missing', 'workflow-permissions', file, {
      found: 'no permissions at the top: its jobs get what the repository gives by default',
      fix: 'write "permissions: {}" at the top, and in each job what it needs',
    });
  }
  const isEmpty =
    typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
  if (isEmpty) return ok('workflow-permissions', file, 'nothing at the top, each job names its own');
  return trouble('wrong', 'workflow-permissions', file, {
    found: `every job gets ${JSON.stringify(permissions)}`,
    fix: 'write "permissions: {}" at the top, and in each job what it needs',
  });
}

/** A tag can be moved to other code; a commit cannot. Actions of this repository come with the checkout. */
function checkPins({ file, jobs }: WorkflowFacts): Check {
  const foreign = jobs.flatMap(({ uses }) => uses).filter((name) => !name.startsWith('./'));
  const loose = [
    ...new Set(foreign.filter((name) => !/@[0-9a-f]{40}$/.test(name) && !/@sha256:[0-9a-f]{64}$/.test(name))),
  ];
  if (loose.length === 0)
    return ok('pinned-actions', file, `${String(foreign.length)} uses, all of a commit`);
  return trouble('wrong', 'pinned-actions', file, {
    found: `not pinned to a commit: ${loose.join(', ')}`,
    fix: 'name the full commit SHA after the @, and the version in a comment',
  });
}

type RoleName = 'plan role' | 'deploy role' | 'rotate role';

/** Which role a job means by what it assumes: expressions and ARNs name it. What names none counts as the role with the most permissions. */
function meantRole({ roles }: JobFacts): RoleName {
  const areAll = (name: RegExp): boolean => roles.every((role) => name.test(role) && !/deploy/i.test(role));
  if (areAll(/plan/i)) return 'plan role';
  return areAll(/rotate/i) ? 'rotate role' : 'deploy role';
}

function trustedBy(role: RoleName, trusted: TrustedWorkflows): readonly string[] {
  switch (role) {
    case 'plan role':
      return [trusted.plan];
    case 'deploy role':
      return trusted.deploy;
    case 'rotate role':
      return [...trusted.rotate, ...trusted.unattended];
    default:
      return role satisfies never;
  }
}

function checkJob(file: string, job: JobFacts, trusted: TrustedWorkflows): Check {
  const subject = `${file} ${job.id}`;
  const role = meantRole(job);
  const paths = trustedBy(role, trusted);
  if (!paths.includes(file)) {
    return trouble('wrong', 'role-of-job', subject, {
      found: `it assumes the ${role}, which does not trust this workflow`,
      fix: `assume it in ${paths.join(' or ')} only`,
    });
  }
  if (!job.asksForTokens) {
    return trouble('missing', 'role-of-job', subject, {
      found: `it assumes the ${role} without "id-token: write"`,
      fix: 'grant the job id-token: write',
    });
  }
  if (role === 'plan role') return checkPlanJob(subject, job);
  return trusted.unattended.includes(file)
    ? checkUnattendedJob(subject, job)
    : checkApprovedJob(subject, role, job);
}

function checkPlanJob(subject: string, { githubEnvironment }: JobFacts): Check {
  if (githubEnvironment === undefined) return ok('role-of-job', subject, 'plan role, for pull requests');
  return trouble('wrong', 'role-of-job', subject, {
    found: `it assumes the plan role in the GitHub environment ${githubEnvironment}, which makes another subject of its token`,
    fix: 'take "environment" out of the job',
  });
}

function checkApprovedJob(subject: string, role: RoleName, { githubEnvironment }: JobFacts): Check {
  if (githubEnvironment !== undefined)
    return ok('role-of-job', subject, `${role}, bound to the GitHub environment ${githubEnvironment}`);
  return trouble('missing', 'role-of-job', subject, {
    found: `it assumes the ${role} and is bound to no GitHub environment, so that no one has to approve it`,
    fix: 'bind it with "environment: <name of the environment>"',
  });
}

function checkUnattendedJob(subject: string, { githubEnvironment }: JobFacts): Check {
  if (githubEnvironment === undefined)
    return ok('role-of-job', subject, 'rotate role by the clock, for its file on the default branch');
  return trouble('wrong', 'role-of-job', subject, {
    found: `it runs by the clock in the GitHub environment ${githubEnvironment}: the role does not trust it there, and reviewers would be asked every time`,
    fix: 'take "environment" out of the job',
  });
}
