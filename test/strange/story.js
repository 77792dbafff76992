/**
 * What every consumer project does: guest, 404, cart, context, login, expiry. `call` sends a request and returns
 * `{ status, body }`; `advance` lets time pass.
 */
export async function story(call, advance) {
  const seen = [];
  const own = "/session-context/acme/me/context";
  const json = { "content-type": "application/json" };
  const bearer = (token) => ({ ...json, authorization: `Bearer ${token}` });
  const anonymous = "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop";

  const guest = await call("GET", anonymous);
  const token = guest.body.access_token;
  seen.push(`guest ${guest.status}`);
  seen.push(`before the cart ${(await call("GET", own, { headers: bearer(token) })).status}`);
  const cart = await call("POST", "/cart/acme/carts", { headers: bearer(token), body: '{"currency":"EUR"}' });
  seen.push(`cart ${cart.status}`);
  const context = await call("GET", own, { headers: bearer(token) });
  seen.push(`context ${context.status} ${context.body.cartId === cart.body.cartId}`);
  const credentials = JSON.stringify({ email: "customer@emporix.com", password: "Qwurmdch673;'" });
  const login = await call("POST", "/customer/acme/login", { headers: bearer(token), body: credentials });
  const after = await call("GET", own, { headers: bearer(login.body.accessToken ?? login.body.access_token) });
  const isSame = after.body.sessionId === context.body.sessionId;
  seen.push(`login ${login.status} ${isSame} ${after.body.customerId !== undefined}`);
  const second = await call("GET", anonymous);
  await advance("61m");
  seen.push(`expiry ${(await call("GET", own, { headers: bearer(second.body.access_token) })).status}`);
  return seen.join(", ");
}

export const expected = "guest 200, before the cart 404, cart 201, context 200 true, login 200 true true, expiry 401";
