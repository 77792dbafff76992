import type { Oas3Rule } from "@redocly/openapi-core";

/** Tags of operations are declared, where a document declares any. */
export const tagsDeclared: Oas3Rule = () => {
  let declared: ReadonlySet<string> = new Set();
  return {
    Root: ({ tags }) => {
      declared = new Set((tags ?? []).map(({ name }) => name));
    },
    Operation({ tags }, context) {
      if (declared.size === 0) return;
      for (const [index, tag] of (tags ?? []).entries())
        if (!declared.has(tag))
          context.report({
            message: `The tag ${tag} is not declared.`,
            location: context.location.child(["tags", index]),
          });
    },
  };
};
