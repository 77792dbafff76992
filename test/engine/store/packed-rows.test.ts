import { join } from "node:path";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { openStateFiles } from "../../../src/engine/store/file/file-storage.ts";
import { encodeLine } from "../../../src/engine/store/file/line.ts";
import { PackedRows } from "../../../src/engine/store/file/packed-rows.ts";
import { expanded, fragmentsOf, shortened } from "../../../src/engine/store/file/shorten.ts";
import { patchBetween, patched } from "../../../src/engine/store/patch.ts";
import { scratch } from "../../support/scratch.ts";
import { FailingFiles } from "../../support/failing-files.ts";
import { repetitions } from "../../support/repetitions.ts";

const fragments = fragmentsOf.sessions ?? [];
const key = fc.constantFrom("a", "b", "__proto__", "10000001", "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11", "");
/** Rows that look like a session's, also where its texts have what is left out of it. */
const word = fc.oneof(key, fc.string(), fc.constantFrom(...fragments, "\t", "\n", "\u0001", "\u001F", '{"id":"'));
const row = fc.record(
  { id: word, kind: word, createdAt: fc.nat(), context: fc.dictionary(word, fc.jsonValue(), { maxKeys: 3 }) },
  { requiredKeys: ["id"] },
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constantFrom("set", "setJson", "patch"), key, row }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom("get", "delete"), key }) },
);

describe("rows that are kept as text", () => {
  it("are what a map has, whatever was done to them", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (steps, most) => {
        const packed = new PackedRows(fragments, most);
        const map = new Map<string, unknown>();
        for (const step of steps) {
          if (!("row" in step)) {
            expect(packed.get(step.key)).toEqual(map.get(step.key));
            if (step.does === "delete") for (const rows of [packed, map]) rows.delete(step.key);
            continue;
          }
          const next: unknown = JSON.parse(JSON.stringify(step.row));
          const patch = map.has(step.key) ? patchBetween(map.get(step.key), next) : undefined;
          if (step.does === "patch" && patch !== undefined) {
            packed.patchJson(step.key, JSON.stringify(patch));
            map.set(step.key, patched(map.get(step.key), patch));
          } else if (step.does === "setJson") {
            packed.setJson(step.key, JSON.stringify(next));
            map.set(step.key, next);
          } else for (const rows of [packed, map]) rows.set(step.key, next);
        }
        expect([...packed]).toEqual([...map]);
        expect([...packed.values()]).toEqual([...map.values()]);
        expect(packed.size).toBe(map.size);
        const again = new PackedRows(fragments, most);
        for (const [name, text] of packed.texts()) {
          expect(text).not.toMatch(/[\t\n]/);
          again.setText(name, text);
        }
        expect(JSON.stringify([...again])).toBe(JSON.stringify([...map]));
      }),
      { numRuns: repetitions(1000) },
    );
  });

  it("keep numbers that no double has", () => {
    const packed = new PackedRows(fragments, 1);
    packed.setJson("a", '{"id":"a","n":12345678901234567890}');
    packed.get("a");
    packed.set("b", { id: "b" });
    expect([...packed.texts()].map(([name, text]) => expanded(text, name, fragments))).toEqual([
      '{"id":"a","n":12345678901234567890}',
      '{"id":"b"}',
    ]);
  });

  it("are refused where a patch has no row, and where a row is no object", () => {
    const packed = new PackedRows(fragments, 1);
    expect(() => packed.patchJson("a", '{"s":{"b":1}}')).toThrow("does not fit");
    expect(() => packed.setText("a", '"text"')).toThrow("no object");
  });

  it("are less than half as long as JSON where they are a guest's", async () => {
    const file = join(scratch(), "state.json");
    const kit = createKit({ storage: await openStateFiles(file, {}, new FailingFiles()) });
    await kit.control.scenario("a guest with a cart", { tenant: "acme" });
    await kit.close();
    const storage = await openStateFiles(file, {}, new FailingFiles());
    for (const table of ["sessions", "tokens", "carts"] as const)
      for (const [name, value] of storage.initial.tenants.get("acme")?.[table] ?? []) {
        const json = JSON.stringify(value);
        const text = shortened(json, name, fragmentsOf[table] ?? []);
        expect(text.length).toBeLessThan(json.length * (table === "tokens" ? 0.7 : 0.5));
      }
    await storage.close();
  });

  it("are read from files of which something else was left out", async () => {
    const file = join(scratch(), "state.json");
    const bounds = { smallest: 1, largest: 1 };
    const kit = createKit({ storage: await openStateFiles(file, {}, new FailingFiles(), bounds) });
    const { sessionId, cartId } = await kit.control.scenario("a guest with a cart", { tenant: "acme" });
    const before = await kit.control.state.session(sessionId);
    await kit.close();
    const folder = `${file}.d`;
    for (const name of readdirSync(folder).filter((one) => one.includes(".rows."))) {
      // As a version would write it that leaves nothing out, and another one that leaves out the opposite.
      const path = join(folder, name);
      const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
      const others = { sessions: ['"},"kind":"', '{"id":"'], tokens: [], carts: ["OPEN"] };
      const rewritten = lines.map((line, at) => {
        const [head = "", ...texts] = line.slice(9).split("\t");
        const value = JSON.parse(head) as object;
        if (at === 0) return encodeLine({ ...value, fragments: others });
        if (!Array.isArray(value) || !Object.hasOwn(others, value[1])) return encodeLine(value, texts);
        const [, table, keys] = value as [string, "sessions", string[]];
        return encodeLine(
          value,
          texts.map((text, number) => {
            const json = expanded(text, keys[number] ?? "", fragmentsOf[table] ?? []);
            return shortened(json, keys[number] ?? "", others[table]);
          }),
        );
      });
      writeFileSync(path, rewritten.join(""));
    }
    const again = createKit({ storage: await openStateFiles(file, {}, new FailingFiles()) });
    expect(await again.control.state.session(sessionId)).toEqual(before);
    expect((await again.control.state.cart(cartId)).status).toBe("OPEN");
    await again.close();
  });
});
