import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import type { LiveState } from "../model/live.ts";
import { hrefOf, type View } from "../model/route.ts";
import type { Theme } from "../model/use-theme.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useWatched } from "../model/use-watched.ts";

const states: Readonly<Record<LiveState, string>> = {
  live: "live",
  asking: "every two seconds",
  gone: "no answer",
};

/** Which mock this is, whether it answers, and which tenant is shown. */
export function TopBar({
  tenant,
  view,
  theme,
  turnTheme,
}: {
  readonly tenant: string | undefined;
  readonly view: View;
  readonly theme: Theme;
  readonly turnTheme: () => void;
}) {
  const { client, live, baseUrl, places } = useConnection();
  const state = useWatched(
    live,
    (from) => from.state,
    (from, changed) => from.watchState(changed),
  );
  const health = useLoaded("health", ["change"], () => dataOf(client.GET("/__kit/health")));
  const tenants = useLoaded("tenants", ["change", "reset"], () => dataOf(client.GET("/__kit/tenants")));
  const names = (tenants.data ?? []).map(({ tenant: name }) => name);
  const go = (event: Event & { readonly currentTarget: HTMLSelectElement }): void => {
    places.go(hrefOf({ tenant: event.currentTarget.value || undefined, view, id: undefined }));
  };
  const { data } = health;
  return (
    <header class="top">
      <p class="name">
        <strong>Session Context Kit</strong>
        <span class="soft">
          {baseUrl}
          {data === undefined ? "" : ` · ${data.profile} profile · ${data.version}`}
        </span>
      </p>
      <p class={`live is-${state}`}>
        <span aria-hidden="true" class="dot" />
        {states[state]}
      </p>
      <label class="tenant">
        Tenant
        <select value={tenant ?? ""} onChange={go}>
          <option value="">all</option>
          {[...new Set([...names, ...(tenant === undefined ? [] : [tenant])])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain" onClick={turnTheme}>
        {theme === "dark" ? "Light" : "Dark"}
      </button>
      {data?.storage.status === "failing" && (
        <p class="warning" role="alert">
          Changes cannot be kept: {data.storage.message}
        </p>
      )}
    </header>
  );
}
