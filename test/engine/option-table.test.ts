import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withOptionTable } from "../../scripts/generate/option-table.ts";
import { kitFlags, readOptions } from "../../src/cli/kit-options.ts";
import { createKit } from "../../src/engine/kit.ts";
import { type OptionRow, optionTable } from "../../src/engine/option-table.ts";

const rows: [string, OptionRow][] = Object.entries(optionTable);

/** A value that an option does not take, and as its flag is given. */
const wrong: Readonly<Record<OptionRow["type"], { readonly value: unknown; readonly text?: string }>> = {
  word: { value: "other", text: "other" },
  seconds: { value: 0, text: "0" },
  count: { value: -1, text: "-1" },
  boolean: { value: "yes" },
  names: { value: "acme" },
  object: { value: "here", text: "/nowhere.json" },
  function: { value: {} },
  services: { value: [{}] },
};

describe("every option of the table", () => {
  it.each(rows)("%s refuses a value of another kind, and names itself", (name, { type }) => {
    expect(() => createKit({ [name]: wrong[type].value })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", message: expect.stringContaining(`${name} must be`) }),
    );
  });

  it.each(rows)("%s may be undefined, which is the default", (name) => {
    expect(() => createKit({ [name]: undefined })).not.toThrow();
  });

  it.each(rows.filter(([, { type }]) => type === "word" || type === "seconds" || type === "count"))(
    "%s takes its values in code and as a flag",
    (name, row) => {
      const numbers = row.type === "count" ? ["0", String(row.most)] : ["1", "3155760000"];
      for (const text of row.type === "word" ? Object.keys(row.values) : numbers) {
        const value = row.type === "word" ? text : Number(text);
        expect(readOptions({ [row.flag ?? ""]: text })).toEqual({ [name]: value });
        expect(() => createKit({ [name]: value })).not.toThrow();
      }
    },
  );

  it.each(rows.filter(([, row]) => row.flag !== undefined && wrong[row.type].text !== undefined))(
    "%s refuses the same value as a flag, with its own name or the file's",
    (_name, row) => {
      const { text = "" } = wrong[row.type];
      expect(() => readOptions({ [row.flag ?? ""]: text })).toThrow(row.type === "object" ? text : `--${row.flag}`);
    },
  );

  it("has a flag with its help, if it can be given as text", () => {
    const inCodeOnly = ["services", "storage", "onHint", "now", "random"];
    expect(rows.flatMap(([name, { flag }]) => (flag === undefined ? [name] : []))).toEqual(inCodeOnly);
    for (const [, { flag = "", help }] of rows.filter(([, row]) => row.flag !== undefined))
      expect(kitFlags[flag]?.help).toContain(help);
  });

  it("is in the table of docs/server.md, word for word", async () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/server.md"), "utf8");
    expect(await withOptionTable(page)).toBe(page);
  });
});
