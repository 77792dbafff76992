import { messageOf } from "../../../shared/errors.ts";

/** The values of a state; JSON. */
type StateValues = Record<string, string | number>;

/** How long a state may take to be set up, in milliseconds. */
const patience = 30_000;

/**
 * Asks the provider's state-change endpoint for a state, or for its end, and returns the state's values.
 *
 * @throws Error with one sentence, when it is refused
 */
export async function changeProviderState(url: string, change: object): Promise<StateValues> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(change),
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`The state-change endpoint ${url} cannot be reached: ${messageOf(cause)}`, { cause: error });
  }
  const text = await response.text();
  const answer = parsed(text);
  if (response.ok) return answer;
  const { message } = answer;
  throw new Error(
    typeof message === "string"
      ? message
      : `The state-change endpoint ${url} answered ${response.status} ${text.slice(0, 200)}`.trim(),
  );
}

function parsed(text: string): StateValues {
  try {
    return Object(JSON.parse(text)) as StateValues;
  } catch {
    return {};
  }
}
