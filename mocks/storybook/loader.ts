import type { SetupWorker } from "msw/browser";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import type { Fault } from "../../src/engine/overrides/fault.ts";
import type { ScenarioName } from "../../src/engine/scenarios/catalogue.ts";
import { once } from "../../src/shared/once.ts";
import { mockApi } from "../msw/browser.ts";
import { createHandlers, type HandlerOptions } from "../msw/handlers.ts";
import { ensureServing } from "../msw/page-worker.ts";
import { checkNames } from "../../src/shared/named-options.ts";

export type { OnUnhandled } from "../msw/unhandled.ts";

/** The state that a story begins in: its `parameters.sessionContext`. */
export interface StoryState {
  /** A state of the catalogue, as `a guest with a cart`; nobody without it. */
  readonly scenario?: ScenarioName;
  /** The scenario's parameters, as `{ tenant: "acme" }`. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** The kit's profile, instead of that of `kitOptions`. */
  readonly profile?: NonNullable<KitOptions["profile"]>;
  /** What fails or takes long, once the scenario is set up. */
  readonly faults?: readonly Fault[];
}

export interface StorybookOptions extends HandlerOptions {
  /** How each story's kit is set up. */
  readonly kitOptions?: KitOptions;
  /** Where Storybook serves MSW's worker script; `mockServiceWorker.js` beside its page by default. */
  readonly workerUrl?: string;
}

/** What a story finds in `loaded.sessionContext`. */
export interface LoadedState {
  /** The story's own kit. */
  readonly kit: Kit;
  /** The tokens and IDs of its scenario. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the loader reads of a story's context. */
interface StoryContext {
  readonly parameters: { readonly sessionContext?: StoryState };
  /** The worker of msw-storybook-addon, where that is used. */
  readonly msw?: SetupWorker;
}

/**
 * A loader for `.storybook/preview.ts`: each story has a kit of its own, in the state that its `parameters.sessionContext` names. Beside
 * msw-storybook-addon, list it after the addon's loader: the addon's worker answers then.
 *
 * @throws KitError `OPTION_INVALID` or `SCENARIO_UNKNOWN` for a wrong option or parameter; as `mockApi` does
 * @example
 * export default { loaders: [sessionContext()] };
 */
export function sessionContext(
  options: StorybookOptions = {},
): (context: StoryContext) => Promise<{ readonly sessionContext: LoadedState }> {
  checkNames(options, ["baseUrl", "kitOptions", "onUnhandled", "workerUrl"]);
  const { kitOptions = {}, workerUrl = "mockServiceWorker.js", ...handlerOptions } = options;
  // One worker for all stories; a story's handlers come before the ones that it starts with.
  const ownWorker = once(
    async () => (await mockApi({ ...handlerOptions, kitOptions, state: "memory", workerUrl })).worker,
  );

  return async ({ parameters, msw }) => {
    const state = parameters.sessionContext ?? {};
    checkNames(state, ["faults", "profile", "scenario", "with"]);
    const { scenario, with: given, profile, faults = [] } = state;
    const kit = createKit({ ...kitOptions, ...(profile === undefined ? {} : { profile }) });
    const handlers = createHandlers(kit, handlerOptions);
    if (msw === undefined) {
      const worker = await ownWorker();
      worker.resetHandlers();
      worker.use(...handlers);
    } else {
      msw.use(...handlers);
      // The addon resolves although nothing is mocked, when another page of the book was left a moment ago.
      const { controller } = navigator.serviceWorker;
      await ensureServing(msw, controller?.scriptURL ?? workerUrl);
    }
    // The names come from the story; the kit checks them.
    const setUp = kit.control.scenario as (name: string, given?: object) => Promise<LoadedState["values"]>;
    const values = scenario === undefined ? {} : await setUp(scenario, given);
    for (const fault of faults) kit.control.faults.add(fault);
    return { sessionContext: { kit, values } };
  };
}
