import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { version } from "../../../src/shared/version.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, transports } from "../../support/transports.ts";

for (const [transport, open] of Object.entries(transports)) {
  describe(`the control plane, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    beforeAll(async () => {
      door = await open({ profile: "reference" });
      api = new ApiUnderTest(subjectBehind(door, "reference"));
    });
    afterAll(() => door.close());

    it("tells its health", async () => {
      const { body } = await api.expect(200, "GET", "/__kit/health");
      expect(body).toEqual({ status: "ok", profile: "reference", storage: { status: "ok" }, version });
    });

    it("lists the violations that a validating server has found, and forgets them when asked", async () => {
      const violation = {
        location: ["request", "query", "colour"],
        severity: "Error" as const,
        code: "undocumented",
        message: "x",
      };
      const offence = { method: "GET", path: "/site/acme/sites", operationId: "listSites", status: 200 };
      door.kit.control.violations.add({ ...offence, violations: [violation] });
      const { body } = await api.expect(200, "GET", "/__kit/violations");
      expect(body).toEqual([{ at: expect.any(String), ...offence, violations: [violation] }]);
      await api.expect(204, "DELETE", "/__kit/violations");
      expect((await api.expect(200, "GET", "/__kit/violations")).body).toEqual([]);
    });

    it("moves the clock forward, and back to the present with everything else", async () => {
      const clock = async () => Date.parse((await api.expect(200, "GET", "/__kit/clock")).body.now as string);
      const before = await clock();
      const { token } = await api.guest();
      await api.expect(200, "POST", "/__kit/clock/advance", { json: { by: 60_000 } });
      expect((await clock()) - before).toBeGreaterThanOrEqual(60_000);
      await api.expect(204, "POST", "/__kit/reset");
      expect((await clock()) - before).toBeLessThan(60_000);
      expect((await api.call("GET", `/customer/${api.tenant}/me`, { token })).status).toBe(401);
    });

    it.each([{}, { by: -1 }, { by: "soon" }, { by: "1w" }, []])("answers 400 to an advance by %j", async (json) => {
      const { body } = await api.expect(400, "POST", "/__kit/clock/advance", { json });
      expect(body).toMatchObject({ code: 400 });
    });

    it("answers 415 to a form and 413 to more than 1 MiB", async () => {
      const advance = "/__kit/clock/advance";
      expect((await api.call("POST", advance, { form: { by: "1m" } })).status).toBe(415);
      expect((await api.call("POST", advance, { json: { by: "1m", more: "x".repeat(1_100_000) } })).status).toBe(413);
    });
  });
}
