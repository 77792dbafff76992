import { anonymous, type DescribedOperation } from "../contract/operations.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange } from "./change.ts";

/** Whole paths, and operations of paths that are still there. */
export function removals(
  old: ReadonlyMap<string, DescribedOperation>,
  matched: ReadonlyMap<string, unknown>,
  before: Spec,
  after: Spec,
): ContractChange[] {
  const paths = after.root.child("paths");
  const left = new Map((paths?.entries ?? []).map(([path, item]) => [anonymous(path), item]));
  const at = paths ?? after.root;
  const lost = [...old].filter(([key]) => !matched.has(key)).map(([, operation]) => operation);
  const moved = new Set([...old].filter(([key]) => matched.has(key)).map(([, { path }]) => path));
  // One without an operation has nothing that could be gone.
  const asked = new Set([...old.values()].map(({ path }) => path));
  const gone = (before.root.child("paths")?.entries ?? []).filter(
    ([path]) => asked.has(path) && !left.has(anonymous(path)) && !moved.has(path),
  );
  const gonePaths = new Set(gone.map(([path]) => path));
  return [
    ...gone.map(([path, item]): ContractChange => ({
      rule: "path-removed",
      at,
      message: `${path} is gone.`,
      before: item,
    })),
    ...lost.flatMap(({ route, path, node }): ContractChange[] => {
      if (gonePaths.has(path)) return [];
      const item = left.get(anonymous(path));
      return [
        { rule: "operation-removed", at: item?.target ?? item ?? at, message: `${route} is gone.`, before: node },
      ];
    }),
  ];
}
