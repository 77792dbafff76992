import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/tools/reports/report.ts";
import { findingsOf, folderOf, shown } from "../files.ts";

const ours = `openapi: 3.1.0
info: { title: Tea, version: 1.0.0 }
paths:
  /pots/{potId}:
    get:
      operationId: getPot
      summary: Get a pot
      security: [{ Token: [pots.read] }]
      parameters:
        - { name: potId, in: path, required: true, schema: { type: string }, example: blue }
        - { name: size, in: query, schema: { type: integer } }
      responses:
        "200":
          description: A pot.
          headers: { X-Age: { schema: { type: integer } } }
          content:
            application/json:
              schema:
                type: object
                required: [tea]
                properties:
                  tea: { type: string }
                  lid: { type: object, properties: { round: { type: boolean } } }
        "400": { description: Not so. }
        "401": { description: Who? }
        "403": { description: Not you. }
        "404": { description: None. }
components:
  securitySchemes:
    Token: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { pots.read: Read, pots.all: All } } } }
`;

/** The same API in the words of OpenAPI 3.0, behind references, with other names. */
const same = `openapi: 3.0.3
info: { title: Tea, version: "2" }
paths:
  /pots/{id}:
    parameters:
      - $ref: "#/components/parameters/id"
    get:
      operationId: GET-pot
      security: [{ Auth: [pots.read] }]
      parameters:
        - { name: size, in: query, schema: { type: integer } }
        - { name: Authorization, in: header, required: true, schema: { type: string } }
      responses:
        "200":
          description: ""
          headers: { x-age: { schema: { type: integer } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Pot" } } }
        "400": { description: "" }
        "401": { description: "" }
        "403": { description: "" }
        "404": { description: "" }
components:
  parameters:
    id: { name: id, in: path, required: true, schema: { type: string } }
  schemas:
    Named: { required: [tea], properties: { tea: { type: string } } }
    Pot:
      allOf:
        - $ref: "#/components/schemas/Named"
        - properties:
            lid: { properties: { round: { type: boolean } } }
  securitySchemes:
    Auth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { pots.read: Read } } } }
`;

async function drift(reference: string, reviewed?: string): Promise<Finding[]> {
  const folder = folderOf({ "openapi.yaml": ours, "reference/tea.yaml": reference, "reviewed.yaml": reviewed ?? "" });
  return findingsOf({
    specs: [join(folder, "openapi.yaml")],
    reference: {
      references: [join(folder, "reference")],
      reviewed: reviewed === undefined ? undefined : join(folder, "reviewed.yaml"),
    },
  });
}

async function differences(before: string, after: string): Promise<string[]> {
  expect(same).toContain(before);
  const findings = await drift(same.replace(before, () => after));
  return findings.map(({ rule, line, message }) => `${rule} ${line} ${message.slice(0, message.indexOf(":"))}`);
}

const route = "GET /pots/{potId}";

describe("drift from a reference", () => {
  it("is none where both say the same in other words", async () => {
    expect(await drift(same)).toEqual([]);
  });

  it.each([
    [
      "an operation less",
      "components:\n  parameters",
      '  /cups: { get: { responses: { "200": { description: "" } } } }\ncomponents:\n  parameters',
      "drift/less 3 GET /cups",
    ],
    ["an operation more", "    get:\n", "    post:\n", `drift/more 5 ${route}`],
    [
      "a parameter more",
      "- { name: size, in: query,",
      "- { name: count, in: query,",
      `drift/more 11 ${route} parameter query size`,
    ],
    [
      "a parameter less",
      "- { name: size, in: query,",
      "- { name: count, in: query,",
      `drift/less 5 ${route} parameter query count`,
    ],
    [
      "another type of a parameter",
      "in: query, schema: { type: integer }",
      "in: query, schema: { type: string }",
      `drift/different 11 ${route} parameter query size type`,
    ],
    [
      "a parameter that is required there",
      "in: query, schema",
      "in: query, required: true, schema",
      `drift/less 11 ${route} parameter query size required`,
    ],
    ["a status more", '        "404": { description: "" }\n', "", `drift/more 27 ${route} response 404`],
    ["a status less", '"404"', '"409"', `drift/less 5 ${route} response 409`],
    [
      "another type of a property",
      "tea: { type: string }",
      "tea: { type: number }",
      `drift/different 22 ${route} response 200 .tea type`,
    ],
    [
      "a property less",
      "round: { type: boolean }",
      "round: { type: boolean }, flat: { type: boolean }",
      `drift/less 23 ${route} response 200 .lid.flat`,
    ],
    ["a property more", "{ round: { type: boolean } }", "{}", `drift/more 23 ${route} response 200 .lid.round`],
    ["a required property more", "required: [tea], ", "", `drift/more 22 ${route} response 200 .tea required`],
    [
      "a header more",
      "          headers: { x-age: { schema: { type: integer } } }\n",
      "",
      `drift/more 15 ${route} response 200 header x-age`,
    ],
    [
      "a media type less",
      "content: { application/json:",
      "content: { text/json:",
      `drift/less 13 ${route} response 200 text/json`,
    ],
    ["a scope less", "Auth: [pots.read]", "Auth: [pots.read, pots.all]", `drift/less 5 ${route} scope pots.all`],
    [
      "a body less",
      "      responses:\n",
      "      requestBody: { content: { application/json: { schema: { type: object } } } }\n      responses:\n",
      `drift/less 5 ${route} body`,
    ],
  ])("is told at our line: %s", async (_name, before, after, expected) => {
    expect(await differences(before, after)).toContain(expected);
  });

  it("tells of what is inside of a difference nothing more", async () => {
    expect(
      await differences("            lid: { properties: { round: { type: boolean } } }\n", "            {}\n"),
    ).toEqual([`drift/more 23 ${route} response 200 .lid`]);
  });

  const other = same.replace('"404"', '"409"');

  it("is in order where every difference is reviewed, with its reason", async () => {
    const reviewed = `- at: ["* response 404"]\n  is: more\n  because: We say so.\n- at: "GET /pots/* response 409"\n  because: Never.\n`;
    expect(await drift(other, reviewed)).toEqual([]);
    const onlyOne = reviewed.replace("is: more", "is: less");
    expect(shown(await drift(other, onlyOne))).toEqual([
      "openapi.yaml:27 drift/more",
      "reviewed.yaml:1 drift/stale-review",
    ]);
  });

  it("fails on a review that no difference is left for, at its line", async () => {
    const reviewed = `- at: "* response 404"\n  because: We say so.\n- at:\n    - "* response 409"\n    - "* response 410"\n  because: Never.\n`;
    expect(shown(await drift(other, reviewed))).toEqual(["reviewed.yaml:5 drift/stale-review"]);
  });

  it.each([
    ["text", "reviewed.yaml:1 drift/reviewed"],
    ['- at: "*"\n', "reviewed.yaml:1 drift/reviewed"],
    ['- at: "*"\n  because: ""\n', "reviewed.yaml:1 drift/reviewed"],
    ['- at: "*"\n  because: So.\n  is: longer\n', "reviewed.yaml:1 drift/reviewed"],
    ["- at: [7]\n  because: So.\n", "reviewed.yaml:1 drift/reviewed"],
    ["- at: [\n", "reviewed.yaml:2 syntax"],
  ])("fails on a list that is none: %j", async (reviewed, expected) => {
    expect(shown(await drift(same, reviewed))).toEqual([expected]);
  });

  it.each([
    ["an empty folder", { "reference/note.txt": "" }, "reference:1 drift/no-reference"],
    ["no operation", { "reference/tea.yaml": "openapi: 3.1.0\npaths: {}\n" }, "reference:1 drift/no-reference"],
    ["Swagger 2.0", { "reference/tea.yaml": 'swagger: "2.0"\npaths: {}\n' }, "tea.yaml:1 version"],
    ["no YAML", { "reference/tea.yaml": "a: [\n" }, "tea.yaml:2 syntax"],
  ])("is no success with a reference of nothing: %s", async (_, files, expected) => {
    const folder = folderOf({
      "openapi.yaml": ours,
      "reviewed.yaml": '- { at: "*", because: So it is. }\n',
      ...files,
    });
    const options = { references: [join(folder, "reference")], reviewed: join(folder, "reviewed.yaml") };
    expect(shown(await findingsOf({ specs: [join(folder, "openapi.yaml")], reference: options }))).toContain(expected);
  });
});
