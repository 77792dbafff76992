import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/main.ts";
import { createControlClient } from "../../../src/client/index.ts";
import { type RunningServer, type ServerOptions, startServer } from "../../../src/doors/server/index.ts";
import { createKit } from "../../../src/engine/kit.ts";

interface Answer {
  readonly status: number;
  readonly message: string;
}

function ask(url: string, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { headers }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        const { message = "" } = JSON.parse(text) as { message?: string };
        resolve({ status: response.statusCode ?? 0, message });
      });
    });
    asked.on("error", reject).end();
  });
}

describe("the control plane of a server", () => {
  let server: RunningServer;
  beforeAll(async () => {
    const options = { port: 0, allowHosts: ["host.docker.internal", "*.svc.cluster.local"], controlKey: "open-sesame" };
    server = await startServer(createKit(), options);
  });
  afterAll(() => server.close());

  const key = { "x-kit-control-key": "open-sesame" };
  const clock = async (headers: Readonly<Record<string, string>>): Promise<Answer> =>
    await ask(server.url, "/__kit/clock", headers);

  it.each(["host.docker.internal:4010", "mock.shop.svc.cluster.local", "MOCK.SVC.CLUSTER.LOCAL"])(
    "answers to the allowed name %s",
    async (host) => {
      expect((await clock({ ...key, host })).status).toBe(200);
    },
  );

  it.each(["svc.cluster.local.evil.example", "xsvc.cluster.local", "docker.internal"])(
    "does not answer to %s, and says which flag would help",
    async (host) => {
      expect(await clock({ ...key, host })).toEqual({
        status: 403,
        message: expect.stringContaining(`--allow-host ${host}`),
      });
    },
  );

  it("does not repeat a name that is none", async () => {
    const { message } = await clock({ ...key, host: "a.b;rm -rf" });
    expect(message).toContain("--allow-host NAME");
  });

  it("is closed to a page of another origin, with the key too, and no flag is named", async () => {
    const answer = await clock({ ...key, host: "host.docker.internal", origin: "http://evil.example" });
    expect(answer).toEqual({ status: 403, message: expect.not.stringContaining("--") });
  });

  it.each([{}, { "x-kit-control-key": "open" }, { "x-kit-control-key": "" }])(
    "needs the key, not %j",
    async (headers) => {
      expect(await clock(headers)).toEqual({ status: 403, message: expect.stringContaining("--control-key") });
    },
  );

  it("tells its health without the key, and leaves the API open", async () => {
    expect((await ask(server.url, "/__kit/health", {})).status).toBe(200);
    expect((await fetch(`${server.url}/site/acme/sites`)).status).toBe(401);
  });

  it("is reached by the client and the commands with the key", async () => {
    const control = createControlClient({ baseUrl: server.url, controlKey: "open-sesame" });
    expect((await control.POST("/__kit/reset")).response.status).toBe(204);
    expect((await createControlClient({ baseUrl: server.url }).POST("/__kit/reset")).response.status).toBe(403);
    const reset = ["reset", "--base-url", server.url];
    expect(await run([...reset, "--control-key", "open-sesame"])).toBe(0);
    expect(await run(reset)).toBe(1);
  });

  const misspelt: object = { controlkey: "open-sesame" };
  it.each<ServerOptions>([{ allowHosts: ["*"] }, { allowHosts: ["http://x"] }, { controlKey: "" }, misspelt])(
    "is not opened to %j",
    async (options) => {
      await expect(startServer(createKit(), { port: 0, ...options })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    },
  );
});
