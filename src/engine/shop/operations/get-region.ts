import { regionBody } from "../countries.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** One region. */
export const getRegion = shopOperation(
  "GET /country/{tenant}/regions/{regionCode}",
  ({ params: { regionCode }, headers, reply }, { catalog }) => {
    const region = catalog.regions.find(({ code }) => code === regionCode);
    return region === undefined
      ? reply(404, detailedError(404, `Region with code ${regionCode} not found`))
      : reply(200, regionBody(region, headers["accept-language"]));
  },
);
