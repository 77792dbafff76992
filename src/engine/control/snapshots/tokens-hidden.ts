import { Taint } from "../../exchanges/redaction/taint.ts";
import { percentDecoded } from "../../../shared/percent.ts";
import type { TenantRows } from "../../store/state.ts";

/** Without a number: those of the log are others. */
export const tokenPlaceholder = "redacted-token";

/** Takes the tokens of states, and the keys that sign them, out of JSON values: inside a longer text too, and percent-encoded. */
export function tokensHidden(
  states: readonly Pick<TenantRows, "secrets" | "tokens">[],
): <Value>(value: Value) => Value {
  const taint = new Taint();
  for (const { tokens, secrets } of states)
    for (const secret of [...tokens.keys(), ...secrets.values()]) taint.add(String(secret), tokenPlaceholder);

  const inText = (text: string): string => {
    const safe = taint.replaceIn(text);
    const decoded = percentDecoded(safe);
    const hidden = taint.replaceIn(decoded);
    return hidden === decoded ? safe : hidden;
  };
  const hidden = (value: unknown): unknown => {
    if (typeof value === "string") return inText(value);
    if (Array.isArray(value)) return value.map(hidden);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [inText(key), hidden(part)]));
  };
  return <Value>(value: Value) => hidden(value) as Value;
}
