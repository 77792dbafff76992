import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { messageOf } from "../../../shared/errors.ts";
import { displayUrl } from "../source/display-url.ts";
import { isJsonObject } from "../source/json-object.ts";

/**
 * Stands between Pact's verifier and who gives the messages. The verifier compares whatever comes back, a refusal too, and
 * would find that the message lacks this and that: here a refusal is kept as what it is.
 *
 * @param timeout in milliseconds
 */
export async function relayMessages(messageUrl: string, timeout: number) {
  let problem: string | undefined;
  const relay = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await fetch(messageUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: await buffer(request),
      signal: AbortSignal.timeout(timeout),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) problem = refusal(answer.status, body.toString());
    const headers = ["content-type", "pact-message-metadata"].flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(answer.status, Object.fromEntries(headers)).end(body);
  };
  const refusal = (status: number, text: string): string => {
    const message = messageIn(text);
    return `No message came: ${message ?? `${displayUrl(messageUrl)} answered ${status} ${text.slice(0, 200)}`.trim()}`;
  };
  const server = createServer((request, response) => {
    relay(request, response).catch((error: unknown) => {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      problem =
        error instanceof Error && error.name === "TimeoutError"
          ? `No message came: ${displayUrl(messageUrl)} has not answered within ${timeout} ms`
          : `No message came: ${displayUrl(messageUrl)} cannot be reached: ${messageOf(cause)}`;
      response.writeHead(502).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Why the last message did not come, if so; told once. */
    takeProblem: (): string | undefined => {
      const taken = problem;
      problem = undefined;
      return taken;
    },
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function messageIn(text: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return isJsonObject(answer) && typeof answer["message"] === "string" ? answer["message"] : undefined;
  } catch {
    return undefined;
  }
}
