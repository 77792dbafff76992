import { KitError } from "../../errors.ts";
import type { Values } from "../../scenarios/values.ts";
import { controlOperation } from "../operation.ts";

/** The scenario itself checks its name and parameters, so that they need no types here. */
type Run = (name: string, given: object | undefined) => Promise<Partial<Values>>;

export const runScenario = controlOperation(
  "POST /__kit/scenarios/{name}",
  async ({ params, body, reply }, { scenario }) => {
    try {
      return reply(200, await (scenario as Run)(params.name, body));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { message } = error;
      if (error instanceof KitError)
        return error.code === "SCENARIO_UNKNOWN"
          ? reply(404, { code: 404, message })
          : reply(400, { code: 400, message });
      if (error.name === "ScenarioFailed") return reply(409, { code: 409, message });
      throw error;
    }
  },
);
