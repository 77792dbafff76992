import { absentName } from "./absent-names.ts";
import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject } from "./json-object.ts";
import { bodySections, isOfBody, rulesOf } from "./rule-list.ts";
import { stepsOf } from "./rule-path.ts";
import { hasBody, heldIn, keyIn, type Ruled, wholeOf, writtenText } from "./ruled.ts";
import { unappliedFlaw } from "./unapplied-generators.ts";
import { idlePathFlaw } from "./unfit-matchers.ts";

/** A generator whose value would go nowhere. */
export function idleGeneratorFlaw(ruled: Ruled): Flaw | undefined {
  return (
    idlePlaceFlaw(ruled) ?? (ruled.isSent ? (eachStateFlaw(ruled) ?? unappliedFlaw(ruled.name, ruled.part)) : undefined)
  );
}

/** The generators of names and values are for the consumer's tests alone: the provider would be sent the example. */
function eachStateFlaw({ name, part }: Ruled): Flaw | undefined {
  return firstFlaw(rulesOf(part), ({ path, matchers }) =>
    firstFlaw(matchers.filter(isJsonObject), ({ match, generator }) =>
      isJsonObject(generator) && generator["type"] === "ProviderState"
        ? mended(
            `${name} takes a value from the provider state in the match "${String(match)}" for ${path}, where that is not done: put the generator among its generators`,
          )
        : undefined,
    ),
  );
}

/** A generator for what the example does not have. */
function idlePlaceFlaw(ruled: Ruled): Flaw | undefined {
  const { name, part } = ruled;
  const { generators } = part;
  if (!isJsonObject(generators)) return undefined;
  const example = wholeOf(ruled);
  const ruledPaths = rulesOf(part)
    .filter(isOfBody)
    .map(({ steps }) => steps);
  return firstFlaw(Object.entries(generators), ([section, entries]) => {
    // That of a path or a status stands there by itself.
    if (!isJsonObject(entries) || typeof entries["type"] === "string") return undefined;
    const held = heldIn(ruled, section);
    return firstFlaw(Object.keys(entries), (path) => {
      if (bodySections.includes(section)) {
        if (!hasBody(ruled)) return mended(`${name} has generators for a body, and no body`);
        if (example !== undefined) return idlePathFlaw(`${name} has`, path, ruledPaths, example);
        const written = ruled.hasPlugins ? undefined : writtenText(ruled);
        const absent = written === undefined ? undefined : absentName(written, stepsOf(path) ?? []);
        return absent === undefined
          ? undefined
          : mended(`${name} has a generator for ${path}, and no "${absent}" there in the example`);
      }
      const [step] = stepsOf(path) ?? [{ name: path }];
      if (held === undefined || step === undefined || "every" in step) return undefined;
      return [step.name, path].some((one) => held.has(keyIn(section, one)))
        ? undefined
        : mended(`${name} has a generator for the ${section} ${step.name}, and no such ${section}`);
    });
  });
}
