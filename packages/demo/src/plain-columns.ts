/** Style of a cli-table3 table without lines: twenty rows stay twenty lines. */
export const PLAIN_COLUMNS = {
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  chars: Object.fromEntries(
    ['top', 'bottom', 'left', 'right', 'mid']
      .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
      .concat('middle', 'left-mid', 'mid-mid', 'right-mid')
      .map((name) => [name, '']),
  ),
};
