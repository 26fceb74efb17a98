/** Everything that a run leaves behind or lets people see; none of it may hold a secret. */
export class Leaks {
  readonly #texts = new Map<string, string>();
  readonly #objects = new Set<unknown>();

  /** @param where - what it is, for the message */
  saw(where: string, text: string): void {
    if (!this.#texts.has(text)) this.#texts.set(text, where);
  }

  /** Whatever was thrown: its own words, those of its causes, and everything else that a logger would print. */
  sawThrown(where: string, error: unknown): void {
    if (this.#objects.has(error)) return;
    this.#objects.add(error);
    if (!(error instanceof Error)) {
      this.saw(where, String(error));
      return;
    }
    this.saw(where, `${error.message}\n${error.stack ?? ''}\n${JSON.stringify(Object.entries(error))}`);
    if (error.cause !== undefined) this.sawThrown(where, error.cause);
  }

  /** Where one of the words was seen. @param words - secrets, and what is derived from them */
  find(words: readonly string[]): readonly string[] {
    return [...this.#texts].flatMap(([text, where]) =>
      words.some((word) => text.includes(word)) ? [where] : [],
    );
  }
}
