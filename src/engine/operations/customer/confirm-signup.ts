import { logIn } from "../../domain/customer-session.ts";
import { confirmAccount } from "../../domain/customers.ts";
import { redeemToken } from "../../domain/mails.ts";
import { operation } from "../../http/operation.ts";
import { badMailedToken } from "./customer-problems.ts";
import { loginBody } from "./token-bodies.ts";

/** Confirms the account by its mailed token, and logs the customer in. */
export const confirmSignup = operation(
  "GET /customer/{tenant}/signup/optin/{token}",
  ({ principal, params, reply }, tenant) => {
    const token = redeemToken(tenant, params.token, "opt-in");
    const customer = token === undefined ? undefined : tenant.customers.get(token.customerId);
    if (customer?.awaitsOptIn !== true) return reply(400, badMailedToken);
    confirmAccount(tenant, customer);
    const { session_id: _untold, ...tokens } = loginBody(tenant, logIn(tenant, principal, customer));
    return reply(200, tokens);
  },
);
