import { type Kit, kitJoining } from "./assembly.ts";
import type { KitOptions } from "./options.ts";
import { joinSeed } from "./seed/join-seed.ts";

export type { Kit };

/**
 * Creates the engine.
 *
 * @throws KitError `OPTION_INVALID` or `SEED_INVALID`
 */
export function createKit(options: KitOptions = {}): Kit {
  return kitJoining(joinSeed, options);
}
