import { percentDecoded } from "../../shared/percent.ts";
import { fitsTemplate, type PathTemplate, pathTemplate } from "../../shared/path-template.ts";
import { withoutLastSlashes } from "../../shared/slashes.ts";
import type { Located } from "./contract.ts";

/** What is read of an operation, to find it. */
export interface PlacedOperation {
  readonly method: string;
  /** The template, as the document writes it. */
  readonly path: string;
  readonly servers?: readonly {
    readonly url: string;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
}

interface Place<Operation> {
  /** The template, below the base path of a server. */
  readonly path: string;
  readonly template: PathTemplate;
  readonly methods: Map<string, Operation>;
}

/**
 * The operations of documents by method and path. They are where the document writes them, and also below the base path of
 * its servers. Earlier documents win, and in each of them the more literal path.
 */
export class OperationIndex<Operation extends PlacedOperation> {
  readonly #places: readonly Place<Operation>[];
  /** By how they begin: most places would be looked at in vain. */
  readonly #byBeginning: ReadonlyMap<string, readonly Place<Operation>[]>;
  readonly #byRoute = new Map<string, Operation>();
  readonly paths: readonly string[];

  constructor(documents: readonly (readonly Operation[])[]) {
    const byDocument = documents.map((operations) => placesOf(operations));
    this.#places = byDocument.flatMap((places) => [...places.values()]);
    this.#byBeginning = byBeginning(this.#places);
    this.paths = [...new Set(byDocument.flatMap((places) => [...places.keys()]))];
    for (const { path, methods } of this.#places.toReversed()) {
      for (const [method, operation] of methods) this.#byRoute.set(routeOf(method, path), operation);
    }
  }

  /** Every operation with its route; one below the base path of a server counts once. */
  get operations(): ReadonlyMap<string, Operation> {
    const operations = new Set(this.#places.flatMap(({ methods }) => [...methods.values()]));
    return new Map([...operations].map((operation) => [routeOf(operation.method, operation.path), operation]));
  }

  /** The operation of a route that a look-up has found. */
  at(route: string): Operation | undefined {
    return this.#byRoute.get(route);
  }

  find(method: string, path: string): Located<Operation> {
    const plain = inOneEncoding(withoutLastSlash(path));
    const isOpen = path.endsWith("/");
    const here = (this.#byBeginning.get(beginningOf(plain.split("/"))) ?? this.#byBeginning.get("") ?? [])
      .filter(({ template }) => fitsTemplate(plain, template, 0))
      // Both `/carts` and `/carts/` may be documented.
      .toSorted((a, b) => Number(a.path.endsWith("/") !== isOpen) - Number(b.path.endsWith("/") !== isOpen));
    const asked = method.toLowerCase();
    for (const { methods, path: template } of here) {
      const answering = asked === "head" && !methods.has("head") ? "get" : asked;
      const operation = methods.get(answering);
      if (operation !== undefined) return { kind: "found", operation, route: routeOf(answering, template) };
    }
    if (here.length === 0) return { kind: "unknown-path" };
    const allowed = new Set(here.flatMap(({ methods }) => [...methods.keys()].map((name) => name.toUpperCase())));
    const template = here.flatMap(({ methods }) => [...methods.values()])[0]?.path ?? "";
    return {
      kind: "wrong-method",
      path: template,
      allowed: [...allowed, ...(allowed.has("GET") ? ["HEAD"] : []), "OPTIONS"],
    };
  }
}

/** The number of a path's segments and the first of them. */
function beginningOf(segments: readonly string[]): string {
  return `${segments.length}/${segments[1] ?? ""}`;
}

/** Places by their beginnings, each list in order; those that begin with a parameter are in all of them, and by themselves under "". */
function byBeginning<Operation>(places: readonly Place<Operation>[]): Map<string, Place<Operation>[]> {
  const literal = ({ template }: Place<Operation>): string | undefined =>
    template[1]?.length === 1 ? beginningOf(template.map(([text = ""]) => text)) : undefined;
  const beginnings = new Set(places.map(literal));
  const lists = [...beginnings].map((beginning): [string, Place<Operation>[]] => [
    beginning ?? "",
    places.filter((place) => [undefined, beginning].includes(literal(place))),
  ]);
  return new Map(lists);
}

function routeOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Paths of one document, the most literal first. */
function placesOf<Operation extends PlacedOperation>(operations: readonly Operation[]): Map<string, Place<Operation>> {
  const places = new Map<string, Place<Operation>>();
  for (const operation of operations) {
    for (const base of ["", ...basePathsOf(operation)]) {
      const path = base + operation.path;
      const place = places.get(path) ?? { path, template: templateOf(path), methods: new Map<string, Operation>() };
      place.methods.set(operation.method.toLowerCase(), operation);
      places.set(path, place);
    }
  }
  return new Map([...places].toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)));
}

/** As `/v1`, of the servers that have one. A variable has its default value. */
function basePathsOf({ servers = [] }: PlacedOperation): string[] {
  return servers
    .map(({ url, variables = {} }) => {
      const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => variables[name]?.default ?? "");
      return withoutLastSlashes(URL.parse(filled, "http://localhost")?.pathname ?? "");
    })
    .filter((base) => base !== "");
}

/** A slash at the end makes no difference, and text is percent-encoded as a client writes it. */
function templateOf(path: string): PathTemplate {
  return pathTemplate(withoutLastSlash(path), inOneEncoding);
}

function withoutLastSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** A path, or a part of one, percent-encoded in one of the many ways there are. */
function inOneEncoding(path: string): string {
  if (/^[\w/.~-]*$/.test(path)) return path;
  const segments = path.split("/").map((segment) => encodeURIComponent(percentDecoded(segment).toWellFormed()));
  return segments.join("/");
}

/** Sorts literal segments before parameters, segment by segment. */
function rank(path: string): string {
  return path
    .split("/")
    .map((segment) => (segment.includes("{") ? "1" : "0"))
    .join("");
}
