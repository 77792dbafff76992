import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as httpRequest, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startProxy } from "../../../src/doors/proxy/proxy-server.ts";
import type { RunningServer } from "../../../src/doors/server/running-server.ts";
import { openContract } from "../../../src/layers/prism/open.ts";
import type { differences } from "../../layers/prism/peer-differences.ts";
import { listening } from "../../support/upstream.ts";

interface Case {
  readonly does: string;
  readonly send: string;
  readonly errors?: boolean;
  readonly fallback?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly upstream: { readonly status: number; readonly type?: string; readonly body?: string };
  readonly status: number;
  readonly type?: string;
  /** Also what is sent with the request, where the upstream answers 204. */
  readonly body?: string;
  readonly says?: string;
  readonly violations?: string | null;
  readonly differs?: keyof typeof differences;
}

interface Topic {
  readonly document: { readonly definitions: { Long: { required: string[] } } };
  readonly cases: readonly Case[];
}

const { document, cases } = parse(readFileSync(join(import.meta.dirname, "peer-cases.yaml"), "utf8")) as Topic;
document.definitions.Long.required = Array.from({ length: 200 }, (_none, at) => `name-${at}-${"x".repeat(60)}`);

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** `fetch` sends no body with a GET. */
function get(url: string, headers: Readonly<Record<string, string>>, body: string | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(body.length) };
    const sent = httpRequest(url, { headers: { ...headers, ...length } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("as Prism's proxy", () => {
  let answer: Case["upstream"];
  let server: Server;
  const proxies = new Map<string, RunningServer>();
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-"));
  beforeAll(async () => {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(document));
    const opened = await openContract([file]);
    server = createServer((request, response) => {
      request.resume();
      const { status, type, body } = answer;
      response.writeHead(status, type === undefined ? {} : { "content-type": type }).end(body);
    });
    const upstream = { url: new URL(`http://127.0.0.1:${await listening(server)}`) };
    for (const [name, flags] of Object.entries({
      plain: {},
      errors: { errors: true },
      fallback: { fallback: () => opened.mock() },
    }))
      proxies.set(
        name,
        await startProxy({
          upstream,
          contract: () => opened.contract,
          port: 0,
          host: "127.0.0.1",
          ...flags,
          onPassed: () => undefined,
          onFailure: (message) => expect.unreachable(message),
        }),
      );
  });
  afterAll(async () => {
    for (const proxy of proxies.values()) await proxy.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(cases.map((each) => [each.does, each] as const))("%s", async (_title, wanted) => {
    answer = wanted.upstream;
    const url = proxies.get(wanted.errors === true ? "errors" : wanted.fallback === true ? "fallback" : "plain")?.url;
    const isSent = answer.status === 204;
    const { status, headers, text } = await get(
      `${url ?? ""}${wanted.send}`,
      wanted.headers ?? {},
      isSent ? wanted.body : undefined,
    );
    expect([status, text]).toEqual([wanted.status, isSent || wanted.body === undefined ? text : wanted.body]);
    if (wanted.type !== undefined) expect(headers["content-type"]).toBe(wanted.type);
    if (wanted.says !== undefined) expect(text).toContain(wanted.says);
    if (wanted.violations === null) expect(headers).not.toHaveProperty("sl-violations");
    else if (wanted.violations !== undefined) {
      const told = String(headers["sl-violations"]);
      expect(told).toContain(wanted.violations);
      // Clients refuse longer headers; what is told is whole all the same.
      expect(told.length).toBeLessThan(8192);
      expect(JSON.parse(told)).not.toEqual([]);
    }
  });
});
