import { messageOf } from "../../../shared/errors.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import type { ProviderState } from "../source/interactions.ts";
import { displayUrl } from "../source/display-url.ts";

/**
 * Asks the provider's state-change endpoint for a state, or for its end, and returns the state's values.
 *
 * @param timeout in milliseconds
 * @throws Error with one sentence, when it is refused
 */
export async function changeProviderState(
  url: string,
  action: "setup" | "teardown",
  { name, params }: ProviderState,
  timeout: number,
): Promise<JsonObject> {
  const endpoint = `The state-change endpoint ${displayUrl(url)}`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ action, params, state: name }),
      signal: AbortSignal.timeout(timeout),
    });
    text = await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError")
      throw new Error(`${endpoint} has not answered within ${timeout} ms`, { cause: error });
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`${endpoint} cannot be reached: ${messageOf(cause)}`, { cause: error });
  }
  const answer = parsed(text);
  if (response.ok) return answer;
  const { message } = answer;
  if (typeof message === "string") throw new Error(message);
  throw new Error(`${endpoint} answered ${response.status} ${text.slice(0, 200)}`.trim());
}

function parsed(text: string): JsonObject {
  try {
    const answer: unknown = JSON.parse(text);
    return isJsonObject(answer) ? answer : {};
  } catch {
    return {};
  }
}
