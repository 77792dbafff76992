// Joins spec/root.yaml and spec/services/*.yaml into the one document that users get.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleFromString, createConfig } from "@redocly/openapi-core";
import { parse, stringify } from "yaml";

interface ServiceFile {
  readonly info?: { readonly tag: string; readonly service: string; readonly description: string };
  readonly paths?: Readonly<Record<string, unknown>>;
}

/** The methods of a path item that are operations. */
export const methods = ["get", "put", "post", "patch", "delete"] as const;

// oxlint-disable-next-line typescript/no-explicit-any -- a parsed document has any shape until it is linted
export type Document = Record<string, any>;

/** The bundled specification. `x-service` names the service whose error shape an operation uses. */
export async function bundleSpec(specFolder: string): Promise<Document> {
  const root = parse(readFileSync(join(specFolder, "root.yaml"), "utf8")) as Document;
  const serviceOfTag = new Map<string, string>();
  const tagOfPath = new Map<string, string>();
  for (const file of readdirSync(join(specFolder, "services")).toSorted()) {
    const service = parse(readFileSync(join(specFolder, "services", file), "utf8")) as ServiceFile;
    if (service.info === undefined) continue;
    serviceOfTag.set(service.info.tag, service.info.service);
    root["tags"].push({ name: service.info.tag, description: service.info.description });
    for (const path of Object.keys(service.paths ?? {})) {
      tagOfPath.set(path, service.info.tag);
      if (!Object.hasOwn(root["paths"], path)) throw new Error(`spec/root.yaml does not list ${path} of ${file}`);
    }
  }
  const { bundle, problems } = await bundleFromString({
    source: stringify(root),
    absoluteRef: join(specFolder, "root.yaml"),
    config: await createConfig({}),
  });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join("\n"));
  const document = bundle.parsed as Document;
  for (const [path, item] of Object.entries<Document>(document["paths"])) {
    const tag = tagOfPath.get(path) ?? "";
    for (const method of methods) {
      if (item[method] === undefined) continue;
      item[method]["tags"] = [tag];
      item[method]["x-service"] = serviceOfTag.get(tag);
    }
  }
  return document;
}
