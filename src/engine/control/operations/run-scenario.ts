import { controlOperation } from "../operation.ts";
import { outcomeOf } from "../scenario-outcome.ts";

export const runScenario = controlOperation(
  "POST /__kit/scenarios/{name}",
  async ({ params, body, reply }, control) => {
    const { values, problem } = await outcomeOf(control, params.name, body);
    return problem === undefined ? reply(200, values) : reply(problem.code, problem);
  },
);
