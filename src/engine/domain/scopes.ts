/** Scope names that mean the same, the canonical one on the right (D4). */
export const scopeAliases: Readonly<Record<string, string>> = {
  "sessioncontext.context_manage": "session_context.context_manage",
};

/** What every customer may do, with spaces between the scopes. */
export const customerScopes = "customer.customer_manage_own";

export function canonicalScope(scope: string): string {
  return Object.hasOwn(scopeAliases, scope) ? (scopeAliases[scope] ?? scope) : scope;
}

/** Whether granted scopes include the wanted one, in either spelling. */
export function hasScope(granted: readonly string[], wanted: string): boolean {
  return granted.some((scope) => canonicalScope(scope) === canonicalScope(wanted));
}
