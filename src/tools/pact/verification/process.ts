// A process of its own for Pact's verifier: its native part writes to standard output whatever one asks of it.
import { createRequire } from "node:module";
import { messageOf } from "../../../shared/errors.ts";
import type { Done, Job, Verified } from "./job.ts";
import { serveStates } from "./state-server.ts";

interface Core {
  verifyPacts(options: {
    readonly provider: string;
    readonly providerBaseUrl: string;
    readonly providerStatesSetupUrl: string;
    readonly pactUrls: readonly string[];
    readonly logLevel: "error" | "info";
  }): Promise<string>;
}

const job = await new Promise<Job>((resolve) => process.once("message", resolve));
const done = await work(job);
process.send?.(done, () => process.disconnect());

async function work({ baseUrl, stateUrl, pacts, verbose }: Job): Promise<Done> {
  const verifier = loadCore();
  const server = await serveStates(stateUrl);
  const verified: Verified[] = [];
  for (const { file, provider } of pacts) {
    const options = {
      provider,
      providerBaseUrl: baseUrl,
      providerStatesSetupUrl: server.url,
      pactUrls: [file],
      logLevel: verbose ? "info" : "error",
    } as const;
    verified.push(await verifier.verifyPacts(options).then((json) => ({ json }), failed));
  }
  server.close();
  return { verified, stateProblems: server.problems };
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
function failed(error: unknown): Verified {
  const message = messageOf(error);
  return message.startsWith("{") ? { json: message } : { error: message };
}
