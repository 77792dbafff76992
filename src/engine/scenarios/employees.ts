import { client, tenantParameter } from "./parameters.ts";
import { expected, scenario, type ScenarioTools } from "./scenario.ts";
import type { ExampleValues } from "./values.ts";

interface ServiceClient {
  readonly tenant?: string;
  readonly clientId?: string;
  readonly secret?: string;
}

const employee = ["tenant", "serviceToken"] as const;

export const employees = {
  "an employee": scenario({
    summary: "An employee, or a system, with a service token for everything",
    parameters: client,
    returns: employee,
    setUp: (stage, given) => newEmployee(stage, { clientId: "backend", ...given }),
  }),

  "an employee without the scope": scenario({
    summary: "An employee whose service token lacks the scope for session contexts",
    parameters: client,
    returns: employee,
    setUp: (stage, given) => newEmployee(stage, { clientId: "limited", ...given }),
  }),

  "nobody in particular": scenario({
    summary: "Nothing but a tenant",
    parameters: tenantParameter,
    returns: ["tenant"],
    setUp: async (_stage, { tenant = "acme" }) => ({ tenant }),
  }),
};

async function newEmployee(
  { api }: ScenarioTools,
  { tenant = "acme", clientId = "backend", secret = "secret" }: ServiceClient,
): Promise<Pick<ExampleValues, "tenant" | "serviceToken">> {
  const answer = await api.POST("/oauth/token", {
    params: { header: { "Emporix-Tenant": tenant } },
    body: { grant_type: "client_credentials", client_id: clientId, client_secret: secret },
    bodySerializer: (body) => new URLSearchParams(body),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  return { tenant, serviceToken: expected(answer, `service token of the client ${clientId}`).access_token };
}
