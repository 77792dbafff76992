import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import { handlerOf } from "../../src/engine/http/handler.ts";
import type { InvalidExchange } from "../../src/engine/control/violation-log.ts";
import { compose, type ComposeOptions } from "../../src/layers/compose.ts";
import { scratch } from "../support/scratch.ts";

const shop = join(import.meta.dirname, "../support/shop.openapi.yaml");
const origin = "https://api.emporix.io";

/** A recording of one answer to `GET /recorded`. */
function recording(): string {
  const file = join(scratch(), "recording.jsonl");
  const exchange = {
    at: "2026-03-01T09:30:00.000Z",
    request: { method: "GET", target: "/recorded", headers: {} },
    response: { status: 200, headers: { "content-type": "application/json" }, body: { recorded: true } },
  };
  writeFileSync(file, `${JSON.stringify(exchange)}\n`);
  return file;
}

/** A kit that counts how often a path is looked up in it. */
function countingKit() {
  const kit = createKit();
  const count = { finds: 0 };
  const find: typeof kit.find = (method, path) => {
    count.finds += 1;
    return kit.find(method, path);
  };
  return { kit: { ...kit, ...handlerOf(kit.paths, find) }, count };
}

describe("compose", () => {
  it("puts documents, a recording and validation around a kit, and looks each path up once in it", async () => {
    const { kit, count } = countingKit();
    const invalid: InvalidExchange[] = [];
    const { fetch } = await compose(kit, {
      specs: [shop],
      replay: recording(),
      validate: "report",
      onInvalidExchange: (exchange) => invalid.push(exchange),
    });
    const login = await fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop&colour=red`);
    expect([login.status, login.headers.get("sl-violations")]).toEqual([200, expect.stringContaining("colour")]);
    expect(await (await fetch(`${origin}/recorded`)).json()).toEqual({ recorded: true });
    expect((await fetch(`${origin}/product/acme/products`)).status).toBe(200);
    expect((await fetch(`${origin}/nothing`)).status).toBe(404);
    expect((await fetch(`${origin}/site/acme/sites`, { method: "DELETE" })).status).toBe(405);
    expect(count.finds).toBe(5);
    expect(invalid.map(({ operationId }) => operationId)).toEqual(["requestAnonymousToken"]);
    expect(kit.control.violations.list()).toMatchObject(invalid);
  });

  it("knows that there are no violations where it validates, and otherwise knows nothing", async () => {
    const kit = createKit();
    await compose(kit);
    expect(() => kit.control.violations.list()).toThrow("nothing validates");
    await compose(kit, { validate: "enforce" });
    expect(kit.control.violations.list()).toEqual([]);
  });

  it("changes nothing without options", async () => {
    const kit = createKit();
    const { find, handle, fetch } = await compose(kit);
    expect([find, handle]).toEqual([kit.find, kit.handle]);
    expect((await fetch(`${origin}/__kit/health`)).status).toBe(200);
  });

  it("goes around layers of the user's own", async () => {
    const kit = createKit();
    const log: (string | undefined)[] = [];
    const logged = handlerOf(kit.paths, (method, path) => {
      const match = kit.find(method, path);
      return {
        ...match,
        async answer(request) {
          const reply = await match.answer(request);
          log.push(`${match.kind === "found" ? match.route : match.kind} ${reply.status}`);
          return reply;
        },
      };
    });
    const { fetch } = await compose({ ...kit, ...logged });
    await fetch(`${origin}/site/acme/sites`, { method: "HEAD" });
    await fetch(`${origin}/site/acme/sites`, { method: "PUT" });
    await fetch(`${origin}/nothing`);
    expect(log).toEqual(["GET /site/{tenant}/sites 401", "wrong-method 405", "unknown-path 404"]);
  });

  it("refuses an option or a mode that it does not know", async () => {
    await expect(compose(createKit(), { spec: ["a.yaml"] } as ComposeOptions)).rejects.toThrow(
      "there is no option spec; the options are specs, mock, replay, validate, onInvalidExchange, onNotRecorded",
    );
    await expect(compose(createKit(), { validate: "strict" } as unknown as ComposeOptions)).rejects.toThrow(
      "validate must be one of off, report, enforce, prism, not strict",
    );
  });
});
