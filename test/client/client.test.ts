import { expect, it } from "vitest";
import { createClient } from "../../src/client/index.ts";
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
