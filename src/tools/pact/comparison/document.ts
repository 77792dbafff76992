import { readFileSync } from "node:fs";
import { KitError } from "../../../shared/errors.ts";
import { fileProblem, ownFile } from "../../../shared/files.ts";
import { decodeText } from "../source/files.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { withOpenSchemas } from "./open-schemas.ts";

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
  const path = file === true ? ownFile("spec/openapi.yaml") : file;
  const { parse } = await import("yaml");
  try {
    const content: unknown = parse(decodeText(readFileSync(path)));
    if (isJsonObject(content) && typeof content["asyncapi"] === "string") return { kind: "asyncapi", content };
    if (!isJsonObject(content) || !isJsonObject(content["paths"]))
      throw new Error("it is no OpenAPI document: it has no paths (and no AsyncAPI document)");
    return { kind: "oas", content: withOpenSchemas(content) as JsonObject };
  } catch (error) {
    const [reason = ""] = fileProblem(error).split("\n");
    throw new KitError("SPEC_UNREADABLE", `Cannot read the OpenAPI document ${path}: ${reason}`);
  }
}
