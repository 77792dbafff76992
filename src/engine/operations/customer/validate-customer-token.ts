import { toldSessionId } from "../../domain/session-context.ts";
import { given } from "../../domain/values.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/problem.ts";
import { customerScope } from "./token-bodies.ts";

/** What a customer's token stands for, and how many seconds it has left. */
export const validateCustomerToken = operation(
  "GET /customer/{tenant}/validateauthtoken",
  ({ principal, reply }, world) => {
    const { session, expiresAt } = principal;
    const customer = world.customers.get(session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    return reply(200, {
      token_type: "Bearer",
      expires_in: Math.floor((expiresAt - world.now) / 1000),
      scope: customerScope(world),
      ...given({ sessionId: toldSessionId(world, session), legalEntityId: session.legalEntityId }),
      email: customer.email,
    });
  },
);
