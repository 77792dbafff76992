import { RequestsUnexpected } from "./expectations.ts";

/** The body that says what is not as expected; any other error goes on. */
export function unexpected(error: unknown) {
  if (!(error instanceof RequestsUnexpected)) throw error;
  const { message, found, misses } = error;
  return { code: 409, message, found, misses };
}
