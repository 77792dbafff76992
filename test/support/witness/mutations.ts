import { parseJson } from "../../../src/shared/json.ts";
import type { SeenExchange } from "./judged-exchange.ts";

/** An exchange with one thing changed. */
export interface Mutated {
  /** What was changed, as `request body: a number`. */
  readonly what: string;
  readonly side: "request" | "response";
  readonly exchange: SeenExchange;
}

/** Values of every type, with those at the edges of what schemas ask for. */
const values: Readonly<Record<string, unknown>> = {
  "an object": { x: 1 },
  "an empty object": {},
  "a list": ["x"],
  "an empty list": [],
  null: null,
  true: true,
  "a negative number": -1,
  zero: 0,
  "a fraction": 1.5,
  "a large number": 1e21,
  "an empty text": "",
  "a text": "§",
  "a long text": "x".repeat(5000),
  "a date": "2026-02-30T10:00:00Z",
  "a leap second": "2016-12-31T23:59:60Z",
  "a day": "2026-02-28",
};

/** Every change of an exchange at each of its places. */
export function* mutationsOf(exchange: SeenExchange): Generator<Mutated> {
  const { request, response } = exchange;
  const ofRequest = (what: string, change: Partial<typeof request>): Mutated => ({
    what: `request ${what}`,
    side: "request",
    exchange: { ...exchange, request: { ...request, ...change } },
  });
  const ofResponse = (what: string, change: Partial<typeof response>): Mutated => ({
    what: `response ${what}`,
    side: "response",
    exchange: { ...exchange, response: { ...response, ...change } },
  });
  for (const [what, query] of queriesOf(request.query)) yield ofRequest(`query: ${what}`, { query });
  for (const [what, path] of pathsOf(request.path)) yield ofRequest(`path: ${what}`, { path });
  for (const [what, headers] of headersOf(request.headers)) yield ofRequest(`headers: ${what}`, { headers });
  const isForm = request.headers["content-type"]?.includes("form") === true;
  const bodies = isForm ? formsOf(request.body) : bodiesOf(request.body);
  for (const [what, body] of bodies) yield ofRequest(`body: ${what}`, { body });
  for (const status of [199, 200, 201, 204, 302, 400, 401, 418, 500]) yield ofResponse(`status: ${status}`, { status });
  for (const [what, headers] of headersOf(response.headers)) {
    // Prism reads an answer that is a form by the same schema with numbers for texts, and keeps doing so for all later answers.
    if (headers["content-type"]?.includes("form") !== true) yield ofResponse(`headers: ${what}`, { headers });
  }
  for (const [what, body] of bodiesOf(response.body)) yield ofResponse(`body: ${what}`, { body });
}

function* queriesOf(query: string): Generator<[string, string]> {
  const pairs = query === "" ? [] : query.split("&");
  const joined = (parts: readonly string[]): string => parts.join("&");
  yield ["one more", joined([...pairs, "colour=red"])];
  yield ["two more", joined([...pairs, "a/b=1", "a/b=2", "=3"])];
  yield ["names of objects", joined([...pairs, "__proto__=1", "constructor=1"])];
  for (const [at, pair] of pairs.entries()) {
    const name = pair.split("=")[0] ?? "";
    yield ["one less", joined(pairs.toSpliced(at, 1))];
    yield ["one twice", joined([...pairs, pair])];
    yield ["another case", joined(pairs.with(at, pair.replace(name, name.toUpperCase())))];
    for (const value of [
      "",
      "x",
      "-1",
      "0",
      "1.5",
      "99999999999",
      "true",
      "a,b",
      "%FF",
      "%",
      "X".repeat(300),
      "1e1",
      "0x10",
      "+5",
    ])
      yield [`value ${value.slice(0, 12)}`, joined(pairs.with(at, `${name}=${value}`))];
  }
}

function* pathsOf(path: string): Generator<[string, string]> {
  const segments = path.split("/");
  yield ["a slash at the end", `${path}/`];
  // The first segment names the service.
  for (let at = 2; at < segments.length; at++)
    for (const value of ["x", "%FF", "%", "a%2Fb", "a,b", "%00", "X".repeat(300), "ü"])
      if (/[^a-zA-Z-]/.test(segments[at] ?? "") || at === 2)
        yield [`value ${value.slice(0, 12)}`, segments.with(at, value).join("/")];
}

function* headersOf(headers: Readonly<Record<string, string>>): Generator<[string, Record<string, string>]> {
  for (const name of Object.keys(headers)) {
    const { [name]: _left, ...others } = headers;
    yield [`without ${name}`, others];
    for (const value of ["", "x", "-1", "1.5", "99"])
      if (name !== "content-type") yield [`${name} ${value}`, { ...headers, [name]: value }];
  }
  for (const type of [
    "text/html",
    "application/xml",
    "application/octet-stream",
    "application/problem+json",
    "APPLICATION/JSON; charset=utf-8",
    "application/x-www-form-urlencoded",
    "nonsense",
    "",
  ])
    yield [`content-type ${type}`, { ...headers, "content-type": type }];
}

function* formsOf(body: string | undefined): Generator<[string, string | undefined]> {
  yield ["none", undefined];
  const pairs = (body ?? "").split("&");
  yield ["one more", [...pairs, "colour=red"].join("&")];
  yield ["a broken name", [...pairs, "%FF=1"].join("&")];
  for (const [at, pair] of pairs.entries()) {
    const name = pair.split("=")[0] ?? "";
    yield ["one less", pairs.toSpliced(at, 1).join("&")];
    for (const value of ["", "x", "%FF", "a+b"]) yield [`value ${value}`, pairs.with(at, `${name}=${value}`).join("&")];
  }
}

function* bodiesOf(body: string | undefined): Generator<[string, string | undefined]> {
  yield ["none", undefined];
  yield ["no JSON", '{"'];
  yield ["a text", "hello"];
  if (body === undefined) {
    yield ["one", '{"x":1}'];
    return;
  }
  const parsed = parseJson(body);
  for (const [what, changed] of parsed.ok ? changesOf(parsed.value) : [])
    yield [what, changed === undefined ? undefined : JSON.stringify(changed)];
}

/** A value with each of its parts changed, left out, or given one more member. */
function* changesOf(value: unknown): Generator<[string, unknown]> {
  for (const [what, other] of Object.entries(values)) yield [what, other];
  if (typeof value === "string") {
    yield ["a text that is longer", `${value}x`];
    yield ["another case", value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase()];
  }
  if (Array.isArray(value)) {
    yield ["one item twice", [...(value as unknown[]), ...(value as unknown[])]];
    const [first, ...others] = value as unknown[];
    if (value.length > 0) for (const [what, part] of changesOf(first)) yield [what, [part, ...others]];
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const more of ["colour", "a/b", "~", "", "toString"]) yield [`one more: ${more}`, { ...value, [more]: 1 }];
  for (const [name, part] of Object.entries(value)) {
    const { [name]: _left, ...others } = value as Record<string, unknown>;
    yield ["one less", others];
    for (const [what, changed] of changesOf(part)) yield [what, { ...value, [name]: changed }];
  }
}
