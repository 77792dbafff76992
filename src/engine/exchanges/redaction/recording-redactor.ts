import { foreign } from "./foreign/foreign.ts";
import type { NameRules } from "./names.ts";
import { placeholders, Redactor } from "./redactor.ts";

/** For recordings: the same secret always becomes the same placeholder. */
export function recordingRedactor(rules: NameRules = {}): Redactor {
  return new Redactor(placeholders(), rules, undefined, foreign);
}
