/** What the hidden first line of a plan's comment says. */
export interface PlanMarker {
  readonly environment: string;
  /** Digest of the plan that the comment shows; absent where no plan could be made. */
  readonly digest?: string;
  /** The pull request's head commit that was planned. */
  readonly head: string;
  /** Stacks for which the pull request's change sets were made, without `syncstorage-<environment>-`. */
  readonly changeSets: readonly string[];
}

const VERSION = 1;
const NAME = /^[a-z][a-z0-9-]*$/;
const DIGEST = /^[0-9a-f]{64}$/;
const COMMIT = /^[0-9a-f]{40}$/;
const LINE = /^<!-- syncops:plan (\{.*\}) -->$/;

/** What every comment of a plan begins with. */
export const ANY_PLAN_MARKER = '<!-- syncops:plan {';

/** What the comments of one environment's plan begin with, whatever the plan. */
export function planMarkerPrefix(environment: string): string {
  return `<!-- syncops:plan {"v":${String(VERSION)},"environment":${JSON.stringify(environment)},`;
}

/** The first line of a comment. No value can end it early: names and digests have neither quotes nor angle brackets. */
export function renderPlanMarker({ environment, digest, head, changeSets }: PlanMarker): string {
  const fields = { v: VERSION, environment, ...(digest !== undefined && { digest }), head, changeSets };
  return `<!-- syncops:plan ${JSON.stringify(fields)} -->`;
}

/** Reads the first line of a comment; undefined for anything but a whole marker of this version. */
export function parsePlanMarker(body: string): PlanMarker | undefined {
  const json = LINE.exec(body.split(/\r?\n/, 1)[0] ?? '')?.[1];
  const fields = json === undefined ? undefined : parseObject(json);
  if (fields?.['v'] !== VERSION) return undefined;
  const environment = matching(fields['environment'], NAME);
  const head = matching(fields['head'], COMMIT);
  const digest = matching(fields['digest'], DIGEST);
  const changeSets = fields['changeSets'];
  if (environment === undefined || head === undefined || !Array.isArray(changeSets)) return undefined;
  if (fields['digest'] !== undefined && digest === undefined) return undefined;
  return {
    environment,
    head,
    ...(digest !== undefined && { digest }),
    changeSets: changeSets.flatMap((name: unknown) => matching(name, NAME) ?? []),
  };
}

function parseObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
