import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { bodySections, rulesOf } from "./rule-list.ts";
import type { Ruled } from "./ruled.ts";

/** The sections of rules that are about something which a part has. */
const sections = {
  request: ["method", "path", "query", "header", ...bodySections],
  response: ["status", "header", ...bodySections],
  message: ["metadata", "metaData", ...bodySections],
};

/** A rule about what is no part of this: for the path of an answer, or the status of a message. */
export function strangeSectionFlaw({ name, part, body, isSent }: Ruled): Flaw | undefined {
  const kind = body === "contents" ? "message" : isSent ? "request" : "response";
  return firstFlaw(rulesOf(part), ({ section }) =>
    sections[kind].includes(section) ? undefined : mended(`${name} has a rule for ${section}, which no ${kind} has`),
  );
}
