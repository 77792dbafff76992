import { join } from "node:path";
import { build as bundle } from "esbuild";
import { build } from "vite";

const root = join(import.meta.dirname, "../../..");

/** The demo storefront's configuration of Vite. */
export const demoConfig = join(root, "mocks/demo/vite.config.ts");

/** Where the built demo lies in its site: in a folder, as any host of static pages may have it. */
export const demoPath = "some/where/";

/** What is built once, for all files that look at it. */
export interface BuiltFiles {
  /** The script of the page under test, with the kit in it. */
  readonly pageScript: string;
  /** The folder of a site with the demo storefront, at `demoPath`. */
  readonly demoSite: string;
}

/** Builds the dashboard as it is now, where a server finds it. */
export async function buildDashboard(): Promise<void> {
  await build({ configFile: join(root, "src/dashboard/vite.config.ts"), logLevel: "error" });
}

/** Builds the demo storefront, and resolves with its site. */
export async function buildDemo(folder: string): Promise<string> {
  const site = join(folder, "site");
  await build({ configFile: demoConfig, logLevel: "error", build: { outDir: join(site, demoPath) } });
  return site;
}

/** Bundles the script of the page under test, and resolves with its file. */
export async function buildPage(folder: string): Promise<string> {
  const outfile = join(folder, "page.js");
  await bundle({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    format: "esm",
    platform: "browser",
    // Every tab compiles it.
    minifySyntax: true,
    minifyWhitespace: true,
    outfile,
  });
  return outfile;
}
