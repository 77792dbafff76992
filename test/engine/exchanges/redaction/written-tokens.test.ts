import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutWrittenTokens } from "../../../../src/engine/exchanges/redaction/shapes.ts";

const token = "acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i";

/** A text with some of its characters percent-encoded, as often as asked. */
function encoded(text: string, which: readonly boolean[], times: number): string {
  const once = text
    .split("")
    .map((character, at) => (which[at % which.length] ? `%${character.charCodeAt(0).toString(16)}` : character))
    .join("");
  return times === 1 ? once : encodeURIComponent(encoded(text, which, times - 1));
}

it("shows no token, however much of it is percent-encoded and however often", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 33 }),
      fc.integer({ min: 1, max: 3 }),
      (which, times) => {
        const line = withoutWrittenTokens(`There is nothing at /nowhere/${encoded(token, which, times)}/x`);
        let decoded = line;
        for (let time = 0; time < 4; time++) decoded = decodeURIComponent(decoded);
        expect(decoded).not.toContain(token.slice(5));
        expect(line).toContain("***");
      },
    ),
  );
});

it("leaves a path as it is that has none", () => {
  const path = "/site/acme/sites/%7Bcode%7D/%E2%82%AC-and-more-than-sixteen-characters";
  expect(withoutWrittenTokens(path)).toBe(path);
});
