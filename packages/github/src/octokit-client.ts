import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import type { EndpointDefaults } from '@octokit/types';
import Bottleneck from 'bottleneck/light.js';
import type { GitHubDeps } from './deps.ts';
import { createWholeFetch } from './whole-fetch.ts';

/** Of the REST API; see https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

/** How often a request is repeated after a 5xx, a broken connection or a rate limit. */
export const RETRIES = 3;

/** The longest wait for a rate limit, in seconds; a longer one is an error that says when to come back. */
const MAX_WAIT_SECONDS = 120;

/** Answers that a repetition does not change; 429 belongs to the throttling plugin, which reads how long to wait. */
const FINAL_STATUSES = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451];

/** Pins the API's version, and reports each failure that may pass, also those that a repetition fixes. */
function narrate(octokit: Octokit): void {
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  octokit.hook.error('request', (error, options) => {
    const isPassing = error instanceof RequestError && error.status >= 500;
    if (isPassing && options.request.retries !== 0) {
      const { method, url } = octokit.request.endpoint(options);
      const what = error.response === undefined ? error.message : `answer ${error.status}`;
      octokit.log.warn(`github: ${method} ${new URL(url).pathname}: ${what}`);
    }
    throw error;
  });
}

// The later plugin wraps the earlier: a rate limit is waited for around the repetitions after a 5xx.
const PluggedOctokit = Octokit.plugin(narrate, paginateRest, retry, throttling);

/** Octokit with pages, repetitions and patience. */
export type Client = InstanceType<typeof PluggedOctokit>;

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly deps: Required<GitHubDeps>;
}

export function createClient({ token, apiUrl, deps }: ClientOptions): Client {
  const { secondMs, warn } = deps;
  const patience =
    (limit: string) =>
    (seconds: number, options: Required<EndpointDefaults>, octokit: Octokit, tries: number): boolean => {
      const isWorthIt = seconds <= MAX_WAIT_SECONDS && tries < RETRIES;
      const { method, url } = octokit.request.endpoint(options);
      if (isWorthIt) warn(`github: ${method} ${new URL(url).pathname}: ${limit}; waiting ${seconds} s`);
      return isWorthIt;
    };
  // GitHub asks for a second between writes, and for three where people are notified.
  const group = (seconds: number): Bottleneck.Group =>
    new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * secondMs });
  return new PluggedOctokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'syncops',
    log: { debug: ignore, info: ignore, warn, error: ignore },
    request: { fetch: createWholeFetch(deps.fetch) },
    retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: FINAL_STATUSES },
    throttle: {
      retryAfterBaseValue: secondMs,
      onRateLimit: patience('rate limit'),
      onSecondaryRateLimit: patience('secondary rate limit'),
      write: group(1),
      notifications: group(3),
    },
  });
}

const ignore = (): void => undefined;
