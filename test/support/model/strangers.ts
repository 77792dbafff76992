import type { Answered } from "./api.ts";
import { expectStatus, insist } from "./compare.ts";
import type { SideBySide } from "./side-by-side.ts";
import type { StepOf } from "./steps.ts";

// TEN-1, MGT-1
export async function tryStrangers(side: SideBySide, { pick, other }: StepOf<"strangers">): Promise<void> {
  const session = side.session(pick);
  if (session === undefined) return;
  const elsewhere = session.tenant === "acme" ? "other" : "acme";
  const foreign = await side.api.send("GET", `/session-context/${elsewhere}/me/context`, { token: session.token });
  expectStatus(foreign, "TEN-1", 401);
  const at = side.contextAt(session, "employee");
  if (at !== undefined) {
    expectStatus(await side.api.send("GET", at.path), "MGT-1", 401);
    expectStatus(await side.api.send("GET", at.path, { token: session.token }), "MGT-1", 403);
    const there = at.path.replace(session.tenant, elsewhere);
    const crossed = await side.api.send("GET", there, { token: side.serviceTokens[elsewhere] });
    expectStatus(crossed, "TEN-1", 404);
    insist(
      crossed.body.sessionId === session.context?.sessionId && crossed.body.code === 404,
      "MGT-1: the 404 names the session",
    );
  }
  const dead = side.all[other % side.all.length]?.dead.at(-1);
  if (dead !== undefined)
    expectDead(
      side,
      await side.api.send("GET", `/session-context/${side.all[other % side.all.length]?.tenant ?? ""}/me/context`, {
        token: dead,
      }),
    );
  side.reach("strangers");
}

function expectDead(side: SideBySide, answer: Answered): void {
  // D3: in other profiles than the tutorial's it goes on for reading the guest's cart, but no longer owns the context.
  if (side.switches.anonymousTokenAfterLogin === "dead") expectStatus(answer, "D3", 401);
  else expectStatus(answer, "D3", 401, 403, 404);
}
