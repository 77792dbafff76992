import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { messageOf } from "../../shared/errors.ts";
import { nearest } from "../../shared/nearest.ts";
import { serveLocally } from "./serve-locally.ts";
import type { ProviderState } from "./source/interactions.ts";
import { isJsonObject, type JsonObject } from "./source/json-object.ts";

/** Sets a provider state up and returns its values, which requests may take. */
export type StateHandler = (params: JsonObject) => Promise<JsonObject | void> | JsonObject | void;

/** A provider's states, by their names. `teardown` ends one. */
export type StateHandlers = Readonly<
  Record<string, StateHandler | { readonly setup?: StateHandler; readonly teardown?: StateHandler }>
>;

/** A message as the provider sends it. */
export interface SentMessage {
  /** A value, which is sent as JSON; bytes, and a text whose content type is no JSON, are sent as they are. */
  readonly contents: unknown;
  /** Its metadata, as topic or key; `contentType` is application/json by default, and application/octet-stream for bytes. */
  readonly metadata?: JsonObject;
}

/** The code of a provider that makes a message, in the states of the interaction. */
export type MessageHandler = (states: readonly ProviderState[]) => Promise<SentMessage> | SentMessage;

/** A provider's messages, by the descriptions of the interactions. */
export type MessageHandlers = Readonly<Record<string, MessageHandler>>;

/** The function that gives the message of a description; throws when there is none. */
export type MessageSource = (description: string) => MessageHandler;

/** A provider's messages as such a source. */
export function messageSource(messages: MessageHandlers): MessageSource {
  return (description) => handlerNamed(messages, description, "message", "messages");
}

/** The functions of a test file as the endpoints that Pact's verifier asks, on a free port of this machine. */
export async function serveCallbacks(states: StateHandlers, messages: MessageSource) {
  const { url, close } = await serveLocally((request, response) => {
    const answer = request.url === "/states" ? changeState(states, request) : makeMessage(messages, request);
    void answer
      .catch((error: unknown): CallbackAnswer => ({
        status: 500,
        body: JSON.stringify({ message: messageOf(error) }),
      }))
      .then(({ status, body, headers }) => {
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
      });
  });
  return { stateUrl: `${url}/states`, messageUrl: `${url}/messages`, close };
}

interface CallbackAnswer {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

async function changeState(states: StateHandlers, request: IncomingMessage): Promise<CallbackAnswer> {
  const { state, action, params } = (await json(request)) as Readonly<Record<string, unknown>>;
  const handler = handlerNamed(states, String(state), "state", "states");
  const { setup, teardown } = typeof handler === "function" ? { setup: handler } : handler;
  const change = action === "teardown" ? teardown : setup;
  return { status: 200, body: JSON.stringify((await change?.(isJsonObject(params) ? params : {})) ?? {}) };
}

async function makeMessage(messages: MessageSource, request: IncomingMessage): Promise<CallbackAnswer> {
  const { description, providerStates } = (await json(request)) as Readonly<Record<string, unknown>>;
  const handler = messages(String(description));
  const sent: unknown = await handler(Array.isArray(providerStates) ? (providerStates as ProviderState[]) : []);
  const { contents, metadata } = isJsonObject(sent) ? sent : {};
  if (contents === undefined)
    throw new Error(`The function for the message "${String(description)}" returned no contents`);
  const isBinary = contents instanceof Uint8Array;
  const told = isJsonObject(metadata) ? metadata : {};
  const name = Object.keys(told).find((key) => /^content-?type$/i.test(key)) ?? "contentType";
  const described: JsonObject = { [name]: isBinary ? "application/octet-stream" : "application/json", ...told };
  const contentType = String(described[name]);
  const headers = {
    "content-type": contentType,
    "pact-message-metadata": Buffer.from(JSON.stringify(described)).toString("base64"),
  };
  const isAsItIs = isBinary || (typeof contents === "string" && !/[/+]json\b/i.test(contentType));
  return { status: 200, body: isAsItIs ? contents : JSON.stringify(contents), headers };
}

function handlerNamed<Handler>(
  handlers: Readonly<Record<string, Handler>>,
  name: string,
  what: string,
  option: string,
): Handler {
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (handler !== undefined) return handler;
  const near = nearest(name, Object.keys(handlers)).map((known) => `"${known}"`);
  const hint = near.length === 0 ? "" : `: is it ${near.join(" or ")}?`;
  throw new Error(`There is no function for the ${what} "${name}" in \`${option}\`${hint}`);
}
