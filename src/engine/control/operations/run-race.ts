import { controlOperation } from "../operation.ts";

export const runRace = controlOperation("POST /__kit/races/{name}", async ({ params, query, reply }, { races }) =>
  reply(200, await races.run(params.name, query)),
);
