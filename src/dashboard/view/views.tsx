import { useConnection } from "../model/context.ts";
import { addressPlaces } from "../model/places.ts";
import { hrefOf, type View, views } from "../model/route.ts";

/** What every page of the dashboard gets. */
export interface ViewProps {
  readonly tenant: string | undefined;
  readonly id: string | undefined;
}

export const titles: Readonly<Record<View, string>> = {
  sessions: "Sessions",
  requests: "Requests",
  carts: "Carts",
  customers: "Customers",
  orders: "Orders",
  mails: "Mails",
  scenarios: "Scenarios",
  races: "Races",
  faults: "Faults",
  violations: "Violations",
  snapshots: "Snapshots",
};

/** The links to the pages. */
export function Views({ tenant, view }: { readonly tenant: string | undefined; readonly view: View }) {
  const { places } = useConnection();
  return (
    <nav aria-label="Pages" class="views">
      <ul>
        {views.map((name) => (
          <li key={name}>
            <a href={hrefOf({ tenant, view: name, id: undefined })} aria-current={name === view ? "page" : undefined}>
              {titles[name]}
            </a>
          </li>
        ))}
        {places === addressPlaces && (
          <li class="apart">
            <a href="reference/">API reference</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
