/** Where the dashboard keeps its place: in the page's address, so that it can be reloaded and linked, or for itself in a page of others. */
export interface Places {
  readonly href: string;
  go(href: string): void;
  watch(changed: () => void): () => void;
}

/** Keeps the place in the part of the address after `#`. */
export const addressPlaces: Places = {
  get href() {
    return location.hash;
  },
  go(href) {
    location.hash = href;
  },
  watch(changed) {
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  },
};

/** Keeps the place beside the page's address, which is the app's. */
export class OwnPlaces implements Places {
  href: string;
  readonly #watchers = new Set<() => void>();

  constructor(href: string) {
    this.href = href;
  }

  go(href: string): void {
    this.href = href;
    for (const tell of this.#watchers) tell();
  }

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }
}
