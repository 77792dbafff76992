import { exchange } from "./compared.ts";

export type Json = Readonly<Record<string, unknown>>;

/** Two versions of a description that differ in one thing, and whether that breaks a client. */
export interface Neighbour {
  readonly name: string;
  readonly breaks: boolean;
  readonly old: unknown;
  readonly now: unknown;
}

export const neighbours: Neighbour[] = [];

export function add(name: string, breaks: boolean, old: unknown, now: unknown): void {
  neighbours.push({ name, breaks, old: plain(old), now: plain(now) });
}

/** Without what is undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

export const okR = { "200": { description: "ok" } };

export function json(schema: unknown): Json {
  return { "application/json": { schema } };
}

export function doc(root: Json, version = "3.1.0"): Json {
  return { openapi: version, info: { title: "N", version: "1" }, ...root };
}

export function one(operation: Json, item: Json = {}, root: Json = {}, version = "3.1.0"): Json {
  const post = { operationId: "go", responses: okR, ...operation };
  return doc({ ...root, paths: { "/things": { ...item, post } } }, version);
}

export function sent(schema: unknown, version = "3.1.0", root: Json = {}): Json {
  return { ...(exchange(schema, {}, version) as Json), ...root };
}

export function got(schema: unknown, version = "3.1.0", root: Json = {}): Json {
  return { ...(exchange({}, schema, version) as Json), ...root };
}

const b = (flag: number): boolean => flag === 1;

// spellings of versions
const two = (name: string, o: unknown, ov: string, n: unknown, nv: string, r: number, s: number) => {
  add(`request: ${name}`, b(r), sent(o, ov), sent(n, nv));
  add(`response: ${name}`, b(s), got(o, ov), got(n, nv));
};
two("nullable to null", { type: "string", nullable: true }, "3.0.3", { type: ["string", "null"] }, "3.1.0", 0, 0);
two("nullable came", { type: "string" }, "3.0.3", { type: "string", nullable: true }, "3.0.3", 0, 1);
two("nullable gone", { type: "string", nullable: true }, "3.0.3", { type: "string" }, "3.0.3", 1, 0);
two("nullable false", { type: "string" }, "3.0.3", { type: "string", nullable: false }, "3.0.3", 0, 0);
two(
  "nullable enum",
  { type: "string", nullable: true, enum: ["a", null] },
  "3.0.3",
  { enum: ["a", null] },
  "3.1.0",
  0,
  0,
);
two(
  "exclusiveMaximum flag",
  { type: "number", maximum: 5, exclusiveMaximum: true },
  "3.0.3",
  { type: "number", exclusiveMaximum: 5 },
  "3.1.0",
  0,
  0,
);
two(
  "exclusiveMinimum flag came",
  { type: "number", minimum: 5 },
  "3.0.3",
  { type: "number", minimum: 5, exclusiveMinimum: true },
  "3.0.3",
  1,
  0,
);
two(
  "exclusiveMinimum false",
  { type: "number", minimum: 5 },
  "3.0.3",
  { type: "number", minimum: 5, exclusiveMinimum: false },
  "3.0.3",
  0,
  0,
);
two(
  "example to examples",
  { type: "string", example: "a" },
  "3.0.3",
  { type: "string", examples: ["a"] },
  "3.1.0",
  0,
  0,
);
two(
  "byte to contentEncoding",
  { type: "string", format: "byte" },
  "3.0.3",
  { type: "string", contentEncoding: "base64" },
  "3.1.0",
  0,
  0,
);
two(
  "binary to contentMediaType",
  { type: "string", format: "binary" },
  "3.0.3",
  { type: "string", contentMediaType: "application/octet-stream" },
  "3.1.0",
  0,
  0,
);
two("3.1 to 3.2", { type: "string" }, "3.1.1", { type: "string" }, "3.2.0", 0, 0);
two(
  "reference with siblings, which 3.0 ignores",
  { $ref: "#/components/x" },
  "3.0.3",
  { $ref: "#/components/x" },
  "3.0.3",
  1,
  1,
);
{
  const root = { components: { schemas: { T: { type: "string" } } } };
  const ref = { $ref: "#/components/schemas/T" };
  add(
    "request: 3.0 ignores what is beside a reference",
    false,
    sent(ref, "3.0.3", root),
    sent({ ...ref, maxLength: 3 }, "3.0.3", root),
  );
  add(
    "request: 3.1 minds what is beside a reference",
    true,
    sent(ref, "3.1.0", root),
    sent({ ...ref, maxLength: 3 }, "3.1.0", root),
  );
  add(
    "response: 3.0 ignores nullable beside a reference",
    false,
    got(ref, "3.0.3", root),
    got({ ...ref, nullable: true }, "3.0.3", root),
  );
  add(
    "request: allOf around a reference for nullable",
    false,
    sent({ allOf: [ref], nullable: true }, "3.0.3", root),
    sent({ oneOf: [ref, { type: "null" }] }, "3.1.0", root),
  );
  add(
    "response: allOf around a reference for nullable",
    false,
    got({ allOf: [ref], nullable: true }, "3.0.3", root),
    got({ oneOf: [ref, { type: "null" }] }, "3.1.0", root),
  );
}

// bodies and media types
const body = (c: unknown, required?: boolean) =>
  one({ requestBody: { ...(required === undefined ? {} : { required }), content: c } });
const answer = (c: unknown, status = "200") =>
  one({ responses: { [status]: { description: "ok", ...(c === undefined ? {} : { content: c }) } } });
const str = { schema: { type: "string" } },
  num = { schema: { type: "integer" } };
add("body required false explicit", false, body({ "application/json": str }), body({ "application/json": str }, false));
add("body becomes required", true, body({ "application/json": str }), body({ "application/json": str }, true));
add("body becomes optional", false, body({ "application/json": str }, true), body({ "application/json": str }));
add("optional body came", false, one({}), body({ "application/json": str }));
add("required body came", true, one({}), body({ "application/json": str }, true));
add("body gone", true, body({ "application/json": str }), one({}));
add(
  "body behind a reference",
  false,
  one({ requestBody: { required: true, content: json({ type: "string" }) } }),
  one(
    { requestBody: { $ref: "#/components/requestBodies/B" } },
    {},
    { components: { requestBodies: { B: { required: true, content: json({ type: "string" }) } } } },
  ),
);
for (const [name, o, n, r, s] of [
  ["media type with charset", "application/json", "application/json; charset=utf-8", 0, 0],
  ["media type without charset", "application/json;charset=UTF-8", "application/json", 0, 0],
  ["media type with a quoted charset", "application/json", 'application/json; charset="utf-8"', 0, 0],
  ["media type in capitals", "application/json", "Application/JSON", 0, 0],
  ["media type to any", "application/json", "*/*", 0, 1],
  ["media type to its range", "application/json", "application/*", 0, 1],
  ["any media type to one", "*/*", "application/json", 1, 0],
  ["media range to another range", "application/*", "text/*", 1, 1],
  ["media type to another", "application/json", "application/xml", 1, 1],
  ["json to problem+json", "application/json", "application/problem+json", 1, 1],
  ["vendor version", "application/vnd.x+json;version=1", "application/vnd.x+json;version=2", 1, 1],
  ["another charset", "text/plain; charset=utf-8", "text/plain; charset=iso-8859-1", 1, 1],
  ["spaces in a media type", "text/plain;version=1", "text/plain; version=1", 0, 0],
  ["parameters in another order", "text/plain;a=1;b=2", "text/plain; b=2; a=1", 0, 0],
] as [string, string, string, number, number][]) {
  add(`request: ${name}`, b(r), body({ [o]: str }), body({ [n]: str }));
  add(`response: ${name}`, b(s), answer({ [o]: str }), answer({ [n]: str }));
}
add(
  "request: media type came",
  false,
  body({ "application/json": str }),
  body({ "application/json": str, "application/xml": str }),
);
add(
  "request: media type gone",
  true,
  body({ "application/json": str, "application/xml": str }),
  body({ "application/json": str }),
);
add(
  "response: media type came",
  false,
  answer({ "application/json": str }),
  answer({ "application/json": str, "application/xml": str }),
);
add(
  "response: media type gone",
  true,
  answer({ "application/json": str, "application/xml": str }),
  answer({ "application/json": str }),
);
add(
  "request: range covers it, its schema is narrower",
  true,
  body({ "application/json": { schema: {} } }),
  body({ "*/*": str }),
);
add(
  "request: json beside a range keeps its own schema",
  false,
  body({ "application/json": str }),
  body({ "application/json": str, "*/*": num }),
);
add(
  "request: a body without schema gets one",
  true,
  body({ "application/json": {} }),
  body({ "application/json": str }),
);
add("request: a body's schema is gone", false, body({ "application/json": str }), body({ "application/json": {} }));
add(
  "response: a body without schema gets one",
  false,
  answer({ "application/json": {} }),
  answer({ "application/json": str }),
);
add("response: a body's schema is gone", true, answer({ "application/json": str }), answer({ "application/json": {} }));
add("response: content gone", true, answer({ "application/json": str }), answer(undefined));
add("response: content came", false, answer(undefined), answer({ "application/json": str }));
add("response: empty content", false, answer(undefined), answer({}));

// statuses
const resp = (m: Record<string, unknown>) =>
  one({
    responses: Object.fromEntries(
      Object.entries(m).map(([k, s]) => [k, { description: "d", ...(s === undefined ? {} : { content: json(s) }) }]),
    ),
  });
const E1 = { type: "object", required: ["m"], properties: { m: { type: "string" } } },
  E2 = { type: "object", required: ["c"], properties: { c: { type: "integer" } } };
add("status came", false, resp({ "200": E1 }), resp({ "200": E1, "404": E2 }));
add("success status came", false, resp({ "200": E1 }), resp({ "200": E1, "201": E1 }));
add("success status is another", true, resp({ "200": E1 }), resp({ "201": E1 }));
add(
  "status told of default, alike",
  false,
  resp({ "200": E1, default: E2 }),
  resp({ "200": E1, default: E2, "404": E2 }),
);
add(
  "status told of default, otherwise",
  true,
  resp({ "200": E1, default: E2 }),
  resp({ "200": E1, default: E2, "404": E1 }),
);
add(
  "status told of a range, otherwise",
  true,
  resp({ "200": E1, "4XX": E2 }),
  resp({ "200": E1, "4XX": E2, "404": E1 }),
);
add("status told of a range, alike", false, resp({ "200": E1, "4XX": E2 }), resp({ "200": E1, "4XX": E2, "404": E2 }));
add("range instead of a status, alike", false, resp({ "200": E1, "404": E2 }), resp({ "200": E1, "4XX": E2 }));
add("range instead of a status, otherwise", true, resp({ "200": E1, "404": E2 }), resp({ "200": E1, "4XX": E1 }));
add("default instead of a range, alike", false, resp({ "200": E1, "4XX": E2 }), resp({ "200": E1, default: E2 }));
add("default instead of a range, otherwise", true, resp({ "200": E1, "4XX": E2 }), resp({ "200": E1, default: E1 }));
add("default's schema is another", true, resp({ "200": E1, default: E2 }), resp({ "200": E1, default: E1 }));
add(
  "default's schema is another, though a range came",
  true,
  resp({ "200": E1, default: E2 }),
  resp({ "200": E1, "5XX": E1, default: E2 }),
);
add("range in small letters", false, resp({ "200": E1, "4XX": E2 }), resp({ "200": E1, "4xx": E2 }));
add("4XX's schema narrower in responses", false, resp({ "200": E1, "4XX": {} }), resp({ "200": E1, "4XX": E2 }));

// headers of responses
const hdr = (h: unknown) => one({ responses: { "200": { description: "d", headers: h } } });
const H = (s: unknown, x: Json = {}) => ({ "X-A": { schema: s, ...x } });
add("response header came", false, hdr({}), hdr(H({ type: "string" })));
add("response header gone", true, hdr(H({ type: "string" })), hdr({}));
add(
  "response header in small letters",
  false,
  hdr(H({ type: "string" })),
  hdr({ "x-a": { schema: { type: "string" } } }),
);
add(
  "response header becomes optional",
  true,
  hdr(H({ type: "string" }, { required: true })),
  hdr(H({ type: "string" })),
);
add(
  "response header becomes required",
  false,
  hdr(H({ type: "string" })),
  hdr(H({ type: "string" }, { required: true })),
);
add("response header string to integer", false, hdr(H({ type: "string" })), hdr(H({ type: "integer" })));
add("response header integer to string", true, hdr(H({ type: "integer" })), hdr(H({ type: "string" })));
add("response header enum value came", true, hdr(H({ enum: ["a"] })), hdr(H({ enum: ["a", "b"] })));
add(
  "response header Content-Type",
  false,
  hdr({}),
  hdr({ "Content-Type": { schema: { type: "string" }, required: true } }),
);
add("response header deprecated", false, hdr(H({ type: "string" })), hdr(H({ type: "string" }, { deprecated: true })));
add(
  "response header style simple explicit",
  false,
  hdr(H({ type: "string" })),
  hdr(H({ type: "string" }, { style: "simple", explode: false })),
);
add(
  "response header in content",
  true,
  hdr(H({ type: "object" })),
  hdr({ "X-A": { content: json({ type: "object" }) } }),
);

// parameters
const par = (...ps: Json[]) => one({ parameters: ps });
const Q = (s: unknown, x: Json = {}) => ({ name: "q", in: "query", schema: s, ...x });
const S0 = { type: "string" };
add("optional parameter came", false, par(), par(Q(S0)));
add("required parameter came", true, par(), par(Q(S0, { required: true })));
add("required header came", true, par(), par({ name: "X-H", in: "header", required: true, schema: S0 }));
add("required cookie came", true, par(), par({ name: "c", in: "cookie", required: true, schema: S0 }));
add("optional header came", false, par(), par({ name: "X-H", in: "header", schema: S0 }));
add("required Accept came", false, par(), par({ name: "Accept", in: "header", required: true, schema: S0 }));
add(
  "required Authorization came",
  false,
  par(),
  par({ name: "Authorization", in: "header", required: true, schema: S0 }),
);
add("parameter gone", true, par(Q(S0)), par());
add("parameter becomes optional", false, par(Q(S0, { required: true })), par(Q(S0)));
add("parameter becomes required", true, par(Q(S0)), par(Q(S0, { required: true })));
add("parameter required false explicit", false, par(Q(S0)), par(Q(S0, { required: false, deprecated: false })));
add("parameter deprecated", false, par(Q(S0)), par(Q(S0, { deprecated: true })));
add("parameter moves to the path item", false, par(Q(S0)), one({}, { parameters: [Q(S0)] }));
add(
  "parameter of the path item overridden alike",
  false,
  one({}, { parameters: [Q(S0)] }),
  one({ parameters: [Q(S0)] }, { parameters: [Q(S0)] }),
);
add("required parameter of the path item came", true, one({}), one({}, { parameters: [Q(S0, { required: true })] }));
add(
  "parameter of the path item becomes required",
  true,
  one({}, { parameters: [Q(S0)] }),
  one({}, { parameters: [Q(S0, { required: true })] }),
);
add(
  "parameter of the path item narrower",
  true,
  one({}, { parameters: [Q(S0)] }),
  one({}, { parameters: [Q({ type: "string", maxLength: 2 })] }),
);
add(
  "parameter behind a reference",
  false,
  par(Q(S0)),
  one({ parameters: [{ $ref: "#/components/parameters/Q" }] }, {}, { components: { parameters: { Q: Q(S0) } } }),
);
add(
  "parameters reordered",
  false,
  par(Q(S0), { name: "r", in: "query", schema: S0 }),
  par({ name: "r", in: "query", schema: S0 }, Q(S0)),
);
add(
  "header parameter in small letters",
  false,
  par({ name: "X-H", in: "header", schema: S0 }),
  par({ name: "x-h", in: "header", schema: S0 }),
);
add("query parameter in capitals", true, par(Q(S0)), par({ name: "Q", in: "query", schema: S0 }));
add(
  "cookie name in capitals",
  true,
  par({ name: "c", in: "cookie", schema: S0 }),
  par({ name: "C", in: "cookie", schema: S0 }),
);
add("parameter from query to header", true, par(Q(S0)), par({ name: "q", in: "header", schema: S0 }));
for (const [name, o, n, br] of [
  ["integer to string", { type: "integer" }, S0, 0],
  ["string to integer", S0, { type: "integer" }, 1],
  ["boolean to string", { type: "boolean" }, S0, 0],
  ["number to string with a pattern", { type: "number" }, { type: "string", pattern: "^a" }, 1],
  ["integer to number", { type: "integer" }, { type: "number" }, 0],
  ["number to integer", { type: "number" }, { type: "integer" }, 1],
  ["boolean to strings true and false", { type: "boolean" }, { type: "string", enum: ["true", "false"] }, 0],
  ["strings true and false to boolean", { type: "string", enum: ["true", "false"] }, { type: "boolean" }, 0],
  ["enum of numbers to enum of texts", { type: "integer", enum: [1, 2] }, { type: "string", enum: ["1", "2"] }, 0],
  ["enum of texts to enum of numbers", { type: "string", enum: ["1", "2"] }, { type: "integer", enum: [1, 2] }, 0],
  ["enum of texts to fewer numbers", { type: "string", enum: ["1", "2"] }, { type: "integer", enum: [1] }, 1],
  ["enum of texts to integer", { type: "string", enum: ["1", "2"] }, { type: "integer" }, 0],
  ["enum of numbers to string", { type: "integer", enum: [1, 2] }, S0, 0],
  ["enum value gone", { enum: ["a", "b"] }, { enum: ["a"] }, 1],
  ["enum value came", { enum: ["a"] }, { enum: ["a", "b"] }, 0],
  ["enum as oneOf of const", { enum: ["a", "b"] }, { oneOf: [{ const: "a" }, { const: "b" }] }, 0],
  ["maxLength falls", { type: "string", maxLength: 5 }, { type: "string", maxLength: 4 }, 1],
  ["minimum came", { type: "integer" }, { type: "integer", minimum: 0 }, 1],
  ["default changes", { type: "integer", default: 1 }, { type: "integer", default: 2 }, 1],
  ["any schema", {}, S0, 1],
  ["format came", S0, { type: "string", format: "date" }, 1],
  ["integer to integer or string", { type: "integer" }, { anyOf: [{ type: "integer" }, S0] }, 0],
] as [string, unknown, unknown, number][])
  for (const place of ["query", "header", "cookie"] as const) {
    const P = (s: unknown) => par({ name: "p", in: place, schema: s });
    add(`${place} parameter: ${name}`, b(br), P(o), P(n));
  }
const L = (i: unknown) => ({ type: "array", items: i });
add("query style and explode explicit", false, par(Q(L(S0))), par(Q(L(S0), { style: "form", explode: true })));
add("query list exploded no more", true, par(Q(L(S0))), par(Q(L(S0), { explode: false })));
add("query list exploded now", true, par(Q(L(S0), { explode: false })), par(Q(L(S0), { explode: true })));
add("query explode of a text", false, par(Q(S0)), par(Q(S0, { explode: false })));
add(
  "query list pipe-delimited",
  true,
  par(Q(L(S0), { explode: false })),
  par(Q(L(S0), { style: "pipeDelimited", explode: false })),
);
add(
  "query object deepObject to form",
  true,
  par(Q({ type: "object" }, { style: "deepObject", explode: true })),
  par(Q({ type: "object" })),
);
add("query text to list, exploded", false, par(Q(S0)), par(Q(L(S0))));
add("query text to list of integers", true, par(Q(S0)), par(Q(L({ type: "integer" }))));
add("query list to text", true, par(Q(L(S0))), par(Q(S0)));
add(
  "query integer to list, comma-separated",
  false,
  par(Q({ type: "integer" })),
  par(Q(L({ type: "integer" }), { explode: false })),
);
add("query text to list with two at least", true, par(Q(S0)), par(Q({ ...L(S0), minItems: 2 })));
add("query list gets maxItems", true, par(Q(L(S0))), par(Q({ ...L(S0), maxItems: 3 })));
add(
  "query parameter in content",
  true,
  par(Q({ type: "object" })),
  par({ name: "q", in: "query", content: json({ type: "object" }) }),
);
add(
  "query parameter's content narrower",
  true,
  par({ name: "q", in: "query", content: json({ type: "number" }) }),
  par({ name: "q", in: "query", content: json({ type: "integer" }) }),
);
add(
  "query parameter's content: integer to string",
  true,
  par({ name: "q", in: "query", content: json({ type: "integer" }) }),
  par({ name: "q", in: "query", content: json({ type: "string" }) }),
);
add("allowEmptyValue came", false, par(Q(S0)), par(Q(S0, { allowEmptyValue: true })));
add("allowEmptyValue false", false, par(Q(S0)), par(Q(S0, { allowEmptyValue: false })));
add("allowReserved came", false, par(Q(S0)), par(Q(S0, { allowReserved: true })));
add("parameter's example", false, par(Q(S0, { example: "a" })), par(Q(S0, { example: "b" })));

// paths
const pathsOf = (path: string): Json => ({ [path]: { get: { operationId: "go", parameters: [], responses: okR } } });
const at = (path: string, params: Json[], item: Json = {}, root: Json = {}) =>
  doc({ ...root, paths: { [path]: { ...item, get: { operationId: "go", parameters: params, responses: okR } } } });
const P = (n: string, s: unknown = S0) => ({ name: n, in: "path", required: true, schema: s });
add("path parameter renamed", false, at("/a/{id}", [P("id")]), at("/a/{key}", [P("key")]));
add(
  "path parameter renamed in the path item",
  false,
  at("/a/{id}", [], { parameters: [P("id")] }),
  at("/a/{key}", [], { parameters: [P("key")] }),
);
add(
  "path parameter renamed, and narrower",
  true,
  at("/a/{id}", [P("id")]),
  at("/a/{key}", [P("key", { type: "integer" })]),
);
add("path parameter integer to string", false, at("/a/{id}", [P("id", { type: "integer" })]), at("/a/{id}", [P("id")]));
add(
  "two path parameters renamed crosswise",
  false,
  at("/a/{x}/{y}", [P("x"), P("y", { type: "integer" })]),
  at("/a/{y}/{x}", [P("y"), P("x", { type: "integer" })]),
);
add(
  "two path parameters: types swapped",
  true,
  at("/a/{x}/{y}", [P("x"), P("y", { type: "integer" })]),
  at("/a/{x}/{y}", [P("x", { type: "integer" }), P("y")]),
);
add("path in capitals", true, at("/a", []), at("/A", []));
add("path without its slash", true, at("/a/", []), at("/a", []));
add("path came", false, doc({ paths: pathsOf("/a") }), doc({ paths: { ...pathsOf("/a"), ...pathsOf("/b") } }));
add("path gone", true, doc({ paths: { ...pathsOf("/a"), ...pathsOf("/b") } }), doc({ paths: pathsOf("/a") }));
add("path parameter gets a suffix", true, at("/a/{id}", [P("id")]), at("/a/{id}.json", [P("id")]));
add(
  "path item behind a reference",
  false,
  at("/a", []),
  doc({
    paths: { "/a": { $ref: "#/components/pathItems/A" } },
    components: { pathItems: { A: pathsOf("/a")["/a"] } },
  }),
);
add(
  "method gone",
  true,
  doc({ paths: { "/a": { get: { responses: okR }, put: { responses: okR } } } }),
  doc({ paths: { "/a": { get: { responses: okR } } } }),
);
add(
  "method came",
  false,
  doc({ paths: { "/a": { get: { responses: okR } } } }),
  doc({ paths: { "/a": { get: { responses: okR }, put: { responses: okR } } } }),
);
add(
  "additional operation gone",
  true,
  doc({ paths: { "/a": { additionalOperations: { COPY: { responses: okR } }, get: { responses: okR } } } }, "3.2.0"),
  doc({ paths: { "/a": { get: { responses: okR } } } }, "3.2.0"),
);
add("operation deprecated", false, one({}), one({ deprecated: true }));
add(
  "operation's words",
  false,
  one({}),
  one({ summary: "s", description: "d", tags: ["t"], externalDocs: { url: "https://h" } }),
);
add("path item's words", false, one({}), one({}, { summary: "s", description: "d" }));

// servers
const srv = (s: unknown, v?: string) => one({}, {}, s === undefined ? {} : { servers: s }, v);
add("server came", false, srv([{ url: "https://a" }]), srv([{ url: "https://a" }, { url: "https://b" }]));
add("server gone", true, srv([{ url: "https://a" }, { url: "https://b" }]), srv([{ url: "https://a" }]));
add(
  "servers reordered",
  false,
  srv([{ url: "https://a" }, { url: "https://b" }]),
  srv([{ url: "https://b" }, { url: "https://a" }]),
);
add("server's host in capitals", false, srv([{ url: "https://API.a/v1" }]), srv([{ url: "https://api.a/v1" }]));
add("server's path in capitals", true, srv([{ url: "https://a/V1" }]), srv([{ url: "https://a/v1" }]));
add("server's default port", false, srv([{ url: "https://a/v1" }]), srv([{ url: "https://a:443/v1" }]));
add("server's other port", true, srv([{ url: "https://a/v1" }]), srv([{ url: "https://a:8443/v1" }]));
add("server from http to https", true, srv([{ url: "http://a" }]), srv([{ url: "https://a" }]));
add("server's words", false, srv([{ url: "https://a" }]), srv([{ url: "https://a", description: "d" }]));
add("server / written out", false, srv(undefined), srv([{ url: "/" }]));
add("server / left out", false, srv([{ url: "/" }]), srv(undefined));
add("servers empty list", false, srv(undefined), srv([]));
add("relative server changes", true, srv([{ url: "/v1" }]), srv([{ url: "/v2" }]));
add(
  "relative server moved to paths",
  false,
  doc({ servers: [{ url: "/v1" }], paths: { "/a": { get: { responses: okR } } } }),
  doc({ paths: { "/v1/a": { get: { responses: okR } } } }),
);
const V = (e: unknown, d: string) => [
  { url: "https://{r}.a", variables: { r: { ...(e ? { enum: e } : {}), default: d } } },
];
add("server variable's value gone", true, srv(V(["eu", "us"], "eu")), srv(V(["eu"], "eu")));
add("server variable's value came", false, srv(V(["eu"], "eu")), srv(V(["eu", "us"], "eu")));
add("server variable's default changes", true, srv(V(["eu", "us"], "eu")), srv(V(["eu", "us"], "us")));
add("server variable's enum came", true, srv(V(undefined, "eu")), srv(V(["eu"], "eu")));
add("server variable's enum gone", false, srv(V(["eu"], "eu")), srv(V(undefined, "eu")));
add("server gets a variable for what was fixed", false, srv([{ url: "https://eu.a" }]), srv(V(["eu", "us"], "eu")));
add(
  "server variable renamed",
  false,
  srv(V(["eu"], "eu")),
  srv([{ url: "https://{region}.a", variables: { region: { enum: ["eu"], default: "eu" } } }]),
);
add(
  "operation's own server came, the same",
  false,
  srv([{ url: "https://a" }]),
  one({ servers: [{ url: "https://a" }] }, {}, { servers: [{ url: "https://a" }] }),
);
add(
  "operation's own server came, another",
  true,
  srv([{ url: "https://a" }]),
  one({ servers: [{ url: "https://b" }] }, {}, { servers: [{ url: "https://a" }] }),
);
add(
  "operation's own server gone",
  true,
  one({ servers: [{ url: "https://b" }] }, {}, { servers: [{ url: "https://a" }] }),
  srv([{ url: "https://a" }]),
);
add("server's trailing slash and path", false, srv([{ url: "https://a/v1/" }]), srv([{ url: "https://a/v1" }]));

// security
const schemes = {
  A: { type: "http", scheme: "bearer" },
  B: { type: "apiKey", in: "header", name: "X-K" },
  O: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://t", scopes: { r: "", w: "" } } } },
};
const sec = (s: unknown, ss: unknown = schemes, root: Json = {}) =>
  one(s === undefined ? {} : { security: s }, {}, { components: { securitySchemes: ss }, ...root });
add("security came", true, sec(undefined), sec([{ A: [] }]));
add("security gone", false, sec([{ A: [] }]), sec([]));
add("optional security becomes needed", true, sec([{ A: [] }, {}]), sec([{ A: [] }]));
add("security becomes optional", false, sec([{ A: [] }]), sec([{ A: [] }, {}]));
add("security alternative came", false, sec([{ A: [] }]), sec([{ A: [] }, { B: [] }]));
add("security alternative gone", true, sec([{ A: [] }, { B: [] }]), sec([{ A: [] }]));
add("second scheme needed too", true, sec([{ A: [] }]), sec([{ A: [], B: [] }]));
add("one of two schemes is enough", false, sec([{ A: [], B: [] }]), sec([{ A: [] }]));
add("security reordered", false, sec([{ A: [] }, { B: [] }]), sec([{ B: [] }, { A: [] }]));
add("scope came", true, sec([{ O: ["r"] }]), sec([{ O: ["r", "w"] }]));
add("scope gone", false, sec([{ O: ["r", "w"] }]), sec([{ O: ["r"] }]));
add("scope is another", true, sec([{ O: ["r"] }]), sec([{ O: ["w"] }]));
add("security moves to the root", false, sec([{ A: [] }]), sec(undefined, schemes, { security: [{ A: [] }] }));
add("root's security came", true, sec(undefined), sec(undefined, schemes, { security: [{ A: [] }] }));
add("root's security came, not for the operation", false, sec(undefined), sec([], schemes, { security: [{ A: [] }] }));
add("scheme renamed", false, sec([{ A: [] }]), sec([{ Z: [] }], { ...schemes, Z: schemes.A, A: undefined }));
add(
  "scheme's words",
  false,
  sec([{ A: [] }]),
  sec([{ A: [] }], { ...schemes, A: { type: "http", scheme: "Bearer", bearerFormat: "JWT", description: "d" } }),
);
add("scheme's type is another", true, sec([{ A: [] }]), sec([{ A: [] }], { ...schemes, A: schemes.B }));
add(
  "key's name is another",
  true,
  sec([{ B: [] }]),
  sec([{ B: [] }], { ...schemes, B: { type: "apiKey", in: "header", name: "X-L" } }),
);
add(
  "key's header in small letters",
  false,
  sec([{ B: [] }]),
  sec([{ B: [] }], { ...schemes, B: { type: "apiKey", in: "header", name: "x-k" } }),
);
add(
  "key moves to the query",
  true,
  sec([{ B: [] }]),
  sec([{ B: [] }], { ...schemes, B: { type: "apiKey", in: "query", name: "X-K" } }),
);
add(
  "key's query name in small letters",
  true,
  sec([{ B: [] }], { ...schemes, B: { type: "apiKey", in: "query", name: "K" } }),
  sec([{ B: [] }], { ...schemes, B: { type: "apiKey", in: "query", name: "k" } }),
);
add(
  "unused scheme is another",
  false,
  sec([{ A: [] }]),
  sec([{ A: [] }], { ...schemes, B: { type: "http", scheme: "basic" } }),
);
add("unused scheme gone", false, sec([{ A: [] }]), sec([{ A: [] }], { A: schemes.A }));
const flow = (f: unknown) => ({ ...schemes, O: { type: "oauth2", flows: f } });
add(
  "flow came",
  false,
  sec([{ O: ["r"] }]),
  sec(
    [{ O: ["r"] }],
    flow({
      clientCredentials: { tokenUrl: "https://t", scopes: { r: "", w: "" } },
      implicit: { authorizationUrl: "https://t", scopes: { r: "" } },
    }),
  ),
);
add(
  "flow's token address is another",
  true,
  sec([{ O: ["r"] }]),
  sec([{ O: ["r"] }], flow({ clientCredentials: { tokenUrl: "https://u", scopes: { r: "", w: "" } } })),
);
add(
  "flow gone",
  true,
  sec([{ O: ["r"] }]),
  sec([{ O: ["r"] }], flow({ implicit: { authorizationUrl: "https://t", scopes: { r: "", w: "" } } })),
);
add(
  "flow's scope came",
  false,
  sec([{ O: ["r"] }]),
  sec([{ O: ["r"] }], flow({ clientCredentials: { tokenUrl: "https://t", scopes: { r: "", w: "", x: "" } } })),
);
add(
  "flow's scope described otherwise",
  false,
  sec([{ O: ["r"] }]),
  sec([{ O: ["r"] }], flow({ clientCredentials: { tokenUrl: "https://t", scopes: { r: "Read", w: "" } } })),
);

// discriminators
const cat = (n: string) => ({
  type: "object",
  required: ["k", n],
  properties: { k: { type: "string" }, [n]: { type: "string" } },
});
const comps = { components: { schemas: { Cat: cat("c"), Dog: cat("d"), Emu: cat("e") } } };
const un = (names: string[], disc: unknown) => ({
  oneOf: names.map((n) => ({ $ref: `#/components/schemas/${n}` })),
  ...(disc ? { discriminator: disc } : {}),
});
const dd = (name: string, o: unknown, n: unknown, r: number, s: number) => {
  add(`request: ${name}`, b(r), sent(o, "3.1.0", comps), sent(n, "3.1.0", comps));
  add(`response: ${name}`, b(s), got(o, "3.1.0", comps), got(n, "3.1.0", comps));
};
const D = (m?: unknown) => ({ propertyName: "k", ...(m ? { mapping: m } : {}) });
const R = (n: string) => `#/components/schemas/${n}`;
dd(
  "implicit mapping written out",
  un(["Cat", "Dog"], D()),
  un(["Cat", "Dog"], D({ Cat: R("Cat"), Dog: R("Dog") })),
  0,
  0,
);
dd(
  "mapping by name for by reference",
  un(["Cat", "Dog"], D({ cat: "Cat", dog: "Dog" })),
  un(["Cat", "Dog"], D({ cat: R("Cat"), dog: R("Dog") })),
  0,
  0,
);
dd(
  "mapping's value is another",
  un(["Cat", "Dog"], D({ cat: R("Cat"), dog: R("Dog") })),
  un(["Cat", "Dog"], D({ kitten: R("Cat"), dog: R("Dog") })),
  1,
  1,
);
dd(
  "mapping's targets swapped",
  un(["Cat", "Dog"], D({ cat: R("Cat"), dog: R("Dog") })),
  un(["Cat", "Dog"], D({ cat: R("Dog"), dog: R("Cat") })),
  1,
  1,
);
dd(
  "variant came with its mapping",
  un(["Cat", "Dog"], D({ cat: R("Cat"), dog: R("Dog") })),
  un(["Cat", "Dog", "Emu"], D({ cat: R("Cat"), dog: R("Dog"), emu: R("Emu") })),
  0,
  1,
);
dd(
  "variant gone with its mapping",
  un(["Cat", "Dog", "Emu"], D({ cat: R("Cat"), dog: R("Dog"), emu: R("Emu") })),
  un(["Cat", "Dog"], D({ cat: R("Cat"), dog: R("Dog") })),
  1,
  0,
);
dd("discriminator's property is another", un(["Cat", "Dog"], D()), un(["Cat", "Dog"], { propertyName: "kind" }), 1, 1);
dd(
  "second value for a variant",
  un(["Cat", "Dog"], D({ cat: R("Cat"), dog: R("Dog") })),
  un(["Cat", "Dog"], D({ cat: R("Cat"), dog: R("Dog"), puppy: R("Dog") })),
  0,
  1,
);

// callbacks
const cb = (op: Json, url = "{$request.body#/u}", name = "done") =>
  one({ callbacks: { [name]: { [url]: { post: { responses: okR, ...op } } } } });
add("callback came", false, one({}), cb({}));
add("callback gone", true, cb({}), one({}));
add("callback's address is another", true, cb({}), cb({}, "{$request.body#/v}"));
add(
  "callback's payload gets a property",
  false,
  cb({ requestBody: { content: json({ type: "object", properties: { a: S0 } }) } }),
  cb({ requestBody: { content: json({ type: "object", properties: { a: S0, b: S0 } }) } }),
);
add(
  "callback's payload loses a property",
  true,
  cb({ requestBody: { content: json({ type: "object", properties: { a: S0, b: S0 } }) } }),
  cb({ requestBody: { content: json({ type: "object", properties: { a: S0 } }) } }),
);
add(
  "callback's payload enum value came",
  true,
  cb({ requestBody: { content: json({ enum: ["a"] }) } }),
  cb({ requestBody: { content: json({ enum: ["a", "b"] }) } }),
);
add(
  "callback's payload enum value gone",
  false,
  cb({ requestBody: { content: json({ enum: ["a", "b"] }) } }),
  cb({ requestBody: { content: json({ enum: ["a"] }) } }),
);
add(
  "callback's body becomes required",
  false,
  cb({ requestBody: { content: json(S0) } }),
  cb({ requestBody: { required: true, content: json(S0) } }),
);
add(
  "callback's body becomes optional",
  true,
  cb({ requestBody: { required: true, content: json(S0) } }),
  cb({ requestBody: { content: json(S0) } }),
);
add("callback comes without its body", true, cb({ requestBody: { required: true, content: json(S0) } }), cb({}));
add(
  "callback comes in another media type",
  true,
  cb({ requestBody: { content: json(S0) } }),
  cb({ requestBody: { content: { "application/xml": { schema: S0 } } } }),
);
add(
  "callback may come in another media type too",
  true,
  cb({ requestBody: { content: json(S0) } }),
  cb({ requestBody: { content: { "application/json": { schema: S0 }, "application/xml": { schema: S0 } } } }),
);
add(
  "callback's answer has to be more",
  true,
  cb({ responses: { "200": { description: "d", content: json({ type: "object", properties: { a: S0 } }) } } }),
  cb({
    responses: {
      "200": { description: "d", content: json({ type: "object", required: ["a"], properties: { a: S0 } }) },
    },
  }),
);
add(
  "callback's answer may be less",
  false,
  cb({
    responses: {
      "200": { description: "d", content: json({ type: "object", required: ["a"], properties: { a: S0 } }) },
    },
  }),
  cb({ responses: { "200": { description: "d", content: json({ type: "object", properties: { a: S0 } }) } } }),
);
add(
  "callback's answer may have another status",
  false,
  cb({}),
  cb({ responses: { ...okR, "204": { description: "d" } } }),
);
add("callback's answer has to have another status", true, cb({}), cb({ responses: { "204": { description: "d" } } }));
add(
  "callback's header came",
  false,
  cb({}),
  cb({ parameters: [{ name: "X-S", in: "header", required: true, schema: S0 }] }),
);
add(
  "callback's header gone",
  true,
  cb({ parameters: [{ name: "X-S", in: "header", required: true, schema: S0 }] }),
  cb({}),
);
add(
  "callback's header becomes optional",
  true,
  cb({ parameters: [{ name: "X-S", in: "header", required: true, schema: S0 }] }),
  cb({ parameters: [{ name: "X-S", in: "header", schema: S0 }] }),
);
const wh = (hooks: unknown) => doc({ paths: {}, webhooks: hooks });
const hk = (s: unknown) => ({ post: { requestBody: { content: json(s) }, responses: okR } });
add("webhook came", false, wh({ a: hk(S0) }), wh({ a: hk(S0), b: hk(S0) }));
add("webhook's method is another", true, wh({ a: hk(S0) }), wh({ a: { put: hk(S0).post } }));
add(
  "webhook behind a reference",
  false,
  wh({ a: hk(S0) }),
  doc({ paths: {}, webhooks: { a: { $ref: "#/components/pathItems/A" } }, components: { pathItems: { A: hk(S0) } } }),
);

// encodings, xml
const form = (s: unknown, enc?: unknown, t = "multipart/form-data") =>
  body({ [t]: { schema: s, ...(enc ? { encoding: enc } : {}) } });
const F = {
  type: "object",
  properties: { a: { type: "string" }, f: { type: "string", format: "binary" }, o: { type: "object" } },
};
add(
  "encoding: default content type written out",
  false,
  form(F),
  form(F, {
    a: { contentType: "text/plain" },
    f: { contentType: "application/octet-stream" },
    o: { contentType: "application/json" },
  }),
);
add("encoding: narrower content type", true, form(F), form(F, { f: { contentType: "image/png" } }));
add(
  "encoding: wider content type",
  false,
  form(F, { f: { contentType: "image/png" } }),
  form(F, { f: { contentType: "image/png, image/jpeg" } }),
);
add(
  "encoding: range of content types",
  false,
  form(F, { f: { contentType: "image/png" } }),
  form(F, { f: { contentType: "image/*" } }),
);
add(
  "encoding: required header came",
  true,
  form(F, { f: {} }),
  form(F, { f: { headers: { "X-N": { required: true, schema: S0 } } } }),
);
add("encoding of a property that does not exist", false, form(F), form(F, { zz: { contentType: "image/png" } }));
add(
  "encoding: explode in a form",
  true,
  form({ type: "object", properties: { l: L(S0) } }, undefined, "application/x-www-form-urlencoded"),
  form({ type: "object", properties: { l: L(S0) } }, { l: { explode: false } }, "application/x-www-form-urlencoded"),
);
add(
  "form: property integer to string",
  false,
  form({ type: "object", properties: { a: { type: "integer" } } }, undefined, "application/x-www-form-urlencoded"),
  form({ type: "object", properties: { a: S0 } }, undefined, "application/x-www-form-urlencoded"),
);
const X = (s: unknown, t: string) => body({ [t]: { schema: s } });
add(
  "xml name under xml",
  true,
  X({ type: "object", properties: { a: { type: "string" } } }, "application/xml"),
  X({ type: "object", properties: { a: { type: "string", xml: { name: "b" } } } }, "application/xml"),
);
add(
  "xml name under json",
  false,
  X({ type: "object", properties: { a: { type: "string" } } }, "application/json"),
  X({ type: "object", properties: { a: { type: "string", xml: { name: "b" } } } }, "application/json"),
);

// root
add("info and tags", false, one({}), {
  ...one({}),
  info: { title: "O", version: "2" },
  tags: [{ name: "t" }],
  externalDocs: { url: "https://h" },
});
add("dialect by default written out", false, one({}), {
  ...one({}),
  jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
});
add(
  "unused component is another",
  false,
  one({}, {}, { components: { schemas: { U: S0 } } }),
  one({}, {}, { components: { schemas: { U: { type: "integer" } } } }),
);
add("extension of the root", false, one({}), { ...one({}), "x-a": 1 });
// links
const lk = (l: unknown) => one({ responses: { "200": { description: "d", ...(l ? { links: l } : {}) } } });
add("link came", false, lk(undefined), lk({ n: { operationId: "go" } }));
add("link gone", true, lk({ n: { operationId: "go" } }), lk(undefined));
add("link's words", false, lk({ n: { operationId: "go" } }), lk({ n: { operationId: "go", description: "d" } }));
// references
add(
  "component renamed",
  false,
  sent({ $ref: R("A") }, "3.1.0", { components: { schemas: { A: S0 } } }),
  sent({ $ref: R("B") }, "3.1.0", { components: { schemas: { B: S0 } } }),
);
add(
  "reference to another component",
  true,
  sent({ $ref: R("A") }, "3.1.0", { components: { schemas: { A: S0, B: { type: "integer" } } } }),
  sent({ $ref: R("B") }, "3.1.0", { components: { schemas: { A: S0, B: { type: "integer" } } } }),
);
add(
  "chain of references",
  false,
  sent({ $ref: R("A") }, "3.1.0", { components: { schemas: { A: S0 } } }),
  sent({ $ref: R("B") }, "3.1.0", { components: { schemas: { A: S0, B: { $ref: R("A") } } } }),
);
const tree = (x: unknown) => ({
  components: {
    schemas: { T: { type: "object", properties: { kids: { type: "array", items: { $ref: R("T") } }, v: x } } },
  },
});
add(
  "recursive schema narrower inside",
  true,
  sent({ $ref: R("T") }, "3.1.0", tree({ type: "number" })),
  sent({ $ref: R("T") }, "3.1.0", tree({ type: "integer" })),
);
add(
  "recursive schema unrolled",
  false,
  sent({ $ref: R("T") }, "3.1.0", tree(S0)),
  sent({ type: "object", properties: { kids: { type: "array", items: { $ref: R("T") } }, v: S0 } }, "3.1.0", tree(S0)),
);
add(
  "anchor for a pointer",
  false,
  sent({ $ref: R("A") }, "3.1.0", { components: { schemas: { A: S0 } } }),
  sent({ $ref: "#a" }, "3.1.0", { components: { schemas: { A: { ...S0, $anchor: "a" } } } }),
);
