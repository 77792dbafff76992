import type { KitEvent } from "./kit-event.ts";

/** How many events wait for a slow reader; what comes after is dropped, and counted. */
const mostWaiting = 1000;

interface Waiting {
  readonly event: KitEvent;
  /** What needs to be told only once until it is read. */
  readonly once: string | undefined;
}

/** Events that wait to be read: never more than so many, whoever reads them. */
export class EventQueue {
  readonly #waiting: Waiting[] = [];
  readonly #told = new Set<string>();
  #lost = 0;
  #isOver = false;
  /** Goes on with the reader that waits. */
  #wake: (() => void) | undefined;

  put(event: KitEvent, once?: string): void {
    if (once !== undefined && this.#told.has(once)) return;
    if (this.#waiting.length >= mostWaiting) this.#lost += 1;
    else {
      if (once !== undefined) this.#told.add(once);
      this.#waiting.push({ event, once });
    }
    this.#wake?.();
  }

  end(): void {
    this.#isOver = true;
    this.#wake?.();
  }

  /** The next event, as soon as there is one; undefined at the end. */
  async next(): Promise<KitEvent | undefined> {
    const isEmpty = this.#waiting.length === 0 && this.#lost === 0 && !this.#isOver;
    if (isEmpty) await new Promise<void>((resolve) => (this.#wake = resolve));
    const next = this.#waiting.shift();
    if (next !== undefined) {
      if (next.once !== undefined) this.#told.delete(next.once);
      return next.event;
    }
    const count = this.#lost;
    this.#lost = 0;
    return count > 0 ? { kind: "lost", count } : undefined;
  }
}
