import { mockMark } from "../../../shared/mock-mark.ts";
import type { JsonObject } from "../source/json-object.ts";
import type { ProviderState } from "../source/interactions.ts";
import { displayUrl } from "../source/display-url.ts";
import { askEndpoint, parsedObject } from "./ask-endpoint.ts";

/**
 * Asks the provider's state-change endpoint for a state, or for its end, and returns the state's values.
 *
 * @param isMocks whether the endpoint is taken for that of a mock, since nobody has named one: whatever else answers there has changed
 *   nothing, as a server that answers everything with its start page
 * @param timeout in milliseconds
 * @throws Error with one sentence, when it is refused
 */
export async function changeProviderState(
  url: string,
  action: "setup" | "teardown",
  { name, params }: ProviderState,
  isMocks: boolean,
  timeout: number,
): Promise<JsonObject> {
  const endpoint = `The state-change endpoint ${displayUrl(url)}`;
  const asked = JSON.stringify({ action, params, state: name });
  const { refusal, body, headers } = await askEndpoint(endpoint, url, asked, timeout);
  if (isMocks && !headers.has(mockMark))
    throw new Error(
      `no mock answers at ${displayUrl(url)}: say where the provider changes its states with --state-url`,
    );
  if (refusal !== undefined) throw new Error(refusal);
  return parsedObject(body.toString());
}
