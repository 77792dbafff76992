import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "openapi-fetch";
import { createClient, type paths } from "../../client/index.ts";
import { exampleValues, type ExampleValues } from "../../engine/scenarios/values.ts";
import { invalidOption } from "../../shared/errors.ts";
import { checkNames } from "../../shared/named-options.ts";
import { peer } from "../../shared/peer.ts";
import { Ledger } from "./contract/ledger.ts";
import { currentTestFile } from "./contract/test-run.ts";
import { tellInteraction } from "./ffi.ts";
import type { Interaction } from "./interaction.ts";

export interface ContractOptions {
  /** The consumer's name. */
  readonly consumer: string;
  /** The provider's name; `session-context` by default. */
  readonly provider?: string;
  /** The folder of the pact file; `pacts` by default. */
  readonly folder?: string;
}

/** What a consumer's code is tried with. */
export interface Consumer {
  /** A typed client that asks Pact's mock of the provider. */
  readonly client: Client<paths>;
  /** The mock's address, for a client of the consumer's own. */
  readonly url: string;
  /** The example values that stand for those of the provider states, as `token` and `sessionId`. */
  readonly values: ExampleValues;
}

export interface Contract {
  /**
   * Tries the consumer's code on an interaction. When it sends what was described and does not throw, the interaction is
   * in the pact file.
   */
  readonly holds: <Result>(interaction: Interaction, consumer: (tried: Consumer) => Promise<Result>) => Promise<Result>;
}

/**
 * A consumer's contract: a pact file, interaction by interaction. Run the tests of one contract one after the other.
 *
 * Several test files, and suites written with Pact itself, may write one pact: each replaces its own interactions only. A
 * run that is over without all that its tests said in the file fails; a run of some tests (`vitest -t`) leaves the file alone.
 *
 * @throws KitError `PEER_MISSING` without @pact-foundation/pact, `OPTION_INVALID` for a misspelt option or an empty name
 * @example
 * const contract = await contractOf({ consumer: "my-storefront" });
 * await contract.holds(interaction("GET /site/{tenant}/sites").given("a guest without a cart").responds(200), …);
 */
export async function contractOf(options: ContractOptions): Promise<Contract> {
  checkNames(options, ["consumer", "provider", "folder"]);
  const { consumer, provider = "session-context", folder = "pacts" } = options;
  for (const [name, text] of Object.entries({ consumer, provider, folder }))
    if (typeof text !== "string" || text === "")
      throw invalidOption(`${name} must be a name, not ${JSON.stringify(text)}`);
  const { PactV4, SpecificationVersion } = await peer("@pact-foundation/pact", () => import("@pact-foundation/pact"));
  const testFile = await currentTestFile();
  const target = testFile?.isFiltered === true ? discardedFolder() : folder;
  const ledger = new Ledger(join(target, `${consumer}-${provider}.json`), testFile);
  const pact = new PactV4({
    consumer,
    provider,
    dir: target,
    logLevel: "error",
    spec: SpecificationVersion.SPECIFICATION_VERSION_V4,
  });
  return {
    async holds(interaction, consumer) {
      const described = ledger.nameOf(interaction);
      const before = ledger.before();
      const told = tellInteraction(pact.addInteraction(), described, testFile?.name);
      const outcome = await told.executeTest(async ({ url }) => {
        const client = createClient({ baseUrl: url });
        return { result: await consumer({ client, url, values: exampleValues }) };
      });
      if (outcome === undefined) throw new Error(`Pact did not try "${described.description}"`);
      ledger.check(described, before);
      return outcome.result;
    },
  };
}

/** What a run of some tests writes goes where nobody looks. */
function discardedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-contract-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
