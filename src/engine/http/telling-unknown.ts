import type { Hint } from "../domain/hint.ts";
import type { BoundOperation } from "./bind.ts";

/** Hears of each request that an operation is about to answer. */
export type TellUnknown = (
  bound: Pick<BoundOperation<never>, "operation" | "unknownInQuery" | "unknownInBody">,
  query: Readonly<Record<string, unknown>>,
  body: unknown,
) => void;

/** Says once for each operation which fields it does not know: the API ignores them without a word. */
export function tellingUnknown(hint: Hint): TellUnknown {
  return ({ operation: { route }, unknownInQuery, unknownInBody }, query, body) => {
    const tell = (field: string): void =>
      hint("FIELD_UNKNOWN", `${route} ignores ${field}: the API has no such field`, `${route} ${field}`);
    for (const name of unknownInQuery(query)) tell(`query ${name}`);
    for (const path of unknownInBody(body)) tell(`body ${path}`);
  };
}
