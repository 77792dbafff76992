/** What can be a token or an ID: a word of a URL, a header or a body. */
const word = /[\w.-]{8,}/g;

/** What a recording calls its tokens and IDs, and what they are called in the replay. */
export class ReplayedValues {
  readonly #known = new Map<string, string>();

  /** The text with what is known in the place of what was recorded. */
  in(text: string): string {
    return text.replaceAll(word, (recorded) => this.#known.get(recorded) ?? recorded);
  }

  /** Learns from two answers to the same request: where they have different words at the same place, one stands for the other. */
  learn(recorded: unknown, replayed: unknown): void {
    if (typeof recorded === "string" && typeof replayed === "string") this.#learnWords(recorded, replayed);
    else if (isPlain(recorded) && isPlain(replayed))
      for (const key of Object.keys(recorded))
        if (Object.hasOwn(replayed, key)) this.learn(recorded[key], replayed[key]);
  }

  #learnWords(recorded: string, replayed: string): void {
    const [before, after] = [recorded.match(word) ?? [], replayed.match(word) ?? []];
    if (before.length !== after.length) return;
    for (const [at, name] of before.entries()) if (name !== after[at]) this.#known.set(name, after[at] ?? name);
  }
}

/** Objects and arrays alike. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
