// Writes the specification as OpenAPI 3.0, which is the newest that Dredd reads: node describe.js OUTPUT. Dredd would send every
// optional parameter that has an example, and takes no name with a hyphen, so that only what is required is left.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";

// It is installed by whoever runs this, not by the kit.
const { Converter } = createRequire(join(process.cwd(), "package.json"))("@apiture/openapi-down-convert");
const [, , output = "openapi-3.0.json"] = process.argv;
const document = parse(readFileSync(join(import.meta.dirname, "../../openapi.yaml"), "utf8"));
const { parameters: shared } = document.components;
shared.TenantQuery.required = true;
for (const item of Object.values(document.paths))
  for (const part of [item, ...Object.values(item)])
    if (part.parameters !== undefined)
      part.parameters = part.parameters.filter(({ $ref, required }) =>
        $ref === undefined ? required : shared[$ref.split("/").at(-1)].required,
      );
writeFileSync(output, JSON.stringify(new Converter(document).convert(), undefined, 1));
