import type { components } from "../../../../spec/generated/control.ts";
import type { TenantScope } from "../../domain/tenant-scope.ts";

type Schemas = components["schemas"];

/** Requests of several tabs in an order that is the same each time. Loaded when it is first asked for. */
export interface RacesControl {
  /** The races that the kit knows by name. */
  list(): Promise<readonly Schemas["RaceEntry"][]>;
  /**
   * Runs a race, or one that the kit knows, in a tenant; `acme` without one.
   *
   * @throws KitError `OPTION_INVALID` for a race that is none, `NOT_FOUND` for a name that does not exist, and what its scenario throws
   */
  run(race: Schemas["Race"] | string, of?: TenantScope): Promise<Schemas["RaceResult"]>;
}
