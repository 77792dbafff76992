import { KitError } from "../shared/errors.ts";
import { createKit, type Kit } from "../engine/kit.ts";
import { shop } from "../engine/shop/index.ts";
import type { KitOptions } from "../engine/options.ts";
import { startServer } from "../doors/server/server.ts";
import type { Durability } from "../engine/store/file/file-storage.ts";
import { compose, type ComposeOptions } from "../layers/compose.ts";
import type { Storage } from "../engine/store/storage.ts";
import { defaultFolder, hideFromGit } from "./default-folder.ts";
import { UsageError } from "./flags.ts";
import type { Log } from "./log.ts";
import { listenError, type ListenAddress } from "./listen-address.ts";
import type { StopRequest } from "./signals.ts";

export const defaultData = `${defaultFolder}/state.json`;

/** Where and how state is kept. */
export interface DataChoice {
  readonly file: string;
  readonly durability?: Durability | undefined;
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
  place: ListenAddress,
  log: Log,
  stop: StopRequest,
): Promise<{ url: string; close(): Promise<void> }> {
  const storage = data === undefined ? undefined : await openStorage(data);
  let kit: Kit | undefined;
  try {
    stop.throwIfArrived();
    const made = (kit = createKit({ services: [shop], ...options, ...(storage === undefined ? {} : { storage }) }));
    const handler = await compose(made, { ...layers, onInvalidExchange: log.violated });
    stop.throwIfArrived();
    const server = await startServer(handler, {
      ...place,
      ...(log.answered === undefined ? {} : { onAnswer: log.answered }),
    });
    const close = async (): Promise<void> => {
      await server.close();
      await made.close();
    };
    return { url: server.url, close };
  } catch (error) {
    // Nothing has changed; what matters is that the lock goes.
    if (kit === undefined) await storage?.close();
    else await kit.close();
    throw isUsage(error) ? new UsageError(error.message) : listenError(error, place);
  }
}

/** Loaded only when state is kept: start-up without it need not pay for it. */
async function openStorage({ file, durability = "os" }: DataChoice): Promise<Storage> {
  if (file === defaultData) hideFromGit();
  return (await import("../engine/store/file/file-storage.ts")).openFileStorage(file, { durability });
}

/** An option that the engine refuses came from a flag. */
function isUsage(error: unknown): error is KitError {
  return error instanceof KitError && error.code === "OPTION_INVALID";
}
