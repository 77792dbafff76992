import type { CartItem } from "../../domain/cart.ts";
import { productOf } from "../../domain/catalog.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defined } from "../../../shared/defined.ts";

/** An item's product: what came along when it was added wins over what the seed says of the product. */
export function cartProductBody({ name: tenant, catalog }: Tenant, { product, itemYrn, type }: CartItem) {
  const { id } = product;
  const { localizedName, localizedDescription, image, mixins } = productOf(catalog, id);
  const description = localizedDescription?.["en"] ?? Object.values(localizedDescription ?? {})[0];
  return {
    code: id,
    sku: id,
    yrn: type === "INTERNAL" ? itemYrn : `urn:yaas:hybris:product:product:${tenant};${id}`,
    ...defined({ localizedName, description, mixins }),
    images: image === undefined ? [] : [{ id: `${id}-1`, url: image }],
    ...product,
  };
}
