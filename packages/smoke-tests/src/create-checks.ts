import { CHECK_KINDS } from './check.ts';
import type { Check, CheckKind } from './check.ts';
import { certificateCheck } from './checks/certificate.ts';
import { dnsCheck } from './checks/dns.ts';
import { foreignNodeCheck } from './checks/foreign-node.ts';
import { heartbeatCheck } from './checks/heartbeat.ts';
import { httpRedirectCheck } from './checks/http-redirect.ts';
import { nodesRowsCheck, strayRowsCheck } from './checks/nodes-rows.ts';
import { signedStorageCheck } from './checks/signed-storage.ts';
import { tokenserverCheck } from './checks/tokenserver.ts';
import { uidMismatchCheck } from './checks/uid-mismatch.ts';
import { wrongSecretCheck } from './checks/wrong-secret.ts';
import type { LabelledSecret, SmokeOrigin, SmokeTarget } from './target.ts';

/** What to leave out; everything that is absent selects all. */
export interface CheckFilter {
  readonly dbnodes?: readonly string[];
  readonly hostnames?: readonly string[];
  readonly kinds?: readonly CheckKind[];
}

/** The checks of a target, by kind in the order of `CHECK_KINDS`, then by virtual host. */
export function createChecks(target: SmokeTarget, filter: CheckFilter = {}): readonly Check[] {
  const origins = target.origins.filter(
    ({ dbnode, hostname }) =>
      (filter.dbnodes?.includes(dbnode) ?? true) && (filter.hostnames?.includes(hostname) ?? true),
  );
  const kinds = CHECK_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true);
  const whole = filter.dbnodes === undefined && filter.hostnames === undefined;
  return kinds.flatMap((kind) => checksOfKind(kind, target, origins, whole));
}

function checksOfKind(
  kind: CheckKind,
  target: SmokeTarget,
  origins: readonly SmokeOrigin[],
  whole: boolean,
): readonly Check[] {
  const { loadBalancer, nodes, tokenserver } = target;
  switch (kind) {
    case 'dns':
      return origins.map((origin) => dnsCheck(origin, loadBalancer));
    case 'certificate':
      return origins.map(certificateCheck);
    case 'http-redirect':
      return origins.map((origin) => httpRedirectCheck(origin, loadBalancer));
    case 'heartbeat':
      return origins.map(heartbeatCheck);
    case 'signed-storage':
      return origins.flatMap((origin) =>
        origin.secrets.length === 0
          ? [withoutSecret(kind, origin)]
          : origin.secrets.map((secret) => signedStorageCheck(origin, secret)),
      );
    case 'wrong-secret':
      return origins.map(wrongSecretCheck);
    case 'uid-mismatch':
      return origins.map((origin) => withSigningSecret(kind, origin, uidMismatchCheck));
    case 'foreign-node':
      return origins.map((origin) => withSigningSecret(kind, origin, foreignNodeCheck));
    case 'nodes-rows': {
      const dbnodes = [...new Set(origins.map(({ dbnode }) => dbnode))];
      const perDbnode = dbnodes.map((dbnode) => nodesRowsCheck(dbnode, nodes));
      const strays = whole && nodes.kind === 'observed' && nodes.complete;
      return strays ? [...perDbnode, strayRowsCheck(nodes)] : perDbnode;
    }
    case 'tokenserver':
      return [tokenserverCheck(tokenserver)];
    default:
      return kind satisfies never;
  }
}

/** Prefers the secret with which the tokenserver signs. */
function withSigningSecret(
  kind: CheckKind,
  origin: SmokeOrigin,
  create: (origin: SmokeOrigin, secret: LabelledSecret) => Check,
): Check {
  const secret = origin.secrets.find(({ label }) => label === 'AWSCURRENT') ?? origin.secrets[0];
  return secret === undefined ? withoutSecret(kind, origin) : create(origin, secret);
}

function withoutSecret(kind: CheckKind, origin: SmokeOrigin): Check {
  return {
    id: `${kind}:${origin.hostname}`,
    kind,
    title: 'signed requests',
    subject: origin.hostname,
    run: () =>
      Promise.resolve({
        kind: 'failed',
        expected: `a master secret of ${origin.dbnode} to sign with`,
        found: 'no version with a staging label',
        remedy: 'deploy the environment: it creates the secret of every dbnode',
      }),
  };
}
