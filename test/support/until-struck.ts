import type { Kit } from "../../src/engine/kit.ts";

/** The signal of a client who gives up when the fault has struck: not before its request has come, however busy the machine is. */
export function untilStruck({ control }: Kit, fault: { readonly id: string }): AbortSignal {
  const client = new AbortController();
  const looking = setInterval(() => {
    if (!control.faults.list().some(({ id, struck }) => id === fault.id && struck > 0)) return;
    clearInterval(looking);
    client.abort(new DOMException("The client has given up", "TimeoutError"));
  }, 5);
  return client.signal;
}
