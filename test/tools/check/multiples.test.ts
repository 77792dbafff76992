import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { described, findingsOf, folderOf } from "./files.ts";

/** A description whose examples and defaults are multiples, or are not. */
const priced = (value: number): string =>
  described(`  /prices:
    get:
      operationId: getPrices
      summary: Get prices
      security: []
      parameters:
        - { name: most, in: query, example: ${value}, schema: { type: number, multipleOf: 0.1, default: ${value} } }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { type: object, properties: { a: { type: number, multipleOf: 0.1, example: ${value} } } }
              example: { a: ${value} }
        "400": { description: refused }
`);

async function found(value: number): Promise<string[]> {
  const folder = folderOf({ "api.yaml": priced(value) });
  const findings = await findingsOf({ specs: [join(folder, "api.yaml")] });
  return findings.map(({ rule }) => rule).toSorted();
}

describe("an example beside multipleOf", () => {
  it.each([0.3, 0.7, 1.1])("may be %d, a multiple of 0.1 as it is written", async (value) => {
    expect(await found(value)).toEqual([]);
  });

  it("may not be 0.35", async () => {
    expect(await found(0.35)).toEqual([
      "kit/examples",
      "no-invalid-media-type-examples",
      "no-invalid-parameter-examples",
      "no-invalid-schema-examples",
    ]);
  });
});
