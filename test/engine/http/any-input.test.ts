import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordNothing } from "../../support/coverage-recorder.ts";
import { operations } from "../../../spec/generated/operations.ts";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, enforcingTransports, openTransports } from "../../support/transports.ts";
import { repetitions } from "../../support/repetitions.ts";

// What luck produces covers nothing.
recordNothing();

/** Percent-encoded text that a URL keeps as one segment: `.` and `..` are resolved away before they are sent. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replace(/^\.{1,2}$/, "dots");

/** Text for a place in a path: a real value, something like one, or anything at all. */
const segment = (real: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: real },
    {
      weight: 1,
      arbitrary: fc.string({ unit: "binary", minLength: 1 }).map(encoded),
    },
    { weight: 1, arbitrary: fc.constantFrom("%", "%ff", "..;", "__proto__", "default", "0") },
  );

const contentTypes = [
  "application/json",
  "application/merge-patch+json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "",
];

/** A body that often looks like what operations take. */
const body = fc.oneof(
  fc.json(),
  fc.string({ unit: "binary" }),
  fc
    .record(
      {
        key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor")),
        value: fc.jsonValue(),
        email: fc.constantFrom("customer@emporix.com", "x", "\ud800@example.com"),
        password: fc.constantFrom("Qwurmdch673;'", "wrong-password", "\ud800\ud800\ud800\ud800\ud800\ud800"),
        customerDetails: fc.oneof(fc.record({ mixins: fc.object(), preferredSite: fc.string() }), fc.jsonValue()),
        customerAddress: fc.oneof(fc.record({ tags: fc.array(fc.string()), isDefault: fc.boolean() }), fc.jsonValue()),
        currentPassword: fc.constantFrom("Qwurmdch673;'", "x"),
        newPassword: fc.string(),
        newEmail: fc.constantFrom("customer@emporix.com", "new@example.com", "x"),
        mixins: fc.object(),
        tags: fc.array(fc.string()),
        isDefault: fc.boolean(),
        token: fc.string(),
        siteCode: fc.oneof(fc.constantFrom("main", "us", "default"), fc.jsonValue()),
        currency: fc.constantFrom("EUR", "USD", "x", 1),
        quantity: fc.oneof(fc.integer(), fc.double()),
        itemYrn: fc.constantFrom("urn:yaas:hybris:product:product:t;p", "x"),
        price: fc.record({
          priceId: fc.string(),
          originalAmount: fc.double(),
          effectiveAmount: fc.nat(),
          currency: fc.constant("EUR"),
        }),
        items: fc.array(
          fc.record({
            itemId: fc.record({
              itemType: fc.constantFrom("PRODUCT", "PRICE", "SKU", "x"),
              id: fc.oneof(fc.constantFrom("coffee-beans", "coffee-beans-main"), fc.string()),
            }),
            quantity: fc.record({ quantity: fc.double(), unitCode: fc.string() }, { requiredKeys: ["quantity"] }),
          }),
        ),
        context: fc.dictionary(fc.string(), fc.jsonValue()),
        metadata: fc.record(
          { version: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.jsonValue()) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    .map((record) => JSON.stringify(record)),
);

for (const [transport, open] of Object.entries({ ...openTransports, ...enforcingTransports })) {
  describe(`whatever is sent, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    const tokens: string[] = [];
    let sessionId = "";
    let cartId = "";
    beforeAll(async () => {
      door = await open();
      api = new ApiUnderTest(subjectBehind(door, "tutorial"));
      const guest = await api.guestWithCart();
      const customer = await api.customerSession();
      ({ sessionId } = guest.context);
      ({ cartId } = guest);
      tokens.push(guest.token, customer.token, await api.serviceToken(), "garbage");
    });
    afterAll(() => door.close());

    it("no answer is a 5xx, and each is the spec's", async () => {
      const request = fc.record({
        route: fc.constantFrom(...Object.keys(operations).filter((route) => !route.includes("logout"))),
        tenant: segment(fc.constant("$tenant")),
        sessionId: segment(fc.constantFrom("$session", "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11")),
        cartId: segment(fc.constant("$cart")),
        name: segment(fc.string({ minLength: 1 }).map(encoded)),
        query: fc.dictionary(
          fc.constantFrom(
            "tenant",
            "client_id",
            "siteCode",
            "create",
            "upsert",
            "refreshToken",
            "refresh_token",
            "pageSize",
            "expand",
            "code",
            "subjectAccessToken",
            "tags",
            "sort",
            "q",
          ),
          fc.oneof(
            fc.constantFrom("$tenant", "true", "main", "x", "1", "name:desc", "code:main", "mixin:*"),
            fc.string(),
          ),
        ),
        token: fc.nat({ max: 4 }),
        contentType: fc.constantFrom(...contentTypes),
        body: fc.option(body),
      });
      await fc.assert(
        fc.asyncProperty(request, async (parts) => {
          const [method = "", template = ""] = parts.route.split(" ");
          const path = template
            .replace("{tenant}", parts.tenant)
            .replace("{sessionId}", parts.sessionId)
            .replace("{cartId}", parts.cartId)
            .replace(/\{\w+\}/, () => parts.name)
            .replace("$tenant", api.tenant)
            .replace("$session", sessionId)
            .replace("$cart", cartId);
          const query = new URLSearchParams(parts.query).toString().replace("%24tenant", api.tenant);
          const token = tokens[parts.token];
          const hasBody = parts.body !== null && method !== "GET" && method !== "DELETE";
          const response = await door.send(`${path}?${query}`, {
            method,
            headers: {
              ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
              ...(hasBody && parts.contentType !== "" ? { "content-type": parts.contentType } : {}),
            },
            ...(hasBody ? { body: parts.body } : {}),
          });
          expect(response.status).toBeLessThan(500);
          await response.arrayBuffer();
        }),
        { numRuns: repetitions(1000) },
      );
    }, 120_000);
  });
}
