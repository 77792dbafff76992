import { Source } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../../src/tools/check/document/places.ts";

/** A long text in block style, with a literal that looks like keys, a flow mapping and quoted keys in it. */
const paths = Array.from(
  { length: 700 },
  (_, index) =>
    `  ${index % 2 === 0 ? `/p${index}` : `"/p${index}"`}:\n    get:\n      description: |\n        paths:\n          get:\n      responses: { "200": { description: ok } }\n`,
);
const text = `openapi: 3.1.0\n# paths:\npaths:\n${paths.join("")}components:\n  schemas:\n    A: &a\n      type: string\n    B: *a\n`;

describe("places in long texts", () => {
  const source = new Source("/long.yaml", text);
  const lines = text.split("\n");
  const lineOf = (line: string): number => lines.indexOf(line) + 1;

  it.each([
    [["paths"], 3, 1],
    [["paths", "/p500"], lineOf("  /p500:"), 3],
    [["paths", "/p501"], lineOf('  "/p501":'), 3],
    [["paths", "/p501", "get", "responses", "200", "description"], lineOf('  "/p501":') + 5, 29],
    [["paths", "/p0", "get", "description"], lineOf("  /p0:") + 2, 7],
    [["components", "schemas", "A", "type"], lineOf("    A: &a") + 1, 7],
    [["components", "schemas", "B"], lineOf("    B: *a"), 5],
  ])("are found in the block that %j leads into", (pointer, line, column) => {
    expect(placeOf(source, pointer)).toEqual({ line, column });
  });
});
