import type { BoundOperation } from "../http/dispatch.ts";
import type { WireReply, WireRequest } from "../http/wire.ts";

/** Answers the operations of one specification. Path parameters are still percent-encoded. */
export type Plane<Context> = (
  bound: BoundOperation<Context>,
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
) => WireReply | Promise<WireReply>;
