import type { operations } from "../../../spec/generated/shop-operations.ts";
import type { paths } from "../../../spec/generated/shop.ts";
import type { Tenant } from "../domain/tenant.ts";
import { type Operation, operationBinder } from "../http/operation.ts";

type Infos = typeof operations;

/** An operation of the shop: keyed by its route, typed by `spec/shop.yaml`. */
export const shopOperation: <const R extends keyof Infos>(
  route: R,
  handle: Operation<paths, Infos, NoInfer<R>, Tenant>["handle"],
) => Operation<paths, Infos, R, Tenant> = operationBinder();

/** Every operation of the shop; one that is missing does not compile. */
export type ShopOperationTable = { readonly [R in keyof Infos]: Operation<paths, Infos, R, Tenant> };
