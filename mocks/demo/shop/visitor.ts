/** Who the page acts for. It is kept in localStorage, so that reloads and other tabs know. */
export interface Visitor {
  readonly kind: "guest" | "customer";
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token expires, in milliseconds since 1970. */
  readonly expiresAt: number;
  readonly email?: string;
  /** The session ID just before the login, if it was known. */
  readonly idBeforeLogin?: string;
}

/** Where the tabs of one side keep their visitor. */
export class VisitorStore {
  readonly #key: string;

  /** @param side as its URL; each side has visitors of its own */
  constructor(side: string) {
    this.#key = `coffee-shop ${side}`;
  }

  get visitor(): Visitor | undefined {
    const text = localStorage.getItem(this.#key);
    if (text === null) return undefined;
    try {
      const { visitor } = JSON.parse(text) as { readonly visitor?: Visitor };
      return typeof visitor?.accessToken === "string" ? visitor : undefined;
    } catch {
      // What is there is not ours: as good as nothing.
      return undefined;
    }
  }

  set visitor(visitor: Visitor | undefined) {
    this.#write(visitor);
  }

  /** Lets the other tabs know that something has changed at the API. */
  tellOthers(): void {
    this.#write(this.visitor);
  }

  /** Calls back when another tab has changed the visitor, or something of theirs. */
  onOthers(listener: () => void): void {
    addEventListener("storage", ({ key, storageArea }) => {
      if (storageArea === localStorage && (key === this.#key || key === null)) listener();
    });
  }

  #write(visitor: Visitor | undefined): void {
    // Another tab hears only of text that differs.
    localStorage.setItem(this.#key, JSON.stringify({ visitor, change: crypto.randomUUID() }));
  }
}
