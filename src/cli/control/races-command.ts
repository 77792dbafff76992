import type { components } from "../../../spec/generated/control.ts";
import { readJson } from "../inputs/json.ts";
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
    ask: ([file = ""]) => ({ body: readJson("race", file) }),
    lines: answerLines,
  },
});

function answerLines({ steps }: Schemas["RaceResult"]): string[] {
  return steps.map(
    ({ step, method, path, status, body }) =>
      `${step} ${method} ${path}: ${status}${body === undefined ? "" : ` ${JSON.stringify(body)}`}`,
  );
}
