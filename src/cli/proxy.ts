import { unwatchFile, watchFile } from "node:fs";
import { CountingRedactor } from "../engine/exchanges/redaction/counting-redactor.ts";
import { startRecording } from "../layers/exchanges/recording.ts";
import type { DocumentContract } from "../layers/validation/contract.ts";
import type { Handler } from "../engine/http/handler.ts";
import { startProxy } from "../doors/proxy/proxy-server.ts";
import type { RunningServer } from "../doors/server/running-server.ts";
import { isUrl } from "../shared/remote.ts";
import { messageOf } from "../shared/errors.ts";
import type { Command } from "./command.ts";
import { readBaseUrl } from "./inputs/url.ts";
import { defaultFolder, makeDefaultFolder } from "./default-folder.ts";
import { type Flags, oneOf, readFlags, UsageError, wholeNumber } from "./flags.ts";
import { createLog, type Log, logFlag, logFormats } from "./log.ts";
import { isLoopback, listenError, listenFlags, readListenAddress } from "./listen-address.ts";
import { coverageOf } from "./proxy-coverage.ts";
import { ProxyRun } from "./proxy-run.ts";
import { readReviewedViolations } from "./reviewed-violations.ts";
import { takeOverSignals } from "./signals.ts";
import type { ReferenceOptions } from "../layers/document-mock-options.ts";
import { readHeaders } from "./inputs/header.ts";

const defaultPort = 4011;
const defaultViolations = `${defaultFolder}/violations.jsonl`;

const flags = {
  upstream: { type: "string", value: "URL", help: "the server to stand before, as https://api.emporix.io" },
  ...listenFlags(defaultPort),
  spec: {
    type: "strings",
    value: "FILE",
    help: "the OpenAPI document to compare both directions with, or its URL (the kit's own); may be repeated",
  },
  "allow-refs": { type: "boolean", help: "follow references of the documents out of their folders" },
  prism: { type: "boolean", help: "compare with Prism by the kit's own document too" },
  record: { type: "string", value: "FILE", help: "keep every exchange, without secrets, for `start --replay FILE`" },
  violations: {
    type: "string",
    value: "FILE",
    help: `where exchanges with violations are kept, without secrets (${defaultViolations})`,
  },
  redact: { type: "strings", value: "NAME", help: "replace values under this name too; may be repeated" },
  keep: { type: "strings", value: "NAME", help: "keep values under this name; may be repeated" },
  errors: { type: "boolean", help: "answer 422 or 500 in place of what is not as documented" },
  reviewed: { type: "string", value: "FILE", help: "the violations that are known, each with its reason" },
  fallback: { type: "boolean", help: "answer from the documents' examples what the upstream answers with 501" },
  header: { type: "strings", value: "NAME:VALUE", help: "send this header to the upstream; may be repeated" },
  timeout: { type: "string", value: "SECONDS", help: "how long the upstream may be silent (30)" },
  insecure: { type: "boolean", help: "accept an upstream certificate that cannot be verified" },
  coverage: { type: "boolean", help: "list at the end the documented answers that no exchange has shown" },
  log: logFlag,
} as const satisfies Flags;

/** Stands before a server until a signal stops it; the exit code tells whether all was as documented. */
export const proxyCommand: Command = {
  summary: "run a proxy before a real server, and check what passes against the OpenAPI documents",
  flags,
  async run(argv) {
    const values = readFlags(argv, flags);
    if (values.upstream === undefined) throw new UsageError("--upstream URL is required");
    const url = readBaseUrl("upstream", values.upstream);
    const place = readListenAddress(values, defaultPort);
    const keptIn = values.violations ?? defaultViolations;
    if (values.record === keptIn) throw new UsageError("--record and --violations take two different files");
    const rules = readRules(values.redact, values.keep);
    const headers = readHeaders(values.header);
    const seconds = wholeNumber("timeout", values.timeout, 1, 3600);
    const reviewed = values.reviewed === undefined ? undefined : readReviewedViolations(values.reviewed);
    const log = createLog(oneOf("log", values.log, logFormats) ?? "pretty", process.stdout);
    const specs = values.spec ?? [];
    const stop = takeOverSignals();
    const documents = await watchDocuments(
      specs,
      {
        isMocked: values.fallback === true,
        byPrism: values.prism === true,
        allowRefs: values["allow-refs"] === true,
      },
      log,
    );
    // The files of an earlier run are still there.
    stop.throwIfArrived();
    if (values.violations === undefined)
      makeDefaultFolder("OUTPUT_UNWRITABLE", "Name a file elsewhere with --violations");
    const record = values.record === undefined ? undefined : startRecording(values.record);
    const run = new ProxyRun(new CountingRedactor(rules), startRecording(keptIn), record, log);
    let server: RunningServer;
    try {
      server = await startProxy({
        upstream: { url, insecure: values.insecure, ...(seconds === undefined ? {} : { timeout: seconds * 1000 }) },
        contract: () => documents.now().contract,
        ...place,
        headers,
        errors: values.errors === true,
        ...(values.fallback === true ? { fallback: () => documents.now().mock?.() } : {}),
        ...(reviewed === undefined ? {} : { isReviewed: (violation, route) => reviewed.matches(violation, route) }),
        onPassed: (passed) => run.passed(passed),
        onFailure: (message) => run.failed(message),
      });
    } catch (error) {
      documents.close();
      throw listenError(error, place);
    }
    try {
      stop.throwIfArrived();
      log.ready(`The proxy is ready at ${server.url}, before ${url.href}`, { url: server.url, upstream: url.href });
      if (!isLoopback(place.host))
        log.hint(`Every machine that reaches ${place.host} can use ${url.host} through this proxy`);
      await stop.arrived;
    } finally {
      await server.close();
      documents.close();
    }
    for (const pattern of reviewed?.unused() ?? []) log.hint(`no violation was like the reviewed ${pattern}`);
    const coverage = coverageOf(specs.join(", ") || "openapi.yaml", documents.now().contract.statuses, run.seen);
    if (values.coverage === true) for (const { message } of coverage.findings) log.hint(`coverage: ${message}`);
    log.hint(`coverage: ${coverage.note ?? ""}`);
    return run.end();
  },
};

/** Documents as they are at this moment. */
interface Documents {
  readonly contract: DocumentContract;
  /** Answers from their examples; only where it is asked for. */
  readonly mock: (() => Handler) | undefined;
}

/** How documents are read: whether they answer too, and whether Prism reads the kit's own one. */
interface Reading extends ReferenceOptions {
  readonly isMocked: boolean;
  readonly byPrism: boolean;
}

async function openDocuments(
  specs: readonly string[],
  { isMocked, byPrism, ...references }: Reading,
): Promise<Documents> {
  const isOwn = specs.length === 0 && !byPrism;
  // Prism takes a second to load.
  const prism =
    isOwn && !isMocked ? undefined : await (await import("../layers/prism/open.ts")).openContract(specs, references);
  const mock = isMocked ? prism?.mock : undefined;
  if (prism !== undefined && !isOwn) return { contract: prism.contract, mock };
  const { ownContract } = await import("../layers/validation/compiled/own-contract.ts");
  return { contract: ownContract(), mock };
}

/** The documents, read again whenever one of their files changes. */
async function watchDocuments(
  specs: readonly string[],
  reading: Reading,
  log: Log,
): Promise<{ now: () => Documents; close: () => void }> {
  let opened = await openDocuments(specs, reading);
  const files = specs.filter((spec) => !isUrl(spec));
  const again = (): void => {
    openDocuments(specs, reading).then(
      (fresh) => {
        opened = fresh;
        log.hint("the documents have changed, and are read again");
      },
      (error: unknown) => log.hint(`the documents have changed, and the old ones stay: ${messageOf(error)}`),
    );
  };
  for (const file of files) watchFile(file, { interval: 500, persistent: false }, again);
  return { now: () => opened, close: () => files.forEach((file) => unwatchFile(file, again)) };
}

function readRules(redact: readonly string[] = [], keep: readonly string[] = []) {
  const both = redact.find((name) => keep.includes(name));
  if (both !== undefined) throw new UsageError(`--redact ${both} and --keep ${both} exclude each other`);
  return { redact, keep };
}
