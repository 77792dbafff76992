import { rememberLast } from "../../shared/remember.ts";
import type { WireReply } from "./wire.ts";

/** The answer with the `Date` of the tenant's clock; one that an override has sent of its own stays. */
export function dated(reply: WireReply, now: number | undefined): WireReply {
  if (now === undefined || reply.headers["date"] !== undefined || reply.headers["Date"] !== undefined) return reply;
  const { status, headers, body } = reply;
  const date = httpDate(Math.floor(now / 1000));
  // An object for each answer: an override or a layer may write to it.
  return { status, headers: isEmpty(headers) ? { date } : { date, ...headers }, body };
}

function isEmpty(headers: WireReply["headers"]): boolean {
  for (const name in headers) if (headers[name] !== undefined) return false;
  return true;
}

/** A moment as HTTP writes it. Many answers fall into one second. */
const httpDate = rememberLast((second: number) => new Date(second * 1000).toUTCString());
