import { extname } from "node:path";
import { BaseResolver, type Document, Source, YamlParseError } from "@redocly/openapi-core";
import { parseDocument } from "yaml";
import type { Finding } from "../../reports/report.ts";
import { fetchText, isUrl } from "../../../shared/remote.ts";
import { fileName } from "./spec.ts";

/**
 * Reads the files of API descriptions, as every command does: what `start --spec` takes is taken here too, and what other
 * readers would refuse is a finding.
 */
export class DocumentResolver extends BaseResolver {
  readonly #findings: Finding[] = [];

  /** What is wrong with the text of the files that have been read, though it could be read. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (!isUrl(absoluteRef)) return super.loadExternalRef(absoluteRef);
    const text = await fetchText(absoluteRef);
    return new Source(absoluteRef, text.replaceAll("\r\n", "\n"));
  }

  override parseDocument(source: Source, isRoot = false): Document {
    try {
      const document = super.parseDocument(source, isRoot);
      if (extname(source.absoluteRef).toLowerCase() === ".json") this.#mindJson(source);
      return document;
    } catch (error) {
      if (!(error instanceof YamlParseError)) throw error;
      return this.#readAnyway(source, error);
    }
  }

  /** The linter's reader is YAML's, and takes more than JSON has. */
  #mindJson({ absoluteRef, body }: Source): void {
    try {
      JSON.parse(body.replace(/^\uFEFF/, ""));
    } catch (error) {
      const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
      const what = String(error)
        .replace(/^SyntaxError: /, "")
        .replace(/ in JSON at position .*| \(line .*/, "");
      this.#findings.push({
        rule: "syntax",
        severity: "error",
        message: `This is no JSON, though it is called so: ${what}.`,
        file: fileName(absoluteRef),
        line: Number(line ?? 1),
        column: Number(column ?? 1),
      });
    }
  }

  /** The linter's reader is stricter than YAML 1.2 in places, as with a closing brace at the column of its key. */
  #readAnyway(source: Source, error: YamlParseError): Document {
    const document = parseDocument(source.body);
    const parsed = document.errors.length > 0 ? undefined : plain(document);
    if (parsed === undefined) throw error;
    const { line, column } = placeOf(error);
    this.#findings.push({
      rule: "syntax",
      severity: "warning",
      message: `Some readers refuse this (${reasonOf(error)}); it is read as YAML 1.2.`,
      file: fileName(source.absoluteRef),
      line,
      column,
    });
    return { source, parsed };
  }
}

/** The value of a document; undefined where an alias leads nowhere, or there are too many of them. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** A file that is neither YAML nor JSON, as a finding where the reader gave up. */
export function syntaxFinding(error: YamlParseError): Finding {
  return {
    rule: "syntax",
    severity: "error",
    message: `This cannot be read: ${reasonOf(error)}`,
    file: fileName(error.source.absoluteRef),
    ...placeOf(error),
  };
}

function reasonOf({ message }: YamlParseError): string {
  return message.replace(/( in ".*")? \(\d+:\d+\)[^]*$/, "");
}

function placeOf({ line, col }: YamlParseError): { line: number; column: number } {
  const isKnown = !Number.isNaN(line) && !Number.isNaN(col);
  return isKnown ? { line, column: col } : { line: 1, column: 1 };
}
