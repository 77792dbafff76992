import { join } from "node:path";
import { Oas3_1Types, Oas3_2Types, Oas3Types } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { objectFields } from "../../../../src/tools/check/breaking/fields.ts";
import { schemaKeywords } from "../../../../src/tools/check/breaking/keywords/table.ts";
import { readJson } from "./compared.ts";

const metaSchemas = join(import.meta.dirname, "../../../../node_modules/ajv/dist/refs/json-schema-2020-12/meta");
const vocabularies = ["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"];
const versions = { "3.0": Oas3Types, "3.1": Oas3_1Types, "3.2": Oas3_2Types };

/** The fields of an object, as the linter knows them; without those of vendors. */
function fieldsOf(version: keyof typeof versions, object: string): string[] {
  const types: Readonly<Record<string, { readonly properties?: object }>> = versions[version];
  return Object.keys(types[object]?.properties ?? {}).filter((name) => !name.startsWith("x-"));
}

describe("the table of keywords", () => {
  it.each(vocabularies)("has every keyword of the vocabulary %s of JSON Schema 2020-12", (name) => {
    const { properties } = readJson(join(metaSchemas, `${name}.json`)) as { properties: object };
    expect(Object.keys(schemaKeywords)).toEqual(expect.arrayContaining(Object.keys(properties)));
  });

  it.each(["3.0", "3.1", "3.2"] as const)("has every keyword of schemas of OpenAPI %s", (version) => {
    expect(fieldsOf(version, "Schema").length).toBeGreaterThan(30);
    expect(Object.keys(schemaKeywords)).toEqual(expect.arrayContaining(fieldsOf(version, "Schema")));
  });

  it("has every keyword of older drafts that descriptions still use", () => {
    const older = [
      "definitions",
      "dependencies",
      "additionalItems",
      "$recursiveRef",
      "$recursiveAnchor",
      "nullable",
      "example",
      "externalDocs",
      "discriminator",
      "xml",
    ];
    expect(Object.keys(schemaKeywords)).toEqual(expect.arrayContaining(older));
  });
});

const linterNames: Readonly<Record<string, readonly string[]>> = {
  OAuthFlow: ["ImplicitFlow", "PasswordFlow", "ClientCredentials", "AuthorizationCode", "DeviceAuthorization"],
};

describe("the table of fields", () => {
  const objects = Object.entries(objectFields).flatMap(([name, fields]) =>
    (["3.0", "3.1", "3.2"] as const).map((version) => ({ name, version, fields })),
  );
  it.each(objects)("has every field of $name of OpenAPI $version", ({ name, version, fields }) => {
    const known = (linterNames[name] ?? [name]).flatMap((linterName) => fieldsOf(version, linterName));
    expect(known.length).toBeGreaterThan(0);
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(known));
  });

  it("has every object of OpenAPI that can be in a message", () => {
    const others = [
      "Tag",
      "ExternalDocs",
      "Info",
      "Contact",
      "License",
      "Example",
      "Components",
      "Xml",
      "Schema",
      "Callback",
      "Paths",
      "Responses",
      "SecurityRequirement",
      "OAuth2Flows",
    ];
    const known = [...Object.keys(objectFields), ...Object.values(linterNames).flat(), ...others];
    const objects = Object.entries(Oas3_2Types).filter(([, type]) =>
      Object.keys(type.properties ?? {}).some((field) => !/^\d|^x-/.test(field)),
    );
    const names = objects
      .map(([name]) => name)
      .filter((name) => !/^(Named|TagGroup|Logo|XCodeSample|XUsePkce)/.test(name));
    expect(known).toEqual(expect.arrayContaining(names));
  });
});
