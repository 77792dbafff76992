import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createHandlers } from "../../../mocks/msw/handlers.ts";
import { type Hooks, mockApi, type OnUnhandled, startMock } from "../../../mocks/msw/setup.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { callsIn, realApi, saidOf, seenWith, unhandledStory } from "../../support/unhandled.ts";
import { upstream } from "../../support/upstream.ts";

/** What a door says: in the console, and by failing the test. */
interface Said {
  readonly console: readonly string[];
  readonly failure: readonly string[];
}

interface UnhandledDoor {
  /** Whether what is an error fails a test here; the console has it otherwise. */
  readonly failsTests: boolean;
  /** Runs the story, and returns what the app has seen and why the test failed. */
  run(
    api: string | readonly string[],
    onUnhandled: OnUnhandled,
    story: () => Promise<string[]>,
  ): Promise<{ seen: string[]; failure: string[] }>;
}

const failureOf = async (ending: Promise<unknown>): Promise<string[]> =>
  await ending.then(
    () => [],
    (error: Error) => [error.message],
  );

const doors: Readonly<Record<string, UnhandledDoor>> = {
  "createHandlers in a server of the test's own": {
    failsTests: false,
    async run(baseUrl, onUnhandled, story) {
      const server = setupServer(...createHandlers(createKit(), { baseUrl, onUnhandled }));
      server.listen({ onUnhandledFrame: "bypass" });
      onTestFinished(() => server.close());
      return { seen: await story(), failure: [] };
    },
  },
  "mockApi in Node": {
    failsTests: true,
    async run(baseUrl, onUnhandled, story) {
      const hooks: Partial<Record<keyof Hooks, () => unknown>> = {};
      mockApi({
        baseUrl,
        onUnhandled,
        hooks: {
          beforeAll: (hook) => (hooks.beforeAll = hook),
          afterEach: (hook) => (hooks.afterEach = hook),
          afterAll: (hook) => (hooks.afterAll = hook),
        },
      });
      hooks.beforeAll?.();
      onTestFinished(() => void hooks.afterAll?.());
      const seen = await story();
      const failure = await failureOf(Promise.resolve(hooks.afterEach?.()));
      // And not the next one.
      await hooks.afterEach?.();
      return { seen, failure };
    },
  },
  "an isolated test": {
    failsTests: true,
    async run(baseUrl, onUnhandled, story) {
      await using mock = startMock({ baseUrl, onUnhandled });
      let seen: string[] = [];
      const failure = await failureOf(
        mock.isolated(async () => {
          seen = await story();
        })(),
      );
      return { seen, failure };
    },
  },
  startMock: {
    failsTests: false,
    async run(baseUrl, onUnhandled, story) {
      await using mock = startMock({ baseUrl, onUnhandled });
      mock.start();
      return { seen: await story(), failure: [] };
    },
  },
};

const call = async (method: string, url: string) => {
  const response = await fetch(url, { method });
  return { status: response.status, text: await response.text() };
};

async function said(run: () => Promise<{ seen: string[]; failure: string[] }>): Promise<Said & { seen: string[] }> {
  const written: string[] = [];
  const log = (level: string) => (message: string) => void written.push(`${level}: ${message}`);
  vi.spyOn(console, "error").mockImplementation(log("error"));
  vi.spyOn(console, "warn").mockImplementation(log("warn"));
  try {
    return { ...(await run()), console: written };
  } finally {
    vi.restoreAllMocks();
  }
}

describe.each(Object.entries(doors))("%s", (_name, door) => {
  it.each(["error", "warn", "bypass"] as const)(
    "with onUnhandled: %s does what the table says",
    async (onUnhandled) => {
      const api = await upstream(realApi);
      const elsewhere = await upstream(realApi);
      const got = await said(() => door.run(api, onUnhandled, () => unhandledStory(call, api, elsewhere)));
      expect(got.seen).toEqual(seenWith(onUnhandled));
      const isError = onUnhandled === "error";
      expect(callsIn(got.failure, api)).toEqual(isError && door.failsTests ? saidOf : []);
      const level = isError && !door.failsTests ? "error" : onUnhandled === "warn" ? "warn" : undefined;
      expect(callsIn(got.console, api)).toEqual(level === undefined ? [] : saidOf);
      expect(got.console.every((line) => line.startsWith(`${level}: `) && !line.includes("secret"))).toBe(true);
    },
  );
});

describe.each(Object.entries(doors))("%s: the API's URL by the other scheme", (_name, door) => {
  it.each(["error", "warn", "bypass"] as const)("with onUnhandled: %s is no operation", async (onUnhandled) => {
    const slip = await upstream(realApi);
    const api = slip.replace("http:", "https:");
    const { seen, failure, ...got } = await said(() =>
      door.run(api, onUnhandled, async () => {
        const { status, text } = await call("GET", `${slip}/site/acme/sites?token=secret`);
        return [`${status}: ${text}`];
      }),
    );
    const why = `the API is mocked at ${api}: call it there`;
    expect(seen.join("\n")).toMatch(
      onUnhandled === "bypass" ? '200: "the real one"' : `404: {"fault":{"faultstring":"${why}`,
    );
    const told = [...failure, ...got.console];
    expect(told).toHaveLength(onUnhandled === "bypass" ? 0 : 1);
    for (const line of told) expect(line).toContain(`GET ${slip}/site/acme/sites (${why}`);
    expect(failure).toHaveLength(onUnhandled === "error" && door.failsTests ? 1 : 0);
  });

  it("is an operation where both URLs are its base, and the app's own elsewhere", async () => {
    const slip = await upstream(realApi);
    const elsewhere = await upstream(realApi);
    const api = slip.replace("http:", "https:");
    const { seen, failure, ...got } = await said(() =>
      door.run([api, `${slip}/`], "error", async () => {
        const statuses = [];
        for (const url of [api, slip, elsewhere]) statuses.push((await call("GET", `${url}/site/acme/sites`)).status);
        return statuses.map(String);
      }),
    );
    expect(seen).toEqual(["401", "401", "200"]);
    expect([...failure, ...got.console]).toEqual([]);
  });
});

it("a wrong word is refused", () => {
  expect(() => createHandlers(createKit(), { onUnhandled: "fail" as OnUnhandled })).toThrow(
    "onUnhandled must be one of error, warn, bypass, not fail",
  );
});
