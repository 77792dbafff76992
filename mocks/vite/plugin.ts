import { msw } from "msw/vite";
import type { Plugin } from "vite";

/** The name of the page's `meta` element with the URL of MSW's worker script. `mockApi` of `/browser` reads it. */
const workerMeta = "session-context-kit-worker";

/**
 * A Vite plugin for `mockApi` of `session-context-kit/browser`: the dev server serves MSW's worker script below Vite's `base`, and
 * `mockApi` knows where. A production build contains neither.
 *
 * @example
 * export default defineConfig({ plugins: [sessionContextKit()] });
 */
export function sessionContextKit(): Plugin[] {
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
  ];
}
