import { spawn } from "node:child_process";
import { chromium } from "playwright-core";
import { expected } from "./story.js";

const next = spawn(
  process.execPath,
  ["node_modules/next/dist/bin/next", "start", "--port", "0", "--hostname", "127.0.0.1"],
  {
    env: { ...process.env, MOCK: "yes" },
    stdio: ["ignore", "pipe", "inherit"],
    // A group of its own: Next starts further processes.
    detached: true,
  },
);
const url = await new Promise((resolve, reject) => {
  let printed = "";
  next.stdout.on("data", (chunk) => {
    printed += chunk;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
    if (found !== null && printed.includes("Ready")) resolve(found[0]);
  });
  next.once("exit", () => reject(new Error(`next start ended: ${printed}`)));
});
process.once("exit", () => process.kill(-next.pid, "SIGKILL"));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] });
const insist = (what, seen) => {
  if (seen !== expected) throw new Error(`${what}: ${seen}`);
};
try {
  insist("a route handler", await (await fetch(`${url}/api/story`)).text());
  const page = await browser.newPage();
  for (const path of ["/", "/action", "/client"]) {
    await page.goto(url + path);
    if (path === "/action") await page.getByRole("button").click();
    const seen = page.locator("#seen:not(:empty)");
    await seen.waitFor({ timeout: 60_000 });
    insist(path, await seen.innerText());
  }
} finally {
  await browser.close();
  next.stdout.destroy();
  next.unref();
}
