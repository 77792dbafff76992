import type { components } from "../../../spec/generated/control.ts";
import { KitError, messageOf } from "../../shared/errors.ts";
import { readInput } from "../../shared/files.ts";
import { controlCommand } from "./control-command.ts";

type Schemas = components["schemas"];

export const racesCommand = controlCommand("races", "run requests of two tabs against each other in a running mock", {
  "": {
    route: "GET /__kit/races",
    lines: (races: readonly Schemas["RaceEntry"][]) => races.map(({ name, summary }) => `${name}: ${summary}`),
  },
  run: {
    route: "POST /__kit/races/{name}",
    takes: ["NAME"],
    ask: ([name = ""]) => ({ path: { name } }),
    lines: answerLines,
  },
  play: {
    route: "POST /__kit/races",
    takes: ["FILE"],
    ask: ([file = ""]) => ({ body: readRace(file) }),
    lines: answerLines,
  },
});

function answerLines({ steps }: Schemas["RaceResult"]): string[] {
  return steps.map(
    ({ step, method, path, status, body }) =>
      `${step} ${method} ${path}: ${status}${body === undefined ? "" : ` ${JSON.stringify(body)}`}`,
  );
}

/** The kit checks what is in it. */
function readRace(file: string): unknown {
  const text = readInput("race", file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KitError("INPUT_UNREADABLE", `Cannot read the race ${file}: ${messageOf(error)}`, { cause: error });
  }
}
