import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";
import { type RunningServer, startServer } from "../../src/doors/server/index.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";

describe("--tenant", () => {
  let kit: Kit;
  let server: RunningServer;
  beforeAll(async () => {
    kit = createKit();
    server = await startServer(kit, { port: 0 });
  });
  afterAll(() => server.close());

  it("is the fault's and the scenario's, as the field of that name is", async () => {
    expect(await run(["faults", "add", "answer=503", "--tenant", "first", "--base-url", server.url, "--json"])).toBe(0);
    expect(kit.control.faults.list()).toMatchObject([{ tenant: "first", answer: 503 }]);
    const words = ["scenario", "run", "a guest with a cart", "--tenant", "second", "--base-url", server.url, "--json"];
    expect(await run(words)).toBe(0);
    expect((await kit.control.state.sessions({ tenant: "second" })).total).toBe(1);
  });
});
