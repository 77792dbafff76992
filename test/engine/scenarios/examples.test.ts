import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createKit } from "../../../src/index.ts";
import { specExamples } from "../../../src/engine/scenarios/examples.ts";
import { ownSpec } from "../../support/own-spec.ts";

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: Json;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Json[];
  readonly security?: readonly Json[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Json>> };
}

const spec = ownSpec("openapi.yaml") as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

function resolved(value: Json): Json {
  const { $ref } = value;
  if (typeof $ref !== "string") return value;
  const keys = $ref
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/"));
  return keys.reduce<Json>((node, key) => node[key] as Json, spec);
}

const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
  ["get", "post", "put", "patch", "delete"].flatMap((method) => {
    const operation = item[method] as Operation | undefined;
    if (operation === undefined) return [];
    const shared = (item["parameters"] ?? []) as readonly Json[];
    const parameters = [...shared, ...(operation.parameters ?? [])].map(
      (each) => resolved(each) as unknown as Parameter,
    );
    return [{ path, method, operation, parameters }];
  }),
);

function exampleOf({ example, schema = {} }: Parameter): string {
  const value = example ?? schema["example"] ?? schema["default"] ?? (schema["enum"] as unknown[] | undefined)?.[0];
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What a tool sends that knows nothing but the specification and the tokens of the scenario. */
function requestOf(
  { path, method, operation, parameters }: (typeof operations)[number],
  token: string | undefined,
): Request {
  const target = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((text, parameter) => text.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter))), path);
  const query = new URLSearchParams(
    parameters
      .filter((each) => each.in === "query" && each.required === true)
      .map((each) => [each.name, exampleOf(each)]),
  );
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const example =
    media?.["example"] ?? (Object.values((media?.["examples"] ?? {}) as Json)[0] as Json | undefined)?.["value"];
  const isForm = type === "application/x-www-form-urlencoded";
  const body =
    example === undefined
      ? undefined
      : isForm
        ? new URLSearchParams(example as Record<string, string>)
        : JSON.stringify(example);
  return new Request(`https://api.emporix.io${target}?${query.toString()}`, {
    method: method.toUpperCase(),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(type === undefined || body === undefined ? {} : { "content-type": type }),
    },
    ...(body === undefined ? {} : { body }),
  });
}

/** What the examples cannot reach, and why: the list that tools are held to, too. */
const refusedByTools = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../spec/tools/refused.json"), "utf8"),
) as Readonly<Record<string, string>>;

const refused: Readonly<Record<string, string>> = {
  ...refusedByTools,
  refreshAnonymousToken: "The tenant may be given under two names, so that the specification requires neither.",
  requestAnonymousToken: "The tenant may be given under two names, so that the specification requires neither.",
};

describe("the scenario of the examples", () => {
  it("has the IDs and tokens that the specification shows", async () => {
    const values = await createKit().control.scenario("the examples");
    expect(values).toMatchObject({
      token: specExamples.token,
      refreshToken: specExamples.refreshToken,
      sessionId: specExamples.sessionId,
      cartId: specExamples.cartId,
    });
    const shown = operations.flatMap(({ parameters }) => parameters.map(exampleOf));
    expect(shown).toEqual(expect.arrayContaining(Object.values(specExamples)));
  });

  it("can be set up again, and leaves no ID for whoever comes next", async () => {
    const kit = createKit();
    const once = await kit.control.scenario("the examples");
    expect(await kit.control.scenario("the examples")).toMatchObject({
      sessionId: once.sessionId,
      cartId: once.cartId,
    });
    const next = await kit.control.scenario("a guest with a cart");
    expect([next.sessionId, next.cartId]).not.toContain(once.sessionId);
    expect(next.cartId).not.toBe(once.cartId);
  });

  it("makes every operation answer to the examples, but for a list with reasons", async () => {
    const kit = createKit();
    const outcomes: Record<string, number> = {};
    for (const each of operations) {
      await kit.control.reset();
      const { serviceToken } = await kit.control.scenario("an employee");
      const { token } = await kit.control.scenario("the examples");
      const guest = await kit.control.scenario("a guest without a cart");
      const schemes = new Set((each.operation.security ?? []).flatMap((requirement) => Object.keys(requirement)));
      const tokens = { CustomerToken: token, AnonymousToken: guest.token, ServiceToken: serviceToken };
      const scheme = (["CustomerToken", "AnonymousToken", "ServiceToken"] as const).find((name) => schemes.has(name));
      const { status } = await kit.fetch(requestOf(each, scheme === undefined ? undefined : tokens[scheme]));
      if (status >= 400) outcomes[each.operation.operationId] = status;
    }
    expect(Object.keys(outcomes).toSorted(), JSON.stringify(outcomes)).toEqual(Object.keys(refused).toSorted());
  });
});
