import { describe, expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { broken, hang, hello, helloProvider, listen, pact, pactFolder, type StateChange } from "../../support/pacts.ts";

const inState = (name: string, params: object = {}) => ({ providerStates: [{ name, params }] });

/** A state that cannot be set up, one that fails for some, one that cannot be torn down, one that hangs. */
function change({ state, action, params }: StateChange): object {
  if (state === "fails" && action === "setup") throw new Error("no such user");
  if (state === "fails for b" && params["who"] === "b") throw new Error("b is banned");
  if (state === "sticks" && action === "teardown") throw new Error("cannot be deleted");
  if (state === "hangs") throw hang;
  return { id: "77" };
}

async function verdicts(interactions: readonly object[], more: object = {}) {
  const provider = await helloProvider(change);
  const { baseUrl, stateUrl } = provider;
  const pacts = [
    pactFolder({ "a.json": pact(interactions), "b.json": pact([hello("other"), hello("state", inState("fails"))]) }),
  ];
  const { results, success } = await verify({ pacts, baseUrl, stateUrl, timeout: 1500, ...more });
  const [others, own] = [results.slice(-2), results.slice(0, -2)];
  expect(others.map(({ outcome }) => outcome)).toEqual(["passed", "failed"]);
  return { ...provider, success, own: own.map(({ outcome, reasons }) => [outcome, ...reasons]) };
}

describe("a provider state", () => {
  it("that fails, fails only its own interaction, and nothing is asked", async () => {
    const { own, requests } = await verdicts([
      hello("in it", inState("fails")),
      hello("not in it", inState("ok")),
      hello("for a", inState("fails for b", { who: "a" })),
      hello("for b", inState("fails for b", { who: "b" })),
    ]);
    expect(own).toEqual([
      ["failed", 'The state "fails" could not be set up: Error: no such user'],
      ["passed"],
      ["passed"],
      ["failed", 'The state "fails for b" could not be set up: Error: b is banned'],
    ]);
    expect(requests).toHaveLength(3);
  });

  it("is not mistaken for its neighbour's where an interaction is there twice", async () => {
    let count = 0;
    const { baseUrl, stateUrl } = await helloProvider(({ action }) => {
      if (action === "setup" && ++count === 2) throw new Error("only once");
      return {};
    });
    const pacts = [pactFolder({ "a.json": pact([hello("same", inState("s")), hello("same", inState("s"))]) })];
    const { results } = await verify({ pacts, baseUrl, stateUrl });
    expect(results.map(({ outcome }) => outcome)).toEqual(["passed", "failed"]);
  });

  it("that cannot be torn down is called that, and the answer is told as well", async () => {
    const { own } = await verdicts([hello("good", inState("sticks")), broken("bad", inState("sticks"))]);
    const teardown = 'The teardown of the state "sticks" failed: Error: cannot be deleted';
    expect(own).toEqual([
      ["failed", teardown],
      ["failed", '$.hello: expected "mars", got "world"', teardown],
    ]);
  });

  it("that hangs says so after its time", async () => {
    const { own } = await verdicts([hello("slow", inState("hangs"))]);
    expect(own[0]?.[1]).toMatch(/"hangs" could not be set up: .* has not answered within 1500 ms$/);
  });

  it("is torn down when a later one of the same interaction fails", async () => {
    const states = { providerStates: [{ name: "ok" }, { name: "fails" }] };
    const { own, changes } = await verdicts([hello("two", states)]);
    expect(own[0]?.[0]).toBe("failed");
    expect(changes.slice(0, 3)).toMatchObject([
      { state: "ok", action: "setup" },
      { state: "fails", action: "setup" },
      { state: "ok", action: "teardown" },
    ]);
  });

  it("that does not give what the request takes from it is told, and no example is sent in its place", async () => {
    const path = (expression: string) => ({
      request: { method: "GET", path: "/x", generators: { path: { type: "ProviderState", expression } } },
    });
    const { own, requests } = await verdicts([
      hello("given", { ...path("/users/${id}"), ...inState("ok") }),
      hello("by a parameter", { ...path("/users/${who}"), ...inState("ok", { who: "me" }) }),
      hello("not given", { ...path("/users/${nope}"), ...inState("ok") }),
      hello("no state", path("nope")),
    ]);
    expect(own).toEqual([
      ["passed"],
      ["passed"],
      ["failed", 'The state "ok" did not return nope, which the interaction takes from the provider state'],
      ["failed", "There is no state to give nope, which the interaction takes from the provider state"],
    ]);
    expect(requests.map(({ url }) => url)).toEqual(["/users/77", "/users/me", "/hello"]);
  });

  it("gives the values of variants, too", async () => {
    const id = { type: "ProviderState", expression: "${nope}" };
    const matcher = { match: "arrayContains", variants: [{ index: 0, rules: {}, generators: { "$.id": id } }] };
    const matchingRules = { body: { $: { matchers: [matcher] } } };
    const request = { method: "POST", path: "/x", body: { content: [{ id: "1" }], contentType: "application/json" } };
    const { own } = await verdicts([hello("x", { request: { ...request, matchingRules }, ...inState("ok") })]);
    expect(own.join()).toContain("did not return nope, which the interaction takes from the provider state");
  });

  it("of older pacts is one name", async () => {
    const { baseUrl, stateUrl, changes } = await helloProvider();
    const { body: _body, ...response } = { status: 200, body: {} };
    const old = (more: object) => ({
      description: "old",
      request: { method: "GET", path: "/hello" },
      response,
      ...more,
    });
    const content = pact(
      [old({ providerState: "one" }), old({ provider_state: "two" }), old({ providerState: null })],
      {
        metadata: { "pact-specification": { version: "2.0.0" } },
      },
    );
    const { results } = await verify({ pacts: [pactFolder({ "a.json": content })], baseUrl, stateUrl });
    expect(results.map(({ outcome, states }) => [outcome, states.map(({ name }) => name)])).toEqual([
      ["passed", ["one"]],
      ["passed", ["two"]],
      ["passed", []],
    ]);
    expect(changes.map(({ state, action }) => `${action} ${state}`)).toEqual([
      "setup one",
      "teardown one",
      "setup two",
      "teardown two",
    ]);
  });

  it("that fails does not fail an interaction that is pending", async () => {
    const pending = { pending: true };
    const { own } = await verdicts([
      hello("holds", pending),
      broken("fails", pending),
      hello("has no state", { ...pending, ...inState("fails") }),
    ]);
    expect(own.map(([outcome]) => outcome)).toEqual(["passed", "pending", "pending"]);
  });
});

it("of the mock: exactly the interaction whose parameter is out of range fails, and no other consumer's", async () => {
  const at = (n: number) => ({
    type: "Synchronous/HTTP",
    description: `at version ${n}`,
    ...inState("a context at version {n}", { n }),
    request: {
      method: "GET",
      path: "/session-context/acme/me/context",
      headers: { Authorization: ["Bearer x"] },
      generators: { header: { Authorization: { type: "ProviderState", expression: "Bearer ${token}" } } },
    },
    response: { status: 200 },
  });
  const pacts = [
    pactFolder({ "a.json": pact([at(3), at(0)]), "b.json": pact([at(2)], { consumer: { name: "other" } }) }),
  ];
  const { results } = await verify({ pacts });
  expect(results.map(({ outcome, description }) => [outcome, description])).toEqual([
    ["passed", "at version 3"],
    ["failed", "at version 0"],
    ["passed", "at version 2"],
  ]);
});

it("what answers everything has changed no state: without a state URL, only a mock has", async () => {
  const interactions = [hello("in a state", { providerStates: [{ name: "a guest" }] }), hello("in none")];
  const pacts = [pactFolder({ "a.json": pact(interactions) })];
  const { baseUrl } = await helloProvider();
  const { results } = await verify({ pacts, baseUrl });
  expect(results.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
    [
      "failed",
      `The state "a guest" could not be set up: no mock answers at ${baseUrl}/__kit/scenarios: say where the provider changes its states with --state-url`,
    ],
    ["passed"],
  ]);
  const named = await verify({ pacts, baseUrl, stateUrl: `${baseUrl}/__kit/scenarios` });
  expect(named.success).toBe(true);
});

it("an endpoint that leads elsewhere has changed no state", async () => {
  const { baseUrl } = await helloProvider();
  const stateUrl = await listen(({ method }, response) => {
    if (method === "POST") response.writeHead(301, { location: "/v2/states?key=1" }).end();
    else response.end("{}");
  });
  const pacts = [pactFolder({ "a.json": pact([hello("in a state", inState("a guest"))]) })];
  const { results } = await verify({ pacts, baseUrl, stateUrl });
  expect(results[0]?.reasons).toEqual([
    `The state "a guest" could not be set up: The state-change endpoint ${stateUrl} answered 301 and leads to ${stateUrl}/v2/states?…: name that`,
  ]);
});
