import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { messageOf } from "../../../shared/errors.ts";
import { serveLocally } from "../serve-locally.ts";
import { displayUrl } from "../source/display-url.ts";
import { askEndpoint } from "./ask-endpoint.ts";

/**
 * Stands between Pact's verifier and who gives the messages. The verifier compares whatever comes back, a refusal too, and
 * would find that the message lacks this and that: here a refusal is kept as what it is.
 *
 * @param timeout in milliseconds
 */
export async function relayMessages(messageUrl: string, timeout: number) {
  let problem: string | undefined;
  const relay = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = new Uint8Array(await buffer(request));
    const { refusal, headers, status, body } = await askEndpoint(displayUrl(messageUrl), messageUrl, asked, timeout);
    problem = refusal;
    const passed = ["content-type", "pact-message-metadata"].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(status, Object.fromEntries(passed)).end(body);
  };
  const { url, close } = await serveLocally((request, response) => {
    relay(request, response).catch((error: unknown) => {
      problem = messageOf(error);
      response.writeHead(502).end();
    });
  });
  return {
    url,
    /** Why the last message did not come, if so; told once. */
    takeProblem: (): string | undefined => {
      const taken = problem;
      problem = undefined;
      return taken === undefined ? undefined : `No message came: ${taken}`;
    },
    close,
  };
}
