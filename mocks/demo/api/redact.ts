const secrets = new Set([
  "access_token",
  "accessToken",
  "refresh_token",
  "refreshToken",
  "saas_token",
  "saasToken",
  "anonymous_token",
  "password",
]);

const hidden = "•••";

/** A JSON value without its tokens and passwords. */
export function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, secrets.has(key) ? hidden : redacted(inner)]),
  );
}

/** A request's path and query without the tokens in it. */
export function redactedTarget(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(([key, value]) => `${key}=${secrets.has(key) ? hidden : value}`).join("&");
  return pathname + (query === "" ? "" : `?${query}`);
}
