import { customerScopes } from "../../domain/scopes.ts";
import { operation } from "../../http/operation.ts";

/** Every customer may do the same. */
export const getOwnScopes = operation("GET /iam/{tenant}/users/me/scopes", ({ reply }) =>
  reply(200, { scopes: customerScopes }),
);
