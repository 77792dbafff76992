import type { Route } from "@playwright/test";
import { answerOptions, corsHeaders } from "../../src/engine/http/cors.ts";
import { splitTarget } from "../../src/engine/http/wire.ts";
import type { Kit } from "../../src/engine/kit.ts";

/** Answers a request that Playwright has caught, as the server would: with CORS, for pages of any origin. */
export async function answerRoute(kit: Pick<Kit, "handle">, base: string, route: Route): Promise<void> {
  const request = route.request();
  const headers = await request.allHeaders();
  const header = (name: string): string | undefined => headers[name];
  const method = request.method();
  const target = splitTarget(request.url().slice(base.length));
  const answered = await kit.handle({ method, ...target, header, body: request.postDataBuffer() ?? undefined });
  const reply = method === "OPTIONS" ? answerOptions(answered, header) : answered;
  const text = Object.entries(reply.headers).map(([name, value]) => [name, String(value)]);
  await route.fulfill({
    status: reply.status,
    headers: { ...corsHeaders, "cache-control": "no-store", ...Object.fromEntries(text) },
    ...(reply.body === undefined ? {} : { contentType: "application/json", body: JSON.stringify(reply.body) }),
  });
}
