/** The OpenAPI documents that the server shows, by the names under which it serves them. */
export const documents = ["openapi", "shop", "control"] as const;

export type DocumentName = (typeof documents)[number];

/** What the server has at a path for people: pages, and what they load. */
export type PagePath =
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "dashboard"; readonly file: string }
  /** A file of what shows the reference. */
  | { readonly kind: "viewer"; readonly file: string }
  | { readonly kind: "reference"; readonly part: "page" | "script" }
  /** With `isHere`, a client of the document asks this server. */
  | {
      readonly kind: "document";
      readonly name: DocumentName;
      readonly format: "json" | "yaml";
      readonly isHere: boolean;
    };

const documentPath = /^\/__kit\/(reference\/)?(openapi|shop|control)\.(json|yaml)$/;

/** What a path below `/__kit/` is for people; undefined for an operation of the control plane. */
export function pageAt(path: string): PagePath | undefined {
  if (path === "/__kit") return { kind: "redirect", to: "/__kit/" };
  if (path === "/__kit/") return { kind: "dashboard", file: "index.html" };
  if (path === "/__kit/reference") return { kind: "redirect", to: "/__kit/reference/" };
  if (path === "/__kit/reference/") return { kind: "reference", part: "page" };
  if (path === "/__kit/reference/start.js") return { kind: "reference", part: "script" };
  const [, here, name, format] = documentPath.exec(path) ?? [];
  if (name !== undefined) return { kind: "document", name, format, isHere: here !== undefined } as PagePath;
  // One folder, and names without a slash: nothing leads out of it.
  const [, folder, file] = /^\/__kit\/(assets|reference)\/([\w-]+(?:\.[\w-]+)+)$/.exec(path) ?? [];
  if (file === undefined) return undefined;
  return folder === "assets" ? { kind: "dashboard", file: `assets/${file}` } : { kind: "viewer", file };
}
