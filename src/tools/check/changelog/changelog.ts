import type { Spec } from "../document/spec.ts";
import { type BreakingRule, breakingRules } from "../breaking/rules.ts";
import { type LocatedChange, locatedChanges } from "../breaking/breaking.ts";
import { deprecations } from "./deprecations.ts";
import type { ChangelogEntry } from "./entry.ts";

/**
 * What is different between two versions, words for people aside. What breaks clients is found by the comparison; what does
 * not is what would break them if the versions were the other way round.
 */
export function changelog(old: Spec, now: Spec): ChangelogEntry[] {
  const forth = locatedChanges(old, now);
  const breaking = forth.map(breakingEntry);
  const known = new Set(forth.map(subjectWithRule));
  const back = locatedChanges(now, old)
    // A type or a format that is another one breaks clients in both directions, and is told once.
    .filter((located) => isWhole(located.change.rule) || !known.has(subjectWithRule(located)))
    .map(compatibleEntry);
  const entries = [...breaking, ...back, ...deprecations(old, now)];
  return [...new Map(entries.map((entry) => [`${entry.kind} ${entry.message}`, entry])).values()].toSorted(byKind);
}

const order: readonly ChangelogEntry["kind"][] = ["removed", "changed", "deprecated", "added"];

function byKind(one: ChangelogEntry, other: ChangelogEntry): number {
  return (
    order.indexOf(one.kind) - order.indexOf(other.kind) ||
    Number(other.breaking) - Number(one.breaking) ||
    one.message.localeCompare(other.message, "en")
  );
}

/** Rules for what has come or gone as a whole. */
function isWhole(rule: BreakingRule): boolean {
  return rule.endsWith("-removed");
}

function breakingEntry({ change: { rule, message, isWarning }, operations }: LocatedChange): ChangelogEntry {
  return { kind: isWhole(rule) ? "removed" : "changed", message, breaking: isWarning !== true, operations };
}

/** What the other way round would be a break, in words for this way round. */
function compatibleEntry(located: LocatedChange): ChangelogEntry {
  const { rule, message } = located.change;
  const { operations } = located;
  const kind = isWhole(rule) ? "added" : "changed";
  const whole = /^(.*) is gone\.$/.exec(message)?.[1];
  if (whole !== undefined && !whole.includes(": "))
    return { kind, message: `${whole} is new.`, breaking: false, operations };
  const words = whole === undefined ? compatible[rule] : `${whole.slice(whole.lastIndexOf(": ") + 2)} is new`;
  const subject = whole === undefined ? subjectOf(located) : whole.slice(0, whole.lastIndexOf(": "));
  return { kind, message: `${subject}: ${words}.`, breaking: false, operations };
}

/** The part of a message that says where the change is. */
function subjectOf({ change: { message } }: LocatedChange): string {
  const at = message.indexOf(": ");
  return at === -1 ? message : message.slice(0, at);
}

function subjectWithRule(located: LocatedChange): string {
  const { rule, message } = located.change;
  // Values that went and values that came are two changes.
  return rule.startsWith("enum-") ? `${rule} ${message}` : `${rule} ${subjectOf(located)}`;
}

/** What is said of a change that breaks nobody, by the rule that it would break the other way round. */
const compatible: Readonly<Record<BreakingRule, string>> = {
  ...breakingRules,
  "body-optional": "it always comes now",
  "body-removed": "it is new",
  "body-required": "it may be left out now",
  "callback-removed": "it is new",
  "constraint-loosened": "a constraint is stronger, and less may come",
  "constraint-tightened": "a constraint is weaker, and more may be sent",
  "default-changed": "the default is another",
  "discriminator-changed": "more values tell variants apart",
  "encoding-changed": "more may be sent in it",
  "enum-narrowed": "more values may be sent",
  "enum-widened": "fewer values may come",
  "header-optional": "it always comes now",
  "header-required": "it may be left out now",
  "media-type-added": "it comes in fewer media types",
  "not-compared": "it differs in a way that cannot be compared",
  "operation-id-changed": "it has an operationId now",
  "parameter-optional": "it always comes now",
  "parameter-required": "it may be left out now",
  "property-added": "other properties do not come any more",
  "property-optional": "the property always comes now",
  "property-read-only": "the property may be sent now",
  "property-removed": "the property is new",
  "property-required": "the property may be left out now",
  "property-write-only": "the property comes now",
  "scope-added": "fewer scopes are enough",
  "security-added": "it may be called in another way, or without a token",
  "server-variable-changed": "a variable of a server has more values",
  "type-narrowed": "more types may be sent",
  "type-widened": "fewer types may come",
  "variant-added": "fewer shapes may come",
  "variant-overlap": "what fits two alternatives may be sent now, or does not come any more",
  "variant-removed": "more shapes may be sent",
};
