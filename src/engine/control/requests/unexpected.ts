import { KitError } from "../../../shared/errors.ts";
import type { RequestsUnexpected } from "./expectations.ts";

/** The body that says what is not as expected; any other error goes on. */
export function unexpected(error: unknown) {
  // By its code: its class is loaded with the expectations alone.
  if (!(error instanceof KitError) || error.code !== "REQUESTS_UNEXPECTED") throw error;
  const { message, found, misses } = error as RequestsUnexpected;
  return { code: 409, message, found, misses };
}
