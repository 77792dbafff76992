import { controlOperation } from "../operation.ts";
import { outcomeOf } from "../scenario-outcome.ts";

/** A scenario leaves nothing behind that another one would find, so that nothing is torn down. */
export const changeState = controlOperation("POST /__kit/scenarios", async ({ body, reply }, control) => {
  const { state, params, action } = body;
  if (action === "teardown") return reply(200, {});
  const { values, problem } = await outcomeOf(control, state, params);
  return problem === undefined ? reply(200, values) : reply(problem.code, problem);
});
