import { describe, expect, it } from "vitest";
import { eachLike, exactly, interaction, like } from "../../../src/tools/pact/index.ts";
import { exampleOf } from "../../../src/tools/pact/matchers.ts";

const own = "GET /session-context/{tenant}/me/context";

describe("an interaction", () => {
  it("gets tenant and token from its states", () => {
    const { request, states, description } = interaction(own).given("a guest with a cart").responds(404);
    expect(states).toEqual([{ name: "a guest with a cart", parameters: undefined }]);
    expect(description).toBe("getOwnContext answers 404");
    expect(request.path).toMatchObject({
      expression: "/session-context/${tenant}/me/context",
      value: "/session-context/acme/me/context",
    });
    expect(request.headers["Authorization"]).toMatchObject({
      expression: "Bearer ${token}",
      value: "Bearer acme.example-token",
    });
  });

  it("gets the employee's token for an employee's operation, whoever else is there", () => {
    const { request } = interaction("GET /session-context/{tenant}/context/{sessionId}")
      .given("a guest with a cart")
      .given("an employee")
      .sends(({ sessionId }) => ({ path: { sessionId } }))
      .responds(200);
    expect(request.headers["Authorization"]).toMatchObject({ expression: "Bearer ${serviceToken}" });
    expect(request.path).toMatchObject({ expression: "/session-context/${tenant}/context/${sessionId}" });
  });

  it("sends what it is told to: literal values URL-encoded, another token, or none", () => {
    const remove = interaction("DELETE /session-context/{tenant}/me/context/attributes/{attributeName}")
      .given("a guest with attributes")
      .sends({ path: { tenant: "other", attributeName: "a/b ☕" }, token: "nobody" })
      .responds(401);
    expect(remove.request.path).toBe("/session-context/other/me/context/attributes/a%2Fb%20%E2%98%95");
    expect(remove.request.headers["Authorization"]).toBe("Bearer nobody");
    const without = interaction(own).given("a guest with a cart").sends({ token: null }).responds(401);
    expect(without.request.headers).toEqual({});
  });

  it("sends no token to an operation that takes none", () => {
    const login = interaction("GET /customerlogin/auth/anonymous/login")
      .given("a guest with a cart")
      .sends({ query: { tenant: "acme", client_id: "shop" } })
      .responds(200);
    expect(login.request.headers).toEqual({});
  });

  it("says what it lacks", () => {
    const managed = interaction("GET /session-context/{tenant}/context/{sessionId}").given("nobody in particular");
    expect(() => managed.sends({ path: { sessionId: "x" } }).responds(401)).toThrow(
      "No provider state gives a token for GET /session-context/{tenant}/context/{sessionId}",
    );
    expect(() => managed.sends({ path: {} } as never).responds(401)).toThrow(/needs sessionId|gives a token/);
    expect(() => interaction(own).given("a guest with cart" as "an employee")).toThrow(
      'did you mean "a guest with a cart"',
    );
    expect(() => interaction("GET /nothing" as typeof own)).toThrow("The spec has no operation GET /nothing");
  });
});

describe("a matcher", () => {
  it("stands for its example", () => {
    const template = { list: eachLike({ a: exactly(1) }, 2), like: like<{ b: string }>({ b: "x" }), null: null };
    expect(exampleOf(template)).toEqual({ list: [{ a: 1 }, { a: 1 }], like: { b: "x" }, null: null });
  });
});
