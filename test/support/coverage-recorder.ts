import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { splitTarget } from "../../src/engine/http/wire.ts";

const recorded = new Set<string>();

/** Notes that a test has seen this answer, as a line that `session-context-kit check --coverage` reads. */
export function recordAnswer(operationId: string, method: string, target: string, status: number): void {
  const folder = process.env["COVERAGE_FOLDER"];
  const answer = `${operationId} ${status}`;
  if (folder === undefined || recorded.has(answer)) return;
  recorded.add(answer);
  // The query is left out: that is where the tokens are.
  const exchange = { request: { method, target: splitTarget(target).path }, response: { status } };
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(exchange)}\n`);
}
