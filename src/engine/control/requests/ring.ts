/** What a ring holds. */
export interface RingEntry {
  readonly id: number;
  /** About how much memory it holds. */
  bytes: number;
  /** Whether the ring still has it. */
  isHeld: boolean;
}

export interface RingLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** The last entries, as many as there is room for by number and by memory; the oldest go. */
export class Ring<Entry extends RingEntry> {
  readonly #limits: RingLimits;
  /** Each entry stands at its number, counted round and round. */
  #entries: (Entry | undefined)[] = [];
  /** The numbers of the oldest entry, and of the next one. */
  #first = 0;
  #next = 0;
  #bytes = 0;

  constructor(limits: RingLimits) {
    this.#limits = limits;
  }

  add(entry: Entry): void {
    const { entries } = this.#limits;
    if (this.#next - this.#first >= entries) this.#forgetOldest();
    this.#entries[this.#next % entries] = entry;
    this.#next += 1;
    entry.isHeld = true;
    this.#bytes += entry.bytes;
    while (this.#bytes > this.#limits.bytes) this.#forgetOldest();
  }

  /** An entry holds more memory than when it was added. */
  grow(entry: Entry, more: number): void {
    if (!entry.isHeld) return;
    entry.bytes += more;
    this.#bytes += more;
    while (this.#bytes > this.#limits.bytes) this.#forgetOldest();
  }

  /** Oldest first. */
  all(): Entry[] {
    const found: Entry[] = [];
    for (let number = this.#first; number < this.#next; number++) {
      const entry = this.#entries[number % this.#limits.entries];
      if (entry !== undefined) found.push(entry);
    }
    return found;
  }

  /** Forgets those entries. */
  drop(isGone: (entry: Entry) => boolean): void {
    const all = this.all();
    this.#entries = [];
    this.#first = 0;
    this.#next = 0;
    this.#bytes = 0;
    for (const entry of all) {
      entry.isHeld = false;
      if (!isGone(entry)) this.add(entry);
    }
  }

  #forgetOldest(): void {
    const place = this.#first % this.#limits.entries;
    const oldest = this.#entries[place];
    this.#entries[place] = undefined;
    this.#first += 1;
    if (oldest === undefined) return;
    oldest.isHeld = false;
    this.#bytes -= oldest.bytes;
  }
}
