import type { Check } from "../../reports/report.ts";
import type { Named } from "../coverage/coverage.ts";

export interface DriftOptions {
  readonly references: readonly string[];
  readonly reviewed: string | undefined;
}
export async function drift(_specs: readonly Named[], _options: DriftOptions): Promise<Check[]> {
  return [];
}
