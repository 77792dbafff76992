import { isDeepStrictEqual } from "node:util";
import type { Answered } from "./api.ts";
import { type ModelContext, open } from "./world.ts";

/** What the mock does is not what the rules say. */
class Disagreement extends Error {
  override readonly name = "Disagreement";
}

export function insist(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Disagreement(sentence);
}

/** `rules` names the rules that say so. */
export function expectStatus(answer: Answered, rules: string, ...statuses: readonly number[]): void {
  insist(
    statuses.includes(answer.status),
    `${rules}: ${answer.request} should answer ${statuses.join(" or ")}, not ${answer.status} ${JSON.stringify(answer.body)}`,
  );
}

const known = new Set([
  "sessionId",
  "customerId",
  "cartId",
  "siteCode",
  "currency",
  "targetLocation",
  "language",
  "context",
  "metadata",
]);

/** Holds a document that was read against what it has to be; what the rules leave open is learnt from it. */
export function compareContext(answer: Answered, expected: ModelContext): void {
  const document = answer.body as Readonly<Record<string, unknown>>;
  const { metadata } = answer.body as { readonly metadata: Readonly<Record<string, unknown>> };
  const same = (rule: string, name: string, found: unknown, wanted: unknown): void =>
    insist(
      isDeepStrictEqual(found, wanted),
      `${rule}: ${name} is ${JSON.stringify(found)}, and should be ${JSON.stringify(wanted)} (${answer.request})`,
    );
  if (expected.sessionId === open) {
    expected.sessionId = String(document["sessionId"]);
    insist(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(expected.sessionId), "VAL-4: a sessionId is a UUID");
  }
  same("CTX-3, CTX-5", "sessionId", document["sessionId"], expected.sessionId);
  same("VAL-3", "cartId", document["cartId"], expected.cartId);
  same("VAL-1, CTX-3", "customerId", document["customerId"], expected.customerId);
  const learnt: Record<string, unknown> = { ...expected.values };
  for (const name of ["siteCode", "currency", "targetLocation", "language"] as const) {
    if (learnt[name] === open) learnt[name] = document[name];
    else same("VAL-1, VAL-2, VAL-5", name, document[name], learnt[name]);
  }
  expected.values = learnt;
  same("ATT-1", "context", sorted(document["context"]), sorted(expected.attributes));
  same("VAL-4", "metadata.version", metadata["version"], expected.version);
  if (expected.createdAt === open) expected.createdAt = String(metadata["createdAt"]);
  same("VAL-4", "metadata.createdAt", metadata["createdAt"], expected.createdAt);
  for (const name of ["createdAt", "modifiedAt"])
    insist(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(metadata[name])), `VAL-4: ${name} has its form`);
  insist(String(metadata["modifiedAt"]) >= expected.createdAt, "VAL-4: modifiedAt does not come before createdAt");
  const other = Object.keys(document).filter((name) => !known.has(name));
  insist(other.length === 0, `The context has ${other.join(", ")}, which no rule names`);
}

/** The entries in an order of their own: that of attributes counts for nothing. */
function sorted(attributes: unknown): unknown {
  return Object.entries(attributes as object).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
