import type { Side } from "../api/side.ts";
import { beginAs, presets } from "../shop/presets.ts";
import { letAnHourPass, startOver } from "../shop/session.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, say } from "./dom.ts";

/** The switch between the sides: plain links, so that the address says which. */
export function showSides(side: Side): void {
  byId(`side-${side.kind}`, HTMLAnchorElement).setAttribute("aria-current", "true");
  if (side.kind === "browser") return;
  byId("side-server", HTMLAnchorElement).search = new URLSearchParams({ server: side.url }).toString();
  say(byId("side-server-url", HTMLElement), `at ${side.url}`);
}

/** The clock and new beginnings. A server's clock is not ours to move: there we say how. */
export function showTools(shop: Shop, side: Side): void {
  const hour = byId("hour", HTMLButtonElement);
  byId("over", HTMLButtonElement).addEventListener("click", () => void shop.perform("Start over", startOver));
  if (side.kind === "browser") {
    hour.addEventListener("click", () => void shop.perform("Let an hour pass", letAnHourPass));
    showPresets(shop);
    return;
  }
  hour.popoverTargetElement = byId("server-hour", HTMLElement);
  say(
    byId("server-hour-command", HTMLElement),
    `curl ${side.url}/__kit/clock/advance \\\n  -H 'Content-Type: application/json' \\\n  -d '{ "by": "61m" }'`,
  );
}

/** The catalogue's states to begin in, which a kit in this page can set up. */
function showPresets(shop: Shop): void {
  const select = byId("begin-as", HTMLSelectElement);
  select.append(...presets.map((name) => new Option(name)));
  select.hidden = false;
  select.addEventListener("change", () => {
    const preset = presets.find((name) => name === select.value);
    select.value = "";
    if (preset !== undefined) void shop.perform(`Begin as ${preset}`, (at) => beginAs(at, preset));
  });
}
