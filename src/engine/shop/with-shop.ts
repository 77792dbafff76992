import type { KitOptions } from "../options.ts";
import { shop } from "./index.ts";

/** The options of a kit that has the shop, after the services that they name. */
export function withShop(options: KitOptions): KitOptions {
  return { ...options, services: [...(options.services ?? []), shop] };
}
