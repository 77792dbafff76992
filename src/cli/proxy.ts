import type { Exchange } from "../layers/exchanges/exchange.ts";
import { recordingRedactor } from "../layers/exchanges/redaction/redactor.ts";
import { type Recording, startRecording } from "../layers/exchanges/recording.ts";
import type { Passed } from "../doors/proxy/passed.ts";
import { startProxy } from "../doors/proxy/proxy-server.ts";
import type { RunningServer } from "../doors/server/running-server.ts";
import type { Command } from "./command.ts";
import { readBaseUrl } from "./inputs/url.ts";
import { defaultFolder, hideFromGit } from "./default-folder.ts";
import { type Flags, oneOf, readFlags, UsageError } from "./flags.ts";
import { createLog, type Log, logFlag, logFormats } from "./log.ts";
import { isLoopback, listenError, listenFlags, readListenAddress } from "./listen-address.ts";
import { takeOverSignals } from "./signals.ts";

const defaultPort = 4011;
const defaultViolations = `${defaultFolder}/violations.jsonl`;

const flags = {
  upstream: { type: "string", value: "URL", help: "the server to stand before, as https://api.emporix.io" },
  ...listenFlags(defaultPort),
  spec: {
    type: "strings",
    value: "FILE",
    help: "the OpenAPI document to hold both directions to (the kit's own); may be repeated",
  },
  record: { type: "string", value: "FILE", help: "keep every exchange, without secrets, for `start --replay FILE`" },
  violations: {
    type: "string",
    value: "FILE",
    help: `where exchanges with violations are kept, without secrets (${defaultViolations})`,
  },
  log: logFlag,
} as const satisfies Flags;

/** Stands before a server until a signal stops it; the exit code tells whether all was as documented. */
export const proxyCommand: Command = {
  summary: "stand before a real server, and hold what passes to the OpenAPI documents",
  flags,
  async run(argv) {
    const values = readFlags(argv, flags);
    if (values.upstream === undefined) throw new UsageError("--upstream URL is required");
    const upstream = readBaseUrl("upstream", values.upstream);
    const place = readListenAddress(values, defaultPort);
    const keptIn = values.violations ?? defaultViolations;
    if (values.record === keptIn) throw new UsageError("--record and --violations take two different files");
    const log = createLog(oneOf("log", values.log, logFormats) ?? "pretty", process.stdout);
    const stop = takeOverSignals();
    const contract = await (await import("../layers/prism/open.ts")).openContract(values.spec ?? []);
    // The files of an earlier run are still there.
    stop.throwIfArrived();
    if (values.violations === undefined) hideFromGit();
    const watch = watchOver(
      startRecording(keptIn),
      values.record === undefined ? undefined : startRecording(values.record),
      log,
    );
    let server: RunningServer;
    try {
      server = await startProxy({ upstream, contract, ...place, onPassed: watch.passed, onFailure: watch.failed });
    } catch (error) {
      throw listenError(error, place);
    }
    try {
      stop.throwIfArrived();
      log.ready(`The proxy is ready at ${server.url}, before ${upstream.href}`, {
        url: server.url,
        upstream: upstream.href,
      });
      if (!isLoopback(place.host))
        log.hint(`Every machine that reaches ${place.host} can use ${upstream.host} through this proxy`);
      await stop.arrived;
    } finally {
      await server.close();
    }
    return watch.end();
  },
};

/** Counts, tells and keeps what passes. Only from here on is it without secrets. */
function watchOver(violations: Recording, record: Recording | undefined, log: Log) {
  const redactor = recordingRedactor();
  const count = { checked: 0, offending: 0, undocumented: 0, unanswered: 0 };
  const tell = ({ request, response, violations: found = [] }: Exchange, { operation, milliseconds }: Passed): void => {
    const answered = { method: request.method, path: request.target.split("?")[0] ?? "", status: response.status };
    log.answered?.({ ...answered, milliseconds });
    if (found.length > 0) log.violated({ ...answered, operationId: operation?.id ?? "", violations: found });
  };
  return {
    passed: (passed: Passed): void => {
      const exchange = redactor.exchange(passed.exchange, passed.template);
      const isOffending = exchange.violations !== undefined;
      if (isOffending) count.offending += 1;
      if (passed.operation === undefined && !isOffending) count.undocumented += 1;
      else count.checked += 1;
      record?.add(exchange);
      if (isOffending) violations.add(exchange);
      tell(exchange, passed);
    },
    failed: (message: string): void => {
      count.unanswered += 1;
      log.hint(message);
    },
    /** The last line, and the exit code. */
    end: (): number => {
      record?.close();
      violations.close();
      const { checked, offending, undocumented, unanswered } = count;
      const others = [
        ...(undocumented === 0 ? [] : [`${undocumented} at paths that no document has`]),
        ...(unanswered === 0 ? [] : [`${unanswered} without an answer from the upstream`]),
      ];
      log.summary([`${checked} exchanges checked`, `${offending} with violations`, ...others].join(", "), count);
      return offending + unanswered === 0 ? 0 : 1;
    },
  };
}
