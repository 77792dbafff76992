import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startCli, startProxyCli } from "../support/cli.ts";
import { cliHere } from "../support/cli-here.ts";
import { scratch } from "../support/scratch.ts";
import { hello, pact } from "../support/pacts.ts";
import { upstream } from "../support/upstream.ts";

/** What a terminal, or GitHub's runner, would obey. */
const hostile = "x\n::error::owned\n  ::add-mask::owned\u001B[2J\u009B31m\u0007##[group]owned\u202Etxt";
const plain = { FORCE_COLOR: "0" };

/** What of the printed text would be obeyed; the hostile text has to be in it at all. */
function obeyedIn(printed: string): string[] {
  const found = [
    ...printed.matchAll(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu),
    ...printed.matchAll(/##\[|^\s*::(?!(error|warning|notice) file=)/gm),
  ];
  return printed.includes("owned") ? found.map(([text]) => JSON.stringify(text)) : [`not printed: ${printed}`];
}

describe("what strangers send is not obeyed by a terminal or a CI log", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: hostile, version: "1" },
    paths: {
      [`/${hostile}`]: { get: { operationId: hostile, responses: { "200": { description: hostile, [hostile]: 1 } } } },
    },
  };

  it.each(["pretty", "json", "junit", "sarif", "github", "html"])("check --format %s", async (format) => {
    const folder = scratch();
    writeFileSync(join(folder, "api.json"), JSON.stringify(document));
    writeFileSync(
      join(folder, "old.json"),
      JSON.stringify({ ...document, paths: { ...document.paths, [`/${hostile}2`]: document.paths[`/${hostile}`] } }),
    );
    const { code, stdout, stderr } = await cliHere(
      ["check", "api.json", "--against", "old.json", "--format", format],
      plain,
      folder,
    );
    expect(code, stderr).toBe(1);
    expect(obeyedIn(stdout + stderr)).toEqual([]);
  });

  it.each(["markdown", "json"])("check --changelog %s", async (format) => {
    const folder = scratch();
    writeFileSync(join(folder, "old.json"), JSON.stringify(document));
    writeFileSync(join(folder, "api.json"), JSON.stringify({ ...document, paths: {} }));
    const args = ["check", "api.json", "--against", "old.json", "--changelog", format, "--format", "json=report.json"];
    const { stdout, stderr } = await cliHere(args, plain, folder);
    expect(obeyedIn(stdout + stderr)).toEqual([]);
  });

  it.each(["pretty", "json", "junit", "sarif", "github", "html"])("verify --format %s", async (format) => {
    const folder = scratch();
    const comments = { text: [hostile] };
    writeFileSync(
      join(folder, "pact.json"),
      JSON.stringify(pact([hello(hostile, { comments, providerStates: [{ name: hostile }] })])),
    );
    const { code, stdout, stderr } = await cliHere(
      ["verify", "pact.json", "--verbose", "--format", format],
      plain,
      folder,
    );
    expect(code, stderr).toBe(1);
    expect(obeyedIn(stdout + stderr)).toEqual([]);
  });

  it("conform", async () => {
    const url = await upstream((_request, response) =>
      response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ message: hostile })),
    );
    const { stdout, stderr } = await cliHere(["conform", "--base-url", url, "--tenant", "acme"], plain);
    expect(obeyedIn(`owned ${stdout}${stderr}`)).toEqual([]);
  });

  it.each([[[]], [["--json"]]])("mails of a running kit %j", async (flags) => {
    const mail = {
      tenant: "acme",
      to: hostile,
      kind: "password-reset",
      token: hostile,
      sentAt: "2026-03-01T09:30:00.000Z",
    };
    const url = await upstream((_request, response) => response.end(JSON.stringify([mail])));
    const { stdout, stderr } = await cliHere(["mails", "--base-url", url, ...flags], plain);
    expect(obeyedIn(stdout + stderr)).toEqual([]);
  });

  it("names of files and flags", async () => {
    for (const args of [["check", hostile], [`--${hostile}`], [hostile], ["start", "--profile", hostile]]) {
      const { code, stdout, stderr } = await cliHere(args, plain);
      expect(code).toBe(2);
      expect(obeyedIn(stdout + stderr)).toEqual([]);
    }
  });

  it.each(["pretty", "json"])("start --validate report --log %s", async (log) => {
    const folder = scratch();
    const schema = { type: "object", additionalProperties: false };
    const post = {
      requestBody: { content: { "application/json": { schema } } },
      responses: { "204": { description: "x" } },
    };
    writeFileSync(join(folder, "api.json"), JSON.stringify({ ...document, paths: { "/x": { post } } }));
    const mock = await startCli(
      ["--memory", "--spec", "api.json", "--validate", "report", "--log", log],
      folder,
      plain,
    );
    const headers = { "content-type": "application/json" };
    await fetch(`${mock.url}/x`, { method: "POST", headers, body: JSON.stringify({ [hostile]: hostile }) });
    const { stdout, stderr } = await mock.stop();
    expect(obeyedIn(stdout + stderr)).toEqual([]);
  });

  it.each(["pretty", "json"])("start --log %s, which says why", async (log) => {
    const mock = await startCli(["--memory", "--log", log], scratch(), plain);
    await fetch(`${mock.url}/__kit/clock?${encodeURIComponent(hostile)}=1`);
    const { stdout, stderr } = await mock.stop();
    expect(obeyedIn(stdout + stderr)).toEqual([]);
  });

  it.each(["pretty", "json"])("proxy --log %s", async (log) => {
    const folder = scratch();
    const schema = { type: "object", additionalProperties: false };
    const responses = { "200": { description: "x", content: { "application/json": { schema } } } };
    writeFileSync(join(folder, "api.json"), JSON.stringify({ ...document, paths: { "/x": { get: { responses } } } }));
    const url = await upstream((_request, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ [hostile]: hostile })),
    );
    const proxy = await startProxyCli(["--upstream", url, "--spec", "api.json", "--log", log], folder, plain);
    await fetch(`${proxy.url}/x`);
    const { stdout, stderr } = await proxy.stop();
    expect(obeyedIn(stdout + stderr)).toEqual([]);
  });
});
