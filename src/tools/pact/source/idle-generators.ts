import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject } from "./json-object.ts";
import { bodySections, isOfBody, rulesOf } from "./rule-list.ts";
import { inExample, stepsOf } from "./rule-path.ts";
import { hasBody, heldIn, jsonExample, type Ruled } from "./ruled.ts";

/** A generator for what the example does not have: its value would go nowhere. */
export function idleGeneratorFlaw(ruled: Ruled): Flaw | undefined {
  const { name, part } = ruled;
  const { generators } = part;
  if (!isJsonObject(generators)) return undefined;
  const example = jsonExample(ruled);
  const ruledPaths = rulesOf(part)
    .filter(isOfBody)
    .map(({ steps }) => steps);
  return firstFlaw(Object.entries(generators), ([section, entries]) => {
    // That of a path or a status stands there by itself.
    if (!isJsonObject(entries) || typeof entries["type"] === "string") return undefined;
    const held = heldIn(ruled, section);
    return firstFlaw(Object.keys(entries), (path) => {
      const steps = stepsOf(path);
      if (bodySections.includes(section)) {
        if (!hasBody(ruled)) return mended(`${name} has generators for a body, and no body`);
        const isIdle =
          example !== undefined &&
          steps !== undefined &&
          inExample(example.value, steps, ruledPaths).place === "nowhere";
        return isIdle ? mended(`${name} has a generator for ${path}, and nothing there in the example`) : undefined;
      }
      const [step] = steps ?? [{ name: path }];
      if (held === undefined || step === undefined || "every" in step) return undefined;
      return [step.name, path].some((one) => held.has(one.toLowerCase()))
        ? undefined
        : mended(`${name} has a generator for the ${section} ${step.name}, and no such ${section}`);
    });
  });
}
