import { KitError } from "../shared/errors.ts";
import type { Handler } from "../engine/http/handler.ts";
import { createKit, type Kit } from "../engine/kit.ts";
import { shop } from "../engine/shop/index.ts";
import type { KitOptions } from "../engine/options.ts";
import { startServer } from "../doors/server/server.ts";
import type { Durability } from "../engine/store/file/file-storage.ts";
import type { Storage } from "../engine/store/storage.ts";
import { defaultFolder, hideFromGit } from "./default-folder.ts";
import { UsageError } from "./flags.ts";
import type { Log } from "./log.ts";
import { listenError, type ListenAddress } from "./listen-address.ts";
import type { StopRequest } from "./signals.ts";

export const defaultData = `${defaultFolder}/state.json`;

/** What stands around the engine. */
export interface LayerChoice {
  readonly enforcement: "enforce" | "off" | "report";
  readonly specs: readonly string[];
  /** How the operations of other documents are mocked. */
  readonly mock: { readonly dynamic: boolean; readonly callbacks: boolean; readonly seed: string | undefined };
  readonly replay: { readonly file: string; readonly rewind: boolean; readonly strict: boolean } | undefined;
}

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
): Promise<OpenedMock> {
  const storage = data === undefined ? undefined : await openStorage(data);
  let kit: Kit | undefined;
  try {
    stop.throwIfArrived();
    const made = (kit = createKit({ services: [shop], ...options, ...(storage === undefined ? {} : { storage }) }));
    const missing = new Map<string, number>();
    const service = await layered(made, layers, log, missing);
    stop.throwIfArrived();
    const server = await startServer(service, {
      ...place,
      ...(log.answered === undefined ? {} : { onAnswer: log.answered }),
    });
    const close = async (): Promise<void> => {
      await server.close();
      await made.close();
    };
    return { url: server.url, close, missing: () => missing };
  } catch (error) {
    // Nothing has changed; what matters is that the lock goes.
    if (kit === undefined) await storage?.close();
    else await kit.close();
    throw isUsage(error) ? new UsageError(error.message) : listenError(error, place);
  }
}

/** From the inside out: the engine, other documents beside it, a recording before them, and validation around it all. */
async function layered(
  kit: Kit,
  { enforcement, specs, replay, mock }: LayerChoice,
  log: Log,
  missing: Map<string, number>,
): Promise<Handler> {
  // Prism takes a second to load: only for those who ask for it.
  const prism =
    enforcement === "off" && specs.length === 0
      ? undefined
      : await (await import("../layers/prism/open.ts")).openLayers(specs, mock);
  const mocked = prism?.withMocks(kit) ?? kit;
  const replayed = replay === undefined ? mocked : await withRecording(replay, mocked, missing);
  if (prism === undefined || enforcement === "off") return replayed;
  return prism.validated(replayed, enforcement, (offence) => {
    kit.control.violations.add(offence);
    log.violated(offence);
  });
}

async function withRecording(
  { file, rewind, strict }: NonNullable<LayerChoice["replay"]>,
  inner: Handler,
  missing: Map<string, number>,
): Promise<Handler> {
  const [{ readRecording }, { ReplayStore }, { replaying }, { withoutTokens }] = await Promise.all([
    import("../layers/exchanges/recording.ts"),
    import("../layers/exchanges/replay-store.ts"),
    import("../layers/exchanges/replay.ts"),
    import("../layers/exchanges/redaction/shapes.ts"),
  ]);
  return replaying(new ReplayStore(readRecording(file), { rewind }), inner, {
    strict,
    onMissing({ method, path }) {
      const request = `${method} ${withoutTokens(path)}`;
      const key = missing.has(request) || missing.size < mostMissing ? request : "others";
      missing.set(key, (missing.get(key) ?? 0) + 1);
    },
  });
}

/** The most requests that are told apart: a server may run for days. */
const mostMissing = 1000;

/** Loaded only when state is kept: start-up without it need not pay for it. */
async function openStorage({ file, durability = "os" }: DataChoice): Promise<Storage> {
  if (file === defaultData) hideFromGit();
  return (await import("../engine/store/file/file-storage.ts")).openFileStorage(file, { durability });
}

/** An option that the engine refuses came from a flag. */
function isUsage(error: unknown): error is KitError {
  return error instanceof KitError && error.code === "OPTION_INVALID";
}
