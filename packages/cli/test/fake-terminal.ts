import { WriteStream } from 'node:tty';

/** A stream that remembers what was written to it. */
export interface FakeStream {
  readonly stream: NodeJS.WriteStream;
  text(): string;
}

export function createFakeStream(options: { readonly columns?: number } = {}): FakeStream {
  let written = '';
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a real one needs the file of a terminal
  const stream: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: options.columns !== undefined },
    ...(options.columns !== undefined && { columns: { value: options.columns }, rows: { value: 24 } }),
    write: {
      value: (text: string): boolean => {
        written += text;
        return true;
      },
    },
  });
  return { stream, text: () => written };
}
