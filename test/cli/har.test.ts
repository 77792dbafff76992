import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cli, startCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";

const entry = (path: string): object => ({
  request: { method: "GET", url: `https://api.emporix.io${path}`, headers: [] },
  response: { status: 401, content: {} },
});

it.each([
  ["one that is answered as it was", ["/site/acme/sites"], 0, "1 replayed, 0 left out, 0 different"],
  ["nothing that the mock answers", ["/sites/acme/sites"], 1, "Nothing was replayed, so the run has failed"],
  ["no request", [], 1, "Nothing was replayed, so the run has failed"],
] as const)("har replay of an archive with %s", async (_what, paths, code, says) => {
  const folder = scratch();
  const file = join(folder, "archive.har");
  writeFileSync(file, JSON.stringify({ log: { version: "1.2", entries: paths.map(entry) } }));
  const mock = await startCli(["--memory"], folder);
  const run = await cli(["har", "replay", file, "--base-url", mock.url]);
  expect([run.code, run.stderr], run.stdout).toEqual([code, ""]);
  expect(run.stdout).toContain(says);
});
