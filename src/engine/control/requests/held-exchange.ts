import { utf8TextOf } from "../../../shared/utf8.ts";
import type { Trace, TracedChange } from "../../http/trace.ts";
import type { Violation } from "../../http/violation.ts";
import type { WireReply, WireRequest } from "../../http/wire.ts";
import { nowhere, type RingEntry } from "./ring.ts";

/** How much of a body is kept, in bytes or characters. */
export const mostOfBody = 65_536;

/** What is kept of a body: only the beginning of a large one. */
export type HeldBody = string | Uint8Array | undefined;

/** What an entry takes beside its texts, roughly. */
const overhead = 1000;

/**
 * A request and its answer as they were, with their secrets: what is read of them is made of this. One object, which is also the
 * trace of the request: there is one for each request, and most of them are never read.
 */
export class HeldExchange implements RingEntry, Trace {
  readonly id: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: WireRequest["headers"];
  readonly body: HeldBody;
  readonly bodySize: number;
  /** When it came, by a clock of this process, in milliseconds. */
  readonly started: number;
  bytes: number;
  place = nowhere;

  operationId: string | undefined = undefined;
  route: string | undefined = undefined;
  tenant: string | undefined = undefined;
  sessionId: string | undefined = undefined;
  customerId: string | undefined = undefined;
  now: number | undefined = undefined;
  why: string | undefined = undefined;
  fault: string | undefined = undefined;
  violations: readonly Violation[] | undefined = undefined;
  changes: TracedChange[] | undefined = undefined;
  /** The changes were too large to be kept. */
  changesCut = false;

  /** Undefined while it is being answered; 0 where the connection failed. */
  status: number | undefined = undefined;
  answerHeaders: WireReply["headers"] = noHeaders;
  answerBody: HeldBody = undefined;
  answerSize = 0;
  milliseconds = 0;

  constructor(id: number, { method, path, query, headers, headersSize, body }: WireRequest) {
    this.id = id;
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.bodySize = body === undefined ? 0 : body.byteLength;
    this.body = heldBody(body);
    this.bytes =
      overhead +
      2 * (path.length + query.length + (headersSize ?? sizeOf(headers()))) +
      Math.min(this.bodySize, mostOfBody);
    this.started = performance.now();
  }
}

/** As text where it is one: many small arrays of bytes cost the garbage collector more. */
function heldBody(body: Uint8Array | undefined): HeldBody {
  if (body === undefined) return undefined;
  if (body.byteLength > mostOfBody) return body.slice(0, mostOfBody);
  return utf8TextOf(body) ?? body;
}

function sizeOf(headers: Iterable<readonly [name: string, value: string]>): number {
  let size = 0;
  for (const [name, value] of headers) size += name.length + value.length;
  return size;
}

const noHeaders: WireReply["headers"] = {};
