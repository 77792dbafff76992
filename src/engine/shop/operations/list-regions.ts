import { pageOf } from "../../http/pages.ts";
import { regionBody } from "../countries.ts";
import { shopOperation } from "../operation.ts";

/** The regions of the seed. */
export const listRegions = shopOperation("GET /country/{tenant}/regions", ({ query, headers, reply }, { catalog }) => {
  const { code, ...asked } = query;
  const regions = catalog.regions.filter((region) => (code ?? region.code) === region.code);
  const { page, headers: counted } = pageOf(
    regions.map((region) => regionBody(region, headers["accept-language"])),
    asked,
  );
  return reply(200, page, counted);
});
