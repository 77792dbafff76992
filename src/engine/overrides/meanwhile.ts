import type { Tenant } from "../domain/tenant.ts";
import type { ServiceName } from "../http/operation.ts";

/** What happens just before a request is answered. */
export type Meanwhile = (
  tenant: Tenant,
  bearer: string | undefined,
  path: Readonly<Record<string, unknown>>,
  service: ServiceName,
) => void;

/** What an answer rests on that is the mock's own answer after something has happened. */
export const meanwhile: Readonly<Record<string, Meanwhile>> = {
  /** What another tab does: the context, or the profile or the address that the request is for, has a version more. */
  "stale version": ({ customers, sessions, tokens }, bearer = "", path, service) => {
    const { addressId, customerNumber, sessionId } = path as Readonly<Record<string, string | undefined>>;
    const token = tokens.get(bearer);
    const own = token !== undefined && "sessionId" in token ? token.sessionId : "";
    const session = sessions.get(sessionId ?? own);
    const customer = customers.get(customerNumber ?? session?.customerId ?? "");
    if (service !== "customer") {
      if (session?.context === undefined) return;
      const { context } = session;
      sessions.set(session.id, { ...session, context: { ...context, metadata: changed(context.metadata) } });
    } else if (customer !== undefined)
      customers.set(
        customer.id,
        addressId === undefined
          ? changed(customer)
          : {
              ...customer,
              addresses: customer.addresses.map((address) =>
                address.id === addressId ? { ...address, metadata: changed(address.metadata) } : address,
              ),
            },
      );
  },
  /** The token of the request expires. */
  "token expired": ({ tokens, now }, bearer = "") => {
    const token = tokens.get(bearer);
    if (token !== undefined) tokens.set(bearer, { ...token, expiresAt: now });
  },
};

function changed<Versioned extends { readonly version: number }>(versioned: Versioned): Versioned {
  return { ...versioned, version: versioned.version + 1 };
}
