import type { SecretKind } from "./names.ts";
import { looksIssued } from "./shapes.ts";
import { partsOf, spellingsOf } from "./spellings.ts";
import { shortestTaint, Taint } from "./taint.ts";

/** The most secrets that are remembered; beyond it the older half is forgotten. */
const most = 20_000;

/** Whether a recording has put it there. */
export function isPlaceholder(value: string): boolean {
  return /^redacted-(?:secret|token)-\d{1,15}$/.test(value);
}

/** The secrets that have been seen, with what stands in their place. */
export class KnownSecrets {
  readonly #replacements = new Map<string, string>();
  /** Looked for in every exchange from now on. */
  #taint = new Taint();
  /** Words that may mean something else in another exchange. */
  readonly #ofExchange = new Taint();
  /** What is not looked for elsewhere, as short secrets: the same value of one exchange has the same replacement. */
  readonly #same = new Map<string, string>();
  /** Words of the exchange that are names. */
  readonly #kept = new Set<string>();
  readonly #replace: (kind: SecretKind, value: string) => string;

  constructor(replace: (kind: SecretKind, value: string) => string) {
    this.#replace = replace;
  }

  /** A new exchange begins. */
  begin(): void {
    this.#ofExchange.clear();
    this.#same.clear();
    this.#kept.clear();
    if (this.#replacements.size <= most) return;
    const younger = [...this.#replacements].slice(-most / 2);
    this.#replacements.clear();
    this.#taint = new Taint();
    for (const [value, replacement] of younger) this.#remember(value, replacement);
  }

  get(value: string): string | undefined {
    return this.#replacements.get(value);
  }

  /** What stands in a secret's place; it is remembered. */
  replacementOf(kind: SecretKind, value: string): string {
    const known = this.#replacements.get(value) ?? this.#same.get(value);
    if (known !== undefined) return known;
    const replacement = this.#replace(kind, value);
    if (value.length >= shortestTaint && !isPlaceholder(value)) this.#remember(value, replacement);
    if (!this.#replacements.has(value)) this.#same.set(value, replacement);
    return replacement;
  }

  /** A secret that is a name, too: it is replaced where it is the secret alone. */
  keep(value: string): void {
    if (!looksIssued(value)) this.#kept.add(value);
  }

  replaceIn(text: string, onReplaced?: () => void): string {
    return this.#ofExchange.replaceIn(this.#taint.replaceIn(text, onReplaced), onReplaced);
  }

  #remember(value: string, replacement: string): void {
    if (isMasked(value) || this.#kept.has(value)) return;
    if (isWord(value)) {
      this.#ofExchange.add(value, replacement);
      return;
    }
    this.#replacements.set(value, replacement);
    for (const text of [value, ...partsOf(value)])
      for (const spelling of spellingsOf(text)) this.#taint.add(spelling, replacement);
  }
}

/** `********` is no secret, nor is what recordings put in a secret's place, and `password` is everybody's word. */
function isMasked(value: string): boolean {
  return (
    new Set(value.slice(0, 64)).size < 3 || "redacted-secret redacted-token password".includes(value.toLowerCase())
  );
}

/** Letters alone, and not many: the same text may be a word elsewhere. */
function isWord(value: string): boolean {
  return value.length < 12 && /^\p{L}+$/u.test(value);
}
