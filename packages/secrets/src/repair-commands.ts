/** Renders a command line that moves a staging label, for an operator to copy. */
export function updateStageLine(
  name: string,
  label: string,
  move: { readonly from?: string; readonly to?: string },
): string {
  return [
    `aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage ${label}`,
    ...(move.to === undefined ? [] : [`--move-to-version-id ${move.to}`]),
    ...(move.from === undefined ? [] : [`--remove-from-version-id ${move.from}`]),
  ].join(' ');
}

/** Renders a command line that removes a tag from a secret, for an operator to copy. */
export function untagLine(name: string, tag: string): string {
  return `aws secretsmanager untag-resource --secret-id ${name} --tag-keys ${tag}`;
}
