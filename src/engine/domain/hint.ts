/** What a hint is about. The list may grow. */
export type HintCode =
  /** A client calls what no operation answers. */
  | "CALL_UNKNOWN"
  /** Guests ask for their context and come to no cart: a client that waits for it wants another profile (D2). */
  | "CONTEXT_AWAITED"
  /** A client sends a field that the operation does not have, and that is ignored. */
  | "FIELD_UNKNOWN"
  /** The browser blocks its storage: the state is kept in memory. */
  | "PAGE_STORAGE_BLOCKED"
  /** A customer merges the cart of another guest session: a client that has lost its guest wants another profile (D1). */
  | "GUEST_LOST"
  /** A client asked for a scope that it does not have. */
  | "SCOPE_LEFT_OUT"
  /** A client used the tutorial's name of a scope (D4). */
  | "SCOPE_NAME_OLD"
  /** A tenant has as many sessions as it may have. */
  | "SESSIONS_FULL"
  /** The stored state began from another seed. */
  | "SEED_CHANGED"
  /** The state has grown large. */
  | "STATE_LARGE"
  /** The state cannot be written; changes are refused until it can. */
  | "STATE_UNWRITABLE"
  /** The state is written again. */
  | "STATE_WRITABLE";

/** Receives what is worth reading and is not an error. */
export type OnHint = (message: string, code: HintCode) => void;

/** Passes a hint on, unless it was given before: the same code about the same thing. */
export type Hint = (code: HintCode, message: string, about?: string) => void;
