import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import type { Route } from "../../spec/generated/control-operations.ts";
import { cliHere } from "./cli-here.ts";
import type { Duration } from "../../src/engine/clock/duration.ts";
import type { Control } from "../../src/engine/control/control.ts";
import type { Fault } from "../../src/engine/overrides/fault.ts";
import type { Seed } from "../../src/engine/seed/seed.ts";
import type { ExportFormat } from "../../src/engine/control/requests/export/formats.ts";
import type { RequestExpectation } from "../../src/engine/control/requests/expectations.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { type Door, serve } from "./transports.ts";

/** What goes to an operation of the control plane. */
export interface Told {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  // oxlint-disable-next-line typescript/no-explicit-any -- as in Answer: tests say what they expect of it
  readonly body?: any;
}

/** A way to steer one and the same kit, whose API is reached by `send`. */
export interface ControlDoor {
  readonly door: Door & { readonly url: string };
  /**
   * Tells the kit something, and returns its answer as JSON; a refusal is `{ refused }` with its message.
   */
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  readonly tell: (route: Route, told?: Told) => Promise<any>;
}

/** An operation in process, and as words of the command line. */
interface Spoken {
  readonly call: (control: Control, told: Required<Told>) => unknown;
  readonly words: (told: Required<Told>) => readonly string[];
}

function fields(body: object = {}): string[] {
  return Object.entries(body).map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
}

/** An expectation as words: the fields of its filter stand beside the others. */
function expected({ filter = {}, ...numbers }: { readonly filter?: object }): string[] {
  return [...fields(filter), ...fields(numbers)];
}

/** What a query has as text, and code as numbers. */
function numbersIn(query: Readonly<Record<string, string>>, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, names.includes(name) ? Number(value) : value]),
  );
}

function clock(verb: "freeze" | "resume", call?: undefined): Spoken;
function clock(verb: string, call: Spoken["call"]): Spoken;
function clock(verb: string, call?: Spoken["call"]): Spoken {
  return {
    call: (control, told) => {
      if (call === undefined) control.clock[verb as "freeze"](told.query);
      else call(control, told);
      return control.clock.reading(told.query);
    },
    words: ({ body }) => ["clock", verb, ...Object.values(body as object).map(String)],
  };
}

/** A file that has a value as JSON. */
function inFile(value: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "given.json");
  writeFileSync(file, JSON.stringify(value));
  return file;
}

/** A list of the state, and one row of it. */
function stateRoutes<const Kind extends "cart" | "context" | "customer" | "order" | "session">(kind: Kind) {
  const list: Spoken = {
    call: ({ state }, { query: { limit, ...query } }) =>
      state[`${kind}s`](limit === undefined ? query : { ...query, limit: Number(limit) }),
    words: () => [`${kind}s`],
  };
  const one: Spoken = {
    call: ({ state }, { path, query }) => state[kind](path["id"] ?? "", query),
    words: ({ path }) => [`${kind}s`, "show", path["id"] ?? ""],
  };
  return { [`GET /__kit/${kind}s`]: list, [`GET /__kit/${kind}s/{id}`]: one } as {
    readonly [Route in `GET /__kit/${Kind}s` | `GET /__kit/${Kind}s/{id}`]: Spoken;
  };
}

/** Every operation but the stream of events, and those that Pact's verifiers and health checks ask. */
const spoken: {
  readonly [R in Exclude<Route, "GET /__kit/events" | "GET /__kit/health" | "POST /__kit/scenarios">]: Spoken;
} = {
  "GET /__kit/clock": { call: ({ clock: own }, { query }) => own.reading(query), words: () => ["clock"] },
  "POST /__kit/clock/advance": clock("advance", (control, { body, query }) =>
    control.clock.advance((body as { by: Duration }).by, query),
  ),
  "POST /__kit/clock/set": clock("set", (control, { body, query }) =>
    control.clock.set((body as { to: string }).to, query),
  ),
  "POST /__kit/clock/freeze": clock("freeze"),
  "POST /__kit/clock/resume": clock("resume"),
  "POST /__kit/clock/rate": clock("rate", (control, { body, query }) =>
    control.clock.rate((body as { rate: number }).rate, query),
  ),
  "GET /__kit/faults": { call: ({ faults }, { query }) => faults.list(query), words: () => ["faults"] },
  "POST /__kit/faults": {
    call: ({ faults }, { body }) => {
      const { id } = faults.add(body as Fault);
      return faults.list().find((fault) => fault.id === id);
    },
    words: ({ body }) => ["faults", "add", ...fields(body as object)],
  },
  "DELETE /__kit/faults": { call: ({ faults }, { query }) => faults.clear(query), words: () => ["faults", "clear"] },
  "DELETE /__kit/faults/{id}": {
    call: ({ faults }, { path }) => faults.remove(path["id"] ?? ""),
    words: ({ path }) => ["faults", "remove", path["id"] ?? ""],
  },
  "GET /__kit/tenants": { call: ({ state }) => state.tenants(), words: () => ["tenants"] },
  "GET /__kit/stats": { call: ({ state }) => state.stats(), words: () => ["stats"] },
  ...stateRoutes("session"),
  ...stateRoutes("context"),
  ...stateRoutes("cart"),
  ...stateRoutes("customer"),
  ...stateRoutes("order"),
  "PATCH /__kit/contexts/{id}": {
    call: ({ state }, { path, query, body }) => state.editContext(path["id"] ?? "", body as object, query),
    words: ({ path, body }) => ["contexts", "edit", path["id"] ?? "", ...fields(body as object)],
  },
  "POST /__kit/sessions/{id}/end": {
    call: ({ state }, { path, query }) => state.endSession(path["id"] ?? "", query),
    words: ({ path }) => ["sessions", "end", path["id"] ?? ""],
  },
  "POST /__kit/sessions/{id}/expire": {
    call: ({ state }, { path, query, body }) =>
      state.expireSession(path["id"] ?? "", body as { what: "session" }, query),
    words: ({ path, body }) => ["sessions", "expire", path["id"] ?? "", ...Object.values(body as object).map(String)],
  },
  "PATCH /__kit/carts/{id}": {
    call: ({ state }, { path, query, body }) => state.editCart(path["id"] ?? "", body as object, query),
    words: ({ path, body }) => ["carts", "edit", path["id"] ?? "", ...fields(body as object)],
  },
  "PATCH /__kit/customers/{id}": {
    call: ({ state }, { path, query, body }) => state.editCustomer(path["id"] ?? "", body as object, query),
    words: ({ path, body }) => ["customers", "edit", path["id"] ?? "", ...fields(body as object)],
  },
  "POST /__kit/seed": {
    call: ({ state }, { query, body }) => state.seed(body as Seed, query),
    words: ({ body }) => ["seed", inFile(body)],
  },
  "GET /__kit/holds": {
    call: ({ holds }, { query: { waitFor, ...query } }) =>
      holds.list(waitFor === undefined ? query : { ...query, waitFor: Number(waitFor) }),
    words: () => ["holds"],
  },
  "POST /__kit/holds/{name}/release": {
    call: ({ holds }, { path, query }) => holds.release(path["name"] ?? "", query),
    words: ({ path }) => ["holds", "release", path["name"] ?? ""],
  },
  "GET /__kit/races": { call: ({ races }) => races.list(), words: () => ["races"] },
  "POST /__kit/races": {
    call: ({ races }, { query, body }) => races.run(body as Parameters<typeof races.run>[0], query),
    words: ({ body }) => ["races", "play", inFile(body)],
  },
  "POST /__kit/races/{name}": {
    call: ({ races }, { path, query }) => races.run(path["name"] ?? "", query),
    words: ({ path }) => ["races", "run", path["name"] ?? ""],
  },
  "GET /__kit/lapses": { call: ({ state }, { query }) => state.lapses(query), words: () => ["lapses"] },
  "POST /__kit/har": {
    call: (control, { query, body }) => control.replayHar(body, query),
    words: ({ body }) => ["har", "replay", inFile(body)],
  },
  "GET /__kit/snapshots": { call: ({ snapshots }, { query }) => snapshots.list(query), words: () => ["snapshot"] },
  "POST /__kit/snapshots/{name}": {
    call: ({ snapshots }, { path, query }) => snapshots.save(path["name"] ?? "", query),
    words: ({ path }) => ["snapshot", "save", path["name"] ?? ""],
  },
  "PUT /__kit/snapshots/{name}": {
    call: ({ snapshots }, { path, query, body }) => snapshots.import(path["name"] ?? "", body, query),
    words: ({ path, body }) => ["snapshot", "import", path["name"] ?? "", inFile(body)],
  },
  "GET /__kit/snapshots/{name}": {
    call: ({ snapshots }, { path, query }) => snapshots.export(path["name"] ?? "", query),
    words: ({ path }) => ["snapshot", "export", path["name"] ?? "", inFile("")],
  },
  "DELETE /__kit/snapshots/{name}": {
    call: ({ snapshots }, { path, query }) => snapshots.remove(path["name"] ?? "", query),
    words: ({ path }) => ["snapshot", "delete", path["name"] ?? ""],
  },
  "POST /__kit/snapshots/{name}/restore": {
    call: ({ snapshots }, { path, query }) => snapshots.restore(path["name"] ?? "", query),
    words: ({ path }) => ["snapshot", "restore", path["name"] ?? ""],
  },
  "GET /__kit/snapshots/{name}/differences": {
    call: ({ snapshots }, { path, query }) => snapshots.compare(path["name"] ?? "", query),
    words: ({ path, query }) => [
      "snapshot",
      "compare",
      path["name"] ?? "",
      ...(query["with"] === undefined ? [] : [query["with"]]),
    ],
  },
  "GET /__kit/mails": { call: (control, { query }) => control.mails(query), words: () => ["mails"] },
  "GET /__kit/violations": {
    call: ({ violations }, { query }) => violations.list(query),
    words: () => ["violations"],
  },
  "DELETE /__kit/violations": {
    call: ({ violations }, { query }) => violations.clear(query),
    words: () => ["violations", "clear"],
  },
  "GET /__kit/requests": {
    call: ({ requests }, { query }) => requests.list(numbersIn(query, "since", "limit")),
    words: () => ["requests"],
  },
  "GET /__kit/requests/export": {
    call: ({ requests }, { query: { format, ...query } }) =>
      requests.export(format as ExportFormat, numbersIn(query, "since", "limit")),
    words: ({ query: { format = "" } }) => ["requests", "export", format],
  },
  "POST /__kit/requests/verify": {
    call: ({ requests }, { body }) => requests.verify(body as RequestExpectation),
    words: ({ body }) => ["requests", "verify", ...expected(body as object)],
  },
  "POST /__kit/requests/wait": {
    call: ({ requests }, { body }) => {
      const { filter = {}, ...options } = body as { filter?: object };
      return requests.waitFor(filter, options);
    },
    words: ({ body }) => ["requests", "wait", ...expected(body as object)],
  },
  "DELETE /__kit/requests": {
    call: ({ requests }, { query }) => requests.clear(query),
    words: () => ["requests", "clear"],
  },
  "POST /__kit/requests/{id}/replay": {
    call: ({ requests }, { path }) => requests.replay(Number(path["id"])),
    words: ({ path }) => ["requests", "replay", path["id"] ?? ""],
  },
  "GET /__kit/requests/{id}": {
    call: ({ requests }, { path }) => requests.get(Number(path["id"])),
    words: ({ path }) => ["requests", "show", path["id"] ?? ""],
  },
  "GET /__kit/scenarios": {
    call: async () => (await import("../../src/engine/scenarios/run.ts")).scenarioEntries(),
    words: () => ["scenario"],
  },
  "POST /__kit/scenarios/{name}": {
    call: (control, { path, body }) =>
      (control.scenario as (name: string, given: unknown) => Promise<unknown>)(path["name"] ?? "", body),
    words: ({ path, body }) => ["scenario", "run", path["name"] ?? "", ...fields(body as object)],
  },
  "POST /__kit/reset": { call: (control, { query }) => control.reset(query), words: () => ["reset"] },
};

const ways: Readonly<Record<string, (door: ControlDoor["door"]) => ControlDoor["tell"]>> = {
  "in process":
    ({ kit: { control } }) =>
    async (route, { path = {}, query = {}, body = {} } = {}) => {
      try {
        const answer = await spoken[route as keyof typeof spoken].call(control, { path, query, body });
        await control.settled();
        return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
      } catch (error) {
        return { refused: (error as Error).message };
      }
    },
  HTTP:
    ({ send, sendUnguarded }) =>
    async (route, { path = {}, query = {}, body } = {}) => {
      const [method = "", template = ""] = route.split(" ");
      const target = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
      const search = new URLSearchParams(query).toString();
      // The guard knows JSON alone.
      const ask = route === "GET /__kit/requests/export" ? sendUnguarded : send;
      const response = await ask(search === "" ? target : `${target}?${search}`, {
        method,
        ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) return { refused: (JSON.parse(text) as { message: string }).message };
      const isText = response.headers.get("content-type")?.startsWith("text/plain") === true;
      return text === "" ? undefined : isText ? text : JSON.parse(text);
    },
  "the command line":
    ({ url }) =>
    async (route, { path = {}, query = {}, body = {} } = {}) => {
      const words = spoken[route as keyof typeof spoken].words({ path, query, body });
      const { tenant, with: _said, ...further } = query;
      const flags = ["--base-url", url, "--json", ...(tenant === undefined ? [] : ["--tenant", tenant])];
      const { code, stdout, stderr } = await cliHere([...words, ...fields(further), ...flags]);
      if (code !== 0 && stdout === "")
        return {
          refused: stderr
            .replace(/^session-context-kit: /, "")
            .replace(/ \(session-context-kit .*\n$/s, "")
            .trim(),
        };
      const answer = JSON.parse(stdout) as unknown;
      return answer === null ? undefined : answer;
    },
};

/** Runs a test body through `kit.control`, through HTTP and through the command line, with one kit each. */
export function eachControlDoor(name: string, body: (reached: ControlDoor) => void, options: KitOptions = {}): void {
  for (const [way, tellOf] of Object.entries(ways)) {
    describe(`${name}, ${way}`, () => {
      let door: ControlDoor["door"] | undefined;
      const opened = (): ControlDoor["door"] => {
        if (door === undefined) throw new Error("The door is not open yet");
        return door;
      };
      beforeAll(async () => {
        door = await serve(options);
      });
      afterAll(() => door?.close());
      body({
        get door() {
          return opened();
        },
        tell: (route, told) => tellOf(opened())(route, told),
      });
    });
  }
}
