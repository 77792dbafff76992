import type { OnHint } from "./domain/hint.ts";
import { defaultLifetimes, type Lifetimes } from "./domain/lifetimes.ts";
import { type Profile, profiles, type Switches } from "./domain/switches.ts";
import { tenantName } from "./domain/tenant.ts";
import { checkNames, checkWord } from "../shared/named-options.ts";
import { checkWhole, invalidOption } from "../shared/errors.ts";
import type { RandomBytes } from "./ids.ts";
import { type OptionKind, optionKinds } from "./option-kinds.ts";
import type { Handler } from "./http/handler.ts";
import type { Seed } from "./seed/seed.ts";
import type { Service, ServiceModule } from "./service-module.ts";
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
  /**
   * Further services beside the session's: `serviceAt` makes one of a function, `openDocuments` of OpenAPI documents, and `shop` is
   * the shop's. The first one that has an operation answers it. The doors that have the shop have it beside these.
   */
  readonly services?: readonly Service[];
  /** Leaves out the shop, where a door has it. */
  readonly withoutShop?: boolean;
  /** How many sessions a tenant has at most: one more ends a guest's; 1,000,000 by default, 0 for no limit. */
  readonly maxSessions?: number;
  /** How many requests the log of `kit.control.requests` keeps; 1000 by default, 0 keeps none. */
  readonly requestLog?: number;
  /** About how many bytes the log may take; 4 MiB by default. */
  readonly requestLogBytes?: number;
  /** Where state is kept, as from `openFileStorage`; nowhere but in memory by default. */
  readonly storage?: Storage;
  /** The real time behind the virtual clock, in milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number;
  /** Randomness for tokens and IDs; the platform's cryptographic one by default. */
  readonly random?: RandomBytes;
  /** Called with messages worth reading that are not errors, each once. */
  readonly onHint?: OnHint;
}

/** The longest lifetime, in seconds: a hundred years. */
export const longestLifetime = 3_155_760_000;

/** Every option has its kind. */
const kinds: { readonly [Name in keyof KitOptions]-?: OptionKind } = optionKinds;

/** And every kind is of an option. */
const optionNames: readonly (keyof KitOptions)[] = Object.keys(optionKinds) as (keyof typeof optionKinds)[];

/**
 * Checks names and values. The seed's content is checked where it is joined with the default one.
 *
 * @throws KitError `OPTION_INVALID`
 */
export function checkOptions(options: KitOptions): void {
  checkNames(options, optionNames);
  for (const name of optionNames) if (options[name] !== undefined) checkValue(name, kinds[name], options[name]);
}

function checkValue(name: string, kind: OptionKind, value: unknown): void {
  switch (kind.type) {
    case "word":
      return checkWord(name, kind.words, value);
    case "seconds":
      if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > longestLifetime)
        throw invalidOption(
          `${name} must be a whole number of seconds from 1 to ${longestLifetime}, not ${String(value)}`,
        );
      return;
    case "count":
      return checkWhole(name, value, 0, kind.most);
    case "names":
      if (!Array.isArray(value) || value.length === 0)
        throw invalidOption(`${name} must be an array with entries, not ${String(value)}`);
      return value.forEach(checkTenant);
    case "services":
      if (!Array.isArray(value) || !value.every(isService))
        throw invalidOption(`${name} must be an array of services, as those of serviceAt`);
      return;
    case "boolean":
    case "function":
      if (typeof value !== kind.type) throw invalidOption(`${name} must be a ${kind.type}, not ${String(value)}`);
      return;
    case "object":
      if (typeof value !== "object" || value === null)
        throw invalidOption(`${name} must be an object, not ${String(value)}`);
  }
}

function isService(value: Partial<ServiceModule & Handler> | null | undefined): boolean {
  return typeof (value?.load ?? value?.find) === "function";
}

function checkTenant(name: unknown): void {
  if (typeof name === "string" && tenantName.test(name)) return;
  throw invalidOption(
    `"${String(name)}" is not a tenant name: lower-case letters and digits, a letter first, 3 to 16 characters`,
  );
}

/** The switches of a profile, each single one overridden by its own option. */
export function switchesOf(options: KitOptions): Switches {
  const base = profiles[options.profile ?? optionKinds.profile.default];
  const own = Object.keys(base).map((name) => [name, options[name as keyof Switches] ?? base[name as keyof Switches]]);
  return Object.fromEntries(own);
}

/** The lifetimes, in seconds. */
export function lifetimesOf(options: KitOptions): Lifetimes {
  const names = Object.keys(defaultLifetimes) as (keyof Lifetimes)[];
  const own = names.map((name) => [name, options[name] ?? defaultLifetimes[name]]);
  return Object.fromEntries(own);
}

/** The closed list of tenants, or undefined when every well-formed name is one. */
export function tenantsOf(options: KitOptions): ReadonlySet<string> | undefined {
  return options.tenants && new Set(options.tenants);
}
