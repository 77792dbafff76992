// The page: finds out who answers, and puts shop and views together.
import { openApi } from "./api/api.ts";
import { type Side, sideOf } from "./api/side.ts";
import { Traffic } from "./api/traffic.ts";
import { beginAsGuest } from "./shop/session.ts";
import { Shop } from "./shop/shop.ts";
import { VisitorStore } from "./shop/visitor.ts";
import { showAccount } from "./view/account.ts";
import { showAttributes } from "./view/attributes.ts";
import { showSides, showTools } from "./view/bar.ts";
import { showCart } from "./view/cart.ts";
import { showContext } from "./view/context.ts";
import { showDashboard } from "./view/dashboard.ts";
import { showJourney } from "./view/journey.ts";
import { showNotices, showProblem } from "./view/notices.ts";
import { showProducts } from "./view/products.ts";
import { showRegion } from "./view/region.ts";
import { showToken } from "./view/token.ts";
import { trafficView } from "./view/traffic.ts";

const views = [showRegion, showProducts, showCart, showAccount, showJourney, showToken, showContext, showAttributes];

async function open(side: Side): Promise<void> {
  const store = new VisitorStore(side.kind === "server" ? side.url : "this browser");
  const showTraffic = trafficView();
  const traffic = new Traffic(() => showTraffic(traffic));
  const shop = new Shop(await openApi(side, traffic, () => store.visitor?.accessToken), store);
  const begin = (): Promise<boolean> =>
    store.visitor === undefined
      ? shop.perform("A guest comes in", (at) => beginAsGuest(at))
      : shop.follow("The page is back, and so are session, cart and login");
  showTools(shop, side);
  showDashboard(shop, side);
  showNotices(shop, side, begin);
  for (const view of views) view(shop);
  store.onOthers(() => void shop.follow("Another tab has changed something, and this one follows"));
  await begin();
}

function fail(error: unknown): void {
  showProblem(error instanceof Error ? error.message : String(error));
}

addEventListener("error", ({ error }) => fail(error));
addEventListener("unhandledrejection", ({ reason }) => fail(reason));

try {
  const side = sideOf(location.search);
  showSides(side);
  await open(side);
} catch (error) {
  fail(error);
}
