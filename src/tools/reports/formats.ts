import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";

/** Every way to write a report down, by the name a flag gives it. */
export const formats = { pretty, json, junit, sarif, github, html } as const satisfies Readonly<
  Record<string, (report: Report, colors?: boolean) => string>
>;

export type Format = keyof typeof formats;
