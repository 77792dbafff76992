import type { Trace } from "../../http/trace.ts";
import type { WireReply } from "../../http/wire.ts";
import type { RingEntry } from "./ring.ts";

/** A body as it came; only its beginning, where it is a large one. */
export interface HeldBody {
  readonly data: string | Uint8Array | undefined;
  /** Its whole length: of bytes, or of the characters of its JSON. */
  readonly size: number;
}

/** A request and its answer as they were, with their secrets: what is read of them is made of this. */
export interface HeldExchange extends RingEntry {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: HeldBody;
  readonly trace: Trace;
  /** When it came, by a clock of this process. */
  readonly started: number;
  /** When it was answered, by the virtual clock. */
  at: number | undefined;
  /** Undefined while it is being answered. */
  answer: HeldAnswer | undefined;
}

export interface HeldAnswer {
  /** 0: the connection failed. */
  readonly status: number;
  readonly headers: WireReply["headers"];
  readonly body: HeldBody;
  readonly milliseconds: number;
  /** Whether the changes were too large to be kept. */
  readonly changesCut: boolean;
}

/** How much of a body is kept, in bytes or characters. */
export const mostOfBody = 65_536;
