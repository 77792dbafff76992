import type { Product, Texts } from "../domain/catalog.ts";
import type { Tenant } from "../domain/tenant.ts";
import { defined } from "../../shared/defined.ts";
import { drawing } from "./drawing.ts";
import { list } from "../http/listing.ts";
import { type ListQuery, onlyFields } from "../http/pages.ts";
import { localized } from "../http/localized.ts";
import { seededMetadata } from "../operations/seeded.ts";

/** The products that are for sale, in the order of the seed. */
export function publishedProducts({ catalog }: Tenant): readonly Product[] {
  return [...catalog.products.values()].filter(({ published = true }) => published);
}

export function findProduct({ catalog }: Tenant, id: string): Product | undefined {
  const product = catalog.products.get(id);
  return product?.published === false ? undefined : product;
}

/** The product's name by language. */
export function namesOf({ name, localizedName }: Product): Texts {
  return localizedName ?? { en: name };
}

/** The product's ID in a YRN, as carts name their products. */
export function productIdOfYrn(yrn: string): string {
  return yrn.slice(yrn.lastIndexOf(";") + 1);
}

/** A product as the API shows it. Texts are in the language asked for, or by language. */
export function productBody({ name, sites }: Tenant, product: Product, acceptLanguage: string | undefined) {
  const {
    id,
    localizedDescription,
    image,
    published = true,
    taxClass,
    categoryIds = [],
    mixins,
    brand,
    labels = [],
  } = product;
  const country = sites.main.homeBase.address.country;
  return {
    id,
    yrn: `urn:yaas:hybris:product:product:${name};${id}`,
    code: id,
    name: localized(namesOf(product), acceptLanguage),
    ...defined({
      description: localizedDescription === undefined ? undefined : localized(localizedDescription, acceptLanguage),
      mixins,
    }),
    ...(brand === undefined ? {} : { brandId: brand.id, brand }),
    labelIds: labels.map((label) => label.id),
    labels,
    sellable: true,
    productType: "BASIC" as const,
    published,
    taxClasses: country === undefined ? {} : { [country]: taxClass },
    categoryIds,
    media: [
      {
        id: `${id}-1`,
        url: image ?? drawing(product.name),
        contentType: image === undefined ? "image/svg+xml" : mediaTypeOf(image),
        createdAt: seededMetadata.createdAt,
      },
    ],
    metadata: seededMetadata,
  };
}

/** One page of the products that are for sale, with the fields that the request names. */
export function listProductBodies(
  tenant: Tenant,
  { fields, ...query }: ListQuery & { readonly fields?: string | undefined },
  acceptLanguage: string | undefined,
) {
  const listing = list(
    publishedProducts(tenant).map((product) => productBody(tenant, product, acceptLanguage)),
    query,
  );
  if ("problem" in listing) return listing;
  return { ...listing, page: listing.page.map((body) => onlyFields(body, fields)) };
}

const mediaTypes: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** What a picture is, by its address. */
function mediaTypeOf(url: string): string {
  if (url.startsWith("data:")) return url.slice("data:".length).split(/[;,]/)[0] ?? "";
  const ending = url.split(/[?#]/)[0]?.split(".").at(-1)?.toLowerCase() ?? "";
  return mediaTypes[ending] ?? "application/octet-stream";
}
