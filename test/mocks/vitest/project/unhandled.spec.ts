import { describe, expect } from "vitest";
import { test } from "../../../../mocks/vitest/fixture.ts";
import { seenWith, unhandledStory } from "../../../support/unhandled.ts";

// Run by test/mocks/vitest/fixture.test.ts, which says what becomes of the calls.
describe.each(["error", "warn", "bypass"] as const)("%s", (onUnhandled) => {
  const it = test.override({ onUnhandled });

  it("the kit answers 404 or 405 to what no operation answers, whatever is said of it", async ({ kit }) => {
    const seen = await unhandledStory(async (method, url) => {
      const response = await kit.fetch(`https://api.emporix.io${url}`, { method });
      return { status: response.status, text: await response.text() };
    }, "");
    // The control plane is the test's own here, and there is no other host.
    const expected = seenWith("error").filter((line) => !line.includes("elsewhere"));
    expect(seen).toEqual(expected.map((line) => line.replace("/__kit/clock: 404", "/__kit/clock: 200")));
  });
});
