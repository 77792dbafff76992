import type { SpecNode } from "../document/node.ts";
import { accepts } from "../schema/accepts.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { lowest } from "../schema/bounds.ts";
import { fitsFormats } from "../schema/formats.ts";
import { all, first } from "../schema/keywords.ts";
import { declaredNames } from "../schema/members.ts";
import { type JsonType, typesInWords } from "../schema/types.ts";
import { excludesEverything } from "../schema/unrestricted.ts";
import { areTextsAmong } from "../schema/patterns.ts";
import { includes, valuesOf, wholeNumbersOf } from "../schema/values.ts";
import { type ContractChange, describe, listed, sides, type Trail } from "./change.ts";
import { type Forms, sorted, withoutNull } from "./form-groups.ts";
import { likelyIdentityOf, pairChanges } from "./form-pairs.ts";
import type { FormPlace as Place, TypeGroup } from "./keywords/rule.ts";
import { isSame, type Likeness, likenessOf, similarity } from "./unions.ts";

/** Types first, then every form of a type against those of the same type in the other version. */
export function formChanges(old: Forms, now: Forms, place: Place): ContractChange[] {
  const { direction } = place.trail;
  const { inner, outer } = sides(direction, old, now);
  if (place.trail.isNullTaken === true)
    return formChanges(withoutNull(old), withoutNull(now), { ...place, trail: { ...place.trail, isNullTaken: false } });
  // A text may be anything that can be written, if nothing is asked of it.
  const shortest = inner.some(({ types }) => types.has("string")) ? 0 : 1;
  if (place.trail.isText === true && outer.some((form) => isAnyText(form, shortest)) && inner.every(isScalar))
    return [];
  // XML as a whole is a text, whatever a schema says of its elements.
  const isWhole = place.trail.steps === "" || place.trail.isPart === true;
  if (place.trail.isXml === true && isWhole && outer.some((form) => isAnyText(form))) return [];
  const { only, ...rest } = place.trail;
  if (only !== undefined) {
    const [before = [], after = []] = [old, now].map((forms) => sorted(forms).groups.get(only));
    return formChanges(before, after, { ...place, trail: rest });
  }
  if (place.trail.isText === true) {
    const left = inner.filter((form) => !isTakenAsText(form, outer));
    if (left.length < inner.length) {
      if (left.length === 0) return [];
      const [before, after] = direction === "request" ? [left, now] : [old, left];
      return formChanges(before, after, place);
    }
  }
  const changes = typeChanges(old, now, place);
  for (const [group, needed] of sorted(inner).groups) {
    const offered = sorted(outer).groups.get(group);
    if (offered !== undefined) changes.push(...groupChanges(group, needed, offered, place));
  }
  return changes;
}

/** Texts of no characters may not count: a number has some. */
function isAnyText({ parts, types }: Alternative, shortest = 0): boolean {
  const keywords = ["enum", "const", "pattern", "format", "maxLength", "if", "contentEncoding", "contentMediaType"];
  const isOpen = all(parts, "not").every(excludesEverything);
  return (
    isOpen &&
    types.has("string") &&
    lowest(parts, "minLength", true).value <= shortest &&
    keywords.every((keyword) => all(parts, keyword).length === 0)
  );
}

/** Whether each of the few values of a form is taken as it is written: `true` and `1` are texts, too. */
function isTakenAsText(form: Alternative, outer: Forms): boolean {
  const values = valuesIn(form) ?? wholeNumbersOf(form.parts, form.types);
  if (values === undefined || values.length === 0) return false;
  return values.every((value) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return false;
    const text = String(value);
    const readings = [
      value,
      text,
      ...(isNumeral(text) ? [Number(text)] : []),
      ...(isFlag(text) ? [text === "true"] : []),
    ];
    return readings.some((reading) => outer.some((other) => takes(other, reading, form)));
  });
}

function isNumeral(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

function isFlag(text: string): boolean {
  return text === "true" || text === "false";
}

function isScalar({ types }: Alternative): boolean {
  return !types.has("array") && !types.has("object") && !types.has("null");
}

function typeChanges(old: Forms, now: Forms, { at, trail }: Place): ContractChange[] {
  const [before, after] = [sorted(old).types, sorted(now).types];
  const { inner, outer } = sides(trail.direction, before, after);
  const strange = [...inner].filter((type) => !outer.has(type));
  if (strange.length === 0) return [];
  const rule = trail.direction === "request" ? "type-narrowed" : "type-widened";
  const changed = strangerForms(strange, old, now, { at, trail });
  if (changed !== undefined) return changed;
  const isNull = strange.length === 1 && strange[0] === "null";
  const node = now.map(({ parts }) => first(parts, "type")).find((found) => found !== undefined);
  const was = old.map(({ parts }) => first(parts, "type")).find((found) => found !== undefined);
  if (isNull && before.size > 1 && after.size > 1) {
    const what = trail.direction === "request" ? "null may not be sent any more" : "null may come now";
    return [{ rule, at, message: `${describe(trail)}: ${what}.` }];
  }
  const message = `${describe(trail)}: the type was ${typesInWords(before)}, and is ${typesInWords(after)}.`;
  return [{ rule, at: node ?? at, message, before: was }];
}

/** Types that are those of members of a union, which have come or gone as wholes. */
function strangerForms(
  strange: readonly JsonType[],
  old: Forms,
  now: Forms,
  place: Pick<Place, "at" | "trail">,
): ContractChange[] | undefined {
  const { inner, outer } = sides(place.trail.direction, old, now);
  if (!inner.some(({ types }) => [...types].some((type) => sorted(outer).types.has(type)))) return undefined;
  const forms = inner.filter(({ types }) => [...types].some((type) => strange.includes(type)));
  const areWhole = forms.every(
    ({ variants, types }) =>
      variants.length > 0 && [...types].every((type) => strange.includes(type) && type !== "null"),
  );
  return areWhole ? forms.map((form) => strangerChange(form, place)) : undefined;
}

/** Forms of one group of types: each inner one has to fit an outer one. */
function groupChanges(group: TypeGroup, inner: Forms, outer: Forms, place: Place): ContractChange[] {
  const [needed, offered] = [inner, outer].map((forms) => forms.map((form) => ({ form, values: valuesIn(form) })));
  if (needed === undefined || offered === undefined) return [];
  const open = offered.flatMap(({ form, values }) => (values === undefined ? [form] : []));
  const named = offered.flatMap(({ form, values }) => (values ?? []).filter((value) => accepts(form, value)));
  const refused = needed.flatMap(({ form, values = [] }) =>
    values.filter(
      (value) => accepts(form, value) && !includes(named, value) && !open.some((other) => takes(other, value, form)),
    ),
  );
  const changes = refused.length === 0 ? [] : [valueChange(refused, inner, outer, place)];
  const others = needed.flatMap(({ form, values: own }) =>
    own === undefined && !isCounted(form, named) ? [form] : [],
  );
  if (others.length === 0) return changes;
  if (open.length === 0) return [...changes, closedChange(named, inner, outer, place)];
  return [...changes, ...unionChanges(group, others, open, place)];
}

/** Whether a value that a form names fits another one. */
function takes(other: Alternative, value: unknown, { parts }: Alternative): boolean {
  return accepts(other, value) && fitsFormats(value, other.parts, parts);
}

/** Whether a form is a short range of whole numbers, or a pattern of a few words, each of which is named. */
function isCounted({ parts, types }: Alternative, named: readonly unknown[]): boolean {
  if (named.length === 0) return false;
  if (types.size === 1 && types.has("string")) return areTextsAmong(parts, named);
  return wholeNumbersOf(parts, types)?.every((value) => includes(named, value)) === true;
}

/** The only values of a form; null and the booleans are few by themselves. */
function valuesIn({ parts, types }: Alternative): unknown[] | undefined {
  const named = valuesOf(parts, types);
  if (named !== undefined) return named;
  const [type] = types;
  if (type === "null") return [null];
  return type === "boolean" ? [true, false] : undefined;
}

function enumOf(forms: Forms): SpecNode | undefined {
  return forms.map(({ parts }) => first(parts, "enum") ?? first(parts, "const")).find((node) => node !== undefined);
}

function valueChange(refused: readonly unknown[], inner: Forms, outer: Forms, { at, trail }: Place): ContractChange {
  const isRequest = trail.direction === "request";
  const what = isRequest ? "may not be sent any more" : "may come now";
  return {
    rule: isRequest ? "enum-narrowed" : "enum-widened",
    at: enumOf(isRequest ? outer : inner) ?? at,
    message: `${describe(trail)}: ${listed(refused)} ${what}.`,
    before: enumOf(isRequest ? inner : outer),
  };
}

function closedChange(values: readonly unknown[], inner: Forms, outer: Forms, { at, trail }: Place): ContractChange {
  const isRequest = trail.direction === "request";
  const what = isRequest
    ? `only ${listed(values)} may be sent now`
    : `values other than ${listed(values)} may come now`;
  return {
    rule: isRequest ? "enum-narrowed" : "enum-widened",
    at: enumOf(isRequest ? outer : inner) ?? at,
    message: `${describe(trail)}: ${what}.`,
    before: enumOf(isRequest ? inner : outer),
  };
}

/** More pairs than this are not all tried: of a large union, each form is held against those that look most like it. */
const mostTries = 400;

/** What became of a form of a union: the form that is most like it in the other version, and what differs. */
interface Nearest {
  readonly other: Alternative;
  readonly score: number;
  readonly isSameForm: boolean;
  readonly changes: readonly ContractChange[];
}

function unionChanges(group: TypeGroup, inner: Forms, outer: Forms, place: Place): readonly ContractChange[] {
  const [need, offer] = [inner[0], outer[0]];
  if (inner.length === 1 && outer.length === 1 && need && offer) return pairChanges(group, need, offer, place);
  const [before, after] = [inner, outer].map((forms) => forms.map(likelyIdentityOf).join("|"));
  return place.comparer.once(`${group} ${before} in ${after}`, place.trail, () =>
    membersChanges(group, inner, outer, place),
  );
}

function membersChanges(group: TypeGroup, inner: Forms, outer: Forms, place: Place): readonly ContractChange[] {
  const offers = outer.map((form) => ({ form, likeness: likenessOf(form) }));
  const tries = Math.max(3, Math.floor(mostTries / inner.length));
  const found = inner.map((form) => ({ form, nearest: nearestOf(group, form, offers, tries, place) }));
  // A form that another one fits without a change is that one's; of the rest, who is nearest comes first.
  const taken = new Set(found.flatMap(({ nearest }) => (nearest?.changes.length === 0 ? [nearest.other] : [])));
  return found
    .toSorted((left, right) => (right.nearest?.score ?? 0) - (left.nearest?.score ?? 0))
    .flatMap(({ form, nearest }): readonly ContractChange[] => {
      if (nearest === undefined || (taken.has(nearest.other) && !nearest.isSameForm && nearest.changes.length > 0))
        return [strangerChange(form, place)];
      taken.add(nearest.other);
      return nearest.changes;
    });
}

function nearestOf(
  group: TypeGroup,
  form: Alternative,
  offers: readonly { readonly form: Alternative; readonly likeness: Likeness }[],
  tries: number,
  place: Place,
): Nearest | undefined {
  const likeness = likenessOf(form);
  const ranked = offers
    .map((other) => ({ ...other, score: similarity(likeness, other.likeness) }))
    .toSorted((left, right) => right.score - left.score)
    .slice(0, tries);
  let closest: Nearest | undefined;
  for (const { form: other, likeness: there, score } of ranked) {
    const isSameForm = isSame(likeness, there);
    // A form that has changed is no other one, though that one would take it with properties that it does not declare.
    const isOther = closest !== undefined && !isSameForm;
    // What names no property takes any, whatever it is told apart by.
    const isOpen = declaredNames(other.parts).length === 0;
    if (isOther && !isOpen && ![...likeness.names].every((name) => there.names.has(name))) continue;
    if (isOther && !isOpen && isSame(likeness, ranked[0]?.likeness ?? there)) continue;
    const trail: Trail = isOther && isOpen ? { ...place.trail, isStrict: true } : place.trail;
    const changes = pairChanges(group, form, other, { ...place, trail });
    if (changes.length === 0) return { other, score, isSameForm, changes };
    const isRelated = isSameForm || (score >= 0.5 && likeness.keys.length === 0 && there.keys.length === 0);
    if (isRelated) closest ??= { other, score, isSameForm, changes };
  }
  return closest;
}

function strangerChange(form: Alternative, { at, trail }: Pick<Place, "at" | "trail">): ContractChange {
  const variant = form.variants.at(-1) ?? form.parts.at(-1);
  const name = variant?.referred?.key ?? variant?.child("title")?.text;
  const which = name === undefined ? "" : ` (${name})`;
  return trail.direction === "request"
    ? {
        rule: "variant-removed",
        at,
        message: `${describe(trail)}: one of the alternatives is gone${which}.`,
        before: variant,
      }
    : {
        rule: "variant-added",
        at: variant ?? at,
        message: `${describe(trail)}: something of another shape may come now${which}.`,
      };
}
