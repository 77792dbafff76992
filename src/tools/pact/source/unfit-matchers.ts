import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject } from "./json-object.ts";
import { inExample, stepsOf } from "./rule-path.ts";

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
  { match: /^content-?type$/i, what: "body", fits: () => false },
];

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
  const variants: unknown = matcher["variants"];
  if (!Array.isArray(variants)) return undefined;
  return firstFlaw(values.filter(Array.isArray) as readonly (readonly unknown[])[], (list) =>
    firstFlaw(variants as readonly unknown[], (variant) => variantFlaw(rule, variant, list)),
  );
}

/** The rules of a variant are for the item of the example that it names. */
function variantFlaw(rule: string, variant: unknown, list: readonly unknown[]): Flaw | undefined {
  if (!isJsonObject(variant) || !isJsonObject(variant["rules"])) return undefined;
  const { index = 0, rules } = variant;
  const paths = Object.keys(rules);
  const all = paths.flatMap((path) => [stepsOf(path)].filter((steps) => steps !== undefined));
  // One that names no item fails the verification.
  const item = list[Number(index)];
  const idle = paths.find((path) => {
    const steps = stepsOf(path);
    return item !== undefined && steps !== undefined && inExample(item, steps, all).place === "nowhere";
  });
  return idle === undefined
    ? undefined
    : mended(`${rule} with a variant for ${idle}, and nothing there in item ${Number(index)} of the example`);
}

function isStructured(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
