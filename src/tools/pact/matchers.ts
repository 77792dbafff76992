import { invalidOption } from "../../shared/errors.ts";

declare const matched: unique symbol;

/** Stands for any value like its example: what Pact calls a matcher, in Pact's own JSON form. */
export interface Matching<Value> {
  readonly [matched]?: Value;
  readonly "pact:matcher:type": string;
  readonly value: unknown;
  /** The least number of items, of a list. */
  readonly min?: number;
  /** The greatest number of items, of a list. */
  readonly max?: number;
  readonly regex?: string;
  /** What has to be in a list, each once at least. */
  readonly variants?: readonly unknown[];
  /** What each key, or each value, of an object has to be. */
  readonly rules?: readonly unknown[];
}

/** What a consumer needs of an answer: a part of what the spec says, literally or by matchers. */
export type Template<Value> = unknown extends Value ? unknown : Matching<Value> | Parts<Value>;

type Parts<Value> = Value extends readonly (infer Item)[]
  ? readonly Template<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Template<Value[Name]> }
    : Value;

/** What a consumer sends: all that the spec requires, literally or by matchers. */
export type Sent<Value> = unknown extends Value ? unknown : Matching<Value> | SentParts<Value>;

type SentParts<Value> = Value extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Sent<Value[Name]> }
    : Value;

/** Anything of the example's types, in every depth. */
export function like<Value>(example: NoInfer<Template<Value>>): Matching<Value> {
  return matching("type", example);
}

/** A list of at least so many items (1), and at most so many if it is given, each like the example. */
export function eachLike<Item>(example: NoInfer<Template<Item>>, least = 1, most?: number): Matching<readonly Item[]> {
  if (most !== undefined && most < Math.max(least, 1))
    throw invalidOption(`eachLike cannot have ${most} items at most and ${least} at least`);
  const items = Array.from({ length: Math.max(least, 1) }, () => example);
  return { ...matching("type", items), min: least, ...(most === undefined ? {} : { max: most }) };
}

/** A list in which each of these is, in any order; others may be there as well. */
export function arrayContains<Item>(...variants: readonly NoInfer<Template<Item>>[]): Matching<readonly Item[]> {
  return { ...matching("arrayContains", variants), variants };
}

/** An object in which each key fits the matcher, as `text(/[a-z]+/, "color")`; the values may be anything. */
export function eachKey<Value extends object>(
  example: NoInfer<Template<Value>>,
  key: Matching<string>,
): Matching<Value> {
  return { ...matching("eachKey", example), rules: [key] };
}

/** An object in which each value fits the matcher; the keys may be anything. */
export function eachValue<Value extends object>(
  example: NoInfer<Template<Value>>,
  value: Matching<Value[keyof Value]>,
): Matching<Value> {
  return { ...matching("eachValue", example), rules: [value] };
}

/** Exactly this, also within `like`. */
export function exactly<const Value>(value: Value): Matching<Value> {
  return matching("equality", value);
}

/** A number without a fraction. */
export function integer(example: number): Matching<number> {
  return matching("integer", example);
}

/** A number, with or without a fraction. */
export function number(example: number): Matching<number> {
  return matching("number", example);
}

/** `true` or `false`. By its type: the boolean matcher of Pact takes the text "true" as well. */
export function boolean(example: boolean): Matching<boolean> {
  return matching("type", example);
}

/** `null`, and no other value. */
export function nothing(): Matching<null> {
  return matching("null", null);
}

/** Text that fits a regular expression as a whole. */
export function text(pattern: RegExp, example: string): Matching<string> {
  return { ...matching("regex", example), regex: `^(?:${pattern.source})$` };
}

export function uuid(example = "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11"): Matching<string> {
  return text(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, example);
}

/** ISO 8601 with milliseconds and Z, as the API writes it. */
export function timestamp(example = "2026-03-01T09:30:00.000Z"): Matching<string> {
  return text(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/, example);
}

/** Text, and not the empty one. */
export function someText(example: string): Matching<string> {
  return text(/[\s\S]+/, example);
}

/** A value of the provider state: the example for the consumer, the state's own in the verification. */
export interface Injected<Value> extends Matching<Value> {
  readonly "pact:generator:type": "ProviderState";
  readonly expression: string;
}

/** The text of several values of the provider state, as `Bearer ${token}`. */
export function injected<Value>(expression: string, example: Value): Injected<Value> {
  return { ...matching("equality", example), "pact:generator:type": "ProviderState", expression };
}

export function isMatching(value: unknown): value is Matching<unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "pact:matcher:type");
}

export function isInjected(value: unknown): value is Injected<unknown> {
  return isMatching(value) && Object.hasOwn(value, "expression");
}

/** The example behind a template, with its matchers taken away. */
export function exampleOf(template: unknown): unknown {
  if (isMatching(template)) return exampleOf(template.value);
  if (Array.isArray(template)) return template.map(exampleOf);
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, part]) => [name, exampleOf(part)]));
}

function matching<Value>(type: string, value: unknown): Matching<Value> {
  return { "pact:matcher:type": type, value };
}
