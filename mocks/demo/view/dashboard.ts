import { tenant } from "../api/api.ts";
import type { Side } from "../api/side.ts";
import type { Shop } from "../shop/shop.ts";
import { byId } from "./dom.ts";

/** The way to the dashboard: of the kit in this page, above it; of a server, in a tab of its own. */
export function showDashboard({ api: { kit } }: Shop, side: Side): void {
  if (side.kind === "server") {
    const link = byId("dashboard-link", HTMLAnchorElement);
    link.href = `${side.url}/__kit/#/${tenant}/sessions`;
    link.hidden = false;
    return;
  }
  if (kit === undefined) return;
  const open = byId("dashboard-open", HTMLButtonElement);
  const dialog = byId("dashboard", HTMLDialogElement);
  open.hidden = false;
  open.addEventListener("click", () => {
    dialog.showModal();
    void import("../../../src/dashboard/index.ts").then(({ openDashboard }) => {
      const options = { baseUrl: "https://api.emporix.io", fetch: kit.fetch, tenant };
      dialog.addEventListener("close", openDashboard(byId("dashboard-place", HTMLElement), options), { once: true });
    });
  });
}
