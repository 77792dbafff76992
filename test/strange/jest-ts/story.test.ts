import { mockApi } from "session-context-kit/node";
import type { Duration } from "session-context-kit";
import { clients } from "./clients.js";
import { expected, story } from "./story.js";
import { fakeTimersMoveTheKit } from "./timers.js";

const { kit } = mockApi();

it.each(Object.keys(clients) as (keyof typeof clients)[])("the story runs in ts-jest by %s", async (name) => {
  expect(await story(clients[name], (by: Duration) => kit.control.clock.advance(by))).toBe(expected);
});

it("Jest's fake timers move the kit, set or advanced", () => fakeTimersMoveTheKit(jest, kit));
