import { redacted, redactedTarget } from "./redact.ts";

/** A request and its answer, without their tokens. */
export interface Exchange {
  readonly id: number;
  /** What the shopper was doing. */
  readonly step: string;
  readonly method: string;
  readonly target: string;
  /** None when there was no answer. */
  readonly status?: number;
  readonly sent: unknown;
  readonly received: unknown;
}

/** No answer came at all. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** How many exchanges are kept. */
const longest = 60;

/** How long to wait for an answer, in milliseconds. */
const requestTimeout = 30_000;

/** Notes what the page asks the API, and what it answers. */
export class Traffic {
  /** What the shopper is doing; the requests that follow belong to it. */
  step = "";
  #exchanges: readonly Exchange[] = [];
  #count = 0;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Newest first. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** A `fetch` that is listened to. It rejects with `NoAnswer` when nobody answers in time. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const sent = parsed(await request.clone().text());
    const started = {
      step: this.step,
      method: request.method,
      target: redactedTarget(request.url),
      sent: redacted(sent),
    };
    try {
      const response = await fetch(request, { signal: AbortSignal.timeout(requestTimeout) });
      this.#note({ ...started, status: response.status, received: redacted(parsed(await response.clone().text())) });
      return response;
    } catch (error) {
      this.#note({ ...started, received: undefined });
      throw new NoAnswer(`There is no answer from ${new URL(request.url).origin}`, { cause: error });
    }
  };

  #note(exchange: Omit<Exchange, "id">): void {
    this.#count += 1;
    this.#exchanges = [{ id: this.#count, ...exchange }, ...this.#exchanges].slice(0, longest);
    this.#onChange();
  }
}

/** JSON, or text as it is; nothing when there is none. */
function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
