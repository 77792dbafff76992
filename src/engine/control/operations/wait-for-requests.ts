import { unexpected } from "../requests/unexpected.ts";
import { controlOperation } from "../operation.ts";

export const waitForRequests = controlOperation("POST /__kit/requests/wait", async ({ body, reply }, { requests }) => {
  const { filter = {}, ...options } = body;
  try {
    return reply(200, await requests.waitFor(filter, options));
  } catch (error) {
    return reply(409, unexpected(error));
  }
});
