import fc from "fast-check";
import type { Document } from "../../../scripts/generate/bundle.ts";
import { type GeneratedOperation, listOperations, resolve } from "../../../scripts/generate/operations.ts";
import { slot, ValuesOf } from "./values.ts";
import { ownSpec } from "../own-spec.ts";

/** A request of an operation; its values may have slots. */
export interface FuzzRequest {
  readonly operationId: string;
  readonly method: string;
  readonly template: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: { readonly type: string; readonly value: unknown } | undefined;
  /** Whose token, or none. */
  readonly token: string | undefined;
}

/** Values that answers give, besides the IDs that paths name. */
const given = [
  "sessionId",
  "cartId",
  "customerId",
  "refreshToken",
  "refresh_token",
  "saas-token",
  "token",
  "accessToken",
];

/** Where the operations of a document get the ID from that their paths end with: `/x/{id}` from the answers of `/x`. */
function slotOf(template: string, parameter: string): string {
  const before = template.slice(0, template.indexOf(`{${parameter}}`) - 1);
  return given.includes(parameter) ? parameter : before.replaceAll(/[{}]/g, "");
}

interface Limits {
  /** Properties that make a request wait, or another one fail. */
  readonly left: readonly string[];
  readonly operations: (operation: GeneratedOperation) => boolean;
}

/** Requests of every operation of a document in `spec/`. */
export function requestsOf(file: string, { left, operations }: Partial<Limits> = {}): fc.Arbitrary<FuzzRequest> {
  const document = ownSpec(file) as Document;
  const all = listOperations(document).filter(operations ?? (() => true));
  const values = new ValuesOf(document, new Set(given), new Set(left));
  return fc.oneof(...all.map((operation) => requestOf(document, values, operation)));
}

function requestOf(
  document: Document,
  values: ValuesOf,
  { route, operationId, operation, parameters }: GeneratedOperation,
): fc.Arbitrary<FuzzRequest> {
  const [method = "", template = ""] = route.split(" ");
  const inPlace = (place: string): readonly Document[] => parameters.filter((parameter) => parameter["in"] === place);
  const recordOf = (place: string): fc.Arbitrary<Record<string, unknown>> => {
    const all = inPlace(place);
    const valueOf = (parameter: Document): fc.Arbitrary<unknown> => {
      const name = parameter["name"] as string;
      if (name === "tenant" || name.endsWith("-tenant") || name === "Emporix-Tenant")
        return fc.oneof({ weight: 30, arbitrary: fc.constant("acme") }, { weight: 1, arbitrary: fc.string() });
      const plain = values.of(name, (parameter["schema"] as Document | undefined) ?? {});
      if (place !== "path") return plain;
      return fc.oneof({ weight: 8, arbitrary: slot(slotOf(template, name)) }, { weight: 2, arbitrary: plain });
    };
    return fc.record(Object.fromEntries(all.map((each) => [each["name"] as string, valueOf(each)])), {
      requiredKeys: all.flatMap((each) => (each["required"] === true ? [each["name"] as string] : [])),
      noNullPrototype: true,
    });
  };
  const content = resolve(document, (operation["requestBody"] as Document | undefined) ?? {})["content"] as
    Record<string, Document> | undefined;
  const bodies = Object.entries(content ?? {}).map(([type, { schema = {} }]) =>
    bodyOf(values, type, schema as Document),
  );
  return fc.record({
    operationId: fc.constant(operationId),
    method: fc.constant(method),
    template: fc.constant(template),
    path: recordOf("path"),
    query: recordOf("query"),
    headers: recordOf("header"),
    body: bodies.length === 0 ? fc.constant(undefined) : fc.oneof(...bodies),
    token: tokensFor((operation["security"] ?? document["security"] ?? []) as Document[]),
  });
}

function bodyOf(values: ValuesOf, type: string, schema: Document): fc.Arbitrary<FuzzRequest["body"]> {
  const fits = fc.record({ type: fc.constant(type), value: values.of("", schema) });
  const wrongType = fc.record({
    type: fc.constantFrom("text/plain", "application/json"),
    value: values.of("", schema),
  });
  return fc.oneof(
    { weight: 30, arbitrary: fits },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: wrongType },
  );
}

const kinds = { AnonymousToken: "guest", CustomerToken: "customer", ServiceToken: "service" } as const;

/** Mostly a token of a kind that the operation takes. */
function tokensFor(security: readonly Document[]): fc.Arbitrary<string | undefined> {
  const fitting = security
    .flatMap((each) => Object.keys(each))
    .flatMap((name) => kinds[name as keyof typeof kinds] ?? []);
  const any = fc.constantFrom("guest", "customer", "service", "garbage", undefined);
  if (fitting.length === 0) return any;
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: any });
}
