import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomOf, type Row } from "./part.ts";
import { kill, newCart, newGuest, ownContext, type Server, start } from "./server.ts";

const credentials = JSON.stringify({ email: "bare@emporix.com", password: "Qwurmdch673;'" });

/** Jumps of the clock between kills: guests lapse and come back, a customer's session stays, and time never goes back. */
export async function clocks(count: number, seed: number): Promise<Row> {
  const random = randomOf(seed + 2);
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-soak-"));
  const data = join(folder, "state.json");
  const counts = { jumps: 0, kills: 0, lapsed: 0, revived: 0, "gone for good": 0 };
  const broken: string[] = [];
  let server: Server | undefined;
  try {
    server = await start(data, "os");
    const shopper = await newGuest(server);
    const login = await fetch(`${server.url}/customer/acme/login`, {
      method: "POST",
      headers: shopper.headers,
      body: credentials,
    });
    const tokens = (await login.json()) as { readonly access_token: string; readonly refresh_token: string };
    await newCart(server, { headers: asCustomer(tokens.access_token) });
    let version = 0;
    for (let round = 0; round < count; round++) {
      const guest = await newGuest(server);
      await newCart(server, guest);
      const before = await timeAt(server);
      // Between the lifetimes: an hour of a session, a day of its refresh token, a month of a cart and of a customer's token.
      const hours = [0.5, 2, 30, 24 * 40][Math.floor(random() * 4)] ?? 1;
      await fetch(`${server.url}/__kit/clock/advance`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ by: `${hours * 60}m` }),
      });
      counts.jumps++;
      await kill(server);
      counts.kills++;
      server = await start(data, "os");
      const now = await timeAt(server);
      if (now < before + hours * 3_600_000) broken.push(`Round ${round}: the clock went back over the restart`);
      const own = await ownContext(server, guest.headers);
      if (hours < 1 !== (typeof own !== "number"))
        broken.push(`Round ${round}: after ${hours} h a guest's context is ${typeof own === "number" ? own : "there"}`);
      if (hours >= 1) counts.lapsed++;
      const query = new URLSearchParams({ tenant: "acme", client_id: "storefront", refresh_token: guest.refreshToken });
      const refreshed = await fetch(`${server.url}/customerlogin/auth/anonymous/refresh?${query.toString()}`);
      if ((refreshed.status === 200) !== hours < 24)
        broken.push(`Round ${round}: after ${hours} h a refresh is answered with ${refreshed.status}`);
      if (refreshed.status === 200) {
        const { access_token: token } = (await refreshed.json()) as { readonly access_token: string };
        if (typeof (await ownContext(server, asCustomer(token))) === "number")
          broken.push(`Round ${round}: a revived session has no context`);
        counts.revived++;
      } else counts["gone for good"]++;
      // SES-6: whatever the clock says, the customer's session is there.
      const bearer = await newGuest(server);
      const again = await fetch(
        `${server.url}/customer/acme/refreshauthtoken?refreshToken=${encodeURIComponent(tokens.refresh_token)}`,
        { headers: bearer.headers },
      );
      const { access_token: token } = (await again.json()) as { readonly access_token: string };
      const context = await ownContext(server, asCustomer(token));
      if (typeof context === "number" || context.metadata.version < version)
        broken.push(`Round ${round}: the customer's context is ${JSON.stringify(context)}`);
      else version = context.metadata.version;
    }
  } finally {
    if (server !== undefined) await kill(server);
    rmSync(folder, { recursive: true, force: true });
  }
  return { part: "clock jumps and kills", done: counts, broken };
}

function asCustomer(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}`, "content-type": "application/json" };
}

async function timeAt({ url }: Server): Promise<number> {
  const clock = (await (await fetch(`${url}/__kit/clock`)).json()) as { readonly now: string };
  return Date.parse(clock.now);
}
