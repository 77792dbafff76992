import { readFileSync } from "node:fs";
import type { Profile } from "../engine/domain/switches.ts";
import { KitError, messageOf } from "../shared/errors.ts";
import type { KitOptions } from "../engine/options.ts";
import type { Seed } from "../engine/seed/seed.ts";
import { type Flags, oneOf, type FlagValues, wholeNumber } from "./flags.ts";

const profiles: readonly Profile[] = ["tutorial", "reference", "eager"];
const longestTtl = 3_155_760_000;

/** The flags that say what kind of engine it is. */
export const kitFlags = {
  profile: {
    type: "string",
    value: "PROFILE",
    help: "tutorial (default), reference or eager: what to do where the vendor's sources disagree",
  },
  tenant: {
    type: "strings",
    value: "NAME",
    help: "serve this tenant only; may be repeated (any well-formed name otherwise)",
  },
  seed: {
    type: "string",
    value: "FILE",
    help: "a JSON file with sites, clients, customers, products, prices and coupons to start from",
  },
  "double-opt-in": { type: "boolean", help: "new accounts wait until the token mailed to them comes back" },
  "anonymous-ttl": {
    type: "string",
    value: "SECONDS",
    help: "lifetime of an anonymous access token (3599); its session ends one second later",
  },
  "anonymous-refresh-ttl": { type: "string", value: "SECONDS", help: "lifetime of an anonymous refresh token (86399)" },
  "customer-ttl": {
    type: "string",
    value: "SECONDS",
    help: "lifetime of a customer access token (2591999); the session has no end",
  },
  "service-ttl": { type: "string", value: "SECONDS", help: "lifetime of a service token (14399)" },
  "session-id-told": {
    type: "string",
    value: "WHEN",
    help: "with-context or always: when token answers tell the session ID (D1)",
  },
  "context-created-by": {
    type: "string",
    value: "WHAT",
    help: "cart or anonymous-login: what makes the session context appear (D2)",
  },
  "anonymous-token-after-login": {
    type: "string",
    value: "USE",
    help: "dead or reads-guest-cart: the guest's token after the login (D3)",
  },
} as const satisfies Flags;

/** The engine's options that the flags stand for. */
export function readOptions(values: FlagValues<typeof kitFlags>): KitOptions {
  const ttl = (name: "anonymous-ttl" | "anonymous-refresh-ttl" | "customer-ttl" | "service-ttl") =>
    wholeNumber(name, values[name], 1, longestTtl);
  const options = {
    profile: oneOf("profile", values.profile, profiles),
    tenants: values.tenant,
    seed: values.seed === undefined ? undefined : readSeed(values.seed),
    doubleOptIn: values["double-opt-in"],
    anonymousTtl: ttl("anonymous-ttl"),
    anonymousRefreshTtl: ttl("anonymous-refresh-ttl"),
    customerTtl: ttl("customer-ttl"),
    serviceTtl: ttl("service-ttl"),
    sessionIdTold: oneOf("session-id-told", values["session-id-told"], ["with-context", "always"]),
    contextCreatedBy: oneOf("context-created-by", values["context-created-by"], ["cart", "anonymous-login"]),
    anonymousTokenAfterLogin: oneOf("anonymous-token-after-login", values["anonymous-token-after-login"], [
      "dead",
      "reads-guest-cart",
    ]),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

export function hasOwnSwitches({ sessionIdTold, contextCreatedBy, anonymousTokenAfterLogin }: KitOptions): boolean {
  return [sessionIdTold, contextCreatedBy, anonymousTokenAfterLogin].some((own) => own !== undefined);
}

/** The engine checks what is in it. */
function readSeed(file: string): Seed {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Seed;
  } catch (error) {
    throw new KitError("SEED_INVALID", `Cannot read the seed ${file}: ${messageOf(error)}`);
  }
}
