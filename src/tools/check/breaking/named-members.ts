import type { SpecNode } from "../document/node.ts";
import { type ContractChange, describe } from "./change.ts";
import { isSubset } from "./keywords/conditions.ts";
import type { CorePair } from "./keywords/rule.ts";

/**
 * Members of unions that have gone or come under a name, though what fits them fits other members too: nothing differs on
 * the wire, but generated clients have a type of that name. A schema that was renamed, or is written in its place, is the
 * same member.
 */
export function namedMemberChanges(
  { old, now, at, trail, comparer }: CorePair,
  found: readonly ContractChange[],
): ContractChange[] {
  if (trail.isStrict === true) return [];
  const [before, after] = [namedMembers(old), namedMembers(now)];
  if (before.size === 0 || after.size === 0) return [];
  const isRequest = trail.direction === "request";
  const [inner, outer] = isRequest ? [before, after] : [after, before];
  const others = membersOf(isRequest ? now : old).filter(({ referred }) => !inner.has(referred?.key ?? ""));
  const isWritten = (member: SpecNode): boolean =>
    others
      .slice(0, mostTries)
      .some((other) => isSubset([member], [other], at, comparer) && isSubset([other], [member], at, comparer));
  const isRenaming = [...outer.keys()].some((name) => !inner.has(name));
  const told = new Set(found.flatMap((change) => [change.at.id, change.before?.id]));
  return [...inner].flatMap(([name, member]): ContractChange[] => {
    if (outer.has(name) || told.has(member.id)) return [];
    if (isRenaming && !isKnown(name, isRequest ? now : old)) return [];
    if (isWritten(member)) return [];
    return isRequest
      ? [
          {
            rule: "variant-removed",
            at,
            message: `${describe(trail)}: ${name} is not one of the alternatives any more, though what fitted it fits others.`,
            before: member,
            isWarning: true,
          },
        ]
      : [
          {
            rule: "variant-added",
            at: member,
            message: `${describe(trail)}: ${name} is one of the alternatives now, and what fits it could come before.`,
            isWarning: true,
          },
        ];
  });
}

/** Of a large union, as many members are looked at for the one that is the same. */
const mostTries = 40;

function membersOf(parts: CorePair["old"]): SpecNode[] {
  return parts.flatMap((part) => ["oneOf", "anyOf"].flatMap((keyword) => part.child(keyword)?.items ?? []));
}

/** The members of unions that are references, by their names. */
function namedMembers(parts: CorePair["old"]): Map<string, SpecNode> {
  return new Map(
    membersOf(parts).flatMap((member) => (member.referred === undefined ? [] : [[member.referred.key, member]])),
  );
}

/** Whether the other version has a schema of that name: otherwise a member that is new there may be the same. */
function isKnown(name: string, [part]: CorePair["old"]): boolean {
  return part?.resolve("#/components/schemas")?.child(name) !== undefined;
}
