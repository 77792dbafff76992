import { operation } from "../../http/operation.ts";

/** The tenant's currencies, on one page. */
export const listCurrencies = operation("GET /currency/{tenant}/currencies", ({ reply }, { currencies }) =>
  reply(
    200,
    currencies.map(({ code, name }) => ({ code, name: { en: name } })),
    { "X-Count": currencies.length },
  ),
);
