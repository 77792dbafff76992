import { describe, expect, it } from "vitest";
import type { Exchange, KeptBody } from "../../../../src/engine/exchanges/exchange.ts";
import { keptBody, parseBody } from "../../../../src/engine/exchanges/media.ts";
import { CountingRedactor } from "../../../../src/engine/exchanges/redaction/counting-redactor.ts";
import places from "./secret-places.json" with { type: "json" };

interface Message {
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Whether the body is sent in Latin-1, and not in UTF-8. */
  readonly latin1?: boolean;
}

/** A place in an exchange where a secret may stand. */
interface Place {
  readonly name: string;
  readonly secret: string | number;
  readonly request: Message;
  readonly response: Message;
}

function kept({ headers = {}, body, latin1 = false }: Message): { headers: Record<string, string> } & KeptBody {
  const isJson = typeof body === "object";
  const all = { ...(isJson ? { "content-type": "application/json" } : {}), ...headers };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const bytes = body === undefined ? undefined : new Uint8Array(Buffer.from(text, latin1 ? "latin1" : "utf8"));
  return { headers: all, ...keptBody(parseBody(all["content-type"], bytes), bytes) };
}

function exchangeOf({ request, response }: Place): Exchange {
  const { method = "GET", path = "/" } = request;
  const target = path.startsWith("/") ? path : `/x${path}`;
  return {
    at: "2026-03-01T09:30:00.000Z",
    request: { method, target, ...kept(request) },
    response: { status: response.status ?? 200, ...kept(response) },
  };
}

/** Everything that can be read in a message, also what is kept as bytes. */
function readable({ body, bodyEncoding, ...message }: KeptBody): string {
  return JSON.stringify(message) + (bodyEncoding === "base64" ? atob(String(body)) : JSON.stringify(body));
}

describe("a recording has no secret", () => {
  it.each((places as readonly Place[]).map((place) => [place.name, place] as const))("%s", (_name, place) => {
    const redactor = new CountingRedactor();
    const whole = exchangeOf(place);
    expect(JSON.stringify(whole)).not.toBe(JSON.stringify(redactor.exchange(whole)));
    const { request, response } = redactor.exchange(whole);
    const told = readable(request) + readable(response) + JSON.stringify(redactor.summary());
    expect(told).not.toContain(String(place.secret));
    expect(redactor.summary().length).toBeGreaterThan(0);
  });
});
