import type { Session } from "./session.ts";
import type { Tenant } from "./tenant.ts";

/** How many guests in a row, and how many calls of one, are a sign. */
const [mostGuests, mostCalls] = [3, 10];

/**
 * Hints at a client that waits for its guest's context: it asks again and again, or begins with a new guest at each reload, and comes
 * to no cart. One 404 before the cart is the way of the tutorial (CTX-1).
 */
export function hintAtAwaitedContext({ awaited, sessions, switches, hint }: Tenant, { id, kind }: Session): void {
  if (switches.contextCreatedBy === "anonymous-login" || kind !== "anonymous") return;
  for (const before of awaited.keys()) {
    const session = sessions.get(before);
    if (session?.kind !== "anonymous") awaited.delete(before);
    // This client comes to a cart.
    else if (session.context !== undefined) awaited.clear();
  }
  const calls = (awaited.get(id) ?? 0) + 1;
  awaited.set(id, calls);
  if (awaited.size < mostGuests && calls < mostCalls) return;
  awaited.clear();
  hint(
    "CONTEXT_AWAITED",
    "Guests ask for a session context and come to no cart: a page that waits for the context wants --profile eager (D2)",
  );
}
