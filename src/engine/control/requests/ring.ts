/** What a ring holds. */
export interface RingEntry {
  readonly id: number;
  /** About how much memory it holds. */
  bytes: number;
  /** Its number in the ring; the ring sets it. */
  place: number;
}

/** The place of an entry that no ring has. */
export const nowhere = -1;

export interface RingLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** The last entries, as many as there is room for by number and by memory; the oldest go. */
export class Ring<Entry extends RingEntry> {
  readonly #limits: RingLimits;
  /** Each entry stands at its number, counted round and round. */
  #entries: (Entry | undefined)[] = [];
  /** How much memory each of them holds: an old entry is forgotten without being looked at, which would fetch it from far away. */
  #sizes: number[] = [];
  #ids: number[] = [];
  #newest = 0;
  #newestForgotten = 0;
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
    const at = this.#next % entries;
    this.#entries[at] = entry;
    this.#sizes[at] = entry.bytes;
    this.#ids[at] = entry.id;
    this.#newest = Math.max(this.#newest, entry.id);
    entry.place = this.#next;
    this.#next += 1;
    this.#bytes += entry.bytes;
    this.#fit();
  }

  /** An entry holds more memory than when it was added. */
  grow(entry: Entry, more: number): void {
    if (more === 0 || entry.place < this.#first) return;
    entry.bytes += more;
    this.#sizes[entry.place % this.#limits.entries] = entry.bytes;
    this.#bytes += more;
    this.#fit();
  }

  /** The ID of the newest entry that it was given. */
  get newest(): number {
    return this.#newest;
  }

  /** The ID of the newest entry that went for lack of room; 0 when none did. */
  get newestForgotten(): number {
    return this.#newestForgotten;
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
    this.#sizes = [];
    this.#ids = [];
    // Those that have gone before stay below it.
    this.#first = this.#next;
    this.#bytes = 0;
    for (const entry of all) {
      entry.place = nowhere;
      if (!isGone(entry)) this.add(entry);
    }
  }

  #fit(): void {
    while (this.#bytes > this.#limits.bytes) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const at = this.#first % this.#limits.entries;
    this.#entries[at] = undefined;
    this.#bytes -= this.#sizes[at] ?? 0;
    this.#newestForgotten = Math.max(this.#newestForgotten, this.#ids[at] ?? 0);
    this.#first += 1;
  }
}
