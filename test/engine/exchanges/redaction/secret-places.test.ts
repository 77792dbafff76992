import { describe, expect, it } from "vitest";
import type { Exchange, KeptBody } from "../../../../src/engine/exchanges/exchange.ts";
import { keptBody, parseBody } from "../../../../src/engine/exchanges/media.ts";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/redactor.ts";
import places from "./secret-places.json" with { type: "json" };

interface Message {
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A place in an exchange where a secret may stand. */
interface Place {
  readonly name: string;
  readonly secret: string | number;
  readonly request: Message;
  readonly response: Message;
}

function kept({ headers = {}, body }: Message): { headers: Record<string, string> } & KeptBody {
  const isJson = typeof body === "object";
  const all = { ...(isJson ? { "content-type": "application/json" } : {}), ...headers };
  const bytes =
    body === undefined ? undefined : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
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

describe("a recording has no secret", () => {
  it.each((places as readonly Place[]).map((place) => [place.name, place] as const))("%s", (_name, place) => {
    const redactor = recordingRedactor();
    const whole = exchangeOf(place);
    expect(JSON.stringify(whole)).not.toBe(JSON.stringify(redactor.exchange(whole)));
    const told = JSON.stringify([redactor.exchange(whole), redactor.summary()]);
    expect(told).not.toContain(String(place.secret));
    expect(redactor.summary().length).toBeGreaterThan(0);
  });
});
