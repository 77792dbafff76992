import type { KitOptions } from "../engine/options.ts";
import { defined } from "../shared/defined.ts";
import type { Command } from "./command.ts";
import { type Flags, oneOf, readFlags, UsageError, type FlagValues } from "./flags.ts";
import { hasOwnSwitches, kitFlags, readOptions } from "./kit-options.ts";
import { createLog, logFlag, logFormats } from "./log.ts";
import { defaultData, openMock } from "./open-mock.ts";
import { isLoopback, listenFlags, readListenAddress } from "./listen-address.ts";
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
  validate: {
    type: "string",
    value: "MODE",
    help: "off (default), report or enforce: hold every request and response to the OpenAPI documents, with Prism",
  },
  spec: {
    type: "strings",
    value: "FILE",
    help: "another OpenAPI document, which Prism mocks beside the stateful operations; may be repeated",
  },
  replay: { type: "string", value: "FILE", help: "answer what is in this recording of `proxy` from there" },
  log: logFlag,
  ...kitFlags,
} as const satisfies Flags;

/** Serves the mock until a signal stops it. */
export const startCommand: Command = {
  summary: "serve the mock over HTTP",
  flags,
  async run(argv) {
    const values = readFlags(argv, flags);
    const place = readListenAddress(values, 4010);
    const data = readData(values);
    const durability = oneOf("durability", values.durability, ["os", "disk", "relaxed"]);
    if (durability !== undefined && data === undefined)
      throw new UsageError("--memory and --durability MODE exclude each other");
    const validate = oneOf("validate", values.validate, ["off", "report", "enforce"]) ?? "off";
    const log = createLog(oneOf("log", values.log, logFormats) ?? "pretty", process.stdout);
    const options: KitOptions = { ...readOptions(values), onHint: log.hint };
    const stop = takeOverSignals();
    const layers = { validate, specs: values.spec ?? [], ...defined({ replay: values.replay }) };
    const kept = data === undefined ? undefined : { file: data, durability };
    const mock = await openMock(options, kept, layers, place, log, stop);
    const profile = `${options.profile ?? "tutorial"} profile${hasOwnSwitches(options) ? " with switches of your own" : ""}`;
    const state = data === undefined ? "state in memory only" : `state in ${data}`;
    try {
      stop.throwIfArrived();
      log.ready(`Session Context Kit is ready at ${mock.url} (${profile}, ${state})`, {
        url: mock.url,
        profile: options.profile ?? "tutorial",
        data: data ?? null,
      });
      if (!isLoopback(place.host)) log.hint(`Every machine that reaches ${place.host} can use and reset this mock`);
      await stop.arrived;
    } finally {
      await mock.close();
      log.flush();
    }
    return 0;
  },
};

function readData({ data, memory }: FlagValues<typeof flags>): string | undefined {
  if (memory !== true) return data ?? defaultData;
  if (data !== undefined) throw new UsageError("--memory and --data FILE exclude each other");
  return undefined;
}
