import { basename } from "node:path";
import { messageOf } from "../../../shared/errors.ts";
import { peer } from "../../../shared/peer.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import type { PactInteraction } from "../source/interactions.ts";
import { type InteractionResult, resultOf, type Verdict, verdictOfObstacle } from "../verification/result.ts";
import { type ComparedDocument, readDescription } from "./document.ts";
import { emptyBodyProblems } from "./empty-bodies.ts";

/** The part of the comparator that is used; its own types refer to what it does not publish. */
interface Comparator {
  compare(pact: object): AsyncIterable<ComparatorResult>;
}

interface ComparatorModule {
  readonly Comparator: new (documents: { readonly asyncapi?: unknown; readonly oas?: unknown }) => Comparator;
}

interface ComparatorResult {
  readonly type: "error" | "info" | "warning";
  readonly message: string;
  readonly mockDetails?: { readonly location: string };
}

/**
 * Compares interactions with API descriptions: HTTP with an OpenAPI document (of a file, or the kit's own),
 * messages with an AsyncAPI document. No provider is asked, so that nothing is said of what it does.
 *
 * @throws KitError `PEER_MISSING` without @pactflow/openapi-pact-comparator, `SPEC_UNREADABLE`
 */
export async function compareInteractions(
  interactions: readonly PactInteraction[],
  documents: readonly (string | true)[],
): Promise<InteractionResult[]> {
  const { Comparator } = (await peer(
    "@pactflow/openapi-pact-comparator",
    () => import("@pactflow/openapi-pact-comparator"),
  )) as unknown as ComparatorModule;
  const results: InteractionResult[] = [];
  for (const file of documents) {
    const document = await readDescription(file);
    const comparator = new Comparator({ [document.kind]: document.content });
    const on = file === true ? "the specification" : basename(file);
    for (const interaction of interactions) {
      const started = performance.now();
      const verdict = await compareOne(comparator, document, interaction);
      results.push(resultOf(interaction, on, { ...verdict, milliseconds: performance.now() - started }));
    }
  }
  return documents.length < 2 ? results : withoutOtherKinds(results);
}

/** Of an interaction that one of several documents is for, the others need not say that they are not. */
function withoutOtherKinds(results: readonly InteractionResult[]): InteractionResult[] {
  const compared = new Set(results.filter(({ outcome }) => outcome !== "not compared").map(({ key }) => key));
  return results.filter(({ outcome, key }) => outcome !== "not compared" || !compared.has(key));
}

async function compareOne(
  comparator: Comparator,
  { kind: document, content }: ComparedDocument,
  { obstacle, kind, alone, value }: PactInteraction,
): Promise<Verdict> {
  if (obstacle !== undefined) return verdictOfObstacle(obstacle, "not compared");
  if (document === "oas" && kind !== "HTTP")
    return {
      outcome: "not compared",
      reasons: [`It is a message (${kind}), which an OpenAPI document does not describe: give an AsyncAPI document`],
    };
  if (document === "asyncapi" && kind === "HTTP")
    return { outcome: "not compared", reasons: ["It is HTTP, which an AsyncAPI document does not describe"] };
  const found: ComparatorResult[] = [];
  try {
    for await (const one of comparator.compare(asComparable(alone, value, kind))) found.push(one);
  } catch (error) {
    return { outcome: "failed", reasons: [`The comparator cannot read the interaction: ${messageOf(error)}`] };
  }
  const sentences = (wanted: ComparatorResult["type"]) => found.filter(({ type }) => type === wanted).map(sentenceOf);
  const [errors, warnings] = [sentences("error"), sentences("warning")];
  if (kind === "HTTP")
    for (const problem of emptyBodyProblems(content, value)) {
      const [part = ""] = problem.split(":", 1);
      if (!errors.some((error) => error.startsWith(part))) errors.push(problem);
    }
  const reasons = [...new Set([...errors, ...warnings])];
  return { outcome: errors.length > 0 ? "failed" : warnings.length > 0 ? "warning" : "passed", reasons };
}

/** The comparator knows the messages of Pact 4 only: those of Pact 3 are written as those. */
function asComparable(alone: string, value: JsonObject, kind: PactInteraction["kind"]): object {
  const pact = JSON.parse(alone) as JsonObject;
  const { request } = value;
  // Pact's verifier takes a method in any case, the comparator does not.
  if (kind === "HTTP" && isJsonObject(request))
    return {
      ...pact,
      interactions: [{ ...value, request: { ...request, method: String(request["method"]).toUpperCase() } }],
    };
  if (value["type"] !== undefined) return pact;
  const metadata = [value["metadata"], value["metaData"]].find(isJsonObject) ?? {};
  const contentType = metadata["contentType"] ?? metadata["content-type"] ?? "application/json";
  const content = value["contents"];
  const message = {
    ...value,
    type: "Asynchronous/Messages",
    contents: { content, contentType, encoded: false },
    metadata: Object.fromEntries(Object.entries(metadata).map(([name, text]) => [name, String(text)])),
  };
  return { ...pact, messages: undefined, interactions: [message] };
}

/** The comparator's sentence, and where in the interaction it applies. */
function sentenceOf({ message, mockDetails }: ComparatorResult): string {
  const where = mockDetails?.location.replace(/^\[root\]\.interactions\[\d+\]\.?/, "") ?? "";
  return where === "" ? message : `${where}: ${message}`;
}
