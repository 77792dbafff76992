import type { Profile } from "../../engine/domain/switches.ts";
import { createKit } from "../../engine/kit.ts";
import { startServer } from "../../doors/server/server.ts";
import { serveCallbacks } from "./callbacks.ts";
import { eventObstacle, eventsOf } from "./events.ts";
import type { ProviderOptions } from "./verification/verify.ts";

/** A mock of a profile, with its messages, on free ports for as long as it takes. */
export async function onMock<Result>(
  profile: Profile,
  work: (mock: Pick<ProviderOptions, "baseUrl" | "on" | "messageUrl" | "messageObstacle">) => Promise<Result>,
): Promise<Result> {
  const kit = createKit({ profile });
  const server = await startServer(kit, { port: 0 });
  const { messageUrl, close } = await serveCallbacks({}, eventsOf(kit));
  try {
    return await work({
      baseUrl: server.url,
      on: `the mock, ${profile} profile`,
      messageUrl,
      messageObstacle: eventObstacle,
    });
  } finally {
    close();
    await server.close();
    await kit.close();
  }
}
