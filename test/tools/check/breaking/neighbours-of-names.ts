import { add, doc, got, json, type Json, okR, one, sent } from "./neighbours.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const object = (properties: Json, more: Json = {}): Json => ({ type: "object", properties, ...more });

// Names that show nowhere: of callbacks, of links, and of the operations that links lead to.
const called = (body: Json, more: Json = {}): Json => ({
  post: { requestBody: { content: json(body) }, responses: okR, ...more },
});
const calling = (callbacks: Json): Json => one({ callbacks });
const toThere = (item: Json): Json => ({ "{$request.body#/there}": item });
const [loaf, crust] = [called(object({ loaf: text, jam: text })), called(object({ loaf: text }))];
add("callback renamed", false, calling({ baked: toThere(loaf) }), calling({ done: toThere(loaf) }));
add("callback renamed, and it brings less", true, calling({ baked: toThere(loaf) }), calling({ done: toThere(crust) }));
add(
  "callbacks of one address, one of them renamed",
  false,
  calling({ baked: toThere(loaf), burnt: toThere(crust) }),
  calling({ baked: toThere(loaf), black: toThere(crust) }),
);
add(
  "callbacks of one address, one of them gone",
  true,
  calling({ baked: toThere(loaf), burnt: toThere(crust) }),
  calling({ baked: toThere(loaf) }),
);
add(
  "callbacks of one address, both renamed and one brings less",
  true,
  calling({ baked: toThere(loaf), burnt: toThere(loaf) }),
  calling({ done: toThere(loaf), black: toThere(crust) }),
);
const inside = (name: string, item: Json): Json =>
  calling({ baked: toThere(called(text, { callbacks: { [name]: toThere(item) } })) });
add("callback of a callback renamed", false, inside("eaten", loaf), inside("gone", loaf));
add("callback of a callback brings less", true, inside("eaten", loaf), inside("eaten", crust));
const based = (url: string, path: string, item: Json): Json =>
  doc({
    servers: [{ url }],
    paths: { [path]: { post: { operationId: "bake", responses: okR, callbacks: { baked: toThere(item) } } } },
  });
add("callback of an operation that moved", false, based("https://h/v1", "/x", loaf), based("https://h", "/v1/x", loaf));
add(
  "callback of an operation that moved, and it brings less",
  true,
  based("https://h/v1", "/x", loaf),
  based("https://h", "/v1/x", crust),
);

const linked = (links: Json, id = "slice", name = "loaf"): Json =>
  doc({
    paths: {
      "/loaves": { get: { operationId: "list", responses: { "200": { description: "d", links } } } },
      [`/loaves/{${name}}`]: {
        parameters: [{ name, in: "path", required: true, schema: text }],
        get: { ...(id !== "" && { operationId: id }), responses: okR },
        put: { operationId: "stamp", responses: okR },
      },
    },
  });
const slice = { operationId: "slice", parameters: { loaf: "$response.body#/id" } };
const byReference = { ...slice, operationId: undefined, operationRef: "#/paths/~1loaves~1{loaf}/get" };
add("link renamed", false, linked({ next: slice }), linked({ cut: slice }));
add(
  "link renamed, and it leads elsewhere",
  true,
  linked({ next: slice }),
  linked({ cut: { ...slice, operationId: "stamp" } }),
);
add("link by its reference", false, linked({ next: slice }), linked({ next: byReference }));
add("link with a server", true, linked({ next: slice }), linked({ next: { ...slice, server: { url: "https://h" } } }));
add(
  "link to a path whose parameter is renamed",
  false,
  linked({ next: slice }),
  linked({ next: { ...slice, parameters: { "path.bread": "$response.body#/id" } } }, "slice", "bread"),
);
add(
  "link gives a parameter something else",
  true,
  linked({ next: slice }),
  linked({ next: { ...slice, parameters: { loaf: "$response.body#/key" } } }),
);
// That the operation is called otherwise is a warning of its own.
add(
  "link to an operation that is called otherwise",
  false,
  linked({ next: slice }),
  linked({ next: { ...slice, operationId: "cut" } }, "cut"),
);

// What a path has, whether it is described or not.
const placed = (parameters: readonly Json[], path = "/loaves/{loaf}"): Json =>
  doc({ paths: { [path]: { get: { parameters, responses: okR } } } });
const inPath = (schema: unknown, more: Json = {}): Json => ({
  name: "loaf",
  in: "path",
  required: true,
  schema,
  ...more,
});
add("a path parameter is described now", false, placed([]), placed([inPath(text)]));
add("a path parameter is described now, as a number", true, placed([]), placed([inPath(whole)]));
add("a path parameter is described no more", false, placed([inPath(text)]), placed([]));
add("a path parameter that the path does not have", false, placed([], "/loaves"), placed([inPath(text)], "/loaves"));

// Characters that mean something, in places of 3.2 other than a query.
const marked = (parameter: Json, version: string, path = "/loaves/{loaf}"): Json =>
  doc({ paths: { [path]: { get: { parameters: [parameter], responses: okR } } } }, version);
const cookie = (more: Json): Json => ({ name: "loaf", in: "cookie", schema: text, ...more });
for (const [breaks, version, flagged, bare] of [
  [true, "3.2.0", inPath(text, { allowReserved: true }), inPath(text)],
  [false, "3.2.0", inPath(whole, { allowReserved: true }), inPath(whole)],
  [false, "3.1.0", inPath(text, { allowReserved: true }), inPath(text)],
  [true, "3.2.0", cookie({ allowReserved: true }), cookie({})],
  [false, "3.2.0", cookie({ allowReserved: true, style: "cookie" }), cookie({ style: "cookie" })],
] as const) {
  const what = `${version}: allowReserved of ${JSON.stringify(flagged)}`;
  add(`${what} is gone`, breaks, marked(flagged, version), marked(bare, version));
  add(`${what} came`, false, marked(bare, version), marked(flagged, version));
}

// A value that is written in a media type as without one.
const asked = (holder: Json): Json => one({ parameters: [{ name: "size", in: "query", ...holder }] });
const answered = (holder: Json): Json =>
  one({ responses: { "200": { description: "d", headers: { "X-Size": holder } } } });
const plain = (schema: unknown): Json => ({ content: { "text/plain": { schema } } });
for (const [breaks, schema, holder] of [
  [false, text, plain(text)],
  [false, whole, { content: json(whole) }],
  [true, text, { content: json(text) }],
  [true, { type: "array", items: whole }, { content: json({ type: "array", items: whole }) }],
  [true, object({}), plain(object({}))],
] as [boolean, Json, Json][]) {
  const what = `${JSON.stringify(schema)} in ${JSON.stringify(holder)}`;
  add(`parameter: ${what}`, breaks, asked({ schema }), asked(holder));
  add(`parameter: ${what} no more`, breaks, asked(holder), asked({ schema }));
  add(`header: ${what}`, breaks, answered({ schema }), answered(holder));
}

// Ranges of media types by what they are written in.
const body = (type: string): Json => one({ requestBody: { content: { [type]: { schema: text } } } });
add("a media type to those written as it", false, body("application/x.loaf+json"), body("application/*+json"));
add("media types written in JSON to one", true, body("application/*+json"), body("application/x.loaf+json"));
add("a media type to those written otherwise", true, body("application/x.loaf+json"), body("application/*+xml"));

// What a webhook comes with is not negotiated.
const hook = (...types: string[]): Json =>
  doc({
    webhooks: {
      baked: {
        post: { requestBody: { content: Object.fromEntries(types.map((type) => [type, {}])) }, responses: okR },
      },
    },
  });
add("a webhook comes in one of two media types", false, hook("application/json", "text/plain"), hook("text/plain"));
add("a webhook comes in no media type", true, hook("application/json"), hook());

const served = (...urls: string[]): Json =>
  one({}, {}, { servers: urls.map((url) => ({ url, variables: { v: { default: "v1", enum: ["v1", "v2"] } } })) });
add(
  "the values of a server's variable are servers now",
  false,
  served("https://h/{v}"),
  served("https://h/v1", "https://h/v2"),
);
add("but for one", true, served("https://h/{v}"), served("https://h/v1", "https://h/v3"));

// Which values a property has that a discriminator is about.
const grains = (rye: unknown, oat: unknown): Json => ({
  components: {
    schemas: {
      Rye: object({ kind: rye, a: text }, { required: ["kind"] }),
      Oat: object({ kind: oat, b: text }, { required: ["kind"] }),
    },
  },
});
const grain = (mapping?: Json): Json => ({
  oneOf: [{ $ref: "#/components/schemas/Rye" }, { $ref: "#/components/schemas/Oat" }],
  discriminator: { propertyName: "kind", mapping },
});
const mapping = { rye: "Rye", oat: "Oat" };
for (const [breaks, what, rye, oat] of [
  [false, "its own value", { const: "rye" }, { const: "oat" }],
  [false, "all values", { enum: ["rye", "oat"] }, { enum: ["rye", "oat"] }],
  [true, "the value of another one", { const: "oat" }, { const: "rye" }],
  [true, "another value", { const: "Rye" }, { const: "Oat" }],
] as const) {
  const [before, after] = [grains(text, text), grains(rye, oat)];
  add(
    `request: a member says ${what}`,
    breaks,
    sent(grain(mapping), "3.1.0", before),
    sent(grain(mapping), "3.1.0", after),
  );
  add(
    `response: a member says ${what} no more`,
    breaks,
    got(grain(mapping), "3.1.0", after),
    got(grain(mapping), "3.1.0", before),
  );
}
add(
  "a member says the name of its schema",
  false,
  sent(grain(), "3.1.0", grains(text, text)),
  sent(grain(), "3.1.0", grains({ const: "Rye" }, { const: "Oat" })),
);

// Components without an operation, which are for other descriptions.
const shared = (components: Json, paths: Json = {}): Json => doc({ paths, components });
const loafSchema = (schema: Json): Json => ({ schemas: { Loaf: schema, Rye: { $ref: "#/components/schemas/Loaf" } } });
add(
  "shared schemas in other words",
  false,
  shared(loafSchema(text)),
  shared(loafSchema({ type: ["string"], description: "d" })),
);
add("a shared schema is narrower", true, shared(loafSchema(text)), shared(loafSchema({ ...text, maxLength: 3 })));
add("a shared schema is wider", true, shared(loafSchema({ ...text, maxLength: 3 })), shared(loafSchema(text)));
add("a shared schema is gone", true, shared(loafSchema(text)), shared({ schemas: { Loaf: text } }));
add("a shared schema came", false, shared({ schemas: { Loaf: text } }), shared(loafSchema(text)));
add(
  "a shared parameter differs",
  true,
  shared({ parameters: { Loaf: inPath(text) } }),
  shared({ parameters: { Loaf: inPath(whole) } }),
);
add(
  "components of which an operation came",
  false,
  shared(loafSchema(text)),
  shared(loafSchema(whole), { "/loaves": { get: { responses: okR } } }),
);

// What was there and asked for nothing.
add(
  "a path parameter is said to be required",
  false,
  placed([{ name: "loaf", in: "path", schema: text }]),
  placed([inPath(text)]),
);
add(
  "a path without an operation is gone",
  false,
  doc({ paths: { "/rye": { get: { responses: okR } }, "/oat": { parameters: [inPath(text)] } } }),
  doc({ paths: { "/rye": { get: { responses: okR } } } }),
);
const port = (url: string, value: string): Json =>
  one({}, {}, { servers: [{ url, variables: { p: { default: value, enum: [value] } } }] });
add("a port that is there anyway was a variable", false, port("https://h:{p}", "443"), port("https://h", "443"));
add("another port was a variable", true, port("https://h:{p}", "8443"), port("https://h", "8443"));

// A key that is sent as it was, and described as a parameter or as a security scheme.
const securitySchemes = {
  Key: { type: "apiKey", in: "header", name: "X-Key" },
  Other: { type: "apiKey", in: "query", name: "X-Key" },
};
const secured = (...security: Json[]): Json => one({ security }, {}, { components: { securitySchemes } });
const keyed = (required: boolean): Json =>
  one(
    { parameters: [{ name: "x-key", in: "header", required, schema: text }] },
    {},
    { components: { securitySchemes } },
  );
add("a required key is a scheme now", false, keyed(true), secured({ Key: [] }));
add("an optional key is a scheme now", true, keyed(false), secured({ Key: [] }));
add("an optional key is an optional scheme now", false, keyed(false), secured({ Key: [] }, {}));
add("a key is a scheme of another place now", true, keyed(true), secured({ Other: [] }));
add("a key is one of two schemes now", true, keyed(true), secured({ Key: [], Other: [] }));
add("a key that was a scheme is required", false, secured({ Key: [] }), keyed(true));
add("a key that was one of two schemes is required", true, secured({ Key: [] }, { Other: [] }), keyed(true));
add("a key that was no scheme is required", true, secured(), keyed(true));
