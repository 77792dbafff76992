import { controlOperation } from "../operation.ts";

export const listRaces = controlOperation("GET /__kit/races", async ({ reply }, { races }) =>
  reply(200, await races.list()),
);
