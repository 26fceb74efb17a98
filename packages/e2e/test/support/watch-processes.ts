import { readdir, readFile } from 'node:fs/promises';

/** A run of a command lasts longer than this, and nothing that it starts may be given a secret either. */
const PAUSE_MS = 100;

/** Collects the command lines of all processes of the machine until the answer is called, which gives them. */
export function watchProcesses(): () => Promise<string> {
  const seen = new Set<string>();
  let watching = true;
  const watch = async (): Promise<void> => {
    while (watching) {
      for (const line of await commandLines()) seen.add(line);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  const watched = watch();
  return async () => {
    watching = false;
    await watched;
    return [...seen].join('\n');
  };
}

/** Read from where `ps` reads them: ten times a second, starting a process for it costs much more than the answer. */
async function commandLines(): Promise<readonly string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    // A process may end between the two reads.
    processes.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return found.map((text) => text.replaceAll('\0', ' ').trimEnd());
}
