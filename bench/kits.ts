import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { launch, type Launched } from "./launch.ts";
import type { Shot } from "./load.ts";

const own = "/session-context/acme/me/context";

/** The kit, started with these flags. */
export interface KitServer {
  readonly name: string;
  readonly server: Launched;
}

/** Starts the kit in a folder of its own below the given one. */
export async function startKit(
  bin: string,
  folder: string,
  name: string,
  flags: readonly string[],
): Promise<KitServer> {
  const cwd = mkdtempSync(join(folder, "kit-"));
  return { name, server: await launch({ args: [bin, "start", "--port", "0", ...flags], cwd }) };
}

/** A shopper with a cart at one of the kit's servers, or at a proxy in front of one. */
export interface Shopper {
  readonly context: unknown;
  readonly read: Shot;
  readonly write: Shot;
}

export async function newShopper(url: string): Promise<Shopper> {
  const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=bench`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await fetch(`${url}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
  const context: unknown = await (await fetch(url + own, { headers })).json();
  const body = JSON.stringify({ key: "latitude", value: 48.2082 });
  return {
    context,
    read: { url: url + own, method: "GET", headers: { authorization: headers.authorization } },
    write: { url: `${url}${own}/attributes`, method: "POST", headers, body },
  };
}
