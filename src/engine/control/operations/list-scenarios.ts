import { controlOperation } from "../operation.ts";

export const listScenarios = controlOperation("GET /__kit/scenarios", async ({ reply }) => {
  const { entries } = await import("../../scenarios/entries.ts");
  return reply(200, entries());
});
