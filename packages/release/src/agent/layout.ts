import { join } from 'node:path';
import type { ReleaseRole } from '@syncops/topology';

/** Places on the host; everything lies below `root`, which is empty on a real host. */
export interface Layout {
  readonly root: string;
  /** `/opt/syncops/<role>`: holds `releases/`, the link `current` and `state.json`. */
  readonly home: string;
  readonly releases: string;
  readonly current: string;
  readonly state: string;
  /** `/opt/syncops/agents`, shared by the roles of a host. */
  readonly agents: string;
  /** `/etc/syncops/host.json`. */
  readonly hostFacts: string;
}

export function layoutOf(root: string, role: ReleaseRole): Layout {
  const syncops = join(root, '/opt/syncops');
  const home = join(syncops, role);
  return {
    root,
    home,
    releases: join(home, 'releases'),
    current: join(home, 'current'),
    state: join(home, 'state.json'),
    agents: join(syncops, 'agents'),
    hostFacts: join(root, '/etc/syncops/host.json'),
  };
}

/** Directory of one release. */
export function releaseDir(layout: Layout, sha256: string): string {
  return join(layout.releases, sha256);
}

/** Directory below a release's own in which the host's paths are repeated. */
export const FILES = 'files';
