import type { Subject } from "../../src/tools/conformance/subject.ts";
import { type Profile, profiles } from "../../src/engine/domain/switches.ts";
import { defaultSeed } from "../../src/engine/seed/default-seed.ts";
import { type Door, newTenant } from "./transports.ts";

/** The conformance subject behind a door, in a tenant of its own. */
export function subjectBehind(door: Pick<Door, "send">, profile: Profile): Subject {
  return {
    send: door.send,
    tenant: newTenant(),
    otherTenant: newTenant(),
    switches: profiles[profile],
    storefrontClientId: "storefront",
    manager: { clientId: "backend", secret: "secret" },
    limited: { clientId: "limited", secret: "secret" },
    customers: defaultSeed.customers ?? [],
    pricedProduct: "coffee-beans",
    async advance(by) {
      const response = await door.send("/__kit/clock/advance", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ by }),
      });
      if (response.status !== 200) throw new Error(`The clock did not advance: ${await response.text()}`);
    },
  };
}
