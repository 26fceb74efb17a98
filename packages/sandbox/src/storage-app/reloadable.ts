/** Something with connections of its own that can be replaced while it is used. */
export interface Reloadable<Thing> {
  /** Works with what is loaded at this moment, which stays open until the work is done. */
  use<Result>(work: (thing: Thing) => Promise<Result>): Promise<Result>;
  /** Loads again; the former one is closed once no one uses it. @throws what loading throws; the former one then stays */
  reload(): void;
  close(): Promise<void>;
}

interface Loaded<Thing> {
  readonly thing: Thing;
  uses: number;
  isReplaced: boolean;
}

/** @param patienceMs - how long work that does not end keeps the former one open after a reload */
export function createReloadable<Thing extends { close(): Promise<void> }>(
  load: () => Thing,
  patienceMs: number,
): Reloadable<Thing> {
  const start = (): Loaded<Thing> => ({ thing: load(), uses: 0, isReplaced: false });
  let current = start();

  return {
    async use(work) {
      const used = current;
      used.uses += 1;
      try {
        return await work(used.thing);
      } finally {
        used.uses -= 1;
        if (used.isReplaced && used.uses === 0) void used.thing.close();
      }
    },
    reload() {
      const former = current;
      current = start();
      former.isReplaced = true;
      if (former.uses === 0) void former.thing.close();
      else setTimeout(() => void former.thing.close(), patienceMs).unref();
    },
    close: () => current.thing.close(),
  };
}
