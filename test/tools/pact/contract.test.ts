import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractOf, interaction, like, uuid } from "../../../src/tools/pact/index.ts";
import { peer } from "../../../src/shared/peer.ts";
import { scratch } from "../../support/scratch.ts";

const own = "/session-context/{tenant}/me/context";

const read = interaction(`GET ${own}`)
  .given("a guest with a cart")
  .responds(200, like({ sessionId: uuid(), siteCode: "main" }));
const missing = interaction(`GET ${own}`)
  .given("a guest without a cart")
  .responds(404, { message: "Session not found" });

async function writeContract(folder: string): Promise<string> {
  const contract = await contractOf({ consumer: "c", provider: "p", folder });
  for (const one of [missing, read]) {
    const { response } = await contract.holds(one, async ({ client, values: { tenant, token } }) =>
      client.GET(own, { params: { path: { tenant } }, headers: { authorization: `Bearer ${token}` } }),
    );
    expect(response.status).toBe(one.response.status);
  }
  return readFileSync(join(folder, "c-p.json"), "utf8");
}

describe("a contract", () => {
  it("is the same, byte by byte, in ten runs", async () => {
    const folder = scratch();
    const first = await writeContract(folder);
    for (let run = 1; run < 10; run++) expect(await writeContract(run % 2 === 0 ? folder : scratch())).toBe(first);
  });

  it("does not hold when the consumer sends something else, or nothing", async () => {
    const contract = await contractOf({ consumer: "c", folder: scratch() });
    const wrong = contract.holds(read, ({ client }) => client.GET(own, { params: { path: { tenant: "other" } } }));
    await expect(wrong).rejects.toThrow(/incorrect|mismatch|not expected/i);
    await expect(contract.holds(read, async () => undefined)).rejects.toThrow(/not received|mismatch/i);
  });

  it("does not hold when the consumer fails", async () => {
    const contract = await contractOf({ consumer: "c", folder: scratch() });
    const failing = contract.holds(read, () => Promise.reject(new Error("The consumer cannot read this")));
    await expect(failing).rejects.toThrow("The consumer cannot read this");
  });
});

it("a peer that is missing is one sentence saying what to install", async () => {
  const name = "@pact-foundation/nothing";
  await expect(peer(name, () => import(name) as Promise<unknown>)).rejects.toMatchObject({
    code: "PEER_MISSING",
    message: "This needs @pact-foundation/nothing: npm install -D @pact-foundation/nothing",
  });
  await expect(peer(name, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});
