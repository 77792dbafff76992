import type { RequestListener } from "node:http";
import type { OnUnhandled } from "../../mocks/msw/unhandled.ts";

/** Where the app believes the API to be: a call that goes its way arrives here. */
export const realApi: RequestListener = ({ headers }, response) => {
  response.writeHead(200, {
    "access-control-allow-origin": headers.origin ?? "*",
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "authorization",
    "content-type": "application/json",
  });
  response.end('"the real one"');
};

/** What no operation answers: a wrong path, a wrong method, a service that there is not, and the control plane, which is no part of the API. */
const unknown = [
  ["GET", "/cart/acme/cart", 404],
  ["DELETE", "/session-context/acme/me/context", 405],
  ["GET", "/loyalty/acme/points?token=secret", 404],
  ["GET", "/__kit/clock", 404],
] as const;

/** Sends a request from where the app is. */
type Call = (method: string, url: string) => Promise<{ readonly status: number; readonly text: string }>;

/** What an app sees that calls an operation, what no operation answers, and another host. */
export async function unhandledStory(call: Call, api: string, elsewhere?: string): Promise<string[]> {
  const seen: string[] = [];
  const note = async (method: string, url: string, name: string): Promise<void> => {
    const { status, text } = await call(method, url);
    seen.push(`${method} ${name}: ${text === '"the real one"' ? "goes its way" : status}`);
    if (status === 404 && !/nearest paths are \//.test(text))
      throw new Error(`${text} does not name the nearest paths`);
  };
  await note("GET", `${api}/site/acme/sites`, "/site/acme/sites");
  for (const [method, path] of unknown) await note(method, api + path, path);
  if (elsewhere !== undefined) await note("GET", `${elsewhere}/cart/acme/cart`, "elsewhere");
  return seen;
}

/** The table of docs/services.md: what the app sees, in every door that stands before a network. */
export function seenWith(onUnhandled: OnUnhandled): string[] {
  const bypasses = onUnhandled === "bypass";
  return [
    "GET /site/acme/sites: 401",
    ...unknown.map(([method, path, status]) => `${method} ${path}: ${bypasses ? "goes its way" : status}`),
    "GET elsewhere: goes its way",
  ];
}

/** And what is said of each call that no operation answers, without its query. */
export const saidOf = unknown.map(([method, path]) => `${method} ${path.replace(/\?.*/, "")}`);

/** The calls that texts name as those that no operation answers. */
export function callsIn(texts: readonly string[], api: string): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/(GET|POST|DELETE) (\S+) \(the nearest are [A-Z]+[^)]* \/[^)]*\)/g)].map(
      ([, method = "", url = ""]) => `${method} ${url.replace(api, "")}`,
    ),
  );
}
