import type { TableName } from "../change.ts";
import { rowsBy, type State } from "../state.ts";
import { PackedRows } from "./packed-rows.ts";
import { fragmentsOf } from "./shorten.ts";

/** The tables whose rows are objects, and may be many. */
const packed: ReadonlySet<TableName> = new Set(["sessions", "tokens", "carts", "customers", "orders"]);

/** So many rows of a table stay objects. */
const recentRows = 4096;

/** A state without rows, whose tables keep most of their rows as text. */
export function packedState(recent = recentRows): State {
  return {
    tenants: new Map(),
    newRows: () =>
      rowsBy((name) =>
        packed.has(name) ? new PackedRows(fragmentsOf[name] ?? [], recent) : new Map<string, unknown>(),
      ),
  };
}
