import type { Edit } from "./edit.ts";

/** Edits that are no mistake, and break nobody. */
export const harmless: readonly Edit[] = [
  { name: "another description", before: "description: Pots.", after: "description: All the pots there are." },
  { name: "another summary", before: "summary: Retrieve a pot", after: "summary: Get a pot" },
  { name: "a comment", before: "  /pots/{potId}:", after: "  # One of them.\n  /pots/{potId}: # by its ID" },
  {
    name: "keys in another order",
    before: "      operationId: getPot\n      summary: Retrieve a pot\n      tags: [Pots]\n",
    after: "      tags: [Pots]\n      summary: Retrieve a pot\n      operationId: getPot\n",
  },
  {
    name: "another style of YAML",
    before: "      required: [amount, currency]\n",
    after: "      required:\n        - amount\n        - currency\n",
  },
  { name: "quotes", before: "      operationId: getPot", after: '      "operationId": "getPot"' },
  {
    name: "an anchor and its alias",
    before: "        width: { type: integer }\n        height: { type: integer }",
    after: "        width: &length { type: integer }\n        height: *length",
  },
  {
    name: "a new optional property of a request",
    before: "      properties:\n        tea:",
    after: "      properties:\n        spout: { type: string }\n        tea:",
  },
  {
    name: "a new optional property of a response",
    before: "        code: { type: integer }",
    after: "        code: { type: integer }\n        hint: { type: string }",
  },
  {
    name: "a new property that a response always has",
    before: "      required: [diameter]\n      properties:\n",
    after: "      required: [diameter, colour]\n      properties:\n        colour: { type: string }\n",
  },
  {
    name: "a new optional parameter",
    before: "        - name: sort\n",
    after: "        - name: shelf\n          in: query\n          schema: { type: string }\n        - name: sort\n",
  },
  {
    name: "a new header of a response",
    before: "            X-Total-Count:\n",
    after: "            X-Age: { schema: { type: integer } }\n            X-Total-Count:\n",
  },
  {
    name: "a new operation",
    before: "  /health:\n",
    after:
      '  /version:\n    get:\n      operationId: getVersion\n      summary: Tell the version\n      security: []\n      responses: { "200": { description: The version. } }\n  /health:\n',
  },
  {
    name: "a new status",
    before: "            text/plain:\n              schema: { type: string }\n",
    after:
      '            text/plain:\n              schema: { type: string }\n        "503": { description: It is not. }\n',
  },
  {
    name: "a new media type of a response",
    before: "            text/plain:\n",
    after: "            application/json: { schema: { type: string } }\n            text/plain:\n",
  },
  {
    name: "a new media type of a request",
    before: "          application/x-www-form-urlencoded:",
    after:
      '          application/xml: { schema: { $ref: "#/components/schemas/NewPot" } }\n          application/x-www-form-urlencoded:',
  },
  {
    name: "a schema moved behind a reference",
    before: "        code: { type: integer }",
    after: '        code: { $ref: "#/components/schemas/Code" }\n    Code: { type: integer }',
  },
  {
    name: "a reference written out",
    before:
      '          application/x-www-form-urlencoded:\n            schema: { $ref: "#/components/schemas/NewPot" }\n',
    after: `          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [tea]
              properties:
                tea: { type: string, enum: [green, black, oolong] }
                volume: { type: number, exclusiveMinimum: 0, maximum: 5 }
                label: { type: [string, "null"], maxLength: 40 }
                price: { $ref: "#/components/schemas/Price" }
`,
  },
  {
    name: "one part of an allOf more",
    before:
      "    RoundLid:\n      type: object\n      required: [diameter]\n      properties:\n        diameter: { type: integer, format: int32 }",
    after:
      "    RoundLid:\n      allOf:\n        - type: object\n        - required: [diameter]\n          properties:\n            diameter: { type: integer, format: int32 }",
  },
  {
    name: "the alternatives in another order",
    before:
      '                - $ref: "#/components/schemas/RoundLid"\n                - $ref: "#/components/schemas/FlatLid"',
    after:
      '                - $ref: "#/components/schemas/FlatLid"\n                - $ref: "#/components/schemas/RoundLid"',
  },
  {
    name: "null said by anyOf",
    before: 'label: { type: [string, "null"], maxLength: 40 }',
    after: 'label: { anyOf: [{ type: string, maxLength: 40 }, { type: "null" }] }',
  },
  {
    name: "the values of an enum in another order",
    before: "enum: [green, black, oolong]",
    after: "enum: [oolong, green, black]",
  },
  { name: "a parameter takes more", before: "maximum: 100, default: 20", after: "maximum: 200, default: 20" },
  { name: "a parameter has a value more", before: "enum: [age, volume]", after: "enum: [age, volume, tea]" },
  {
    name: "a response promises more",
    before: "message: { type: string, minLength: 1 }",
    after: "message: { type: string, minLength: 2 }",
  },
  {
    name: "a property that a response has always now",
    before: "      required: [width, height]",
    after: "      required: [width, height, hinge]",
  },
  {
    name: "deprecated",
    before: "      summary: Break a pot",
    after: "      summary: Break a pot\n      deprecated: true",
  },
  {
    name: "an extension",
    before: "      summary: Break a pot",
    after: "      summary: Break a pot\n      x-noise: loud",
  },
  {
    name: "another tag that is declared",
    before: "tags:\n  - name: Pots",
    after: "tags:\n  - { name: Cups, description: For later. }\n  - name: Pots",
  },
  {
    name: "one more way to be let in",
    before: "        - Token: [pots.write]\n      requestBody",
    after: "        - Token: [pots.write]\n        - Token: [pots.read]\n      requestBody",
  },
  { name: "a server more", before: "servers:\n", after: "servers:\n  - url: http://127.0.0.1:4010\n" },
  {
    name: "an example more",
    before: "example: { message: No tea today. }",
    after: "examples: { none: { value: { message: No tea today. } }, code: { value: { message: No, code: 7 } } }",
  },
];
