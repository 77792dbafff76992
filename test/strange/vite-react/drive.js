// Two apps in Vite's dev server: one that starts the mock itself, in an effect, and one whose mock is a line of Vite's configuration.
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { recipe } from "./recipe.js";
import { expected } from "./story.js";

const own = { root: ".", configFile: "vite.config.js" };
// What the documentation says that the app of a page has, as it stands there.
const started = { root: "started", configFile: "recipe.config.js" };
writeFileSync(started.configFile, recipe("vite"));

for (const app of [own, started]) leavesNothing(app);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] });
try {
  await shows(own, expected);
  for (const base of ["/", "/shop/"]) await shows({ ...started, base }, `${expected}; the session ID is told`);
} finally {
  await browser.close();
}

/** A production build, in a process of its own, contains nothing of the mock. */
function leavesNothing({ root, configFile }) {
  execFileSync("node_modules/.bin/vite", ["build", root, "--config", configFile, "--logLevel", "error"]);
  const built = readdirSync(`${root}/dist`, { recursive: true }).join(" ");
  if (!built.includes("index.html")) throw new Error(`The production build has no page: ${built}`);
  for (const part of ["mockServiceWorker", "browser-", "plane-"])
    if (built.includes(part)) throw new Error(`The production build has a part of the mock: ${built}`);
}

/** Several loads, since the first one may be the one that works. */
async function shows(app, wanted) {
  const server = await createServer({ ...app, server: { host: "127.0.0.1", port: 0 } });
  await server.listen();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(server.resolvedUrls.local[0]);
    for (let load = 0; load < 3; load++) {
      if (load > 0) await page.reload();
      const seen = page.locator("#seen:not(:empty)");
      await seen.waitFor({ timeout: 60_000 });
      const text = await seen.innerText();
      if (text !== wanted || errors.length > 0)
        throw new Error(`${app.root}, load ${load}: ${text}; ${errors.join("; ")}`);
    }
  } finally {
    await context.close();
    await server.close();
  }
}
