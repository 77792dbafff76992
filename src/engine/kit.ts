import { handlers } from "../../spec/generated/handlers.ts";
import { requestSchemas as schemas } from "../../spec/generated/requests.ts";
import { type Kit, kitOf } from "./assembly.ts";
import type { ForeignReader } from "./exchanges/redaction/context.ts";
import { logged } from "./exchanges/redaction/logged.ts";
import type { KitOptions } from "./options.ts";
import { joinSeed } from "./seed/join-seed.ts";

export type { Kit };

/**
 * Creates the engine.
 *
 * @throws KitError `OPTION_INVALID` or `SEED_INVALID`
 */
export function createKit(options: KitOptions = {}): Kit {
  logged.foreign ??= foreign;
  return kitOf({ first: { handlers, schemas }, later: [] }, joinSeed, options);
}

async function foreign(): Promise<ForeignReader> {
  return (await import("./exchanges/redaction/foreign/foreign.ts")).foreign;
}
