import { addItem, createCart, deleteCart, findCart, mergeCarts } from "./carts.ts";
import { matchPrices, patchContext, putContext, removeAttribute, setAttribute, upsertContext } from "./contexts.ts";
import { chooseCompany, logInGuest, logOutCustomer, newGuest, refreshSession } from "./logins.ts";
import { resetPassword, signUp } from "./accounts.ts";
import { tryStrangers } from "./strangers.ts";
import type { SideBySide } from "./side-by-side.ts";
import type { Step, StepOf } from "./steps.ts";

/** What each kind of step does to the mock and to the model. */
const actions: { readonly [Kind in Step["kind"]]: (side: SideBySide, step: StepOf<Kind>) => Promise<void> } = {
  guest: newGuest,
  "create cart": createCart,
  "find cart": findCart,
  "add item": addItem,
  "delete cart": deleteCart,
  merge: mergeCarts,
  attribute: setAttribute,
  "remove attribute": removeAttribute,
  patch: patchContext,
  put: putContext,
  upsert: upsertContext,
  login: logInGuest,
  logout: logOutCustomer,
  refresh: refreshSession,
  "choose company": chooseCompany,
  "sign up": signUp,
  "reset password": resetPassword,
  strangers: tryStrangers,
  prices: matchPrices,
  clock: (side, { seconds }) => advance(side, seconds),
  restart,
  storage: async (side, { fails }) => side.failStorage(fails),
};

async function advance(side: SideBySide, seconds: number): Promise<void> {
  if (side.isFailing) return;
  await side.api.send("POST", "/__kit/clock/advance", { json: { by: `${seconds}s` } });
  side.now += seconds * 1000;
  side.reach("clock");
  await side.renewServiceTokens();
}

async function restart(side: SideBySide): Promise<void> {
  side.failStorage(false);
  await side.api.restart();
  side.reach("restart");
}

/** Does one thing to both, and holds everything that can be seen of the mock against the model. */
async function act<Kind extends Step["kind"]>(side: SideBySide, step: StepOf<Kind>): Promise<void> {
  await actions[step.kind](side, step);
  await side.compareAll();
}

/** Does one thing after the other to both; in the end everything has to be there after a restart, too. */
export async function follow(side: SideBySide, steps: readonly Step[]): Promise<void> {
  await side.begin();
  try {
    for (const step of steps) await act(side, step);
    await act(side, { kind: "restart" });
  } finally {
    await side.close();
  }
}
