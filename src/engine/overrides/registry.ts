import type { Trace } from "../http/trace.ts";
import type { HeldRequest } from "./holds.ts";
import type { Reply } from "../http/operation.ts";
import type { WireReply } from "../http/wire.ts";
import type { Meanwhile } from "./meanwhile.ts";

/** Which requests an override answers. */
export interface OverrideOptions {
  /** How many requests it answers; all of them until a reset, if left out. */
  readonly times?: number;
  /** The only session whose requests it answers. */
  readonly sessionId?: string;
  /** The only tenant whose requests it answers. */
  readonly tenant?: string;
}

/** The mock's own answer to a request, if something happens before; nothing of it stays. */
export type Foresee = (before?: Meanwhile) => WireReply;

/** An override with its types erased, for the pipeline. */
export interface ErasedOverride extends OverrideOptions {
  /** The operations it answers; all of the API's without one. */
  readonly route?: string | readonly string[];
  readonly customerId?: string;
  /** Whether it answers a request that it is for; asked once for each. */
  readonly strikes?: (foresee: Foresee) => boolean;
  readonly resolver: ErasedResolver;
}

type Answer = (status: number, body?: unknown, headers?: Readonly<Record<string, string | number>>) => Reply;

export type ErasedResolver = (call: {
  readonly params: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly reply: Answer;
  readonly untyped: Answer;
  /** What is written waits for `beforeCommit`, and is written over whatever is there by then. */
  readonly next: (beforeCommit?: () => Promise<void>) => Promise<Reply>;
  /** Waits until a test releases the request, or so many real milliseconds. */
  readonly hold: (as: Pick<HeldRequest, "at" | "fault" | "hold">, longest: number) => Promise<void>;
  /** The answer that a door turns into a failed connection. */
  readonly networkError: Reply;
  /** An error body of the operation's service. */
  readonly errorBody: (status: number, message: string) => object;
  /** Changes the tenant of the request before it is answered. */
  readonly change: (work: Meanwhile) => Promise<void>;
  /** Looks at the mock's own answer before there is one. */
  readonly foreseen: <Value>(look: (foresee: Foresee) => Value) => Promise<Value>;
  /** Where it is noted what has answered, and why. */
  readonly trace?: Trace | undefined;
}) => Reply | Promise<Reply>;

/** The session behind a request, and whose it is. */
interface Shopper {
  readonly sessionId: string;
  readonly customerId?: string | undefined;
}

/** The overrides of a kit. */
export class OverrideRegistry {
  #active: { readonly override: ErasedOverride; left: number }[] = [];

  add(override: ErasedOverride): () => void {
    const entry = { override, left: override.times ?? Infinity };
    this.#active = [entry, ...this.#active];
    return () => {
      this.#active = this.#active.filter((candidate) => candidate !== entry);
    };
  }

  /** Removes all of them, or those that are for one tenant alone. */
  clear(tenant: string | undefined): void {
    this.#active = tenant === undefined ? [] : this.#active.filter(({ override }) => override.tenant !== tenant);
  }

  /** The newest override for this request that strikes, which counts as one of its times. */
  take(
    route: string,
    tenant: string,
    shopper: () => Shopper | undefined,
    foresee: Foresee,
  ): ErasedResolver | undefined {
    const entry = this.#active.find(
      ({ override }) =>
        (override.route === undefined || [override.route].flat().includes(route)) &&
        (override.tenant === undefined || override.tenant === tenant) &&
        (override.sessionId === undefined || override.sessionId === shopper()?.sessionId) &&
        (override.customerId === undefined || override.customerId === shopper()?.customerId) &&
        override.strikes?.(foresee) !== false,
    );
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.#active = this.#active.filter((candidate) => candidate !== entry);
    return entry.override.resolver;
  }
}
