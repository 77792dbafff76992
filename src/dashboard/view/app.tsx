import type { ComponentType } from "preact";
import { useRef } from "preact/hooks";
import type { View } from "../model/route.ts";
import { useRoute } from "../model/use-route.ts";
import { useTheme } from "../model/use-theme.ts";
import { FeedbackArea } from "../parts/feedback.tsx";
import { ClockBar } from "./clock-bar.tsx";
import { Carts, Customers, Orders } from "./entities.tsx";
import { Faults } from "./faults.tsx";
import { KeyGate } from "./key-gate.tsx";
import { Mails } from "./mails.tsx";
import { Races } from "./races.tsx";
import { Requests } from "./requests.tsx";
import { Scenarios } from "./scenarios.tsx";
import { Sessions } from "./sessions.tsx";
import { Snapshots } from "./snapshots.tsx";
import { TopBar } from "./top-bar.tsx";
import { titles, type ViewProps, Views } from "./views.tsx";
import { Violations } from "./violations.tsx";

const pages: Readonly<Record<View, ComponentType<ViewProps>>> = {
  sessions: Sessions,
  requests: Requests,
  carts: Carts,
  customers: Customers,
  orders: Orders,
  mails: Mails,
  scenarios: Scenarios,
  races: Races,
  faults: Faults,
  violations: Violations,
  snapshots: Snapshots,
};

export function App() {
  const { tenant, view, id } = useRoute();
  const [theme, turnTheme] = useTheme();
  const main = useRef<HTMLElement>(null);
  const Page = pages[view];
  return (
    <div class="dashboard" data-theme={theme}>
      <FeedbackArea>
        <button type="button" class="skip" onClick={() => main.current?.focus()}>
          Skip to the content
        </button>
        <TopBar tenant={tenant} view={view} theme={theme} turnTheme={turnTheme} />
        <KeyGate>
          <ClockBar tenant={tenant} />
          <div class="body">
            <Views tenant={tenant} view={view} />
            <main ref={main} tabIndex={-1}>
              <h1>{titles[view]}</h1>
              <Page key={`${view} ${tenant ?? ""}`} tenant={tenant} id={id} />
            </main>
          </div>
        </KeyGate>
      </FeedbackArea>
    </div>
  );
}
