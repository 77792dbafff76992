import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../reports/report.ts";
import { isObject } from "../document/node.ts";
import { fileName } from "../document/spec.ts";

/** A request and its answer, as a proxy or a test has recorded them. */
export interface SeenExchange {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly status: number;
  readonly file: string;
  readonly line: number;
}

/**
 * Reads recorded exchanges, one JSON object a line: `{ "request": { "method", "target" }, "response": { "status" } }` and
 * whatever else. A folder stands for the `.jsonl` files in it.
 */
export function readExchanges(paths: readonly string[]): { exchanges: SeenExchange[]; findings: Finding[] } {
  const exchanges: SeenExchange[] = [];
  const findings: Finding[] = [];
  for (const path of paths.flatMap(filesOf)) {
    const file = fileName(path);
    for (const [index, text] of readFileSync(path, "utf8").split("\n").entries()) {
      if (text.trim() === "") continue;
      const line = index + 1;
      const exchange = exchangeOf(text);
      if (exchange !== undefined) exchanges.push({ ...exchange, file, line });
      else {
        const message = "This line is no exchange: it takes request.method, request.target and response.status.";
        findings.push({ rule: "coverage/unreadable", severity: "error", message, file, line, column: 1 });
      }
    }
  }
  const [path] = paths;
  if (exchanges.length === 0 && findings.length === 0 && path !== undefined) {
    const message = "There is no exchange in what was recorded, so that nothing was held against the documented answers.";
    findings.push({ rule: "coverage/no-exchange", severity: "error", message, file: fileName(path), line: 1, column: 1 });
  }
  return { exchanges, findings };
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .map((name) => join(path, name));
}

function exchangeOf(text: string): Pick<SeenExchange, "method" | "target" | "status"> | undefined {
  const value = parse(text);
  const { request, response } = isObject(value) ? value : {};
  if (!isObject(request) || !isObject(response)) return undefined;
  const { method, target } = request;
  const { status } = response;
  if (typeof method !== "string" || typeof target !== "string" || !Number.isInteger(status)) return undefined;
  return { method: method.toUpperCase(), target, status: Number(status) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
