import type { Handler } from "../engine/http/handler.ts";
import { createKit, type Kit } from "../engine/kit.ts";
import { shop } from "../engine/shop/index.ts";
import type { KitOptions } from "../engine/options.ts";
import { startServer } from "../doors/server/server.ts";
import type { Durability } from "../engine/store/file/file-storage.ts";
import type { Storage } from "../engine/store/storage.ts";
import { defaultFolder, hideFromGit } from "./default-folder.ts";
import type { Log } from "./log.ts";
import { listenError, type ListenAddress } from "./listen-address.ts";
import type { StopRequest } from "./signals.ts";

export const defaultData = `${defaultFolder}/state.json`;

/** What stands around the engine. */
export interface LayerChoice {
  readonly enforcement: "enforce" | "off" | "report";
  readonly specs: readonly string[];
  readonly replay: string | undefined;
}

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
  layers: LayerChoice,
  place: ListenAddress,
  log: Log,
  stop: StopRequest,
): Promise<{ url: string; close(): Promise<void> }> {
  const storage = data === undefined ? undefined : await openStorage(data);
  let kit: Kit | undefined;
  try {
    stop.throwIfArrived();
    const made = (kit = createKit({ services: [shop], ...options, ...(storage === undefined ? {} : { storage }) }));
    const service = await layered(made, layers, log);
    stop.throwIfArrived();
    const server = await startServer(service, {
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
    throw listenError(error, place);
  }
}

/** From the inside out: the engine, other documents beside it, a recording before them, and validation around it all. */
async function layered(kit: Kit, { enforcement, specs, replay }: LayerChoice, log: Log): Promise<Handler> {
  // Prism takes a second to load: only for those who ask for it.
  const prism =
    enforcement === "off" && specs.length === 0
      ? undefined
      : await (await import("../layers/prism/open.ts")).openLayers(specs);
  const mocked = prism?.withMocks(kit) ?? kit;
  const replayed = replay === undefined ? mocked : await withRecording(replay, mocked);
  if (prism === undefined || enforcement === "off") return replayed;
  return prism.validated(replayed, enforcement, (offence) => {
    kit.control.violations.add(offence);
    log.violated(offence);
  });
}

async function withRecording(file: string, service: Handler): Promise<Handler> {
  const [{ readRecording }, { ReplayStore }, { replaying }] = await Promise.all([
    import("../layers/exchanges/recording.ts"),
    import("../layers/exchanges/replay-store.ts"),
    import("../layers/exchanges/replay.ts"),
  ]);
  return replaying(new ReplayStore(readRecording(file)), service);
}

/** Loaded only when state is kept: start-up without it need not pay for it. */
async function openStorage({ file, durability = "os" }: DataChoice): Promise<Storage> {
  if (file === defaultData) hideFromGit();
  return (await import("../engine/store/file/file-storage.ts")).openFileStorage(file, { durability });
}
