import { operations } from "../../spec/generated/operations.ts";
import { isBelow } from "./base-urls.ts";

/** What MSW gives an `onUnhandledFrame` callback, as far as it is read here. */
interface Unhandled {
  readonly frame: { readonly data: unknown };
  readonly defaults: { error(): void };
}

/**
 * What happens to requests that no handler answers: those to the API fail where they are made, and `onMissed` is told;
 * others go their way.
 */
export function refuseUnknown(
  bases: readonly string[],
  onMissed: (request: Request) => void,
): (unhandled: Unhandled) => void {
  return ({ frame, defaults }) => {
    const request = requestOf(frame.data);
    if (request === undefined || !bases.some((base) => isBelow(request.url, base))) return;
    onMissed(request);
    defaults.error();
  };
}

/** A frame is a request or something else, such as a WebSocket. */
function requestOf(data: unknown): Request | undefined {
  const { request } = data as { readonly request?: unknown };
  return request instanceof Request ? request : undefined;
}

/** Says that requests found no operation, each with the operations whose paths begin like it. */
export function noSuchOperation(requests: readonly { readonly method: string; readonly url: string }[]): string {
  return `The API has no such operation: ${requests.map(withNearest).join("; ")}`;
}

function withNearest({ method, url }: { readonly method: string; readonly url: string }): string {
  const service = new URL(url).pathname.split("/")[1] ?? "";
  const near = Object.keys(operations).filter((route) => route.split("/")[1] === service);
  const hint = near.length === 0 ? "" : ` (there are ${near.slice(0, 5).join(", ")}${near.length > 5 ? ", …" : ""})`;
  return `${method} ${url}${hint}`;
}
