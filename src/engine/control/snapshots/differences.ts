import type { components } from "../../../../spec/generated/control.ts";
import type { Session } from "../../domain/session.ts";
import { isPlaceholder } from "../../exchanges/redaction/redactor.ts";
import { fieldChanges } from "../requests/field-changes.ts";
import { emptyRows, type TenantRows } from "../../store/state.ts";
import { sameJson } from "../../../shared/json.ts";
import { tokenPlaceholder, tokensHidden } from "./tokens-hidden.ts";

type Difference = components["schemas"]["SnapshotDifference"];
type Field = components["schemas"]["ChangedField"];

/** So many differences are listed, and so many fields of each. */
const [mostDifferences, mostFields] = [1000, 100];

/**
 * What is different between two states of tenants, kind by kind. `withoutSecrets` says what of a value is shown; the tokens of both states
 * are left out wherever they stand, too.
 */
export function differencesOf(
  before: ReadonlyMap<string, TenantRows>,
  after: ReadonlyMap<string, TenantRows>,
  withoutSecrets: (value: unknown) => unknown,
): components["schemas"]["SnapshotDifferences"] {
  const none = emptyRows();
  const all = [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((tenant) => {
    const [one, other] = [shown(before.get(tenant) ?? none), shown(after.get(tenant) ?? none)];
    return kinds.flatMap((kind) => [...between(tenant, kind, one[kind], other[kind])]);
  });
  const first = all.slice(0, mostDifferences);
  const changed = first.flatMap(({ rows }) => (rows === undefined ? [] : [rows]));
  // A name that says what a secret is may stand beside it: whole rows are read, all at once, and compared then.
  const hidden = tokensHidden([...before.values(), ...after.values()]);
  const safe = (changed.length === 0 ? [] : withoutSecrets(changed.map((pair) => pair.map(withoutPassword)))) as Rows[];
  let at = 0;
  return {
    differences: first.map(({ rows, ...difference }) => {
      if (rows === undefined) return difference;
      const [was, is] = safe[at++] ?? [];
      const fields = [...passwordChange(...rows), ...fieldChanges(was, is)].slice(0, mostFields);
      return {
        ...difference,
        ...(fields.length === 0 ? {} : { fields: fields.map((field) => withoutValues(hidden(field))) }),
      };
    }),
    total: all.length,
  };
}

/** What is kept of a password does not even come near what is shown. */
function withoutPassword(row: object): object {
  const { password: _password, ...rest } = row as { readonly password?: unknown };
  return rest;
}

function passwordChange(...rows: Rows): Field[] {
  const [before, after] = rows.map((row) => (row as { readonly password?: unknown }).password);
  return sameJson(before, after) ? [] : [{ path: "/password" }];
}

/** A secret that is another one now is changed: what stands in its place says no more. */
function withoutValues(field: Field): Field {
  const { path, before, after } = field;
  return sameJson(before, after) || (isSecret(before) && isSecret(after)) ? { path } : field;
}

function isSecret(value: unknown): boolean {
  return typeof value === "string" && (value === tokenPlaceholder || isPlaceholder(value));
}

type Rows = readonly [before: object, after: object];

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
): Generator<Difference & { readonly rows?: Rows }> {
  for (const [id, row] of before) {
    const now = after.get(id);
    if (now === undefined) yield { tenant, kind, id, change: "removed" };
    else if (fieldChanges(row, now).length > 0) yield { tenant, kind, id, change: "changed", rows: [row, now] };
  }
  for (const id of after.keys()) if (!before.has(id)) yield { tenant, kind, id, change: "added" };
}
