import type { SessionContext } from "../../domain/context.ts";

/** The 409 body when the version sent is not the current one (OWN-2, MGT-2, D6). */
export function staleVersion(sent: number, { metadata }: SessionContext) {
  return {
    code: 409,
    message: `The version sent is ${sent}, the current one is ${metadata.version}: read the session context again and repeat the change`,
  };
}

/** The 404 body of the management endpoints. */
export function unknownSession(sessionId: string) {
  return { sessionId, code: 404, message: "Session not found" };
}

/** The 404 body for an attribute that is not there (ATT-2). */
export function unknownAttribute(sessionId: string) {
  return { sessionId, code: 404, message: "Attribute not found" };
}
