import { readdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { expected } from "./story.js";

const built = readdirSync("dist", { recursive: true }).join(" ");
if (!built.includes("index.html")) throw new Error(`The production build has no page: ${built}`);
for (const part of ["mockServiceWorker", "browser-"])
  if (built.includes(part)) throw new Error(`The production build has a part of the mock: ${built}`);
const server = await createServer({ server: { host: "127.0.0.1", port: 0 } });
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(server.resolvedUrls.local[0]);
  for (let load = 0; load < 3; load++) {
    if (load > 0) await page.reload();
    const seen = page.locator("#seen:not(:empty)");
    await seen.waitFor({ timeout: 60_000 });
    const text = await seen.innerText();
    if (text !== expected || errors.length > 0) throw new Error(`Load ${load}: ${text}; ${errors.join("; ")}`);
  }
} finally {
  await browser.close();
  await server.close();
}
