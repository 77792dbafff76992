import { expect, it } from "vitest";
import { operations } from "../../../spec/generated/control-operations.ts";
import { requestSchemas } from "../../../spec/generated/control-requests.ts";
import type { RequestSchema } from "../../../src/engine/http/schema/request-schema.ts";
import { bodyLimitAt } from "../../../src/engine/http/wire.ts";
import { documentedExchanges } from "../../support/documented-exchanges.ts";
import { eachTransport } from "../../support/each-transport.ts";

/** One request of each operation, as the description's examples make it. */
const examples = documentedExchanges("control.yaml").filter(
  ({ operationId }, at, all) => all.findIndex((other) => other.operationId === operationId) === at,
);

function withQuery(target: string, query: string): string {
  return `${target}${target.includes("?") ? "&" : "?"}${query}`;
}

/** The schemas of objects in a schema, with where they stand. */
function* objectsIn(schema: RequestSchema, place: string): Generator<[string, RequestSchema]> {
  if (schema.type === "object" || [schema.type].flat().includes("object")) yield [place, schema];
  for (const [name, part] of Object.entries(schema.properties ?? {})) yield* objectsIn(part, `${place}.${name}`);
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
    yield* objectsIn(part, place);
  if (schema.items !== undefined) yield* objectsIn(schema.items, `${place}[]`);
}

const declared = new Map(Object.values(operations).map((info) => [info.operationId as string, info]));

it("every body of the control plane says whether it takes more than it names", () => {
  const bodies = { ...requestSchemas.bodies, ...requestSchemas.definitions };
  expect(Object.keys(bodies).length).toBeGreaterThan(3);
  const open = Object.entries(bodies).flatMap(([name, schema]) =>
    [...objectsIn(schema, name)].filter(([, { additionalProperties }]) => additionalProperties === undefined),
  );
  expect(open.map(([place]) => place)).toEqual([]);
});

eachTransport("the control plane", (reached) => {
  it.each(examples)("$operationId refuses a query parameter that it does not take", async (example) => {
    const { method, target, init } = example;
    const answer = await reached.door.send(withQuery(target, "tenannt=acme"), { method, ...init });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toContain("There is no query parameter tenannt");
  });

  it.each(examples.filter(({ operationId }) => declared.get(operationId)?.query.length !== 0))(
    "$operationId refuses a query parameter that is there twice",
    async ({ operationId, method, target, init }) => {
      const [name = ""] = declared.get(operationId)?.query ?? [];
      const answer = await reached.door.send(withQuery(target, `${name}=acme&${name}=acme`), { method, ...init });
      expect(answer.status).toBe(400);
    },
  );

  it.each(examples.filter(({ method }) => method !== "GET"))(
    "$operationId refuses a property that it does not take, or a body at all",
    async ({ operationId, method, target, init }) => {
      const body = JSON.stringify({ ...(JSON.parse(init.body ?? "{}") as object), tenannt: "acme" });
      const answer = await reached.door.send(target, {
        method,
        headers: { ...init.headers, "content-type": "application/json" },
        body,
      });
      const { message } = (await answer.json()) as { message: string };
      expect([answer.status, operationId, message]).toEqual([
        400,
        operationId,
        expect.stringMatching(init.body === undefined ? /takes no body/ : /tenannt/),
      ]);
    },
  );

  const withBody = examples.filter(({ operationId }) => declared.get(operationId)?.body.length !== 0);

  it.each(withBody)("$operationId refuses a body that is no JSON, or that is too large", async (example) => {
    const { method, target } = example;
    const sent = async (contentType: string, body: string): Promise<number> =>
      (await reached.door.send(target, { method, headers: { "content-type": contentType }, body })).status;
    expect([
      await sent("text/plain", "now"),
      await sent("application/json", `"${"x".repeat(bodyLimitAt(target))}"`),
    ]).toEqual([415, 413]);
  });
});
