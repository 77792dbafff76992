import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openFileStorage, openStateFiles } from "../../../src/engine/store/file/file-storage.ts";
import { Store } from "../../../src/engine/store/store.ts";
import { scratch } from "../../support/cli.ts";
import { FailingFiles } from "../../support/failing-files.ts";
import { leftBehind } from "../../support/left-behind.ts";
import { repetitions } from "../../support/repetitions.ts";

/** What is left of a world without files: tenant → key → value. */
type Model = Map<string, Map<string, unknown>>;

const tenant = fc.constantFrom("acme", "other", "third");
const key = fc.constantFrom("a", "b", "c", "__proto__");
const value = fc.record({ n: fc.nat(9), list: fc.array(fc.nat(3), { maxLength: 3 }) });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("set"), tenant, key, value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete"), tenant, key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("room"), bytes: fc.constantFrom(0, 30, 150, 400, Infinity) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "reset" } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "kill" } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "stop" } as const) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const open = async (file: string, files: FailingFiles) =>
  new Store(
    await openStateFiles(file, {}, files, { smallest: 500, largest: 2000 }),
    ({ secrets }) => secrets.set("seeded", "yes"),
    "seed",
  );

/** The world as the store has it. */
function seen(store: Store): Model {
  const model: Model = new Map();
  for (const name of ["acme", "other", "third"]) {
    const rows = store.read(
      name,
      ({ sessions }) => new Map(["a", "b", "c", "__proto__"].map((k) => [k, sessions.get(k)])),
    );
    for (const [k, row] of rows)
      if (row !== undefined) model.set(name, (model.get(name) ?? new Map<string, unknown>()).set(k, row));
    expect(store.read(name, ({ secrets }) => secrets.get("seeded"))).toBe("yes");
  }
  return model;
}

function copied(model: Model): Model {
  return new Map(Array.from(model, ([name, rows]) => [name, new Map(rows)]));
}

/** Makes a change to the model if the store has kept it. */
async function settled(change: unknown, keep: () => void): Promise<void> {
  try {
    await change;
    keep();
  } catch {
    // It was taken back.
  }
}

async function follow(steps: readonly Step[], together: number): Promise<void> {
  const folder = scratch();
  let at = 0;
  let file = join(folder, "state.json");
  const files = new FailingFiles();
  let store = await open(file, files);
  let model: Model = new Map();
  const apply = (name: string, change: (rows: Map<string, unknown>) => void) => {
    const rows = model.get(name) ?? new Map<string, unknown>();
    change(rows);
    if (rows.size > 0) model.set(name, rows);
    else model.delete(name);
  };
  for (let start = 0; start < steps.length; start += together) {
    const outcomes: { readonly done: Promise<boolean>; readonly change: () => void }[] = [];
    const begin = (change: unknown, keep: () => void) => {
      let isKept = false;
      outcomes.push({ done: settled(change, () => (isKept = true)).then(() => isKept), change: keep });
    };
    for (const next of steps.slice(start, start + together)) {
      if (next.kind === "set")
        begin(
          store.transact(next.tenant, ({ sessions }) => sessions.set(next.key, next.value as never)),
          () => apply(next.tenant, (rows) => rows.set(next.key, next.value)),
        );
      else if (next.kind === "delete")
        begin(
          store.transact(next.tenant, ({ sessions }) => sessions.delete(next.key)),
          () => apply(next.tenant, (rows) => rows.delete(next.key)),
        );
      else if (next.kind === "reset") begin(store.reset(), () => (model = new Map()));
      else if (next.kind === "room") files.room = next.bytes;
      else {
        for (const { done, change } of outcomes.splice(0)) if (await done) change();
        if (next.kind === "kill") {
          const left = leftBehind(file, join(folder, `left-${at++}.json`));
          await store.close().catch(() => undefined);
          file = left;
        } else await store.close();
        files.room = Infinity;
        store = await open(file, files);
      }
    }
    for (const { done, change } of outcomes) if (await done) change();
    expect(seen(store)).toEqual(copied(model));
  }
  await store.close();
  const again = new Store(await openFileStorage(file), ({ secrets }) => secrets.set("seeded", "yes"), "seed");
  expect(seen(again)).toEqual(model);
  await again.close();
}

const set = (tenantName: "acme" | "other" | "third"): Step => ({
  kind: "set",
  tenant: tenantName,
  key: "a",
  value: { n: 0, list: [] },
});

/** What has failed before: the steps, and how many of them go together. */
const pastFailures: [Step[], number][] = [
  // A change that found nothing to do, because of a reset that was then taken back.
  [
    [
      set("acme"),
      set("acme"),
      { kind: "stop" },
      { kind: "room", bytes: 0 },
      { kind: "reset" },
      { kind: "reset" },
      set("other"),
      set("third"),
      { kind: "delete", tenant: "acme", key: "a" },
    ],
    5,
  ],
];

it("a state has exactly what was acknowledged, whatever fails, is killed, folded or reset meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), fc.integer({ min: 1, max: 5 }), follow),
    // With a seed of its own each run of the suite tries the same; `npm run soak` tries others.
    {
      numRuns: Number(process.env["MODEL_RUNS"] ?? repetitions(60)),
      seed: Number(process.env["MODEL_SEED"] ?? 1),
      examples: pastFailures,
    },
  );
}, 600_000);
