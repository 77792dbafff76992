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
  /** A value under a name. */
  readonly named: (name: string, value: string, place: NamePlace, depth: number) => string;
}

/** Texts within texts deeper than this are replaced as a whole. */
export const deepestText = 8;
