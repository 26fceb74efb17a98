import {
  BOOTSTRAP_STACK_NAME,
  boundaryPolicyName,
  deployRoleName,
  planRoleName,
  rotateRoleName,
  type BootstrapStack,
  type Environment,
} from '@syncops/topology';
import canonicalize from 'canonicalize';
import { ok, trouble, type Check } from '../check.ts';
import type { AccountFacts, DeployedBootstrap, Read } from '../facts.ts';

const SETTLED = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);

/** Rules for what an administrator applies, and for what the environment files say of it. */
export function checkAccounts(
  accounts: readonly AccountFacts[],
  environments: readonly Environment[],
): readonly Check[] {
  return [
    ...accounts.flatMap((facts) =>
      checkAccount(
        facts,
        environments.filter(({ account }) => account === facts.account).map(({ name }) => name),
      ),
    ),
    ...environments.map(checkBoundary),
  ];
}

/** The deploy role makes no role without its boundary, so a file without one cannot be deployed by it. */
function checkBoundary({ name, permissionsBoundary, source }: Environment): Check {
  const wanted = boundaryPolicyName(name);
  if (permissionsBoundary === wanted)
    return ok('permissions-boundary', name, `roles are made within ${wanted}`);
  return trouble(permissionsBoundary === undefined ? 'missing' : 'wrong', 'permissions-boundary', name, {
    found:
      permissionsBoundary === undefined
        ? 'the environment file names no boundary: its deploy role cannot make the role of the webheads'
        : `the environment file names ${permissionsBoundary}, which its deploy role does not accept`,
    fix: `write "permissionsBoundary: ${wanted}" into ${source.file}`,
  });
}

function checkAccount(
  { account, rendered, deployed }: AccountFacts,
  environments: readonly string[],
): readonly Check[] {
  const check = 'bootstrap-stack';
  const subject = `${BOOTSTRAP_STACK_NAME} in ${account}`;
  const fix = `let an administrator of the account run: syncops bootstrap --account ${account}`;
  if (deployed.kind === 'unread') {
    return [
      trouble('unknown', check, subject, {
        found: deployed.why,
        fix: 'run it with credentials that may describe the stack and read its roles',
      }),
    ];
  }
  const { fact } = deployed;
  if (fact === 'absent')
    return [trouble('missing', check, subject, { found: 'the stack is not there', fix })];
  return [
    stackState(subject, fact, rendered, fix),
    ...[planRoleName(), ...environments.flatMap((name) => [deployRoleName(name), rotateRoleName(name)])].map(
      (role) => checkTrust(role, fact, rendered, fix),
    ),
  ];
}

function stackState(
  subject: string,
  { status, templateSha256 }: DeployedBootstrap,
  rendered: Read<BootstrapStack>,
  fix: string,
): Check {
  const check = 'bootstrap-stack';
  if (!SETTLED.has(status)) return trouble('wrong', check, subject, { found: `it is in ${status}`, fix });
  if (rendered.kind === 'unread') {
    return trouble('unknown', check, subject, {
      found: `there, in ${status}; whether it is current is not known: ${rendered.why}`,
      fix: 'say which repository it is, and give a token in GITHUB_TOKEN',
    });
  }
  if (templateSha256 === rendered.fact.sha256) return ok(check, subject, 'applied, and current');
  return trouble('wrong', check, subject, {
    found: 'what was applied is not what the environment files and this version ask for',
    fix,
  });
}

/** Someone may have changed a role by hand; the stack would not show. */
function checkTrust(
  role: string,
  { trust }: DeployedBootstrap,
  rendered: Read<BootstrapStack>,
  fix: string,
): Check {
  const check = 'role-trust';
  const read = trust.get(role);
  if (read === undefined) return trouble('missing', check, role, { found: 'there is no such role', fix });
  if (read.kind === 'unread') {
    return trouble('unknown', check, role, {
      found: read.why,
      fix: 'run it with credentials that may call iam:GetRole',
    });
  }
  if (rendered.kind === 'unread') {
    return trouble('unknown', check, role, {
      found: `whom it is to trust is not known: ${rendered.why}`,
      fix: 'say which repository it is, and give a token in GITHUB_TOKEN',
    });
  }
  const wanted = trustOf(rendered.fact, role);
  if (canonicalize(read.fact) === canonicalize(wanted)) {
    return ok(check, role, 'trusts its workflows and no one else');
  }
  return trouble('wrong', check, role, {
    found: 'its trust policy is not the one that was rendered: it may trust others, or its workflows no more',
    fix: `${fix}; if that changes nothing, the role was changed by hand: put its trust policy back`,
  });
}

function trustOf({ template }: BootstrapStack, role: string): unknown {
  const found = Object.values(template.Resources).find(({ Properties }) => Properties?.['RoleName'] === role);
  return found?.Properties?.['AssumeRolePolicyDocument'];
}
