import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { listOperations, resolve } from "../../scripts/generate/operations.ts";
import { ownSpec } from "../support/own-spec.ts";

const specFolder = join(import.meta.dirname, "../../spec");

// oxlint-disable-next-line typescript/no-explicit-any -- a parsed document
type Node = Record<string, any>;

for (const file of ["openapi.yaml", "control.yaml"]) {
  describe(`spec/${file}`, () => {
    const document = ownSpec(file) as Node;
    const listed = listOperations(document);

    it("is a valid OpenAPI document that the linter has nothing against", async () => {
      const config = await createConfig({
        extends: ["recommended-strict"],
        rules: {
          // Anonymous tokens cannot be refused; and `Seed` describes a file, not a body.
          "operation-4xx-response": "off",
          "no-unused-components": file === "control.yaml" ? "off" : "error",
          "no-server-example.com": "off",
        },
      });
      const problems = await lint({ ref: join(specFolder, file), config });
      expect(problems.map(({ message, location }) => `${message} ${location[0]?.pointer ?? ""}`)).toEqual([]);
    });

    it("has the version of the package", () => {
      const { version } = JSON.parse(readFileSync(join(specFolder, "../package.json"), "utf8")) as { version: string };
      expect(document["info"].version).toBe(version);
    });

    it.each(listed)("$operationId lists what is answered before it is reached", ({ operation, parameters }) => {
      const statuses = Object.keys(operation["responses"]).map(Number);
      const secured = ((operation["security"] ?? document["security"]) as Node[]).length > 0;
      const hasBody = operation["requestBody"] !== undefined;
      if (hasBody || parameters.length > 0) expect(statuses).toContain(400);
      if (secured) expect(statuses).toContain(401);
      if (hasBody) expect(statuses).toEqual(expect.arrayContaining([413, 415]));
      else expect(statuses.filter((status) => status === 413 || status === 415)).toEqual([]);
    });

    it("has an example for every body, and every example fits its schema", () => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      formats.default(ajv);
      ajv.addSchema(document, "document");
      const wrong: string[] = [];
      for (const { operationId, operation } of listed) {
        const bodies = [
          ...Object.entries<Node>(operation["responses"]).map(([status, node]): [string, Node] => [
            status,
            resolve(document, node),
          ]),
          ...(operation["requestBody"] === undefined ? [] : [["request", operation["requestBody"]] as [string, Node]]),
        ];
        for (const [where, { content = {} }] of bodies) {
          for (const media of Object.values<Node>(content)) {
            const examples =
              media["examples"] === undefined
                ? [media["example"]]
                : Object.values<Node>(media["examples"]).map(({ value }) => value as unknown);
            const validate = ajv.compile(inDocument(media["schema"]));
            for (const example of examples) {
              if (example === undefined) wrong.push(`${operationId} ${where}: no example`);
              else if (!validate(example)) wrong.push(`${operationId} ${where}: ${ajv.errorsText(validate.errors)}`);
            }
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    it("names operations once, in camel case", () => {
      const names = listed.map(({ operationId }) => operationId);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z]+$/);
    });
  });
}

function inDocument<Value>(node: Value): Value {
  return JSON.parse(JSON.stringify(node).replaceAll('"#/', '"document#/')) as Value;
}
