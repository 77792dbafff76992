import type { components } from "../../../spec/generated/control.ts";
import { controlCommand, textsOf } from "./control-command.ts";

type Schemas = components["schemas"];

export const requestsCommand = controlCommand(
  "requests",
  "list, show, repeat, export, expect or forget the requests to a running mock",
  {
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
    replay: {
      route: "POST /__kit/requests/{id}/replay",
      takes: ["ID"],
      ask: ([id = ""]) => ({ path: { id } }),
      lines: (request: Schemas["RequestSummary"]) => [requestLine(request)],
    },
    export: {
      route: "GET /__kit/requests/export",
      takes: ["FORMAT", "[FIELD=VALUE…]"],
      ask: ([format = "", ...fields]) => ({ query: { format, ...textsOf(fields) } }),
      isText: true,
    },
    verify: {
      route: "POST /__kit/requests/verify",
      takes: ["FIELD=VALUE…"],
      ask: (args) => ({ body: expectationOf(args) }),
      lines: (requests: readonly Schemas["RequestSummary"][]) => requests.map(requestLine),
    },
    wait: {
      route: "POST /__kit/requests/wait",
      takes: ["FIELD=VALUE…"],
      ask: (args) => ({ body: expectationOf(args) }),
      lines: (requests: readonly Schemas["RequestSummary"][]) => requests.map(requestLine),
    },
    clear: { route: "DELETE /__kit/requests", lines: () => ["Forgotten"] },
  },
);

/** What is counted, and beside it the numbers. */
const beside = new Set(["exactly", "atLeast", "atMost", "within", "count", "timeout"]);

/** `exactly=1 within=2s operationId=loginCustomer`: the fields of the filter need no name before them. */
function expectationOf(args: readonly string[]): Readonly<Record<string, unknown>> {
  const entries = Object.entries(textsOf(args)).map(([name, text]): [string, unknown] => [
    name,
    /^\d+$/.test(text) && (name === "since" || beside.has(name)) ? Number(text) : text,
  ]);
  const filter = Object.fromEntries(entries.filter(([name]) => !beside.has(name)));
  return { ...Object.fromEntries(entries.filter(([name]) => beside.has(name))), filter };
}

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
