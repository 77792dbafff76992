import type { Violation } from "../../engine/http/violation.ts";

/** One keyword of a schema that does not hold. */
export interface Mismatch {
  /** Names and indexes, from the whole value. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

export type ExchangeSide = "request" | "response";

const names = { request: "Request", response: "Response" } as const;

/** A violation at a place, in Prism's words. */
export function violationAt(
  direction: ExchangeSide,
  path: readonly string[],
  code: string,
  message: string,
): Violation {
  return { location: [direction, ...path], severity: "Error", code, message };
}

/** What is wrong with a part of a message: its body, or its parameters in the path, the query or the headers. */
export function violationsIn(direction: ExchangeSide, part: string, findings: readonly Mismatch[]): Violation[] {
  return findings.map(({ path, keyword, message }) => {
    const what = path.length === 0 ? "" : ` ${part === "body" ? "property" : "parameter"} ${path.join(".").trim()}`;
    return violationAt(direction, [part, ...path], keyword, `${names[direction]} ${part}${what} ${message}`);
  });
}

/** A body whose media type says JSON, and which is none. */
export function notJson(direction: ExchangeSide): Violation {
  return violationAt(
    direction,
    ["body"],
    "malformed",
    `${names[direction]} body is not JSON, and its media type says so`,
  );
}
