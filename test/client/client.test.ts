import { expect, it, onTestFinished, vi } from "vitest";
import { createClient, createControlClient } from "../../src/client/index.ts";
import { createKit } from "../../src/engine/kit.ts";

it.each(["api.emporix.io", "//api.emporix.io", "localhost:4010", "api", ""])(
  "the client refuses %j, which a page would take for a path of its own",
  (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", message: expect.stringContaining("baseUrl must be a URL") }),
    );
  },
);

it.each(["https://api.emporix.io/", "http://127.0.0.1:4010/mock"])("the client takes %s", async (baseUrl) => {
  const asked: string[] = [];
  const { fetch } = createKit();
  const client = createClient({
    baseUrl,
    fetch: (input, init) => {
      asked.push((input as Request).url);
      return fetch(input, init);
    },
  });
  await client.GET("/site/{tenant}/sites", { params: { path: { tenant: "acme" } } });
  expect(asked).toEqual([`${baseUrl.replace(/\/$/, "")}/site/acme/sites`]);
});

it("a client asks by the fetch that is there when it asks, not by that of its beginning", async () => {
  const client = createClient();
  const control = createControlClient({ baseUrl: "https://api.emporix.io" });
  const { fetch } = createKit();
  vi.stubGlobal("fetch", fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { response } = await client.GET("/site/{tenant}/sites", { params: { path: { tenant: "acme" } } });
  expect(response.status).toBe(401);
  expect((await control.GET("/__kit/health")).response.status).toBe(200);
});

it.each([createClient, createControlClient])("%o refuses options that it does not have", (create) => {
  expect(() => create({ baseURL: "http://127.0.0.1:4010" } as object)).toThrow(
    expect.objectContaining({ code: "OPTION_INVALID", message: expect.stringContaining("there is no option baseURL") }),
  );
  expect(() => create(null as never)).toThrow(
    expect.objectContaining({ code: "OPTION_INVALID", message: "the options must be an object" }),
  );
});
