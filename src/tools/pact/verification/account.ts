import { stripVTControlCharacters } from "node:util";
import { printable } from "../../../shared/printable.ts";

/** What this kit reads of the account that Pact's verifier gives. */
interface Account {
  readonly interactionResults?: readonly { readonly result: "Error" | "OK"; readonly mismatch?: Mismatch }[];
  readonly errors?: readonly { readonly mismatch?: Mismatch }[];
}

interface Mismatch {
  readonly type: string;
  readonly message?: string;
  readonly mismatches?: readonly Readonly<Record<string, unknown>>[];
}

/** What Pact's verifier says of one interaction. */
export type Said =
  | { readonly is: "held" }
  /** The answer was not what the pact asks for. */
  | { readonly is: "mismatched"; readonly reasons: readonly string[] }
  /** The provider did not answer, or the verifier did not report the answer. */
  | { readonly is: "unanswered"; readonly message: string };

/** Reads the account of a run with one interaction. It held only if the account says so. */
export function readAccount(json: string): Said {
  const { interactionResults = [], errors = [] } = JSON.parse(json) as Account;
  const [one, ...more] = interactionResults;
  const isHeld = one?.result === "OK" && more.length === 0 && errors.length === 0;
  if (isHeld) return { is: "held" };
  const mismatch = one?.mismatch ?? errors[0]?.mismatch;
  if (mismatch?.mismatches !== undefined && mismatch.mismatches.length > 0)
    return { is: "mismatched", reasons: reasonsOf(mismatch.mismatches) };
  const silence = one === undefined ? "Pact's verifier found nothing to verify" : "Pact's verifier does not say why";
  // The file is one of this kit's own.
  const message = (mismatch?.message ?? silence).replace(
    /^Failed to load pact '[^']*' - /,
    "Pact's verifier cannot read it: ",
  );
  return { is: "unanswered", message: clean(message) };
}

/** The verifier goes through a body in no order. */
function reasonsOf(mismatches: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(mismatches.map(sentenceOf))].toSorted();
}

/** All sentences read the same way round: what was expected, and then what came. */
function sentenceOf(one: Readonly<Record<string, unknown>>): string {
  const { type, path, key, mismatch, expected, actual } = one;
  if (type === "StatusMismatch") {
    const wanted = /^Expected status code \d+ to be an? ([^]+)$/.exec(String(mismatch))?.[1] ?? String(expected);
    return clean(`status: expected ${wanted}, got ${String(actual)}`);
  }
  const where =
    type === "HeaderMismatch" || type === "MetadataMismatch"
      ? `${type === "HeaderMismatch" ? "header" : "metadata"} ${String(key)}: `
      : typeof path === "string"
        ? `${path}: `
        : "";
  const said = typeof mismatch === "string" ? pointOf(mismatch) : undefined;
  const missing = /^Expected body Present\((\d+) bytes[^)]*\) but was empty$/.exec(said ?? "")?.[1];
  if (missing !== undefined) return `body: expected ${missing} bytes, got none`;
  if (said === undefined || equality.test(said)) return `${where}expected ${shown(expected)}, got ${shown(actual)}`;
  return clean(
    where +
      said.replace(/^Expected ([^]+?) to (be|contain|have|include|match|not)\b([^]*)$/, "expected to $2$3, got $1"),
  );
}

/** Pact's own sentence names what came first: `Expected 'came' (String) to be equal to 'expected' (String)`. */
const equality =
  /^Expected [^]+ to be equal to |^Expected (?:header|metadata) '[^']*' to have value '|^Expected body '[^]* using equality but did not match$/;

/** A sentence without what repeats it, or leads to the place in Pact's verifier where it was written. */
function pointOf(mismatch: string): string {
  const [sentence = ""] = mismatch.split("\n\nStack backtrace:", 1);
  if (sentence.startsWith("Expected metadata key '")) return sentence.replace(/^[^]* - (?=Expected )/, "");
  return sentence.replace(/^(?:Mismatch with header '[^']*'|Type mismatch): /, "");
}

function shown(value: unknown): string {
  return clean(typeof value === "string" ? value : JSON.stringify(value));
}

/** Pact colours some of its sentences. */
function clean(text: string): string {
  return printable(stripVTControlCharacters(text));
}
