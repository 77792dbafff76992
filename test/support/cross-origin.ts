/** A call that a page of another origin makes, and what the page can see of the answer. */
export type CallFromPage = (
  method: string,
  target: string,
  init: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string; readonly credentials: boolean },
) => Promise<{ readonly status: number; readonly text: string; readonly version: string | null }>;

/** What a storefront of another origin needs CORS for: preflights of every method it uses, and headers that it reads. */
export async function crossOriginStory(call: CallFromPage, credentials: boolean): Promise<unknown[]> {
  const own = "/session-context/acme/me/context";
  const seen: unknown[] = [];
  const login = await call("GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop", { credentials });
  seen.push(login.status);
  const { access_token: token } = JSON.parse(login.text) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "emporix-tenant": "acme" };
  const note = async (method: string, target: string, body?: string) => {
    const { status, version } = await call(method, target, {
      headers,
      credentials,
      ...(body === undefined ? {} : { body }),
    });
    seen.push(version === null ? `${method} ${status}` : `${method} ${status} version ${version}`);
  };
  await note("GET", own);
  await note("POST", "/cart/acme/carts", '{"currency":"EUR"}');
  await note("PATCH", own, '{"language":"de","metadata":{"version":1}}');
  await note("HEAD", own);
  await note("DELETE", `${own}/attributes/none`);
  return seen;
}

/** What the story sees through every door. */
export const crossOriginAnswers = [
  200,
  "GET 404",
  "POST 201 version 1",
  "PATCH 204",
  "HEAD 200",
  "DELETE 404",
] as const;
