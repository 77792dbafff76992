import { KitError } from "../../../shared/errors.ts";
import type { Duration } from "../../clock/duration.ts";
import { controlOperation } from "../operation.ts";

export const advanceClock = controlOperation("POST /__kit/clock/advance", ({ body, reply }, { clock }) => {
  try {
    return reply(200, { now: clock.advance(body.by as Duration).toISOString() });
  } catch (error) {
    if (error instanceof KitError) return reply(400, { code: 400, message: error.message });
    throw error;
  }
});
