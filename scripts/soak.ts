// Tries for minutes to break the mock: kills in every storage mode, also during folds, full disks, several processes at one
// file, racing updates, jumps of the clock, a model of the rules, a model of the store, generated requests and changed bytes.
// Prints what was done in the end, and fails when anything did not hold.
import { parseArgs } from "node:util";
import { clocks } from "./soak/clocks.ts";
import { fullDisks, kills } from "./soak/kills.ts";
import { type Plan, type Row, table } from "./soak/part.ts";
import { processes } from "./soak/processes.ts";
import { races } from "./soak/races.ts";
import { suite } from "./soak/suites.ts";

const text = (value: string) => ({ type: "string", default: value }) as const;
const { values } = parseArgs({
  options: {
    parts: text("kills,full,processes,races,clocks,store,model,fuzz"),
    modes: text("os,disk,relaxed"),
    minutes: text("0"),
    seed: text(String(Date.now() % 1_000_000)),
    kills: text("200"),
    full: text("50"),
    races: text("10000"),
    contexts: text("100"),
    sequences: text("10000"),
    requests: text("100000"),
    connections: text("10000"),
  },
});
const modes = values.modes.split(",");

/** Each part with what it does; those that wait for processes and disks first. */
const parts: Readonly<Record<string, (plan: Plan) => Promise<Row[]>>> = {
  kills: (plan) => inTurn(modes, (mode) => kills(plan, mode)),
  // What `relaxed` acknowledges on a disk that fills up is written when there is room again, which a kill does not wait for.
  full: (plan) =>
    inTurn(
      modes.filter((mode) => mode !== "relaxed"),
      (mode) => fullDisks(plan, mode),
    ),
  processes: async ({ kills: count }) => [await processes(Math.ceil(count / 10))],
  races: async (plan) => [await races(plan)],
  clocks: async ({ kills: count, seed }) => [await clocks(Math.ceil(count / 5), seed)],
  store: ({ sequences, seed }) =>
    suite("model of the store", "test/engine/store/model.test.ts", {
      MODEL_RUNS: Math.ceil(sequences / 5),
      MODEL_SEED: seed,
    }),
  model: ({ sequences, seed }) =>
    suite("model of the rules", "test/model", { MODEL_SEQUENCES: sequences, SOAK_SEED: seed }),
  // A sequence is shorter than its longest; together these are at least the requests that are asked for.
  fuzz: ({ requests, connections, seed }) =>
    suite("fuzz", "test/fuzz", {
      FUZZ_REQUESTS: Math.ceil(requests * 1.35),
      FUZZ_BYTES: Math.ceil(connections / 2),
      SOAK_SEED: seed,
    }),
};

async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const item of items) rows.push(await work(item));
  return rows;
}

const chosen = values.parts.split(",").map((name) => {
  const part = parts[name];
  if (part === undefined) throw new Error(`There is no part ${name}; the parts are ${Object.keys(parts).join(", ")}`);
  return { name, part };
});
const minutes = Number(values.minutes);
/** With `--minutes` everything is done in tenths, with another seed each, until the time is over. */
const share = minutes > 0 ? 10 : 1;
const amount = (asked: string): number => Math.ceil(Number(asked) / share);
const end = performance.now() + minutes * 60_000;
const rows: Row[] = [];
let seed = Number(values.seed);
do {
  console.log(`Seed ${seed}`);
  const plan: Plan = {
    kills: amount(values.kills),
    full: amount(values.full),
    races: amount(values.races),
    contexts: Math.max(1, amount(values.contexts)),
    sequences: amount(values.sequences),
    requests: amount(values.requests),
    connections: amount(values.connections),
    seed,
  };
  for (const { name, part } of chosen) {
    const started = performance.now();
    const done = await part(plan);
    rows.push(...done);
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n${table(done)}`);
  }
  seed++;
} while (performance.now() < end);
const broken = rows.filter((row) => row.broken.length > 0);
console.log(`\n${table(rows)}\n\n${rows.length - broken.length} of ${rows.length} parts held`);
if (broken.length > 0) process.exitCode = 1;
