import { add, doc, got, json, type Json, okR, one, sent } from "./neighbours.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const object = (properties: Json, more: Json = {}): Json => ({ type: "object", properties, ...more });

// Names that are also keywords.
for (const name of ["default", "example", "examples", "enum", "const", "title", "description", "x-inner"]) {
  const behind = (leaf: Json): Json => ({
    components: { schemas: { Kettle: object({ [name]: { $ref: "#/components/schemas/Lid" } }), Lid: leaf } },
  });
  const kettle = { $ref: "#/components/schemas/Kettle" };
  add(
    `response: behind the property ${name}`,
    true,
    got(kettle, "3.1.0", behind(object({ rim: text }, { required: ["rim"] }))),
    got(kettle, "3.1.0", behind(object({ knob: text }))),
  );
  add(
    `request: behind the property ${name}`,
    true,
    sent(kettle, "3.1.0", behind(text)),
    sent(kettle, "3.1.0", behind(whole)),
  );
  add(
    `response: behind the property ${name}, in other words`,
    false,
    got(kettle, "3.1.0", behind({ ...text, description: "Of copper." })),
    got(kettle, "3.1.0", behind({ ...text, description: "Of tin." })),
  );
}
for (const [keyword, name] of [
  ["patternProperties", "example"],
  ["dependentSchemas", "enum"],
] as const) {
  const dough = (leaf: Json): Json => ({
    components: {
      schemas: { Dough: { type: "object", [keyword]: { [name]: { $ref: "#/components/schemas/Leaf" } } }, Leaf: leaf },
    },
  });
  const reference = { $ref: "#/components/schemas/Dough" };
  const [before, after] =
    keyword === "patternProperties" ? [text, whole] : [{ required: ["salt"] }, { required: ["salt", "water"] }];
  add(
    `${keyword}: behind the name ${name}`,
    true,
    sent(reference, "3.1.0", dough(before)),
    sent(reference, "3.1.0", dough(after)),
  );
}
const answeredWith = (headers: Json): Json => one({ responses: { "200": { description: "d", headers } } });
for (const name of ["x-trace", "schema", "example"])
  add(
    `header ${name} behind a reference to nothing`,
    true,
    answeredWith({ [name]: { $ref: "#/components/headers/Trace" } }),
    answeredWith({ [name]: { $ref: "#/components/headers/Trace" } }),
  );
add(
  "an extension beside the paths",
  false,
  doc({ paths: { "/pots": { get: { responses: okR } }, "x-drafts": { get: { responses: okR } } } }),
  doc({ paths: { "/pots": { get: { responses: okR } } } }),
);

// What stands in the place of a range, or of the default.
const answers = (...statuses: string[]): Json =>
  one({
    responses: Object.fromEntries(statuses.map((status) => [status, { description: "d", content: json(text) }])),
  });
for (const [breaks, old, now] of [
  [true, ["200", "default"], ["200", "201"]],
  [true, ["201", "default"], ["201", "2XX"]],
  [true, ["200", "default"], ["200", "304"]],
  [true, ["200", "404", "default"], ["200", "404"]],
  [true, ["200", "404", "default"], ["200", "202", "404"]],
  [false, ["200", "default"], ["200", "404"]],
  [false, ["200", "404", "default"], ["200", "404", "5XX"]],
  [false, ["default"], ["200", "4XX"]],
  [true, ["200", "4XX", "404"], ["200", "404"]],
  [true, ["200", "5XX", "503"], ["200", "503", "400"]],
  [false, ["200", "4XX", "404"], ["200", "404", "409"]],
  [false, ["200", "4XX", "404"], ["200", "404", "default"]],
] as const)
  add(`${old.join(", ")} becomes ${now.join(", ")}`, breaks, answers(...old), answers(...now));

// What stands beside the reference of a path item.
const shelf = { get: { operationId: "look", responses: okR } };
const beside = (more: Json, of: Json = shelf, version = "3.1.0"): Json =>
  doc(
    {
      paths: { "/shelf": { $ref: "#/components/pathItems/Shelf", ...more } },
      components: { pathItems: { Shelf: of } },
    },
    version,
  );
const put = (schema: Json): Json => ({
  put: { operationId: "fill", requestBody: { content: json(schema) }, responses: okR },
});
const row = { name: "row", in: "query", schema: whole };
for (const version of ["3.0.3", "3.1.0"]) {
  add(
    `${version}: an operation beside a reference is gone`,
    true,
    beside(put(text), shelf, version),
    beside({}, shelf, version),
  );
  add(
    `${version}: an operation beside a reference asks for more`,
    true,
    beside(put(text), shelf, version),
    beside(put({ ...text, maxLength: 3 }), shelf, version),
  );
}
add(
  "an operation moves from beside a reference to behind it",
  false,
  beside(put(text)),
  beside({}, { ...shelf, ...put(text) }),
);
add("a path item is written out", false, beside(put(text)), doc({ paths: { "/shelf": { ...shelf, ...put(text) } } }));
add(
  "a required parameter beside a reference came",
  true,
  beside({}),
  beside({ parameters: [{ ...row, required: true }] }),
);
add("an optional parameter beside a reference came", false, beside({}), beside({ parameters: [row] }));
add(
  "the servers beside a reference are others",
  true,
  beside({ servers: [{ url: "https://north" }] }),
  beside({ servers: [{ url: "https://south" }] }),
);
add(
  "an operation beside the reference of a webhook is gone",
  true,
  doc({
    webhooks: { full: { $ref: "#/components/pathItems/Shelf", ...put(text) } },
    components: { pathItems: { Shelf: shelf } },
  }),
  doc({ webhooks: { full: { $ref: "#/components/pathItems/Shelf" } }, components: { pathItems: { Shelf: shelf } } }),
);

// A value becomes a list, and is written in another way.
const asked = (holder: Json): Json => one({ parameters: [{ name: "size", in: "query", ...holder }] });
const inPath = (holder: Json): Json =>
  doc({
    paths: {
      "/pots/{size}": {
        get: { parameters: [{ name: "size", in: "path", required: true, ...holder }], responses: okR },
      },
    },
  });
const list = (items: Json): Json => ({ type: "array", items });
add("a text becomes a list in JSON", true, asked({ schema: text }), asked({ content: json(list(text)) }));
add("an integer becomes a list in JSON", true, asked({ schema: whole }), asked({ content: json(list(whole)) }));
add("a text in JSON becomes a list", true, asked({ content: json(text) }), asked({ schema: list(text) }));
add("an integer in JSON becomes a list", false, asked({ content: json(whole) }), asked({ schema: list(whole) }));
add("a text becomes a list", false, asked({ schema: text }), asked({ schema: list(text) }));
add(
  "a text with reserved characters becomes a list without",
  true,
  asked({ schema: text, allowReserved: true }),
  asked({ schema: list(text) }),
);
for (const [breaks, style] of [
  [true, "label"],
  [true, "matrix"],
  [false, "simple"],
] as const)
  add(
    `an integer written as ${style} becomes a simple list`,
    breaks,
    inPath({ schema: whole, style }),
    inPath({ schema: list(whole) }),
  );

// Parts of forms.
const form = (schema: Json, encoding?: Json, root: Json = {}, type = "multipart/form-data"): Json =>
  one({ requestBody: { content: { [type]: { schema: object({ part: schema }), encoding } } } }, {}, root);
const bytes = { type: "string", format: "binary" };
const schemas = { components: { schemas: { Leaf: object({ vein: text }), Leaves: list(text) } } };
const leaf = { $ref: "#/components/schemas/Leaf" };
for (const [name, schema, type] of [
  ["a list of files", list(bytes), "application/octet-stream"],
  ["a list of encoded texts", list({ ...text, contentEncoding: "base64" }), "application/octet-stream"],
  ["a list of objects behind a reference", list(leaf), "application/json"],
  ["a list of lists of objects", list(list(leaf)), "application/json"],
  ["a list of texts behind a reference", { $ref: "#/components/schemas/Leaves" }, "text/plain"],
  ["an object behind allOf", { allOf: [leaf] }, "application/json"],
  ["an object or null", { type: ["object", "null"] }, "application/json"],
  ["an object behind anyOf, or null", { anyOf: [leaf, { type: "null" }] }, "application/json"],
  ["an integer or null", { type: ["integer", "null"] }, "text/plain"],
] as const) {
  const other = type === "text/plain" ? "application/json" : "text/plain";
  const said = (contentType: string): Json => form(schema, { part: { contentType } }, schemas);
  add(`${name} is said to be ${type}`, false, form(schema, undefined, schemas), said(type));
  add(`${name} is said to be ${type} no more`, false, said(type), form(schema, undefined, schemas));
  add(`${name} is said to be ${other}`, true, form(schema, undefined, schemas), said(other));
}
const stamped = (required: boolean): Json => ({ part: { headers: { "X-Stamp": { required, schema: text } } } });
add("a required header of a part came with its encoding", true, form(text), form(text, stamped(true)));
add("an optional header of a part came with its encoding", false, form(text), form(text, stamped(false)));
add(
  "a header of a form that has no parts",
  false,
  form(text, undefined, {}, "application/x-www-form-urlencoded"),
  form(text, stamped(true), {}, "application/x-www-form-urlencoded"),
);
const answered = (encoding?: Json): Json =>
  one({
    responses: {
      "200": { description: "d", content: { "multipart/mixed": { schema: object({ part: text }), encoding } } },
    },
  });
add("a header of an answered part is gone with its encoding", true, answered(stamped(true)), answered());
add("a header of an answered part came with its encoding", false, answered(), answered(stamped(true)));
