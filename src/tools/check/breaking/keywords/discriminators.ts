import { first } from "../../schema/keywords.ts";
import { type ContractChange, describe, listed, sides, type Trail } from "../change.ts";
import { unknownFields } from "../fields.ts";
import { notCompared } from "./core.ts";
import { type Discriminator, discriminatorsOf } from "./discriminated.ts";
import type { CorePair } from "./rule.ts";

/** The property that tells variants apart keeps its name, and its values what they were. */
export function compareDiscriminator(keyword: string, pair: CorePair): ContractChange[] {
  const { old, now, at, trail } = pair;
  const [before, after] = [old, now].map((parts) =>
    discriminatorsOf(parts).filter(({ isInherited }) => trail.isHeir !== true || !isInherited),
  );
  const node = first(now, keyword) ?? at;
  return pairsOf(before ?? [], after ?? []).flatMap(([was, is]): readonly ContractChange[] => {
    if (was !== undefined && is !== undefined) return changesBetween(was, is, pair);
    // A request need not say any more what it is, and a response may say more than it did.
    if ((is === undefined) === (trail.direction === "request")) return [];
    const words = is === undefined ? "have no discriminator any more" : "are told apart by a discriminator now";
    return [{ ...notCompared(`${describe(trail)}: variants ${words}`, is?.node ?? node, was?.node), isWarning: true }];
  });
}

type Pair = readonly [was: Discriminator | undefined, is: Discriminator | undefined];

/** Discriminators of the same property, and of the rest those at the same place. */
function pairsOf(before: readonly Discriminator[], after: readonly Discriminator[]): Pair[] {
  const left = [...after];
  const take = (index: number): Discriminator | undefined => (index === -1 ? undefined : left.splice(index, 1)[0]);
  const named = before.map((was) => [was, take(left.findIndex(({ property }) => property === was.property))] as const);
  const pairs = named.map(([was, is]): Pair => [was, is ?? left.shift()]);
  return [...pairs, ...left.map((is): Pair => [undefined, is])];
}

function changesBetween(before: Discriminator, after: Discriminator, { trail, comparer }: CorePair): ContractChange[] {
  const change = (what: string): ContractChange => ({
    rule: "discriminator-changed",
    at: after.node,
    message: `${describe(trail)}: ${what}.`,
    before: before.node,
  });
  if (before.property !== after.property)
    return [change(`variants were told apart by ${before.property}, and are by ${after.property}`)];
  const unknown = unknownFields("Discriminator", describe(trail), before.node, after.node);
  const { inner, outer } = sides(trail.direction, before, after);
  const strange = [...inner.targets.keys()].filter((value) => !outer.targets.has(value));
  const of = (value: string): Trail => ({ ...trail, steps: `${trail.steps}(${value})` });
  const inherited = [...before.heirs].flatMap(([value, heir]) => {
    const there = after.heirs.get(value);
    return there === undefined ? [] : comparer.compare([heir], [there], there, { ...of(value), isHeir: true });
  });
  // A value may lead to another schema than before: it is told which it is by that value only.
  const redirected = [...before.mapped].flatMap(([value, schema]) => {
    const there = after.mapped.get(value);
    const isSame = there?.key === schema.key && schema.key !== "";
    return there === undefined || isSame || before.heirs.size > 0
      ? []
      : comparer.compare([schema], [there], there, of(value));
  });
  const others = [...unknown, ...inherited, ...redirected];
  if (strange.length === 0) return others;
  const verb = trail.direction === "request" ? "may not be sent any more" : "may come now";
  return [...others, change(`${after.property} ${listed(strange)} ${verb}`)];
}
