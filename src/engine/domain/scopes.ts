import type { ScopeNames } from "./switches.ts";

/** The scope for session contexts: the name in the vendor's documents since February 2026, and the tutorial's (D4). */
export const contextScope = "sessioncontext.context_manage";
export const tutorialContextScope = "session_context.context_manage";

/** What every customer may do, with spaces between the scopes. */
export const customerScopes = "customer.customer_manage_own";

/** Whether granted scopes include the wanted one, by the names that count (D4). */
export function hasScope(granted: readonly string[], wanted: string, names: ScopeNames): boolean {
  if (granted.includes(wanted)) return names === "both" || wanted !== tutorialContextScope;
  return names === "both" && isContextScope(wanted) && granted.some(isContextScope);
}

/** Whether it is the scope for session contexts, by either name. */
function isContextScope(scope: string): boolean {
  return scope === contextScope || scope === tutorialContextScope;
}
