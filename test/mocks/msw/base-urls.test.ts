import { describe, expect, it } from "vitest";
import { isForApi, servicesOf } from "../../../mocks/msw/base-urls.ts";
import { noSuchOperation } from "../../../mocks/msw/unhandled.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { shop } from "../../../src/engine/shop/index.ts";

const app = "https://shop.example";
const session = createKit();
const withShop = createKit({ services: [shop] });

describe("on the origin of the page", () => {
  const isApis = ({ paths }: Pick<Kit, "paths">, path: string, base = app): boolean =>
    isForApi(app + path, base, servicesOf(paths), app);

  it("every operation's path is the API's, and the shop's are so where the shop is on", () => {
    for (const route of withShop.routes) {
      const path = route.slice(route.indexOf("/")).replaceAll(/\{\w+\}/g, "acme");
      expect([path, isApis(withShop, path)]).toEqual([path, true]);
      expect([path, isApis(session, path)]).toEqual([path, servicesOf(session.paths).has(path.split("/")[1] ?? "")]);
    }
    expect([isApis(withShop, "/product/acme/products"), isApis(session, "/product/acme/products")]).toEqual([
      true,
      false,
    ]);
  });

  it.each(["/", "/api/reviews", "/carts/1", "/products", "/cart", "/__kit/health", "/assets/cart/icon.svg"])(
    "%s is the app's",
    (path) => {
      expect(isApis(withShop, path)).toBe(false);
    },
  );

  it("the rest below a path of the API's own is the app's, too", () => {
    expect(isApis(withShop, "/api/product/acme/products", `${app}/api`)).toBe(true);
    expect(isApis(withShop, "/api/reviews/1", `${app}/api`)).toBe(false);
    expect(isApis(withShop, "/product/acme/products", `${app}/api`)).toBe(false);
  });
});

it("on another origin than the page's, everything is the API's", () => {
  expect(isForApi("https://api.example/reviews", "https://api.example", servicesOf(session.paths), app)).toBe(true);
});

it("a request without an operation is told the shop's routes where the shop is on", () => {
  const missed = [{ method: "GET", url: `${app}/product/acme/product`, path: "/product/acme/product" }];
  expect(noSuchOperation(missed, withShop.routes)).toContain("GET /product/{tenant}/products");
  expect(noSuchOperation(missed, session.routes)).not.toContain("/product/{tenant}");
});
