import { sameJson, setMember } from "../../shared/json.ts";

/**
 * What changed within a record. For an object: keys that are gone (`d`), new values (`s`), and changes within values (`p`).
 * An array has its new length (`n`) instead of `d`; or where what follows has only moved, what was cut out and what stands there
 * instead (`c`).
 */
export interface Patch {
  readonly n?: number;
  readonly c?: readonly [at: number, removed: number, ...inserted: unknown[]];
  readonly d?: readonly string[];
  readonly s?: Readonly<Record<string, unknown>>;
  readonly p?: Readonly<Record<string, Patch>>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The change from one JSON value to another, `unchanged` where there is none, or undefined when only the whole value says it: for anything but two objects
 * or two arrays, and for objects whose keys are in an order that adding and removing does not lead to.
 */
export function patchBetween(before: unknown, after: unknown): Patch | undefined {
  if (!isPlain(before) || !isPlain(after) || Array.isArray(before) !== Array.isArray(after)) return undefined;
  const cut = Array.isArray(before) && Array.isArray(after) ? cutBetween(before, after) : undefined;
  if (cut !== undefined) return { c: cut };
  const [keys, keysBefore] = [Object.keys(after), Object.keys(before)];
  // Most changes leave the keys as they are.
  const isSame = sameKeys(keysBefore, keys);
  const gone = isSame ? [] : keysBefore.filter((key) => !Object.hasOwn(after, key));
  if (!isSame && !Array.isArray(before) && !keepsOrder(keysBefore, keys, after)) return undefined;
  const set: Record<string, unknown> = {};
  const within: Record<string, Patch> = {};
  let [sets, changes] = [0, 0];
  for (const key of keys) {
    const value = after[key];
    const isKnown = isSame || Object.hasOwn(before, key);
    const old = isKnown ? before[key] : undefined;
    if (isKnown && old === value) continue;
    const inner = isKnown ? patchBetween(old, value) : undefined;
    if (inner === undefined) {
      // Two numbers that are kept as text.
      if (isKnown && sameJson(old, value)) continue;
      setMember(set, key, value);
      sets += 1;
    } else if (inner !== unchanged) {
      setMember(within, key, inner);
      changes += 1;
    }
  }
  const patch: { -readonly [Part in keyof Patch]: Patch[Part] } = {};
  if (!Array.isArray(after)) {
    if (gone.length > 0) patch.d = gone;
  } else if (before["length"] !== after.length) patch.n = after.length;
  if (sets > 0) patch.s = set;
  if (changes > 0) patch.p = within;
  return patch.n === undefined && patch.d === undefined && sets + changes === 0 ? unchanged : patch;
}

/** The change between two values that are the same. */
export const unchanged: Patch = Object.freeze({});

/** What was cut out of an array, where the rest is the same before and after it; undefined when nothing after it is. */
function cutBetween(before: readonly unknown[], after: readonly unknown[]): Patch["c"] {
  const shorter = Math.min(before.length, after.length);
  if (before.length === after.length) return undefined;
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let rest = 0;
  while (rest < shorter - at && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest++;
  return rest === 0 ? undefined : [at, before.length - rest - at, ...after.slice(at, after.length - rest)];
}

/** The value that a patch leads to; throws when it does not fit what it is applied to. */
export function patched(before: unknown, { n, c, d = [], s = {}, p = {} }: Patch): unknown {
  if (!isPlain(before)) throw new Error("a change within a record does not fit the record");
  if (c !== undefined) return withCut(before, c);
  const after: object = Array.isArray(before) ? before.slice(0, n ?? before.length) : without(before, d);
  for (const [key, inner] of Object.entries(p)) setMember(after, key, patched(own(before, key), inner));
  for (const [key, value] of Object.entries(s)) setMember(after, key, value);
  return after;
}

function withCut(before: Fields, [at, removed, ...inserted]: NonNullable<Patch["c"]>): readonly unknown[] {
  if (!Array.isArray(before)) throw new Error("a change within a record does not fit the record");
  return [...before.slice(0, at), ...inserted, ...before.slice(at + removed)];
}

function sameKeys(before: readonly string[], after: readonly string[]): boolean {
  if (before.length !== after.length) return false;
  for (let at = 0; at < before.length; at++) if (before[at] !== after[at]) return false;
  return true;
}

/** Whether the keys of `after` are those before it that stay, followed by new ones. */
function keepsOrder(keysBefore: readonly string[], keys: readonly string[], after: Fields): boolean {
  let at = 0;
  for (const key of keysBefore) if (Object.hasOwn(after, key) && keys[at++] !== key) return false;
  return true;
}

function without(object: Fields, gone: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !gone.includes(key)));
}

function own(object: Fields, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** An object or array that JSON text was read into, or that the engine made; not a number that is kept as text. */
function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  return Object.getPrototypeOf(value) !== null;
}
