import { add, doc, json, type Json, okR, one, sent, got } from "./neighbours.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const object = (properties: Json, required?: string[]): Json => ({ type: "object", properties, required });

// What 3.0 ignores and 3.1 does not, and the other way round, where not a word of the schema has changed.
const bread = { components: { schemas: { Bread: text } } };
const beside = (more: Json): Json => object({ bread: { $ref: "#/components/schemas/Bread", ...more } });
for (const [what, schema, asRequest, asResponse] of [
  ["a length beside a reference", beside({ maxLength: 3 }), true, false],
  ["readOnly beside a reference", beside({ readOnly: true }), true, false],
  ["words beside a reference", beside({ description: "Rye." }), false, false],
  ["nullable", object({ bread: { ...text, nullable: true } }), true, false],
  ["a property called nullable", object({ nullable: text }), false, false],
] as const) {
  add(`request: ${what}, of 3.0 in 3.1`, asRequest, sent(schema, "3.0.3", bread), sent(schema, "3.1.0", bread));
  add(`response: ${what}, of 3.0 in 3.1`, asResponse, got(schema, "3.0.3", bread), got(schema, "3.1.0", bread));
}
add("nullable came in 3.1, where it says nothing", false, got(text), got({ ...text, nullable: true }));
add("null came for nullable of 3.1", true, got({ ...text, nullable: true }), got({ type: ["string", "null"] }));

// Characters that a value cannot have.
const flagged = (schema: unknown, allowReserved: boolean): Json =>
  one({ parameters: [{ name: "crumb", in: "query", schema, allowReserved }] });
const field = (schema: unknown, allowReserved: boolean): Json =>
  one({
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          schema: object({ crumb: schema }),
          encoding: { crumb: { allowReserved } },
        },
      },
    },
  });
for (const [what, schema, breaks] of [
  ["a number", whole, false],
  ["words without any", { enum: ["rye", "oat"] }, false],
  ["words with some", { enum: ["rye/oat"] }, true],
  ["a list of numbers", { type: "array", items: whole }, false],
  ["a list of texts", { type: "array", items: text }, true],
  ["a list of anything", { type: "array" }, true],
  ["a uuid", { ...text, format: "uuid" }, false],
  ["a time", { ...text, format: "date-time" }, true],
] as const) {
  add(`allowReserved of ${what} is gone`, breaks, flagged(schema, true), flagged(schema, false));
  add(`allowReserved of ${what} in a form is gone`, breaks, field(schema, true), field(schema, false));
}
const typed = (contentType: string): Json =>
  one({
    requestBody: {
      content: { "application/json": { schema: object({ crumb: text }), encoding: { crumb: { contentType } } } },
    },
  });
add("an encoding of JSON, where it says nothing", false, typed("image/png"), typed("image/jpeg"));

// The query as a whole, of 3.2.
const query = (schema: unknown, more: Json = {}, name = "q"): Json => {
  const content = { "application/x-www-form-urlencoded": { schema, ...more } };
  return one({ parameters: [{ name, in: "querystring", content }] }, {}, {}, "3.2.0");
};
const loaf = object({ loaf: whole });
const loaves = object({ loaf: { type: "array", items: text } });
const joined = { encoding: { loaf: { style: "form", explode: false } } };
add("querystring: another name", false, query(loaf), query(loaf, {}, "all"));
add("querystring: integer to string", false, query(loaf), query(object({ loaf: text })));
add("querystring: string to integer", true, query(object({ loaf: text })), query(loaf));
add("querystring: a required part came", true, query(loaf), query(object({ loaf: whole, jam: text }, ["jam"])));
add("querystring: another explode", true, query(loaves), query(loaves, joined));
add("querystring: of JSON now", true, query(loaf), inJson(loaf));
function inJson(schema: unknown): Json {
  return one({ parameters: [{ name: "q", in: "querystring", content: json(schema) }] }, {}, {}, "3.2.0");
}

// Numbers as texts.
const asked = (schema: unknown): Json => one({ parameters: [{ name: "crumb", in: "query", schema }] });
add("integer to a text of one character at least", false, asked(whole), asked({ ...text, minLength: 1 }));
add("integer to a text of two characters at least", true, asked(whole), asked({ ...text, minLength: 2 }));
add("string to a text of one character at least", true, asked(text), asked({ ...text, minLength: 1 }));
const digit = { type: "integer", minimum: 0, maximum: 9 };
add("digits to a pattern of them", false, asked(digit), asked({ ...text, pattern: "^[0-9]$" }));
add("digits to a pattern of fewer", true, asked(digit), asked({ ...text, pattern: "^[0-8]$" }));
add("an int32 within bounds", false, sent(digit), sent({ ...digit, format: "int32" }));
add(
  "an int8 beyond its bounds",
  true,
  sent({ ...digit, maximum: 300 }),
  sent({ ...digit, maximum: 300, format: "int8" }),
);

const listed = (items: unknown): Json =>
  one({ parameters: [{ name: "crumb", in: "query", schema: { type: "array", items }, explode: false }] });
const grains = { ...text, enum: ["rye", "oat"] };
add("words to a list of them with commas", false, asked(grains), listed(grains));
add("words with a comma to a list of them", true, asked({ enum: ["rye,oat"] }), listed({ enum: ["rye,oat"] }));
add("words to a list of numbers", true, asked(grains), listed(whole));

// What a client may answer who is called.
const called = (status: string): Json =>
  doc({ webhooks: { baked: { post: { responses: { [status]: { description: "d" } } } } } });
add("an answer to a webhook is one of its range now", true, called("2XX"), called("200"));
add("an answer to a webhook may be of a range", false, called("200"), called("2XX"));

// A server whose base path is in a variable.
const at = (url: string, path: string, variables?: Json): Json =>
  doc({ servers: [{ url, variables }], paths: { [path]: { get: { operationId: "go", responses: okR } } } });
const version = { version: { default: "v1", enum: ["v1"] } };
const versions = { version: { default: "v1", enum: ["v1", "v2"] } };
add(
  "the base path of a variable moves to the paths",
  false,
  at("https://h/{version}", "/rye", version),
  at("https://h", "/v1/rye"),
);
add(
  "one base path of two moves to the paths",
  true,
  at("https://h/{version}", "/rye", versions),
  at("https://h", "/v1/rye"),
);

const free = { version: { default: "v1" } };
add(
  "a server offers any version, that before too",
  false,
  at("https://h/v1", "/rye"),
  at("https://h/{version}", "/rye", free),
);
add("a server offered any version", true, at("https://h/{version}", "/rye", free), at("https://h/v1", "/rye"));

// Words of XML that say what holds anyway.
const marked = (xml?: Json): Json => {
  const schema = object({ crumb: { ...text, xml } });
  return one({ responses: { "200": { description: "d", content: { "application/xml": { schema } } } } });
};
add("XML: flags that are not set came", false, marked(), marked({ attribute: false, wrapped: false }));
add("XML: the name of the property came", false, marked(), marked({ name: "crumb" }));
add("XML: another name came", true, marked(), marked({ name: "crumbs" }));
add("XML: an attribute in the words of 3.2", false, marked({ attribute: true }), marked({ nodeType: "attribute" }));
add("XML: an attribute came in the words of 3.2", true, marked(), marked({ nodeType: "attribute" }));

// What fits none of several.
const none = { not: { anyOf: [{ required: ["rye"] }, { required: ["oat"] }] } };
const neither = { allOf: [{ not: { required: ["rye"] } }, { not: { required: ["oat"] } }] };
add("request: neither of two, in other words", false, sent(neither), sent(none));
add("response: neither of two, in other words", false, got(none), got(neither));
add("request: neither of two, and not a third", true, sent({ not: { required: ["rye"] } }), sent(none));
