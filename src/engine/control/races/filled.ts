import { invalidOption } from "../../../shared/errors.ts";

/** What a step may name: the values of the scenario, and answers, as `A1`. */
export type RaceScope = ReadonlyMap<string, unknown>;

const name = /\{([A-Za-z]\w*(?:\.\w+)*)\}/g;

/** How deep a body may be nested: what fills it in, and writes it as JSON, takes stack for each level. */
const deepest = 500;

/**
 * A value in which `{token}` and `{A1.body.metadata.version}` are what they name. A text that is such a name alone becomes the value, whatever
 * its type.
 *
 * @throws KitError `OPTION_INVALID` for a name that has no value yet
 */
export function filled(value: unknown, scope: RaceScope, step: string, depth = 0): unknown {
  if (depth > deepest) throw invalidOption(`The step ${step} is nested deeper than ${deepest} levels`);
  if (typeof value === "string") {
    const [whole, only] = /^\{([A-Za-z]\w*(?:\.\w+)*)\}$/.exec(value) ?? [];
    if (whole !== undefined && only !== undefined) return valueOf(only, scope, step);
    return value.replaceAll(name, (_, path: string) => String(valueOf(path, scope, step)));
  }
  if (Array.isArray(value)) return value.map((part) => filled(part, scope, step, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, scope, step, depth + 1)]));
}

function valueOf(path: string, scope: RaceScope, step: string): unknown {
  const [first = "", ...rest] = path.split(".");
  const found = rest.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<string, unknown>>)[key]
        : undefined,
    scope.get(first),
  );
  if (found !== undefined) return found;
  const known = [...scope.keys()].join(", ");
  throw invalidOption(`The step ${step} names {${path}}, which has no value: there are ${known}`);
}
