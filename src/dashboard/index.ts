import { checkNames } from "../shared/named-options.ts";
import { Connection, type ConnectionOptions } from "./model/connection.ts";
import { OwnPlaces, type Places } from "./model/places.ts";
import { hrefOf } from "./model/route.ts";
import { mount } from "./mount.tsx";

/** The kit that a dashboard shows, and where the dashboard keeps its place. */
export interface DashboardOptions extends ConnectionOptions {
  /** The tenant that is shown at first; all of them by default. */
  readonly tenant?: string;
  /** Where the place is kept: beside the page's address by default, which is the app's. `tenant` has no effect on others. */
  readonly places?: Places;
}

/**
 * Shows the dashboard of a kit in an element of a page, and returns what takes it away. Its styles stay apart from the page's own.
 *
 * @throws KitError `OPTION_INVALID` for an option that there is not
 * @example
 * const close = openDashboard(element, { baseUrl: "https://api.emporix.io", fetch: kit.fetch });
 */
export function openDashboard(element: HTMLElement, options: DashboardOptions): () => void {
  checkNames(options, ["baseUrl", "fetch", "tenant", "places"]);
  const { tenant, places = new OwnPlaces(hrefOf({ tenant, view: "sessions", id: undefined })) } = options;
  const connection = new Connection({ ...options, places });
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const follow = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const href = link?.getAttribute("href");
    if (href === undefined || href === null || !href.startsWith("#/")) return;
    event.preventDefault();
    places.go(href);
  };
  root.addEventListener("click", follow);
  const unmount = mount(root, connection);
  return () => {
    root.removeEventListener("click", follow);
    connection.close();
    unmount();
  };
}
