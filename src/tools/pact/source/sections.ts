import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { bodySections, rulesOf } from "./rule-list.ts";
import type { Ruled } from "./ruled.ts";

/** The sections of rules that are about something which a part has. */
const sections = {
  request: ["method", "path", "query", "header", ...bodySections],
  response: ["status", "header", ...bodySections],
  message: ["metadata", "metaData", ...bodySections],
};

/** A rule about what is no part of this, as for the path of an answer or the status of a message, or one of several statuses. */
export function strangeSectionFlaw({ name, part, body, isSent }: Ruled): Flaw | undefined {
  const kind = body === "contents" ? "message" : isSent ? "request" : "response";
  const rules = rulesOf(part);
  if (rules.filter(({ section }) => section === "status").length > 1)
    return mended(`${name} has several rules for the status: only one is read`);
  return firstFlaw(rules, ({ section }) =>
    sections[kind].includes(section) ? undefined : mended(`${name} has a rule for ${section}, which no ${kind} has`),
  );
}
