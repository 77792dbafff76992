import { add, doc, got, json, type Json, okR, one, sent } from "./neighbours.ts";

function both(name: string, old: unknown, now: unknown, asRequest: number, asResponse: number, root: Json = {}): void {
  add(`request: ${name}`, asRequest === 1, sent(old, "3.1.0", root), sent(now, "3.1.0", root));
  add(`response: ${name}`, asResponse === 1, got(old, "3.1.0", root), got(now, "3.1.0", root));
}

/* oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema */
const S0 = { type: "string" };
// not/if inside
both(
  "not of an object grows",
  { type: "object", properties: { a: S0 }, not: { properties: { a: { const: "x" } }, required: ["a"] } },
  { type: "object", properties: { a: S0 }, not: { properties: { a: { enum: ["x", "y"] } }, required: ["a"] } },
  1,
  0,
);
both(
  "if is another condition",
  {
    type: "object",
    properties: { a: S0, b: S0 },
    if: { properties: { a: { const: "x" } }, required: ["a"] },
    then: { required: ["b"] },
  },
  {
    type: "object",
    properties: { a: S0, b: S0 },
    if: { properties: { a: { const: "y" } }, required: ["a"] },
    then: { required: ["b"] },
  },
  1,
  1,
);
const ifOneOf = (values: readonly string[], branch: "else" | "then"): Json => ({
  type: "object",
  properties: { a: S0, b: S0 },
  if: { properties: { a: { enum: values } }, required: ["a"] },
  [branch]: { required: ["b"] },
});
both("if holds more often, then", ifOneOf(["x"], "then"), ifOneOf(["x", "y"], "then"), 1, 0);
both("if holds more seldom, then", ifOneOf(["x", "y"], "then"), ifOneOf(["x"], "then"), 0, 1);
both("if holds more often, else", ifOneOf(["x"], "else"), ifOneOf(["x", "y"], "else"), 0, 1);
both("if holds more seldom, else", ifOneOf(["x", "y"], "else"), ifOneOf(["x"], "else"), 1, 0);
both(
  "then's schema is wider",
  {
    type: "object",
    properties: { a: S0, b: S0 },
    if: { required: ["a"] },
    then: { properties: { b: { maxLength: 3 } } },
  },
  {
    type: "object",
    properties: { a: S0, b: S0 },
    if: { required: ["a"] },
    then: { properties: { b: { maxLength: 5 } } },
  },
  0,
  1,
);
both(
  "if and else as not",
  { type: "object", properties: { a: S0 } },
  { type: "object", properties: { a: S0 }, if: { required: ["a"] }, else: false },
  1,
  0,
);
both(
  "if then as anyOf stays same",
  { type: ["string", "integer"] },
  { type: ["string", "integer"], if: { type: "string" }, then: {} },
  0,
  0,
);
// objects with patternProperties and names
both(
  "property moves to patternProperties",
  { type: "object", properties: { xa: S0 } },
  { type: "object", patternProperties: { "^x": S0 } },
  1,
  0,
);
both(
  "propertyNames enum came",
  { type: "object", additionalProperties: S0 },
  { type: "object", additionalProperties: S0, propertyNames: { enum: ["a", "b"] } },
  1,
  0,
);
both(
  "additionalProperties of a map wider",
  { type: "object", additionalProperties: { type: "integer" } },
  { type: "object", additionalProperties: { type: "number" } },
  0,
  1,
);
both(
  "map to closed object",
  { type: "object", additionalProperties: S0 },
  { type: "object", properties: { a: S0 }, additionalProperties: false },
  1,
  0,
);
both(
  "map to object with properties beside",
  { type: "object", additionalProperties: S0 },
  { type: "object", properties: { a: { type: "integer" } }, additionalProperties: S0 },
  1,
  1,
);
both(
  "unevaluatedItems false gone",
  { type: "array", prefixItems: [S0], unevaluatedItems: false },
  { type: "array", prefixItems: [S0] },
  0,
  1,
);
both(
  "unevaluatedProperties schema",
  { type: "object", properties: { a: S0 } },
  { type: "object", properties: { a: S0 }, unevaluatedProperties: S0 },
  1,
  0,
);
both(
  "tuple longer, optional element",
  { type: "array", prefixItems: [S0], items: false },
  { type: "array", prefixItems: [S0, S0], items: false },
  0,
  1,
);
both(
  "tuple shorter",
  { type: "array", prefixItems: [S0, S0], items: false },
  { type: "array", prefixItems: [S0], items: false },
  1,
  0,
);
both(
  "tuple element narrower",
  { type: "array", prefixItems: [{ type: ["string", "integer"] }] },
  { type: "array", prefixItems: [S0] },
  1,
  0,
);
both(
  "items to tuple of the same",
  { type: "array", items: S0, maxItems: 2, minItems: 2 },
  { type: "array", prefixItems: [S0, S0], items: false, minItems: 2 },
  0,
  0,
);
both("list to list or single", { type: "array", items: S0 }, { oneOf: [{ type: "array", items: S0 }, S0] }, 0, 1);
both("array to object", { type: "array", items: S0 }, { type: "object", additionalProperties: S0 }, 1, 1);
both("scalar to list", S0, { type: "array", items: S0 }, 1, 1);
both("contentMediaType came", S0, { type: "string", contentMediaType: "application/json" }, 1, 0);
both("contentEncoding gone", { type: "string", contentEncoding: "base64" }, S0, 0, 1);
// enums
both("enum case", { enum: ["Active"] }, { enum: ["active"] }, 1, 1);
both("enum number for text", { enum: ["1"] }, { enum: [1] }, 1, 1);
both("enum gains null", { enum: ["a"] }, { enum: ["a", null] }, 0, 1);
both("const another", { const: "a" }, { const: "b" }, 1, 1);
both("enum of one in a closed union", { oneOf: [{ const: 1 }, { const: 2 }] }, { enum: [2, 1] }, 0, 0);
both("type with enum of another type", { type: "string", enum: ["a"] }, { type: "string", enum: ["a", 1] }, 0, 0);
both("minimum beyond enum", { enum: [1, 2, 3] }, { enum: [1, 2, 3], minimum: 2 }, 1, 0);
both("minLength under enum", { enum: ["ab", "cd"] }, { enum: ["ab", "cd"], minLength: 2 }, 0, 0);
// numeric formats
both("type integer with format int32 to number", { type: "integer", format: "int32" }, { type: "number" }, 0, 1);
both("double to float", { type: "number", format: "double" }, { type: "number", format: "float" }, 1, 0);
both(
  "int32 format to min and max",
  { type: "integer", format: "int32" },
  { type: "integer", minimum: -2147483648, maximum: 2147483647 },
  0,
  0,
);
both(
  "format uuid to pattern",
  { type: "string", format: "uuid" },
  { type: "string", pattern: "^[0-9a-f-]{36}$" },
  1,
  1,
);
both("custom format another", { type: "string", format: "sku" }, { type: "string", format: "ean" }, 1, 1);
both("uri to uri-reference", { type: "string", format: "uri" }, { type: "string", format: "uri-reference" }, 0, 1);
both(
  "date-time precision text",
  { type: "string", format: "date-time" },
  { type: "string", format: "date-time", description: "UTC" },
  0,
  0,
);
both("password format came", S0, { type: "string", format: "password" }, 0, 0);
both("multipleOf gone", { type: "integer", multipleOf: 5 }, { type: "integer" }, 0, 1);
both("negative zero bounds", { type: "number", minimum: 0 }, { type: "number", minimum: -0 }, 0, 0);
// required + default
both(
  "required with default came",
  { type: "object", properties: { a: S0 } },
  { type: "object", required: ["a"], properties: { a: { type: "string", default: "x" } } },
  1,
  0,
);
both(
  "required of allOf moves up",
  { allOf: [{ type: "object", required: ["a"], properties: { a: S0 } }] },
  { type: "object", required: ["a"], allOf: [{ properties: { a: S0 } }] },
  0,
  0,
);
both("allOf contradiction", { type: "string" }, { allOf: [{ type: "string" }, { type: "integer" }] }, 1, 0);
both("minProperties 0", { type: "object" }, { type: "object", minProperties: 0 }, 0, 0);
both(
  "readOnly on the schema of a whole",
  { type: "object", properties: { a: S0 } },
  { type: "object", readOnly: true, properties: { a: S0 } },
  0,
  0,
);
both(
  "readOnly in items of a list property",
  { type: "object", properties: { l: { type: "array", items: { type: "object", properties: { id: S0 } } } } },
  {
    type: "object",
    properties: {
      l: { type: "array", items: { type: "object", properties: { id: { type: "string", readOnly: true } } } },
    },
  },
  1,
  0,
);
both(
  "both one-way flags removed",
  { type: "object", properties: { a: { type: "string", readOnly: true, writeOnly: true } } },
  { type: "object", properties: { a: S0 } },
  0,
  0,
);
both(
  "read-only to write-only",
  { type: "object", properties: { a: { type: "string", readOnly: true } } },
  { type: "object", properties: { a: { type: "string", writeOnly: true } } },
  0,
  1,
);
both(
  "write-only to read-only",
  { type: "object", properties: { a: { type: "string", writeOnly: true } } },
  { type: "object", properties: { a: { type: "string", readOnly: true } } },
  1,
  0,
);
both(
  "required write-only becomes optional",
  { type: "object", required: ["a"], properties: { a: { type: "string", writeOnly: true } } },
  { type: "object", properties: { a: { type: "string", writeOnly: true } } },
  0,
  0,
);
both(
  "required read-only becomes optional",
  { type: "object", required: ["a"], properties: { a: { type: "string", readOnly: true } } },
  { type: "object", properties: { a: { type: "string", readOnly: true } } },
  0,
  1,
);
both(
  "optional read-only becomes required",
  { type: "object", properties: { a: { type: "string", readOnly: true } } },
  { type: "object", required: ["a"], properties: { a: { type: "string", readOnly: true } } },
  0,
  0,
);
both(
  "optional write-only becomes required",
  { type: "object", properties: { a: { type: "string", writeOnly: true } } },
  { type: "object", required: ["a"], properties: { a: { type: "string", writeOnly: true } } },
  1,
  0,
);
// refs with $defs, dynamic
both(
  "dynamicRef to a type",
  { $defs: { n: { $dynamicAnchor: "n", type: "string" } }, $dynamicRef: "#n" },
  { $defs: { n: { $dynamicAnchor: "n", type: "integer" } }, $dynamicRef: "#n" },
  1,
  1,
);
both("unresolvable in both", { $ref: "#/components/schemas/None" }, { $ref: "#/components/schemas/None" }, 1, 1);
both(
  "http reference appears",
  { type: "object", properties: { a: S0 } },
  { type: "object", properties: { a: { $ref: "https://example.com/s.json" } } },
  1,
  1,
);
both("http reference stays", { $ref: "https://example.com/s.json" }, { $ref: "https://example.com/s.json" }, 1, 1);
// discriminator
const C = {
  components: {
    schemas: {
      Cat: { type: "object", required: ["k"], properties: { k: S0, c: S0 } },
      Dog: { type: "object", required: ["k"], properties: { k: S0, d: S0 } },
      Base: { type: "object", required: ["k"], properties: { k: S0 }, discriminator: { propertyName: "k" } },
    },
  },
};
const R = (n: string) => ({ $ref: "#/components/schemas/" + n });
both(
  "discriminator came",
  { oneOf: [R("Cat"), R("Dog")] },
  { oneOf: [R("Cat"), R("Dog")], discriminator: { propertyName: "k" } },
  0,
  0,
  C,
);
both(
  "discriminator gone",
  { oneOf: [R("Cat"), R("Dog")], discriminator: { propertyName: "k" } },
  { oneOf: [R("Cat"), R("Dog")] },
  0,
  0,
  C,
);
{
  // A discriminator says which variant a value is, whatever else it would fit.
  const told = (dog: string) => ({
    oneOf: [R("Cat"), R(dog)],
    discriminator: { propertyName: "k", mapping: { cat: R("Cat").$ref, dog: R(dog).$ref } },
  });
  const schemas = { ...C.components.schemas, MyDog: C.components.schemas.Dog };
  both("a variant that is told apart has another name", told("Dog"), told("MyDog"), 0, 0, { components: { schemas } });
  const shared = (more: Json) => {
    const variants = ["Cat", "Dog"].map((name) => [
      name,
      { type: "object", required: ["k"], properties: { k: S0, [name]: S0, ...more } },
    ]);
    return { components: { schemas: Object.fromEntries(variants) as Json } };
  };
  const [wide, narrow] = [shared({}), shared({ n: { type: "object" } })];
  add(
    "request: what variants that are told apart share is wider",
    false,
    sent(told("Dog"), "3.1.0", { ...narrow }),
    sent(told("Dog"), "3.1.0", { ...shared({ n: {} }) }),
  );
  add(
    "response: variants that are told apart share more",
    false,
    got(told("Dog"), "3.1.0", wide),
    got(told("Dog"), "3.1.0", narrow),
  );
}
{
  const d = (kids: string[]) => ({
    components: {
      schemas: {
        Base: C.components.schemas.Base,
        ...Object.fromEntries(
          kids.map((k) => [k, { allOf: [R("Base"), { type: "object", properties: { [k]: S0 } }] }]),
        ),
      },
    },
  });
  add("heir came in a response", true, got(R("Base"), "3.1.0", d(["A"])), got(R("Base"), "3.1.0", d(["A", "B"])));
  add("heir gone in a response", false, got(R("Base"), "3.1.0", d(["A", "B"])), got(R("Base"), "3.1.0", d(["A"])));
  add("heir gone in a request", true, sent(R("Base"), "3.1.0", d(["A", "B"])), sent(R("Base"), "3.1.0", d(["A"])));
  add("heir came in a request", false, sent(R("Base"), "3.1.0", d(["A"])), sent(R("Base"), "3.1.0", d(["A", "B"])));
}
// 3.2
const v = "3.2.0";
const op = (o: Json, i: Json = {}) => one(o, i, {}, v);

add(
  "3.2 itemSchema narrower in a request",
  true,
  op({ requestBody: { content: { "application/jsonl": { itemSchema: { type: "number" } } } } }),
  op({ requestBody: { content: { "application/jsonl": { itemSchema: { type: "integer" } } } } }),
);
add(
  "3.2 itemSchema wider in a response",
  true,
  op({
    responses: { "200": { description: "d", content: { "application/jsonl": { itemSchema: { type: "integer" } } } } },
  }),
  op({
    responses: { "200": { description: "d", content: { "application/jsonl": { itemSchema: { type: "number" } } } } },
  }),
);
add(
  "3.2 itemSchema gone in a response",
  true,
  op({
    responses: { "200": { description: "d", content: { "application/jsonl": { itemSchema: { type: "integer" } } } } },
  }),
  op({ responses: { "200": { description: "d", content: { "application/jsonl": {} } } } }),
);
add(
  "3.2 querystring parameter narrower",
  true,
  op({ parameters: [{ name: "q", in: "querystring", content: json({ type: "object", properties: { a: S0 } }) }] }),
  op({
    parameters: [
      {
        name: "q",
        in: "querystring",
        content: json({ type: "object", properties: { a: { type: "string", maxLength: 2 } } }),
      },
    ],
  }),
);
add("3.2 query method gone", true, op({}, { query: { responses: okR } }), op({}));
add(
  "3.2 style cookie for a text",
  false,
  op({ parameters: [{ name: "c", in: "cookie", schema: S0 }] }),
  op({ parameters: [{ name: "c", in: "cookie", schema: S0, style: "cookie" }] }),
);
add(
  "3.2 media type by reference",
  false,
  op({ requestBody: { content: json(S0) } }),
  one(
    { requestBody: { content: { "application/json": { $ref: "#/components/mediaTypes/M" } } } },
    {},
    { components: { mediaTypes: { M: { schema: S0 } } } },
    v,
  ),
);
add(
  "3.2 device flow added",
  false,
  one(
    { security: [{ O: [] }] },
    {},
    {
      components: {
        securitySchemes: { O: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://t", scopes: {} } } } },
      },
    },
    v,
  ),
  one(
    { security: [{ O: [] }] },
    {},
    {
      components: {
        securitySchemes: {
          O: {
            type: "oauth2",
            flows: {
              clientCredentials: { tokenUrl: "https://t", scopes: {} },
              deviceAuthorization: { deviceAuthorizationUrl: "https://d", tokenUrl: "https://t", scopes: {} },
            },
          },
        },
      },
    },
    v,
  ),
);
add("3.0 to 3.2 document", false, one({}, {}, {}, "3.0.4"), one({}, {}, {}, "3.2.0"));
add(
  "security by a component's address (3.2)",
  false,
  one({ security: [{ A: [] }] }, {}, { components: { securitySchemes: { A: { type: "http", scheme: "bearer" } } } }, v),
  one(
    { security: [{ "#/components/securitySchemes/A": [] }] },
    {},
    { components: { securitySchemes: { A: { type: "http", scheme: "bearer" } } } },
    v,
  ),
);
// security again
const SS = {
  components: {
    securitySchemes: {
      A: { type: "http", scheme: "bearer" },
      K: { type: "apiKey", in: "header", name: "k" },
      I: { type: "openIdConnect", openIdConnectUrl: "https://i" },
      M: { type: "mutualTLS" },
    },
  },
};
add(
  "openIdConnect address another",
  true,
  one({ security: [{ I: [] }] }, {}, SS),
  one(
    { security: [{ I: [] }] },
    {},
    {
      components: {
        securitySchemes: {
          ...SS.components.securitySchemes,
          I: { type: "openIdConnect", openIdConnectUrl: "https://j" },
        },
      },
    },
  ),
);
add(
  "bearer to basic",
  true,
  one({ security: [{ A: [] }] }, {}, SS),
  one(
    { security: [{ A: [] }] },
    {},
    { components: { securitySchemes: { ...SS.components.securitySchemes, A: { type: "http", scheme: "basic" } } } },
  ),
);
add(
  "mutualTLS needed too",
  true,
  one({ security: [{ A: [] }] }, {}, SS),
  one({ security: [{ A: [], M: [] }] }, {}, SS),
);
add("scheme undefined", true, one({ security: [{ A: [] }] }, {}, SS), one({ security: [{ Z: [] }] }, {}, SS));
add("security [] to {}", false, one({ security: [] }, {}, SS), one({ security: [{}] }, {}, SS));
add("security none to []", false, one({}, {}, SS), one({ security: [] }, {}, SS));
// parameters more
const par = (...p: Json[]) => one({ parameters: p });
const Q = (s: unknown, x: Json = {}) => ({ name: "q", in: "query", schema: s, ...x });
add(
  "path parameter's style matrix",
  true,
  doc({
    paths: {
      "/a/{id}": { get: { parameters: [{ name: "id", in: "path", required: true, schema: S0 }], responses: okR } },
    },
  }),
  doc({
    paths: {
      "/a/{id}": {
        get: { parameters: [{ name: "id", in: "path", required: true, schema: S0, style: "matrix" }], responses: okR },
      },
    },
  }),
);
add(
  "query list uniqueItems came",
  true,
  par(Q({ type: "array", items: S0 })),
  par(Q({ type: "array", items: S0, uniqueItems: true })),
);
add(
  "query object property came optional",
  false,
  par(Q({ type: "object", properties: { a: S0 } }, { style: "deepObject" })),
  par(Q({ type: "object", properties: { a: S0, b: S0 } }, { style: "deepObject" })),
);
add(
  "query object property required",
  true,
  par(Q({ type: "object", properties: { a: S0 } }, { style: "deepObject" })),
  par(Q({ type: "object", required: ["a"], properties: { a: S0 } }, { style: "deepObject" })),
);
add(
  "query object property integer to string",
  false,
  par(Q({ type: "object", properties: { a: { type: "integer" } } }, { style: "deepObject" })),
  par(Q({ type: "object", properties: { a: S0 } }, { style: "deepObject" })),
);
add(
  "query list items integer to string",
  false,
  par(Q({ type: "array", items: { type: "integer" } })),
  par(Q({ type: "array", items: S0 })),
);
add("query parameter nullable gone", true, par(Q({ type: ["string", "null"] })), par(Q(S0)));
add("query parameter without schema gets one", true, par({ name: "q", in: "query" }), par(Q({ type: "integer" })));
add("query parameter loses its schema", false, par(Q({ type: "integer" })), par({ name: "q", in: "query" }));
add(
  "parameter became an object in content",
  true,
  par(Q(S0)),
  par({ name: "q", in: "query", content: json({ type: "object" }) }),
);
add("path-level parameter gone", true, one({}, { parameters: [Q(S0)] }), one({}));
add(
  "path-level parameter overridden narrower",
  true,
  one({}, { parameters: [Q(S0)] }),
  one({ parameters: [Q({ type: "string", enum: ["a"] })] }, { parameters: [Q(S0)] }),
);
add("parameter default came", true, par(Q({ type: "integer" })), par(Q({ type: "integer", default: 1 })));
add("parameter default gone", true, par(Q({ type: "integer", default: 1 })), par(Q({ type: "integer" })));
add(
  "required parameter gets a default",
  true,
  par(Q({ type: "integer" }, { required: true })),
  par(Q({ type: "integer", default: 1 }, { required: true })),
);
// responses more
add(
  "response description",
  false,
  one({ responses: { "200": { description: "a" } } }),
  one({ responses: { "200": { description: "b" } } }),
);
add(
  "response behind a reference",
  false,
  one({ responses: { "200": { description: "a", content: json(S0) } } }),
  one(
    { responses: { "200": { $ref: "#/components/responses/R" } } },
    {},
    { components: { responses: { R: { description: "x", content: json(S0) } } } },
  ),
);
add(
  "response header behind a reference narrower",
  false,
  one({ responses: { "200": { description: "a", headers: { X: { schema: S0 } } } } }),
  one(
    { responses: { "200": { description: "a", headers: { X: { $ref: "#/components/headers/X" } } } } },
    {},
    { components: { headers: { X: { schema: { type: "string", maxLength: 3 } } } } },
  ),
);
add("response list maxItems gone", true, got({ type: "array", maxItems: 3 }), got({ type: "array" }));
add(
  "2XX becomes 200 and 201",
  false,
  one({ responses: { "2XX": { description: "d", content: json(S0) } } }),
  one({
    responses: { "200": { description: "d", content: json(S0) }, "201": { description: "d", content: json(S0) } },
  }),
);
add(
  "default becomes 4XX and 5XX",
  false,
  one({ responses: { "200": { description: "d" }, default: { description: "d", content: json(S0) } } }),
  one({
    responses: {
      "200": { description: "d" },
      "4XX": { description: "d", content: json(S0) },
      "5XX": { description: "d", content: json(S0) },
    },
  }),
);
add(
  "204 to 200 with content",
  true,
  one({ responses: { "204": { description: "d" } } }),
  one({ responses: { "200": { description: "d", content: json(S0) } } }),
);
add(
  "callback at the path item level ref",
  false,
  one({ callbacks: { c: { "{$request.body#/u}": { post: { responses: okR } } } } }),
  one(
    { callbacks: { c: { $ref: "#/components/callbacks/C" } } },
    {},
    { components: { callbacks: { C: { "{$request.body#/u}": { post: { responses: okR } } } } } },
  ),
);
add(
  "webhook payload required came",
  false,
  doc({
    paths: {},
    webhooks: {
      w: { post: { requestBody: { content: json({ type: "object", properties: { a: S0 } }) }, responses: okR } },
    },
  }),
  doc({
    paths: {},
    webhooks: {
      w: {
        post: {
          requestBody: { content: json({ type: "object", required: ["a"], properties: { a: S0 } }) },
          responses: okR,
        },
      },
    },
  }),
);
add(
  "webhook payload property gone",
  true,
  doc({
    paths: {},
    webhooks: {
      w: { post: { requestBody: { content: json({ type: "object", properties: { a: S0, b: S0 } }) }, responses: okR } },
    },
  }),
  doc({
    paths: {},
    webhooks: {
      w: { post: { requestBody: { content: json({ type: "object", properties: { a: S0 } }) }, responses: okR } },
    },
  }),
);
add(
  "webhook required header came",
  false,
  doc({ paths: {}, webhooks: { w: { post: { responses: okR } } } }),
  doc({
    paths: {},
    webhooks: {
      w: { post: { parameters: [{ name: "X", in: "header", required: true, schema: S0 }], responses: okR } },
    },
  }),
);
add(
  "webhook answer status came",
  false,
  doc({ paths: {}, webhooks: { w: { post: { responses: okR } } } }),
  doc({ paths: {}, webhooks: { w: { post: { responses: { ...okR, "410": { description: "g" } } } } } }),
);
add(
  "paths to webhooks",
  true,
  doc({ paths: { "/w": { post: { responses: okR } } } }),
  doc({ paths: {}, webhooks: { w: { post: { responses: okR } } } }),
);
// servers more
const srv = (s: unknown, i: Json = {}, o: Json = {}) => one(o, i, { servers: s });
add(
  "path's own servers gone to the same root",
  false,
  srv([{ url: "https://a" }], { servers: [{ url: "https://a" }] }),
  srv([{ url: "https://a" }]),
);
add(
  "base path moves from paths to the server",
  false,
  doc({
    servers: [{ url: "https://h" }],
    paths: { "/v1/x": { get: { responses: okR } }, "/v1/y": { get: { responses: okR } } },
  }),
  doc({
    servers: [{ url: "https://h/v1" }],
    paths: { "/x": { get: { responses: okR } }, "/y": { get: { responses: okR } } },
  }),
);
add(
  "base path moves, one operation lost",
  true,
  doc({
    servers: [{ url: "https://h" }],
    paths: { "/v1/x": { get: { responses: okR } }, "/v1/y": { get: { responses: okR } } },
  }),
  doc({ servers: [{ url: "https://h/v1" }], paths: { "/x": { get: { responses: okR } } } }),
);
add(
  "server variable description",
  false,
  srv([{ url: "https://{r}.a", variables: { r: { default: "eu" } } }]),
  srv([{ url: "https://{r}.a", variables: { r: { default: "eu", description: "d" } } }]),
);
add("servers on both, one gone", true, srv([{ url: "https://a" }, { url: "https://b" }]), srv([{ url: "https://b" }]));
// encoding
const form = (s: unknown, e?: unknown) =>
  one({ requestBody: { content: { "multipart/form-data": { schema: s, ...(e ? { encoding: e } : {}) } } } });
add(
  "form: file gets a content type",
  true,
  form({ type: "object", properties: { f: { type: "string", format: "binary" } } }),
  form(
    { type: "object", properties: { f: { type: "string", format: "binary" } } },
    { f: { contentType: "image/png" } },
  ),
);
add(
  "form: file 3.0 to 3.1 spelling",
  false,
  one(
    {
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { f: { type: "string", format: "binary" } } },
          },
        },
      },
    },
    {},
    {},
    "3.0.3",
  ),
  one({
    requestBody: {
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            properties: { f: { type: "string", contentMediaType: "application/octet-stream" } },
          },
        },
      },
    },
  }),
);
add(
  "body binary 3.0 to 3.1 spelling",
  false,
  one({ requestBody: { content: { "image/png": { schema: { type: "string", format: "binary" } } } } }, {}, {}, "3.0.3"),
  one({ requestBody: { content: { "image/png": {} } } }),
);
