import { oncePer } from "../../../shared/once.ts";
import type { SpecNode } from "../document/node.ts";
import type { Alternative } from "../schema/alternatives.ts";
import type { Parts } from "../schema/keywords.ts";
import { intersection } from "../schema/types.ts";
import { type ContractChange, sides } from "./change.ts";
import type { CorePair, KeywordRule } from "./keywords/rule.ts";
import { schemaKeywords } from "./keywords/table.ts";
import { isSame, likenessOf, similarity } from "./unions.ts";

const rules = Object.entries<KeywordRule>(schemaKeywords).filter(([, rule]) => rule.compareCore !== undefined);

type Forms = readonly Alternative[];

/**
 * Changes of what holds whatever type a value has. Where members of a union say some of that, each is compared with the one
 * that is most like it.
 */
export function coreChanges(old: Forms, now: Forms, core: CorePair): ContractChange[] {
  if (!saysMore(old, core.old) && !saysMore(now, core.now)) return changesOf(core);
  const pairs = pairsOf(old, now, core);
  if (pairs.length === 0) return changesOf(core);
  const changes = pairs.flatMap((pair) => changesOf({ ...core, ...pair }));
  return [...new Map(changes.map((change) => [`${change.rule} ${change.at.id} ${change.message}`, change])).values()];
}

function changesOf(pair: CorePair): ContractChange[] {
  return rules.flatMap(([keyword, rule]) => [...(rule.compareCore?.(keyword, pair) ?? [])]);
}

/** Whether members of unions have a keyword of which there is a rule here. */
function saysMore(forms: Forms, core: Parts): boolean {
  return saying(forms).some((part) => !core.includes(part));
}

/** The parts that have such a keyword: few do. */
const saying = oncePer((forms: Forms): Parts => forms.flatMap(({ parts }) => parts.filter(isRuled)));

function isRuled({ object }: SpecNode): boolean {
  return rules.some(([keyword]) => Object.hasOwn(object, keyword));
}

/** As many members of a large union are tried for one of the other version. */
const mostTries = 3;
/** Members that have less in common are not the same in two versions. */
const leastLikeness = 0.5;

interface Sides {
  readonly old: Parts;
  readonly now: Parts;
}

/** Each form that has to fit, with the one of the other version that it is held against. */
function pairsOf(old: Forms, now: Forms, core: CorePair): Sides[] {
  const { direction } = core.trail;
  const { inner, outer } = sides(direction, old, now);
  const offers = outer.filter(isSomething).map((form) => ({ form, likeness: likenessOf(form) }));
  const needed = inner.filter(isSomething);
  return needed.flatMap((form): Sides[] => {
    const likeness = likenessOf(form);
    const ranked = offers
      .filter((offer) => intersection(form.types, offer.form.types).size > 0)
      .map((offer) => ({ ...offer, score: similarity(likeness, offer.likeness) }))
      .toSorted((left, right) => right.score - left.score);
    const same = ranked.filter((offer) => isSame(likeness, offer.likeness));
    const isOnly = needed.length === 1 && offers.length === 1;
    const related = ranked.filter(({ score }) => isOnly || score >= leastLikeness);
    const tries = (same.length > 0 ? same : related).slice(0, mostTries).map(({ form: other }): Sides => {
      const [was, is] = direction === "request" ? [form, other] : [other, form];
      return { old: was.parts, now: is.parts };
    });
    const [first] = tries;
    const alike = tries.find((pair) => changesOf({ ...core, ...pair }).length === 0) ?? first;
    return alike === undefined ? [] : [alike];
  });
}

/** Nothing that can change stands beside null. */
function isSomething({ types }: Alternative): boolean {
  return types.size > 1 || !types.has("null");
}
