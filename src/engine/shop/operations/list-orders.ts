import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { orderBody } from "../orders.ts";
import { bringsOwnSaasToken } from "../saas-token.ts";
import { typedError } from "../shop-errors.ts";

/** A customer's own orders, or all of them; the newest first. */
export const listOrders = shopOperation(
  "GET /order-v2/{tenant}/orders",
  ({ principal, headers, query, reply }, tenant) => {
    if (principal.kind === "customer" && !bringsOwnSaasToken(tenant, principal, headers["saas-token"]))
      return reply(403, typedError(403, "A customer's orders need the saas-token of the login"));
    const orders = [...tenant.orders.rows()].filter(
      ({ customerId }) => principal.kind === "service" || customerId === principal.session.customerId,
    );
    const listing = list(
      orders.toReversed().map((order) => orderBody(tenant, order)),
      query,
    );
    if ("problem" in listing) return reply(400, typedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
