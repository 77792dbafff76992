import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { peer } from "../../../shared/peer.ts";
import type { InteractionResult } from "../verification/result.ts";
import type { PactSource } from "../verification/sources.ts";
import { withOpenSchemas } from "./open-schemas.ts";

/** The kit's own document, beside the sources or in the package. */
const ownDocument = "../../../../spec/openapi.yaml";

/** The part of the comparator that is used; its own types refer to what it does not publish. */
interface ComparatorModule {
  readonly Comparator: new (options: { readonly oas: unknown }) => { compare(pact: Pact): AsyncIterable<Found> };
}

interface Found {
  readonly type: "error" | "info" | "warning";
  readonly message: string;
  readonly mockDetails?: { readonly location: string };
}

interface Pact {
  readonly interactions?: readonly {
    readonly description?: string;
    readonly pending?: boolean;
    readonly providerState?: string;
    readonly providerStates?: readonly { readonly name: string }[];
  }[];
}

/**
 * Compares pacts with an OpenAPI document, interaction by interaction; the kit's own, unless a file is named. No provider
 * is asked, so that nothing is said of what it does.
 *
 * @throws KitError `PEER_MISSING` without @pactflow/openapi-pact-comparator, `SPEC_UNREADABLE`
 */
export async function compareWithSpec(pacts: readonly PactSource[], file?: string): Promise<InteractionResult[]> {
  const { Comparator } = (await peer(
    "@pactflow/openapi-pact-comparator",
    () => import("@pactflow/openapi-pact-comparator"),
  )) as unknown as ComparatorModule;
  const path = file ?? findOwnDocument();
  const oas = withOpenSchemas(await readDocument(path));
  const comparator = new Comparator({ oas });
  const on = file === undefined ? "the specification" : basename(file);
  const results: InteractionResult[] = [];
  for (const { consumer, provider, text } of pacts) {
    const pact = JSON.parse(text) as Pact;
    for (const interaction of pact.interactions ?? []) {
      const started = performance.now();
      const reasons: string[] = [];
      for await (const found of comparator.compare({ ...pact, interactions: [interaction] }))
        if (found.type === "error") reasons.push(sentenceOf(found));
      const { description = "an interaction", pending, providerState, providerStates } = interaction;
      const states = providerStates?.map(({ name }) => name) ?? (providerState === undefined ? [] : [providerState]);
      const outcome = reasons.length === 0 ? "passed" : pending === true ? "pending" : "failed";
      const milliseconds = Math.round(performance.now() - started);
      results.push({ consumer, provider, on, description, states, outcome, reasons, milliseconds });
    }
  }
  return results;
}

/** Compiled, this file lies one folder deeper. */
function findOwnDocument(): string {
  const compiled = import.meta.url.includes("/dist/src/");
  return fileURLToPath(new URL(compiled ? `../${ownDocument}` : ownDocument, import.meta.url));
}

async function readDocument(path: string): Promise<unknown> {
  const { parse } = await import("yaml");
  try {
    const document: unknown = parse(readFileSync(path, "utf8"));
    if (typeof document !== "object" || document === null || !("paths" in document))
      throw new Error("it is no OpenAPI document: it has no paths");
    return document;
  } catch (error) {
    const [reason = ""] = messageOf(error).split("\n");
    throw new KitError("SPEC_UNREADABLE", `Cannot read the OpenAPI document ${path}: ${reason}`);
  }
}

/** The comparator's sentence, and where in the interaction it applies. */
function sentenceOf({ message, mockDetails }: Found): string {
  const where = mockDetails?.location.replace(/^\[root\]\.interactions\[\d+\]\.?/, "") ?? "";
  return where === "" ? message : `${where}: ${message}`;
}
