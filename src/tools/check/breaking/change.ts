import type { SpecNode } from "../document/node.ts";
import type { SourcePosition } from "../document/spec.ts";

/** Something that clients of the earlier version may trip over. */
export interface ContractChange {
  /** Without its group: `enum-narrowed`. */
  readonly rule: string;
  /** In the new version: what has changed, or what the missing thing was in. */
  readonly at: SourcePosition;
  readonly message: string;
  /** In the earlier version, where the new one has nothing to show. */
  readonly before?: SpecNode | undefined;
}

/** Which way a message goes. A request may ask for less than before, and a response may only promise more. */
export type Direction = "request" | "response";

/** What is compared, for people: `response 200 of getSites, items[].code`. */
export interface Trail {
  readonly direction: Direction;
  readonly message: string;
  readonly steps: string;
}

export function step(trail: Trail, name: string): Trail {
  const steps = trail.steps === "" || name.startsWith("[") ? trail.steps + name : `${trail.steps}.${name}`;
  return { ...trail, steps };
}

export function describe({ message, steps }: Trail): string {
  return steps === "" ? message : `${message}, ${steps}`;
}
