import { WriteStream } from 'node:tty';

import xterm from '@xterm/headless';

/** A terminal of a given size, without a screen: what a person would see can be read back. */
export interface FakeTerminal {
  readonly stream: NodeJS.WriteStream;
  /** Everything on the screen and above it, without trailing blanks. */
  read(): Promise<string>;
}

export function createFakeTerminal(columns: number, rows: number): FakeTerminal {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a real one needs the file of a terminal
  const stream: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: true },
    columns: { value: columns },
    rows: { value: rows },
    write: {
      value: (text: string): boolean => {
        terminal.write(text);
        return true;
      },
    },
  });
  return {
    stream,
    read: () =>
      new Promise((resolve) => {
        terminal.write('', () => {
          const buffer = terminal.buffer.active;
          const lines = Array.from(
            { length: buffer.length },
            (_, row) => buffer.getLine(row)?.translateToString(true) ?? '',
          );
          resolve(`${lines.join('\n').trimEnd()}\n`);
        });
      }),
  };
}
