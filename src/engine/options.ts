import { defaultLifetimes, type Lifetimes } from "./domain/lifetimes.ts";
import { type Profile, profiles, type Switches } from "./domain/switches.ts";
import { tenantName } from "./domain/tenant.ts";
import { KitError } from "../shared/errors.ts";
import type { RandomBytes } from "./ids.ts";
import type { Seed } from "./seed/seed.ts";
import type { Storage } from "./store/storage.ts";

/** How a kit is set up. Everything may be left out. */
export interface KitOptions extends Partial<Lifetimes>, Partial<Switches> {
  /** A named set of the switches `sessionIdTold`, `contextCreatedBy` and `anonymousTokenAfterLogin`; `tutorial` by default. */
  readonly profile?: Profile;
  /** The only tenants there are; without it any well-formed name is one. */
  readonly tenants?: readonly string[];
  /** The world every tenant starts from; extends or replaces the default world. */
  readonly seed?: Seed;
  /** Whether a new account cannot log in until the token that is mailed to it comes back; false by default. */
  readonly doubleOptIn?: boolean;
  /** Where state is kept, as from `openFileStorage`; nowhere but in memory by default. */
  readonly storage?: Storage;
  /** The real time behind the virtual clock, in milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number;
  /** Randomness for tokens and IDs; the platform's cryptographic one by default. */
  readonly random?: RandomBytes;
  /** Told of things worth knowing that are no errors, each once. */
  readonly onHint?: (message: string) => void;
}

/** The longest lifetime, in seconds: a hundred years. */
const longest = 3_155_760_000;

const optionNames: Readonly<Record<keyof KitOptions, true>> = {
  anonymousRefreshTtl: true,
  anonymousTokenAfterLogin: true,
  anonymousTtl: true,
  contextCreatedBy: true,
  customerTtl: true,
  doubleOptIn: true,
  now: true,
  onHint: true,
  profile: true,
  random: true,
  seed: true,
  serviceTtl: true,
  sessionIdTold: true,
  storage: true,
  tenants: true,
};

/** A misspelt option is no option: JavaScript has no compiler to say so. */
export function checkNames(options: unknown, known: readonly string[] = Object.keys(optionNames)): void {
  if (typeof options !== "object" || options === null) throw invalid("the options must be an object");
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalid(`there is no option ${unknown}; the options are ${known.join(", ")}`);
}

/** The switches of a profile, each single one overridden by its own option. */
export function switchesOf(options: KitOptions): Switches {
  const { profile = "tutorial" } = options;
  if (!Object.hasOwn(profiles, profile)) {
    throw invalid(`profile must be one of ${Object.keys(profiles).join(", ")}, not ${profile}`);
  }
  const base = profiles[profile];
  return {
    sessionIdTold: oneOf("sessionIdTold", options.sessionIdTold ?? base.sessionIdTold, ["with-context", "always"]),
    contextCreatedBy: oneOf("contextCreatedBy", options.contextCreatedBy ?? base.contextCreatedBy, [
      "cart",
      "anonymous-login",
    ]),
    anonymousTokenAfterLogin: oneOf(
      "anonymousTokenAfterLogin",
      options.anonymousTokenAfterLogin ?? base.anonymousTokenAfterLogin,
      ["dead", "reads-guest-cart"],
    ),
  };
}

/** The lifetimes, in seconds. */
export function lifetimesOf(options: KitOptions): Lifetimes {
  const lifetime = (name: keyof Lifetimes): number => {
    const seconds = options[name] ?? defaultLifetimes[name];
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > longest) {
      throw invalid(`${name} must be a whole number of seconds from 1 to ${longest}, not ${String(seconds)}`);
    }
    return seconds;
  };
  return {
    anonymousTtl: lifetime("anonymousTtl"),
    anonymousRefreshTtl: lifetime("anonymousRefreshTtl"),
    customerTtl: lifetime("customerTtl"),
    serviceTtl: lifetime("serviceTtl"),
  };
}

/** The closed list of tenants, or undefined when every well-formed name is one. */
export function tenantsOf(options: KitOptions): ReadonlySet<string> | undefined {
  if (options.tenants === undefined || options.tenants.length === 0) return undefined;
  const malformed = options.tenants.find((name) => !tenantName.test(name));
  if (malformed !== undefined) {
    throw invalid(
      `"${malformed}" is no tenant name: lower-case letters and digits, a letter first, 3 to 16 characters`,
    );
  }
  return new Set(options.tenants);
}

function oneOf<Value extends string>(name: string, value: Value, allowed: readonly Value[]): Value {
  if (!allowed.includes(value)) throw invalid(`${name} must be one of ${allowed.join(", ")}, not ${value}`);
  return value;
}

function invalid(message: string): KitError {
  return new KitError("OPTION_INVALID", message);
}
