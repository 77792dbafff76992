import { readFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { findingsOf, folderOf, shown } from "../files.ts";

const base = readFileSync(join(import.meta.dirname, "../catalogue/base.yaml"), "utf8");

async function outdated(spec: string, types: string, options = {}): Promise<string[]> {
  const folder = folderOf({ "openapi.yaml": spec, "types.ts": types });
  const files = [join(folder, "types.ts")];
  return shown(await findingsOf({ specs: [join(folder, "openapi.yaml")], types: { files, options } }));
}

describe("types that are made of a description", async () => {
  const types = astToString(await openapiTS(base, { silent: true }));
  const immutable = astToString(await openapiTS(base, { silent: true, immutable: true }));

  it("are up to date as they were made, formatted in any way, and whatever is said in comments", async () => {
    expect(await outdated(base, types)).toEqual([]);
    expect(await outdated(base, `/* mine */ ${await format(types, { parser: "typescript", semi: false })}`)).toEqual(
      [],
    );
    const single = await format(types, {
      parser: "typescript",
      singleQuote: true,
      trailingComma: "none",
      printWidth: 60,
    });
    expect(await outdated(base, single)).toEqual([]);
    expect(await outdated(base.replace("description: Pots.", "description: All of them."), types)).toEqual([]);
  });

  it("are out of date from the line where they differ", async () => {
    const found = await outdated(base.replace("enum: [age, volume]", "enum: [age, size]"), types);
    const line = types.slice(0, types.indexOf('"volume"')).split("\n").length;
    expect(found).toEqual([`types.ts:${line} types/outdated`]);
    expect(await outdated(base, types.slice(0, types.indexOf("export interface operations")))).toHaveLength(1);
    expect(await outdated(base, `${types}\nexport type More = 1;`)).toHaveLength(1);
    expect(await outdated(base, "")).toEqual(["types.ts:1 types/outdated"]);
  });

  it("are made with the flags they were made with", async () => {
    expect(await outdated(base, immutable)).toHaveLength(1);
    expect(await outdated(base, immutable, { immutable: true })).toEqual([]);
  });
});
