import { controlOperation } from "../operation.ts";
import { scenarioRunner } from "../scenario-runner.ts";

/** A scenario leaves nothing behind that another one would find, so that nothing is torn down. */
export const changeState = controlOperation("POST /__kit/scenarios", async ({ body, reply }, control) => {
  const { state, params, action } = body;
  return reply(200, action === "teardown" ? {} : await scenarioRunner(control)(state, params));
});
