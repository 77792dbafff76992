import type { TestProject } from "vitest/node";
import { launchChromium } from "./launch.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where test files connect to the one Chromium. */
    readonly chromium: string;
  }
}

/** One Chromium for all test files of the project. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await launchChromium();
  provide("chromium", browser.wsEndpoint());
  return () => browser.close();
}
