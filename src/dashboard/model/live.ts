/** What the kit says has changed; `all` after a gap. */
export type Topic = "all" | "change" | "clock" | "fault" | "request" | "reset" | "violation";

/** How the dashboard learns of changes: the kit says so, the dashboard asks again and again, or the kit does not answer. */
export type LiveState = "asking" | "gone" | "live";

/** Asks for the kit's events. */
type AskEvents = (signal: AbortSignal) => Promise<Response>;

/** How long after the first of many changes those who watch are told, in milliseconds. */
const gathering = 250;
/** How often it asks a kit that cannot say by itself, and tries to reach one that is gone, in milliseconds. */
const interval = 2000;

/**
 * How many tabs of a browser hear the kit's events at once; the others ask. A browser has six connections to a server, and the app
 * and the tabs' own requests need some of them.
 */
const listeners = 2;

/** Runs what listens, or says that the tab has to ask: other tabs listen. */
async function inTurn(listen: () => Promise<void>, ask: () => void): Promise<void> {
  // A page that is not on this machine has no locks: there is one tab, then.
  if (!("locks" in navigator)) return await listen();
  for (let place = 1; place <= listeners; place++) {
    const got = await navigator.locks.request(
      `session-context-kit-events-${place}`,
      { ifAvailable: true },
      async (lock) => {
        if (lock !== null) await listen();
        return lock !== null;
      },
    );
    if (got) return;
  }
  ask();
}

/** Tells the dashboard's parts when something of their topics has changed. */
export class Live {
  readonly #ask: AskEvents;
  readonly #watchers = new Map<() => void, ReadonlySet<Topic>>();
  readonly #stateWatchers = new Set<() => void>();
  readonly #over = new AbortController();
  readonly #changed = new Set<Topic>();
  #gathers = false;
  #state: LiveState = "asking";

  constructor(ask: AskEvents) {
    this.#ask = ask;
    void this.#follow();
  }

  get state(): LiveState {
    return this.#state;
  }

  /** Calls when something of one of the topics has changed, until the returned function is called. */
  watch(topics: readonly Topic[], changed: () => void): () => void {
    this.#watchers.set(changed, new Set([...topics, "all"]));
    return () => this.#watchers.delete(changed);
  }

  watchState(changed: () => void): () => void {
    this.#stateWatchers.add(changed);
    return () => this.#stateWatchers.delete(changed);
  }

  changed(topic: Topic): void {
    this.#changed.add(topic);
    if (this.#gathers) return;
    this.#gathers = true;
    setTimeout(() => {
      this.#gathers = false;
      const topics = [...this.#changed];
      this.#changed.clear();
      for (const [tell, watched] of this.#watchers) if (topics.some((one) => one === "all" || watched.has(one))) tell();
    }, gathering);
  }

  close(): void {
    this.#over.abort();
    this.#watchers.clear();
    this.#stateWatchers.clear();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#over;
    while (!signal.aborted) {
      try {
        await inTurn(
          () => this.#listen(signal),
          () => this.#become("asking"),
        );
      } catch {
        if (!signal.aborted) this.#become("gone");
      }
      if (signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, interval));
      // What happened in between was not heard.
      this.changed("all");
    }
  }

  /** Reads the kit's events until they end. */
  async #listen(signal: AbortSignal): Promise<void> {
    const response = await this.#ask(signal);
    if (!response.ok || response.body === null) return this.#become("asking");
    this.#become("live");
    let rest = "";
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.startsWith("event:")) this.#heard(line.slice("event:".length).trim());
    }
  }

  /** What was lost may have been of any topic. */
  #heard(event: string): void {
    this.changed(event === "lost" ? "all" : (event as Topic));
  }

  #become(state: LiveState): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const tell of this.#stateWatchers) tell();
  }
}
