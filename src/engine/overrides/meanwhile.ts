import type { Tenant } from "../domain/tenant.ts";

/** What happens just before a request is answered. */
export type Meanwhile = (tenant: Tenant, bearer: string | undefined, path: Readonly<Record<string, unknown>>) => void;

/** What an answer rests on that is the mock's own answer after something has happened. */
export const meanwhile: Readonly<Record<string, Meanwhile>> = {
  /** What another tab does: the context has a version more. */
  "stale version": ({ sessions, tokens }, bearer = "", { sessionId }) => {
    const token = tokens.get(bearer);
    const own = token !== undefined && "sessionId" in token ? token.sessionId : "";
    const session = sessions.get(typeof sessionId === "string" ? sessionId : own);
    if (session?.context === undefined) return;
    const { context } = session;
    const metadata = { ...context.metadata, version: context.metadata.version + 1 };
    sessions.set(session.id, { ...session, context: { ...context, metadata } });
  },
  /** The token of the request expires. */
  "token expired": ({ tokens, now }, bearer = "") => {
    const token = tokens.get(bearer);
    if (token !== undefined) tokens.set(bearer, { ...token, expiresAt: now });
  },
};
