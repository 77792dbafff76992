import { flushCompileCache } from "node:module";
import type { KitOptions } from "../engine/options.ts";
import { defined } from "../shared/defined.ts";
import type { Command } from "./command.ts";
import { type Flags, oneOf, readFlags, UsageError, type FlagValues } from "./flags.ts";
import { hasOwnSwitches, kitFlags, readOptions } from "./kit-options.ts";
import { createLog, type Log, logFlag, logFormats } from "./log.ts";
import { defaultData, openMock } from "./open-mock.ts";
import type { ComposeOptions } from "../layers/compose.ts";
import { checkAccess, type ControlAccess } from "../doors/server/origin-guard.ts";
import { isLoopback, listenFlags, readListenAddress } from "./listen-address.ts";
import { checkStatePaths } from "./state-paths.ts";
import { takeOverSignals } from "./signals.ts";

const flags = {
  ...listenFlags(4010),
  data: { type: "string", value: "FILE", help: `where state is kept (${defaultData})` },
  memory: { type: "boolean", help: "keep state in memory only: a restart begins with the seed" },
  durability: {
    type: "string",
    value: "MODE",
    help: "what an answered change survives: os (default), the end of the process; disk, a power cut too; relaxed, either after 100 ms",
  },
  import: {
    type: "string",
    value: "FILE",
    help: "begin with the state of this snapshot, in memory only; it need not be there where --export-on-exit has the same FILE",
  },
  "export-on-exit": {
    type: "string",
    value: "FILE",
    help: "write the state of all tenants as a snapshot when the mock stops; it has tokens in it",
  },
  validate: {
    type: "string",
    value: "MODE",
    help: "off (default), report or enforce: hold every request and response to the OpenAPI documents; prism reports what Prism finds",
  },
  spec: {
    type: "strings",
    value: "FILE",
    help: "another OpenAPI document, which Prism mocks beside the stateful operations; may be repeated",
  },
  dynamic: { type: "boolean", help: "make up the answers of other documents from their schemas" },
  "dynamic-seed": { type: "string", value: "TEXT", help: "make up the same answers for the same text; with --dynamic" },
  "allow-refs": { type: "boolean", help: "follow references of other documents out of their folders" },
  callbacks: { type: "boolean", help: "send the requests that other documents declare as callbacks" },
  replay: { type: "string", value: "FILE", help: "answer requests from this recording of `proxy`" },
  "replay-strict": { type: "boolean", help: "answer 501 to what the recording does not have, and exit with 1" },
  rewind: { type: "boolean", help: "begin the recording again after its last answer to a request" },
  "allow-host": {
    type: "strings",
    value: "NAME",
    help: "a host name by which the control plane may be reached too, as host.docker.internal or *.svc.cluster.local; may be repeated",
  },
  "control-key": {
    type: "string",
    value: "KEY",
    help: "what the control plane has to be sent in the header x-kit-control-key; else SCK_CONTROL_KEY, if it is set",
  },
  log: logFlag,
  ...kitFlags,
} as const satisfies Flags;

/** Serves the mock until a signal stops it. */
export const startCommand: Command = {
  summary: "serve the mock over HTTP",
  flags,
  async run(argv) {
    const values = readFlags(argv, flags);
    const place = { ...readListenAddress(values, 4010), ...readAccess(values) };
    const data = readData(values);
    const files = { importFrom: values.import, exportTo: values["export-on-exit"] };
    checkStatePaths(files);
    const durability = oneOf("durability", values.durability, ["os", "disk", "relaxed"]);
    if (durability !== undefined && data === undefined)
      throw new UsageError("--durability MODE goes with state in a file: not with --memory or --import FILE");
    const validate = oneOf("validate", values.validate, ["off", "report", "enforce", "prism"]) ?? "off";
    const log = createLog(oneOf("log", values.log, logFormats) ?? "pretty", process.stdout);
    const options: KitOptions = { ...readOptions(values), onHint: log.hint };
    const stop = takeOverSignals();
    const layers = {
      validate,
      specs: values.spec ?? [],
      ...defined({ replay: readReplay(values), mock: readMock(values) }),
    };
    const kept = data === undefined ? undefined : { file: data, durability };
    const mock = await openMock(options, kept, layers, place, log, stop, files);
    const profile = `${options.profile ?? "tutorial"} profile${hasOwnSwitches(options) ? " with switches of your own" : ""}`;
    const state = data === undefined ? "state in memory only" : `state in ${data}`;
    try {
      stop.throwIfArrived();
      log.ready(
        `Session Context Kit is ready at ${mock.url} (${profile}, ${state}); its dashboard: ${mock.url}/__kit/`,
        {
          url: mock.url,
          dashboard: `${mock.url}/__kit/`,
          profile: options.profile ?? "tutorial",
          data: data ?? null,
        },
      );
      if (!isLoopback(place.host) && place.controlKey === undefined)
        log.hint(
          `Every machine that reaches ${place.host} can use and reset this mock: --control-key KEY closes its control plane`,
        );
      // Node keeps compiled code when a process ends; those who start servers for tests often kill them.
      setTimeout(flushCompileCache, 1000).unref();
      await stop.arrived;
    } finally {
      await mock.close();
      log.flush();
    }
    return reportMissing(mock.missing(), values["replay-strict"] === true, log);
  },
};

function readAccess({ "allow-host": allowHosts = [], ...values }: FlagValues<typeof flags>): ControlAccess {
  const access = { allowHosts, ...defined({ controlKey: values["control-key"] ?? process.env["SCK_CONTROL_KEY"] }) };
  checkAccess(access);
  return access;
}

function readMock({ dynamic, callbacks, spec, ...values }: FlagValues<typeof flags>): ComposeOptions["mock"] {
  if (spec === undefined && (dynamic === true || callbacks === true))
    throw new UsageError(`--${dynamic === true ? "dynamic" : "callbacks"} goes with --spec FILE`);
  const seed = values["dynamic-seed"];
  if (seed !== undefined && dynamic !== true) throw new UsageError("--dynamic-seed goes with --dynamic");
  const allowRefs = values["allow-refs"] === true;
  if (spec === undefined && allowRefs) throw new UsageError("--allow-refs goes with --spec FILE");
  return { allowRefs, dynamic: dynamic === true, callbacks: callbacks === true, ...defined({ seed }) };
}

function readReplay(values: FlagValues<typeof flags>): ComposeOptions["replay"] {
  const { replay, rewind = false, "replay-strict": strict = false } = values;
  if (replay === undefined && (rewind || strict))
    throw new UsageError(`--${rewind ? "rewind" : "replay-strict"} goes with --replay FILE`);
  return replay === undefined ? undefined : { file: replay, rewind, strict };
}

/** Says which requests the recording had no answer to, and returns the exit code. */
function reportMissing(missing: ReadonlyMap<string, number>, isStrict: boolean, log: Log): number {
  for (const [request, count] of missing) log.hint(`not in the recording: ${request} (${count})`);
  log.flush();
  return isStrict && missing.size > 0 ? 1 : 0;
}

function readData({ data, memory, import: from }: FlagValues<typeof flags>): string | undefined {
  if (memory !== true && from === undefined) return data ?? defaultData;
  if (data === undefined) return undefined;
  throw new UsageError(`--${memory === true ? "memory" : "import FILE"} and --data FILE exclude each other`);
}
