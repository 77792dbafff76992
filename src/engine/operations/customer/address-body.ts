import type { components } from "../../../../spec/generated/api.ts";
import { badRequest } from "./customer-problems.ts";
import { pick } from "./pick.ts";

type AddressFields = components["schemas"]["AddressFields"];

/** What a customer may write of an address. */
const writable = [
  ...([
    "contactName",
    "companyName",
    "street",
    "streetNumber",
    "streetAppendix",
    "zipCode",
    "city",
    "country",
  ] as const),
  ...(["extraLine1", "extraLine2", "extraLine3", "extraLine4", "state", "contactPhone"] as const),
  ...(["tags", "isDefault", "mixins"] as const),
];

/** A body's address fields as a merge patch of an address; everything else in the body is ignored. */
export function addressPatch(fields: AddressFields): object {
  return { ...pick(fields, writable), metadata: { mixins: fields.metadata?.mixins } };
}

/** The tags of a query, as `SHIPPING,BILLING`. */
export function tagsOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

export const noTags = badRequest("query/tags must name a tag");
