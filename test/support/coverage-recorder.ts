import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { splitTarget } from "../../src/engine/http/wire.ts";

const recorded = new Set<string>();
let isRecording = true;

/** For a test file whose answers say nothing about coverage: they come by luck, or from somebody else. */
export function recordNothing(): void {
  beforeAll(() => void (isRecording = false));
  afterAll(() => void (isRecording = true));
}

/** Notes that a test has seen this answer, as a line that `session-context-kit check --coverage` reads. */
export function recordAnswer(operationId: string, method: string, target: string, status: number): void {
  const folder = process.env["COVERAGE_FOLDER"];
  const answer = `${operationId} ${status}`;
  if (!isRecording || folder === undefined || recorded.has(answer)) return;
  recorded.add(answer);
  // The query is left out: that is where the tokens are.
  const exchange = { request: { method, target: splitTarget(target).path }, response: { status } };
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(exchange)}\n`);
}
