import { countryBody, countryCodes } from "../countries.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** One country. */
export const getCountry = shopOperation(
  "GET /country/{tenant}/countries/{countryCode}",
  ({ params: { countryCode }, headers, reply }, tenant) =>
    countryCodes(tenant).includes(countryCode)
      ? reply(200, countryBody(tenant, countryCode, headers["accept-language"]))
      : reply(404, detailedError(404, `Country with code ${countryCode} not found`)),
);
