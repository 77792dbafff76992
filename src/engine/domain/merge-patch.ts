/**
 * A JSON merge patch (RFC 7396): null removes an entry, objects are merged, anything else takes the old value's place. An
 * entry that is undefined is as good as absent.
 */
export function mergePatch<Target extends object>(target: Partial<Target>, patch: object): Target {
  return merged(target, patch) as Target;
}

/** New values beside what stays: null counts as absent, but free-form `mixins` are taken as they are. */
export function replaceWith<Target extends object>(kept: Partial<Target>, values: object): Target {
  const { mixins, ...rest } = values as { readonly mixins?: unknown };
  const replaced = merged(kept, rest) as Target;
  return mixins === undefined || mixins === null ? replaced : { ...replaced, mixins };
}

function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const entries = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value === null) entries.delete(key);
    else entries.set(key, merged(entries.get(key), value));
  }
  return Object.fromEntries(entries);
}

/** A JSON object; an array is none, and neither is a number that is kept as it was written. */
function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
