import type { Side } from "../api/side.ts";
import { beginAsGuest, refresh } from "../shop/session.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, say } from "./dom.ts";

/** What went wrong, said where everybody sees it. */
export function showProblem(text: string | undefined): void {
  byId("problem", HTMLElement).hidden = text === undefined;
  say(byId("problem-text", HTMLElement), text ?? "");
}

/** The notices above the page: an expired session, a server that does not answer, a refusal. */
export function showNotices(shop: Shop, side: Side, begin: () => Promise<unknown>): void {
  const expired = byId("expired", HTMLElement);
  const unreachable = byId("unreachable", HTMLElement);
  say(byId("unreachable-url", HTMLElement), side.kind === "server" ? side.url : "this browser");
  byId("refresh", HTMLButtonElement).addEventListener("click", () => void shop.perform("Refresh", refresh));
  byId("new-guest", HTMLButtonElement).addEventListener(
    "click",
    () => void shop.perform("New guest", (at) => beginAsGuest(at)),
  );
  byId("retry", HTMLButtonElement).addEventListener("click", () => void begin());
  byId("problem-close", HTMLButtonElement).addEventListener("click", () => shop.update({ problem: undefined }));
  shop.onChange(() => {
    expired.hidden = !shop.state.expired;
    unreachable.hidden = !shop.state.unreachable;
    showProblem(shop.state.problem);
  });
}
