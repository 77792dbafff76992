import { handlers } from "../../spec/generated/handlers.ts";
import { requestSchemas as schemas } from "../../spec/generated/requests.ts";
import { type Kit, kitOf } from "./assembly.ts";
import type { KitOptions } from "./options.ts";
import { joinSeed } from "./seed/join-seed.ts";

export type { Kit };

/**
 * Creates the engine.
 *
 * @throws KitError `OPTION_INVALID` or `SEED_INVALID`
 */
export function createKit(options: KitOptions = {}): Kit {
  return kitOf({ first: { handlers, schemas }, later: [] }, joinSeed, options);
}
