import type { components } from "../../../../spec/generated/api.ts";
import { insertAddress } from "../../domain/addresses.ts";
import { type Customer, emailKey } from "../../domain/customer.ts";
import { createAccount, customerOfEmail } from "../../domain/customers.ts";
import { mailToken } from "../../domain/mails.ts";
import { replaceWith } from "../../domain/merge-patch.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { addressPatch } from "./address-body.ts";
import { badRequest, conflict } from "./customer-problems.ts";
import { profilePatch, profileProblem } from "./profile-body.ts";
import { defined } from "../../../shared/defined.ts";

type Signup = components["schemas"]["Signup"];
type Credentials = components["schemas"]["NewCredentials"];

/** A new account; with the double opt-in it waits for the token that is mailed to it. */
export const signUpCustomer = operation("POST /customer/{tenant}/signup", ({ body, reply }, tenant) => {
  const credentials = credentialsOf(body);
  if (credentials === undefined) return reply(400, badRequest("body must have email and password, or signup"));
  const wrong = detailsProblem(tenant, body, credentials);
  if (wrong !== undefined) return reply(400, badRequest(wrong));
  const { email, password } = credentials;
  if (customerOfEmail(tenant, email) !== undefined) {
    return reply(409, conflict(`Duplicate account '${email}' for tenant '${tenant.name}'.`));
  }
  const account = createAccount(tenant, email, password);
  const customer = replaceWith<Customer>(
    { ...account, ...defined({ contactEmail: body.email }), awaitsOptIn: tenant.doubleOptIn },
    profilePatch(body.customerDetails ?? {}),
  );
  tenant.customers.set(customer.id, customer);
  if (body.customerAddress !== undefined) {
    const blank = { id: tenant.ids.objectId(), metadata: { version: 1 } };
    insertAddress(tenant, customer, replaceWith(blank, addressPatch(body.customerAddress)));
  }
  if (tenant.doubleOptIn) mailToken(tenant, email, { kind: "opt-in", customerId: customer.id });
  return reply(201, { id: customer.id });
});

/** `signup` wins over what is at the top. */
function credentialsOf({ email, password, signup }: Signup): Credentials | undefined {
  return signup ?? (email === undefined || password === undefined ? undefined : { email, password });
}

function detailsProblem(tenant: Tenant, body: Signup, { email }: Credentials): string | undefined {
  const details = body.customerDetails ?? {};
  const { contactEmail, firstName, lastName, company, b2b } = details;
  if (contactEmail != null && ![email, body.email ?? email].map(emailKey).includes(emailKey(contactEmail))) {
    return "body/customerDetails/contactEmail must be the account's e-mail address";
  }
  if (b2b?.companyRegistrationId !== undefined && (firstName == null || lastName == null || company == null)) {
    return "body/customerDetails must have firstName, lastName and company beside b2b.companyRegistrationId";
  }
  return profileProblem(tenant, details);
}
