import { defaultLifetimes } from "../../../src/engine/domain/lifetimes.ts";
import { catalogue, scenarioNamed, type ScenarioName } from "../../../src/engine/scenarios/catalogue.ts";
import { tenant } from "../api/api.ts";
import type { Shop } from "./shop.ts";
import type { Visitor } from "./visitor.ts";

/** Sessions that are over for good: there is nothing to begin in. */
const over: readonly string[] = [
  "a customer after logout",
  "a guest whose refresh token has expired",
] satisfies ScenarioName[];

/** The states of the catalogue that a shopper can begin in. */
export const presets = Object.keys(catalogue).filter((name): name is ScenarioName => {
  const { returns = [], parameters = {} } = scenarioNamed(name) ?? {};
  return (
    !over.includes(name) &&
    returns.includes("refreshToken") &&
    !Object.values(parameters).some(({ required }) => required === true)
  );
});

/** Begins as somebody of the catalogue, whom the kit in this page sets up. */
export async function beginAs(shop: Shop, name: ScenarioName): Promise<string> {
  const { kit } = shop.api;
  if (kit === undefined) throw new Error("A server's scenarios are set up on the server: POST /__kit/scenarios/{name}");
  const begun = shop.now;
  // Which of the values are there is the scenario's to say; the presets have these.
  const values = (await kit.control.scenario(name as "a customer without a cart", { tenant })) as {
    readonly token: string;
    readonly refreshToken: string;
    readonly email?: string;
  };
  const { token: accessToken, refreshToken, email } = values;
  const kind: Visitor["kind"] = email === undefined ? "guest" : "customer";
  const { anonymousTtl, customerTtl } = defaultLifetimes;
  const expiresAt = begun + (kind === "guest" ? anonymousTtl : customerTtl) * 1000;
  shop.visitor = { kind, accessToken, refreshToken, expiresAt, ...(email === undefined ? {} : { email }) };
  // What the page shows was somebody else's.
  shop.update({ context: undefined, cart: undefined });
  return `Here is ${name}.`;
}
