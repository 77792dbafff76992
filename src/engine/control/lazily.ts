/** The methods of something that is loaded when the first one is called; all of them return promises. */
export function lazily<Loaded extends object>(load: () => Promise<Loaded>): Loaded {
  return new Proxy({} as Loaded, {
    get: (_none, name) =>
      // What awaits it must not take it for a promise.
      typeof name !== "string" || name === "then"
        ? undefined
        : async (...given: readonly unknown[]) =>
            ((await load()) as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[name]?.(...given),
  });
}
