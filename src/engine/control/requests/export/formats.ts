import type { LoggedRequest } from "../logged-request.ts";
import { curlLines } from "./curl.ts";
import { httpArchive } from "./har.ts";
import { pactFile } from "./pact.ts";
import { playwrightTest, vitestTest } from "./tests.ts";

/** What requests can be written as. */
export type ExportFormat = "curl" | "har" | "pact" | "playwright" | "vitest";

export const exporters: Readonly<Record<ExportFormat, (requests: readonly LoggedRequest[]) => string>> = {
  curl: curlLines,
  har: httpArchive,
  pact: pactFile,
  playwright: playwrightTest,
  vitest: vitestTest,
};
