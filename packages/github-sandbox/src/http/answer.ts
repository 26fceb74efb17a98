import type { TokenState } from '../state/tokens.ts';
import type { World } from '../state/world.ts';

/** A request whose route, parameters and body have been checked against the description. */
export interface RouteRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Fields;
  readonly token: TokenState;
  readonly world: World;
  /** Of the API, without a trailing slash. */
  readonly apiUrl: string;
}

export type Answer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'empty'; readonly status: number }
  | { readonly kind: 'redirect'; readonly location: string }
  /** Cut into pages by the server; `wrap` puts a page into its envelope. */
  | {
      readonly kind: 'list';
      readonly items: readonly unknown[];
      readonly wrap?: (page: readonly unknown[], total: number) => unknown;
    };

export type Handler = (request: RouteRequest) => Answer | Promise<Answer>;

/** Members of a JSON body by type; the description has checked them. */
export interface Fields {
  has(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[] | undefined;
  items(name: string): readonly Fields[];
  /** A member's value, `null` included. */
  raw(name: string): unknown;
}

export function readFields(body: unknown): Fields {
  const record: Readonly<Record<string, unknown>> = isRecord(body) ? body : {};
  const list = (name: string): readonly unknown[] | undefined => {
    const value = record[name];
    return Array.isArray(value) ? value : undefined;
  };
  return {
    has: (name) => record[name] !== undefined,
    raw: (name) => record[name],
    text: (name) => {
      const value = record[name];
      return typeof value === 'string' ? value : undefined;
    },
    texts: (name) => list(name)?.filter((item) => typeof item === 'string'),
    items: (name) => (list(name) ?? []).map(readFields),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What GitHub refuses, in its own words; ends a handler. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.body = {
      message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
      ...more,
    };
    this.headers = headers;
  }
}

/** 422 in GitHub's form. */
export function unprocessable(resource: string, message: string, field?: string): Refusal {
  const error = { resource, code: 'custom', ...(field !== undefined && { field }), message };
  return new Refusal(422, 'Validation Failed', { errors: [error] });
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
