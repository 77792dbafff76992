import type { Exchange } from "../exchange.ts";
import { foreign } from "./foreign/foreign.ts";
import type { NameRules } from "./names.ts";
import { placeholders, Redactor } from "./redactor.ts";

/** How often secrets were replaced under a name, and where: `request header`, `response body`, … */
export interface Replaced {
  readonly where: string;
  readonly name: string;
  readonly count: number;
}

/** For recordings that somebody is told about: it counts what it replaces. */
export class CountingRedactor extends Redactor {
  readonly #counts = new Map<string, Replaced>();

  constructor(rules: NameRules = {}) {
    super(
      placeholders(),
      rules,
      (where, name) => {
        const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
        const key = `${where}\n${shown}`;
        this.#counts.set(key, { where, name: shown, count: (this.#counts.get(key)?.count ?? 0) + 1 });
      },
      foreign,
    );
  }

  /** Remembers the secrets of an exchange that nobody keeps, and returns its target without them. */
  target(exchange: Exchange, template?: string): string {
    return this.exchange(exchange, template).request.target;
  }

  /** What has been replaced so far, the most frequent first. */
  summary(): Replaced[] {
    return [...this.#counts.values()]
      .map((entry) => ({ ...entry, name: this.withoutKnown(entry.name) }))
      .toSorted((a, b) => b.count - a.count || (a.where + a.name < b.where + b.name ? -1 : 1));
  }
}
