import { matchesPattern } from "../../../shared/foreign-pattern.ts";
import { isJsonObject } from "./json-object.ts";
import { hasMatch, isOfBody, rulesOf } from "./rule-list.ts";
import { hasBody, heldIn, keyIn, metadataOf, type Ruled, wholeOf, writtenContent } from "./ruled.ts";
import { unseenRules } from "./unseen-rules.ts";

/** Matchers that each status fits. */
const forNumbers = /^(?:type|number|integer|not-?empty|min|max)$/i;

/** What Pact's verifier would not look at in an answer or a message without a flaw, beside what `bodilessOf` says. */
export function unseenOf(ruled: Ruled): string[] {
  return [
    ...unseenStatus(ruled),
    ...(ruled.body === "contents" ? [...unseenContents(ruled), ...unseenMetadata(ruled)] : []),
    ...unseenSection(ruled),
    ...unseenBodyRules(ruled),
  ];
}

function unseenStatus({ name, part }: Ruled): string[] {
  const isOpen = rulesOf(part).some(
    ({ section, matchers, isAny }) =>
      section === "status" &&
      matchers.length > 0 &&
      (isAny ? matchers.some(isOpenMatcher) : matchers.every(isOpenMatcher)),
  );
  return isOpen ? [`${name} has a rule for the status which lets any pass`] : [];
}

const statuses = Array.from({ length: 500 }, (_, at) => String(at + 100));

/** Every status is a number. */
function isOpenMatcher(matcher: unknown): boolean {
  if (!isJsonObject(matcher)) return false;
  const { match, regex, value } = matcher;
  if (typeof regex === "string" && (match === undefined || match === "regex")) return isOpenPattern(regex);
  return match === "include" ? value === "" : forNumbers.test(String(match));
}

/** Pact's verifier wants a pattern to match the whole. */
function isOpenPattern(pattern: string): boolean {
  return statuses.every((status) => matchesPattern(`^(?:${pattern})$`, status) === true);
}

/** Without a body, as an empty object is none in Pact 4, any body passes. Who wrote one of these may mean an empty body. */
export function bodilessOf(ruled: Ruled): string[] {
  const { name, part, body } = ruled;
  if (hasBody(ruled)) return [];
  if (part[body] !== undefined)
    return [`${name} has ${JSON.stringify(part[body])} for its ${body}, which lets any pass`];
  if (body === "contents") return [`${name} has no contents, which lets any pass`];
  return rulesOf(part).some(isOfBody)
    ? [`${name} has a rule for the content type of its ${body}, and no ${body}, which lets any pass`]
    : [];
}

/** Pact's verifier compares messages of one content type only, and takes empty contents of another one for right. */
function unseenContents(ruled: Ruled): string[] {
  const { name, part } = ruled;
  const content = writtenContent(ruled);
  if (content !== null && content !== "") return [];
  const isTyped =
    typeof metadataOf(part)["contentType"] === "string" &&
    !rulesOf(part).some(({ section, path }) => section === "metadata" && /content-?type/i.test(path));
  return isTyped ? [] : [`${name} has empty contents, which lets any pass: name the contentType in its metadata`];
}

/** Of a list or an object in the metadata Pact's verifier looks only at what it is, unless the whole is compared. */
function unseenMetadata(ruled: Ruled): string[] {
  return rulesOf(ruled.part).flatMap((rule) => {
    const [step] = rule.steps;
    if (!/^metadata$/i.test(rule.section) || step === undefined || "every" in step) return [];
    const value = heldIn(ruled, rule.section)?.get(keyIn(rule.section, step.name));
    if (
      typeof value !== "object" ||
      value === null ||
      !rule.matchers.some((matcher) => hasMatch(matcher, /^(?:type|min|max|not-?empty)$/i))
    )
      return [];
    return [`${ruled.name} has a rule for the metadata ${step.name}: Pact's verifier does not look at what is in it`];
  });
}

/** The rules for the contents in the section of that name, which Pact's verifier does not read: it compares the example. */
function unseenSection({ name, part }: Ruled): string[] {
  return rulesOf(part).some(({ section }) => section === "contents")
    ? [`${name} has rules in the section "contents", which Pact's verifier does not read: its section is "body"`]
    : [];
}

function unseenBodyRules(ruled: Ruled): string[] {
  const whole = wholeOf(ruled);
  const rules = rulesOf(ruled.part).filter(isOfBody);
  return whole === undefined ? [] : unseenRules(`${ruled.name} has`, rules, whole);
}
