type ByRoute<Listed extends { readonly route: string }> = { readonly [Each in Listed as Each["route"]]: Each };

/** A table of operations by the routes that they name themselves. */
export function byRoute<const Listed extends readonly { readonly route: string }[]>(
  operations: Listed,
): ByRoute<Listed[number]> {
  // `fromEntries` forgets the names of the keys.
  return Object.fromEntries(operations.map((operation) => [operation.route, operation])) as ByRoute<Listed[number]>;
}
