import { createKit, type Kit } from "../../src/kit.ts";
import type { KitOptions } from "../../src/options.ts";
import { startServer } from "../../src/server/server.ts";
import { guardResponse } from "./spec-guard.ts";

/** A way to reach the engine. */
export interface Door {
  readonly kit: Kit;
  /** Sends a request; the target is a path with its query. The response has been held against the spec. */
  readonly send: (target: string, init?: RequestInit) => Promise<Response>;
  close(): Promise<void>;
}

/** Every way to reach the engine; one test body runs through all of them. */
export const transports: Readonly<Record<string, (options?: KitOptions) => Promise<Door>>> = {
  "in-process": async (options) => {
    const kit = createKit(options);
    return {
      kit,
      send: async (target, init) =>
        guardResponse(init?.method ?? "GET", target, await kit.fetch(`https://api.emporix.io${target}`, init)),
      close: () => kit.close(),
    };
  },
  HTTP: async (options) => {
    const kit = createKit(options);
    const server = await startServer(kit, { port: 0 });
    return {
      kit,
      send: async (target, init) =>
        guardResponse(init?.method ?? "GET", target, await fetch(server.url + target, init)),
      async close() {
        await server.close();
        await kit.close();
      },
    };
  },
};

let tenants = 0;

/** A tenant name that no other test uses. */
export function newTenant(): string {
  return `t${(tenants++).toString(36)}${Math.random().toString(36).slice(2, 10)}`.padEnd(3, "0").slice(0, 16);
}
