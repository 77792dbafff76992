import type { Document } from "../../scripts/generate/bundle.ts";
import { listOperations, resolve } from "../../scripts/generate/operations.ts";
import { ownSpec } from "./own-spec.ts";

/** A request made of the examples of a document, and a status that the document has for it. */
export interface DocumentedExchange {
  readonly operationId: string;
  readonly method: string;
  readonly target: string;
  readonly init: { readonly headers: Readonly<Record<string, string>>; readonly body?: string };
  readonly status: number;
}

/** Each operation of a description in `spec/` with each of its statuses. */
export function documentedExchanges(file: string): DocumentedExchange[] {
  const document = ownSpec(file) as Document;
  return listOperations(document).flatMap(({ route, operationId, operation, parameters }) => {
    const [method = "", template = ""] = route.split(" ");
    const required = parameters.filter((parameter) => parameter["required"] === true);
    const inPlace = (place: string): [string, string][] =>
      required
        .filter((parameter) => parameter["in"] === place)
        .map((parameter) => [parameter["name"] as string, exampleOf(document, parameter)]);
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(new Map(inPlace("path")).get(name) ?? name),
    );
    const query = new URLSearchParams(inPlace("query")).toString();
    const body = bodyOf(document, operation);
    const headers = {
      authorization: "Bearer token",
      ...Object.fromEntries(inPlace("header")),
      ...(body === undefined ? {} : { "content-type": body.type }),
    };
    const init = { headers, ...(body === undefined ? {} : { body: body.text }) };
    const target = query === "" ? path : `${path}?${query}`;
    return Object.keys(operation["responses"]).map((status) => ({
      operationId,
      method,
      target,
      init,
      status: Number(status),
    }));
  });
}

function exampleOf(document: Document, parameter: Document): string {
  const schema = resolve(document, parameter["schema"] ?? {});
  const value: unknown = parameter["example"] ?? schema["example"] ?? schema["default"] ?? schema["enum"]?.[0];
  if (value === undefined) throw new Error(`The required parameter ${parameter["name"] as string} has no example`);
  return typeof value === "string" ? value : JSON.stringify(value);
}

function bodyOf(document: Document, operation: Document): { type: string; text: string } | undefined {
  const content = resolve(document, operation["requestBody"] ?? {})["content"] as Document | undefined;
  const [[type, media] = ["", {}]] = Object.entries<Document>(content ?? {});
  if (type === "") return undefined;
  const [named] = Object.values<Document>(media["examples"] ?? {});
  const value: unknown = media["example"] ?? named?.["value"] ?? resolve(document, media["schema"] ?? {})["example"];
  if (value === undefined) throw new Error(`The body of ${operation["operationId"] as string} has no example`);
  const isForm = type === "application/x-www-form-urlencoded";
  const text = isForm ? new URLSearchParams(value as Record<string, string>).toString() : JSON.stringify(value);
  return { type, text };
}
