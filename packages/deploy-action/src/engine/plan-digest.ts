import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { Blocker, Step } from '../plan.ts';
import type { DesiredState } from './desired.ts';
import type { PlanFacts } from './plan-environment.ts';

interface DigestInput {
  readonly desired: DesiredState;
  readonly facts: PlanFacts;
  readonly steps: readonly Step[];
  readonly blockers: readonly Blocker[];
  readonly webheadRelease: string | undefined;
  readonly tokenserverRelease: string | undefined;
}

/**
 * sha256 over everything that decides what would happen: templates and parameters, the observed stacks that the plan
 * starts from, secret versions, releases, rows, the agent, and the steps themselves.
 */
export function planDigest({ desired, facts, steps, blockers, ...releases }: DigestInput): string {
  const { observed } = facts;
  const touched = new Set(steps.map(({ subject }) => subject));
  const content = {
    environment: desired.environment.name,
    account: desired.environment.account,
    region: desired.environment.region,
    stacks: desired.stacks.map(({ name, sha256, parameters }) => [name, sha256, parameters]),
    observedStacks: [...observed.stacks.values()]
      .filter(({ name }) => touched.has(name))
      .map(({ id, status, lastUpdated }) => [id, status, lastUpdated ?? null])
      .sort(),
    secrets: [...observed.secrets.values()].map(({ name, versions }) => [name, versions]).sort(),
    releases: { webhead: releases.webheadRelease ?? null, tokenserver: releases.tokenserverRelease ?? null },
    pointers: observed.releases,
    rows:
      observed.nodes.kind === 'observed'
        ? observed.nodes.rows.map(({ node, capacity }) => [node, capacity])
        : 'not-observed',
    agent: facts.agentSha256,
    steps,
    blockers,
  };
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('a plan must be JSON');
  return createHash('sha256').update(text).digest('hex');
}
