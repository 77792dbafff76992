import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../document/node.ts";

/** Tags of operations are declared, where a document declares any. */
export const tagsDeclared: Oas3Rule = () => {
  let declared: ReadonlySet<string> = new Set();
  return {
    Root: ({ tags }) => {
      declared = new Set(listOf(tags).flatMap((tag) => (isObject(tag) ? [String(tag["name"])] : [])));
    },
    Operation({ tags }, context) {
      if (declared.size === 0) return;
      for (const [index, tag] of listOf(tags).entries())
        if (typeof tag === "string" && !declared.has(tag))
          context.report({
            message: `The tag ${tag} is not declared.`,
            location: context.location.child(["tags", index]),
          });
    },
  };
};

/** What is no list has no tags; the linter says so where it stands. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
