// Generated from the spec by `npm run generate`. Do not edit.
export declare function findPath(
  method: "",
  path: string,
): { readonly data: string; readonly params?: Readonly<Record<string, string>> } | undefined;
