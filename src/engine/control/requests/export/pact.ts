import type { LoggedMessage, LoggedRequest } from "../logged-request.ts";
import { beforeNearest, changing } from "./flow.ts";
import { tellsPlace, textOf, unsendable, withUrlPath } from "./sendable.ts";

/** Headers that say something of the API; what the connection says of itself is no part of a contract. */
const ofContract =
  /^(?:accept|accept-language|authorization|content-language|content-type|location|saas-token|session-id|version|x-version)$/;

/** A pact, version 4, with an interaction for each request. Who the two are is for its reader to say. */
export function pactFile(requests: readonly LoggedRequest[]): string {
  const leftOut = requests.flatMap((request) => {
    const why = unsendable(request);
    return why === undefined ? [] : [{ request: request.id, method: request.method, path: request.path, why }];
  });
  const interactions = requests
    .filter((request) => unsendable(request) === undefined)
    .map((request) => interactionOf(withUrlPath(request)));
  const metadata = {
    pactSpecification: { version: "4.0" },
    ...(leftOut.length === 0 ? {} : { sessionContextKit: { leftOut } }),
  };
  return JSON.stringify(
    { consumer: { name: "recorded" }, provider: { name: "emporix" }, interactions, metadata },
    null,
    2,
  );
}

function interactionOf(logged: LoggedRequest) {
  const { id, method, path, query, operationId, status = 0, request } = logged;
  const response = tellsPlace(logged) ? undefined : logged.response;
  const names = Map.groupBy(new URLSearchParams(query), ([name]) => name);
  const asked =
    query === undefined
      ? {}
      : { query: Object.fromEntries([...names].map(([name, pairs]) => [name, pairs.map(([, value]) => value)])) };
  const rules = response?.body === undefined ? [] : [...rulesOf(response.body)];
  return {
    type: "Synchronous/HTTP",
    description: `${operationId ?? `${method} ${path}`} answers ${status} (request ${id})`,
    pending: false,
    request: { method, path, ...asked, ...messageOf(request) },
    response: {
      status,
      ...(response === undefined ? {} : messageOf(response)),
      ...(rules.length === 0 ? {} : { matchingRules: { body: Object.fromEntries(rules) } }),
    },
  };
}

function messageOf(message: LoggedMessage) {
  const headers = Object.entries(message.headers).filter(([name]) => ofContract.test(name));
  const contentType = message.headers["content-type"] ?? "application/json";
  const isValue = message.cut === undefined && message.bodyEncoding === undefined && message.body !== undefined;
  const content = isValue ? message.body : textOf(message);
  return {
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers.map(([name, value]) => [name, [value]])) }),
    ...(content === undefined ? {} : { body: { content, contentType, encoded: false } }),
  };
}

/** What differs from run to run has its type alone compared. */
function* rulesOf(value: unknown, path = "$"): Generator<[path: string, rule: object]> {
  if (typeof value === "string") {
    if (value.includes(beforeNearest) || value.search(changing) !== -1 || /\d{4}-\d\d-\d\dT/.test(value))
      yield [path, { combine: "AND", matchers: [{ match: "type" }] }];
  } else if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* rulesOf(part, `${path}[${at}]`);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* rulesOf(
        part,
        /^[a-zA-Z]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key.replaceAll("'", String.raw`\'`)}']`,
      );
}
