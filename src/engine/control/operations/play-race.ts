import { controlOperation } from "../operation.ts";

export const playRace = controlOperation("POST /__kit/races", async ({ query, body, reply }, { races }) =>
  reply(200, await races.run(body, query)),
);
