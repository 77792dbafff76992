import type { InteractionResult } from "../verification/result.ts";
import { matrixReport } from "./matrix.ts";
import { githubReport, jsonReport, junitReport, prettyReport } from "./texts.ts";

/** The reports of a verification, by the name of their format. */
export const reports = {
  pretty: prettyReport,
  json: jsonReport,
  junit: junitReport,
  github: githubReport,
  html: matrixReport,
} as const satisfies Readonly<Record<string, (results: readonly InteractionResult[]) => string>>;

export type ReportFormat = keyof typeof reports;
