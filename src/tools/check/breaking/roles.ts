import type { DescribedOperation } from "../contract/operations.ts";
import type { Direction } from "./change.ts";
import type { LinkPair } from "./links.ts";
import type { SchemaComparison } from "./schemas.ts";
import type { SchemePair } from "./schemes.ts";

/** An operation in both versions, and who sends what. */
export interface OperationPair {
  readonly old: DescribedOperation;
  readonly now: DescribedOperation;
  /** What clients send. */
  readonly asked: Direction;
  /** What clients get. In webhooks and callbacks the client is the one that is called. */
  readonly answered: Direction;
  readonly schemas: SchemaComparison;
  readonly links: LinkPair;
  readonly schemes: SchemePair;
}
