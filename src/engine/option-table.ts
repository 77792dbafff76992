import { optionKinds } from "./option-kinds.ts";
import type { KitOptions } from "./options.ts";

interface Described {
  /** What it is, in one line. */
  readonly help: string;
  /** The flag of `start`; options without one can only be given in code. */
  readonly flag?: string;
  /** How `--help` names the flag's value. */
  readonly placeholder?: string;
}

/** One of a few words, each with its meaning; without a default the profile chooses. */
interface WordRow<Word extends string> extends Described {
  readonly type: "word";
  readonly words: readonly Word[];
  readonly values: Readonly<Record<Word, string>>;
  readonly default?: Word;
}

/** A duration in whole seconds; without a default it has no end. */
interface SecondsRow extends Described {
  readonly type: "seconds";
  readonly default?: number;
}

/** How many of something. */
interface CountRow extends Described {
  readonly type: "count";
  readonly default: number;
  readonly most: number;
}

interface BooleanRow extends Described {
  readonly type: "boolean";
  readonly default: boolean;
}

/** Tenant names. */
interface NamesRow extends Described {
  readonly type: "names";
}

/** An object; as a flag, the name of a JSON file. */
interface ObjectRow extends Described {
  readonly type: "object";
}

/** Further services. */
interface ServicesRow extends Described {
  readonly type: "services";
}

interface FunctionRow extends Described {
  readonly type: "function";
}

export type OptionRow =
  WordRow<string> | SecondsRow | CountRow | BooleanRow | NamesRow | ObjectRow | ServicesRow | FunctionRow;

/** The row that an option of this type must have. */
type RowFor<Value> = [Value] extends [boolean]
  ? BooleanRow
  : [Value] extends [number]
    ? SecondsRow | CountRow
    : [Value] extends [string]
      ? WordRow<Value>
      : [Value] extends [readonly string[]]
        ? NamesRow
        : [Value] extends [readonly object[]]
          ? ServicesRow
          : [Value] extends [(...parameters: never[]) => unknown]
            ? FunctionRow
            : ObjectRow;

/**
 * The options of `createKit`. The flags of `start`, `--help` and the table in `docs/server.md` come from here
 * (`npm run generate` writes the table). The compiler holds the rows to `KitOptions`.
 */
export const optionTable = {
  profile: {
    ...optionKinds.profile,
    values: {
      tutorial: "as the vendor's tutorial says; for tests written by it",
      reference: "as the public reference says; for the SDK and React apps",
      eager: "as the reference says, and every anonymous session has a context; for the vendor's storefront of 2024",
    },
    flag: "profile",
    placeholder: "PROFILE",
    help: "what to do where the vendor's sources disagree: a named set of switches",
  },
  sessionIdTold: {
    ...optionKinds.sessionIdTold,
    values: { "with-context": "once the context exists", always: "in every token answer" },
    flag: "session-id-told",
    placeholder: "WHEN",
    help: "when token answers contain the session ID (D1)",
  },
  contextCreatedBy: {
    ...optionKinds.contextCreatedBy,
    values: { cart: "the first cart", "anonymous-login": "the anonymous login" },
    flag: "context-created-by",
    placeholder: "WHAT",
    help: "what creates the session context (D2)",
  },
  anonymousTokenAfterLogin: {
    ...optionKinds.anonymousTokenAfterLogin,
    values: { dead: "it is invalid", "reads-guest-cart": "it still reads the guest's cart" },
    flag: "anonymous-token-after-login",
    placeholder: "USE",
    help: "what the guest's token can do after the login (D3)",
  },
  scopeNames: {
    ...optionKinds.scopeNames,
    values: {
      both: "session_context.context_manage is accepted beside it",
      current: "sessioncontext.context_manage alone is accepted",
    },
    flag: "scope-names",
    placeholder: "NAMES",
    help: "which names the scope for session contexts has (D4)",
  },
  pricesBeforeContext: {
    ...optionKinds.pricesBeforeContext,
    values: {
      defaults: "those of the values that the context will start with",
      none: "none, unless the anonymous login was given a value",
    },
    flag: "prices-before-context",
    placeholder: "WHICH",
    help: "which prices a guest has before the context exists (D10)",
  },
  tenants: {
    ...optionKinds.tenants,
    flag: "tenant",
    placeholder: "NAME",
    help: "the only tenants to serve; without it, every well-formed name",
  },
  seed: {
    ...optionKinds.seed,
    flag: "seed",
    placeholder: "FILE",
    help: "sites, clients, customers, products, prices and coupons to start from; as a flag, a JSON file",
  },
  doubleOptIn: {
    ...optionKinds.doubleOptIn,
    flag: "double-opt-in",
    help: "a new account stays inactive until the token of its mail is confirmed",
  },
  anonymousTtl: {
    ...optionKinds.anonymousTtl,
    flag: "anonymous-ttl",
    placeholder: "SECONDS",
    help: "lifetime of an anonymous access token; its session ends one second later",
  },
  anonymousRefreshTtl: {
    ...optionKinds.anonymousRefreshTtl,
    flag: "anonymous-refresh-ttl",
    placeholder: "SECONDS",
    help: "lifetime of an anonymous refresh token",
  },
  customerTtl: {
    ...optionKinds.customerTtl,
    flag: "customer-ttl",
    placeholder: "SECONDS",
    help: "lifetime of a customer access token",
  },
  customerSessionTtl: {
    ...optionKinds.customerSessionTtl,
    flag: "customer-session-ttl",
    placeholder: "SECONDS",
    help: "lifetime of a customer session after its login or latest refresh; without it, it never ends by itself (SES-6)",
  },
  serviceTtl: {
    ...optionKinds.serviceTtl,
    flag: "service-ttl",
    placeholder: "SECONDS",
    help: "lifetime of a service token",
  },
  cartTtl: {
    ...optionKinds.cartTtl,
    flag: "cart-ttl",
    placeholder: "SECONDS",
    help: "lifetime of a cart after its last change (CRT-1)",
  },
  services: {
    ...optionKinds.services,
    help: "further services beside the session's: those of `serviceAt` and `openDocuments`, and `shop` of `session-context-kit/shop`",
  },
  withoutShop: {
    ...optionKinds.withoutShop,
    flag: "without-shop",
    help: "leaves out the shop, which `start`, `mockApi` in Node and the fixtures have beside other services",
  },
  maxSessions: {
    ...optionKinds.maxSessions,
    flag: "max-sessions",
    placeholder: "COUNT",
    help: "how many sessions a tenant has at most: one more ends a guest's, lapsed ones first, then those without a cart; 0 for no limit",
  },
  requestLog: {
    ...optionKinds.requestLog,
    flag: "request-log",
    placeholder: "COUNT",
    help: "how many requests the log keeps, with their answers and what they changed; 0 keeps none",
  },
  requestLogBytes: {
    ...optionKinds.requestLogBytes,
    flag: "request-log-bytes",
    placeholder: "BYTES",
    help: "about how many bytes the request log may take",
  },
  storage: {
    ...optionKinds.storage,
    help: "where state is kept, as `openFileStorage(file)`; without it, in memory only",
  },
  onHint: { ...optionKinds.onHint, help: "called with messages worth reading that are not errors, each once" },
  now: { ...optionKinds.now, help: "the real time behind the virtual clock, in milliseconds since 1970" },
  random: { ...optionKinds.random, help: "the source of randomness for tokens and IDs" },
} as const satisfies { readonly [Name in keyof KitOptions]-?: RowFor<Required<KitOptions>[Name]> };
