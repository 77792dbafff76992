import type { SpecNode } from "../document/node.ts";
import type { BreakingRule } from "./rules.ts";

/** Something that clients of the earlier version may trip over. */
export interface ContractChange {
  /** Without its group: `enum-narrowed`. */
  readonly rule: BreakingRule;
  /** In the new version: what has changed, or what the missing thing was in. */
  readonly at: SpecNode;
  readonly message: string;
  /** What is sent stays valid, but it may be understood in another way: by a generated client, or for a value left out. */
  readonly isWarning?: boolean;
  /** In the earlier version, where the new one has nothing to show. */
  readonly before?: SpecNode | undefined;
}

/** Which way a message goes. A request may ask for less than before, and a response may only promise more. */
export type Direction = "request" | "response";

/** A media type whose value is written in parts, in both versions. */
export interface FormPair {
  readonly type: string;
  readonly old: SpecNode;
  readonly now: SpecNode;
}

/** What is compared, for people: `response 200 of getSites, items[].code`. */
export interface Trail {
  readonly direction: Direction;
  readonly message: string;
  /** The operation, as `GET /site/{tenant}/sites`. */
  readonly route: string;
  readonly steps: string;
  /** Values are sent as text, as in a query: a number is also a string there. */
  readonly isText?: boolean;
  /** It is of this type, whatever else its schema allows: the name of a property is a string. */
  readonly only?: "object" | "string";
  /** The message is XML. */
  readonly isXml?: boolean;
  /** Nobody has asked for it: what a webhook or a callback comes with is not negotiated. */
  readonly isPushed?: boolean;
  /** Undeclared properties count: a condition holds for them too. */
  readonly isStrict?: boolean;
  /** It is an heir that a discriminator names: the heirs beside and below it are compared there. */
  readonly isHeir?: boolean;
  /** It is a part of a form as a whole: what is written there is a document of its own. */
  readonly isPart?: boolean;
  /** Null fits in another place: what is compared here is the rest. */
  readonly isNullTaken?: boolean;
  /** It is a form as a whole, whose parts are written each in its own way. */
  readonly form?: FormPair;
}

export function step(trail: Trail, name: string): Trail {
  const steps = trail.steps === "" || name.startsWith("[") ? trail.steps + name : `${trail.steps}.${name}`;
  const { isHeir: _, isPart: __, isNullTaken: ___, form: ____, ...rest } = trail;
  return { ...rest, steps };
}

export function describe({ message, steps }: Trail): string {
  return steps === "" ? message : `${message}, ${steps}`;
}

/**
 * Every value of the inner version has to fit the outer one: what could be sent before has to be accepted now, and what
 * comes now has to have been possible before.
 */
export function sides<T>(direction: Direction, old: T, now: T): { inner: T; outer: T } {
  return direction === "request" ? { inner: old, outer: now } : { inner: now, outer: old };
}

/** A value in a message, or `none`. */
export function written(node: SpecNode | undefined): string {
  return node === undefined ? "none" : shortened(JSON.stringify(node.value));
}

export function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, 10).map((value) => shortened(JSON.stringify(value)));
  return shown.join(", ") + (values.length > 10 ? ` and ${values.length - 10} more` : "");
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
