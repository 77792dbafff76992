import type { Exchange } from "../engine/exchanges/exchange.ts";

/** How many exchanges are remembered, and the longest of them, in characters. */
const most = 200;
const longest = 8000;

/** Remembers the last exchanges: clients ask the same again and again, and nothing new is to be learnt from the same answer. */
export class PassedBefore {
  readonly #texts = new Set<string>();

  /** Whether an exchange has passed before; from now on it has. */
  has({ request, response }: Exchange): boolean {
    const text = JSON.stringify([request, response]);
    if (this.#texts.has(text)) return true;
    if (text.length > longest) return false;
    this.#texts.add(text);
    const [oldest = ""] = this.#texts.size > most ? this.#texts : [];
    this.#texts.delete(oldest);
    return false;
  }
}
