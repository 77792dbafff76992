import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { callsIn, saidOf } from "../../support/unhandled.ts";
import { serviceAt } from "../../../src/engine/service-at.ts";
import { openDocuments } from "../../../src/layers/open-documents.ts";
import { test } from "../../../mocks/vitest/fixture.ts";

const own = "/session-context/{tenant}/me/context";

describe("the Vitest fixture", () => {
  test("gives a guest without a context", async ({ guest, clientOf, tenant }) => {
    const { response } = await clientOf(guest).GET(own, { params: { path: { tenant } } });
    expect(response.status).toBe(404);
  });

  test("gives a guest with a cart, and so with a context", async ({ guestWithCart, clientOf, tenant }) => {
    const { data } = await clientOf(guestWithCart).GET(own, { params: { path: { tenant } } });
    expect([data?.sessionId, data?.cartId, data?.customerId]).toEqual([
      guestWithCart.sessionId,
      guestWithCart.cartId,
      undefined,
    ]);
  });

  test("gives a customer without a context", async ({ customer, clientOf, tenant }) => {
    const { response } = await clientOf(customer).GET(own, { params: { path: { tenant } } });
    expect([response.status, customer.email]).toEqual([404, "customer@emporix.com"]);
  });

  test("gives a customer with a cart, and the profile's values", async ({ customerWithCart, clientOf, tenant }) => {
    const { data } = await clientOf(customerWithCart).GET(own, { params: { path: { tenant } } });
    expect([data?.cartId, data?.siteCode, data?.targetLocation]).toEqual([customerWithCart.cartId, "us", "AT"]);
  });

  test("gives an employee who sees the guest's context", async ({ employee, guestWithCart, clientOf, tenant }) => {
    const path = { tenant, sessionId: guestWithCart.sessionId };
    const { data } = await clientOf(employee).GET("/session-context/{tenant}/context/{sessionId}", {
      params: { path },
    });
    expect(data?.cartId).toBe(guestWithCart.cartId);
  });

  test("gives a clock of the test's own", async ({ guestWithCart, clientOf, kit, tenant }) => {
    kit.control.clock.advance("61m");
    const { response } = await clientOf(guestWithCart).GET(own, { params: { path: { tenant } } });
    expect(response.status).toBe(401);
  });
});

describe("tests that run at the same time", () => {
  const seen: string[] = [];
  for (const name of ["one", "two", "three"]) {
    test.concurrent(`cannot see each other: ${name}`, async ({ guest, kit, tenant, expect: expected }) => {
      seen.push(tenant);
      kit.control.clock.advance("30m");
      await new Promise((resolve) => setImmediate(resolve));
      expected(kit.control.clock.now().getTime() - Date.now()).toBeLessThan(31 * 60_000);
      expected(guest.token).toContain(`${tenant}.`);
      expected(new Set(seen).size).toBe(seen.length);
    });
  }
});

describe("a kit set up otherwise", () => {
  const eager = test.override({ kitOptions: { profile: "eager" } });

  eager("has the profile asked for", async ({ guest, clientOf, tenant }) => {
    const { response } = await clientOf(guest).GET(own, { params: { path: { tenant } } });
    expect(response.status).toBe(200);
  });
});

describe("further services", () => {
  const media = serviceAt("/media", ({ url }) => Response.json(new URL(url).pathname));
  const own = test.override({ kitOptions: { services: [media] } });

  own("answer beside the session's and the shop's", async ({ kit }) => {
    const ask = async (path: string) => await kit.fetch(`https://api.emporix.io${path}`);
    expect(await (await ask("/media/acme/assets")).json()).toBe("/media/acme/assets");
    expect((await ask("/product/acme/products")).status).toBe(401);
  });
});

describe("OpenAPI documents", async () => {
  const documented = test.override({
    kitOptions: { services: [await openDocuments([join(import.meta.dirname, "../../support/shop.openapi.yaml")])] },
  });

  documented("answer with their examples", async ({ kit }) => {
    const products = await kit.fetch("https://api.emporix.io/product/acme/products");
    expect([products.status, await products.json()]).toMatchObject([200, [{ name: "Coffee" }, { name: "Tea" }]]);
  });
});

describe("calls that no operation answers", () => {
  it("fail the test, stand in the console, or are let pass", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vitest-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const output = join(folder, "report.json");
    const vitest = join(import.meta.dirname, "../../../node_modules/vitest/vitest.mjs");
    const project = join(import.meta.dirname, "project");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${output}`];
    const env = { ...process.env, VITEST: undefined };
    const stderr = await new Promise<string>((resolve) => {
      execFile(process.execPath, [vitest, "run", "--root", project, ...reporters], { env }, (_error, _stdout, text) =>
        resolve(text),
      );
    });
    const { testResults } = JSON.parse(await readFile(output, "utf8")) as Report;
    const failures = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ ancestorTitles, failureMessages }) => [ancestorTitles[0], callsIn(failureMessages, "")]);
    const said = saidOf.filter((call) => !call.includes("/__kit/"));
    expect(failures).toEqual([
      ["error", said],
      ["warn", []],
      ["bypass", []],
    ]);
    const warnings = stripVTControlCharacters(stderr)
      .split("\n")
      .filter((line) => line.startsWith("The API has no such operation"));
    expect(callsIn(warnings, "")).toEqual(said);
  });
});

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly failureMessages: readonly string[];
    }[];
  }[];
}
