import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "vitest";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong with what a page shows, one line each; it has to find more in order than `leastPasses`. */
export async function axeViolations(page: Page, leastPasses: number): Promise<string[]> {
  // What the eye reads on a button is what a voice can say to press it.
  return await violationsOf(page, { rules: { "label-content-name-mismatch": { enabled: true } } }, leastPasses);
}

/** What axe finds wrong with the colours of a page: all that is another in another theme. */
export async function colourViolations(page: Page): Promise<string[]> {
  return await violationsOf(page, { runOnly: ["color-contrast"] }, 0);
}

async function violationsOf(page: Page, options: axe.RunOptions, leastPasses: number): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: axeFile });
  const { violations, passes } = await page.evaluate(async (given) => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    return inPage.run(given);
  }, options);
  expect(passes.length).toBeGreaterThan(leastPasses);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
