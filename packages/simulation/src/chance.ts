/** Draws that follow from a seed; seed 0 always draws the plainest, which is what a failing schedule shrinks to. */
export class Chance {
  #state: number;
  readonly #isPlain: boolean;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    this.#isPlain = seed === 0;
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    if (this.#isPlain || limit <= 1) return 0;
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** One of the items; the first where nothing is left to chance. */
  of<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }
}
