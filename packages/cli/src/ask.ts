import { createInterface } from 'node:readline/promises';

/** Asks a person at the terminal of this process; undefined where no one sits at one. */
export async function ask(stderr: NodeJS.WriteStream, question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !stderr.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
