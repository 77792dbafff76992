// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { mockApi } from "session-context-kit/node";
import { clients } from "./clients.js";
import { expected, story } from "./story.js";

const { kit } = mockApi({ hooks: { beforeAll, beforeEach, afterEach, afterAll } });

it.each(Object.keys(clients))("the story runs in jsdom by %s", async (name) => {
  expect(await story(clients[name], (by) => kit.control.clock.advance(by))).toBe(expected);
});
