import { basename } from "node:path";
import { messageOf } from "../../../shared/errors.ts";
import { peer } from "../../../shared/peer.ts";
import type { PactInteraction } from "../source/interactions.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { hasBody, writtenContent } from "../source/ruled.ts";
import { type InteractionResult, resultOf, type Verdict, verdictOfObstacle } from "../verification/result.ts";
import { demandsPayload } from "./async-document.ts";
import { asComparable, asRuled } from "./comparable.ts";
import { type ComparedDocument, readDescription } from "./document.ts";
import { credentialProblems } from "./credentials.ts";
import { emptyBodyProblems } from "./empty-bodies.ts";
import { type MistakenField, withTypedFields } from "./form-fields.ts";
import { basesOf } from "./operation.ts";

/** The part of the comparator that is used; its own types refer to what it does not publish. */
interface Comparator {
  compare(pact: object): AsyncIterable<ComparatorResult>;
}

interface ComparatorModule {
  readonly Comparator: new (documents: { readonly asyncapi?: unknown; readonly oas?: unknown }) => Comparator;
}

interface ComparatorResult {
  readonly code: string;
  readonly type: "error" | "info" | "warning";
  readonly message: string;
  readonly mockDetails?: { readonly location: string };
  /** Why none of several fits. */
  readonly causes?: readonly ComparatorResult[];
}

const noOperation =
  'It names no operation of the document, by which it would be compared: add "comments": {"references": {"AsyncAPI": {"operationId": "…"}}}';

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
    const { kind, sent, read } = document;
    const ofAnswers = new Comparator({ [kind]: read });
    const comparators = { ofAnswers, ofRequests: sent === read ? ofAnswers : new Comparator({ [kind]: sent }) };
    const on = file === true ? "the specification" : basename(file);
    for (const interaction of interactions) {
      const started = performance.now();
      const verdict = await compareOne(comparators, document, interaction);
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
  comparators: Comparators,
  { kind: document, content, sent }: ComparedDocument,
  interaction: PactInteraction,
): Promise<Verdict> {
  const { obstacle, kind, value, bodiless } = interaction;
  if (obstacle !== undefined) return verdictOfObstacle(obstacle, "not compared");
  if (document === "oas" && kind !== "HTTP")
    return {
      outcome: "not compared",
      reasons: [`It is a message (${kind}), which an OpenAPI document does not describe: give an AsyncAPI document`],
    };
  if (document === "asyncapi" && kind === "HTTP")
    return { outcome: "not compared", reasons: ["It is HTTP, which an AsyncAPI document does not describe"] };
  let found: ComparatorResult[];
  try {
    let comparable = asComparable(interaction);
    found = await foundIn(comparators, comparable);
    for (const base of found.some(isOfPath) ? basesOf(content) : []) {
      const below = withoutBase(comparable, base);
      const foundBelow = below === undefined ? found : await foundIn(comparators, below);
      if (below === undefined || foundBelow.some(isOfPath)) continue;
      [comparable, found] = [below, foundBelow];
      break;
    }
    const retyped = kind === "HTTP" ? withFormOf(comparable, found) : undefined;
    if (retyped !== undefined) found = await foundIn(comparators, retyped);
  } catch (error) {
    return { outcome: "failed", reasons: [`The comparator cannot read the interaction: ${messageOf(error)}`] };
  }
  if (!isAcceptTold(value))
    found = found.filter(({ mockDetails }) => mockDetails?.location.endsWith(".request.headers.accept") !== true);
  if (found.some(({ code }) => code === "message.references.missing"))
    return { outcome: "not compared", reasons: [noOperation] };
  const sentences = (wanted: ComparatorResult["type"]) =>
    found
      .filter(({ type }) => type === wanted)
      .flatMap((one) => [one, ...(one.causes ?? [])])
      .map(sentenceOf);
  const [errors, warnings] = [sentences("error"), [...sentences("warning"), ...bodiless]];
  if (kind === "synchronous message" && !hasBody(asRuled(partOf(value, "request"), "contents", true))) {
    if (demandsPayload(sent, value))
      errors.push("request.contents: The document demands a payload, and the request has none");
    else warnings.push("its request has no contents, which lets any pass");
  }
  if (kind === "HTTP" && isUnseen(value)) warnings.push("response.body: The comparator does not look at false and 0");
  if (kind === "HTTP") errors.push(...furtherProblems(content, value, found, errors));
  const reasons = [...new Set([...errors, ...warnings])];
  return { outcome: errors.length > 0 ? "failed" : warnings.length > 0 ? "warning" : "passed", reasons };
}

/** What the comparator does not look at, and has not said something of. */
function furtherProblems(
  document: JsonObject,
  value: JsonObject,
  found: readonly ComparatorResult[],
  errors: readonly string[],
): string[] {
  const { cookies, credentials } = credentialProblems(document, value);
  const isTold = found.some(({ code }) => code === "request.authorization.missing");
  const bodies = emptyBodyProblems(document, value).filter((problem) => {
    const [part = ""] = problem.split(":", 1);
    return !errors.some((error) => error.startsWith(part));
  });
  return [...cookies, ...(isTold ? [] : credentials), ...bodies];
}

/** Whether the consumer says what it accepts: what is said of it is of no use otherwise. */
function isAcceptTold(value: JsonObject): boolean {
  return Object.keys(partOf(partOf(value, "request"), "headers")).some((name) => /^accept$/i.test(name));
}

function partOf(value: JsonObject, name: string): JsonObject {
  const part = value[name];
  return isJsonObject(part) ? part : {};
}

/** Whether an answer is what JavaScript takes for nothing, though it is something. */
function isUnseen(value: JsonObject): boolean {
  const body = writtenContent(asRuled(partOf(value, "response"), "body", value["type"] !== undefined));
  return body === false || body === 0;
}

/** One whose document is about what is sent, and one whose document is about what is read. */
interface Comparators {
  readonly ofRequests: Comparator;
  readonly ofAnswers: Comparator;
}

async function foundIn({ ofRequests, ofAnswers }: Comparators, pact: object): Promise<ComparatorResult[]> {
  const found: ComparatorResult[] = [];
  const areTwo = ofRequests !== ofAnswers;
  for await (const one of ofAnswers.compare(pact)) if (!areTwo || !isOfRequest(one)) found.push(one);
  if (areTwo) for await (const one of ofRequests.compare(pact)) if (isOfRequest(one)) found.push(one);
  return found;
}

function isOfRequest({ mockDetails }: ComparatorResult): boolean {
  return /^\[root\]\.interactions\[\d+\]\.request\b/.test(mockDetails?.location ?? "");
}

function isOfPath({ code }: ComparatorResult): boolean {
  return code === "request.path-or-method.unknown";
}

/** The pact with its path below that of a server, which the comparator does not read. */
function withoutBase(pact: JsonObject, base: string): JsonObject | undefined {
  const [interaction = {}] = pact["interactions"] as readonly JsonObject[];
  const request = partOf(interaction, "request");
  const path = String(request["path"]);
  if (!path.startsWith(`${base}/`)) return undefined;
  return { ...pact, interactions: [{ ...interaction, request: { ...request, path: path.slice(base.length) } }] };
}

/** The pact with the fields of its form typed as the comparator wants them. */
function withFormOf(pact: JsonObject, found: readonly ComparatorResult[]): JsonObject | undefined {
  const [interaction] = pact["interactions"] as readonly JsonObject[];
  const mistaken = found.flatMap(({ message, mockDetails }): MistakenField[] => {
    const name = /\.request\.body\.([\w-]+)$/.exec(mockDetails?.location ?? "")?.[1];
    const type = /must be (integer|number|boolean)$/.exec(message)?.[1];
    return name === undefined || type === undefined ? [] : [{ name, type }];
  });
  const retyped = interaction === undefined ? undefined : withTypedFields(interaction, mistaken);
  return retyped === undefined ? undefined : { ...pact, interactions: [retyped] };
}

/** The comparator's sentence, and where in the interaction it applies. */
function sentenceOf({ message, mockDetails }: ComparatorResult): string {
  const where = mockDetails?.location.replace(/^\[root\]\.interactions\[\d+\]\.?/, "") ?? "";
  return where === "" ? message : `${where}: ${message}`;
}
