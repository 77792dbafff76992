import { createKit, type Kit } from "../engine/kit.ts";
import { withShop } from "../engine/shop/with-shop.ts";
import { hinter } from "../engine/hints.ts";
import type { Handler } from "../engine/http/handler.ts";
import { nearestPaths } from "../engine/http/nearest-paths.ts";
import { tellingMissed } from "../engine/http/telling-missed.ts";
import type { KitOptions } from "../engine/options.ts";
import type { ControlAccess } from "../doors/server/origin-guard.ts";
import { startServer } from "../doors/server/server.ts";
import type { Durability } from "../engine/store/file/file-storage.ts";
import { compose, type ComposeOptions } from "../layers/compose.ts";
import { withoutWrittenTokens } from "../engine/exchanges/redaction/shapes.ts";
import type { Storage } from "../engine/store/storage.ts";
import { defaultFolder, makeDefaultFolder } from "./default-folder.ts";
import type { Log } from "./log.ts";
import { listenError, type ListenAddress } from "./listen-address.ts";
import type { StopRequest } from "./signals.ts";
import { exportState, importState, type StatePaths } from "./state-paths.ts";

export const defaultData = `${defaultFolder}/state.json`;

/** Where and how state is kept. */
export interface DataChoice {
  readonly file: string;
  readonly durability?: Durability | undefined;
}

export interface OpenedMock {
  readonly url: string;
  close(): Promise<void>;
  /** How often each request was made that the recording has no answer to. */
  missing(): ReadonlyMap<string, number>;
}

/** The most requests that are told apart: a server may run for days. */
const mostMissing = 1000;

/** Counts requests by method and path, the path without tokens. */
function countIn(missing: Map<string, number>): NonNullable<ComposeOptions["onNotRecorded"]> {
  return ({ method, path }) => {
    const request = `${method} ${withoutWrittenTokens(path)}`;
    const key = missing.has(request) || missing.size < mostMissing ? request : "others";
    missing.set(key, (missing.get(key) ?? 0) + 1);
  };
}

/** Names a call that no operation answers once, with the nearest paths. */
function missedIn({ paths }: Handler, log: Log): Parameters<typeof tellingMissed>[1] {
  const hint = hinter(log.hint);
  return ({ method, path }) => {
    const call = `${method} ${withoutWrittenTokens(path)}`;
    const near = nearestPaths(path, paths).join(", ");
    hint(
      "CALL_UNKNOWN",
      `nothing answers ${call}; the nearest paths are ${near}. --spec FILE mocks further services`,
      call,
    );
  };
}

/**
 * The whole mock: storage, engine, layers and server.
 *
 * @throws Stopped, with everything put away, when a signal arrived while it was being opened
 */
export async function openMock(
  options: KitOptions,
  data: DataChoice | undefined,
  layers: ComposeOptions,
  place: ListenAddress & ControlAccess,
  log: Log,
  stop: StopRequest,
  files: StatePaths = {},
): Promise<OpenedMock> {
  const storage = data === undefined ? undefined : await openStorage(data);
  let kit: Kit | undefined;
  try {
    stop.throwIfArrived();
    const made = (kit = createKit({ ...withShop(options), ...(storage === undefined ? {} : { storage }) }));
    await importState(made.control, files);
    const missing = new Map<string, number>();
    const handler = await compose(made, {
      ...layers,
      onInvalidExchange: log.violated,
      ...(layers.replay === undefined ? {} : { onNotRecorded: countIn(missing) }),
    });
    stop.throwIfArrived();
    const server = await startServer(tellingMissed(handler, missedIn(handler, log)), {
      ...place,
      ...(log.answered === undefined ? {} : { onAnswer: log.answered }),
    });
    const close = async (): Promise<void> => {
      await server.close();
      try {
        await exportState(made.control, files);
      } finally {
        await made.close();
      }
    };
    return { url: server.url, close, missing: () => missing };
  } catch (error) {
    // Nothing has changed; what matters is that the lock goes.
    if (kit === undefined) await storage?.close();
    else await kit.close();
    throw listenError(error, place);
  }
}

/** Loaded only when state is kept: start-up without it need not pay for it. */
async function openStorage({ file, durability = "os" }: DataChoice): Promise<Storage> {
  if (file === defaultData)
    makeDefaultFolder("DATA_UNREADABLE", "Name a file elsewhere with --data, or keep state in memory with --memory");
  return (await import("../engine/store/file/file-storage.ts")).openFileStorage(file, { durability });
}
