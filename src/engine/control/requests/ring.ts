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
  #entries: (Entry | undefined)[] = [];
  /** Where the oldest entry stands: to shift each time would copy them all. */
  #first = 0;
  #bytes = 0;

  constructor(limits: RingLimits) {
    this.#limits = limits;
  }

  add(entry: Entry): void {
    entry.isHeld = true;
    this.#entries.push(entry);
    this.#bytes += entry.bytes;
    this.#makeRoom();
  }

  /** An entry holds more memory than when it was added. */
  grow(entry: Entry, more: number): void {
    if (!entry.isHeld) return;
    entry.bytes += more;
    this.#bytes += more;
    this.#makeRoom();
  }

  /** Oldest first. */
  all(): Entry[] {
    return this.#entries.slice(this.#first).filter((entry) => entry !== undefined);
  }

  /** Forgets those entries. */
  drop(isGone: (entry: Entry) => boolean): void {
    const all = this.all();
    const kept = all.filter((entry) => !isGone(entry));
    for (const entry of all) entry.isHeld = false;
    for (const entry of kept) entry.isHeld = true;
    this.#entries = kept;
    this.#first = 0;
    this.#bytes = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  #makeRoom(): void {
    const { entries, bytes } = this.#limits;
    while (this.#entries.length - this.#first > entries || this.#bytes > bytes) {
      const oldest = this.#entries[this.#first];
      this.#entries[this.#first] = undefined;
      this.#first += 1;
      if (oldest === undefined) continue;
      oldest.isHeld = false;
      this.#bytes -= oldest.bytes;
    }
    if (this.#first > entries) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
  }
}
