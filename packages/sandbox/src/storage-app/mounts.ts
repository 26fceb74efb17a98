import { realpathSync } from 'node:fs';

/**
 * Files of the container: only what is mounted into it exists, links must end inside a mount too.
 * @param mounts - lines `path in the container=path on the host`; without it the program runs outside of a container
 * @returns finds a file's place on the host. @throws Error for a file that the container does not have
 */
export function createLocate(mounts: string | undefined): (path: string) => string {
  if (mounts === undefined) return (path) => path;
  const table = mounts
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [inside = '', host = ''] = line.split('=');
      return { inside, host, realHost: realpathSync(host) };
    });
  const below = (path: string, directory: string): boolean =>
    path === directory || path.startsWith(`${directory}/`);
  return (path) => {
    const mount = table
      .filter(({ inside }) => below(path, inside))
      .toSorted((a, b) => b.inside.length - a.inside.length)[0];
    if (mount === undefined) throw new Error(`${path}: no such file in the container, no volume has it`);
    const real = realpathSync(mount.host + path.slice(mount.inside.length));
    if (!table.some(({ realHost }) => below(real, realHost))) {
      throw new Error(`${path}: leads to ${real}, which no volume has`);
    }
    return real;
  };
}
