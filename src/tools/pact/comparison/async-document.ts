import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { objectIn, target } from "./operation.ts";
import { pointedAt } from "./references.ts";

/** An AsyncAPI document as the comparator understands it. */
export function asComparableAsync(document: JsonObject): JsonObject {
  return withPlainSchemas(withChannelMessages(document)) as JsonObject;
}

/** Formats of schemas that are those of JSON Schema. Of any other one, as Avro, the comparator would let everything pass. */
const readFormat = /asyncapi|openapi|schema\+(?:json|yaml)/i;

/** A schema that names its format, as what it is; without one the comparator says that it has nothing to compare with. */
function withPlainSchemas(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withPlainSchemas);
  if (!isJsonObject(node)) return node;
  const { schemaFormat, schema } = node;
  if (typeof schemaFormat === "string" && schema !== undefined)
    return readFormat.test(schemaFormat) ? withPlainSchemas(schema) : undefined;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === "examples" ? value : withPlainSchemas(value)]),
  );
}

/** An operation or a reply that names no messages has all those of its channel. */
function withChannelMessages(document: JsonObject): JsonObject {
  const { operations } = document;
  if (!isJsonObject(operations)) return document;
  const named = Object.entries(operations).map(([name, operation]): [string, unknown] => {
    if (!isJsonObject(operation)) return [name, operation];
    const { reply } = operation;
    const whole = isJsonObject(reply) ? { ...operation, reply: withMessages(document, reply) } : operation;
    return [name, withMessages(document, whole)];
  });
  return { ...document, operations: Object.fromEntries(named) };
}

function withMessages(document: JsonObject, operation: JsonObject): JsonObject {
  const { channel, messages } = operation;
  const place = isJsonObject(channel) ? channel["$ref"] : undefined;
  if (messages !== undefined || typeof place !== "string") return operation;
  const found = pointedAt(document, `${place}/messages`);
  const names = Object.keys(isJsonObject(found) ? found : {});
  const written = names.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"));
  return { ...operation, messages: written.map((name) => ({ $ref: `${place}/messages/${name}` })) };
}

/** Whether every message of the operation that an interaction names has a payload. */
export function demandsPayload(document: JsonObject, { comments }: JsonObject): boolean {
  const references = isJsonObject(comments) ? objectIn(comments, "references") : {};
  const { operationId } = objectIn(references, "AsyncAPI");
  const { messages } = target(document, objectIn(document, "operations")[String(operationId)]);
  const all = Array.isArray(messages) ? (messages as readonly unknown[]) : [];
  return all.length > 0 && all.every((message) => target(document, message)["payload"] !== undefined);
}
