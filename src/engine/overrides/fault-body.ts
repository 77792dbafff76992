import type { ErasedResolver } from "./registry.ts";

/** The statuses that every service has an error body for. */
const common: ReadonlySet<number> = new Set([400, 403, 404, 405, 413, 415, 500]);

/** Those that some services have: how they write what they say of a 400, and of these instead. */
const others: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  409: { "Bad Request": "Conflict", BAD_REQUEST: "CONFLICT", bad_request: "conflict_resource" },
  422: {
    "Bad Request": "Unprocessable Entity",
    BAD_REQUEST: "UNPROCESSABLE_ENTITY",
    bad_request: "unprocessable_entity",
  },
};

/** The error body of a service for any status; what a gateway answers instead of a service has the gateway's. */
export function faultBody(
  errorBody: Parameters<ErasedResolver>[0]["errorBody"],
  status: number,
  message: string,
): unknown {
  if (common.has(status)) return errorBody(status, message);
  const words = others[status];
  if (words === undefined) return { fault: { faultstring: message, detail: { errorcode: "kit.Fault" } } };
  return Object.fromEntries(
    Object.entries(errorBody(400, message) as Readonly<Record<string, unknown>>).map(([name, value]) => [
      name,
      value === 400 ? status : typeof value === "string" ? (words[value] ?? value) : value,
    ]),
  );
}
