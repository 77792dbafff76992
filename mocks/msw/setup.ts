import { checkNames } from "../../src/shared/named-options.ts";
import { invalidOption } from "../../src/shared/errors.ts";
import { type IsolatedMock, createNodeMock, type MockedApi, type MockOptions } from "./node-mock.ts";
import { noSuchOperation } from "./unhandled.ts";

export type { OnUnhandled } from "./unhandled.ts";
export type { IsolatedMock, MockedApi, MockOptions };

/** A test runner's hooks. */
export interface Hooks {
  readonly beforeAll: (hook: () => void) => void;
  /** With it, handlers that a file or its `beforeAll` adds survive the reset between tests. */
  readonly beforeEach?: (hook: () => void) => void;
  readonly afterEach: (hook: () => Promise<void>) => void;
  readonly afterAll: (hook: () => Promise<void>) => void;
}

export interface SetupOptions extends MockOptions {
  /** The hooks, where the runner does not make them global; as `{ beforeAll, beforeEach, afterEach, afterAll }` from "vitest". */
  readonly hooks?: Hooks;
}

/**
 * Mocks the API for the tests of a file: MSW listens before them and stops after them, the kit and the handlers are reset
 * between them, and a call to the API that no operation answers fails the test that sent it.
 *
 * @throws KitError `OPTION_INVALID` for an unknown option, or when there are no hooks
 * @example
 * const { kit } = mockApi({ hooks: { beforeAll, beforeEach, afterEach, afterAll } });
 */
export function mockApi(given: SetupOptions = {}): MockedApi {
  checkNames(given, ["baseUrl", "clock", "hooks", "kit", "kitOptions", "onUnhandled"]);
  const { hooks = globalHooks(), ...options } = given;
  checkHooks(hooks);
  const mock = createNodeMock(options);
  let hasBegun = false;
  hooks.beforeAll(() => {
    mock.start();
    mock.keepHandlers();
  });
  hooks.beforeEach?.(() => {
    if (!hasBegun) mock.keepHandlers();
    hasBegun = true;
  });
  hooks.afterEach(() => mock.reset());
  hooks.afterAll(() => mock.finish());
  return mock;
}

/**
 * Mocks the API in a process without a test runner, as a dev server or a script: it answers at once, until `stop()` or the end
 * of an `await using`. The console names the calls that no operation answers.
 *
 * @throws KitError `OPTION_INVALID` for an unknown option, or when another MSW server listens in this process
 * @example
 * await using api = startMock({ kitOptions: { profile: "reference" } });
 */
export function startMock(options: MockOptions = {}): MockedApi {
  const mock = createNodeMock(options, (missed) => console.error(noSuchOperation([missed], mock.kit.routes)));
  mock.start();
  return mock;
}

function checkHooks(hooks: Partial<Hooks> | null): void {
  const missing = (["beforeAll", "afterEach", "afterAll"] as const).filter(
    (name) => typeof hooks?.[name] !== "function",
  );
  if (missing.length === 0) return;
  throw invalidOption(`hooks has no ${missing.join(", ")}: give { beforeAll, beforeEach, afterEach, afterAll }`);
}

function globalHooks(): Hooks {
  const { beforeAll, beforeEach, afterEach, afterAll } = globalThis as Partial<Hooks>;
  if (beforeAll === undefined || afterEach === undefined || afterAll === undefined) {
    throw invalidOption(
      "There are no global beforeAll, afterEach and afterAll: give them as the option hooks, or use startMock",
    );
  }
  return { beforeAll, afterEach, afterAll, ...(beforeEach === undefined ? {} : { beforeEach }) };
}
