import { toldSessionId } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { customerScope } from "./token-bodies.ts";
import { defined } from "../../../shared/defined.ts";

/** What a customer's token stands for, and how many seconds it has left. */
export const validateCustomerToken = operation(
  "GET /customer/{tenant}/validateauthtoken",
  ({ principal, reply }, tenant) => {
    const { session, expiresAt } = principal;
    const customer = tenant.customers.get(session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    return reply(200, {
      token_type: "Bearer",
      expires_in: Math.floor((expiresAt - tenant.now) / 1000),
      scope: customerScope(tenant),
      ...defined({ sessionId: toldSessionId(tenant, session), legalEntityId: session.legalEntityId }),
      email: customer.email,
    });
  },
);
