import { shopOperation } from "../operation.ts";
import { orderBody } from "../orders.ts";
import { bringsOwnSaasToken } from "../saas-token.ts";
import { typedError } from "../shop-errors.ts";

/** One order; a customer's own only. */
export const getOrder = shopOperation(
  "GET /order-v2/{tenant}/orders/{orderId}",
  ({ principal, params, headers, reply }, tenant) => {
    if (principal.kind === "customer" && !bringsOwnSaasToken(tenant, principal, headers["saas-token"]))
      return reply(403, typedError(403, "A customer's orders need the saas-token of the login"));
    const order = tenant.orders.get(params.orderId);
    if (order === undefined || (principal.kind === "customer" && order.customerId !== principal.session.customerId))
      return reply(404, typedError(404, `Order ${params.orderId} not found`));
    return reply(200, orderBody(tenant, order));
  },
);
