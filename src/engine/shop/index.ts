import { operations } from "../../../spec/generated/shop-operations.ts";
import { findPath } from "../../../spec/generated/shop-paths.js";
import type { ServiceModule } from "../service-module.ts";

/**
 * The shop around the session: products, categories, catalogs, availability, countries, explicit prices, managed customers,
 * checkout and orders, as `spec/shop.yaml` describes them.
 *
 * @example
 * const kit = createKit({ services: [shop] });
 */
export const shop: ServiceModule = {
  operations,
  findPath,
  async load() {
    const [{ shopHandlers: handlers }, { requestSchemas: schemas }] = await Promise.all([
      import("../../../spec/generated/shop-handlers.ts"),
      import("../../../spec/generated/shop-requests.ts"),
    ]);
    return { handlers, schemas };
  },
};
