import { msw } from "msw/vite";
import type { Logger, Plugin } from "vite";
import { checkNames } from "../../src/shared/named-options.ts";
import { invalidOption } from "../../src/shared/errors.ts";
import type { BrowserOptions } from "../msw/browser.ts";
import { startingModule, waitingForMock } from "./started-page.ts";

/** The name of the page's `meta` element with the URL of MSW's worker script. `mockApi` of `/browser` reads it. */
const workerMeta = "session-context-kit-worker";

/** What the page imports before the app. */
const startId = "virtual:session-context-kit/start";

export interface ViteOptions {
  /**
   * Whether the dev server's page starts the mock before the app, with these options of `mockApi`: what JSON can say of them. An
   * app that needs more, or the kit itself, calls `mockApi` of `session-context-kit/browser`.
   */
  readonly mock?: boolean | BrowserOptions;
}

/**
 * A Vite plugin for `mockApi` of `session-context-kit/browser`: the dev server serves MSW's worker script below Vite's `base`, and
 * `mockApi` knows where. With `mock`, the page starts it before the app. A production build contains none of this.
 *
 * @throws KitError `OPTION_INVALID`
 * @example
 * export default defineConfig({ plugins: [sessionContextKit({ mock: true })] });
 */
export function sessionContextKit(options: ViteOptions = {}): Plugin[] {
  checkNames(options, ["mock"]);
  const { mock = false } = options;
  if (typeof mock !== "boolean" && (typeof mock !== "object" || mock === null))
    throw invalidOption("mock must be true, false or the options of mockApi");
  const starts = mock === false ? undefined : startingModule(mock === true ? {} : mock);
  let base = "/";
  return [
    { ...msw({ mode: "worker-only" }), apply: "serve" },
    {
      name: "session-context-kit",
      apply: "serve",
      configResolved(config) {
        base = new URL(config.base, "http://localhost").pathname;
      },
      transformIndexHtml: () => [
        { tag: "meta", attrs: { name: workerMeta, content: `${base}mockServiceWorker.js` }, injectTo: "head" },
      ],
    },
    ...(starts === undefined ? [] : [startingPlugin(starts)]),
  ];
}

function startingPlugin(source: string): Plugin {
  let logger: Logger | undefined;
  return {
    name: "session-context-kit:start",
    apply: "serve",
    // Vite would find them with the first page, and load it again.
    config: () => ({ optimizeDeps: { include: ["session-context-kit/browser"] } }),
    configResolved(config) {
      logger = config.logger;
    },
    resolveId: (id) => (id === startId ? `\0${startId}` : undefined),
    load: (id) => (id === `\0${startId}` ? source : undefined),
    transformIndexHtml: {
      order: "pre",
      handler(html, { path }) {
        const page = waitingForMock(html, startId);
        if (page.inline)
          logger?.warnOnce(
            `${path} has an inline module script, which does not wait for the mock: move it into a file, and give it a src`,
          );
        return page.html;
      },
    },
  };
}
