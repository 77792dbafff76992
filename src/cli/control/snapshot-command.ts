import type { components } from "../../../spec/generated/control.ts";
import { readJson } from "../inputs/json.ts";
import { controlCommand, type Verb } from "./control-command.ts";
import { tableLines } from "./table.ts";

type Schemas = components["schemas"];

const list: Verb = {
  route: "GET /__kit/snapshots",
  lines: (snapshots: readonly Schemas["SnapshotEntry"][]) =>
    tableLines([
      ["NAME", "TENANT", "SAVED AT", "SESSIONS", "CARTS", "CUSTOMERS", "BYTES"],
      ...snapshots.map(({ name, tenant = "(all)", savedAt, sessions, carts, customers, bytes }) => [
        name,
        tenant,
        savedAt,
        ...[sessions, carts, customers, bytes].map(String),
      ]),
    ]),
};

export const snapshotCommand = controlCommand("snapshot", "save, compare and restore the state of a running mock", {
  "": list,
  list,
  save: { route: "POST /__kit/snapshots/{name}", takes: ["NAME"], ask: named, lines: savedLines },
  compare: {
    route: "GET /__kit/snapshots/{name}/differences",
    takes: ["NAME", "[OTHER]"],
    ask: ([name = "", other]) => ({ path: { name }, ...(other === undefined ? {} : { query: { with: other } }) }),
    lines: ({ differences, total }: Schemas["SnapshotDifferences"]) => [
      ...differences.flatMap(differenceLines),
      total === 0 ? "Nothing has changed" : `${total} ${total === 1 ? "difference" : "differences"}`,
    ],
  },
  restore: {
    route: "POST /__kit/snapshots/{name}/restore",
    takes: ["NAME"],
    ask: named,
    lines: () => ["Restored"],
  },
  export: {
    route: "GET /__kit/snapshots/{name}",
    takes: ["NAME", "FILE"],
    ask: named,
    into: ([, file = ""]) => file,
    lines: () => ["Written; it has tokens in it"],
  },
  import: {
    route: "PUT /__kit/snapshots/{name}",
    takes: ["NAME", "FILE"],
    ask: ([name = "", file = ""]) => ({ path: { name }, body: readJson("snapshot", file) }),
    lines: savedLines,
  },
  delete: { route: "DELETE /__kit/snapshots/{name}", takes: ["NAME"], ask: named, lines: () => ["Deleted"] },
});

function named([name = ""]: readonly string[]) {
  return { path: { name } };
}

function savedLines({ name, tenant = "all tenants", sessions, savedAt }: Schemas["SnapshotEntry"]): string[] {
  return [`${name}: ${tenant} at ${savedAt}, ${sessions} ${sessions === 1 ? "session" : "sessions"}`];
}

function differenceLines({ tenant, kind, id, change, fields = [] }: Schemas["SnapshotDifference"]): string[] {
  return [`${tenant} ${kind} ${id} ${change}`, ...fields.map((field) => `  ${field.path}: ${changeOf(field)}`)];
}

/** Without values it is a secret that has changed. */
function changeOf({ before, after }: Schemas["ChangedField"]): string {
  return before === undefined && after === undefined ? "changed" : `${textOf(before)} -> ${textOf(after)}`;
}

function textOf(value: unknown): string {
  return value === undefined ? "(nothing)" : JSON.stringify(value);
}
