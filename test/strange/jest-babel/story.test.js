import { mockApi } from "session-context-kit/node";
import { clients } from "./clients.js";
import { expected, story } from "./story.js";
import { fakeTimersMoveTheKit } from "./timers.js";

const { kit } = mockApi();

it.each(Object.keys(clients))("the story runs in Jest by %s", async (name) => {
  expect(await story(clients[name], (by) => kit.control.clock.advance(by))).toBe(expected);
});

it("Jest's fake timers move the kit, set or advanced", () => fakeTimersMoveTheKit(jest, kit));
