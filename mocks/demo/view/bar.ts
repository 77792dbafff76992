import { type Side, usualServer } from "../api/side.ts";
import { letAnHourPass, startOver } from "../shop/session.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, say } from "./dom.ts";

/** The switch between the sides: plain links, so that the address says which. */
export function showSides(side: Side | undefined): void {
  const server = side?.kind === "server" ? side.url : usualServer;
  const toServer = byId("side-server", HTMLAnchorElement);
  toServer.search = new URLSearchParams({ server }).toString();
  const small = toServer.querySelector("small");
  if (small !== null) say(small, `at ${server}`);
  if (side?.kind === "browser") byId("side-browser", HTMLAnchorElement).setAttribute("aria-current", "true");
  if (side?.kind === "server") toServer.setAttribute("aria-current", "true");
}

/** The clock and a new beginning. A server's clock is not ours to move: there we say how. */
export function showTools(shop: Shop, side: Side): void {
  const hour = byId("hour", HTMLButtonElement);
  byId("over", HTMLButtonElement).addEventListener("click", () => void shop.perform("Start over", startOver));
  if (side.kind === "browser") {
    hour.addEventListener("click", () => void shop.perform("Let an hour pass", letAnHourPass));
    return;
  }
  hour.popoverTargetElement = byId("server-hour", HTMLElement);
  say(
    byId("server-hour-command", HTMLElement),
    `curl ${side.url}/__kit/clock/advance \\\n  -H 'Content-Type: application/json' \\\n  -d '{ "by": "61m" }'`,
  );
}
