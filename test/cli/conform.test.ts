import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { profiles } from "../../src/domain/switches.ts";
import { createKit } from "../../src/kit.ts";
import { type RunningServer, startServer } from "../../src/server/server.ts";
import { cli } from "../support/cli.ts";

describe("session-context-kit conform", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(createKit(), { port: 0 });
  });
  afterAll(() => server.close());

  const everything = ["--tenant", "acme", "--tenant", "other", "--limited-client-id", "limited"];

  it("finds that the mock keeps every rule it can try, again and again", async () => {
    for (let time = 0; time < 2; time++) {
      const { code, stdout } = await cli(["conform", "--base-url", server.url, ...everything]);
      expect(code, stdout).toBe(0);
      expect(stdout).toMatch(/^SES-1 +kept +3 kept$/m);
      expect(stdout).toMatch(/^SES-2 +not tried +1 not tried\n.*lives one hour\n.*needs a virtual clock$/m);
      expect(stdout).toMatch(/^\d+ kept, 0 broken, \d+ not tried$/m);
    }
  });

  it.each(Object.keys(profiles))("knows what to expect of the %s profile", async (profile) => {
    const other = await startServer(createKit({ profile: profile as keyof typeof profiles }), { port: 0 });
    onTestFinished(() => other.close());
    const { code, stdout } = await cli(["conform", "--base-url", other.url, ...everything, "--profile", profile]);
    expect(code, stdout).toBe(0);
  });

  it("says that a product has no price, and takes another", async () => {
    const priced = async (...more: string[]) =>
      (await cli(["conform", "--base-url", server.url, ...everything, ...more])).stdout;
    const without = await priced("--product", "tea");
    expect(without).toMatch(/^PRC-1 +BROKEN/m);
    expect(without).toContain("how many prices tea has on the default site: expected 1, got 0");
    expect(await priced("--product", "espresso-machine")).toMatch(/^PRC-1 +kept +9 kept$/m);
  });

  it("takes one tenant, and says what it could not try", async () => {
    const { code, stdout } = await cli(["conform", "--base-url", `${server.url}/`, "--tenant", "acme", "--verbose"]);
    expect(code).toBe(0);
    expect(stdout).toContain("needs a second tenant");
    expect(stdout).toContain("needs a client without the scope");
    expect(stdout).toContain("kept: Logout ends the session");
  });

  it("exits with 1 when a rule is broken, and says which and how", async () => {
    const { code, stdout } = await cli(["conform", "--base-url", server.url, ...everything, "--profile", "reference"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^SES-1 +BROKEN +2 kept, 1 broken$/m);
    expect(stdout).toContain("whether the first answer tells the session ID: expected true, got false");
  });

  it("gives no verdict of kept on a server that answers nonsense", async () => {
    const nonsense = createServer((_request, response) => response.end("hello")).listen(0, "127.0.0.1");
    onTestFinished(() => void nonsense.close());
    await new Promise((resolve) => nonsense.once("listening", resolve));
    const { port } = nonsense.address() as AddressInfo;
    const { code, stdout } = await cli(["conform", "--base-url", `http://127.0.0.1:${port}`, "--tenant", "acme"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^0 kept, /m);
  });

  it("says in one line that nothing answers", async () => {
    const { code, stderr } = await cli(["conform", "--base-url", "http://127.0.0.1:9", "--tenant", "acme"]);
    expect([code, stderr.trimEnd().split("\n")]).toEqual([1, [expect.stringContaining("does not answer")]]);
  });

  it.each([
    [["conform", "--tenant", "acme"]],
    [["conform", "--base-url", "x", "--tenant", "acme"]],
    [["conform", "--base-url", "http://x"]],
  ])("called wrongly exits with 2: %j", async (args) => {
    expect((await cli(args)).code).toBe(2);
  });
});
