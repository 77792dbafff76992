import { type ContractChange, describe, type Trail } from "./change.ts";

/** A place that a change is at, and its operation. */
export interface ChangePlace {
  readonly route: string;
  /** The change's message as it is there. */
  readonly message: string;
}

/** Where a pair of schemas is used: in another pair, or by a message itself. */
interface Use {
  readonly in?: string;
  /** The other pair is inside of this one, and has nothing of its changes. */
  readonly isInside: boolean;
  readonly route: string;
  /** From the start of the message, or from the other pair, as `, items[]`. */
  readonly way: string;
}

/** A pair that is being compared. */
interface OpenPair {
  readonly key: string;
  readonly trail: Trail;
}

/** A way up from a change: the pair that it has come to, and what was on it. */
interface Way {
  readonly key: string;
  readonly rest: string;
  readonly below?: Way;
}

/** After as many steps, no pair is gone through a second time. */
const mostSteps = 500;

/**
 * Which pairs of schemas use which others. A pair is compared once, and its changes have a message for the first use: here is
 * what they are called in the others.
 */
export class SchemaUses {
  readonly #uses = new Map<string, Map<string, Use>>();
  /** The innermost pair in which a change was found, and what its message says from there on. */
  readonly #homes = new Map<ContractChange, Way>();
  /** What is behind the references of a pair: that may be the same as behind those of another. */
  readonly #schemas = new Map<string, string>();
  readonly #open: OpenPair[] = [];

  /** A pair is used by the one that is being compared, or by a message. */
  add(key: string, trail: Trail, isInside = false): void {
    const above = this.#open.at(-1);
    const [start, here] = [above === undefined ? "" : describe(above.trail), describe(trail)];
    // A trial that no message is about.
    if (!here.startsWith(start)) return;
    const way = here.slice(start.length);
    const known = this.#uses.get(key) ?? new Map<string, Use>();
    this.#uses.set(key, known);
    const use = { route: trail.route, way, isInside, ...(above === undefined ? {} : { in: above.key }) };
    known.set(`${use.in ?? ""} ${way}`, use);
  }

  /** A pair is compared from here to `leave`; `schemas` is the same for all that refers to the same. */
  enter(key: string, schemas: string, trail: Trail): void {
    this.#schemas.set(key, schemas);
    this.add(key, trail);
    this.#open.push({ key, trail });
  }

  leave(changes: readonly ContractChange[]): void {
    const pair = this.#open.pop();
    if (pair === undefined) return;
    const start = describe(pair.trail);
    for (const change of changes)
      if (!this.#homes.has(change) && change.message.startsWith(start))
        this.#homes.set(change, { key: pair.key, rest: change.message.slice(start.length) });
  }

  /**
   * Every place of a change, those with few schemas on their way first. `isPart` says whether a pair has the changes of
   * another one: it may have tried that, and left it.
   */
  placesOf(change: ContractChange, isPart: (key: string, of: string) => boolean): ChangePlace[] {
    const home = this.#homes.get(change);
    const places = new Map<string, ChangePlace>();
    const queue = home === undefined ? [] : [home];
    const seen = new Set<string>();
    for (let steps = 0; steps < queue.length; steps++) {
      const way = queue[steps];
      if (way === undefined || (steps > mostSteps && seen.has(way.key))) continue;
      seen.add(way.key);
      for (const use of this.#uses.get(way.key)?.values() ?? []) {
        const rest = `${use.way}${way.rest}`;
        if (use.in === undefined) places.set(rest, { route: use.route, message: rest });
        else if (steps > mostSteps ? seen.has(use.in) : this.#isOn(way, use.in)) continue;
        else if (use.isInside || isPart(way.key, use.in)) queue.push({ key: use.in, rest, below: way });
      }
    }
    return [...places.values()];
  }

  /** A schema inside of itself is told by its shortest way. */
  #isOn(way: Way | undefined, key: string): boolean {
    return way !== undefined && (this.#schemas.get(way.key) === this.#schemas.get(key) || this.#isOn(way.below, key));
  }
}
