import * as z from 'zod';

import { PLAN_FORMAT_VERSION, type Plan } from './plan.ts';
import { DeployError } from '../deploy-error.ts';
import { digestOf, stepFact } from '../compare/plan-facts.ts';
import { planSchema } from './plan-schema.ts';

/**
 * Reads a `plan.json`. Nothing in it is believed that its digest does not cover: the digest is computed again from the
 * facts, and the facts of the steps from the steps.
 * @throws DeployError `PLAN_UNREADABLE`, `PLAN_OTHER_VERSION`, `PLAN_FORGED`
 */
export function parsePlan(text: string): Plan {
  const value = parseJson(text);
  const version = versionOf(value);
  if (version !== PLAN_FORMAT_VERSION) {
    throw new DeployError(
      'PLAN_OTHER_VERSION',
      `the plan has format version ${describe(version)}, and this version of the product reads ${String(PLAN_FORMAT_VERSION)}; plan again`,
    );
  }
  const parsed = planSchema.safeParse(value);
  if (!parsed.success) {
    const [first] = z.prettifyError(parsed.error).replace(/^✖ /, '').split('\n✖ ');
    throw new DeployError(
      'PLAN_UNREADABLE',
      `the file is not a plan: ${(first ?? '').replace(/\s+/g, ' ')}; plan again`,
    );
  }
  const plan = parsed.data;
  refuseForged(plan);
  return plan;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DeployError('PLAN_UNREADABLE', 'the file is not a plan: it is not JSON; plan again', {
      cause: error,
    });
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'formatVersion' in value
    ? value.formatVersion
    : undefined;
}

/** A version that is none may be anything; only numbers and short words are repeated. */
function describe(version: unknown): string {
  if (version === undefined) return 'none';
  return typeof version === 'number' ? String(version) : 'that is not a number';
}

function refuseForged(plan: Plan): void {
  const digest = digestOf(plan);
  if (digest !== plan.digest) {
    throw new DeployError(
      'PLAN_FORGED',
      `the plan says that its digest is ${plan.digest}, but its facts have ${digest}: it was changed after it was made; plan again`,
    );
  }
  const stepsInFacts = Object.keys(plan.facts).filter((name) => name.startsWith('step/'));
  const fits =
    stepsInFacts.length === plan.steps.length &&
    plan.steps.every((step) => {
      const [name, value] = stepFact(step);
      return plan.facts[name] === value;
    });
  if (!fits) {
    throw new DeployError(
      'PLAN_FORGED',
      'the steps of the plan are not those of its facts: it was changed after it was made; plan again',
    );
  }
}
