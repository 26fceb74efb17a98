import pc from 'picocolors';

import type { Action } from '@syncops/engine';

/** Colours of a text for people; with `false` every function returns its text as it is. */
export type Palette = ReturnType<typeof pc.createColors>;

export function createPalette(coloured: boolean): Palette {
  return pc.createColors(coloured);
}

/** The sign in front of a step, as in a diff. */
export const ACTION_SIGNS = {
  create: '+',
  update: '~',
  push: '»',
  verify: '?',
  wait: '…',
  delete: '-',
} as const satisfies Record<Action, string>;

export function paintAction(palette: Palette, action: Action, text: string): string {
  switch (action) {
    case 'create':
      return palette.green(text);
    case 'update':
      return palette.yellow(text);
    case 'push':
      return palette.blue(text);
    case 'verify':
    case 'wait':
      return palette.cyan(text);
    case 'delete':
      return palette.red(text);
    default:
      return action satisfies never;
  }
}
