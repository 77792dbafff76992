import { logIn, logOut } from "../shop/session.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, onSubmit, say } from "./dom.ts";

/** The login form for a guest; who it is, and the way out, for a customer. */
export function showAccount(shop: Shop): void {
  const form = byId("login", HTMLFormElement);
  const email = byId("email", HTMLInputElement);
  const password = byId("password", HTMLInputElement);
  const customer = byId("customer", HTMLElement);
  const logout = byId("logout", HTMLButtonElement);

  // Whoever used a form that goes away goes on where the next one begins.
  onSubmit(form, () => {
    void shop
      .perform("Log in", (at) => logIn(at, email.value, password.value))
      .then((isIn) => {
        if (isIn) logout.focus();
      });
  });
  logout.addEventListener("click", () => {
    void shop.perform("Log out", logOut).then((isOut) => {
      if (isOut) email.focus();
    });
  });

  shop.onChange(() => {
    const { visitor } = shop;
    form.hidden = visitor?.kind === "customer";
    customer.hidden = visitor?.kind !== "customer";
    say(byId("customer-email", HTMLElement), visitor?.email ?? "");
  });
}
