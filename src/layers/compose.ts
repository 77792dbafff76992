import type { RequestLog } from "../engine/control/requests/request-log.ts";
import type { InvalidExchange, ViolationLog } from "../engine/control/violation-log.ts";
import { fetchOf } from "../engine/http/fetch.ts";
import type { Handler } from "../engine/http/handler.ts";
import { checkFunctions, checkNames } from "../shared/named-options.ts";
import { checkTexts, invalidOption } from "../shared/errors.ts";
import type { DocumentMockOptions } from "./document-mock-options.ts";
import type { Layers } from "./prism/open.ts";
import type { DocumentContract } from "./validation/contract.ts";

/** What stands around a kit. Everything may be left out. */
export interface ComposeOptions {
  /** Files of further OpenAPI documents, which Prism mocks beside the kit; the kit's own operations win. */
  readonly specs?: readonly string[];
  /** How Prism mocks the operations of the further documents. */
  readonly mock?: DocumentMockOptions;
  /** The file of a recording of `proxy`: what it has is answered from it. */
  readonly replay?: string | ReplayOptions;
  /** Called for each request of the API that the recording does not have. */
  readonly onNotRecorded?: (request: { readonly method: string; readonly path: string }) => void;
  /**
   * Whether requests and responses are compared with the kit's document and the further ones: `off` by default. With `report`
   * an answer has its violations in the header `sl-violations`; with `enforce` an invalid request is answered 422, and an
   * invalid response becomes a 500. `prism` reports as well, and lets Prism judge by the kit's own document too.
   */
  readonly validate?: (typeof modes)[number];
  /** Called for each exchange with violations, after it is added to `kit.control.violations`. */
  readonly onInvalidExchange?: (exchange: InvalidExchange) => void;
}

/** How a recording is played. */
export interface ReplayOptions {
  readonly file: string;
  /** Begins again after the last answer to a request. */
  readonly rewind?: boolean;
  /** Answers 501 to what is not recorded. */
  readonly strict?: boolean;
}

/** What `compose` reads of a kit. */
export interface ComposableKit extends Handler {
  /** The routes of its operations, which an MSW handler each answers. */
  readonly routes: readonly string[];
  readonly control: { readonly violations: ViolationLog; readonly requests?: Pick<RequestLog, "recording"> };
}

/** A kit with layers around it: for `startServer`, for `createHandlers`, or for code that takes a `fetch`. */
export interface ComposedHandler extends Handler {
  readonly routes: readonly string[];
  readonly fetch: typeof globalThis.fetch;
}

const modes = ["off", "report", "enforce", "prism"] as const;

/**
 * Puts layers around a kit, from the inside out: other documents beside it, then a recording, then validation. Each is loaded only
 * when it is asked for; other documents, and `validate: "prism"`, need the package `@stoplight/prism-http`.
 *
 * @throws KitError `OPTION_INVALID` for an unknown option or mode
 * @throws Error when Prism is not installed, or a document or recording cannot be read
 * @example
 * const server = await startServer(await compose(createKit(), { specs: ["products.yaml"], validate: "report" }));
 */
export async function compose(kit: ComposableKit, options: ComposeOptions = {}): Promise<ComposedHandler> {
  checkNames(options, ["specs", "mock", "replay", "validate", "onInvalidExchange", "onNotRecorded"]);
  const { specs = [], mock, replay, validate = "off", onInvalidExchange, onNotRecorded } = options;
  checkFunctions({ onInvalidExchange, onNotRecorded });
  if (!Array.isArray(specs)) throw invalidOption("specs must be a list of files");
  if (!modes.includes(validate)) throw invalidOption(`validate must be one of ${modes.join(", ")}, not ${validate}`);

  // Prism takes a second to load.
  const prism =
    validate !== "prism" && specs.length === 0
      ? undefined
      : await (await import("./prism/open.ts")).openLayers(specs, mock);
  let handler: Handler = kit;
  if (prism !== undefined) handler = prism.withMocks(handler);
  const { operationIds } = handler;
  if (replay !== undefined) {
    const recording = typeof replay === "string" ? { file: replay } : replay;
    checkNames(recording, ["file", "rewind", "strict"]);
    checkTexts({ file: recording.file ?? null });
    handler = await replayed(recording, handler, onNotRecorded);
  }
  if (validate !== "off") {
    const contract = await contractFor(validate, prism);
    const { validated } = await import("./validation/validated.ts");
    kit.control.violations.begin();
    handler = validated(handler, contract, validate === "enforce" ? "enforce" : "report", (exchange) => {
      kit.control.violations.add(exchange);
      onInvalidExchange?.(exchange);
    });
  }
  // What layers answer is logged as they answer it.
  const { paths, find, handle } =
    handler === kit ? kit : (kit.control.requests?.recording(handler, operationIds) ?? handler);
  return { paths, find, handle, routes: kit.routes, fetch: fetchOf({ handle }) };
}

/** What requests and responses are compared with; in the kit's own document, its own validators look first. */
async function contractFor(
  validate: Exclude<ComposeOptions["validate"], "off" | undefined>,
  prism: Layers | undefined,
): Promise<DocumentContract> {
  if (prism !== undefined && validate === "prism") return await prism.withOwn();
  const own = (await import("./validation/compiled/own-contract.ts")).ownContract();
  if (prism === undefined) return own;
  const { oneContract } = await import("./validation/contract.ts");
  return oneContract([own, prism.contract]);
}

async function replayed(
  { file, rewind = false, strict = false }: ReplayOptions,
  inner: Handler,
  onNotRecorded: ComposeOptions["onNotRecorded"],
): Promise<Handler> {
  const [{ readRecording }, { ReplayStore }, { replaying }] = await Promise.all([
    import("./exchanges/recording.ts"),
    import("./exchanges/replay-store.ts"),
    import("./exchanges/replay.ts"),
  ]);
  return replaying(new ReplayStore(readRecording(file), { rewind }), inner, {
    strict,
    ...(onNotRecorded === undefined ? {} : { onMissing: onNotRecorded }),
  });
}
