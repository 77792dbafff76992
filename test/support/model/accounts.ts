import { expectStatus, insist } from "./compare.ts";
import { becomeCustomer, tryPassword } from "./logins.ts";
import type { SideBySide } from "./side-by-side.ts";
import type { StepOf } from "./steps.ts";
import { type ModelCustomer } from "./world.ts";

export async function signUp(side: SideBySide, { pick, profile }: StepOf<"sign up">): Promise<void> {
  const session = side.session(pick, ({ customer }) => customer === undefined);
  if (session === undefined) return;
  const { tenant, token } = session;
  const email = `new${side.serial++}@example.com`;
  const { siteCode, currency, language }: { siteCode?: string; currency?: string; language?: string } = profile;
  const preferred = {
    ...(siteCode === undefined ? {} : { preferredSite: siteCode }),
    ...(currency === undefined ? {} : { preferredCurrency: currency }),
    ...(language === undefined ? {} : { preferredLanguage: language }),
  };
  const json = { email, password: "a-password", customerDetails: { firstName: "Nora", ...preferred } };
  const answer = await side.api.send("POST", `/customer/${tenant}/signup`, { token, json });
  if (!side.changed(answer, "signup", 201, "signup")) return;
  const customer: ModelCustomer = {
    email,
    password: "a-password",
    profile: {
      ...(siteCode === undefined ? {} : { siteCode }),
      ...(currency === undefined ? {} : { currency }),
      ...(language === undefined ? {} : { language }),
    },
    isPending: side.doubleOptIn,
    id: answer.body.id as string,
  };
  side.tenantOf(session).customers.push(customer);
  expectStatus(
    await side.api.send("POST", `/customer/${tenant}/signup`, { token, json }),
    "an e-mail address names one account",
    409,
  );
  if (!side.doubleOptIn) return;
  const early = await tryPassword(side, session, customer, "a-password");
  insist(early.status >= 400 && early.status < 500, "Nobody logs in before the opt-in");
  const target = `/customer/${tenant}/signup/optin/${encodeURIComponent(side.mail(tenant, email, "opt-in"))}`;
  const confirmed = await side.api.send("GET", target, { token });
  expectStatus(confirmed, "opt-in", 200);
  side.reach("opt-in");
  customer.isPending = false;
  // What it answers is a customer's session, and the bearer's is the only one that it can be: as a login (SES-5).
  becomeCustomer(side, session, customer, confirmed);
  const twice = await side.api.send("GET", target, { token: session.token });
  insist(twice.status >= 400 && twice.status < 500, "An opt-in token works once");
}

export async function resetPassword(
  side: SideBySide,
  { pick, customer: which }: StepOf<"reset password">,
): Promise<void> {
  const session = side.session(pick, ({ customer }) => customer === undefined);
  if (session === undefined) return;
  const { tenant, token } = session;
  const customers = side.tenantOf(session).customers.filter(({ isPending }) => isPending !== true);
  const customer = customers[which % customers.length] as ModelCustomer;
  const asked = await side.api.send("POST", `/customer/${tenant}/password/reset`, {
    token,
    json: { email: customer.email },
  });
  if (!side.changed(asked, "password reset", 204, "password reset asked for")) return;
  const json = {
    token: side.mail(tenant, customer.email, "password-reset"),
    password: `password-${side.serial++}`,
  };
  const target = `/customer/${tenant}/password/reset/update`;
  expectStatus(await side.api.send("POST", target, { token, json }), "password reset", 204);
  side.reach("password reset");
  expectStatus(await tryPassword(side, session, customer, customer.password), "SES-5", 401);
  customer.password = json.password;
  const twice = await side.api.send("POST", target, { token, json });
  insist(twice.status >= 400 && twice.status < 500, "A reset token works once");
}
