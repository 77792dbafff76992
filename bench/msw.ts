// Measures an MSW handler of the kit against a static one that returns the same bytes, in alternating rounds of one process.
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createHandlers } from "../mocks/msw/handlers.ts";
import { createKit } from "../src/engine/kit.ts";
import { median, medianRatio } from "./median.ts";
import type { Table } from "./report.ts";

/** Requests of one round. */
const requests = 300;

export async function compareMsw(rounds: number): Promise<Table> {
  const kit = createKit();
  const api = "https://api.emporix.io";
  const own = "/session-context/acme/me/context";
  const login = await kit.fetch(`${api}/customerlogin/auth/anonymous/login?tenant=acme&client_id=bench`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await kit.fetch(`${api}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
  const bytes = await (await kit.fetch(api + own, { headers })).text();

  const fixed = http.get("https://static.example/*", () =>
    HttpResponse.text(bytes, { headers: { "content-type": "application/json" } }),
  );
  const contenders = [
    { name: "static handler", url: `https://static.example${own}`, server: setupServer(fixed) },
    { name: "kit, its handlers", url: api + own, server: setupServer(...createHandlers(kit)) },
  ];
  const measured = contenders.map((): number[] => []);
  for (let round = 0; round < rounds * 2; round++) {
    for (const [at, { url, server }] of contenders.entries()) {
      server.listen();
      const started = performance.now();
      for (let request = 0; request < requests; request++) await (await fetch(url, { headers })).text();
      measured[at]?.push(((performance.now() - started) * 1000) / requests);
      server.close();
    }
  }
  await kit.close();
  const [floors = []] = measured;
  return {
    title: "Reading one's own context through MSW in Node",
    about: "A static handler of MSW that returns the same bytes, and the kit's handlers; requests one after another.",
    columns: ["time", "× static", "more"],
    lines: contenders.map(({ name }, at) => {
      const times = measured[at] ?? [];
      const value = median(times);
      const ratio = medianRatio(times, floors);
      const more = median(times.map((time, round) => time - (floors[round] ?? Number.NaN)));
      return { name, value, figures: [`${value.toFixed(0)} µs`, ratio.toFixed(2), `${more.toFixed(0)} µs`] };
    }),
  };
}
