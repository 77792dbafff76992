import { expectStatus, insist } from "./compare.ts";
import type { SideBySide } from "./side-by-side.ts";
import type { StepOf } from "./steps.ts";
import { change, firstValues, type ModelContext, open, sites } from "./world.ts";

// OWN-3, MGT-3, ATT-1
export async function setAttribute(side: SideBySide, { pick, key, value, by }: StepOf<"attribute">): Promise<void> {
  const session = side.session(pick);
  const at = session === undefined ? undefined : side.contextAt(session, by);
  if (session === undefined || at === undefined) return;
  // A value that is there already may be no change; this one never is.
  const json = { key, value: { value, serial: side.serial++ } };
  const answer = await side.api.send("POST", `${at.path}/attributes`, { token: at.token, json });
  const { context } = session;
  if (context === undefined) return expectStatus(answer, "CTX-1", 404);
  if (!side.changed(answer, "OWN-3, MGT-3", by === "own" ? 201 : 204, `attribute, ${by}`)) return;
  if (by === "own") insist(answer.body === key, "OWN-3: the body is the key");
  change(context, {
    attributes: { ...withoutKey(context.attributes, key), ...entry(key, JSON.parse(JSON.stringify(json.value))) },
  });
}

// ATT-2
export async function removeAttribute(
  side: SideBySide,
  { pick, key: other, by }: StepOf<"remove attribute">,
): Promise<void> {
  const session = side.session(pick);
  const at = session === undefined ? undefined : side.contextAt(session, by);
  if (session === undefined || at === undefined) return;
  // One that is there, mostly.
  const key = (pick % 4 === 0 ? undefined : Object.keys(session.context?.attributes ?? {})[0]) ?? other;
  const answer = await side.api.send("DELETE", `${at.path}/attributes/${encodeURIComponent(key)}`, {
    token: at.token,
  });
  const { context } = session;
  if (context === undefined) return expectStatus(answer, "CTX-1", 404);
  if (!Object.hasOwn(context.attributes, key)) return expectStatus(answer, "ATT-2", 404);
  if (side.changed(answer, "OWN-3, MGT-3", 204, `attribute removed, ${by}`))
    change(context, { attributes: withoutKey(context.attributes, key) });
}

function metadataOf({ version }: ModelContext, fault: "missing" | "none" | "stale"): object {
  return fault === "missing" ? {} : { metadata: { version: fault === "stale" ? version + 1 : version } };
}

// OWN-2, D6
export async function patchContext(side: SideBySide, { pick, fault, changes }: StepOf<"patch">): Promise<void> {
  const session = side.session(pick);
  if (session === undefined) return;
  const { context } = session;
  const language = `l${side.serial++}`;
  const answer = await side.api.send("PATCH", `/session-context/${session.tenant}/me/context`, {
    token: session.token,
    json: {
      ...changes,
      language,
      // Ignored, not rejected.
      cartId: "000000000000000000000000",
      customerId: "1",
      ...metadataOf(context ?? ({ version: 1 } as ModelContext), fault),
    },
  });
  if (context === undefined) return expectStatus(answer, "CTX-1", 404, ...(fault === "missing" ? [400] : []));
  if (fault !== "none") return expectStatus(answer, "OWN-2, D6", fault === "stale" ? 409 : 400);
  if (side.changed(answer, "OWN-2", 204, "patch"))
    change(context, { values: { ...context.values, ...changes, language } });
}

// MGT-2
export async function putContext(side: SideBySide, { pick, fault, saas }: StepOf<"put">): Promise<void> {
  const session = side.session(pick, ({ context }) => context !== undefined);
  const at = session === undefined ? undefined : side.contextAt(session, "employee");
  if (session?.context === undefined || at === undefined) return;
  const { context } = session;
  const read = await side.api.send("GET", at.path, { token: at.token });
  expectStatus(read, "MGT-1", 200);
  const { metadata: _read, ...document } = read.body as Record<string, unknown>;
  const language = `l${side.serial++}`;
  const other = side.all.find((each) => each.saasToken !== undefined && each.customer !== session.customer);
  const saasToken = saas === "right" ? session.saasToken : saas === "other" ? other?.saasToken : undefined;
  const answer = await side.api.send("PUT", at.path, {
    token: at.token,
    json: { ...document, language, ...metadataOf(context, fault) },
    ...(saasToken === undefined ? {} : { headers: { "saas-token": saasToken } }),
  });
  const needs = session.customer !== undefined && saas !== "right";
  if (needs)
    return insist(
      answer.status >= 400 && answer.status < 500,
      `MGT-2: a saas token is required, and the PUT answered ${answer.status}`,
    );
  if (fault !== "none") return expectStatus(answer, "MGT-2, D6", fault === "stale" ? 409 : 400);
  if (side.changed(answer, "MGT-2", 204, session.customer === undefined ? "put" : "put for a customer"))
    change(context, { values: { ...context.values, language } });
}

// MGT-2: upsert
export async function upsertContext(side: SideBySide, { id }: StepOf<"upsert">): Promise<void> {
  const path = `/session-context/acme/context/${id}`;
  const token = side.serviceTokens["acme"];
  const json = { siteCode: "main", currency: "EUR", targetLocation: "DE", language: "en", context: {} };
  const unknown = await side.api.send("PUT", path, { token, json: { ...json, metadata: { version: 1 } } });
  if (unknown.status === 204) return; // It was created by an earlier step.
  expectStatus(unknown, "MGT-2", 404);
  const answer = await side.api.send("PUT", `${path}?upsert=true`, { token, json });
  if (!side.changed(answer, "MGT-2", 204, "upsert")) return;
  const read = await side.api.send("GET", path, { token });
  expectStatus(read, "MGT-2", 200);
  insist(read.body.metadata.version === 1, "MGT-2: the version becomes 1");
}

// PRC-1
export async function matchPrices(side: SideBySide, { pick }: StepOf<"prices">): Promise<void> {
  const session = side.session(pick);
  if (session === undefined) return;
  const { siteCode, currency } = session.context?.values ?? firstValues(session);
  if (siteCode === open || currency === open || siteCode === undefined) return;
  const json = { items: [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } }] };
  const answer = await side.api.send("POST", `/price/${session.tenant}/match-prices-by-context`, {
    token: session.token,
    json,
  });
  expectStatus(answer, "PRC-1", 200);
  const prices = answer.body as { readonly currency: string; readonly site: { readonly code: string } }[];
  const isSold = sites[siteCode]?.currency === currency;
  insist(prices.length > 0 === isSold, `PRC-1: ${prices.length} prices for ${siteCode} in ${currency}`);
  for (const price of prices)
    insist(
      price.currency === currency && price.site.code === siteCode,
      "PRC-1: prices are of the context's site and currency",
    );
  side.reach(session.context === undefined ? "prices before a context" : "prices");
}

function withoutKey(attributes: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== key));
}

/** An object of one key, which may be `__proto__`. */
function entry(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries([[key, value]]);
}
