import { openDashboard } from "./index.ts";
import { addressPlaces } from "./model/places.ts";
import { routeOf } from "./model/route.ts";
import { titles } from "./view/views.tsx";

const element = document.getElementById("dashboard");
if (element === null) throw new Error("index.html has no element with the id dashboard");

// The page's policy forbids styles inside of it.
document.body.style.margin = "0";

function showTitle(): void {
  const { tenant, view, id } = routeOf(addressPlaces.href);
  document.title = [id, titles[view], tenant, "Session Context Kit"].filter(Boolean).join(" · ");
}

showTitle();
addressPlaces.watch(showTitle);
openDashboard(element, { baseUrl: location.origin, places: addressPlaces });
