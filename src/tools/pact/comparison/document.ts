import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { decodeText } from "../source/files.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { withOpenSchemas } from "./open-schemas.ts";

/** The kit's own document, beside the sources or in the package. */
const ownDocument = "../../../../spec/openapi.yaml";

/** A document that interactions are compared with: OpenAPI (or Swagger) for HTTP, AsyncAPI for messages. */
export interface ComparedDocument {
  readonly kind: "asyncapi" | "oas";
  readonly content: JsonObject;
}

/**
 * Reads an OpenAPI or AsyncAPI document, YAML or JSON; `true` is the kit's own.
 *
 * @throws KitError `SPEC_UNREADABLE`
 */
export async function readDescription(file: string | true): Promise<ComparedDocument> {
  const path = file === true ? findOwnDocument() : file;
  const { parse } = await import("yaml");
  try {
    const content: unknown = parse(decodeText(readFileSync(path)));
    if (isJsonObject(content) && typeof content["asyncapi"] === "string") return { kind: "asyncapi", content };
    if (!isJsonObject(content) || !isJsonObject(content["paths"]))
      throw new Error("it is no OpenAPI document: it has no paths (and no AsyncAPI document)");
    return { kind: "oas", content: withOpenSchemas(content) as JsonObject };
  } catch (error) {
    const [reason = ""] = messageOf(error).split("\n");
    throw new KitError("SPEC_UNREADABLE", `Cannot read the API description ${path}: ${reason}`);
  }
}

/** Compiled, this file lies one folder deeper. */
function findOwnDocument(): string {
  const compiled = import.meta.url.includes("/dist/src/");
  return fileURLToPath(new URL(compiled ? `../${ownDocument}` : ownDocument, import.meta.url));
}
