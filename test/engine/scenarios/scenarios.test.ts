import { describe, expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { catalogue } from "../../../src/engine/scenarios/catalogue.ts";
import { exampleValues } from "../../../src/engine/scenarios/values.ts";
import { eachTransport } from "../../support/each-transport.ts";

eachTransport("a scenario of the control plane", (reached) => {
  const setUp = (name: string, json: object = {}) =>
    reached.api().expect(200, "POST", `/__kit/scenarios/${encodeURIComponent(name)}`, { json });

  it.each(Object.entries(catalogue))("%s returns what it declares", async (name, { returns, parameters }) => {
    const { body } = await setUp(name, "n" in parameters ? { n: 2 } : {});
    expect(Object.keys(body as object).toSorted()).toEqual([...returns].toSorted());
    for (const value of returns) expect([value, typeof body[value]]).toEqual([value, typeof exampleValues[value]]);
    expect(Object.values(body as object)).not.toContain("");
  });

  it("is listed with its parameters", async () => {
    const { body } = await reached.api().expect(200, "GET", "/__kit/scenarios");
    expect(body).toHaveLength(Object.keys(catalogue).length);
    expect(body).toContainEqual(
      expect.objectContaining({
        name: "a context at version {n}",
        parameters: expect.objectContaining({ n: { type: "integer", description: "the version", required: true } }),
      }),
    );
  });

  it("takes no body for an answer", async () => {
    const { body } = await reached.api().expect(200, "POST", "/__kit/scenarios/a%20guest%20without%20a%20cart");
    expect(body.tenant).toBe("acme");
  });

  it("begins in the tenant, and with the values, that it is given", async () => {
    const api = reached.api();
    const { body } = await setUp("a guest with a cart", { tenant: api.tenant, siteCode: "us", targetLocation: "CA" });
    expect(await api.context(body.token as string)).toMatchObject({ siteCode: "us", targetLocation: "CA" });
  });

  it("answers an unknown name with 404 and the nearest names", async () => {
    const { body } = await reached.api().expect(404, "POST", "/__kit/scenarios/guest%20with%20cart");
    expect(body).toEqual({
      code: 404,
      message: expect.stringMatching(/^There is no scenario "guest with cart": did you mean "a guest with a cart"/),
    });
    const { body: far } = await reached.api().expect(404, "POST", "/__kit/scenarios/constructor");
    expect(far.message).toContain('there are "a guest without a cart"');
  });

  it.each([
    ["a context at version {n}", {}, "needs the parameter n"],
    ["a context at version {n}", { n: 0 }, "takes a whole number from 1 to 100 as n, not 0"],
    ["a context at version {n}", { n: "2" }, 'not "2"'],
    ["a guest with a cart", { tenat: "acme" }, "has no parameter tenat; it has tenant"],
    ["a guest with a cart", { tenant: 1 }, "takes text as tenant, not 1"],
    ["a guest with attributes", { attributes: [] }, "takes an object as attributes, not []"],
    ["a guest with a cart", JSON.parse('{"__proto__":{}}') as object, "has no parameter __proto__"],
  ])("answers 400 to %s with %j", async (name, json, problem) => {
    const target = `/__kit/scenarios/${encodeURIComponent(name)}`;
    const { body } = await reached.api().expect(400, "POST", target, { json });
    expect(body.message).toContain(problem);
  });

  it("answers 409 when the seed lacks the customer that a scenario logs in", async () => {
    const json = { email: "nobody@example.com" };
    const { body } = await reached
      .api()
      .expect(409, "POST", "/__kit/scenarios/a%20customer%20with%20a%20cart", { json });
    expect(body.message).toBe(
      "Could not get the login as nobody@example.com: the API answered 401. Check that the seed contains the site, customer or client that this scenario uses.",
    );
  });

  it("answers a body of another type with 415, and one that is too large with 413", async () => {
    const target = "/__kit/scenarios/an%20employee";
    expect((await reached.api().call("POST", target, { form: { tenant: "acme" } })).status).toBe(415);
    expect((await reached.api().call("POST", target, { json: { tenant: "x".repeat(1_100_000) } })).status).toBe(413);
  });
});

eachTransport("a provider state", (reached) => {
  const states = "/__kit/scenarios";

  it("is set up in the words of Pact's verifiers, and needs no teardown", async () => {
    const change = { state: "a guest with a cart", params: { siteCode: "us" }, action: "setup" };
    const { body } = await reached.api().expect(200, "POST", states, { json: change });
    expect(body).toMatchObject({ tenant: "acme", version: 1 });
    const torndown = await reached.api().expect(200, "POST", states, { json: { ...change, action: "teardown" } });
    expect(torndown.body).toEqual({});
  });

  it("is refused like a scenario", async () => {
    const statusOf = async (parts: object) => (await reached.api().call("POST", states, parts)).status;
    expect(await statusOf({ json: { state: "a guest with cart" } })).toBe(404);
    expect(await statusOf({ json: { state: "an employee", params: { n: 1 } } })).toBe(400);
    expect(await statusOf({ json: { params: {} } })).toBe(400);
    expect(await statusOf({ json: { state: "a customer with a cart", params: { password: "another" } } })).toBe(409);
    expect(await statusOf({ form: { state: "an employee" } })).toBe(415);
    expect(await statusOf({ json: { state: "x".repeat(1_100_000) } })).toBe(413);
  });
});

describe("a scenario of kit.control", () => {
  const kit = createKit();
  const statusOf = async (token: string) =>
    (
      await kit.fetch("https://api.emporix.io/session-context/acme/me/context", {
        headers: { authorization: `Bearer ${token}` },
      })
    ).status;

  it("sets up what its name says", async () => {
    const { token, refreshToken } = await kit.control.scenario("an expired guest");
    expect(await statusOf(token)).toBe(401);
    const again = await kit.fetch(
      `https://api.emporix.io/customerlogin/auth/anonymous/refresh?tenant=acme&client_id=shop&refresh_token=${refreshToken}`,
    );
    expect(again.status).toBe(200);
    const lapsed = await kit.control.scenario("a guest whose refresh token has expired");
    expect(await statusOf(lapsed.token)).toBe(401);
    expect(await statusOf((await kit.control.scenario("a guest with a cart")).token)).toBe(200);
    expect(await statusOf((await kit.control.scenario("a guest without a cart")).token)).toBe(404);
    expect(await statusOf((await kit.control.scenario("a customer after logout")).token)).toBe(401);
    expect(await statusOf((await kit.control.scenario("a customer without a cart")).token)).toBe(404);
    const kept = await kit.control.scenario("a customer logged in with a guest's cart", { attributes: { a: 1 } });
    expect([await statusOf(kept.token), await statusOf(kept.guestToken), kept.version]).toEqual([200, 401, 3]);
    expect(await kit.control.scenario("a context at version {n}", { n: 7 })).toMatchObject({ version: 7 });
  });

  it("says what is wrong with its name or parameters", async () => {
    await expect(kit.control.scenario("an employe" as "an employee")).rejects.toMatchObject({
      code: "SCENARIO_UNKNOWN",
      message: 'There is no scenario "an employe": did you mean "an employee" or "an employee without the scope"?',
    });
  });
});
