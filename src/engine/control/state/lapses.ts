import type { components } from "../../../../spec/generated/control.ts";
import { endOfTime } from "../../domain/clock-offset.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { checkTexts, invalidOption } from "../../../shared/errors.ts";
import { parseMoment } from "./moment.ts";
import type { LapseQuery } from "./state-control.ts";
import type { StateParts } from "./worlds.ts";

type Lapse = components["schemas"]["Lapse"];

/** So many are listed. */
const mostLapses = 500;

/** A lapse while it is sorted: by time, and what is shorter-lived first. */
interface Timed extends Omit<Lapse, "at"> {
  readonly at: number;
}

/** What lapses in the time asked for, of one tenant or of all. */
export function lapsesOf({ store, worlds, checkScope }: StateParts, query: LapseQuery): readonly Lapse[] {
  const { tenant, sessionId, from, to, ...more } = query;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined)
    throw invalidOption(`There is no option ${unknown}: there are tenant, sessionId, from and to`);
  checkScope({ tenant });
  checkTexts({ sessionId });
  const [first, last] = [momentOf("from", from), momentOf("to", to)];
  const all = (tenant === undefined ? store.tenants : [tenant]).flatMap((name) =>
    worlds.read(name, (world) => {
      const begin = first ?? world.now;
      const end = last ?? (first === undefined ? endOfTime : world.now);
      return [...lapsesIn(world)].filter(
        (lapse) => lapse.at > begin && lapse.at <= end && (sessionId === undefined || lapse.sessionId === sessionId),
      );
    }),
  );
  return all
    .toSorted((one, other) => one.at - other.at)
    .slice(0, mostLapses)
    .map(({ at, ...lapse }) => ({ at: new Date(at).toISOString(), ...lapse }));
}

/** In the order in which they lapse where they lapse at once. */
function* lapsesIn({ name: tenant, tokens, sessions, carts, lifetimes }: Tenant): Generator<Timed> {
  for (const token of tokens.rows()) {
    if (!("sessionId" in token) || token.expiresAt === null || sessions.get(token.sessionId) === undefined) continue;
    const what = token.kind.endsWith("refresh") ? "refresh token" : "access token";
    yield { at: token.expiresAt, tenant, what, sessionId: token.sessionId };
  }
  for (const { id, kind, livesUntil, revivableUntil } of sessions.rows()) {
    if (livesUntil === null) continue;
    yield { at: livesUntil, tenant, what: "session", sessionId: id };
    if (kind === "anonymous") yield { at: revivableUntil, tenant, what: "revival", sessionId: id };
  }
  for (const { id, owner, metadata } of carts.rows()) {
    const at = Date.parse(metadata.modifiedAt) + lifetimes.cartTtl * 1000;
    yield { at, tenant, what: "cart", cartId: id, ...("sessionId" in owner ? owner : {}) };
  }
}

function momentOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = parseMoment(text);
  if (at !== undefined) return at;
  throw invalidOption(`${name} must be a moment from 1970 to 9999, as 2026-11-25T12:00:00Z, not ${text}`);
}
