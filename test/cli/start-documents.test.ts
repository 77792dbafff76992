import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { compose } from "../../src/layers/compose.ts";
import { createKit } from "../../src/engine/kit.ts";
import { startCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";
import { upstream } from "../support/upstream.ts";

const json = { "content-type": "application/json" };
const schema = {
  type: "object",
  required: ["title"],
  properties: { title: { type: "string" }, pages: { type: "number" } },
};
const ok = { 200: { description: "ok", content: { "application/json": { schema } } } };
const told = {
  "{$request.body#/url}": { post: { requestBody: { content: { "application/json": { schema } } }, responses: ok } },
};
const document = {
  openapi: "3.0.3",
  info: { title: "Books", version: "1" },
  paths: {
    "/books": { get: { responses: ok } },
    "/wishes": {
      post: {
        requestBody: { content: { "application/json": { schema: { type: "object" } } } },
        responses: { 201: { description: "noted" } },
        callbacks: { told },
      },
    },
  },
};
const answered = (status: number) => ({
  at: "2026-03-01T09:30:00.000Z",
  request: { method: "GET", target: "/tape", headers: {} },
  response: { status, headers: json, body: {} },
});

it("start --dynamic --dynamic-seed, --callbacks and --rewind do what they say, and callbacks only when asked for", async () => {
  const calls: string[] = [];
  const url = await upstream((request, response) => {
    calls.push(request.url ?? "");
    request.resume();
    response.writeHead(200, json).end("{}");
  });
  const folder = scratch();
  const [spec, tape] = [join(folder, "books.json"), join(folder, "tape.jsonl")];
  writeFileSync(spec, JSON.stringify(document));
  writeFileSync(tape, [200, 202].map((status) => `${JSON.stringify(answered(status))}\n`).join(""));
  const wish = (path: string) => ({ method: "POST", headers: json, body: JSON.stringify({ url: url + path }) });

  const silent = await compose(createKit(), { specs: [spec] });
  expect((await silent.fetch("http://x/wishes", wish("/unasked"))).status).toBe(201);

  const made = ["--spec", spec, "--dynamic", "--dynamic-seed", "7", "--callbacks"];
  const server = await startCli(["--memory", ...made, "--replay", tape, "--rewind"], folder);
  const books = async () => (await fetch(`${server.url}/books`)).json();
  const first = await books();
  expect(first).toEqual({ title: expect.any(String), pages: expect.any(Number) });
  expect(await books()).toEqual(first);
  const statuses: number[] = [];
  for (let time = 0; time < 4; time++) statuses.push((await fetch(`${server.url}/tape`)).status);
  expect(statuses).toEqual([200, 202, 200, 202]);
  expect((await fetch(`${server.url}/wishes`, wish("/asked"))).status).toBe(201);
  await vi.waitUntil(() => calls.length > 0, 10_000);
  expect(calls).toEqual(["/asked"]);
  await server.stop();
});
