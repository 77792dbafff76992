import type { Handler } from "../engine/http/handler.ts";
import { checkNames } from "../shared/named-options.ts";
import { invalidOption } from "../shared/errors.ts";
import type { DocumentMockOptions } from "./document-mock-options.ts";

/**
 * Services that OpenAPI documents describe, for the kit's option `services`: Prism answers with their examples. The documents are
 * files or URLs. It needs the package `@stoplight/prism-http`.
 *
 * @throws KitError `OPTION_INVALID` for an unknown option, or without a document; `PEER_MISSING` or `SPEC_UNREADABLE`
 * @example
 * const kit = createKit({ services: [await openDocuments(["reviews.yaml"])] });
 */
export async function openDocuments(specs: readonly string[], options: DocumentMockOptions = {}): Promise<Handler> {
  checkNames(options, ["allowRefs", "callbacks", "dynamic", "seed"]);
  if (specs.length === 0) throw invalidOption("openDocuments needs a document");
  // Prism takes a second to load.
  return await (await import("./prism/open.ts")).openServices(specs, options);
}
