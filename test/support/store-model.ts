import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { type Durability, openFileStorage, openStateFiles } from "../../src/engine/store/file/file-storage.ts";
import { Store } from "../../src/engine/store/store.ts";
import { scratch } from "./scratch.ts";
import { leftBehind } from "./left-behind.ts";
import { type Luck, PowerCutFiles } from "./power-cut-files.ts";

/** What is left of a world without files: tenant → key → value. */
type Model = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

const tenants = ["acme", "other", "third"] as const;
const keys = ["a", "b", "c", "__proto__"] as const;
const tenant = fc.constantFrom(...tenants);
const key = fc.constantFrom(...keys);
const value = fc.record({ n: fc.nat(9), list: fc.array(fc.nat(3), { maxLength: 3 }) }, { noNullPrototype: true });

/** One thing that happens to a state. */
export const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("set"), tenant, key, value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete"), tenant, key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("room"), bytes: fc.constantFrom(0, 30, 150, 400, Infinity) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "reset" } as const) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("kill"),
      luck: fc.constantFrom<Luck>("nothing", "names", "contents"),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "stop" } as const) },
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const bounds = { smallest: 500, largest: 2000, recent: 1 };
const seedTenant: ConstructorParameters<typeof Store>[1] = ({ secrets }) => secrets.set("seeded", "yes");

/** The world as the store has it. */
function seen(store: Store): Model {
  const model = new Map<string, Map<string, unknown>>();
  for (const name of tenants) {
    const rows = store.read(name, ({ sessions }) => new Map(keys.map((each) => [each, sessions.get(each)])));
    for (const [each, row] of rows)
      if (row !== undefined) model.set(name, (model.get(name) ?? new Map<string, unknown>()).set(each, row));
    equal(
      store.read(name, ({ secrets }) => secrets.get("seeded")),
      "yes",
    );
  }
  return model;
}

function changed(model: Model, name: string, change: (rows: Map<string, unknown>) => void): Model {
  const next = new Map(model);
  const rows = new Map(model.get(name));
  change(rows);
  if (rows.size > 0) next.set(name, rows);
  else next.delete(name);
  return next;
}

/** One state in files, with the world that it has to be. */
class Followed {
  readonly #durability: Durability;
  readonly #folder = scratch();
  #file = join(this.#folder, "state.json");
  #files = new PowerCutFiles(this.#file);
  #store: Store | undefined;
  #left = 0;
  #model: Model = new Map();
  /** What the state may be after a kill: in the mode `relaxed`, everything that it has been since the last stop. */
  #before: Model[] = [];
  readonly #underWay: { readonly isKept: Promise<boolean>; readonly keep: () => void }[] = [];

  constructor(durability: Durability) {
    this.#durability = durability;
  }

  async open(): Promise<void> {
    this.#files = new PowerCutFiles(this.#file);
    const storage = await openStateFiles(this.#file, { durability: this.#durability }, this.#files, bounds);
    this.#store = new Store(storage, seedTenant, () => "seed");
  }

  get store(): Store {
    if (this.#store === undefined) throw new Error("The state is not open yet");
    return this.#store;
  }

  async do(next: Step): Promise<void> {
    switch (next.kind) {
      case "set":
        return this.#begin(
          this.store.transact(next.tenant, ({ sessions }) => sessions.set(next.key, next.value as never)),
          (model) => changed(model, next.tenant, (rows) => rows.set(next.key, next.value)),
        );
      case "delete":
        return this.#begin(
          this.store.transact(next.tenant, ({ sessions }) => sessions.delete(next.key)),
          (model) => changed(model, next.tenant, (rows) => rows.delete(next.key)),
        );
      case "reset":
        return this.#begin(this.store.reset(), () => new Map());
      case "room":
        // What is acknowledged before it is written has to have room, or is tried again until it has.
        if (this.#durability !== "relaxed") this.#files.room = next.bytes;
        return;
      case "kill":
        await this.settle();
        await this.#kill(next.luck);
        return this.open();
      case "stop":
        await this.settle();
        await this.store.close();
        this.#before = [];
        return this.open();
    }
  }

  /** Waits for everything that is under way; what was acknowledged is there, and nothing else. */
  async settle(): Promise<void> {
    for (const { isKept, keep } of this.#underWay.splice(0)) if (await isKept) keep();
    deepStrictEqual(seen(this.store), this.#model);
  }

  /** The state after a last stop, as a storage reads it that never fails. */
  async end(): Promise<{ readonly found: Model; readonly expected: Model }> {
    await this.settle();
    await this.store.close();
    const again = new Store(await openFileStorage(this.#file), seedTenant, () => "seed");
    const found = seen(again);
    await again.close();
    return { found, expected: this.#model };
  }

  #begin(change: unknown, next: (model: Model) => Model): void {
    const isKept = Promise.resolve(change).then(
      () => true,
      () => false,
    );
    const keep = (): void => {
      if (this.#durability === "relaxed") this.#before.push(this.#model);
      this.#model = next(this.#model);
    };
    this.#underWay.push({ isKept, keep });
  }

  /** Ends a process, or with the mode `disk` a machine. */
  async #kill(luck: Luck): Promise<void> {
    const to = join(this.#folder, `left-${this.#left++}.json`);
    const left = this.#durability === "disk" ? this.#files.cut(this.#file, to, luck) : leftBehind(this.#file, to);
    await this.store.close().catch(() => undefined);
    this.#file = left;
    if (this.#durability !== "relaxed") return;
    await this.open();
    const found = seen(this.store);
    const possible = [...this.#before, this.#model];
    ok(
      possible.some((model) => isDeepStrictEqual(model, found)),
      "it is as it never was since the last stop",
    );
    this.#model = found;
    await this.store.close();
    this.#before = [];
  }
}

/**
 * Follows the steps, so many at a time without waiting, and holds the state against the model after each; returns what is there
 * in the end, and what should be.
 */
export async function follow(
  steps: readonly Step[],
  together: number,
  durability: Durability,
): ReturnType<Followed["end"]> {
  const followed = new Followed(durability);
  await followed.open();
  for (const [at, next] of steps.entries()) {
    await followed.do(next);
    if ((at + 1) % together === 0) await followed.settle();
  }
  return followed.end();
}
