import fc from "fast-check";
import type { Document } from "../../../scripts/generate/bundle.ts";
import { resolve } from "../../../scripts/generate/operations.ts";

/** Stands for a value that earlier answers had under a name; `pick` says which. It is put in when the request is sent. */
export const slot = (name: string): fc.Arbitrary<string> => fc.nat(9).map((pick) => `«${name}#${pick}»`);

/** Puts the values in. */
export function filled(text: string, value: (name: string, pick: number) => string): string {
  return text.replaceAll(/«([^«»#]+)#(\d)»/g, (_, name: string, pick: string) => value(name, Number(pick)));
}

/** Values that mean something to the engine, by the name of their parameter or property. */
const meaningful: Readonly<Record<string, readonly unknown[]>> = {
  client_id: ["storefront", "backend"],
  client_secret: ["secret"],
  grant_type: ["client_credentials"],
  scope: ["sessioncontext.context_manage", "cart.cart_manage site.site_manage", "tenant=acme"],
  email: ["customer@emporix.com", "new@example.com", "other@example.com"],
  contactEmail: ["new@example.com", "other@example.com"],
  newEmail: ["newer@example.com", "customer@emporix.com"],
  password: ["Qwurmdch673;'", "a-new-password"],
  currentPassword: ["Qwurmdch673;'", "a-new-password"],
  newPassword: ["a-new-password", "Qwurmdch673;'"],
  siteCode: ["main", "us", "default"],
  site: ["main", "us"],
  currency: ["EUR", "USD"],
  create: ["true", "false"],
  upsert: ["true", "false"],
  sort: ["code:asc", "name:desc"],
  expand: ["addresses", "mixin:*"],
  itemYrn: ["urn:yaas:hybris:product:product:acme;coffee-beans"],
  priceId: ["coffee-beans-main", "espresso-machine-main", "coffee-beans-us"],
  key: ["colour", "__proto__", "constructor", "a/b c"],
  name: ["colour", "__proto__", "a guest with a cart", "snapshot"],
  code: ["TEN", "FIVE-EUR", "main"],
  operationId: ["createCart", "getOwnContext", "patchOwnContext"],
  within: ["2s"],
  timeout: [1, 5],
  waitFor: [1, 5],
};

/** Names that are always given, and of which no other value is tried: the request would wait. */
const always: ReadonlySet<string> = new Set(["timeout", "waitFor"]);

/** Values that are wrong nearly everywhere. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, "", 0, -1, 1.5, 1e308, true, [], {}, "x".repeat(3000), "\ud800", "__proto__", [[[]]]),
  fc.jsonValue({ maxDepth: 2 }),
);

const deepest = 7;

/** Values of a document's schemas: most fit, some nearly. */
export class ValuesOf {
  readonly #document: Document;
  readonly #slots: ReadonlySet<string>;
  readonly #left: ReadonlySet<string>;

  /** `slots` are the names of values that answers give; properties of the names `left` are left out. */
  constructor(document: Document, slots: ReadonlySet<string>, left: ReadonlySet<string> = new Set()) {
    this.#document = document;
    this.#slots = slots;
    this.#left = left;
  }

  /** A value for a parameter or property of this name. */
  of(name: string, schema: Document, depth = 0): fc.Arbitrary<unknown> {
    const fits = this.#fits(name, schema, depth);
    return depth > 4 || always.has(name)
      ? fits
      : fc.oneof({ weight: 40, arbitrary: fits }, { weight: 1, arbitrary: odd });
  }

  #fits(name: string, unresolved: Document, depth: number): fc.Arbitrary<unknown> {
    const schema = resolve(this.#document, unresolved);
    const plain = this.#bySchema(schema, depth);
    const known = meaningful[name];
    const better = [
      ...(this.#slots.has(name) ? [slot(name)] : []),
      ...(known === undefined ? [] : [fc.constantFrom(...known)]),
      ...(schema["example"] === undefined ? [] : [fc.constant(schema["example"] as unknown)]),
    ];
    if (better.length === 0) return plain;
    if (always.has(name)) return fc.oneof(...better);
    return fc.oneof({ weight: 6, arbitrary: fc.oneof(...better) }, { weight: 1, arbitrary: plain });
  }

  #bySchema(schema: Document, depth: number): fc.Arbitrary<unknown> {
    const { const: one, enum: some, oneOf, anyOf, allOf } = schema;
    if (one !== undefined) return fc.constant(one as unknown);
    if (Array.isArray(some)) return fc.constantFrom(...(some as unknown[]));
    const alternatives = (oneOf ?? anyOf) as Document[] | undefined;
    if (alternatives !== undefined && schema["properties"] === undefined)
      return fc.oneof(...alternatives.map((each) => this.of("", each, depth + 1)));
    if (Array.isArray(allOf)) return this.#object(this.#merged(schema), depth);
    const types = [schema["type"] ?? (schema["properties"] === undefined ? "any" : "object")].flat() as string[];
    return fc.oneof(...types.map((type) => this.#ofType(type, schema, depth)));
  }

  #ofType(type: string, schema: Document, depth: number): fc.Arbitrary<unknown> {
    switch (type) {
      case "object":
        return this.#object(schema, depth);
      case "array":
        return depth > deepest
          ? fc.constant([])
          : fc.array(this.of("", (schema["items"] as Document | undefined) ?? {}, depth + 1), {
              minLength: (schema["minItems"] as number | undefined) ?? 0,
              maxLength: Math.max((schema["minItems"] as number | undefined) ?? 0, 3),
            });
      case "string":
        return text(schema);
      case "integer":
        return fc.oneof(fc.integer(bounds(schema, 12)), fc.integer(bounds(schema, 2 ** 31)));
      case "number":
        return fc.oneof(fc.integer(bounds(schema, 12)), fc.double({ ...bounds(schema, 1e9), noNaN: true }));
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      default:
        return fc.jsonValue({ maxDepth: 3 });
    }
  }

  #object(schema: Document, depth: number): fc.Arbitrary<unknown> {
    if (depth > deepest) return fc.constant({});
    const properties = Object.entries<Document>(schema["properties"] ?? {}).filter(([name]) => !this.#left.has(name));
    const record = fc.record(
      Object.fromEntries(properties.map(([name, each]) => [name, this.of(name, each, depth + 1)])),
      {
        requiredKeys: properties.flatMap(([name]) =>
          always.has(name) || ((schema["required"] ?? []) as string[]).includes(name) ? [name] : [],
        ),
        noNullPrototype: true,
      },
    );
    const additional = schema["additionalProperties"] as Document | boolean | undefined;
    const values = typeof additional === "object" ? this.of("", additional, depth + 1) : fc.jsonValue({ maxDepth: 1 });
    const more = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "$ref")), values, {
      maxKeys: 3,
      noNullPrototype: true,
    });
    // Without a property of its own a schema is a free object; else what it does not know comes seldom.
    const often = properties.length === 0 || typeof additional === "object" ? 3 : 0.05;
    return fc.oneof(
      { weight: 20, arbitrary: record },
      {
        weight: Math.max(1, Math.round(often * 20)),
        arbitrary: fc.tuple(record, more).map(([a, b]) => ({ ...b, ...a })),
      },
      { weight: 1, arbitrary: fc.tuple(record, fc.nat()).map(([whole, at]) => withoutOne(whole, at)) },
    );
  }

  #merged(schema: Document): Document {
    const parts = ((schema["allOf"] ?? []) as Document[]).map((part) => this.#merged(resolve(this.#document, part)));
    return {
      ...schema,
      properties: Object.assign(
        {},
        ...parts.map(({ properties = {} }) => properties as object),
        schema["properties"],
      ) as object,
      required: [
        ...parts.flatMap(({ required = [] }) => required as string[]),
        ...((schema["required"] ?? []) as string[]),
      ],
    };
  }
}

function withoutOne(whole: object, at: number): object {
  const entries = Object.entries(whole);
  return Object.fromEntries(entries.filter((_, index) => index !== at % entries.length));
}

function bounds(schema: Document, span: number): { min: number; max: number } {
  const least = (schema["minimum"] ?? schema["exclusiveMinimum"] ?? -2) as number;
  const most = (schema["maximum"] ?? schema["exclusiveMaximum"] ?? least + span) as number;
  return { min: least, max: Math.max(least, Math.min(most, least + span)) };
}

function text(schema: Document): fc.Arbitrary<string> {
  const pattern = schema["pattern"] as string | undefined;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  if (schema["format"] === "date-time")
    return fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString());
  if (schema["format"] === "uuid") return fc.uuid();
  const least = (schema["minLength"] as number | undefined) ?? 0;
  const lengths = {
    minLength: least,
    maxLength: Math.max(least, Math.min((schema["maxLength"] as number | undefined) ?? 12, 12)),
  };
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...["x", "1", "acme", "main"].map((each) => each.padEnd(least, "x"))) },
    { weight: 1, arbitrary: fc.string({ ...lengths, unit: "binary" }) },
    { weight: 1, arbitrary: fc.string(lengths) },
  );
}
