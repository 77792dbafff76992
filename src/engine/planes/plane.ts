import type { BoundOperation } from "../http/dispatch.ts";
import type { Reply } from "../http/operation.ts";
import type { WireReply, WireRequest } from "../http/wire.ts";

/** Answers the operations of one specification. Path parameters are still percent-encoded. */
export type Plane<Context, Answered = Reply> = (
  bound: BoundOperation<Context, Answered>,
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
) => WireReply | Promise<WireReply>;
