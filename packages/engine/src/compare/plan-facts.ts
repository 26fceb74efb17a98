import type { DeployedStack } from '@syncops/aws';
import type { Release } from '@syncops/release';
import type { SecretDescription } from '@syncops/secrets';
import {
  appUserSecretName,
  masterSecretName,
  virtualHosts,
  type CompiledStack,
  type Environment,
  type VirtualHost,
} from '@syncops/topology';

import { PLAN_FORMAT_VERSION, type Plan, type Step } from '../plan/plan.ts';
import { canonicalHash, sha256 } from '../plan/canonical-hash.ts';
import { formatRows, knownRows } from '../plan/node-rows.ts';
import type { ObservedRelease, ObservedState } from '../observe/observe.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';
import { releaseContent } from '../release/release-content.ts';
import { versionsByLabel } from '../release/releases.ts';
import { removedDbnodes } from '../removal/removed-dbnodes.ts';

/** Facts that describe other facts in detail, for readers who may see it; they decide nothing, and the digest does not include them. */
const EXPLAINING = 'running/';

/** Whether a fact decides something, so that two plans which differ in it differ. */
export function isDeciding(fact: string): boolean {
  return !fact.startsWith(EXPLAINING);
}

/** sha256 over everything that decides what would happen; confirmations and blockers are not included. */
export function digestOf({ environment, facts }: Pick<Plan, 'environment' | 'facts'>): string {
  const deciding = Object.fromEntries(Object.entries(facts).filter(([fact]) => isDeciding(fact)));
  return canonicalHash({ formatVersion: PLAN_FORMAT_VERSION, environment, facts: deciding });
}

/** Every fact that decides what would happen, by name, sorted. `steps` are those of the draft, completed. */
export function planFacts(draft: PlanDraft, steps: readonly Step[]): Readonly<Record<string, string>> {
  const entries = [...desiredFacts(draft), ...observedFacts(draft, steps), ...steps.map(stepFact)];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Fact = readonly [name: string, value: string];

function desiredFacts({ desired, input, releases, rendered }: PlanDraft): readonly Fact[] {
  const parameters = parametersFact();
  return [
    ['desired/environment', environmentFact(desired.environment)],
    ['desired/agent', input.agentSha256],
    ['desired/database-authorities', canonicalHash(input.rdsCaPem)],
    ['desired/release:tokenserver', releases.tokenserver ?? NOT_YET],
    ['desired/release:webhead', releases.webhead ?? NOT_YET],
    ['desired/release-content:tokenserver', desiredContent(rendered.tokenserver)],
    ['desired/release-content:webhead', desiredContent(rendered.webhead)],
    ...desired.stacks.flatMap((stack): readonly Fact[] => [
      [`desired/template:${stack.name}`, stack.sha256],
      [`desired/parameters:${stack.name}`, parameters(stack)],
    ]),
    ...desired.dbnodes.map(({ dbnode, virtualHosts: hosts }): Fact => {
      const rows = new Map(hosts.map(({ index }) => [index, dbnode.capacity]));
      return [`desired/rows:${dbnode.name}`, formatRows(rows)];
    }),
  ];
}

/** The content of a release besides the versions of its secrets, which a rotation changes at any time. */
function desiredContent(release: Release | undefined): string {
  return release === undefined ? NOT_YET : (releaseContent(release) ?? NOT_YET);
}

/** The same of the releases that hosts are to run now, where they could be read. */
function runningFacts({ releases }: ObservedState): readonly Fact[] {
  return (['tokenserver', 'webhead'] as const).flatMap((role): readonly Fact[] => {
    const { release } = releases[role];
    const content = release === undefined ? undefined : releaseContent(release);
    return content === undefined ? [] : [[`${EXPLAINING}release-content:${role}`, content]];
  });
}

/** A release that names something which does not exist yet. */
export const NOT_YET = 'not-yet';
/** Something that does not exist. */
export const ABSENT = 'none';

/** Positions decide nothing, confirmations are not included in the digest, and dbnodes have facts of their own. */
const NOT_IN_ENVIRONMENT: ReadonlySet<string> = new Set(['source', 'sections', 'confirmations', 'dbnodes']);

/** Everything else that the files say. */
function environmentFact(environment: Environment): string {
  const entries = Object.entries(environment).filter(([key]) => !NOT_IN_ENVIRONMENT.has(key));
  return canonicalHash(Object.fromEntries(entries));
}

/**
 * Where the values come from, and what goes with the template without being in it. The stacks of a thousand dbnodes say
 * the same, so each hash is made once.
 */
function parametersFact(): (stack: CompiledStack) => string {
  const hashes = new Map<string, string>();
  return ({ parameters, capabilities, terminationProtection, stackPolicy }) => {
    const content = [parameters, capabilities, terminationProtection, stackPolicy ?? null];
    const key = JSON.stringify(content);
    const hash = hashes.get(key) ?? canonicalHash(content);
    hashes.set(key, hash);
    return hash;
  };
}

function observedFacts(draft: PlanDraft, steps: readonly Step[]): readonly Fact[] {
  const { desired, input } = draft;
  const { observed } = input;
  const { environment } = desired;
  const secretNames = desired.dbnodes.flatMap(({ dbnode: { name } }) => [
    masterSecretName(environment.name, name),
    appUserSecretName(environment.name, name),
  ]);
  return [
    ...steps
      .filter(({ plane }) => plane === 'stacks')
      .map(({ subject }): Fact => [`observed/stack:${subject}`, stackFact(observed.stacks.get(subject))]),
    ...secretNames.map((name): Fact => [`observed/secret:${name}`, secretFact(observed.secrets.get(name))]),
    ['observed/release:tokenserver', releaseFact(observed.releases.tokenserver)],
    ['observed/release:webhead', releaseFact(observed.releases.webhead)],
    ...runningFacts(observed),
    ...hostsByDbnode(draft).map(([name, hosts]): Fact => {
      const rows = knownRows(environment.name, name, hosts, observed);
      return [`observed/rows:${name}`, formatRows(rows)];
    }),
  ];
}

/** Virtual hosts of the dbnodes that the files have, and of those that they have no more. */
function hostsByDbnode({
  desired,
  input,
}: PlanDraft): readonly (readonly [name: string, hosts: readonly VirtualHost[]])[] {
  const removed = removedDbnodes(desired.environment, input.observed);
  return [
    ...desired.dbnodes.map(({ dbnode: { name }, virtualHosts: hosts }) => [name, hosts] as const),
    ...removed.map((name) => [name, virtualHosts(desired.environment, { name })] as const),
  ];
}

/** Status, and a hash of what the stack is: it changes whenever the stack is changed. */
function stackFact(stack: DeployedStack | undefined): string {
  if (stack === undefined) return ABSENT;
  const { id, status, lastUpdated, tags, parameters, terminationProtection } = stack;
  const hash = canonicalHash([id, lastUpdated ?? null, tags, parameters, terminationProtection]);
  return `${status} ${hash.slice(0, 16)}`;
}

/** The versions that have a label, by label. */
function secretFact(secret: SecretDescription | undefined): string {
  const labels = Object.entries(versionsByLabel(secret)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (labels.length === 0) return ABSENT;
  return labels.map(([label, versionId]) => `${label}=${versionId}`).join(' ');
}

function releaseFact({ pointer, acknowledged }: ObservedRelease): string {
  return formatRelease({ pointer: pointer ?? ABSENT, acknowledged: acknowledged ?? ABSENT });
}

/** The two parameters of a role as a fact. */
export function formatRelease(release: { readonly pointer: string; readonly acknowledged: string }): string {
  return `pointer=${release.pointer} acknowledged=${release.acknowledged}`;
}

/** What {@link formatRelease} made; undefined for anything else. */
export function parseReleaseFact(
  fact: string,
): { readonly pointer: string; readonly acknowledged: string } | undefined {
  const [, pointer, acknowledged] = /^pointer=(\S+) acknowledged=(\S+)$/.exec(fact) ?? [];
  return pointer === undefined || acknowledged === undefined ? undefined : { pointer, acknowledged };
}

/**
 * What a step does that does not follow from other facts. Its order follows from the steps, a release's files from the
 * release, rows from rows; what CloudFormation would change does not, so a stack's change set counts by its content.
 */
export function stepFact({ id, plane, action, subject, change }: Step): Fact {
  const isDelete = action === 'delete';
  const what =
    change.kind === 'stack'
      ? [action, change.basis, change.changeSet?.contentSha256 ?? change.waitsFor ?? null]
      : [isDelete ? 'delete' : 'converge'];
  // A list of texts has one JSON: the canonical one, without its cost for thousands of steps.
  return [`step/${id}`, sha256(JSON.stringify([plane, subject, ...what]))];
}
