import type { ParsedBody } from "../../../engine/exchanges/media.ts";
import type { AnswerSchema, AnswerSchemas } from "../../../engine/http/schema/request-schema.ts";
import type { Violation } from "../../../engine/http/violation.ts";
import { once } from "../../../shared/once.ts";
import type { Received } from "../contract.ts";
import { isUnreadable } from "../unread-body.ts";
import type { findersOf } from "./findings.ts";
import { isMedia } from "./media-type.ts";
import { parametersOf } from "./texts.ts";
import { notJson, violationAt, violationsIn } from "../violations.ts";

/** The media type of every documented body. */
const json = "application/json";

/** Makes the function that compares answers with what is generated of an operation. */
export function responseJudge(
  operationId: string,
  { definitions, answers }: AnswerSchemas,
  finder: ReturnType<typeof findersOf>,
): (response: Received, isHead: boolean) => Violation[] {
  const documented = answers[operationId] ?? {};
  const judges = new Map(
    Object.entries(documented).map(([status, answer]) => [
      Number(status),
      once(() => answerJudge(typeof answer === "string" ? { body: { $ref: answer } } : answer, definitions, finder)),
    ]),
  );
  const statuses = Object.keys(documented).join(",");

  return (response, isHead) => {
    const judge = judges.get(response.status);
    const message = `Unable to match the returned status code with those defined in the document: ${statuses}`;
    return [
      ...(response.body.kind === "malformed" ? [notJson("response")] : []),
      ...(judge?.()(response, isHead) ?? [violationAt("response", [], "undocumented", message)]),
    ];
  };
}

function answerJudge(
  { body, headers }: AnswerSchema,
  definitions: AnswerSchemas["definitions"],
  finder: ReturnType<typeof findersOf>,
): (response: Received, isHead: boolean) => Violation[] {
  const findInBody = body === undefined ? undefined : finder(body);
  const parameters = parametersOf(headers, definitions);
  const findInHeaders = parameters === undefined ? undefined : finder(parameters.schema);
  return (response, isHead) => {
    const found: Violation[] = [];
    const type = response.headers["content-type"] ?? "";
    if (findInBody !== undefined && !isHead) {
      if (!isMedia(type, json))
        found.push(
          violationAt(
            "response",
            [],
            "undocumented",
            `The received media type "${type}" does not match the one specified in the current response: ${json}`,
          ),
        );
      if (response.body.kind !== "malformed" && !isUnreadable(response.body, type))
        found.push(...violationsIn("response", "body", findInBody(valueIn(response.body))));
    }
    if (parameters !== undefined && findInHeaders !== undefined)
      found.push(...violationsIn("response", "header", findInHeaders(parameters.read(response.headers))));
    return found;
  };
}

function valueIn(body: ParsedBody): unknown {
  if (body.kind === "json") return body.value;
  return body.kind === "text" ? body.text : undefined;
}
