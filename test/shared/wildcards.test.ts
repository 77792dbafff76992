import { describe, expect, it } from "vitest";
import { fitsTemplate, pathTemplate } from "../../src/shared/path-template.ts";
import { isLike } from "../../src/shared/wildcards.ts";
import { worked } from "../support/worked.ts";

it.each([
  ["a", "a", true],
  ["ab", "a", false],
  ["", "*", true],
  ["abc", "a*c", true],
  ["ac", "a*c", true],
  ["a", "a*a", false],
  ["abcbc", "a*bc", true],
  ["abxbyc", "*b*b*c", true],
  ["abx", "*b*b*", false],
  ["a.c", "a?c", false],
])("%s is like %s: %s", (text, pattern, is) => {
  expect(isLike(text, pattern)).toBe(is);
});

describe("a path", () => {
  it.each([
    ["/carts/1", "/carts/{id}", 1, true],
    ["/carts/", "/carts/{id}", 1, false],
    ["/carts/", "/carts/{id}", 0, true],
    ["/carts/1/items", "/carts/{id}", 1, false],
    ["/lists/all.json", "/lists/all.{format}", 1, true],
    ["/a-b", "/{one}-{two}", 1, true],
    ["/-b", "/{one}-{two}", 1, false],
    ["/a:run", "/a:{action}", 1, true],
  ] as const)("%s has the template %s with values of at least %i characters: %s", (path, template, least, fits) => {
    expect(fitsTemplate(path, pathTemplate(template), least)).toBe(fits);
  });

  it("is looked at in linear time, however many parameters a segment has", async () => {
    const template = pathTemplate("/{a}-{b}-{c}-{d}!");
    const matching = () => expect(fitsTemplate(`/${"-".repeat(1_000_000)}`, template, 0)).toBe(false);
    expect(await worked(matching)).toBeLessThan(500);
  });
});
