interface Occurrence {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Nothing lasts this long in virtual time; a schedule that does is going round in circles. */
const LONGEST_MS = 60 * 24 * 3_600_000;

const MAX_IDLE_TURNS = 5;

/** The virtual time ran out or nothing was left that could happen, and what was waited for had not come. */
export class Stuck extends Error {
  override readonly name = 'Stuck';
}

/**
 * Virtual time: what happens is ordered by when, then by when it was asked for. The same choices give the same run. Real code
 * runs between two occurrences until all of its promises wait for a later one.
 */
export class Simulation {
  now: number;
  readonly #start: number;
  readonly #queue: Occurrence[] = [];
  #order = 0;

  constructor(start: number) {
    this.now = start;
    this.#start = start;
  }

  get elapsed(): number {
    return this.now - this.#start;
  }

  after(milliseconds: number, run: () => void): void {
    const occurrence = { at: this.now + Math.max(0, milliseconds), order: (this.#order += 1), run };
    let index = this.#queue.length;
    while (index > 0 && isLater(this.#queue[index - 1], occurrence)) index -= 1;
    this.#queue.splice(index, 0, occurrence);
  }

  /** @throws {@link Stuck} */
  async runUntil(isOver: () => boolean, maxOccurrences: number): Promise<void> {
    await settled();
    let idleTurns = 0;
    for (let count = 0; !isOver(); count += 1) {
      const next = this.#queue.shift();
      if (next === undefined) {
        // What has just begun has perhaps asked for nothing yet.
        if ((idleTurns += 1) > MAX_IDLE_TURNS) throw new Stuck('nothing is left that could happen');
        await settled();
        continue;
      }
      idleTurns = 0;
      if (count >= maxOccurrences) throw new Stuck(`no end after ${String(count)} occurrences`);
      this.now = Math.max(this.now, next.at);
      if (this.elapsed > LONGEST_MS) throw new Stuck('the virtual time ran out');
      next.run();
      await settled();
    }
  }

  /** Lets pass what is under way, for at most so long. */
  async calmDown(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = this.#queue;
      if (next === undefined || next.at > end) {
        this.now = end;
        return;
      }
      this.#queue.shift();
      this.now = Math.max(this.now, next.at);
      next.run();
      await settled();
    }
  }
}

function isLater(queued: Occurrence | undefined, { at }: Occurrence): boolean {
  return queued !== undefined && queued.at > at;
}

/** Resolves when every promise that could go on has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
