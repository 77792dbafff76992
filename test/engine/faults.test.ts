import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/engine/overrides/fault.ts";
import { createKit } from "../../src/engine/kit.ts";
import { eachTransport } from "../support/each-transport.ts";
import { transports } from "../support/transports.ts";
import { untilStruck } from "../support/until-struck.ts";

const sites = "/site/acme/sites";
const { "HTTP, reporting": _reporting, ...doors } = transports;

eachTransport(
  "a fault",
  (reached) => {
    const add = (fault: Fault) => reached.door.kit.control.faults.add(fault);

    it.each([400, 429, 500, 503, 599])("answers %d with a body that says so, as often as asked", async (answer) => {
      add({ answer, times: 2, retryAfter: 30 });
      const seen = [];
      for (let time = 0; time < 3; time++) seen.push(await reached.door.sendUnguarded(sites));
      expect(seen.map(({ status }) => status)).toEqual([answer, answer, 401]);
      expect(seen[0]?.headers.get("retry-after")).toBe("30");
      expect(await seen[0]?.text()).toContain(`A fault that the test asked for: ${answer}`);
      expect(seen[0]?.headers.get("x-kit-fault")).toMatch(/^f\d+$/);
    });

    it("is a network error where it is asked for", async () => {
      add({ answer: "network error", times: 1 });
      await expect(reached.door.sendUnguarded(sites)).rejects.toThrow(TypeError);
      expect((await reached.door.sendUnguarded(sites)).status).toBe(401);
    });

    it("never answers, until the client gives up", async () => {
      const signal = untilStruck(reached.door.kit, add({ answer: "nothing", times: 1 }));
      await expect(reached.door.sendUnguarded(sites, { signal })).rejects.toThrow(
        expect.objectContaining({ name: "TimeoutError" }),
      );
      expect((await reached.door.sendUnguarded(sites)).status).toBe(401);
    });

    it("delays the mock's own answer", async () => {
      const remove = add({ delay: 60 });
      const started = performance.now();
      expect((await reached.door.sendUnguarded(sites)).status).toBe(401);
      expect(performance.now() - started).toBeGreaterThan(50);
      remove();
    });

    it("is for the operations, tenant and session that it names, and gone after a reset", async () => {
      add({ answer: 503, routes: ["GET /site/{tenant}/sites"], tenant: "acme" });
      const statuses = async (): Promise<number[]> => {
        const targets = [sites, "/site/other/sites", "/currency/acme/currencies"];
        return await Promise.all(targets.map(async (target) => (await reached.door.sendUnguarded(target)).status));
      };
      expect(await statuses()).toEqual([503, 401, 401]);
      await reached.door.kit.control.reset();
      expect(await statuses()).toEqual([401, 401, 401]);
    });
  },
  {},
  doors,
);

describe("kit.control.faults", () => {
  it.each<[string, object]>([
    ["There is no option status", { status: 500 }],
    ["A fault needs an answer, a delay or a hold", {}],
    ["A fault needs an answer, a delay or a hold", { delay: 0, bodyOver: 0 }],
    ["A fault needs an answer, a delay or a hold", { delay: [0, 0], times: 1 }],
    ...[[5], [5, 1], [1, 2, 3], []].map((delay) => ["delay must be milliseconds, or", { delay }] as [string, object]),
    ["delay must be a whole number from 0 to 2147483647, not null", { delay: null }],
    ["delay must be a whole number from 0 to 2147483647, not null", { delay: [null, 5] }],
    ["delay must be a whole number from 0 to 2147483647, not {}", { delay: {} }],
    ["operations must be a list", { answer: 503, operations: "createCart" }],
    ["services must be a list", { answer: 503, services: null }],
    ...[null, 5, [["a", "b"]]].map(
      (headers) => ["headers must be an object", { answer: 503, headers }] as [string, object],
    ),
    ["a must be text, not [1]", { answer: 503, headers: { a: [1] } }],
    ["transfer-encoding is set by the door", { answer: 503, headers: { "transfer-encoding": "chunked" } }],
    ["Content-Length is set by the door", { answer: 503, headers: { "Content-Length": "3" } }],
    [" could not be cloned", { answer: 503, body: { say: () => "hello" } }],
    [" 204 has no body", { answer: 204, body: {} }],
    [" headers? name", { answer: 503, headers: { "bad name": "x" } }],
    ["No operation is of all its routes", { answer: 503, operations: ["createCart"], services: ["site"] }],
    ["No operation is of all its routes", { answer: 503, operations: [] }],
    [
      "No operation is of all its routes",
      { answer: 503, operations: ["createCart"], routes: ["GET /site/{tenant}/sites"] },
    ],
    ["answer must be a whole number from 400 to 599, not 200", { answer: 200 }],
    [
      'answer must be a status, "network error", "nothing", "truncated", "stale version", "token expired", not "down"',
      { answer: "down" },
    ],
    ["delay must be a whole number from 0 to 2147483647, not -1", { delay: -1 }],
    ["retryAfter needs a status as answer", { answer: "nothing", retryAfter: 1 }],
    ["times must be a whole number from 1", { answer: 500, times: 0 }],
    ["There is no operation GET /sites: the nearest paths are", { answer: 500, routes: ["GET /sites"] }],
  ])("refuses with %j, and in a header with a 400", async (message, fault) => {
    expect(() => createKit().control.faults.add(fault as Fault)).toThrow(
      expect.objectContaining({
        code: "OPTION_INVALID",
        message: expect.stringMatching(new RegExp(message.slice(1).replaceAll(/[{}"[\]]/g, "."))),
      }),
    );
    if (["operations", "services", "routes", "times"].some((name) => name in fault)) return;
    const headers = { "x-kit-fault": JSON.stringify(fault) };
    // What is lost on the way to a header is not wrong there.
    if (headers["x-kit-fault"].includes('"body":{}') && !message.includes("body")) return;
    expect((await createKit().fetch("https://api.emporix.io/site/acme/sites", { headers })).status).toBe(400);
  });

  it("keeps its own copy, answers null, and has a header once, in whatever case it is given", async () => {
    const kit = createKit();
    const headers: Record<string, string> = { "Content-Type": "text/csv", "retry-after": "7" };
    const fault = { answer: 503, headers, retryAfter: 3, body: "a,b", times: 1 };
    kit.control.faults.add(fault);
    Object.assign(fault, { answer: 200, times: 5 });
    headers["x-late"] = "1";
    const ask = (): Promise<Response> => kit.fetch("https://api.emporix.io/site/acme/sites");
    const response = await ask();
    expect([response.status, response.headers.get("content-type"), response.headers.get("retry-after")]).toEqual([
      503,
      "text/csv",
      "7",
    ]);
    expect(response.headers.has("x-late")).toBe(false);
    expect((await ask()).status).toBe(401);
    kit.control.faults.add({ answer: 200, body: null, times: 1 });
    expect(await (await ask()).json()).toBeNull();
  });

  it("says nothing of a request that it only tries", async () => {
    const hints: string[] = [];
    const kit = createKit({ onHint: (hint) => void hints.push(hint) });
    const { token } = await kit.control.scenario("a guest with a cart");
    hints.length = 0;
    kit.control.faults.add({ answer: "token expired", times: 1 });
    const headers = { authorization: `Bearer ${token}` };
    const target = "https://api.emporix.io/session-context/acme/me/context?zzz=1";
    expect((await kit.fetch(target, { headers })).status).toBe(401);
    expect(hints).toEqual([]);
  });
});
