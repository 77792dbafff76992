import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";
import { withoutSecrets } from "./secrets.ts";

type Write = (report: Report, colors?: boolean) => string;

const safely =
  (write: Write): Write =>
  (report, colors) =>
    write(withoutSecrets(report), colors);

/** Every way to write a report down, by the name a flag gives it. */
export const formats = {
  pretty: safely(pretty),
  json: safely(json),
  junit: safely(junit),
  sarif: safely(sarif),
  github: safely(github),
  html: safely(html),
} as const satisfies Readonly<Record<string, Write>>;

export type Format = keyof typeof formats;
