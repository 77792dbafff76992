import { resolve } from "node:path";
import { YamlParseError } from "@redocly/openapi-core";
import { KitError } from "../../shared/errors.ts";
import { isUrl } from "../../shared/remote.ts";
import type { Finding } from "../reports/report.ts";
import { type DocumentResolver, syntaxFinding } from "./document/resolver.ts";
import { loadSpec, type Spec } from "./document/spec.ts";

/** A path from the root, or an address. */
export function absolute(spec: string): string {
  return isUrl(spec) ? spec : resolve(spec);
}

/** An API description, or why it cannot be read. */
export async function readSpec(path: string, resolver: DocumentResolver): Promise<Spec | Finding> {
  try {
    const spec = await loadSpec(path, resolver);
    const { openapi: version, swagger } = spec.root.object;
    if (typeof version === "string" && /^3\.[012]\.\d+/.test(version)) return spec;
    if (swagger !== undefined)
      return versionFinding(
        `This is Swagger ${wordOf(swagger)}: ${known} Convert it to OpenAPI 3 first.`,
        spec,
        "swagger",
      );
    if (version !== undefined) return versionFinding(`This is OpenAPI ${wordOf(version)}: ${known}`, spec, "openapi");
    return versionFinding("This is no API description: one begins as `openapi: 3.1.0`.", spec, "openapi");
  } catch (error) {
    if (error instanceof YamlParseError) return syntaxFinding(error);
    throw error;
  }
}

const known = "check reads OpenAPI 3.0, 3.1 and 3.2.";

function wordOf(version: unknown): string {
  return typeof version === "string" ? version : JSON.stringify(version);
}

function versionFinding(message: string, { root }: Spec, key: string): Finding {
  return { rule: "version", severity: "error", message, ...root.placeOf(key) };
}

/** @throws KitError `INPUT_UNREADABLE` when the earlier version cannot be read */
export async function readEarlier(path: string, resolver: DocumentResolver, name: string): Promise<Spec> {
  const spec = await readSpec(path, resolver);
  if ("root" in spec) return spec;
  throw new KitError("INPUT_UNREADABLE", `${name} cannot be compared with: ${spec.message}`);
}
