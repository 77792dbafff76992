import type { Fault } from "./tree.ts";

/** A deliberate fault of the engine. */
export type Mutant = Fault;

/** Faults as they happen: plausible, small, and each against a rule. */
export const mutants: readonly Mutant[] = [
  {
    title: "The anonymous login already creates the context",
    file: "src/engine/domain/anonymous-session.ts",
    find: 'return tenant.switches.contextCreatedBy === "anonymous-login" ? ensureContext(tenant, session) : session;',
    replace: "return ensureContext(tenant, session);",
  },
  {
    title: "A refresh does not restart the session's hour",
    file: "src/engine/domain/anonymous-session.ts",
    find: "...session,\n    livesUntil: anHourFromNow(tenant),",
    replace: "...session,\n    livesUntil: session.livesUntil,",
  },
  {
    title: "A refresh token works only once",
    file: "src/engine/operations/customer/refresh-anonymous-token.ts",
    find: 'const withRefreshToken = kind === "anonymous-refresh";',
    replace: 'const withRefreshToken = kind === "anonymous-refresh";\n    tenant.tokens.delete(key);',
  },
  {
    title: "A lapsed session cannot be revived",
    file: "src/engine/domain/anonymous-session.ts",
    find: 'session?.kind === "anonymous" && !isGoneForGood(session, tenant.now)',
    replace: 'session?.kind === "anonymous" && session.livesUntil !== null && tenant.now < session.livesUntil',
  },
  {
    title: "Management still sees the context of a lapsed session",
    file: "src/engine/domain/carts.ts",
    find: "session !== undefined && isAlive(session, tenant.now) ? withLiveCart",
    replace: "session !== undefined && session.id !== String(isAlive) ? withLiveCart",
  },
  {
    title: "Tokens live a minute longer than they say",
    file: "src/engine/domain/token.ts",
    find: "token.expiresAt <= now",
    replace: "token.expiresAt <= now - 60_000",
  },
  {
    title: "The session gets a new ID at the login",
    file: "src/engine/domain/customer-session.ts",
    find: "tenant.sessions.set(session.id, customerSession);\n  return customerSession;",
    replace: `const id = tenant.ids.uuid();
  const { context } = customerSession;
  const renewed = { ...customerSession, id, ...(context === undefined ? {} : { context: { ...context, sessionId: id } }) };
  tenant.sessions.delete(session.id);
  tenant.sessions.set(id, renewed);
  return renewed;`,
  },
  {
    title: "The login throws the guest's attributes away",
    file: "src/engine/domain/customer-session.ts",
    find: "{ customerId: customer.id }, tenant.now)",
    replace: "{ customerId: customer.id, context: {} }, tenant.now)",
  },
  {
    title: "The version does not rise at the login",
    file: "src/engine/domain/customer-session.ts",
    find: "{ context: changeContext(session.context, { customerId: customer.id }, tenant.now) }",
    replace: "{ context: { ...session.context, customerId: customer.id } }",
  },
  {
    title: "The login replaces the guest's currency by the customer's",
    file: "src/engine/domain/customer-session.ts",
    find: "{ customerId: customer.id }, tenant.now)",
    replace: "{ customerId: customer.id, currency: customer.preferredCurrency ?? 'EUR' }, tenant.now)",
  },
  {
    title: "The guest's token goes on after the login",
    file: "src/engine/domain/principal.ts",
    find: 'tenant.switches.anonymousTokenAfterLogin === "dead"',
    replace: "tenant.now < 0",
  },
  {
    title: "A customer's session lapses with the access token",
    file: "src/engine/domain/customer-session.ts",
    find: "return { livesUntil: null };",
    replace: "return { livesUntil: now + lifetimes.customerTtl * 1000 };",
  },
  {
    title: "The logout leaves the context to the management",
    file: "src/engine/domain/customer-session.ts",
    find: "forgetSession(tenant, session);",
    replace: 'tenant.sessions.set(session.id, { ...session, kind: "managed" });',
  },
  {
    title: "A second cart does not become the active one",
    file: "src/engine/domain/session-context.ts",
    find: "if (cartId === undefined || session.context.cartId === cartId) return session;",
    replace: "if (session.context.cartId !== undefined) return session;",
  },
  {
    title: "A deleted cart is still named by the context",
    file: "src/engine/domain/carts.ts",
    find: 'forgetInContexts(tenant, cart);\n  if (cart.status === "OPEN")',
    replace: 'if (cart.status === "OPEN")',
  },
  {
    title: "A cart that is found with create=true creates no context",
    file: "src/engine/operations/cart/find-cart.ts",
    find: "activateCart(tenant, cart, session);",
    replace: "void activateCart;",
  },
  {
    title: "A customer's context starts with the site's values",
    file: "src/engine/domain/session-context.ts",
    find: "return customer === undefined ? guest",
    replace: "return customer === undefined || tenant.now > 0 ? guest",
  },
  {
    title: "The billing address wins over the shipping address",
    file: "src/engine/domain/customer.ts",
    find: 'defaultAddress(customer, "SHIPPING")?.country ?? defaultAddress(customer, "BILLING")?.country',
    replace: 'defaultAddress(customer, "BILLING")?.country ?? defaultAddress(customer, "SHIPPING")?.country',
  },
  {
    title: "What was passed at the anonymous login is forgotten",
    file: "src/engine/domain/values.ts",
    find: "{ ...siteValues(site ?? sites.main), ...remembered }",
    replace: "{ ...remembered, ...siteValues(site ?? sites.main) }",
  },
  {
    title: "An attribute does not raise the version",
    file: "src/engine/domain/context.ts",
    find: "return changeContext(context, { context: { ...context.context, [key]: value } }, now);",
    replace: "return now > 0 ? { ...context, context: { ...context.context, [key]: value } } : context;",
  },
  {
    title: "An attribute __proto__ is lost",
    file: "src/engine/domain/context.ts",
    find: "return changeContext(context, { context: { ...context.context, [key]: value } }, now);",
    replace:
      "const next: Record<string, unknown> = { ...context.context };\n  next[key] = value;\n  return changeContext(context, { context: next }, now);",
  },
  {
    title: "modifiedAt stays at createdAt",
    file: "src/engine/domain/context.ts",
    find: "modifiedAt: notBefore(metadata.modifiedAt, now),",
    replace: "modifiedAt: metadata.createdAt,",
  },
  {
    title: "A version from the future is as good as the current one",
    file: "src/engine/operations/session-context/patch-own-context.ts",
    find: "metadata.version !== session.context.metadata.version",
    replace: "metadata.version < session.context.metadata.version",
  },
  {
    title: "A PATCH merges the attributes instead of replacing them",
    file: "src/engine/operations/session-context/patch-own-context.ts",
    find: "targetLocation, language, context });",
    replace:
      "targetLocation, language, context: context === undefined ? undefined : { ...session.context.context, ...context } });",
  },
  {
    title: "A PUT without cartId removes the cart",
    file: "src/engine/domain/context.ts",
    find: "...(cartId === undefined ? {} : { cartId }), ...(customerId",
    replace: "...(cartId === undefined ? {} : {}), ...(customerId",
  },
  {
    title: "Any customer's saas token opens a customer's context",
    file: "src/engine/operations/session-context/put-context.ts",
    find: "if (bearer !== customerId || (",
    replace: "if (bearer === undefined || (",
  },
  {
    title: "An expired token is called invalid",
    file: "src/engine/http/authorize.ts",
    find: "headers: {}, body: expiredToken }",
    replace: "headers: {}, body: invalidToken }",
  },
  {
    title: "A service token without the scope is let through",
    file: "src/engine/http/authorize.ts",
    find: "scopes.some((scope) => hasScope(granted, scope, scopeNames));",
    replace: "scopes.some((scope) => granted.length > 0 || hasScope(granted, scope, scopeNames));",
  },
  {
    title: "The management's 404 does not name the session",
    file: "src/engine/operations/session-context/versions.ts",
    find: 'return { sessionId, code: 404, message: "Session not found" };',
    replace: 'return { ...(sessionId === "" ? { sessionId } : {}), code: 404, message: "Session not found" };',
  },
  {
    title: "A price for one country is given to every country",
    file: "src/engine/domain/catalog.ts",
    find: "(country === undefined || country === context.targetLocation)",
    replace: "(country === undefined || context.targetLocation !== undefined)",
  },
];
