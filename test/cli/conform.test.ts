import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { profiles } from "../../src/engine/domain/switches.ts";
import { createKit } from "../../src/engine/kit.ts";
import type { RunningServer } from "../../src/doors/server/running-server.ts";
import { startServer } from "../../src/doors/server/server.ts";
import { cli } from "../support/cli.ts";
import { cliHere } from "../support/cli-here.ts";

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
      expect(stdout).toMatch(/^SES-1 +kept +An anonymous session starts .* 3 of 3$/m);
      expect(stdout).toMatch(/^SES-2 +not tried +.* 0 of 1, 1 not tried$/m);
      expect(stdout).toMatch(/^\d+ kept, 0 broken, \d+ not tried \(a virtual clock: --use-clock\)$/m);
    }
  });

  it.each(Object.keys(profiles))("knows what to expect of the %s profile", async (profile) => {
    const other = await startServer(createKit({ profile: profile as keyof typeof profiles }), { port: 0 });
    onTestFinished(() => other.close());
    const { code, stdout } = await cliHere(["conform", "--base-url", other.url, ...everything, "--profile", profile]);
    expect(code, stdout).toBe(0);
  });

  it("says that a product has no price, and takes another", async () => {
    const priced = async (...more: string[]) =>
      (await cliHere(["conform", "--base-url", server.url, ...everything, ...more])).stdout;
    const without = await priced("--product", "tea");
    expect(without).toMatch(/^PRC-1 +BROKEN/m);
    expect(without).toContain("how many prices tea has on the default site: expected 1, got 0");
    expect(await priced("--product", "espresso-machine")).toMatch(/^PRC-1 +kept +.* 10 of 10$/m);
  });

  it("takes one tenant, and says what it could not try", async () => {
    const { code, stdout } = await cliHere([
      "conform",
      "--base-url",
      `${server.url}/`,
      "--tenant",
      "acme",
      "--verbose",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("a second tenant: --tenant");
    expect(stdout).toContain("a client without the scope: --limited-client-id");
    expect(stdout).toContain("kept: Logout ends the session");
  });

  it("exits with 1 when a rule is broken, and says which and how", async () => {
    const { code, stdout } = await cliHere([
      "conform",
      "--base-url",
      server.url,
      ...everything,
      "--profile",
      "reference",
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^SES-1 +BROKEN +.* 2 of 3, 1 broken$/m);
    expect(stdout).toContain("whether the first answer tells the session ID: expected true, got false");
  });

  it("tries the rules that take time where it may move the clock", async () => {
    const own = await startServer(createKit(), { port: 0 });
    onTestFinished(() => own.close());
    const { code, stdout } = await cliHere(["conform", "--base-url", own.url, ...everything, "--use-clock"]);
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/^\d+ kept, 0 broken, 0 not tried$/m);
  });

  it("lists the rules and their cases", async () => {
    const { code, stdout } = await cliHere(["conform", "--list"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^SES-2 {2}An anonymous session lives one hour\n {7}\S/m);
  });

  it("says in one line what is missing for a verdict, and exits with 2", async () => {
    const nonsense = createServer((_request, response) => response.end("hello")).listen(0, "127.0.0.1");
    onTestFinished(() => void nonsense.close());
    await new Promise((resolve) => nonsense.once("listening", resolve));
    const { port } = nonsense.address() as AddressInfo;
    const cases: [string[], RegExp][] = [
      [["--base-url", `http://127.0.0.1:${port}`, "--tenant", "acme"], /anonymous token: .* Check --base-url/],
      [["--base-url", "http://127.0.0.1:9", "--tenant", "acme"], /Could not get the anonymous token/],
      [["--base-url", server.url, "--tenant", "ACME"], /anonymous token: .* --tenant/],
      [["--base-url", server.url, "--tenant", "acme", "--tenant", "acme"], /two different tenants, not acme twice/],
      [["--base-url", server.url, "--tenant", "acme", "--client-id", "nobody"], /service token: .* SCK_CLIENT_SECRET/],
      [["--base-url", server.url, "--tenant", "acme", "--email", "nobody@example.com"], /login as nobody@example.com/],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await cliHere(["conform", ...args]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it.each([
    [["conform", "--tenant", "acme"]],
    [["conform", "--base-url", "x", "--tenant", "acme"]],
    [["conform", "--base-url", "http://x"]],
  ])("called wrongly exits with 2: %j", async (args) => {
    expect((await cli(args)).code).toBe(2);
  });
});
