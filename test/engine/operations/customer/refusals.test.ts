import { describe, expect, it } from "vitest";
import { operations } from "../../../../spec/generated/operations.ts";
import type { OperationInfo } from "../../../../src/engine/http/operation.ts";
import { type Shop, throughEveryDoor } from "../../../support/customers.ts";

const infos: Readonly<Record<string, OperationInfo>> = operations;
const ours = Object.entries(infos).filter(
  ([, { service, security }]) => (service === "customer" || service === "iam") && security.length > 0,
);

/** A request for the route that lacks nothing but a token and a body. */
function targetOf(route: string, tenant: string): [method: string, target: string] {
  const [method = "", template = ""] = route.split(" ");
  const path = template.replace("{tenant}", tenant).replaceAll(/\{\w+\}/g, "x");
  return [method, `${path}?accessToken=x&refreshToken=x&tags=x&code=x&subjectAccessToken=x`];
}

async function tokensOf(api: Shop) {
  return {
    AnonymousToken: (await api.guest()).token,
    CustomerToken: (await api.customerSession()).token,
    ServiceToken: await api.serviceToken(),
  };
}

throughEveryDoor("a customer operation refuses", (shop) => {
  describe.each(ours)("%s", (route, { service, security, ...info }) => {
    const forbidden = service === "iam" ? { code: 403, status: "Forbidden" } : { status: 403, type: "Forbidden" };
    const malformed = service === "iam" ? { code: 400, status: "Bad Request" } : { status: 400, type: "bad_request" };
    it("no token, an unknown one, another tenant's, and an expired one", async () => {
      const api = shop();
      const [method, target] = targetOf(route, api.tenant);
      const foreign = await tokensOf(shop());
      for (const token of [undefined, "garbage", ...Object.values(foreign)]) {
        const answer = await api.expect(401, method, target, { token });
        expect(answer.body.fault.detail.errorcode).toBe("oauth.v2.InvalidAccessToken");
      }
      const old = await tokensOf(api);
      await api.advance("31d");
      for (const scheme of security) {
        const answer = await api.expect(401, method, target, { token: old[scheme] });
        expect(answer.body.fault.detail.errorcode).toBe("keymanagement.service.access_token_expired");
      }
    });

    it("a token of the wrong kind", async () => {
      const api = shop();
      const [method, target] = targetOf(route, api.tenant);
      for (const [scheme, token] of Object.entries(await tokensOf(api))) {
        if (security.some((right) => right === scheme)) continue;
        const answer = await api.expect("neverForbidden" in info ? 401 : 403, method, target, { token });
        expect(answer.body).toMatchObject(answer.status === 403 ? forbidden : { fault: {} });
      }
    });

    it("a tenant's name that is malformed", async () => {
      const [method, target] = targetOf(route, "NO");
      expect((await shop().expect(400, method, target)).body).toMatchObject(malformed);
    });
  });

  describe.each(ours.filter(([, { body }]) => body.length > 0))("%s", (route, { security }) => {
    it("a body that is too large, of another type, malformed, or missing", async () => {
      const api = shop();
      const [method, target] = targetOf(route, api.tenant);
      const tokens = await tokensOf(api);
      const send = async (content: string | undefined, type: string) => {
        const headers = { authorization: `Bearer ${tokens[security[0] ?? "ServiceToken"]}`, "content-type": type };
        const response = await api.subject.send(target, {
          method,
          headers,
          ...(content === undefined ? {} : { body: content }),
        });
        return (await response.json()) as unknown;
      };
      expect(await send(`"${"x".repeat(1_048_576)}"`, "application/json")).toMatchObject({ status: 413 });
      expect(await send("{}", "text/plain")).toMatchObject({ status: 415, type: "unsupported_media_type" });
      expect(await send("{", "application/json")).toMatchObject({ status: 400 });
      expect(await send("[]", "application/json")).toMatchObject({ status: 400 });
      expect(await send(undefined, "application/json")).toMatchObject({ status: 400 });
    });
  });
});
