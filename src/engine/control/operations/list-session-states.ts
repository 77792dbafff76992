import { controlOperation } from "../operation.ts";

export const listSessionStates = controlOperation("GET /__kit/sessions", async ({ query, reply }, { state }) =>
  reply(200, await state.sessions(query)),
);
