import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { serviceError } from "../../../engine/http/error-bodies.ts";
import type { WireReply } from "../../../engine/http/wire.ts";
import { ownFile } from "../../../shared/files.ts";
import type { PagePath } from "./page-paths.ts";
import { referencePage, referenceScript, viewerMissing } from "./reference.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A page loads from its own server only, and no other site's page shows it in a frame. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Swagger UI writes styles into its elements. */
const referencePolicy = `${policy}; style-src 'self' 'unsafe-inline'`;

/** Answers for a page, or for what it loads. Read when it is asked for: a server that nobody looks at loads nothing. */
export async function answerPage(page: PagePath): Promise<WireReply> {
  if (page.kind === "redirect") return { status: 308, headers: { location: page.to }, body: undefined };
  if (page.kind === "document") return document(page);
  if (page.kind === "dashboard")
    return fileAt(join(ownFile("dist/dashboard"), page.file), "The dashboard is not built: npm run dashboard:build");
  const folder = viewerFolder();
  if (page.kind === "viewer")
    return folder === undefined ? missing("The reference needs swagger-ui-dist") : fileAt(join(folder, page.file));
  if (page.part === "script") return text(referenceScript, ".js");
  if (folder === undefined) return { ...text(viewerMissing, ".html"), status: 501 };
  const reply = text(referencePage, ".html");
  return { ...reply, headers: { ...reply.headers, "content-security-policy": referencePolicy } };
}

async function fileAt(path: string, hint = "There is no such file"): Promise<WireReply> {
  try {
    return file(await readFile(path), types[extname(path)]);
  } catch {
    return missing(hint);
  }
}

/** The folder of the viewer, which a project installs if it wants the reference. */
function viewerFolder(): string | undefined {
  try {
    return join(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"), "..");
  } catch {
    return undefined;
  }
}

async function document({ name, format, isHere }: Extract<PagePath, { kind: "document" }>): Promise<WireReply> {
  const bytes = await readFile(ownFile(`spec/${name}.yaml`));
  if (format === "yaml") return file(bytes, "application/yaml");
  const { parse } = await import("yaml");
  const described = parse(bytes.toString()) as object;
  return file(
    Buffer.from(JSON.stringify(isHere ? { ...described, servers: [{ url: "/" }] } : described)),
    "application/json",
  );
}

function text(content: string, kind: ".html" | ".js"): WireReply {
  return file(Buffer.from(content), types[kind]);
}

function file(body: Uint8Array<ArrayBuffer>, type = "application/octet-stream"): WireReply {
  return {
    status: 200,
    headers: {
      "content-type": type,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    },
    body,
  };
}

function missing(message: string): WireReply {
  return serviceError("control", 404, message);
}
