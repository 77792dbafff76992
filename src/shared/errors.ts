/** What can be wrong with how the kit is set up. */
export type KitErrorCode =
  | "DATA_LOCKED"
  | "DATA_UNREADABLE"
  | "OPTION_INVALID"
  | "PACT_UNREADABLE"
  | "PAGE_NOT_MOCKED"
  | "PEER_MISSING"
  | "SCENARIO_UNKNOWN"
  | "SEED_INVALID"
  | "SPEC_UNREADABLE";

/** A set-up that cannot work. The message is one line: what is wrong, and what to do. */
export class KitError extends Error {
  readonly code: KitErrorCode;

  constructor(code: KitErrorCode, message: string) {
    super(message);
    this.name = "KitError";
    this.code = code;
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
