import { handlers, requestSchemas } from "../../spec/generated/session-part.ts";
import type { RequestSchemas } from "./http/schema/request-schema.ts";
import type { ApiInParts, OperationModule } from "./service-module.ts";

/** The API as a page has it: what begins a session is there at once, carts with their prices and customers with the first request for them. */
export const pageParts: ApiInParts = {
  first: moduleOf({ handlers, requestSchemas }),
  later: [
    { below: ["cart", "price"], load: async () => moduleOf(await import("../../spec/generated/cart-part.ts")) },
    { below: ["customer"], load: async () => moduleOf(await import("../../spec/generated/customer-part.ts")) },
  ],
};

function moduleOf(part: { readonly handlers: object; readonly requestSchemas: RequestSchemas }): OperationModule {
  return { handlers: part.handlers, schemas: part.requestSchemas };
}
