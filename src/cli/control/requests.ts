import type { components } from "../../../spec/generated/control.ts";
import { controlCommand, textsOf } from "./control-command.ts";

type Schemas = components["schemas"];

export const requestsCommand = controlCommand("requests", "list, show or forget the requests to a running mock", {
  "": {
    route: "GET /__kit/requests",
    takes: ["[FIELD=VALUE…]"],
    ask: (args) => ({ query: textsOf(args) }),
    lines: (requests: readonly Schemas["RequestSummary"][]) => requests.map(requestLine),
  },
  show: {
    route: "GET /__kit/requests/{id}",
    takes: ["ID"],
    ask: ([id = ""]) => ({ path: { id } }),
    lines: (request: Schemas["LoggedRequest"]) => JSON.stringify(request, null, 2).split("\n"),
  },
  clear: { route: "DELETE /__kit/requests", lines: () => ["Forgotten"] },
});

/** A request in one line, with the why. */
export function requestLine(request: Schemas["RequestSummary"]): string {
  const { id, at, method, path, query, status, milliseconds, why, changed = [] } = request;
  const target = query === undefined ? path : `${path}?${query}`;
  const answered = status === undefined ? "not answered yet" : `${status} ${(milliseconds ?? 0).toFixed(1)} ms`;
  const changes = changed.length === 0 ? "" : ` (changed ${changed.join(", ")})`;
  return `${id} ${at} ${method} ${target} ${answered}${changes}${why === undefined ? "" : `: ${why}`}`.replaceAll(
    "\n",
    " ",
  );
}
