import { expect, it } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { createKit } from "../../src/engine/kit.ts";

it("the client of the control plane moves one tenant's clock, and says what is refused", async () => {
  const now = Date.UTC(2026, 0, 1);
  const { fetch } = createKit({ now: () => now });
  const control = createControlClient({ fetch });
  const query = { tenant: "acme" };
  const moved = await control.POST("/__kit/clock/advance", { params: { query }, body: { by: "1h" } });
  expect(moved.data).toEqual({ now: "2026-01-01T01:00:00.000Z", frozen: false, rate: 1 });
  const refused = await control.POST("/__kit/clock/advance", { body: { by: "soon" } });
  expect(refused.error).toMatchObject({ code: 400 });
  expect((await control.GET("/__kit/clock")).data).toMatchObject({ now: "2026-01-01T00:00:00.000Z" });
});
