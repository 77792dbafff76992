import { readFileSync } from "node:fs";
import { KitError } from "../../../shared/errors.ts";
import { fileProblem, ownFile } from "../../../shared/files.ts";
import { peer } from "../../../shared/peer.ts";
import { decodeText } from "../source/files.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { asComparableAsync } from "./async-document.ts";
import { pointedAt, referencesIn } from "./references.ts";
import { schemasOfSide } from "./schemas.ts";

/** A document that interactions are compared with: OpenAPI (or Swagger) for HTTP, AsyncAPI for messages. */
export interface ComparedDocument {
  readonly kind: "asyncapi" | "oas";
  readonly content: JsonObject;
  /** As the comparator is given it, for what is sent and for what is read. */
  readonly sent: JsonObject;
  readonly read: JsonObject;
}

/**
 * Reads an OpenAPI or AsyncAPI document, YAML or JSON, with the files that it refers to; `true` is the kit's own.
 *
 * @throws KitError `SPEC_UNREADABLE`, or `PEER_MISSING` without @redocly/openapi-core for one in several files
 */
export async function readDescription(file: string | true): Promise<ComparedDocument> {
  const path = file === true ? ownFile("spec/openapi.yaml") : file;
  const { parse } = await import("yaml");
  try {
    const written: unknown = parse(decodeText(readFileSync(path)));
    const content = referencesIn(written).every((one) => one.startsWith("#")) ? written : await bundled(path);
    const isAsync = isJsonObject(content) && typeof content["asyncapi"] === "string";
    if (!isJsonObject(content) || !(isAsync || isJsonObject(content["paths"])))
      throw new Error("it is no OpenAPI document: it has no paths (and no AsyncAPI document)");
    // The comparator lets everything pass that a lost one stands for.
    const lost = referencesIn(content).find((one) => !/^#(?!\/)/.test(one) && pointedAt(content, one) === undefined);
    if (lost !== undefined) throw new Error(`the $ref ${lost} leads nowhere`);
    if (!isAsync) {
      const whole = { info: {}, ...content };
      return {
        kind: "oas",
        content: whole,
        sent: schemasOfSide(whole, "request"),
        read: schemasOfSide(whole, "answer"),
      };
    }
    if (!String(content["asyncapi"]).startsWith("3."))
      throw new Error(`it is of AsyncAPI ${String(content["asyncapi"])}, and only version 3 is compared: convert it`);
    const messages = schemasOfSide(asComparableAsync(content), "message");
    return { kind: "asyncapi", content, sent: messages, read: messages };
  } catch (error) {
    if (error instanceof KitError) throw error;
    const [reason = ""] = fileProblem(error).split("\n");
    throw new KitError("SPEC_UNREADABLE", `Cannot read the OpenAPI document ${path}: ${reason}`);
  }
}

/** The document with what it refers to in other files, which the comparator does not read. */
async function bundled(path: string): Promise<unknown> {
  const { bundle, createConfig } = await peer("@redocly/openapi-core", () => import("@redocly/openapi-core"));
  return (await bundle({ ref: path, config: await createConfig({}) })).bundle.parsed;
}
