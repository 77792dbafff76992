import type { ActiveFault, Fault } from "./faults.ts";

/** A fault that is switched on and off by one click. */
export interface Switch {
  readonly name: string;
  readonly fault: Fault;
}

/** What people want to see most often. */
export const switches: readonly Switch[] = [
  { name: "Server errors", fault: { answer: 500 } },
  { name: "A gateway's page", fault: { answer: 503, body: "<h1>503 Service Unavailable</h1>" } },
  { name: "Too many requests", fault: { answer: 429, retryAfter: 30 } },
  { name: "No network", fault: { answer: "network error" } },
  { name: "Answers break off", fault: { answer: "truncated" } },
  { name: "Slow carts", fault: { services: ["cart"], delay: 3000 } },
  { name: "Prices hang", fault: { operations: ["matchPricesByContext"], answer: "nothing" } },
  { name: "Coupons are refused", fault: { operations: ["applyCartDiscount"], answer: 400 } },
  {
    name: "Another tab was first",
    fault: { operations: ["patchOwnContext", "addOwnAttribute"], answer: "stale version", times: 1 },
  },
  { name: "The token expires in mid-flow", fault: { services: ["cart"], answer: "token expired", times: 1 } },
];

/** Whom a fault is for. */
export type FaultScope = Pick<Fault, "sessionId" | "tenant">;

/** The active fault of a switch for this tenant or session; undefined while it is off, or all its times are over. */
export function switchedOn(
  { fault }: Switch,
  scope: FaultScope,
  active: readonly ActiveFault[],
): ActiveFault | undefined {
  const wanted = sorted({ ...fault, ...scope });
  return active.find(({ id: _id, seen: _seen, struck, ...own }) => {
    const isOver = own.times !== undefined && struck >= own.times;
    return !isOver && sorted(own) === wanted;
  });
}

/** A fault as text that is the same for the same fields. */
function sorted(fault: object): string {
  return JSON.stringify(Object.entries(fault).toSorted(([one], [other]) => one.localeCompare(other)));
}
