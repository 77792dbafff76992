import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { expected } from "./story.js";

const [folder, base] = process.argv.slice(2);
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
const server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://localhost").pathname.slice(base.length) || "index.html";
  try {
    const text = await readFile(join(folder, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(text);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const book = `http://127.0.0.1:${server.address().port}${base}`;

const states = [
  ["shop--story", expected],
  ["shop--guest-with-cart", "200"],
  ["shop--eager", "200"],
  ["shop--down", "503"],
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on("console", (message) => {
    if (message.type() === "error") console.error(message.text());
  });
  const see = async (frame, what, wanted) => {
    const seen = frame.locator("#seen:not(:empty)");
    await seen.waitFor();
    const text = await seen.innerText();
    if (text !== wanted) throw new Error(`${what}: ${text}, not ${wanted}`);
  };
  for (let round = 0; round < 3; round++)
    for (const [id, wanted] of states) {
      await page.goto(`${book}iframe.html?viewMode=story&id=${id}`);
      await see(page, `${id}, round ${round}`, wanted);
    }
  // In the manager, from story to story without a load.
  await page.goto(`${book}?path=/story/${states[0][0]}`);
  const frame = page.frameLocator("#storybook-preview-iframe");
  await see(frame, "the manager", expected);
  for (const [id, wanted] of [...states, ...states.toReversed()]) {
    await page.locator(`#${id}`).click();
    await frame.locator(`#seen:text-is("${wanted}")`).waitFor();
  }
} finally {
  await browser.close();
  server.close();
}
