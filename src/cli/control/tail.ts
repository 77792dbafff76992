import type { KitEvent } from "../../engine/control/events/kit-event.ts";
import { KitError } from "../../shared/errors.ts";
import type { Command } from "../command.ts";
import { type Flags, readArguments, wholeNumber } from "../flags.ts";
import { print, printJson } from "../print.ts";
import { takeOverSignals } from "../signals.ts";
import { controlFlags, reachKit } from "./ask-kit.ts";
import { textsOf } from "./control-command.ts";
import { requestLine } from "./requests.ts";

const flags = {
  ...controlFlags,
  json: { type: "boolean", help: "print each request as a line of JSON" },
  count: { type: "string", value: "COUNT", help: "end after so many requests" },
} as const satisfies Flags;

/** Prints the requests to a running mock as they are answered, until a signal comes or there were enough. */
export const tailCommand: Command = {
  summary: "print the requests to a running mock as they are answered: tail [FIELD=VALUE…]",
  flags,
  async run(argv) {
    const { values, positionals } = readArguments(argv, flags, "tail [FIELD=VALUE…]");
    const { count, ...control } = values;
    const most = wholeNumber("count", count, 1, 1_000_000_000) ?? Infinity;
    const stop = takeOverSignals();
    const ended = new AbortController();
    void stop.arrived.then(() => ended.abort());
    const asked = { query: textsOf(positionals) };
    let left = most;
    try {
      const response = await reachKit(control, "GET /__kit/events", asked, ended.signal);
      for await (const event of eventsOf(response)) {
        if (event.kind === "lost") print(`${event.count} events came too fast to be shown`, process.stderr);
        if (event.kind !== "request") continue;
        if (values.json === true) printJson(JSON.stringify(event.request));
        else print(requestLine(event.request));
        left -= 1;
        if (left === 0) return 0;
      }
    } catch (error) {
      // Ctrl-C is how one ends it.
      if (ended.signal.aborted) return 0;
      throw error;
    } finally {
      ended.abort();
    }
    throw new KitError("KIT_REFUSED", "The mock has stopped");
  },
};

/** The events of a stream, as a page's `EventSource` would read them. */
async function* eventsOf({ body }: Response): AsyncGenerator<KitEvent> {
  let rest = "";
  const text = body?.pipeThrough(new TextDecoderStream()) ?? [];
  for await (const chunk of text) {
    const parts = (rest + chunk).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const data = part.split("\n").find((line) => line.startsWith("data: "));
      if (data !== undefined) yield JSON.parse(data.slice("data: ".length)) as KitEvent;
    }
  }
}
