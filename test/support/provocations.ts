import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient, createControlClient } from "../../src/client/index.ts";

/** A line of docs/provoke.md. */
export interface Provocation {
  readonly what: string;
  readonly code: string;
  /** Words of the command line, in which `SESSION`, `CART` and `CUSTOMER` stand for IDs. */
  readonly words: readonly string[];
  /** Where in the dashboard, and the name of the button. */
  readonly click: { readonly at: string; readonly button: string };
  /** What is asked, and what comes of it. */
  readonly seen: { readonly question: string; readonly outcome: string };
}

function pairIn(text: string): [string, string] {
  const at = text.indexOf(": ");
  if (at === -1) throw new Error(`docs/provoke.md: "${text}" has no ": "`);
  return [text.slice(0, at), text.slice(at + 2)];
}

/** The words of a command, with the quotes of a shell taken away. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));
}

/** Every line of the table in docs/provoke.md. */
export function provocations(): readonly Provocation[] {
  const page = readFileSync(join(import.meta.dirname, "../../docs/provoke.md"), "utf8");
  const rows = page.split("\n").filter((line) => /^\| (?!You want|-)/.test(line));
  return rows.map((row) => {
    const [what = "", code = "", line = "", click = "", seen = ""] = row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim().replaceAll("`", ""));
    const [at, button] = pairIn(click);
    const [question, outcome] = pairIn(seen);
    return { what, code, words: wordsOf(line), click: { at, button }, seen: { question, outcome } };
  });
}

/** A guest with a cart, and a customer who can log in. */
export interface Shopper {
  readonly token: string;
  readonly refreshToken: string;
  readonly sessionId: string;
  readonly cartId: string;
  readonly customerId: string;
}

/** The tenant that everything happens in. */
export const tenant = "acme";

/** The first customer of the default seed. */
const login = { email: "customer@emporix.com", password: "Qwurmdch673;'" };

/** Sets up the shopper whom it happens to. */
export async function shopperAt(baseUrl: string): Promise<Shopper> {
  const control = createControlClient({ baseUrl });
  const { data } = await control.POST("/__kit/scenarios/{name}", {
    params: { path: { name: "a guest with a cart" } },
    body: { tenant },
  });
  const values = Object.fromEntries(Object.entries(data ?? {}).map(([name, value]) => [name, String(value)]));
  const { token = "", refreshToken = "", sessionId = "", cartId = "" } = values;
  return { token, refreshToken, sessionId, cartId, customerId: "10000001" };
}

/** How long an answer may take before it is late, and before nobody waits for it any more, in milliseconds. */
const late = 2500;
const patience = 4000;

type Api = ReturnType<typeof createClient>;

async function outcomeOf(call: (signal: AbortSignal) => Promise<{ response: Response }>): Promise<string> {
  const started = performance.now();
  try {
    const { response } = await call(AbortSignal.timeout(patience));
    return performance.now() - started > late ? "late" : String(response.status);
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") return "no answer";
    // A body that breaks off is told from a connection that fails by where undici was.
    return /terminated|JSON/.test(String(error)) ? "cut" : "network error";
  }
}

/** What an app asks, by the words of the table's last column; each returns what comes of it. */
export function questions(baseUrl: string, shopper: Shopper): Readonly<Record<string, () => Promise<string>>> {
  const { token, refreshToken, cartId } = shopper;
  const api: Api = createClient({ baseUrl, token });
  const path = { tenant };
  const asGuest = async (): Promise<Api> => {
    const { data } = await createClient({ baseUrl }).GET("/customerlogin/auth/anonymous/login", {
      params: { query: { tenant, client_id: "storefront" } },
    });
    return createClient({ baseUrl, token: data?.access_token ?? "" });
  };
  return {
    "own context": () =>
      outcomeOf((signal) => api.GET("/session-context/{tenant}/me/context", { params: { path }, signal })),
    "own cart": () =>
      outcomeOf((signal) =>
        api.GET("/cart/{tenant}/carts/{cartId}", { params: { path: { ...path, cartId } }, signal }),
      ),
    "cart of the context": async () => {
      const { data } = await api.GET("/session-context/{tenant}/me/context", { params: { path } });
      return data?.cartId === undefined ? "none" : data.cartId;
    },
    "change of the context": () =>
      outcomeOf((signal) =>
        api.PATCH("/session-context/{tenant}/me/context", {
          params: { path },
          body: { currency: "USD", metadata: { version: 1 } },
          signal,
        }),
      ),
    refresh: () =>
      outcomeOf((signal) =>
        api.GET("/customerlogin/auth/anonymous/refresh", {
          params: { query: { tenant, client_id: "storefront", refresh_token: refreshToken } },
          signal,
        }),
      ),
    login: async () => {
      const guest = await asGuest();
      return outcomeOf((signal) => guest.POST("/customer/{tenant}/login", { params: { path }, body: login, signal }));
    },
    coupon: () =>
      outcomeOf((signal) =>
        api.POST("/cart/{tenant}/carts/{cartId}/discounts", {
          params: { path: { ...path, cartId } },
          body: { code: "WELCOME10" },
          signal,
        }),
      ),
    prices: () =>
      outcomeOf((signal) =>
        api.POST("/price/{tenant}/match-prices-by-context", {
          params: { path },
          body: { items: [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } }] },
          signal,
        }),
      ),
    "sessions of the customer": async () => {
      const control = createControlClient({ baseUrl });
      const query = { tenant, customerId: shopper.customerId, state: "live" as const };
      const { data } = await control.GET("/__kit/sessions", { params: { query } });
      return String(data?.total);
    },
    clock: async () => {
      const { data } = await createControlClient({ baseUrl }).GET("/__kit/clock", { params: { query: { tenant } } });
      return data?.frozen === true ? "stands still" : "goes on";
    },
  };
}
