/** The version that a secret of the world begins with. */
export function initialVersionOf(secretName: string): string {
  const kind = secretName.split('/').at(-1) ?? secretName;
  return `first-${kind}-`.replace(/[^A-Za-z0-9-]/g, '-').padEnd(40, '0');
}
