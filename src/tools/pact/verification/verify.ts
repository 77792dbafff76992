import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peer } from "../../../shared/peer.ts";
import type { PactInteraction } from "../source/interactions.ts";
import { readAccount } from "./account.ts";
import { missingPlugins, unanswered } from "./failure.ts";
import { type Attempt, type Job, messageTransports } from "./job.ts";
import { neededValues } from "./needs.ts";
import { type InteractionResult, resultOf, type Verdict, verdictOfObstacle } from "./result.ts";
import { runJob } from "./run-job.ts";

export interface ProviderOptions {
  readonly baseUrl: string;
  /** What the results say they were tried on. */
  readonly on: string;
  /** The provider's state-change endpoint; that of a mock by default. */
  readonly stateUrl?: string | undefined;
  /** Where the provider is asked for its messages; without it, messages are not tried. */
  readonly messageUrl?: string | undefined;
  /** Why that place cannot be asked for the message of an interaction, if so. */
  readonly messageObstacle?: ((interaction: PactInteraction) => string | undefined) | undefined;
  /** Headers that every request has besides its own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long a request, or the change of a state, may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** Pact's own account goes to standard error. */
  readonly verbose?: boolean | undefined;
}

/**
 * Verifies interactions against a provider over HTTP with Pact's own verifier, one by one: a state that fails, or two that
 * read the same, concern no other.
 *
 * @throws KitError `PEER_MISSING` without @pact-foundation/pact
 */
export async function verifyInteractions(
  interactions: readonly PactInteraction[],
  options: ProviderOptions,
): Promise<InteractionResult[]> {
  await peer("@pact-foundation/pact", async () => import.meta.resolve("@pact-foundation/pact"));
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-pacts-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // A signal ends the process without coming back here.
  process.once("exit", remove);
  try {
    const tried = interactions.filter((interaction) => obstacleOf(interaction, options) === undefined);
    const job = jobOf(tried, folder, options);
    const attempts = await runJob(job);
    const verdicts = new Map<PactInteraction, Verdict>();
    for (const [at, interaction] of tried.entries())
      verdicts.set(interaction, await verdictOf(interaction, attempts[at], job));
    return interactions.map((interaction) =>
      resultOf(
        interaction,
        options.on,
        verdicts.get(interaction) ?? obstacleOf(interaction, options) ?? { outcome: "not tried" },
      ),
    );
  } finally {
    process.off("exit", remove);
    remove();
  }
}

/** The transports of Pact 4 by which interactions can be tried; every other one is a plugin's. */
const transports: Readonly<Record<PactInteraction["kind"], readonly string[]>> = {
  HTTP: ["http", "https"],
  "asynchronous message": messageTransports,
  "synchronous message": messageTransports,
};

function obstacleOf(interaction: PactInteraction, options: ProviderOptions): Verdict | undefined {
  const { obstacle, kind, value } = interaction;
  if (obstacle !== undefined) return verdictOfObstacle(obstacle, "not tried");
  const { transport } = value;
  if (typeof transport === "string" && !transports[kind].includes(transport))
    return { outcome: "not tried", reasons: [`It goes over ${transport}, which verify does not speak`] };
  if (kind === "HTTP") return undefined;
  const reason =
    options.messageUrl === undefined
      ? `It is a message (${kind}), and nothing here gives messages: name where with --message-url`
      : options.messageObstacle?.(interaction);
  return reason === undefined ? undefined : { outcome: "not tried", reasons: [reason] };
}

function jobOf(interactions: readonly PactInteraction[], folder: string, options: ProviderOptions): Job {
  const { baseUrl, stateUrl, messageUrl, headers = {}, timeout = 30_000, verbose = false } = options;
  const attempts = interactions.map(({ alone, source, states, value }, at) => {
    const file = join(folder, `${at}.json`);
    writeFileSync(file, alone);
    return { file, provider: source.provider, states, needs: neededValues(value) };
  });
  return {
    baseUrl,
    stateUrl: stateUrl ?? `${baseUrl}/__kit/scenarios`,
    areMockStates: stateUrl === undefined,
    messageUrl,
    headers,
    timeout,
    verbose,
    attempts,
  };
}

async function verdictOf(interaction: PactInteraction, attempt: Attempt | undefined, job: Job): Promise<Verdict> {
  if (attempt === undefined)
    return { outcome: "failed", reasons: ["Pact's verifier ended before it came to this one"] };
  const { milliseconds, stateProblem, messageProblem, teardownProblem } = attempt;
  const problem = stateProblem ?? messageProblem;
  const reasons = problem === undefined ? await reasonsOf(interaction, attempt, job) : [problem];
  if (teardownProblem !== undefined) reasons.push(teardownProblem);
  if (reasons.length > 0) return { outcome: "failed", reasons, milliseconds };
  return { outcome: interaction.unseen.length > 0 ? "warning" : "passed", reasons: interaction.unseen, milliseconds };
}

async function reasonsOf(
  { alone }: PactInteraction,
  { json, error = "", milliseconds }: Attempt,
  { baseUrl, timeout }: Job,
): Promise<string[]> {
  const said = json === undefined ? undefined : readAccount(json);
  if (said?.is === "held") return [];
  if (said?.is === "mismatched") return [...said.reasons];
  const missing = missingPlugins(alone);
  if (missing.length > 0) return missing.map((plugin) => `Pact's plugin is not installed: ${plugin}`);
  if (said !== undefined && /error sending request/i.test(said.message))
    return [await unanswered(baseUrl, milliseconds, timeout)];
  return [said?.message ?? `Pact's verifier could not try it: ${error}`];
}
