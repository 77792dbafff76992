/**
 * The turns of tabs that write to the same storage: one at a time, by a Web Lock. What a tab writes reaches the others a
 * moment later than the lock does, so whoever has written holds a second lock that names the revision written: the next one
 * reads in it what to wait for.
 */
export class Turns {
  readonly #name: string;
  #letGo: (() => void) | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Runs the work when no other tab is at it, and tells it the latest revision. */
  async take<Value>(work: (latest: number) => Value | Promise<Value>): Promise<Value> {
    return await navigator.locks.request(this.#name, async () => work(await this.#latest()));
  }

  /** Says that a revision is written; resolves when the others can know. Only for whose turn it is. */
  async announce(revision: number): Promise<void> {
    const letGoOfLast = this.#letGo;
    await new Promise<void>((isHeld) => {
      void navigator.locks.request(`${this.#name}/${revision}`, () => {
        isHeld();
        return new Promise<void>((letGo) => {
          this.#letGo = letGo;
        });
      });
    });
    letGoOfLast?.();
  }

  async #latest(): Promise<number> {
    const { held = [] } = await navigator.locks.query();
    const prefix = `${this.#name}/`;
    const revisions = held.map(({ name = "" }) => (name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0));
    return Math.max(0, ...revisions);
  }
}
