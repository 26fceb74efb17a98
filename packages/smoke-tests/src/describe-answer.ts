import type { HttpResponse } from './https-client.ts';

const EXCERPT_LENGTH = 80;
/** The application refuses signatures older or newer than this. */
const CLOCK_SKEW_SECONDS = 60;

/** `503 with "upstream unavailable"`: status and the start of the body, printable characters only. */
export function describeAnswer(response: Pick<HttpResponse, 'status' | 'body'>): string {
  const text = response.body.replaceAll(/[^\x20-\x7e]+/g, ' ').trim();
  if (text === '') return `status ${String(response.status)} without a body`;
  const excerpt = text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
  return `status ${String(response.status)} with "${excerpt}"`;
}

/** A hint where the server's clock and ours differ by more than Hawk allows, else nothing. */
export function describeSkew(response: Pick<HttpResponse, 'headers'>, nowMs: number): string {
  const skew = Math.round(serverSeconds(response.headers) - nowMs / 1_000);
  if (!(Math.abs(skew) > CLOCK_SKEW_SECONDS)) return '';
  return `; the server's clock is ${String(Math.abs(skew))} s ${skew > 0 ? 'ahead' : 'behind'}, correct it first`;
}

/** The application says its time with each answer; where it did not, the server before it does. */
function serverSeconds({ 'x-weave-timestamp': own, date }: HttpResponse['headers']): number {
  if (typeof own === 'string') return Number(own);
  return date === undefined ? Number.NaN : Date.parse(date) / 1_000;
}
