import { oncePer } from "../../../shared/once.ts";
import type { Alternative } from "../schema/alternatives.ts";
import type { ContractChange } from "./change.ts";
import type { FormPlace, KeywordRule, TypeGroup } from "./keywords/rule.ts";
import { schemaKeywords } from "./keywords/table.ts";
import { likenessOf } from "./unions.ts";

const formRules = Object.entries<KeywordRule>(schemaKeywords).filter(([, rule]) => rule.compare !== undefined);

/** What differs between two forms of one group of types. */
export function pairChanges(
  group: TypeGroup,
  inner: Alternative,
  outer: Alternative,
  { at, trail, comparer }: FormPlace,
): readonly ContractChange[] {
  const [old, now] = trail.direction === "request" ? [inner, outer] : [outer, inner];
  const [before, after] = [identityOf(old), identityOf(now)];
  return comparer.once(`${group} ${before}|${after}`, trail, () =>
    formRules.flatMap(([keyword, { group: of = group, compare }]) =>
      of === group ? [...(compare?.(keyword, { old, now, at, trail, comparer }) ?? [])] : [],
    ),
  );
}

/** Keywords that lead to the forms of a schema, and say nothing of one of them. */
const leading: ReadonlySet<string> = new Set([
  "$comment",
  "$dynamicRef",
  "$ref",
  "allOf",
  "anyOf",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "nullable",
  "oneOf",
  "summary",
  "title",
]);

/** The same for forms that are the same and are recognized by the same. */
export const likelyIdentityOf = oncePer((form: Alternative) =>
  JSON.stringify([identityOf(form), ...likenessOf(form).keys]),
);

/** The same for the same form, whatever union or reference leads to it. */
function identityOf({ parts, types }: Alternative): string {
  const own = parts.filter(
    ({ value, object }) => value === true || Object.keys(object).some((key) => !leading.has(key)),
  );
  return `${[...types].join(" ")} ${own.map(({ id }) => id).join("+")}`;
}
