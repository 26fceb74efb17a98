/** Text that a terminal shows and does not obey: control and direction characters become visible `?`. */
export function printable(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '?');
}
