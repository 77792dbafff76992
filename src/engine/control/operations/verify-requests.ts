import type { Duration } from "../../clock/duration.ts";
import { unexpected } from "../requests/unexpected.ts";
import { controlOperation } from "../operation.ts";

export const verifyRequests = controlOperation("POST /__kit/requests/verify", async ({ body, reply }, { requests }) => {
  const { within, ...expectation } = body;
  try {
    // The pattern of the description is that of a duration.
    return reply(
      200,
      await requests.verify({ ...expectation, ...(within === undefined ? {} : { within: within as Duration }) }),
    );
  } catch (error) {
    return reply(409, unexpected(error));
  }
});
