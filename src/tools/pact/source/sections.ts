import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { bodySections, rulesOf } from "./rule-list.ts";
import type { Ruled } from "./ruled.ts";

/** The sections of rules that are about something which a part has. */
const sections = {
  request: ["method", "path", "query", "header", ...bodySections],
  response: ["status", "header", ...bodySections],
  message: ["metadata", "metaData", ...bodySections],
};

/** A rule about what is no part of this, as for the path of an answer or the status of a message, or a second one about the same. */
export function strangeSectionFlaw({ name, part, body, isSent }: Ruled): Flaw | undefined {
  const kind = body === "contents" ? "message" : isSent ? "request" : "response";
  const rules = rulesOf(part);
  if (rules.filter(({ section }) => section === "status").length > 1)
    return mended(`${name} has several rules for the status: only one is read`);
  const seen = new Set<string>();
  return firstFlaw(rules, ({ section, path, steps }) => {
    if (!sections[kind].includes(section)) return mended(`${name} has a rule for ${section}, which no ${kind} has`);
    const place = `${section} ${JSON.stringify(steps)}`;
    const key = section === "header" ? place.toLowerCase() : place;
    if (seen.has(key)) return mended(`${name} has a second rule for ${path}: only one is read`);
    seen.add(key);
    return undefined;
  });
}
