import type { Shop } from "../shop/shop.ts";
import type { Visitor } from "../shop/visitor.ts";
import { byId, say } from "./dom.ts";
import { duration } from "./format.ts";

/** Longest lives, in seconds, to draw the rest against. */
const whole = { guest: 3600, customer: 30 * 86_400 };

/** Who it is, what has just happened, and how long the token still lives. */
export function showToken(shop: Shop): void {
  const who = byId("who", HTMLElement);
  const said = byId("said", HTMLElement);
  const life = byId("token-life", HTMLElement);
  const bar = byId("token-bar", HTMLElement);
  /** The token that has been tried at the end of its time. */
  let tried = "";

  function tick({ kind, accessToken, expiresAt }: Visitor): void {
    const left = Math.max(0, Math.floor((expiresAt - shop.now) / 1000));
    say(life, shop.state.expired || left === 0 ? "expired" : `${duration(left)} left`);
    bar.style.inlineSize = shop.state.expired ? "0" : `${Math.min(100, (left / whole[kind]) * 100)}%`;
    if (left > 0 || shop.state.expired || tried === accessToken) return;
    tried = accessToken;
    void shop.follow("The token has reached the end of its time");
  }
  setInterval(() => {
    if (shop.visitor !== undefined) tick(shop.visitor);
  }, 1000);

  shop.onChange(() => {
    const { visitor } = shop;
    say(said, shop.state.said);
    say(who, visitor === undefined ? "nobody yet" : visitor.kind);
    who.dataset["kind"] = visitor?.kind ?? "";
    if (visitor !== undefined) tick(visitor);
  });
}
