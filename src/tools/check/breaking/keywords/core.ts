import { isDeepStrictEqual } from "node:util";
import type { PlainObject } from "../../document/node.ts";
import { first } from "../../schema/keywords.ts";
import { type ContractChange, describe, listed, written } from "../change.ts";
import type { CorePair } from "./rule.ts";

/** Who leaves a value out gets something else than before. */
export function compareDefault(keyword: string, { old, now, at, trail }: CorePair): ContractChange[] {
  const [before, after] = [first(old, keyword), first(now, keyword)];
  if (trail.direction === "response" || trail.isStrict === true) return [];
  // Parameters are left out more often than not; a default that a body is newly said to have is a description of what was.
  if (before === undefined && (after === undefined || trail.steps !== "" || !trail.isText)) return [];
  if (isDeepStrictEqual(before?.value, after?.value)) return [];
  const is = after === undefined ? "there is none now" : `it is ${written(after)}`;
  const message = `${describe(trail)}: the default was ${written(before)}, and ${is}.`;
  const isParameter = trail.isText === true && trail.steps === "";
  return [{ rule: "default-changed", at: after ?? at, message, before, isWarning: !isParameter }];
}

/** An extension that many use: values that are known, and that may become more. */
export function compareExtensibleEnum(keyword: string, { old, now, at, trail }: CorePair): ContractChange[] {
  const [before, after] = [first(old, keyword), first(now, keyword)];
  if (trail.direction === "response" || !Array.isArray(before?.value) || !Array.isArray(after?.value)) return [];
  const left: readonly unknown[] = after.value;
  const gone = before.value.filter((value) => !left.includes(value));
  if (gone.length === 0) return [];
  const message = `${describe(trail)}: ${listed(gone)} may not be sent any more.`;
  return [{ rule: "enum-narrowed", at: after ?? at, message, before }];
}

/** How a value is written in XML; other formats do not look at it. */
export function compareXml(keyword: string, { old, now, at, trail }: CorePair): ContractChange[] {
  const [before, after] = [first(old, keyword), first(now, keyword)];
  const name = trail.steps.slice(trail.steps.lastIndexOf(".") + 1);
  const [was, is] = [before, after].map((node) => shown(node?.object ?? {}, name));
  if (trail.isXml !== true || isDeepStrictEqual(was, is)) return [];
  const message = `${describe(trail)}: the XML was ${written(before)}, and is ${written(after)}.`;
  return [{ rule: "xml-changed", at: after ?? at, message, before }];
}

/** What shows of how a property of a name is written: OpenAPI 3.2 has another word for an attribute. */
function shown({ attribute, nodeType, ...others }: PlainObject, name: string): PlainObject {
  const node = nodeType ?? (attribute === true ? "attribute" : false);
  const isSaid = ([key, value]: [string, unknown]): boolean =>
    value !== false && !(key === "name" && value === name) && !key.startsWith("x-");
  return Object.fromEntries(Object.entries({ ...others, node }).filter(isSaid));
}

/** A dialect is another language: what its words mean is not known here. */
export function compareDialect(keyword: string, { old, now, at, trail }: CorePair): ContractChange[] {
  const [before, after] = [first(old, keyword), first(now, keyword)];
  if (isSameDialect(before?.value, after?.value)) return [];
  return [
    notCompared(`${describe(trail)}: ${keyword} was ${written(before)}, and is ${written(after)}`, after ?? at, before),
  ];
}

/** The dialects that hold when nothing is said. */
const defaultDialects =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.\d\/dialect\/[\w-]+)#?$/;

/** Whether both are the same, or words for what holds when nothing is said. */
export function isSameDialect(old: unknown, now: unknown): boolean {
  return isDeepStrictEqual(old, now) || (isDefaultDialect(old) && isDefaultDialect(now));
}

function isDefaultDialect(dialect: unknown): boolean {
  return dialect === undefined || (typeof dialect === "string" && defaultDialects.test(dialect));
}

/** A difference that no rule is about. It may break a client or not: somebody has to look. */
export function notCompared(what: string, at: ContractChange["at"], before?: ContractChange["before"]): ContractChange {
  return {
    rule: "not-compared",
    at,
    message: `${what}. This cannot be compared: look whether it breaks clients.`,
    before,
  };
}
