/** Whether an object fits a query. */
export type Predicate = (row: object) => boolean;

type Test = (value: unknown) => boolean;

/** One pair of a query, as `field:value`, `field:~text` or `field:(a,b)`. */
const pair = /([\w.]+):(~?)(?:\(([^()]*)\)|"([^"]*)"|([^\s"()]+))(?:\s+|$)/y;

/**
 * Reads a query of the shop's services: pairs of a field and a value, which all have to hold.
 *
 * @returns what is wrong, for a text that is not made of such pairs
 */
export function parseQuery(q: string): Predicate | { readonly problem: string } {
  const text = q.trim();
  const tests: [path: readonly string[], test: Test][] = [];
  pair.lastIndex = 0;
  while (pair.lastIndex < text.length) {
    const at = pair.lastIndex;
    const match = pair.exec(text);
    if (match === null)
      return { problem: `q cannot be read from "${text.slice(at, at + 40)}" on: it takes field:value` };
    const [, field = "", tilde = "", list, quoted, plain] = match;
    tests.push([field.split("."), testOf(tilde !== "", list, quoted ?? plain ?? "")]);
  }
  return (row) => tests.every(([path, test]) => valuesAt(row, path).some(test));
}

function testOf(contains: boolean, list: string | undefined, value: string): Test {
  if (list !== undefined) {
    const wanted = new Set(list.split(",").map((entry) => entry.trim().replaceAll('"', "")));
    return (found) => wanted.has(String(found));
  }
  if (!contains) return (found) => String(found) === value;
  const wanted = value.toLowerCase();
  return (found) => String(found).toLowerCase().includes(wanted);
}

/** What stands at a path; every entry of an array on the way, and of a map at its end. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path));
  const [key, ...rest] = path;
  if (key === undefined) return isMap(value) ? Object.values(value) : [value];
  return isMap(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
