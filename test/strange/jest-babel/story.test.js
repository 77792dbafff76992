import { mockApi } from "session-context-kit/node";
import { clients } from "./clients.js";
import { expected, story } from "./story.js";

const { kit } = mockApi();

it.each(Object.keys(clients))("the story runs in Jest by %s", async (name) => {
  expect(await story(clients[name], (by) => kit.control.clock.advance(by))).toBe(expected);
});
