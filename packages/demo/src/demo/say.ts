import pc from 'picocolors';

/** Announces a part of the demo. */
export function title(text: string): void {
  process.stderr.write(`\n${pc.bold(pc.cyan(`▌ ${text}`))}\n`);
}

export function say(text: string): void {
  process.stderr.write(`  ${pc.dim(text)}\n`);
}
