import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/main.ts";
import { startServer } from "../../../src/doors/server/index.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { withShop } from "../../../src/engine/shop/with-shop.ts";
import { provocations, questions, type Shopper, shopperAt } from "../../support/provocations.ts";

const lines = provocations();

/** Runs the code of the page as it stands there. */
async function runCode(code: string, kit: Kit, { sessionId, cartId, customerId }: Shopper): Promise<void> {
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- it is our own page
  const call = new Function("control", "sessionId", "cartId", "customerId", `return ${code};`) as (
    ...given: readonly unknown[]
  ) => unknown;
  await call(kit.control, sessionId, cartId, customerId);
}

async function runWords(words: readonly string[], url: string, shopper: Shopper): Promise<void> {
  const ids: Readonly<Record<string, string>> = {
    SESSION: shopper.sessionId,
    CART: shopper.cartId,
    CUSTOMER: shopper.customerId,
  };
  expect(await run([...words.map((word) => ids[word] ?? word), "--base-url", url, "--json"])).toBe(0);
}

/** How each line is done. */
const ways = {
  "in code": (line, kit, _url, shopper) => runCode(line.code, kit, shopper),
  "on the command line": (line, _kit, url, shopper) => runWords(line.words, url, shopper),
} satisfies Record<string, (line: (typeof lines)[number], kit: Kit, url: string, shopper: Shopper) => Promise<void>>;

it("has at least twenty things to provoke, each once", () => {
  expect(lines.length).toBeGreaterThanOrEqual(20);
  expect(new Set(lines.map(({ what }) => what)).size).toBe(lines.length);
});

describe.each(Object.entries(ways))("what docs/provoke.md promises, %s", (_name, way) => {
  it.each(lines)("$what", async (line) => {
    const kit = createKit(withShop({}));
    const server = await startServer(kit, { port: 0 });
    try {
      const shopper = await shopperAt(server.url);
      const { question, outcome } = line.seen;
      const ask = questions(server.url, shopper)[question];
      if (ask === undefined) throw new Error(`docs/provoke.md asks for "${question}", which this test does not know`);
      // It would prove nothing if it were so before; a change is asked for once, because it takes the version along.
      if (question !== "change of the context") expect(await ask()).not.toBe(outcome);
      await way(line, kit, server.url, shopper);
      expect(await ask()).toBe(outcome);
    } finally {
      await server.close();
      await kit.close();
    }
  });
});
