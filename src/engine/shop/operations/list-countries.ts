import { countryBody, countryCodes } from "../countries.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The countries of the sites; all of them are active. */
export const listCountries = shopOperation("GET /country/{tenant}/countries", ({ query, headers, reply }, tenant) => {
  const { code: wanted, active = true, regions: region, ...asked } = query;
  const codes = countryCodes(tenant).filter((code) => active && (wanted === undefined || code === wanted));
  const bodies = codes
    .map((code) => countryBody(tenant, code, headers["accept-language"]))
    .filter(({ regions }) => region === undefined || regions.includes(region));
  const listing = list(bodies, asked);
  if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
  return reply(200, listing.page, listing.headers);
});
