import type { JsonObject } from "../source/json-object.ts";
import type { ProviderState } from "../source/interactions.ts";
import { displayUrl } from "../source/display-url.ts";
import { askEndpoint, parsedObject } from "./ask-endpoint.ts";

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
  const { refusal, body } = await askEndpoint(endpoint, url, JSON.stringify({ action, params, state: name }), timeout);
  if (refusal !== undefined) throw new Error(refusal);
  return parsedObject(body.toString());
}
