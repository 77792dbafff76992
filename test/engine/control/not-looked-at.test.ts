import { expect, it } from "vitest";
import { recordAnswer } from "../../support/coverage-recorder.ts";
import { eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

eachControlDoor("what nobody has looked at", (reached) => {
  it("has no violations that could be listed, until something validates", async () => {
    expect(await reached.tell("GET /__kit/violations")).toEqual({
      refused: expect.stringContaining("nothing validates"),
    });
    await reached.tell("DELETE /__kit/violations");
    expect(await reached.tell("GET /__kit/violations")).toHaveProperty("refused");
    reached.door.kit.control.violations.begin();
    expect(await reached.tell("GET /__kit/violations")).toEqual([]);
  });

  it.each(["curl", "har", "pact", "playwright", "vitest"])(
    "is nothing to write as %s: a test of it would pass",
    async (format) => {
      const query = { format, tenant: newTenant() };
      expect(await reached.tell("GET /__kit/requests/export", { query })).toEqual({
        refused: expect.stringContaining("nothing to export"),
      });
      recordAnswer("exportRequests", "GET", "/__kit/requests/export", 404);
    },
  );
});
