import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordNothing } from "../../support/coverage-recorder.ts";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { loadPrism } from "../../../src/layers/prism/load.ts";
import type { HttpOperation } from "../../../src/layers/prism/operation.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, enforcingTransports } from "../../support/transports.ts";
import { repetitions } from "../../support/repetitions.ts";

// What luck produces covers nothing.
recordNothing();

type Schema = NonNullable<NonNullable<NonNullable<HttpOperation["request"]>["query"]>[number]["schema"]>;

/** Values that mean something to the engine, by the name of their parameter or property. */
const meaningful: Readonly<Record<string, readonly string[]>> = {
  tenant: ["$tenant"],
  "hybris-tenant": ["$tenant"],
  client_id: ["storefront"],
  siteCode: ["main", "us", "default"],
  currency: ["EUR", "USD"],
  sessionId: ["$session", "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11"],
  cartId: ["$cart", "0d3b9a526a3f"],
  accessToken: ["garbage"],
  expand: ["addresses", "mixin:*"],
  sort: ["code:asc", "name:desc"],
  q: ["code:main", "siteCode:main"],
  countryCode: ["AT", "DE"],
};

/** A value as a parameter's schema has it, mostly. */
function valueOf(name: string, schema: Schema | undefined): fc.Arbitrary<string> {
  const known = meaningful[name];
  if (known !== undefined) return fc.constantFrom(...known);
  const values = schema?.enum ?? schema?.examples;
  if (Array.isArray(values) && values.length > 0) return fc.constantFrom(...values.map(String));
  if (schema?.type === "boolean") return fc.constantFrom("true", "false");
  if (schema?.type === "integer") return fc.integer({ min: 1, max: 60 }).map(String);
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom("x", "1", "main") }, { weight: 1, arbitrary: fc.string() });
}

/** The document's example, with some of its properties changed within their types. */
function bodyOf(operation: HttpOperation): fc.Arbitrary<{ type: string; value: unknown } | undefined> {
  const [content] = operation.request?.body?.contents ?? [];
  if (content === undefined) return fc.constant(undefined);
  const [example] = content.examples ?? [];
  const value = example !== undefined && "value" in example ? example.value : {};
  const type = content.mediaType;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fc.constant({ type, value });
  const changes = Object.entries(value).map(([name, one]): [string, fc.Arbitrary<unknown>] => [
    name,
    typeof one === "string"
      ? fc.oneof(fc.constantFrom(...(meaningful[name] ?? [one])), fc.string({ minLength: 1 }))
      : typeof one === "number"
        ? fc.integer({ min: 0, max: 9 })
        : typeof one === "boolean"
          ? fc.boolean()
          : fc.constant(one),
  ]);
  return fc
    .record(Object.fromEntries(changes), { requiredKeys: [] })
    .map((changed) => ({ type, value: { ...value, ...changed } }));
}

/** A request that an operation documents, mostly. */
function requestOf(operation: HttpOperation) {
  const { path = [], query = [] } = operation.request ?? {};
  const entries = (parameters: readonly { name: string; schema?: Schema }[]) =>
    Object.fromEntries(parameters.map(({ name, schema }) => [name, valueOf(name, schema)]));
  return fc.record({
    operation: fc.constant(operation),
    path: fc.record(entries(path)),
    query: fc.record(entries(query), {
      requiredKeys: query.flatMap(({ name, required }) => (required === true ? [name] : [])),
    }),
    body: bodyOf(operation),
    token: fc.constantFrom("guest", "customer", "service", "none"),
  });
}

let door: Door;
beforeAll(async () => {
  const [open] = Object.values(enforcingTransports);
  if (open === undefined) throw new Error("There is no enforcing transport");
  door = await open();
});
afterAll(() => door.close());

const numRuns = repetitions(5000);

it("thousands of requests as documented get answers as documented, and most of them reach the API", async () => {
  const prism = await loadPrism();
  const operations = await prism.getHttpOperationsFromSpec(join(import.meta.dirname, "../../../spec/openapi.yaml"));
  const api = new ApiUnderTest(subjectBehind(door, "tutorial"));
  const shopper = async () => {
    await door.kit.control.reset();
    const guest = await api.guestWithCart();
    const customer = await api.customerSession();
    const tokens = { guest: guest.token, customer: customer.token, service: await api.serviceToken(), none: undefined };
    return { tokens, sessionId: guest.context.sessionId, cartId: guest.cartId };
  };
  let now = await shopper();
  const counts = new Map<number, number>();
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations).chain(requestOf),
      async ({ operation, path, query, body, token }) => {
        // Logins and logouts use tokens up, and passwords change.
        if (sent++ % 100 === 0) now = await shopper();
        const real = (text: string) =>
          text.replace("$tenant", api.tenant).replace("$session", now.sessionId).replace("$cart", now.cartId);
        const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(real(path[name] ?? "").toWellFormed()).replace(/^\.{0,2}$/, "x"),
        );
        const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, real(value ?? "")]));
        const bearer = now.tokens[token];
        const isForm = body?.type === "application/x-www-form-urlencoded";
        const response = await door.send(`${filled}?${search.toString()}`, {
          method: operation.method.toUpperCase(),
          headers: {
            ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
            ...(body === undefined ? {} : { "content-type": body.type }),
          },
          ...(body === undefined
            ? {}
            : {
                body: isForm
                  ? new URLSearchParams(body.value as Record<string, string>)
                  : real(JSON.stringify(body.value)),
              }),
        });
        expect(response.status).toBeLessThan(500);
        counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
        await response.arrayBuffer();
      },
    ),
    { numRuns },
  );
  const refused = counts.get(422) ?? 0;
  expect(refused).toBeLessThan(numRuns * 0.4);
  expect((counts.get(200) ?? 0) + (counts.get(201) ?? 0) + (counts.get(204) ?? 0)).toBeGreaterThan(numRuns * 0.06);
}, 240_000);
