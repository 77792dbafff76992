import { controlOperation } from "../operation.ts";

export const listScenarios = controlOperation("GET /__kit/scenarios", async ({ reply }) => {
  const { scenarioEntries } = await import("../../scenarios/run.ts");
  return reply(200, scenarioEntries());
});
