import { describe, expect, it } from "vitest";
import type { Control } from "../../../src/engine/control/control.ts";
import { createKit } from "../../../src/engine/kit.ts";

/** What JavaScript can hand over where the types say text, a number or a tenant: each would mean nothing, or everything. */
const calls: Readonly<Record<string, (control: Control) => unknown>> = {
  "a fault's customer as a number": ({ faults }) => faults.add(odd({ answer: 503, customerId: 10_000_001 })),
  "a fault's session as a number": ({ faults }) => faults.add(odd({ answer: 503, sessionId: 5 })),
  "a fault's hold as a number": ({ faults }) => faults.add(odd({ hold: 5 })),
  "the customer of a list as a number": ({ state }) => state.sessions(odd({ customerId: 10_000_001 })),
  "the session of lapses as a number": ({ state }) => state.lapses(odd({ sessionId: 5 })),
  "the session of a filter as a number": ({ requests }) =>
    requests.verify(odd({ filter: { sessionId: 5 }, atMost: 0 })),
  "a hold's name as a number": ({ holds }) => holds.list(odd({ name: 5 })),
  "null as everybody": (control) => control.reset(odd(null)),
  "the faults of null": ({ faults }) => faults.clear(odd(null)),
  "the faults of no name": ({ faults }) => faults.list({ tenant: "Not A Name" }),
  "a scenario of no name": (control) => control.scenario("a guest with a cart", { tenant: "Not A Name" }),
  "null as a moment": ({ clock }) => clock.set(odd(null)),
  "true as a moment": ({ clock }) => clock.set(odd(true)),
  "text as a rate": ({ clock }) => clock.rate(odd("2")),
  "true as a rate": ({ clock }) => clock.rate(odd(true)),
};

// oxlint-disable-next-line typescript/no-explicit-any -- JavaScript has no types
function odd(value: unknown): any {
  return value;
}

describe("the control plane in code", () => {
  it.each(Object.entries(calls))("refuses %s", async (_what, call) => {
    const { control } = createKit({ now: () => 0 });
    await expect((async () => await call(control))()).rejects.toMatchObject({ code: "OPTION_INVALID" });
    expect([control.faults.list(), control.clock.reading()]).toEqual([
      [],
      { now: new Date(0), frozen: false, rate: 1 },
    ]);
  });
});
