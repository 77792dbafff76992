import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "vitest";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong with what a page shows, one line each; it has to find more in order than `leastPasses`. */
export async function axeViolations(page: Page, leastPasses: number): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: axeFile });
  const { violations, passes } = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    // What the eye reads on a button is what a voice can say to press it.
    return inPage.run({ rules: { "label-content-name-mismatch": { enabled: true } } });
  });
  expect(passes.length).toBeGreaterThan(leastPasses);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
