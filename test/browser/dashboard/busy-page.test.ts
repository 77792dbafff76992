import { describe, it } from "vitest";
import { DashboardPage, eachServed } from "../../support/browser/dashboard.ts";
import { expect } from "../../support/browser/demo.ts";

describe("the dashboard on a busy machine", () => {
  const at = eachServed();

  it("goes to a place that is asked for between its first rendering and its first paint", async () => {
    const dashboard = new DashboardPage(await at.context.newPage());
    await dashboard.page.addInitScript(() => {
      new MutationObserver((_changes, parsing) => {
        const root = document.getElementById("dashboard")?.attachShadow({ mode: "open" });
        if (root === undefined) return;
        parsing.disconnect();
        // What is shown first is there at once; effects run only after it is painted.
        new MutationObserver((_shown, rendering) => {
          rendering.disconnect();
          location.hash = "#/acme/faults";
        }).observe(root, { childList: true });
      }).observe(document, { childList: true, subtree: true });
    });
    await dashboard.page.goto(`${at.served.url}/__kit/`);
    await expect(dashboard.page.getByRole("heading", { level: 1 })).toHaveText("Faults");
  });

  it("shows requests that come faster than it is told of them", async () => {
    const { token } = await at.served.kit.control.scenario("a guest with a cart");
    await at.context.route("**/__kit/requests?*", async (route) => {
      const answer = await route.fetch();
      // More than the time between two changes that it hears of.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.fulfill({ response: answer });
    });
    const traffic = setInterval(() => {
      void at.served.kit.fetch(`${at.served.url}/session-context/acme/me/context`, {
        headers: { authorization: `Bearer ${token}` },
      });
    }, 50);
    try {
      const { rows } = await DashboardPage.open(at.context, at.served.url, "acme/requests");
      await expect(rows).not.toHaveCount(0);
      const count = await rows.count();
      await expect(async () => expect(await rows.count()).toBeGreaterThan(count)).toPass();
    } finally {
      clearInterval(traffic);
    }
  });
});
