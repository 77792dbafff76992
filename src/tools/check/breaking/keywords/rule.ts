import type { SpecNode } from "../../document/node.ts";
import type { Alternative } from "../../schema/alternatives.ts";
import type { Parts } from "../../schema/keywords.ts";
import type { ContractChange, Trail } from "../change.ts";

/** Keywords that constrain one group of types say nothing of the others. */
export type TypeGroup = "null" | "boolean" | "number" | "string" | "array" | "object";

/** How a keyword's subschemas are compared. */
export interface Comparer {
  /** Schemas of a list all hold; an empty list allows anything. `at` is where a finding goes that has no better place. */
  compare(old: Parts, now: Parts, at: SpecNode, trail: Trail): readonly ContractChange[];
  /** What is computed, once for a pair in a kind of message; nothing where it is asked for inside of itself. */
  once(pair: string, trail: Trail, compute: () => readonly ContractChange[]): readonly ContractChange[];
}

/** Where forms are compared, and how their subschemas are. */
export interface FormPlace {
  readonly at: SpecNode;
  readonly trail: Trail;
  readonly comparer: Comparer;
}

/** One form of a schema in both versions. */
export interface AlternativePair {
  readonly old: Alternative;
  readonly now: Alternative;
  readonly at: SpecNode;
  readonly trail: Trail;
  readonly comparer: Comparer;
}

/** What schemas say in both versions whatever form a value has. */
export interface CorePair {
  readonly old: Parts;
  readonly now: Parts;
  readonly at: SpecNode;
  readonly trail: Trail;
  readonly comparer: Comparer;
}

/** What a keyword counts for. */
export interface KeywordRule {
  /** What a request has to keep, or why there is nothing to keep. */
  readonly request: string;
  readonly response: string;
  /** Values of the other types are not constrained. */
  readonly group?: TypeGroup;
  /** Compares the keyword in one form of a schema. */
  readonly compare?: (keyword: string, pair: AlternativePair) => readonly ContractChange[];
  /** Compares the keyword in what holds for all forms. */
  readonly compareCore?: (keyword: string, pair: CorePair) => readonly ContractChange[];
}
