import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { JsonObject } from "../source/json-object.ts";

/**
 * Gives Pact's verifier the values of states that are set up already. The verifier itself is not trusted with setting them
 * up: it goes on after a failure, does not say why, and may never come to an end.
 */
export async function serveStates() {
  let values: JsonObject = {};
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(values));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    provide: (next: JsonObject): void => void (values = next),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
