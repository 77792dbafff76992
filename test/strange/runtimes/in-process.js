// The kit in this process: by its own fetch, and by its server.
import { createKit } from "session-context-kit";
import { startMock } from "session-context-kit/node";
import { startServer } from "session-context-kit/server";
import { parsed } from "./clients.js";
import { expected, story } from "./story.js";

const callBy =
  (ask, origin) =>
  async (method, target, init = {}) => {
    const response = await ask(origin + target, { method, ...init });
    return { status: response.status, body: parsed(await response.text()) };
  };
const check = (name, seen) => {
  if (seen !== expected) throw new Error(`${name}: ${seen}`);
};

const kit = createKit();
check("kit.fetch", await story(callBy(kit.fetch, "https://api.emporix.io"), (by) => kit.control.clock.advance(by)));
await kit.control.reset();
const server = await startServer(kit, { port: 0 });
check("the server", await story(callBy(fetch, server.url), (by) => kit.control.clock.advance(by)));
await server.close();

// MSW works in Node alone; elsewhere requests would leave for the real API.
let refused = "";
try {
  await startMock().stop();
} catch ({ message }) {
  refused = message;
}
const isNode = !("Bun" in globalThis) && !("Deno" in globalThis);
if (isNode ? refused !== "" : !refused.includes("session-context-kit/redirect"))
  throw new Error(`startMock: ${refused}`);
// MSW keeps Deno from ending once it is imported.
process.exit();
