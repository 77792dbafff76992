import { controlOperation } from "../operation.ts";
import { scenarioRunner } from "../scenario-runner.ts";

export const runScenario = controlOperation("POST /__kit/scenarios/{name}", async ({ params, body, reply }, control) =>
  reply(200, await scenarioRunner(control)(params.name, body)),
);
