import { expect, it } from "vitest";
import { coverageTable } from "../../scripts/covered/table.ts";

const operations = [
  { operationId: "getTea", service: "tea", statuses: [200, 404] },
  { operationId: "addPot", service: "pot", statuses: [201] },
  { operationId: "list", service: "tea", statuses: [200] },
];

it("shows every documented answer, and counts those that nobody has seen", () => {
  expect(coverageTable(operations, new Set(["getTea 200", "list 200", "addPot 400"]))).toEqual({
    holes: 2,
    text: [
      "tea",
      "  getTea  200 ✓  404 HOLE",
      "  list    200 ✓",
      "pot",
      "  addPot  201 HOLE",
      "",
      "3 operations, 4 documented answers, 2 holes",
    ].join("\n"),
  });
});
