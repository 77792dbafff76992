import { serveLocally } from "../serve-locally.ts";
import type { JsonObject } from "../source/json-object.ts";

/**
 * Gives Pact's verifier the values of states that are set up already. The verifier itself is not trusted with setting them
 * up: it goes on after a failure, does not say why, and may never come to an end.
 */
export async function serveStates() {
  let values: JsonObject = {};
  const { url, close } = await serveLocally((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(values));
  });
  return { url, provide: (next: JsonObject): void => void (values = next), close };
}
