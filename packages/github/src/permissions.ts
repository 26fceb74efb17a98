/**
 * What a request would have needed, in the words of a workflow's `permissions:` key: `issues: write`. GitHub's header joins
 * permissions that are needed together by commas and alternatives by semicolons.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 */
export function parseAcceptedPermissions(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((set) =>
      set
        .split(',')
        .map((one) => one.trim().split('='))
        .filter(([scope = '', access = '']) => scope !== '' && access !== '')
        .map(([scope = '', access = '']) => `${scope.replaceAll('_', '-')}: ${access}`)
        .join(' and '),
    )
    .filter((set) => set !== '');
}
