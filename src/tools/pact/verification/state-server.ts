import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { messageOf } from "../../../shared/errors.ts";
import { changeProviderState } from "./change-state.ts";
import type { StateProblem } from "./job.ts";

/**
 * Stands between Pact's verifier and the provider's state-change endpoint, on a free port of this machine, and remembers
 * what could not be set up: the verifier does not say why.
 */
export async function serveStates(stateUrl: string) {
  const problems: StateProblem[] = [];
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    void json(request).then((body) => {
      const change = body as { readonly state: string };
      // An interaction without states has one without a name.
      if (change.state === "") return answer(200, {});
      return changeProviderState(stateUrl, change).then(
        (values) => answer(200, values),
        (error: unknown) => {
          problems.push({ state: change.state, message: messageOf(error) });
          // Told of a failure, the verifier would never come to an end.
          answer(200, {});
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, problems, close: () => void server.close() };
}
