import type { Exchange } from "../../engine/exchanges/exchange.ts";

/**
 * Says whose session an exchange of a recording is of: that of the token that it gives out, or that it was sent with. Any of the
 * answers may have told which session a token is of.
 */
export function recordedSessions(exchanges: readonly Exchange[]): (exchange: Exchange) => string | undefined {
  const byToken = new Map<string | undefined, string>();
  for (const exchange of exchanges) {
    const session = sessionTold(exchange);
    const token = tokenOf(exchange);
    if (session !== undefined && token !== undefined) byToken.set(token, session);
  }
  return (exchange) => byToken.get(tokenOf(exchange));
}

/** The session that an answer names. One that the target names, too, is one that an employee asks for. */
function sessionTold({ request, response: { body } }: Exchange): string | undefined {
  const { sessionId, session_id = sessionId } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return typeof session_id === "string" && !request.target.includes(session_id) ? session_id : undefined;
}

/** The token that an answer gives out, or else that of the request. */
function tokenOf({ request, response: { body } }: Exchange): string | undefined {
  const { accessToken, access_token = accessToken } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return typeof access_token === "string"
    ? access_token
    : /^bearer +(\S+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
}
