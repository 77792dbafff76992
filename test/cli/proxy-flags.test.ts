import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startProxyCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";
import { listening, upstream } from "../support/upstream.ts";

const json = { "content-type": "application/json" };
const schema = (name: string) => ({ type: "object", required: [name], properties: { [name]: { type: "string" } } });
const answers = (name: string) => ({
  200: { description: "ok", content: { "application/json": { schema: schema(name), example: { [name]: "made" } } } },
});
const book = (name: string) => ({
  openapi: "3.0.3",
  info: { title: "Books", version: "1" },
  paths: {
    "/book": {
      get: {
        parameters: [{ name: "year", in: "query", schema: { type: "integer" } }],
        responses: { ...answers(name), 404: { description: "none" } },
      },
    },
    "/slow": { get: { responses: answers("title") } },
  },
});
const loan = { ...book("title"), paths: { "/loan": { get: { responses: answers("id") } } } };

describe("flags of the proxy", () => {
  it("--errors, --reviewed, --header, --timeout, --coverage, documents by URL, and those that change", async () => {
    const headers: string[] = [];
    const routes: Record<string, RequestListener> = {
      "/loan.json": (_request, response) => response.writeHead(200, json).end(JSON.stringify(loan)),
      "/book": (_request, response) => response.writeHead(200, json).end('{"title":1}'),
      "/loan": (_request, response) => response.writeHead(200, json).end("{}"),
      "/slow": () => undefined,
    };
    const url = await upstream((request, response) => {
      headers.push(String(request.headers["x-api-version"]));
      routes[request.url?.split("?")[0] ?? ""]?.(request, response);
    });
    const folder = scratch();
    writeFileSync(join(folder, "book.json"), JSON.stringify(book("title")));
    const reviewed = [
      { at: "GET /book response/body/title *", because: "known" },
      { at: "never", because: "old" },
    ];
    writeFileSync(join(folder, "reviewed.yaml"), JSON.stringify(reviewed));
    const flags = ["--upstream", url, "--spec", "book.json", "--spec", `${url}/loan.json`, "--errors", "--coverage"];
    const more = ["--reviewed", "reviewed.yaml", "--header", "X-Api-Version: 2", "--timeout", "1", "--record", "tape"];
    const proxy = await startProxyCli([...flags, ...more], folder);
    const get = async (path: string) => {
      const response = await fetch(proxy.url + path);
      return [response.status, await response.text()] as const;
    };

    headers.length = 0;
    expect(await get("/book")).toEqual([200, '{"title":1}']);
    expect(await get("/book?year=old")).toEqual([422, expect.stringContaining("year must be integer")]);
    expect(await get("/loan")).toEqual([500, expect.stringContaining("required property 'id'")]);
    expect(headers).toEqual(["2", "2"]);
    expect(await get("/slow")).toEqual([502, expect.stringContaining("no answer within 1 seconds")]);

    writeFileSync(join(folder, "book.json"), JSON.stringify(book("name")));
    const later = await vi.waitUntil(async () => {
      const seen = await get("/book");
      return seen[0] === 500 ? seen : undefined;
    }, 10_000);
    expect(later[1]).toContain("required property 'name'");
    writeFileSync(join(folder, "book.json"), "{");

    const { code, stdout } = await proxy.stop();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^hint: the documents have changed, and are read again$/m);
    expect(stdout).toMatch(/^hint: no violation was like the reviewed never$/m);
    expect(stdout).toMatch(/^hint: answered by the proxy itself, and not recorded: GET \/loan 500 \(1\)$/m);
    expect(stdout).toMatch(/^hint: coverage: GET \/loan: no exchange of the run shows 200\.$/m);
    expect(stdout).toMatch(/^hint: coverage: 1 of 4 documented answers seen$/m);
    const kept = readFileSync(join(folder, "tape"), "utf8");
    expect(kept).toContain('{"title":1}');
    expect(kept).not.toContain("VIOLATIONS");
  });

  it("--fallback and --insecure; and nothing checked is no success", async () => {
    const folder = scratch();
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", "/CN=localhost", "-keyout", key, "-out", cert];
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", ...subject], {
      stdio: "ignore",
    });
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) =>
      response.writeHead(501).end(),
    );
    onTestFinished(() => void server.close());
    writeFileSync(join(folder, "book.json"), JSON.stringify(book("title")));
    const to = ["--upstream", `https://127.0.0.1:${await listening(server)}`, "--spec", "book.json"];
    const proxy = await startProxyCli([...to, "--insecure", "--fallback", "--record", "tape"], folder);
    const response = await fetch(`${proxy.url}/book`);
    expect([response.status, await response.json()]).toEqual([200, { title: "made" }]);
    expect((await fetch(`${proxy.url}/other`)).status).toBe(501);
    const { code, stdout } = await proxy.stop();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^hint: coverage: 0 of 3 documented answers seen$/m);
    expect(readFileSync(join(folder, "tape"), "utf8")).not.toContain("made");

    const idle = await startProxyCli(to, folder);
    const { code: ofNothing, stdout: told } = await idle.stop();
    expect([ofNothing, told]).toEqual([1, expect.stringContaining("nothing was checked, so the run has failed")]);
  });
});
