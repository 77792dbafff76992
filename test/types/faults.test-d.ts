// The compiler refuses what adding a fault would.
import { describe, it } from "vitest";
import type { Fault } from "../../src/engine/overrides/fault.ts";
import { createKit } from "../../src/index.ts";

describe("a fault", () => {
  const { faults } = createKit().control;

  it("needs a body beside a status that is no error's", () => {
    faults.add({ answer: 200, body: {} });
    faults.add({ answer: 302, body: null, headers: { location: "/" } });
    // @ts-expect-error No body.
    faults.add({ answer: 200 });
    // @ts-expect-error No body either.
    faults.add({ answer: 204, times: 1 });
  });

  it("needs none beside anything else", () => {
    faults.add({ answer: 503 });
    faults.add({ answer: "network error" });
    faults.add({ delay: 100 });
    for (const answer of [429, 500]) faults.add({ answer });
    for (const answer of [404, "nothing", undefined] as const) if (answer !== undefined) faults.add({ answer });
    const given: Fault = { answer: 503 };
    faults.add(given);
    faults.add({ ...given, times: 2 });
    // @ts-expect-error No answer of a fault.
    faults.add({ answer: "late" });
    // @ts-expect-error No option.
    faults.add({ answer: 503, time: 1 });
  });
});
