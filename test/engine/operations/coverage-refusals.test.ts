// What every operation refuses in the same way, tried on every operation there is.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../../scripts/generate/bundle.ts";
import { listOperations } from "../../../scripts/generate/operations.ts";
import { operations } from "../../../spec/generated/operations.ts";
import { operations as shopOperations } from "../../../spec/generated/shop-operations.ts";
import { shop } from "../../../src/engine/shop/index.ts";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import type { OperationInfo, SecurityScheme } from "../../../src/engine/http/operation.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, transports } from "../../support/transports.ts";
import { ownSpec } from "../../support/own-spec.ts";

const infos: Readonly<Record<string, OperationInfo>> = { ...operations, ...shopOperations };

interface Listed {
  readonly route: string;
  readonly method: string;
  readonly info: OperationInfo;
  /** The target of a request, with the example of every parameter that is required. */
  readonly target: (tenant: string) => string;
}

const documents = ["openapi.yaml", "shop.yaml"].map((file) => ownSpec(file) as Document);

const all = documents.flatMap(listOperations).flatMap(({ route, parameters }): Listed[] => {
  const info = infos[route];
  const [method = "", path = ""] = route.split(" ");
  return info === undefined ? [] : [{ route, method, info, target: (tenant) => fillIn(path, parameters, tenant) }];
});

function fillIn(path: string, parameters: readonly Document[], tenant: string): string {
  const values = (place: string): [string, string][] =>
    parameters
      .filter((parameter) => parameter["in"] === place && parameter["required"] === true)
      .map((parameter) => [parameter["name"] as string, String(parameter["example"] ?? "x")]);
  const inPath: Readonly<Record<string, string>> = { ...Object.fromEntries(values("path")), tenant };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(inPath[name] ?? ""));
  return `${filled}?${new URLSearchParams(values("query")).toString()}`;
}

const ofTenant = all.filter(({ route }) => route.includes("{tenant}"));
const secured = all.filter(({ info }) => info.security.length > 0);
const withBody = all.filter(({ info }) => info.body.length > 0);

for (const [transport, open] of Object.entries(transports)) {
  describe(`every operation, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    let tokens: Readonly<Record<SecurityScheme, string>>;
    let powerless: string;
    beforeAll(async () => {
      door = await open({
        services: [shop],
        seed: { clients: [{ clientId: "powerless", secret: "secret", scopes: [] }] },
      });
      api = new ApiUnderTest(subjectBehind(door, "tutorial"));
      tokens = {
        AnonymousToken: (await api.guest()).token,
        CustomerToken: (await api.customerSession()).token,
        ServiceToken: await api.serviceToken(),
      };
      powerless = await api.serviceToken({ clientId: "powerless", secret: "secret" });
    });
    afterAll(() => door.close());

    const goodToken = ({ security: [scheme] }: OperationInfo) => (scheme === undefined ? undefined : tokens[scheme]);

    it.each(ofTenant)("$route answers 400 to a malformed tenant", async ({ method, target, info }) => {
      const token = goodToken(info);
      expect((await api.call(method, target("X"), { token })).status).toBe(400);
    });

    it.each(secured)("$route answers 401 without a token, and with an unknown one", async ({ method, target }) => {
      for (const token of [undefined, "unknown"]) {
        const { status, body } = await api.call(method, target(api.tenant), { token });
        expect(status).toBe(401);
        expect(body).toHaveProperty("fault.detail.errorcode", "oauth.v2.InvalidAccessToken");
      }
    });

    it.each(secured)("$route refuses tokens that are not for it", async ({ method, target, info }) => {
      const refused = Object.entries(tokens).filter(([scheme]) => !info.security.some((allowed) => allowed === scheme));
      const wrong = [...refused.map(([, token]) => token), ...((info.scopes ?? []).length > 0 ? [powerless] : [])];
      for (const token of wrong) {
        const { status } = await api.call(method, target(api.tenant), { token });
        expect(status).toBe(info.neverForbidden === true ? 401 : 403);
      }
    });

    it.each(withBody)("$route answers 415 to XML and 413 to more than 1 MiB", async ({ method, target, info }) => {
      const token = goodToken(info);
      const send = (body: string, contentType: string) =>
        door.send(target(api.tenant), {
          method,
          body,
          headers: {
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            "content-type": contentType,
          },
        });
      expect((await send("<body/>", "application/xml")).status).toBe(415);
      expect((await send("x".repeat(1_048_577), info.body[0] ?? "")).status).toBe(413);
    });
  });
}
