import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildDashboard, buildDemo, buildPage, type BuiltFiles } from "./builds.ts";
import { launchChromium } from "./launch.ts";

declare module "vitest" {
  interface ProvidedContext extends BuiltFiles {
    /** Where test files connect to the one Chromium. */
    readonly chromium: string;
  }
}

/** One Chromium for all test files of the project, and one build of each page that they look at. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  const [browser, pageScript, demoSite] = await Promise.all([
    launchChromium(),
    buildPage(folder),
    buildDemo(folder),
    buildDashboard(),
  ]);
  provide("chromium", browser.wsEndpoint());
  provide("pageScript", pageScript);
  provide("demoSite", demoSite);
  return async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
}
