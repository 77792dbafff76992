import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import type { Seed } from "../../../src/engine/seed/seed.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, transports } from "../../support/transports.ts";

const seed: Seed = {
  sites: [
    { code: "ch", name: "Alps", currency: "CHF", languages: ["de"], mixins: { shop: { theme: "snow" }, more: {} } },
    { code: "old", name: "Main", active: false, currency: "EUR", languages: ["en"] },
  ],
};

interface Listed {
  readonly code: string;
  readonly mixins?: unknown;
}

for (const [transport, open] of Object.entries(transports)) {
  describe(`sites, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    let token: string;
    let manager: string;
    beforeAll(async () => {
      door = await open({ seed });
      api = new ApiUnderTest(subjectBehind(door, "tutorial"));
      ({ token } = await api.guest());
      manager = await api.serviceToken();
    });
    afterAll(() => door.close());

    /** Asks both lists the same, and insists that they agree. */
    async function codes(query: string, bearer = token): Promise<{ codes: string[]; count: string | null }> {
      const sites = await api.expect(200, "GET", `/site/${api.tenant}/sites?${query}`, { token: bearer });
      const list = await api.expect(200, "GET", `/site/${api.tenant}/siteslist?${query}`, { token: bearer });
      expect(list.body).toEqual((sites.body as Listed[]).map(({ code }) => code));
      expect(list.headers.get("x-count")).toBe(sites.headers.get("x-count"));
      return { codes: list.body as string[], count: list.headers.get("x-count") };
    }

    it.each<[string, string[], number]>([
      ["", ["main", "us", "ch"], 3],
      ["pageSize=2", ["main", "us"], 3],
      ["pageSize=2&pageNumber=2", ["ch"], 3],
      ["pageNumber=9", [], 3],
      ["totalCount=true&includeInactive=false", ["main", "us", "ch"], 3],
      ["sort=code", ["ch", "main", "us"], 3],
      ["sort=code:desc", ["us", "main", "ch"], 3],
      ["sort=name:asc", ["ch", "main", "us"], 3],
      ["sort=name:desc&pageSize=1", ["us"], 3],
      ["q=code:us", ["us"], 1],
      ["q=name:Main", ["main"], 1],
      ["q=name:Alps+code:ch", ["ch"], 1],
      ["q=name:Alps+code:us", [], 0],
      ['q=name:"United States"', ["us"], 1],
      ["q=code:u", [], 0],
      ["q=", ["main", "us", "ch"], 3],
    ])("?%s lists %j of %d", async (query, expected, count) => {
      expect(await codes(query)).toEqual({ codes: expected, count: String(count) });
    });

    it("shows inactive ones to those who manage sites, and to nobody else", async () => {
      expect((await codes("includeInactive=true&q=name:Main", manager)).codes).toEqual(["main", "old"]);
      expect((await codes("", manager)).codes).not.toContain("old");
      for (const list of ["sites", "siteslist"]) {
        const { body } = await api.expect(403, "GET", `/site/${api.tenant}/${list}?includeInactive=true`, { token });
        expect(body).toEqual(expect.objectContaining({ status: 403, type: "forbidden", details: [] }));
      }
      await api.expect(404, "GET", `/site/${api.tenant}/sites/old`, { token });
      await api.expect(200, "GET", `/site/${api.tenant}/sites/old`, { token: manager });
    });

    it.each([
      "sort=currency",
      "sort=code:up",
      "q=currency:EUR",
      "q=main",
      "q=code:",
      "q=code:us,main:x name",
      "totalCount=2",
    ])("?%s is a 400", async (query) => {
      for (const list of ["sites", "siteslist"]) {
        const { body } = await api.expect(400, "GET", `/site/${api.tenant}/${list}?${query}`, { token });
        expect(body).toEqual(expect.objectContaining({ status: 400, type: "bad_request", details: [] }));
      }
    });

    it("keeps a list of codes from whoever has no token", async () => {
      expect((await api.call("GET", `/site/${api.tenant}/siteslist`)).status).toBe(401);
    });

    it.each<[string, object]>([
      ["", {}],
      ["mixin:*", { mixins: { shop: { theme: "snow" }, more: {} } }],
      ["mixin:shop", { mixins: { shop: { theme: "snow" } } }],
      ["mixin:unknown", { mixins: {} }],
      ["payment:all,shipping:active,tax:all", { payment: [], shipping: [], tax: [] }],
      ["payment:none,tax:active, mixin:more,whatever", { tax: [], mixins: { more: {} } }],
    ])("expand=%s shows %j more", async (expand, more) => {
      const query = expand === "" ? "" : `?expand=${encodeURIComponent(expand)}`;
      const { body } = await api.expect(200, "GET", `/site/${api.tenant}/sites/ch${query}`, { token });
      const { mixins, payment, shipping, tax } = body as Record<string, unknown>;
      expect({ mixins, payment, shipping, tax }).toEqual({ mixins: undefined, ...more });
      const list = await api.expect(200, "GET", `/site/${api.tenant}/sites${query}`, { token });
      expect(list.body).toContainEqual(body);
    });

    it("has an empty object of mixins for a site without any, when asked", async () => {
      const { body } = await api.expect(200, "GET", `/site/${api.tenant}/sites/main?expand=mixin:*`, { token });
      expect((body as Listed).mixins).toEqual({});
    });
  });
}
