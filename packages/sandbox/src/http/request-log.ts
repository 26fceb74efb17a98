import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** One line of `api.log`. It never holds a request's or an answer's members: those may be secrets. */
export interface CallRecord {
  /** ISO 8601. */
  readonly time: string;
  readonly requestId: string;
  readonly service: string;
  readonly operation: string;
  /** ARN; absent where the credentials were refused. */
  readonly principal?: string;
  readonly status: number;
  /** Error code. */
  readonly error?: string;
  /** Kind of the fault that struck the call. */
  readonly fault?: string;
  readonly durationMs: number;
}

export interface RequestLog {
  write(record: CallRecord): void;
  close(): Promise<void>;
}

/** Appends JSON lines to `<stateDir>/api.log`. */
export function openRequestLog(stateDir: string): RequestLog {
  mkdirSync(stateDir, { recursive: true });
  const stream = createWriteStream(join(stateDir, 'api.log'), { flags: 'a', mode: 0o600 });
  const opened = once(stream, 'open');
  return {
    write: (record) => void stream.write(`${JSON.stringify(record)}\n`),
    close: async () => {
      await opened;
      stream.end();
      await once(stream, 'close');
    },
  };
}
