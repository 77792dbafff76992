import { describe, expectTypeOf, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import { eachLike, exactly, integer, type Interaction, interaction, like, uuid } from "../../src/tools/pact/index.ts";

const own = "GET /session-context/{tenant}/me/context";
const patch = "PATCH /session-context/{tenant}/me/context";
const managed = "GET /session-context/{tenant}/context/{sessionId}";

describe("an interaction compiles", () => {
  it("with what the spec has", () => {
    expectTypeOf(interaction(own).given("a guest with a cart").responds(200)).toEqualTypeOf<Interaction>();
    interaction(own)
      .given("a guest with a cart")
      .responds(200, like({ siteCode: "main", metadata: { version: 1 } }));
    interaction(own)
      .given("a context at version {n}", { n: 2 })
      .responds(200, { sessionId: uuid(), metadata: like({ version: integer(2) }), context: { anything: [1, null] } });
    interaction(own)
      .given("a guest without a cart")
      .responds(404, { code: exactly(404), message: "Session not found" });
    interaction("GET /site/{tenant}/sites")
      .given("a guest without a cart")
      .responds(200, eachLike({ code: "main", languages: ["en"] }));
    interaction(patch)
      .given("a guest with a cart")
      .sends(({ version }) => ({ body: { metadata: { version } } }))
      .responds(204);
  });
});

describe("an interaction does not compile", () => {
  const guest = interaction(own).given("a guest with a cart");
  const change = interaction(patch).given("a guest with a cart");

  it("when the spec has no such operation", () => {
    // @ts-expect-error no such path
    const path = () => interaction("GET /session-context/{tenant}/contexts");
    // @ts-expect-error no such method
    const method = () => interaction("PUT /session-context/{tenant}/me/context");
    void [path, method];
  });

  it("when the operation has no such status", () => {
    const add = interaction("POST /session-context/{tenant}/me/context/attributes").given("a guest with a cart");
    // @ts-expect-error the body is missing: the parameter's type says what to do
    add.responds(201);
    expectTypeOf(add.responds)
      .parameter(0)
      .toEqualTypeOf<"This operation needs more in its request: say what with .sends({ … }) before .responds(…)">();
    // @ts-expect-error 201 is no status of this operation
    guest.responds(201);
    // @ts-expect-error nor is 409
    guest.responds(409, { code: 409 });
  });

  it("when the body is not the spec's", () => {
    // @ts-expect-error the context has no siteId
    guest.responds(200, { siteId: "main" });
    // @ts-expect-error not within `like` either
    guest.responds(200, like({ siteCode: "main", siteId: "main" }));
    // @ts-expect-error nor deeper
    guest.responds(200, like({ metadata: { revision: 1 } }));
    // @ts-expect-error the version is a number
    guest.responds(200, { metadata: { version: "1" } });
    // @ts-expect-error and no text that is like one
    guest.responds(200, { metadata: { version: uuid() } });
    // @ts-expect-error the 404's body is another
    guest.responds(404, { siteCode: "main" });
    // @ts-expect-error 204 has no body
    change.sends({ body: { metadata: { version: 1 } } }).responds(204, {});
    const sites = interaction("GET /site/{tenant}/sites").given("a guest without a cart");
    // @ts-expect-error sites are a list
    sites.responds(200, like({ code: "main" }));
  });

  it("when the request is not the spec's", () => {
    // @ts-expect-error the body is required
    const nothing = () => change.responds(204);
    // @ts-expect-error the version is required
    change.sends({ body: { siteCode: "us", metadata: {} } });
    // @ts-expect-error the body has no siteId
    change.sends({ body: { siteId: "us", metadata: { version: 1 } } });
    // @ts-expect-error the session ID is required
    const noPath = () => interaction(managed).given("an employee").responds(200);
    // @ts-expect-error the tenant is required where no state returns one
    const noTenant = () => interaction(own).responds(401);
    // @ts-expect-error a GET has no body
    guest.sends({ body: {} });
    // @ts-expect-error the operation has no query
    guest.sends({ query: { siteCode: "main" } });
    void [nothing, noPath, noTenant];
  });

  it("when the catalogue has no such state, parameter or value", () => {
    const unknown = () =>
      // @ts-expect-error no such scenario
      interaction(own).given("a guest with cart");
    // @ts-expect-error n is required
    interaction(own).given("a context at version {n}");
    // @ts-expect-error n is a number
    interaction(own).given("a context at version {n}", { n: "2" });
    // @ts-expect-error there is no such parameter
    interaction(own).given("a guest with a cart", { site: "us" });
    // @ts-expect-error a guest has no saas token
    guest.sends(({ saasToken }) => ({ token: saasToken }));
    void unknown;
  });
});

describe("kit.control.scenario", () => {
  it("knows what each scenario takes and returns", () => {
    const { scenario } = createKit().control;
    expectTypeOf(scenario("an employee")).resolves.toEqualTypeOf<{
      readonly tenant: string;
      readonly serviceToken: string;
    }>();
    const wrong = () => [
      // @ts-expect-error no such scenario
      scenario("a guest with cart"),
      // @ts-expect-error n is required
      scenario("a context at version {n}"),
      // @ts-expect-error no such parameter
      scenario("an employee", { email: "" }),
    ];
    void wrong;
  });
});
