/** The type, and the part of the subtype that says how a body is written, as `application` and `json`; undefined for what is none. */
function read(text: string): { readonly type: string; readonly syntax: string } | undefined {
  const [, type = "", syntax = ""] =
    /^[ \t]*([\w!#$%&'*.^`|~+-]+)\/(?:[\w!#$%&'*.^`|~-]+\+)*([\w!#$%&'*.^`|~-]+)[ \t]*(?:;|$)/.exec(text) ?? [];
  return type === "" ? undefined : { type: type.toLowerCase(), syntax: syntax.toLowerCase() };
}

/** Whether a media type is one at all. */
export function isMediaType(text: string): boolean {
  return read(text) !== undefined;
}

/** Whether a body of a media type is written as a documented one is; `application/problem+json` is `application/json`. */
export function isMedia(text: string, documented: string): boolean {
  if (text === documented) return true;
  const [one, other] = [read(text), read(documented)];
  return one !== undefined && one.type === other?.type && one.syntax === other.syntax;
}
