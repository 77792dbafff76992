/** What can be wrong with how the kit is set up or called → the exit code of the command line. */
const exitCodes = {
  /** The server cannot listen at its address. */
  ADDRESS_UNUSABLE: 1,
  /** Another process has the state file. */
  DATA_LOCKED: 1,
  /** The state file cannot be read or written. */
  DATA_UNREADABLE: 1,
  /** A file that a command was given cannot be read, or is not what it must be. */
  INPUT_UNREADABLE: 2,
  /** Nothing answers where a running kit should be, or it refuses what it was told. */
  KIT_REFUSED: 1,
  /** There is nothing of that name in the kit, as a fault that is gone. */
  NOT_FOUND: 1,
  /** An option or an argument has a wrong name or value. */
  OPTION_INVALID: 2,
  /** A report or a recording cannot be written. */
  OUTPUT_UNWRITABLE: 2,
  /** A pact cannot be read or verified. */
  PACT_UNREADABLE: 2,
  /** The service worker of a page does not answer its requests. */
  PAGE_NOT_MOCKED: 1,
  /** An optional package is not installed, or Node is too old for it. */
  PEER_MISSING: 2,
  /** The request log is not as a test expected. */
  REQUESTS_UNEXPECTED: 1,
  /** The API refused a step of a scenario. */
  SCENARIO_FAILED: 1,
  /** There is no scenario of that name. */
  SCENARIO_UNKNOWN: 2,
  /** A tenant has as many sessions as it may have, and none of a guest that could end. */
  SESSIONS_FULL: 1,
  /** The state has changed meanwhile, or something else is in the way. */
  STATE_CONFLICT: 1,
  /** The seed cannot be read, or does not match its schema. */
  SEED_INVALID: 2,
  /** An OpenAPI document cannot be read. */
  SPEC_UNREADABLE: 2,
  /** The command line is not what the command takes. */
  USAGE_INVALID: 2,
} as const;

export type KitErrorCode = keyof typeof exitCodes;

/** A set-up that cannot work. The message is one line: what is wrong, and what to do. */
export class KitError extends Error {
  readonly code: KitErrorCode;

  constructor(code: KitErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "KitError";
    this.code = code;
  }
}

/** What is thrown for an option, or an argument, of a wrong name or value. */
export function invalidOption(message: string): KitError {
  return new KitError("OPTION_INVALID", message);
}

/** @throws KitError `OPTION_INVALID` for what is no whole number of a range */
export function checkWhole(name: string, value: unknown, least: number, most: number): void {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return;
  throw invalidOption(`${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(value)}`);
}

/** @throws KitError `OPTION_INVALID` for the first that is given and no text, as an ID that is written as a number */
export function checkTexts(texts: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(texts))
    if (value !== undefined && typeof value !== "string")
      throw invalidOption(`${name} must be text, not ${JSON.stringify(value)}`);
}

/**
 * The exit code for an error: 2 when the command must be called differently, or with other files or packages; 1 for everything
 * else, as a port in use.
 */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof KitError ? exitCodes[error.code] : 1;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
