import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, startCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";

async function guestWithCart(url: string): Promise<string> {
  const answer = await fetch(`${url}/__kit/scenarios/${encodeURIComponent("a guest with a cart")}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  return ((await answer.json()) as { token: string }).token;
}

async function own(url: string, token: string): Promise<unknown> {
  return (
    await fetch(`${url}/session-context/acme/me/context`, { headers: { authorization: `Bearer ${token}` } })
  ).json();
}

describe("start with a snapshot's file", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("writes it at %s for its owner alone, and begins with it", async (signal) => {
    const folder = scratch();
    const file = join(folder, "state.json");
    const flags = ["--import", file, "--export-on-exit", file];
    const first = await startCli(flags, folder);
    const token = await guestWithCart(first.url);
    const before = await own(first.url, token);
    await fetch(`${first.url}/__kit/clock/advance`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"by":"30m"}',
    });
    expect((await first.stop(signal)).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ state: { format: 1 } });

    const second = await startCli(flags, folder);
    expect(await own(second.url, token)).toEqual(before);
    const { now } = (await (await fetch(`${second.url}/__kit/clock`)).json()) as { now: string };
    expect(Date.parse(now) - Date.now()).toBeGreaterThan(1_700_000);
    await second.stop(signal);
  });

  it("keeps what was there where the end comes too hard to write it", async () => {
    const folder = scratch();
    const file = join(folder, "state.json");
    writeFileSync(file, "as it was");
    const server = await startCli(["--memory", "--export-on-exit", file], folder);
    await guestWithCart(server.url);
    await server.stop("SIGKILL");
    expect(readFileSync(file, "utf8")).toBe("as it was");
  });

  it("is refused before anything is served where it is none, or cannot be written", async () => {
    const folder = scratch();
    const file = join(folder, "other.json");
    const none = join(folder, "none.json");
    const start = (...flags: string[]) => cli(["start", "--port", "0", ...flags], {}, folder);
    writeFileSync(file, '{"users":[]}');
    expect(await start("--import", file)).toMatchObject({ code: 2, stderr: expect.stringContaining("no snapshot") });
    writeFileSync(file, '{"state":{"format":7}}');
    expect(await start("--import", file)).toMatchObject({ code: 2, stderr: expect.stringContaining("format 7") });
    writeFileSync(file, "{");
    expect(await start("--import", file)).toMatchObject({ code: 2, stderr: expect.stringContaining("Cannot read") });
    expect(await start("--import", none)).toMatchObject({ code: 2, stderr: expect.stringContaining("does not exist") });
    expect(await start("--import", none, "--data", "x.json")).toMatchObject({ code: 2 });
    expect(await start("--seed", file, "--memory")).toMatchObject({ code: 2 });
    for (const target of [join(folder, "nowhere", "x.json"), folder])
      expect(await start("--memory", "--export-on-exit", target)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("Cannot write the snapshot"),
      });
  });
});

describe("the command snapshot", () => {
  it("writes a file for its owner alone, shows what has changed, and refuses a file that is none", async () => {
    const folder = scratch();
    const server = await startCli(["--memory"], folder);
    const run = (...words: string[]) => cli([...words, "--base-url", server.url], {}, folder);
    const token = await guestWithCart(server.url);
    const before = await own(server.url, token);
    expect((await run("snapshot", "save", "one", "--tenant", "acme")).stdout).toMatch(/^one: acme at .*, 1 session\n$/);
    const exported = await run("snapshot", "export", "one", "one.json", "--tenant", "acme");
    expect(exported.stdout).toContain("tokens");
    expect(statSync(join(folder, "one.json")).mode & 0o777).toBe(0o600);
    const { stdout } = await run("sessions", "--tenant", "acme");
    expect(stdout).toMatch(/^TENANT {2}SESSION .*\nacme .* guest +live /);
    const id = /^acme +(\S+)/m.exec(stdout)?.[1] ?? "";
    await run("contexts", "edit", id, "currency=USD");
    const changed = await run("snapshot", "compare", "one", "--tenant", "acme");
    expect(changed.stdout).toContain(`acme context ${id} changed\n  /currency: "EUR" -> "USD"\n`);
    await run("contexts", "edit", id, 'context={"password":"sesame-street-1"}');
    await run("snapshot", "save", "secret", "--tenant", "acme");
    await run("contexts", "edit", id, 'context={"password":"sesame-street-2"}');
    const secret = await run("snapshot", "compare", "secret", "--tenant", "acme");
    expect(secret.stdout).toContain(`acme context ${id} changed\n  /context/password: changed\n`);
    expect(secret.stdout).not.toContain("sesame");
    await run("snapshot", "delete", "secret", "--tenant", "acme");
    expect((await run("snapshot", "import", "two", "one.json")).code).toBe(0);
    expect((await run("snapshot", "restore", "two", "--tenant", "acme")).stdout).toBe("Restored\n");
    expect(await own(server.url, token)).toEqual(before);
    expect((await run("snapshot", "list")).stdout).toMatch(/^NAME .*\none +acme .*\ntwo +acme /);
    expect((await run("snapshot", "delete", "two", "--tenant", "acme")).code).toBe(0);
    writeFileSync(join(folder, "bad.json"), "{}");
    expect(await run("snapshot", "import", "bad", "bad.json")).toMatchObject({ code: 1 });
    expect(await run("snapshot", "import", "bad", "none.json")).toMatchObject({ code: 2 });
    expect(await run("snapshot", "export", "one", "no/such/folder.json", "--tenant", "acme")).toMatchObject({
      code: 2,
    });
    await server.stop();
  });
});
