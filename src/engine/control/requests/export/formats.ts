import { invalidOption, KitError } from "../../../../shared/errors.ts";
import type { LoggedRequest } from "../logged-request.ts";
import { curlLines } from "./curl.ts";
import { httpArchive } from "./har.ts";
import { pactFile } from "./pact.ts";
import { unsendable } from "./sendable.ts";
import { playwrightTest, vitestTest } from "./tests.ts";

/** What requests can be written as. */
export type ExportFormat = "curl" | "har" | "pact" | "playwright" | "vitest";

const exporters: Readonly<Record<ExportFormat, (requests: readonly LoggedRequest[]) => string>> = {
  curl: curlLines,
  har: httpArchive,
  pact: pactFile,
  playwright: playwrightTest,
  vitest: vitestTest,
};

/**
 * @throws KitError `OPTION_INVALID` for a format that there is not
 * @throws KitError `NOT_FOUND` when nothing can be sent again: a test or a pact of it would try nothing, and pass
 */
export function exported(format: ExportFormat, requests: readonly LoggedRequest[]): string {
  if (!Object.hasOwn(exporters, format))
    throw invalidOption(`There is no format ${format}: give ${Object.keys(exporters).join(", ")}`);
  if (requests.length === 0) throw nothing("no request that is meant was answered");
  if (format !== "har" && requests.every((request) => unsendable(request) !== undefined))
    throw nothing("none of the requests can be sent again");
  return exporters[format](requests);
}

function nothing(why: string): KitError {
  return new KitError("NOT_FOUND", `There is nothing to export: ${why}`);
}
