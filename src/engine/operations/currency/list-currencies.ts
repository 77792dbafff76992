import { pageOf } from "../../http/pages.ts";
import { localized } from "../../http/localized.ts";
import { operation } from "../../http/operation.ts";
import { seededMetadata } from "../seeded.ts";

/** The tenant's currencies, page by page. */
export const listCurrencies = operation(
  "GET /currency/{tenant}/currencies",
  ({ query, headers, reply }, { currencies }) => {
    const { code, name = "", ...asked } = query;
    const wanted = name.toLowerCase();
    const rows = currencies
      .filter((currency) => (code ?? currency.code) === currency.code && currency.name.toLowerCase().includes(wanted))
      .map((currency) => ({
        code: currency.code,
        name: localized({ en: currency.name }, headers["accept-language"]),
        metadata: seededMetadata,
      }));
    const { page, headers: counted } = pageOf(rows, asked);
    return reply(200, page, { ...counted, "X-Count": rows.length });
  },
);
