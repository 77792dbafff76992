import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Consumer, type Contract, contractOf, type Interaction } from "../../src/tools/pact/index.ts";
import { Refused } from "./refusal.ts";

const committedFolder = join(import.meta.dirname, "../pacts");

/** The contract of one of our own consumers, its pact file as this run writes it, and as it is committed. */
export interface OwnContract extends Contract {
  /** Like `holds`, for an interaction in which the API refuses: what the consumer makes of it. */
  readonly refused: (interaction: Interaction, consumer: (tried: Consumer) => Promise<unknown>) => Promise<Refused>;
  readonly fresh: () => string;
  readonly committed: () => string;
}

/** With `PACT_FOLDER`, as `npm run contracts` sets it, the run writes there; else where nobody looks. */
export async function ownContract(consumer: string): Promise<OwnContract> {
  const kept = process.env["PACT_FOLDER"];
  const folder = kept ?? mkdtempSync(join(tmpdir(), "pacts-"));
  if (kept === undefined) afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = `${consumer}-session-context.json`;
  const contract = await contractOf({ consumer, folder });
  return {
    ...contract,
    refused: (interaction, consumer) => contract.holds(interaction, (tried) => refusalOf(consumer(tried))),
    fresh: () => readFileSync(join(folder, file), "utf8"),
    committed: () => readFileSync(join(committedFolder, file), "utf8"),
  };
}

async function refusalOf(attempt: Promise<unknown>): Promise<Refused> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error("The consumer has not noticed that the API refused");
}
