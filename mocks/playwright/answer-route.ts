import type { Request, Route } from "@playwright/test";
import { answerWithCors } from "../../src/engine/http/cors.ts";
import { splitTarget } from "../../src/engine/http/wire.ts";
import type { Kit } from "../../src/engine/kit.ts";

/** Answers a request that Playwright has caught, as the server would: with CORS, for pages of any origin. */
export async function answerRoute(kit: Pick<Kit, "handle">, base: string, route: Route): Promise<void> {
  const request = route.request();
  const headers = { origin: pageOrigin(request), ...(await request.allHeaders()) };
  const {
    status,
    headers: answered,
    body,
  } = await answerWithCors(kit, {
    method: request.method(),
    ...splitTarget(request.url().slice(base.length)),
    header: (name) => (headers as Readonly<Record<string, string | undefined>>)[name],
    headers: () => Object.entries(headers).filter(hasValue),
    body: request.postDataBuffer() ?? undefined,
  });
  if (status === 0) return route.abort();
  const text = Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)]);
  await route.fulfill({
    status,
    headers: {
      "cache-control": "no-store",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...Object.fromEntries(text),
    },
    ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
  });
}

function hasValue(header: [name: string, value: string | undefined]): header is [name: string, value: string] {
  return header[1] !== undefined;
}

/** The origin of the page, or of the worker, that asks; none where there is neither. */
export function pageOrigin(request: Request): string | undefined {
  // A navigation is asked by the page that it leads to.
  const url = request.isNavigationRequest() ? request.url() : (request.serviceWorker()?.url() ?? request.frame().url());
  const origin = URL.parse(url)?.origin;
  return origin === "null" ? undefined : origin;
}
