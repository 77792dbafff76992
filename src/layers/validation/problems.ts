import type { Violation } from "../../engine/http/violation.ts";
import type { WireReply } from "../../engine/http/wire.ts";

const problems = {
  request: {
    type: "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
    title: "Invalid request",
    status: 422,
    detail: "The request is not what the OpenAPI document says, and violations are enforced.",
  },
  response: {
    type: "https://stoplight.io/prism/errors#VIOLATIONS",
    title: "Request/Response not valid",
    status: 500,
    detail: "The response is not what the OpenAPI document says, and violations are enforced.",
  },
};

/** The answer in place of what is not as documented: the violations in Prism's own shape. */
export function problemOf(direction: "request" | "response", validation: readonly Violation[]): WireReply {
  const problem = problems[direction];
  return {
    status: problem.status,
    headers: { "content-type": "application/problem+json" },
    body: { ...problem, validation },
  };
}

/** Clients refuse headers that are much longer. */
const longestHeader = 8000;

/** Violations as the `sl-violations` header, the first ones where they are too many; a header is ASCII. */
export function violationsHeader(violations: readonly Violation[]): string {
  const text = JSON.stringify(violations).replaceAll(
    /[^\x20-\x7E]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return text.length <= longestHeader || violations.length === 1
    ? text.slice(0, longestHeader)
    : violationsHeader(violations.slice(0, violations.length >> 1));
}
