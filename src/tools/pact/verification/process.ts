// A process of its own for Pact's verifier: its native part writes to standard output whatever one asks of it.
import { createRequire } from "node:module";
import { messageOf } from "../../../shared/errors.ts";
import type { ProviderState } from "../source/interactions.ts";
import type { JsonObject } from "../source/json-object.ts";
import { changeProviderState } from "./change-state.ts";
import { type Attempt, type AttemptedInteraction, type Job, messageTransports } from "./job.ts";
import { relayMessages } from "./message-relay.ts";
import { serveStates } from "./state-server.ts";

interface Core {
  verifyPacts(options: {
    readonly provider: string;
    readonly providerBaseUrl: string;
    readonly providerStatesSetupUrl: string;
    readonly pactUrls: readonly string[];
    readonly timeout: number;
    readonly followRedirects: boolean;
    readonly customProviderHeaders?: Readonly<Record<string, string>>;
    readonly transports?: readonly object[];
    readonly logLevel: "error" | "info";
  }): Promise<string>;
}

// Without the parent nobody wants to know.
process.once("disconnect", () => process.exit());
const job = await new Promise<Job>((resolve) => process.once("message", resolve));
await work(job);
process.disconnect();

async function work(job: Job): Promise<void> {
  const core = loadCore();
  const states = await serveStates();
  const messages = job.messageUrl === undefined ? undefined : await relayMessages(job.messageUrl, job.timeout);
  for (const interaction of job.attempts) {
    const started = performance.now();
    const attempt = await inStates(job, interaction, async (values) => {
      states.provide(values);
      const tried = await verifyOne(core, { ...job, messageUrl: messages?.url }, interaction, states.url);
      const messageProblem = messages?.takeProblem();
      return messageProblem === undefined ? tried : { ...tried, messageProblem };
    });
    await report({ ...attempt, milliseconds: performance.now() - started });
  }
  states.close();
  messages?.close();
}

function report(attempt: Attempt): Promise<void> {
  return new Promise((resolve) => process.send?.(attempt, () => resolve()));
}

type Tried = Omit<Attempt, "milliseconds">;

/** Sets the states up, tries, and tears them down again, whatever happened. */
async function inStates(
  job: Job,
  { states, needs }: AttemptedInteraction,
  tryIt: (values: JsonObject) => Promise<Tried>,
): Promise<Tried> {
  const setUp: ProviderState[] = [];
  const values: Record<string, unknown> = {};
  let tried: Tried;
  try {
    for (const state of states) {
      Object.assign(values, await setUpState(job, state));
      setUp.push(state);
    }
    const missing = missingValues(states, needs, values);
    tried = missing === undefined ? await tryIt(values) : { stateProblem: missing };
  } catch (error) {
    tried = { stateProblem: messageOf(error) };
  }
  for (const state of setUp) {
    try {
      await changeProviderState(job.stateUrl, "teardown", state, job.areMockStates, job.timeout);
    } catch (error) {
      tried = { ...tried, teardownProblem: `The teardown of the state "${state.name}" failed: ${messageOf(error)}` };
    }
  }
  return tried;
}

async function setUpState({ stateUrl, areMockStates, timeout }: Job, state: ProviderState): Promise<JsonObject> {
  try {
    return await changeProviderState(stateUrl, "setup", state, areMockStates, timeout);
  } catch (error) {
    throw new Error(`The state "${state.name}" could not be set up: ${messageOf(error)}`, { cause: error });
  }
}

/** The verifier would send the example in the place of a value that no state gives. Parameters are values as well. */
function missingValues(
  states: readonly ProviderState[],
  needs: readonly string[],
  values: JsonObject,
): string | undefined {
  const given = Object.assign({}, ...states.map(({ params }) => params), values) as JsonObject;
  const missing = needs.filter((name) => !Object.hasOwn(given, name));
  if (missing.length === 0) return undefined;
  const who = states.length === 0 ? "There is no state to give" : `${quoted(states)} did not return`;
  return `${who} ${missing.join(" and ")}, which the interaction takes from the provider state`;
}

function quoted(states: readonly ProviderState[]): string {
  return `The ${states.length === 1 ? "state" : "states"} ${states.map(({ name }) => `"${name}"`).join(" and ")}`;
}

function verifyOne(
  core: Core,
  { baseUrl, timeout, headers, messageUrl, verbose }: Job,
  { file, provider }: AttemptedInteraction,
  statesUrl: string,
): Promise<Tried> {
  const options = {
    provider,
    providerBaseUrl: baseUrl,
    providerStatesSetupUrl: statesUrl,
    pactUrls: [file],
    timeout,
    // A redirection is an answer, too: one that the pact expects, or does not.
    followRedirects: false,
    // The verifier refuses empty ones.
    ...(Object.keys(headers).length === 0 ? {} : { customProviderHeaders: headers }),
    ...(messageUrl === undefined ? {} : { transports: messageTransports.map((name) => transportTo(messageUrl, name)) }),
    logLevel: verbose ? "info" : "error",
  } as const;
  return core.verifyPacts(options).then((json) => ({ json }), failed);
}

function transportTo(url: string, name: string): object {
  const { protocol, port, pathname } = new URL(url);
  const scheme = protocol.replace(":", "");
  return { protocol: name, scheme, path: pathname, port: Number(port) || (scheme === "https" ? 443 : 80) };
}

/**
 * The verifier below @pact-foundation/pact. The one in front of it sends every request through a proxy that makes JSON of
 * forms.
 */
function loadCore(): Core {
  const ofPact = createRequire(createRequire(import.meta.url).resolve("@pact-foundation/pact"));
  return (ofPact("@pact-foundation/pact-core") as { readonly default: Core }).default;
}

/** A failed verification rejects with the account of it as its message. */
function failed(error: unknown): Tried {
  const message = messageOf(error);
  return message.startsWith("{") ? { json: message } : { error: message };
}
