import { changingOfState } from "./changing.ts";
import { readingOfState } from "./reading.ts";
import type { StateControl } from "./state-control.ts";
import type { StateParts } from "./worlds.ts";

export function createState(parts: StateParts): StateControl {
  return { ...readingOfState(parts), ...changingOfState(parts) };
}
