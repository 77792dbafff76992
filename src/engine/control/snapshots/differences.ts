import type { components } from "../../../../spec/generated/control.ts";
import type { Session } from "../../domain/session.ts";
import { emptyRows, type TenantRows } from "../../store/state.ts";
import { sameJson } from "../../../shared/json.ts";

type Difference = components["schemas"]["SnapshotDifference"];
type Field = components["schemas"]["ChangedField"];

/** So many differences are listed, and so many fields of each. */
const [mostDifferences, mostFields] = [1000, 100];

/** What is different between two states of tenants, kind by kind. Secrets are left out: tokens, and what passwords are. */
export function differencesOf(
  before: ReadonlyMap<string, TenantRows>,
  after: ReadonlyMap<string, TenantRows>,
): components["schemas"]["SnapshotDifferences"] {
  const none = emptyRows();
  const all = [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((tenant) => {
    const [one, other] = [shown(before.get(tenant) ?? none), shown(after.get(tenant) ?? none)];
    return kinds.flatMap((kind) => [...between(tenant, kind, one[kind], other[kind])]);
  });
  return { differences: all.slice(0, mostDifferences), total: all.length };
}

const kinds = ["session", "context", "cart", "customer", "order"] as const;

type Shown = Readonly<Record<(typeof kinds)[number], ReadonlyMap<string, object>>>;

/** The rows by kind; a context is a kind of its own. */
function shown({ sessions, carts, customers, orders }: TenantRows): Shown {
  const rows = [...(sessions as Map<string, Session>)];
  return {
    session: new Map(rows.map(([id, { context: _own, ...session }]) => [id, session])),
    context: new Map(rows.flatMap(([id, { context }]) => (context === undefined ? [] : [[id, context]]))),
    cart: carts as Map<string, object>,
    customer: customers as Map<string, object>,
    order: orders as Map<string, object>,
  };
}

function* between(
  tenant: string,
  kind: Difference["kind"],
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
): Generator<Difference> {
  for (const [id, row] of before) {
    const now = after.get(id);
    if (now === undefined) yield { tenant, kind, id, change: "removed" };
    else if (!sameJson(row, now)) {
      const fields = [...changedFields("", row, now)];
      if (fields.length > 0) yield { tenant, kind, id, change: "changed", fields: fields.slice(0, mostFields) };
    }
  }
  for (const id of after.keys()) if (!before.has(id)) yield { tenant, kind, id, change: "added" };
}

/** The places, as JSON pointers, at which two values differ. */
function* changedFields(at: string, before: unknown, after: unknown): Generator<Field> {
  if (sameJson(before, after)) return;
  if (at === "/password") yield { path: at };
  else if (isPlain(before) && isPlain(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* changedFields(`${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, before[key], after[key]);
  } else yield { path: at, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Objects and arrays alike; a number that is kept as it was written is neither. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
