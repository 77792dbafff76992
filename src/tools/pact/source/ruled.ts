import { isJsonObject, type JsonObject } from "./json-object.ts";

/** What stands in an interaction's part, and in the rules for it. */
export interface Ruled {
  /** As `its response`. */
  readonly name: string;
  readonly part: JsonObject;
  /** The member that is its body. */
  readonly body: "body" | "contents";
  readonly isV4: boolean;
}

/** In Pact 4 an empty object is no body. */
export function hasBody({ part, body, isV4 }: Ruled): boolean {
  const whole = part[body];
  return whole !== undefined && !(isV4 && isJsonObject(whole) && whole["content"] === undefined);
}

/** The body, if it is JSON: rules for XML and forms have paths of their own. */
export function jsonExample({ part, body, isV4 }: Ruled): { readonly value: unknown } | undefined {
  const whole = part[body];
  const value = isV4 && isJsonObject(whole) ? whole["content"] : whole;
  const isEncoded = isV4 && isJsonObject(whole) && ![undefined, null, false].includes(whole["encoded"] as never);
  return isEncoded || value === undefined || typeof value === "string" ? undefined : { value };
}

/** The names of the headers, the parameters or the metadata that a part has, in lower case. */
export function namesHeld({ part }: Ruled, section: string): ReadonlySet<string> | undefined {
  if (section === "header") return namesIn(part["headers"]);
  // Every message has a content type.
  if (/^metadata$/i.test(section))
    return new Set([...namesIn(part["metadata"] ?? part["metaData"]), "contenttype", "content-type"]);
  if (section !== "query") return undefined;
  const { query } = part;
  return namesIn(typeof query === "string" ? Object.fromEntries(new URLSearchParams(query)) : query);
}

function namesIn(value: unknown): ReadonlySet<string> {
  return new Set(Object.keys(isJsonObject(value) ? value : {}).map((name) => name.toLowerCase()));
}
