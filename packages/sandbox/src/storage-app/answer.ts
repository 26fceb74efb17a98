/** What the API answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Serialized as JSON; absent: an empty body. */
  readonly json?: unknown;
  readonly text?: string;
}

/** Seconds with two digits, as the protocol writes times. */
export function decimalSeconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

/** Milliseconds of a header such as `X-If-Unmodified-Since`; undefined if the header is absent, NaN if it is not a time. */
export function parseDecimalSeconds(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  return /^\d+(\.\d+)?$/.test(header) ? Math.round(Number(header) * 1000) : Number.NaN;
}

/** The protocol's own error codes in the body of a 400. */
export const protocolError = { invalidJson: 6, invalidObject: 8, invalidCollection: 13, other: 0 } as const;

export function badRequest(code: number = protocolError.other): Answer {
  return { status: 400, json: code };
}
