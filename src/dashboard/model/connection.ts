import type { Client } from "openapi-fetch";
import { type controlPaths, createControlClient } from "../../client/index.ts";
import { keepText, keptText } from "./kept.ts";
import { Live } from "./live.ts";
import type { Places } from "./places.ts";

export interface ConnectionOptions {
  /** Where the kit is, as `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /** Who is asked; the platform's `fetch` by default, `kit.fetch` for a kit in the page. */
  readonly fetch?: typeof globalThis.fetch;
}

const keyName = "session-context-kit-control-key";

/** The kit that the dashboard shows: its control plane, its API, and what it says by itself. */
export class Connection {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly live: Live;
  readonly places: Places;
  #key: string | undefined;
  #client: Client<controlPaths>;

  constructor({
    baseUrl,
    fetch = (input, init) => globalThis.fetch(input, init),
    places,
  }: ConnectionOptions & { readonly places: Places }) {
    this.baseUrl = baseUrl;
    this.places = places;
    this.fetch = fetch;
    this.#key = keptText("sessionStorage", keyName);
    this.#client = this.#newClient();
    this.live = new Live((signal) => this.#askEvents(signal));
  }

  get client(): Client<controlPaths> {
    return this.#client;
  }

  /** Takes the key that the mock was started with. Kept until the tab is closed. */
  useKey(key: string): void {
    keepText("sessionStorage", keyName, key);
    this.#key = key;
    this.#client = this.#newClient();
    this.live.changed("all");
  }

  close(): void {
    this.live.close();
  }

  #newClient(): Client<controlPaths> {
    const { baseUrl, fetch } = this;
    return createControlClient({ baseUrl, fetch, ...(this.#key === undefined ? {} : { controlKey: this.#key }) });
  }

  #askEvents(signal: AbortSignal): Promise<Response> {
    const headers: Record<string, string> = this.#key === undefined ? {} : { "x-kit-control-key": this.#key };
    return this.fetch(`${this.baseUrl}/__kit/events`, { headers, signal });
  }
}

/** What a control operation came to, as openapi-fetch returns it. */
interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** A refusal of the control plane. */
export class Refused extends Error {
  override name = "Refused";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * The data of an answer.
 *
 * @throws Refused with the message of the control plane
 */
export async function dataOf<Data>(asked: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (response.ok) return data as Data;
  const { message } = (error ?? {}) as { readonly message?: unknown };
  throw new Refused(response.status, typeof message === "string" ? message : `The kit answered ${response.status}`);
}
