// Generated from the spec by `npm run generate`. Do not edit.
import { handlers as session } from "./session-part.ts";
import { handlers as cart } from "./cart-part.ts";
import { handlers as customer } from "./customer-part.ts";
import type { OperationTable } from "../../src/engine/http/operation.ts";

export const handlers: OperationTable = { ...session, ...cart, ...customer };
