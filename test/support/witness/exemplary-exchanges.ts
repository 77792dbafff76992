import type { Document } from "../../../scripts/generate/bundle.ts";
import { listOperations, resolve } from "../../../scripts/generate/operations.ts";
import { splitTarget } from "../../../src/engine/http/wire.ts";
import { documentedExchanges } from "../documented-exchanges.ts";
import { ownSpec } from "../own-spec.ts";
import type { SeenExchange } from "./judged-exchange.ts";

/** Each documented answer of each operation of a description in `spec/`, with its own examples. */
export function exemplaryExchanges(file: string): SeenExchange[] {
  const document = ownSpec(file) as Document;
  const operations = new Map(listOperations(document).map((operation) => [operation.operationId, operation]));
  return documentedExchanges(file).map(({ operationId, method, target, init, status }) => {
    const listed = operations.get(operationId);
    if (listed === undefined) throw new Error(`${operationId} is not in ${file}`);
    const response = resolve(document, listed.operation["responses"][status] as Document);
    const media = response["content"]?.["application/json"] as Document | undefined;
    const [named] = Object.values<Document>(media?.["examples"] ?? {});
    const example: unknown = media?.["example"] ?? resolve(document, named ?? {})["value"];
    const headers = Object.entries<Document>(response["headers"] ?? {}).map(([name, header]) => [
      name.toLowerCase(),
      resolve(document, header)["schema"]["type"] === "integer" ? "1" : "text",
    ]);
    return {
      route: listed.route,
      request: { method, ...splitTarget(target), headers: init.headers, body: init.body },
      response: {
        status,
        headers: {
          ...(media === undefined ? {} : { "content-type": "application/json" }),
          ...Object.fromEntries(headers),
        },
        body: media === undefined ? undefined : JSON.stringify(example),
      },
    };
  });
}
