import { expect, it } from "vitest";
import { eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

const context = "/session-context/{tenant}/me/context";

eachControlDoor("a race", (reached) => {
  const { tell } = reached;
  const statuses = ({ steps }: { steps: { step: string; status: number }[] }): unknown =>
    steps.map(({ step, status }) => `${step} ${status}`);

  /** Each race that the kit knows, twice: it goes the same way each time. */
  it.each([
    ["two tabs change the context", ["A1 200", "B1 200", "A2 204", "B2 409", "B3 200"]],
    ["two tabs set an attribute", ["A1 200", "B1 200", "A2 201", "B2 201", "A3 200"]],
    ["a service that does not lock", ["A1 204", "B1 204", "B2 200"]],
    ["an answer that is late", ["A1 204", "A2 409"]],
    ["a logout meanwhile", ["A1 401", "B1 204"]],
  ])("%s, and goes the same way each time", async (name, expected) => {
    for (let time = 0; time < 2; time++) {
      const tenant = newTenant();
      const run = await tell("POST /__kit/races/{name}", { path: { name }, query: { tenant } });
      expect(statuses(run)).toEqual(expected);
      expect(run.values).toMatchObject({ tenant, token: expect.any(String) });
      const known = (await tell("GET /__kit/races")) as { name: string; race: object }[];
      const { race } = known.find((entry) => entry.name === name) ?? {};
      expect(statuses(await tell("POST /__kit/races", { query: { tenant: newTenant() }, body: race }))).toEqual(
        expected,
      );
    }
  });

  it("with a version has one winner, and the other is told; without one the later change overwrites the earlier", async () => {
    const run = async (name: string) =>
      (await tell("POST /__kit/races/{name}", { path: { name }, query: { tenant: newTenant() } })).steps as {
        body?: { metadata?: object; context?: object; currency?: string; language?: string };
      }[];
    const withVersion = (await run("two tabs change the context")).at(-1)?.body;
    expect(withVersion).toMatchObject({ currency: "USD", metadata: { version: 2 } });
    const without = (await run("two tabs set an attribute")).at(-1)?.body;
    expect(without).toMatchObject({ context: { note: "from B" }, metadata: { version: 3 } });
    const lost = (await run("a service that does not lock")).at(-1)?.body;
    expect(lost).toMatchObject({ currency: "USD", metadata: { version: 2 } });
    expect(lost?.language).not.toBe("de");
  });

  it("of your own takes what steps have answered, and releases what is held at its end", async () => {
    const tenant = newTenant();
    const steps = [
      { tab: "A", method: "GET", path: context, headers: { "x-mine": "{tenant}" } },
      { tab: "B", method: "GET", path: context, token: "nobody" },
      {
        tab: "A",
        method: "PATCH",
        path: context,
        body: { language: "is-{A1.body.currency}", metadata: { version: "{A1.body.metadata.version}" } },
        holdAt: "before the operation",
      },
      { tab: "C", method: "GET", path: "/nowhere/{sessionId}", holdAt: "before the answer" },
      { release: "C1" },
    ];
    const body = { scenario: "a guest with a cart", parameters: { currency: "EUR", siteCode: "main" }, steps };
    const run = await tell("POST /__kit/races", { query: { tenant }, body });
    expect(statuses(run)).toEqual(["A1 200", "B1 401", "A2 204", "C1 404"]);
    expect(run.steps[3].path).toBe(`/nowhere/${run.values.sessionId as string}`);
    expect((await tell("GET /__kit/contexts/{id}", { path: { id: run.values.sessionId } })).context).toMatchObject({
      language: "is-EUR",
    });
    expect(await tell("GET /__kit/holds")).toEqual([]);
  });

  const step = { tab: "A", method: "GET", path: context };
  it.each([
    [{}, /steps/],
    [{ steps: [] }, /steps/],
    [{ steps: [{ tab: "A" }] }, /tab, method and path/],
    [{ steps: [{ ...step, release: "A1" }] }, /tab, method and path/],
    [{ steps: [{ ...step, path: "nowhere" }] }, /begin with/],
    [{ steps: [{ ...step, method: "TRACE" }] }, /method/],
    [{ steps: [{ release: "A1" }] }, /A1 is not held/],
    [{ steps: [{ ...step, path: "/{A7.body}" }] }, /A7\.body/],
    [
      {
        steps: [
          { ...step, holdAt: "before the answer" },
          { ...step, path: "/{B1.body}" },
        ],
      },
      /B1\.body/,
    ],
    [{ steps: [step], scenario: "nothing" }, /no scenario/],
    [{ steps: [step], scenario: "a guest with a cart", parameters: { siteKode: "mars" } }, /siteKode/],
    [{ steps: [step], parameters: { tenant: "otherone" } }, /otherone/],
  ])("that is %j is refused", async (body, message) => {
    expect(await tell("POST /__kit/races", { query: { tenant: newTenant() }, body })).toEqual({
      refused: expect.stringMatching(message),
    });
    expect(await tell("GET /__kit/holds")).toEqual([]);
  });

  it("whose scenario the seed does not allow is refused", async () => {
    const query = { tenant: newTenant() };
    const sites = [{ code: "main", default: true, currency: "EUR", languages: ["en"] }];
    await tell("POST /__kit/seed", { query, body: { mode: "replace", sites } });
    const refused = { refused: expect.stringContaining("login") };
    expect(await tell("POST /__kit/races/{name}", { path: { name: "a logout meanwhile" }, query })).toEqual(refused);
    const body = { scenario: "a customer with a cart", steps: [step] };
    expect(await tell("POST /__kit/races", { query, body })).toEqual(refused);
  });

  it("that the kit does not know is refused, with the nearest", async () => {
    expect(await tell("POST /__kit/races/{name}", { path: { name: "two tabs set an atribute" } })).toEqual({
      refused: expect.stringContaining("two tabs set an attribute"),
    });
    expect(
      await tell("POST /__kit/races/{name}", { path: { name: "an answer that is late" }, query: { tenant: "ACME" } }),
    ).toEqual({ refused: expect.any(String) });
  });

  it("goes on where a fault lets an answer never come, and is set up whatever faults there are", async () => {
    const tenant = newTenant();
    await tell("POST /__kit/faults", { body: { tenant, answer: "nothing" } });
    const run = await tell("POST /__kit/races", {
      query: { tenant },
      body: { scenario: "a guest with a cart", steps: [{ tab: "A", method: "GET", path: context }] },
    });
    expect(statuses(run)).toEqual(["A1 0"]);
  });
});
