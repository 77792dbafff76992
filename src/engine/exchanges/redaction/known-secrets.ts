import type { SecretKind } from "./names.ts";
import { partsOf, spellingsOf } from "./spellings.ts";
import { shortestTaint, Taint } from "./taint.ts";

/** The most secrets that are remembered; beyond it the older half is forgotten. */
const most = 20_000;

const placeholder = /^redacted-(?:secret|token)-\d{1,15}$/;

/** The secrets that have been seen, with what stands in their place. */
export class KnownSecrets {
  readonly #replacements = new Map<string, string>();
  /** Looked for in every exchange from now on. */
  #taint = new Taint();
  /** Words that may mean something else in another exchange. */
  readonly #ofExchange = new Taint();
  /** What is not looked for elsewhere, as short secrets: the same value of one exchange has the same replacement. */
  readonly #same = new Map<string, string>();
  readonly #replace: (kind: SecretKind, value: string) => string;

  constructor(replace: (kind: SecretKind, value: string) => string) {
    this.#replace = replace;
  }

  /** A new exchange begins. */
  begin(): void {
    this.#ofExchange.clear();
    this.#same.clear();
    if (this.#replacements.size <= most) return;
    const younger = [...this.#replacements].slice(-most / 2);
    this.#replacements.clear();
    this.#taint = new Taint();
    for (const [value, replacement] of younger) this.#remember(value, replacement);
  }

  isPlaceholder(value: string): boolean {
    return placeholder.test(value);
  }

  get(value: string): string | undefined {
    return this.#replacements.get(value);
  }

  /** What stands in a secret's place; it is remembered. */
  replacementOf(kind: SecretKind, value: string): string {
    const known = this.#replacements.get(value) ?? this.#same.get(value);
    if (known !== undefined) return known;
    const replacement = this.#replace(kind, value);
    if (value.length >= shortestTaint && !placeholder.test(value)) this.#remember(value, replacement);
    if (!this.#replacements.has(value)) this.#same.set(value, replacement);
    return replacement;
  }

  replaceIn(text: string, onReplaced?: () => void): string {
    return this.#ofExchange.replaceIn(this.#taint.replaceIn(text, onReplaced), onReplaced);
  }

  #remember(value: string, replacement: string): void {
    if (isMasked(value)) return;
    if (isWord(value)) {
      this.#ofExchange.add(value, replacement);
      return;
    }
    this.#replacements.set(value, replacement);
    for (const text of [value, ...partsOf(value)])
      for (const spelling of spellingsOf(text)) this.#taint.add(spelling, replacement);
  }
}

/** `********` is no secret, nor is what recordings put in a secret's place. */
function isMasked(value: string): boolean {
  return new Set(value.slice(0, 64)).size < 3 || "redacted-secret redacted-token".includes(value.toLowerCase());
}

/** Letters alone, and not many: the same text may be a word elsewhere. */
function isWord(value: string): boolean {
  return value.length < 12 && /^\p{L}+$/u.test(value);
}
