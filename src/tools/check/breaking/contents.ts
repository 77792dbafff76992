import { contentOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import { type ContractChange, type Trail } from "./change.ts";
import { encodingChanges } from "./encodings.ts";
import { unknownFields } from "./fields.ts";
import { stepInto } from "./form-parts.ts";
import { covers, normalized } from "./media-types.ts";
import type { SchemaComparison } from "./schemas.ts";

type Content = ReadonlyMap<string, SpecNode>;

/** Changes of a body: its media types, and what each of them holds. */
export function contentChanges(
  old: SpecNode | undefined,
  now: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  return mediaChanges(contentOf(old), contentOf(now), now, trail, schemas);
}

function mediaChanges(
  old: Content,
  now: Content,
  holder: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  const at = holder.child("content") ?? holder;
  const [before, after] = [normalizedKeys(old), normalizedKeys(now)];
  const changes = [...before].flatMap(([type, media]): ContractChange[] => {
    const [found, there] = bestFor(type, after, trail) ?? [];
    if (there === undefined || found === undefined)
      return isStillThere(type, after, trail)
        ? []
        : [{ rule: "media-type-removed", at, message: `${trail.message}: ${type} is gone.`, before: media }];
    return oneMediaChanges(type, media, there, trail, schemas);
  });
  return [...changes, ...narrowedRange(before, after, at, trail, schemas)];
}

function normalizedKeys(content: Content): Map<string, SpecNode> {
  return new Map([...content].map(([type, media]) => [normalized(type), media]));
}

/** The media type of the other version that holds for one: itself, or the range around it that a request may use. */
function bestFor(type: string, others: Content, { direction }: Trail): [string, SpecNode] | undefined {
  const same = others.get(type);
  if (same !== undefined) return [type, same];
  if (direction === "response") return undefined;
  const ranges = [...others].filter(([range]) => covers(range, type));
  return ranges.toSorted(([left], [right]) => right.length - left.length)[0];
}

/** A range in a response has become more precise; or nobody could ask for it, and others come still. */
function isStillThere(type: string, others: Content, { direction, isPushed }: Trail): boolean {
  if (isPushed === true && others.size > 0) return true;
  return direction === "response" && [...others.keys()].some((other) => covers(type, other));
}

/** What comes in a media type that was only known as part of a range has to fit what the range said. */
function narrowedRange(
  before: Content,
  after: Content,
  at: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  if (trail.direction === "request") return [];
  return [...after].flatMap(([type, media]) => {
    if (before.has(type)) return [];
    const range = [...before].find(([other]) => covers(other, type));
    if (range !== undefined) return oneMediaChanges(type, range[1], media, trail, schemas);
    const isRange = type.includes("*") && [...before.keys()].some((other) => covers(type, other));
    if (trail.isPushed === true && before.size > 0)
      return [{ rule: "media-type-added", at: media, message: `${trail.message}: it may come as ${type} now.` }];
    return isRange
      ? [{ rule: "media-type-removed", at, message: `${trail.message}: any of ${type} may come now.` }]
      : [];
  });
}

function oneMediaChanges(
  type: string,
  old: SpecNode,
  now: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  const isForm = type === "application/x-www-form-urlencoded" || type.startsWith("multipart/");
  const whole: Trail = { ...trail, isText: isForm || type.startsWith("text/"), isXml: /[/+]xml$/.test(type) };
  const inside: Trail = isForm ? { ...whole, form: { type, old, now } } : whole;
  const [before, after] = [old, now].map((media) => media.child("schema"));
  const [item, left] = [old, now].map((media) => listOf(media.child("itemSchema"))) as [SpecNode[], SpecNode[]];
  const isBytes = isRaw(type) && [before, after].every(isAnyBytes);
  return [
    ...unknownFields("MediaType", trail.message, old, now),
    ...(isBytes ? [] : schemas.compare(listOf(before), listOf(after), now, inside)),
    ...schemas.compare(item, left, now, stepInto(inside, { index: undefined }, item, left)),
    // Elsewhere it is ignored.
    ...(isForm ? encodingChanges(type, old, now, inside, schemas) : []),
  ];
}

function listOf(node: SpecNode | undefined): SpecNode[] {
  return node === undefined ? [] : [node];
}

/** Bytes that no schema describes. */
function isRaw(type: string): boolean {
  return !/json|xml|yaml|text\/|form|multipart|\*/.test(type);
}

/** OpenAPI 3.0 says `{ type: string, format: binary }` of bytes, 3.1 nothing. */
function isAnyBytes(schema: SpecNode | undefined): boolean {
  const { object } = schema?.target ?? {};
  const { type, format, contentMediaType, ...others } = object ?? {};
  const rest = Object.keys(others).filter(
    (key) => !["description", "title", "example", "examples", "contentEncoding"].includes(key),
  );
  return (
    rest.length === 0 &&
    (type === undefined || (type === "string" && (format === "binary" || contentMediaType !== undefined)))
  );
}
