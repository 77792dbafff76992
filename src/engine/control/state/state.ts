import { changingOfState } from "./changing.ts";
import { readingOfState } from "./reading.ts";
import type { StateControl } from "./state-control.ts";
import type { CountedParts } from "./worlds.ts";

export function createState(parts: CountedParts): StateControl {
  return { ...readingOfState(parts), ...changingOfState(parts) };
}
