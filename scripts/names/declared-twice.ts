/** A file, and the names that it declares and exports. */
export interface DeclaringFile {
  readonly path: string;
  readonly names: readonly string[];
}

/** Names that two files declare on purpose, each with the reason. */
export const twins: Readonly<Record<string, string>> = {
  mockApi: "the set-up for tests in Node and for pages: an app imports one of them, by entry point",
  test: "Vitest's and Playwright's: a test file imports one of them, by entry point",
  Fixtures: "what the two `test` give",
};

/** The names that two files declare, one line each; and the twins that are not twins any more. */
export function declaredTwice(files: readonly DeclaringFile[], allowed: Readonly<Record<string, string>>): string[] {
  const places = new Map<string, string[]>();
  for (const { path, names } of files)
    for (const name of new Set(names)) places.set(name, [...(places.get(name) ?? []), path]);
  const twice = [...places].filter(([name, paths]) => paths.length > 1 && !Object.hasOwn(allowed, name));
  const stale = Object.keys(allowed).filter((name) => (places.get(name)?.length ?? 0) < 2);
  return [
    ...twice.map(([name, paths]) => `${name} is declared in ${paths.join(" and ")}: give one of them another name`),
    ...stale.map(
      (name) => `${name} is declared once only: remove it from the twins in scripts/names/declared-twice.ts`,
    ),
  ];
}
