import { expect, it } from "vitest";
import type { Profile } from "../../../../src/engine/domain/switches.ts";
import { createKit } from "../../../../src/engine/kit.ts";
import { ApiUnderTest } from "../../../../src/tools/conformance/api.ts";
import { subjectBehind } from "../../../support/subject.ts";
import { newTenant } from "../../../support/transports.ts";

/** The hints that a client gives rise to that lost its guest at a reload and merges the guest's cart all the same. */
async function hintsOf(profile: Profile): Promise<readonly string[]> {
  const hints: string[] = [];
  const kit = createKit({ profile, onHint: (message) => hints.push(message) });
  const send = (target: string, init?: RequestInit) => kit.fetch(`https://api.emporix.io${target}`, init);
  const api = new ApiUnderTest({
    ...subjectBehind({ send }, profile),
    tenant: newTenant(),
  });
  const lost = await api.guestWithCart();
  const { token } = await api.customerSession();
  const own = await api.createCart(token);
  for (let times = 0; times < 2; times++)
    await api.expect(404, "POST", `/cart/${api.tenant}/carts/${own}/merge`, {
      token,
      json: { carts: [lost.cartId, "unknown"] },
    });
  return hints;
}

it("says once that a client that loses its guest wants the reference profile", async () => {
  expect(await hintsOf("tutorial")).toEqual([expect.stringContaining("--profile reference")]);
});

it("says nothing where the session ID is always told", async () => {
  expect(await hintsOf("reference")).toEqual([]);
});
