import { readFileSync } from "node:fs";
import { type Document, Source } from "@redocly/openapi-core";
import { breakingChanges, type ComparisonContext } from "../../../../src/tools/check/breaking/breaking.ts";
import { Spec } from "../../../../src/tools/check/document/spec.ts";
import type { Finding } from "../../../../src/tools/reports/report.ts";

/** What breaks, between two documents in memory. */
export function breaksBetween(old: unknown, now: unknown, context: ComparisonContext = {}): Finding[] {
  return breakingChanges(specOf(old, "/api.json"), specOf(now, "/api.json"), context);
}

/** A description in memory. */
export function specOf(document: unknown, path: string): Spec {
  return specOfFiles({ [path]: document }, path);
}

/** A description of several files in memory, keyed by their paths. */
export function specOfFiles(files: Readonly<Record<string, unknown>>, path: string): Spec {
  const documents = Object.entries(files).map(([file, document]): [string, Document] => {
    const text = JSON.stringify(document);
    return [file, { source: new Source(file, text), parsed: JSON.parse(text) as unknown }];
  });
  return new Spec(path, new Map(documents));
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** A description with one operation: a schema that is sent, and one that is answered. */
export function exchange(sent: unknown, answered: unknown, version = "3.1.0"): unknown {
  const content = (schema: unknown): unknown => ({ "application/json": { schema } });
  return {
    openapi: version,
    info: { title: "Exchange", version: "1" },
    paths: {
      "/things": {
        post: {
          operationId: "exchange",
          requestBody: { required: true, content: content(sent) },
          responses: { "200": { description: "Answered.", content: content(answered) } },
        },
      },
    },
  };
}
