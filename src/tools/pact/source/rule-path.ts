/** A step of a rule's path: the name of a member or the number of an item, every part (`.*`), or every item (`[*]`). */
export type PathStep = { readonly name: string } | { readonly every: "item" | "part" };

/** What there is in the example where a path leads. */
export interface InExample {
  /** `empty` if it leads to the parts of what has none. */
  readonly place: "empty" | "nowhere" | "there";
  readonly values: readonly unknown[];
}

/** The steps of a path after its `$`; undefined if it is no path. */
export function stepsOf(path: string): readonly PathStep[] | undefined {
  const step = /(\.\*)|(\[\*\])|(?:\.|^)([\p{L}\p{N}_:#@-]+)|\['((?:[^'\\]|\\[^])+)'\]|\["([^"]+)"\]|\[(\d+)\]/uy;
  const steps: PathStep[] = [];
  step.lastIndex = path.startsWith("$") ? 1 : 0;
  while (step.lastIndex < path.length) {
    const found = step.exec(path);
    if (found === null) return undefined;
    const [, part, item, ...names] = found;
    if (part !== undefined || item !== undefined) steps.push({ every: part === undefined ? "item" : "part" });
    else steps.push({ name: names.find((name) => name !== undefined) ?? "" });
  }
  return steps;
}

/**
 * Where a path leads in an example. `all` are the paths of all its rules: what comes may have more items than the example
 * where a rule is for the list.
 */
export function inExample(
  value: unknown,
  steps: readonly PathStep[],
  all: readonly (readonly PathStep[])[],
): InExample {
  let [isEmpty, isSeen] = [false, false];
  let here: readonly unknown[] = [value];
  for (const [at, step] of steps.entries()) {
    const isRuled = (): boolean => all.some((path) => path.length <= at && isAlong(steps, path));
    const next: unknown[] = [];
    for (const part of here) {
      if (typeof part !== "object" || part === null) {
        // Old libraries write `[*].*` for lists of texts, too.
        isSeen ||= part === null || ("every" in step && at === steps.length - 1);
        continue;
      }
      // An empty list without a rule has to stay empty, and so nothing of it is passed over.
      if (Object.keys(part).length > 0) for (const one of partsAt(part, step, isRuled)) next.push(one);
      else if (Array.isArray(part) && !isRuled()) isSeen = true;
      else isEmpty ||= "every" in step || Array.isArray(part);
    }
    here = next;
  }
  return { place: here.length > 0 || isSeen ? "there" : isEmpty ? "empty" : "nowhere", values: here };
}

function partsAt(part: object, step: PathStep, isRuled: () => boolean): readonly unknown[] {
  if ("every" in step) {
    const entries = Object.entries(part) as [string, unknown][];
    return entries.filter(([key]) => step.every === "part" || /^\d+$/.test(key)).map(([, value]) => value);
  }
  // Pact's libraries escape what they put into brackets.
  for (const name of [step.name, step.name.replaceAll(/\\([\\'])/g, "$1")])
    if (Object.hasOwn(part, name)) return [(part as Readonly<Record<string, unknown>>)[name]];
  return Array.isArray(part) && part.length > 0 && /^\d+$/.test(step.name) && isRuled() ? [part[0]] : [];
}

/** Whether a path leads to a part of where another one leads. */
export function isWithin(inner: readonly PathStep[], outer: readonly PathStep[]): boolean {
  return outer.length < inner.length && isAlong(inner, outer);
}

function isAlong(path: readonly PathStep[], beginning: readonly PathStep[]): boolean {
  return beginning.every((one, index) => isSame(one, path[index]));
}

function isSame(one: PathStep, other: PathStep | undefined): boolean {
  if (other === undefined) return false;
  return "every" in one || "every" in other || one.name === other.name;
}
