import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { objectIn, operationAt, target } from "./operation.ts";

/** What a pact of any version says of a body. `empty`: there must be none. */
type Said = "empty" | "nothing" | "something";

/**
 * Where an interaction has no body though the document demands one: the comparator looks at bodies that are there only.
 *
 * @returns sentences, none if all is well
 */
export function emptyBodyProblems(document: JsonObject, { request, response, type }: JsonObject): string[] {
  if (!isJsonObject(request) || !isJsonObject(response)) return [];
  const operation = operationAt(document, String(request["method"]), String(request["path"]));
  if (operation === undefined) return [];
  const isV4 = type !== undefined;
  const status = Number(response["status"] ?? 200);
  const problems: string[] = [];
  // What is refused may be just that.
  if (status < 400 && bodyOf(request, isV4) !== "something" && demandsBody(document, operation))
    problems.push("request.body: The document demands a body, and the request has none");
  // A HEAD is answered without one.
  const isHead = /^head$/i.test(String(request["method"]));
  if (!isHead && bodyOf(response, isV4) === "empty" && describesBody(document, operation, status))
    problems.push("response.body: The pact expects none, and the document describes one");
  return problems;
}

function bodyOf(part: JsonObject, isV4: boolean): Said {
  const whole = part["body"];
  const body = isV4 && isJsonObject(whole) ? whole["content"] : whole;
  if (body === undefined) return "nothing";
  return body === null || body === "" ? "empty" : "something";
}

function demandsBody(document: JsonObject, { requestBody, parameters }: JsonObject): boolean {
  // Swagger 2 has it among the parameters.
  const all = [requestBody, ...(Array.isArray(parameters) ? (parameters as readonly unknown[]) : [])];
  return all.some((one, at) => {
    const { required, in: place } = target(document, one);
    return required === true && (at === 0 || place === "body");
  });
}

/** Whether every body that the document has for a status is JSON, which no empty body is. */
function describesBody(document: JsonObject, operation: JsonObject, status: number): boolean {
  const responses = objectIn(operation, "responses");
  const described = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses["default"];
  const { content, schema } = target(document, described);
  if (schema !== undefined) return true;
  const types = Object.keys(isJsonObject(content) ? content : {});
  return types.length > 0 && types.every((type) => /[/+]json\b/i.test(type));
}
