import { sameJson } from "../../../shared/json.ts";
import type { FieldChange } from "./logged-request.ts";

/** What is different between two JSON values, place by place; undefined is a value that is not there. */
export function fieldChanges(before: unknown, after: unknown, path = ""): FieldChange[] {
  if (before === after || sameJson(before, after)) return [];
  const [olds, news] = [partsOf(before), partsOf(after)];
  if (olds === undefined || news === undefined || Array.isArray(before) !== Array.isArray(after))
    return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  const keys = new Set([...olds.keys(), ...news.keys()]);
  return [...keys].flatMap((key) => fieldChanges(olds.get(key), news.get(key), `${path}/${escaped(key)}`));
}

/** The parts of an object or array; undefined for what has none. */
function partsOf(value: unknown): Map<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}

/** As RFC 6901 has it. */
function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
