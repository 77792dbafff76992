import { expect, it } from "vitest";
import { entryPoints } from "../../scripts/entry-points.ts";

it("exports the same names from every entry point as before: a difference is a decision", () => {
  expect(Object.fromEntries(entryPoints())).toMatchSnapshot();
});
