import { appendFileSync } from "node:fs";
import { join } from "node:path";

const recorded = new Set<string>();

/** Notes that a test has seen this answer, where `npm run coverage:operations` looks for it. */
export function recordAnswer(operationId: string, status: number): void {
  const folder = process.env["COVERAGE_FOLDER"];
  const answer = `${operationId} ${status}`;
  if (folder === undefined || recorded.has(answer)) return;
  recorded.add(answer);
  appendFileSync(join(folder, `${process.pid}.txt`), `${answer}\n`);
}
