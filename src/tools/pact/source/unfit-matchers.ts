import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { type Rule, rulesIn } from "./rule-list.ts";
import { inExample, type PathStep, stepsOf } from "./rule-path.ts";

/** What a matcher is for: beside any other value Pact's verifier lets everything pass. */
const fitting: readonly {
  readonly match: RegExp;
  readonly what: string;
  readonly fits: (value: unknown) => boolean;
}[] = [
  { match: /^array-?contains$/i, what: "list", fits: Array.isArray },
  { match: /^each-?key$/i, what: "object", fits: isJsonObject },
  { match: /^each-?value$/i, what: "list or object", fits: isStructured },
  { match: /^status-?code$/i, what: "status", fits: () => false },
];

/** A body, or an item of a list in it. */
export interface Whole {
  readonly value: unknown;
  /** What a matcher is for that stands beside the whole. */
  readonly itself: unknown;
  /** As `the example`. */
  readonly name: string;
}

/**
 * A rule for what the whole does not have: the verifier looks only at what it has, so that nothing would break the rule. Or one
 * with a matcher that is not for what is there.
 *
 * @param name whose rules they are, as `its response has`
 */
export function rulesOfWholeFlaw(name: string, rules: readonly Rule[], whole: Whole): Flaw | undefined {
  const paths = rules.map(({ steps }) => steps);
  return firstFlaw(rules, ({ path, steps, matchers }) => {
    const { place, values } = inExample(whole.value, steps, paths);
    const what = `${name} a rule for ${path}`;
    if (place === "nowhere") return mended(`${what}, and nothing there in ${whole.name}`);
    return firstFlaw(matchers, (matcher) => unfitFlaw(what, matcher, steps.length === 0 ? [whole.itself] : values));
  });
}

/**
 * A generator for what the whole does not have.
 *
 * @param paths those of the whole's rules
 */
export function idlePathFlaw(
  name: string,
  path: string,
  paths: readonly (readonly PathStep[])[],
  whole: Whole,
): Flaw | undefined {
  const steps = stepsOf(path);
  return steps === undefined || inExample(whole.value, steps, paths).place !== "nowhere"
    ? undefined
    : mended(`${name} a generator for ${path}, and nothing there in ${whole.name}`);
}

/**
 * A matcher that is not for what the example has at its path.
 *
 * @param rule whose matcher it is, as `its response has a rule for $.items`
 */
export function unfitFlaw(rule: string, matcher: unknown, values: readonly unknown[]): Flaw | undefined {
  if (!isJsonObject(matcher)) return undefined;
  const match = String(matcher["match"]);
  // Variants are written beside the list that they are of; any other value may be null.
  const mayBeNull = values.length === 0 || !Array.isArray(matcher["variants"]);
  if (mayBeNull && values.every((value) => value === null)) return undefined;
  const unfit = fitting.find((one) => one.match.test(match));
  if (unfit !== undefined && !values.some(unfit.fits))
    return mended(`${rule} with the match "${match}", and no ${unfit.what} there in the example`);
  const bound = ["min", "max"].find((name) => name in matcher);
  if (bound !== undefined && !values.some(isStructured))
    return mended(`${rule} with "${bound}", and no list there in the example`);
  return eachFlaw(`${rule} with the match "${match}"`, matcher, values) ?? variantsFlaw(rule, matcher, values);
}

/** The rules of `eachKey` are for the names of an object, those of `eachValue` for the parts of an object or a list. */
function eachFlaw(rule: string, { match, rules }: JsonObject, values: readonly unknown[]): Flaw | undefined {
  if (!Array.isArray(rules)) return undefined;
  const isForNames = /^each-?key$/i.test(String(match));
  const parts = values
    .filter(isStructured)
    .flatMap((value) => (isForNames ? Object.keys(value) : Object.values(value)));
  return firstFlaw(rules as readonly unknown[], (one) => unfitFlaw(rule, one, parts));
}

function variantsFlaw(rule: string, matcher: JsonObject, values: readonly unknown[]): Flaw | undefined {
  const name = `${rule} with a variant that has`;
  return firstFlaw(variantsAt(matcher, values), ({ rules, generators, whole }) => {
    const paths = rules.map(({ steps }) => steps);
    return (
      rulesOfWholeFlaw(name, rules, whole) ?? firstFlaw(generators, (path) => idlePathFlaw(name, path, paths, whole))
    );
  });
}

/** A variant of `arrayContains`, with the item of the example that it is about. */
interface Variant {
  readonly rules: readonly Rule[];
  /** Their paths. */
  readonly generators: readonly string[];
  readonly whole: Whole;
}

/** The variants of a matcher beside lists. One that names no item fails the verification, and is left out. */
export function variantsAt(matcher: unknown, values: readonly unknown[]): Variant[] {
  const variants: unknown = isJsonObject(matcher) ? matcher["variants"] : undefined;
  if (!Array.isArray(variants)) return [];
  const lists = values.filter(Array.isArray) as readonly (readonly unknown[])[];
  return lists.flatMap((list) =>
    variants.filter(isJsonObject).flatMap(({ index = 0, rules, generators }): Variant[] => {
      const item = list[Number(index)];
      if (item === undefined) return [];
      const whole = { value: item, itself: item, name: `item ${Number(index)} of the example` };
      const paths = Object.keys(isJsonObject(generators) ? generators : {});
      return [{ rules: isJsonObject(rules) ? rulesIn("body", rules) : [], generators: paths, whole }];
    }),
  );
}

function isStructured(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
