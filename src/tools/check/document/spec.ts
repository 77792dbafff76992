import { relative } from "node:path";
import type { BaseResolver, Document, Source } from "@redocly/openapi-core";
import type { Finding } from "../../reports/report.ts";
import { isUrl } from "../../../shared/remote.ts";
import { descendantsOf, inheritanceIn } from "./inheritance.ts";
import { namesIn, type SchemaNames } from "./names.ts";
import { type Heir, isObject, type SourcePosition, SpecNode } from "./node.ts";
import { placeOf, pointerOf } from "./places.ts";

/** An API description with every file it refers to. */
export class Spec {
  readonly root: SpecNode;
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #files: ReadonlyMap<string, SpecNode>;
  #names: SchemaNames | undefined;
  #inheritance: ReadonlyMap<string, readonly Heir[]> | undefined;
  readonly #heirs = new Map<string, readonly Heir[]>();

  constructor(path: string, documents: ReadonlyMap<string, Document>) {
    this.#documents = documents;
    this.#files = new Map([...documents].map(([file, { parsed }]) => [file, new SpecNode(this, file, parsed)]));
    this.root = this.file(path) ?? new SpecNode(this, path, undefined);
  }

  /** As `3.1`. */
  get version(): string {
    return String(this.root.object["openapi"]).slice(0, 3);
  }

  /** Every file as a whole, the root first. */
  get files(): readonly SpecNode[] {
    return [...this.#files.values()];
  }

  /** A whole file, by its absolute path. */
  file(path: string): SpecNode | undefined {
    return this.#files.get(path);
  }

  /** The schema that calls itself by this `$id`. */
  identified(id: string): SpecNode | undefined {
    return id === "" ? undefined : this.#named.identified.get(id);
  }

  /** The schema of a file that has this `$anchor` or `$dynamicAnchor`. */
  anchored(path: string, anchor: string): SpecNode | undefined {
    return this.#named.anchored.get(`${path}#${anchor}`);
  }

  /** The schemas that inherit from the one of this ID, the nearest first. */
  heirs(id: string): readonly Heir[] {
    this.#inheritance ??= inheritanceIn(this.files);
    const heirs = this.#heirs.get(id) ?? descendantsOf(id, this.#inheritance);
    this.#heirs.set(id, heirs);
    return heirs;
  }

  get #named(): SchemaNames {
    this.#names ??= namesIn([...this.#files]);
    return this.#names;
  }

  /** Where a node is, for people: its key rather than its value, where it has one. */
  place(path: string, pointer: readonly string[]): SourcePosition {
    return { file: fileName(path), ...placeOf(this.#source(path), pointer) };
  }

  /** Where a node is, for the linter. */
  location(path: string, pointer: readonly string[]): { source: Source; pointer: string } {
    return { source: this.#source(path), pointer: pointerOf(pointer) };
  }

  #source(path: string): Source {
    const source = this.#documents.get(path)?.source;
    if (source === undefined) throw new Error(`${path} is not one of the files that have been read`);
    return source;
  }
}

/** How findings name a file: by its way from the working directory, or its address. */
export function fileName(path: string): string {
  if (isUrl(path)) return path;
  return relative(process.cwd(), path).replaceAll("\\", "/");
}

/**
 * Reads an API description and the files it refers to. A file that cannot be read is left to the linter to report,
 * unless it is the first.
 *
 * @throws YamlParseError when the first file is neither YAML nor JSON
 */
export async function loadSpec(path: string, resolver: BaseResolver): Promise<Spec> {
  const documents = new Map<string, Document>();
  await load(path, true);
  return new Spec(path, documents);

  async function load(file: string, isRoot: boolean): Promise<void> {
    if (documents.has(file)) return;
    const document = await read(file, isRoot);
    if (document === undefined) return;
    documents.set(file, document);
    if (!mayNameFiles(document.source.body)) return;
    for (const other of filesNamed(document.parsed)) {
      const target = resolver.resolveExternalRef(file, other);
      if (!isUrl(target) || isSameOrigin(target, path)) await load(target, false);
    }
  }

  async function read(file: string, isRoot: boolean): Promise<Document | undefined> {
    try {
      return (await resolver.resolveDocument(null, file, isRoot)) as Document;
    } catch (error) {
      if (isRoot) throw error;
      return undefined;
    }
  }
}

/** References that lead back to themselves, each as a finding. Nothing more can be said of such a description. */
export function endlessReferences(spec: Spec): Finding[] {
  const seen = new Set<unknown>();
  const findings: Finding[] = [];
  const walk = (node: SpecNode): void => {
    if (seen.has(node.value)) return;
    if (typeof node.value === "object") seen.add(node.value);
    const reference = node.child("$ref");
    const isInside = reference?.text?.startsWith(`#${node.pointer}/`) === true;
    if (reference !== undefined && (isInside || (node.referred !== undefined && isEndless(node))))
      findings.push({
        rule: "endless-reference",
        severity: "error",
        message: `${String(reference.value)} leads back here, and nowhere else.`,
        ...reference.place,
      });
    for (const child of node.children) walk(child);
  };
  for (const file of spec.files) walk(file);
  return findings;
}

/** Whether a reference comes by a place twice. */
function isEndless(start: SpecNode): boolean {
  const ids = new Set<string>();
  for (let node: SpecNode | undefined = start; node !== undefined; node = node.referred) {
    if (ids.has(node.id)) return true;
    ids.add(node.id);
  }
  return false;
}

/** What a description at an address refers to beside it is part of it. */
function isSameOrigin(address: string, root: string): boolean {
  return isUrl(root) && new URL(address).origin === new URL(root).origin;
}

/** Whether a reference in a text may begin with something else than `#`: most large documents have none such. */
function mayNameFiles(text: string): boolean {
  return /\$ref['"]?\s*:\s*['"]?[^#'"\s]|[\\]u0024|[\\]x24/i.test(text);
}

/** The files that the references of a document name. */
function filesNamed(value: unknown, found = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  // Anchors of YAML make graphs, and circles.
  if ((!isObject(value) && !Array.isArray(value)) || seen.has(value)) return found;
  seen.add(value);
  if (isObject(value) && typeof value["$ref"] === "string") {
    const [file = ""] = value["$ref"].split("#");
    if (file !== "") found.add(file);
  }
  for (const child of Object.values(value)) filesNamed(child, found, seen);
  return found;
}
