import { expect, it } from "vitest";
import { eachTransport } from "../support/each-transport.ts";

const origin = "http://shop.example";

eachTransport("CORS", (reached) => {
  const preflight = (path: string, method: string, headers?: string): Promise<Response> =>
    reached.door.send(path, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": method,
        ...(headers === undefined ? {} : { "access-control-request-headers": headers }),
      },
    });

  it.each([
    ["/session-context/acme/me/context", "PATCH", "authorization,content-type,emporix-tenant"],
    ["/session-context/acme/context/x", "PUT", "authorization,content-type,saas-token"],
    ["/cart/acme/carts", "POST", "authorization,content-type,session-id,x-version"],
    ["/customer/acme/login", "POST", "authorization,accept-language,content-language"],
    // The request itself gets a 404 or 405 that the page can read.
    ["/nothing/at/all", "POST", "authorization"],
    ["/", "GET", "x-own"],
    ["/site/acme/sites", "DELETE", "authorization"],
  ])("a preflight of %s for %s passes", async (path, method, headers) => {
    const response = await preflight(path, method, headers);
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
    expect(response.headers.get("access-control-allow-methods")?.split(", ")).toContain(method);
    expect(response.headers.get("access-control-allow-headers")).toBe(headers);
    expect(response.headers.get("vary")).toBe("Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
  });

  it("a preflight that asks for no headers is told the known ones", async () => {
    const response = await preflight("/cart/acme/carts", "POST");
    expect(response.headers.get("access-control-allow-headers")).toContain("authorization, content-type");
  });

  it("every page can read every answer, errors and answers to HEAD too", async () => {
    const login = "/customerlogin/auth/anonymous/login?tenant=acme&client_id=x";
    for (const [method, path, status] of [
      ["GET", login, 200],
      ["HEAD", login, 200],
      ["GET", "/session-context/acme/me/context", 401],
      ["GET", "/nothing", 404],
    ] as const) {
      const response = await reached.door.send(path, { method, headers: { origin } });
      const seen = ["allow-origin", "allow-credentials"].map((name) => response.headers.get(`access-control-${name}`));
      expect([response.status, ...seen], `${method} ${path}`).toEqual([status, origin, "true"]);
      expect(response.headers.get("access-control-expose-headers")).toContain("Location");
      expect(response.headers.get("vary")).toBe("Origin");
    }
  });

  it("a client that names no origin gets no credentials", async () => {
    const response = await reached.door.send("/nothing");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it("OPTIONS without a preflight is answered with Allow, and of an unknown path with 404", async () => {
    const known = await reached.door.send("/site/acme/sites", { method: "OPTIONS" });
    expect([known.status, known.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect((await reached.door.send("/nothing", { method: "OPTIONS" })).status).toBe(404);
  });

  it("the control plane gives no page of another origin leave to look", async () => {
    const response = await reached.door.send("/__kit/health");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});
