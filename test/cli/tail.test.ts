import { describe, expect, it, onTestFinished } from "vitest";
import { startCli, stoppable } from "../support/cli.ts";

/** Sends what the filter means and what it does not, again and again: nobody knows when the command has begun to listen. */
function traffic(url: string): void {
  const timer = setInterval(() => {
    void fetch(`${url}/site/acme/sites`).catch(() => undefined);
    void fetch(`${url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=x`).catch(() => undefined);
  }, 100);
  onTestFinished(() => clearInterval(timer));
}

describe("tail", () => {
  it("prints each request that its filter means, and ends after so many", async () => {
    const mock = await startCli(["--memory", "--log", "silent"]);
    traffic(mock.url);
    const { code, stdout, stderr } = await stoppable(["tail", "status=4xx", "--count", "2", "--base-url", mock.url])
      .end;
    expect(code, stderr).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stdout).toMatch(/^\d+ \S+ GET \/site\/acme\/sites 401 \d+\.\d ms: The request has no bearer token/);
    expect(stdout).not.toContain("anonymous/login");
  });

  it("ends at Ctrl-C, and says when the mock has stopped", async () => {
    const mock = await startCli(["--memory", "--log", "silent"]);
    traffic(mock.url);
    const [one, other] = [1, 2].map(() => stoppable(["tail", "--json", "--base-url", mock.url]));
    const begun = [one, other].map(
      async (tail) =>
        await new Promise<string>((resolve) => tail?.process.stdout?.once("data", (line) => resolve(String(line)))),
    );
    for (const line of await Promise.all(begun))
      expect(JSON.parse(line.split("\n")[0] ?? "")).toMatchObject({ tenant: "acme", status: expect.any(Number) });
    one?.process.kill("SIGINT");
    expect((await one?.end)?.code).toBe(0);
    await mock.stop();
    expect(await other?.end).toMatchObject({ code: 1, stderr: expect.stringContaining("The mock has stopped") });
  });

  it.each([
    [["tail", "status=often"], /status/],
    [["tail", "--count", "0"], /--count/],
    [["tail", "since=4"], /since/],
  ])("%j is refused", async (args, why) => {
    const mock = await startCli(["--memory", "--log", "silent"]);
    const { code, stderr } = await stoppable([...args, "--base-url", mock.url]).end;
    expect(code).not.toBe(0);
    expect(stderr).toMatch(why);
  });
});
