/** The pages of the dashboard, in the order of their links. */
export const views = [
  "sessions",
  "requests",
  "carts",
  "customers",
  "orders",
  "mails",
  "scenarios",
  "races",
  "faults",
  "violations",
  "snapshots",
] as const;

export type View = (typeof views)[number];

/** Where the dashboard is. */
export interface Route {
  /** The tenant that is shown; all of them without it. */
  readonly tenant: string | undefined;
  readonly view: View;
  /** What is open: a session's ID, say. */
  readonly id: string | undefined;
}

/** The address of a place, as `#/acme/sessions/0d3b9a52`. */
export function hrefOf({ tenant, view, id }: Route): string {
  return `#/${[tenant ?? "*", view, ...(id === undefined ? [] : [id])].map(encodeURIComponent).join("/")}`;
}

/** The place of an address; what it does not know is the list of sessions. */
export function routeOf(hash: string): Route {
  const [tenant = "*", view = "", id] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  const known = views.find((name) => name === view);
  return {
    tenant: tenant === "*" || tenant === "" ? undefined : tenant,
    view: known ?? "sessions",
    id: known === undefined ? undefined : id,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
