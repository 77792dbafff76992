import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "@playwright/test";

/** Where systems keep a Chromium of their own. */
const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * What Chromium leaves out. It takes the last list that it is given, so those of Playwright's that matter to tests are here again. A spare
 * process for the tab after would be one that is started for nothing: each tab of a test is the first of its context.
 */
const disabledFeatures = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "PaintHolding",
  "SpareRendererForSitePerProcess",
  "ThirdPartyStoragePartitioning",
];

/** Chromium as tests use it: nothing in the background, and every tab a process of its own, as on a desk. */
const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  `--disable-features=${disabledFeatures.join(",")}`,
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--in-process-gpu",
  "--no-first-run",
  "--site-per-process",
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, the one that a package of the registry brings where that runs, or the system's. That package
 * has the headless shell, which opens a tab in less than half the time, and everybody has the same one.
 */
export async function chromiumPath(): Promise<string> {
  const own = process.env["CHROMIUM_PATH"];
  if (own !== undefined) {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH is ${own}, and there is nothing: correct it, or unset it`);
    return own;
  }
  const brought = await sparticuz.executablePath();
  return runs(brought) ? brought : (systemPaths.find((path) => existsSync(path)) ?? brought);
}

/** It is built for one system, and needs libraries of it. */
function runs(path: string): boolean {
  return spawnSync(path, ["--version"]).status === 0;
}

/** Starts a headless Chromium that several test files connect to. */
export async function launchChromium(): Promise<BrowserServer> {
  const executablePath = await chromiumPath();
  try {
    return await chromium.launchServer({ executablePath, args: flags, chromiumSandbox: process.getuid?.() !== 0 });
  } catch (error) {
    throw new Error(
      `Chromium at ${executablePath} does not start. Install one (Debian: apt-get install chromium), or name one by CHROMIUM_PATH`,
      { cause: error },
    );
  }
}
