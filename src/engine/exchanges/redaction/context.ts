import type { NamePlace, NameTable, SecretKind } from "./names.ts";

/** What the readers of bodies, queries and text have in common. */
export interface RedactionContext {
  readonly names: NameTable;
  /** Stands in a secret's place. `name` says under which name it was found. */
  readonly replace: (kind: SecretKind, value: string, name: string) => string;
  /** The value is a field's name as well: it stays where else it stands in the exchange. */
  readonly keep: (value: string) => void;
  /** Whatever else a value inside the text is read as. */
  readonly text: (text: string, depth: number) => string;
  readonly foreign: ForeignReader | undefined;
  /** A value under a name. */
  readonly named: (name: string, value: string, place: NamePlace, depth: number) => string;
}

/** Reads what other people's traffic may have in it, and requests for this API have not. */
export interface ForeignReader {
  /** How tokens of further issuers look. */
  readonly issued: RegExp;
  /** A table whose first row has the names of its columns, without the secrets in it. */
  readonly table: (text: string, separator: string, context: RedactionContext, depth: number) => string;
  /** Text without the secrets of commands, SQL, mails, webhooks, encoded texts. */
  readonly read: (text: string, context: RedactionContext, depth: number) => string;
}

/** A name whose value is a credential for certain. */
export interface SecretName {
  readonly kind: SecretKind;
  readonly name: string;
}

export function secretNamed(name: string, place: NamePlace, { names }: RedactionContext): SecretName | undefined {
  const kind = names.kindOf(name, place);
  return kind === undefined || kind === "maybe" ? undefined : { kind, name };
}

/** The first of the names of a property or an element that is one. */
export function firstSecret(names: readonly string[], context: RedactionContext): SecretName | undefined {
  return names.map((name) => secretNamed(name, "property", context)).find((secret) => secret !== undefined);
}

/** Texts within texts deeper than this are replaced as a whole. */
export const deepestText = 8;

/** Properties that name what a property beside them holds, as in `{"name": "password", "value": "…"}`. */
const naming = /^(?:name|key|field|header|parameter|path|type|id|k|loc)$/i;
const holding = /^(?:(?:rejected)?value|content|text|v|val|input|received)$/i;

/** Whether a property holds what another one beside it names. */
export function isHolding(name: string): boolean {
  return holding.test(name);
}

/** The names that properties may give to what another one holds. */
export function namesBeside(entries: readonly (readonly [string, unknown])[]): string[] {
  return entries.flatMap(([key, written]) => {
    // As an error tells where a value is: `["body", "password"]`.
    const name: unknown = [written].flat().at(-1);
    return naming.test(key) && typeof name === "string" ? [name.split("/").at(-1) ?? ""] : [];
  });
}
