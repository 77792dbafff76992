import { http } from "msw";
import { setupServer } from "msw/node";
import { createHandlers } from "../../mocks/msw/handlers.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { compose, type ComposeOptions } from "../../src/layers/compose.ts";
import { startServer } from "../../src/doors/server/server.ts";
import { defined } from "../../src/shared/defined.ts";
import { guardResponse } from "./spec-guard.ts";

/** A way to reach the engine. */
export interface Door {
  readonly kit: Kit;
  /** Sends a request; the target is a path with its query. The response has been held against the spec. */
  readonly send: (target: string, init?: RequestInit) => Promise<Response>;
  /** The same without the spec: for answers that the spec does not have. */
  readonly sendUnguarded: (target: string, init?: RequestInit) => Promise<Response>;
  close(): Promise<void>;
}

export type Transports = Readonly<Record<string, (options?: KitOptions) => Promise<Door>>>;

/** The ways to reach the engine that answer whatever is sent, also what is no request of the API. */
export const openTransports: Transports = {
  "in-process": async (options) => {
    const kit = createKit(options);
    const sendUnguarded: Door["send"] = (target, init) => kit.fetch(`https://api.emporix.io${target}`, init);
    return {
      kit,
      sendUnguarded,
      send: async (target, init = {}) =>
        guardResponse(init.method ?? "GET", target, await sendUnguarded(target, init), init),
      close: () => kit.close(),
    };
  },
  HTTP: (options) => serve(options),
  "HTTP, reporting": (options) => serve(options, "report"),
};

/** What is not as documented is refused here, before the API could: for requests that are meant to be right. */
export const enforcingTransports: Transports = {
  "HTTP, enforcing": (options) => serve(options, "enforce"),
};

/** A server of the mock. */
export async function serve(
  options?: KitOptions,
  validate?: ComposeOptions["validate"],
): Promise<Door & { readonly url: string }> {
  const kit = createKit(options);
  const server = await startServer(await compose(kit, defined({ validate })), { port: 0 });
  const sendUnguarded: Door["send"] = (target, init) => fetch(server.url + target, init);
  return {
    kit,
    url: server.url,
    sendUnguarded,
    async send(target, init = {}) {
      const { method = "GET" } = init;
      return noResponseViolation(await guardResponse(method, target, await sendUnguarded(target, init), init));
    },
    async close() {
      await server.close();
      await kit.close();
    },
  };
}

/** Every response of the engine has to be as documented, whatever the request is. */
function noResponseViolation(response: Response): Response {
  const found = response.headers.get("sl-violations") ?? "";
  if (found.includes('"location":["response"')) throw new Error(`There is a violation in a response: ${found}`);
  return response;
}

const msw = setupServer();
let mswDoors = 0;
/** MSW listens while there are some, and leaves the platform's own clients to other test files. */
let openMswDoors = 0;

/** `npm run test:quick` sets this: one door is enough between two edits, and all doors share the engine. */
const isQuick = process.env["TEST_QUICK"] !== undefined;

function oneIfQuick(all: Transports): Transports {
  return isQuick ? Object.fromEntries(Object.entries(all).slice(0, 1)) : all;
}

/** Every way to reach the engine; one test body runs through all of them. */
export const transports: Transports = oneIfQuick({
  ...openTransports,
  MSW: async (options) => {
    const kit = createKit(options);
    const baseUrl = `https://door-${mswDoors++}.example`;
    // What stands in for the services that the kit does not have, as an app's own handlers would.
    const otherServices = http.all(`${baseUrl}/*`, ({ request }) => kit.fetch(request));
    if (openMswDoors++ === 0) msw.listen({ onUnhandledFrame: "bypass" });
    msw.use(...createHandlers(kit, { baseUrl, onUnhandled: "bypass" }), otherServices);
    // The control plane is no API; a test steers the kit itself.
    const sendUnguarded: Door["send"] = (target, init) =>
      target.startsWith("/__kit/") ? kit.fetch(baseUrl + target, init) : fetch(baseUrl + target, init);
    return {
      kit,
      sendUnguarded,
      send: async (target, init = {}) =>
        guardResponse(init.method ?? "GET", target, await sendUnguarded(target, init), init),
      async close() {
        await kit.close();
        if (--openMswDoors > 0) return;
        msw.close();
        msw.resetHandlers();
      },
    };
  },
});

/** Every way, and the one on which bad requests are refused by the validators. */
export const allTransports: Transports = oneIfQuick({ ...transports, ...enforcingTransports });

let tenants = 0;

/** A tenant name that no other test uses. */
export function newTenant(): string {
  return `t${(tenants++).toString(36)}${Math.random().toString(36).slice(2, 10)}`.padEnd(3, "0").slice(0, 16);
}
