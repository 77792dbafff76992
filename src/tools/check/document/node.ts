import { dirname, resolve } from "node:path";
import type { Source } from "@redocly/openapi-core";
import type { Finding } from "../../reports/report.ts";

export type PlainObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A file's name, relative to the working directory, and a place in it. */
export type SourcePosition = Pick<Finding, "file" | "line" | "column">;

/** A schema that inherits from another one, by the name that a discriminator has for it. */
export type Heir = readonly [name: string, schema: SpecNode];

/** The description that a node belongs to, as far as a node needs it. */
interface Description {
  /** As `3.1`: OpenAPI 3.0 has schemas of its own, and 3.2 has words for more places. */
  readonly version: string;
  /** A whole file, by its absolute path. */
  file(path: string): SpecNode | undefined;
  /** The schema that calls itself by this `$id`. */
  identified(id: string): SpecNode | undefined;
  /** The schema of a file that has this `$anchor` or `$dynamicAnchor`. */
  anchored(path: string, anchor: string): SpecNode | undefined;
  /** The schemas that inherit from the one of this ID. */
  heirs(id: string): readonly Heir[];
  place(path: string, pointer: readonly string[]): SourcePosition;
  location(path: string, pointer: readonly string[]): NodeLocation;
}

/** Where a node is, for the linter. */
interface NodeLocation {
  readonly source: Source;
  readonly pointer: string;
}

let nodes = 0;

/** What a node refers to, or that it leads nowhere. */
interface Found {
  readonly node: SpecNode | undefined;
}

/**
 * A value of an API description that knows where it stands. `get` follows references, `child` does not. There is one node
 * for a place, whatever way led to it, and what it has found once it keeps.
 */
export class SpecNode {
  readonly value: unknown;
  /** The last step of the way here. */
  readonly key: string;
  readonly #spec: Description;
  readonly #path: string;
  readonly #parent: SpecNode | undefined;
  #id: string | undefined;
  #made: Map<string, SpecNode> | undefined;
  #referred: Found | undefined;
  #target: Found | undefined;

  constructor(spec: Description, path: string, value: unknown, parent?: SpecNode, key = "") {
    this.#spec = spec;
    this.#path = path;
    this.#parent = parent;
    this.key = key;
    this.value = value;
  }

  /** No other node has it, of no version. */
  get id(): string {
    this.#id ??= String(nodes++);
    return this.#id;
  }

  /** The IDs of this node and of all that it is in, but for the file. */
  get ancestry(): string[] {
    return this.#parent === undefined ? [] : [...this.#parent.ancestry, this.id];
  }

  get #pointer(): string[] {
    return this.#parent === undefined ? [] : [...this.#parent.#pointer, this.key];
  }

  /** The schemas that inherit from this one by `allOf`, and those that inherit from them. */
  get heirs(): readonly Heir[] {
    return this.#spec.heirs(this.id);
  }

  /** The way from the start of the file to here. */
  get pointer(): string {
    return this.#pointer.map((key) => `/${key.replaceAll("/", "~1")}`).join("");
  }

  /** Where it is, for people. */
  get place(): SourcePosition {
    return this.#spec.place(this.#path, this.#pointer);
  }

  /** Where a key is in here, or where the whole is if it has no such key. */
  placeOf(key: string): SourcePosition {
    return this.child(key)?.place ?? this.place;
  }

  /** Where it is, for the linter. */
  get location(): NodeLocation {
    return this.#spec.location(this.#path, this.#pointer);
  }

  /** The value if it is an object, else an empty one. */
  get object(): PlainObject {
    return isObject(this.value) ? this.value : {};
  }

  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** The value of a key as it is written: a reference stays one. */
  child(key: string): SpecNode | undefined {
    const { value } = this;
    const has = Array.isArray(value) || isObject(value) ? Object.hasOwn(value, key) : false;
    if (!has) return undefined;
    this.#made ??= new Map();
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const node = new SpecNode(this.#spec, this.#path, (value as PlainObject)[key], this, key);
    this.#made.set(key, node);
    return node;
  }

  /** The value of a key, behind its references. */
  get(key: string): SpecNode | undefined {
    return this.child(key)?.target;
  }

  /** The keys of an object, with their values as they are written. */
  get entries(): [string, SpecNode][] {
    return Object.keys(this.object).map((key) => [key, this.child(key) ?? this]);
  }

  /** The elements of a list, as they are written. */
  get items(): SpecNode[] {
    return Array.isArray(this.value) ? this.children : [];
  }

  /** Whatever is in here, as it is written. */
  get children(): SpecNode[] {
    const { value } = this;
    const keys = Array.isArray(value) || isObject(value) ? Object.keys(value) : [];
    return keys.map((key) => this.child(key) ?? this);
  }

  /** The node a reference in this node's file leads to in one step: by a pointer, an anchor, or a schema's `$id`. */
  resolve(reference: string): SpecNode | undefined {
    const hash = reference.indexOf("#");
    const [base, fragment] = hash === -1 ? [reference, ""] : [reference.slice(0, hash), reference.slice(hash + 1)];
    const start =
      this.#spec.identified(base) ?? this.#spec.file(base === "" ? this.#path : resolve(dirname(this.#path), base));
    if (fragment !== "" && !fragment.startsWith("/"))
      return start && this.#spec.anchored(start.#path, unescape(fragment));
    const keys = fragment.split("/").filter((key) => key !== "");
    return keys.reduce<SpecNode | undefined>((node, key) => node?.target?.child(unescape(key)), start);
  }

  /** Whether it is a reference and nothing else: what stands beside one is ignored in OpenAPI 3.0. */
  get isBareReference(): boolean {
    return this.reference !== undefined && this.isVersion30;
  }

  /** Whether null is allowed beside what the schema says: later versions do not know the word. */
  get isNullable(): boolean {
    return this.isVersion30 && this.object["nullable"] === true;
  }

  /** Whether the description is of OpenAPI 3.0, which reads schemas in another way than later ones. */
  get isVersion30(): boolean {
    return this.version === "3.0";
  }

  /** That of the description, as `3.1`. */
  get version(): string {
    return this.#spec.version;
  }

  /** The node that this one refers to, in one step; undefined when it is no reference, or leads nowhere. */
  get referred(): SpecNode | undefined {
    const { reference } = this;
    if (reference === undefined) return undefined;
    if (this.#referred === undefined) {
      // Whose way leads through itself leads nowhere.
      this.#referred = { node: undefined };
      this.#referred = { node: this.resolve(reference) };
    }
    return this.#referred.node;
  }

  /** The text of a reference; a dynamic one leads to the anchor of its file. */
  get reference(): string | undefined {
    const { $ref: text = this.object["$dynamicRef"] } = this.object;
    return typeof text === "string" ? text : undefined;
  }

  /** This, or what its references lead to in the end; undefined when they lead nowhere. */
  get target(): SpecNode | undefined {
    if (this.reference === undefined) return this;
    this.#target ??= { node: this.#targetBehind(new Set()) };
    return this.#target.node;
  }

  #targetBehind(seen: Set<SpecNode>): SpecNode | undefined {
    if (this.reference === undefined) return this;
    if (seen.has(this)) return undefined;
    const { referred } = this;
    return referred === undefined ? undefined : referred.#targetBehind(seen.add(this));
  }
}

/** One step of a JSON pointer in a URL. */
function unescape(step: string): string {
  const plain = step.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
