// Generated from the spec by `npm run generate`. Do not edit.
import { requestSchemas as session } from "./session-part.ts";
import { requestSchemas as cart } from "./cart-part.ts";
import { requestSchemas as customer } from "./customer-part.ts";
import type { RequestSchemas } from "../../src/engine/http/schema/request-schema.ts";

export const requestSchemas: RequestSchemas = {
  definitions: { ...session.definitions, ...cart.definitions, ...customer.definitions },
  parameters: { ...session.parameters, ...cart.parameters, ...customer.parameters },
  bodies: { ...session.bodies, ...cart.bodies, ...customer.bodies },
};
