import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageOf } from "../../src/shared/errors.ts";
import { openDisk } from "./disk.ts";
import { type Plan, randomOf, type Row, wait } from "./part.ts";
import { kill, ownContext, type Server, start } from "./server.ts";
import { missing, newShopper, type Shopper, write } from "./writer.ts";

/**
 * What `relaxed` may lose, in milliseconds before the last answer: 100 (docs/server.md), and the time that an answer takes to whoever
 * notes when it came, on a machine that is busy with a soak.
 */
const relaxedLoss = 250;

/** So many kills one state goes through before the next begins from nothing. */
const killsOfState = 4;

/** Kills a server again and again while it writes, in one storage mode, every second time in the middle of a fold. */
export async function kills({ kills: count, seed }: Plan, durability: string): Promise<Row> {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-soak-"));
  const data = join(folder, "state.json");
  const counts = {
    kills: 0,
    "in a fold": 0,
    acknowledged: 0,
    "lost in the window": 0,
    "oldest of them, ms": 0,
    lost: 0,
    "corrupt starts": 0,
  };
  const broken: string[] = [];
  const check = async (server: Server, shoppers: readonly Shopper[]): Promise<void> => {
    for (const shopper of shoppers) {
      const gone = await missing(server, shopper);
      const late = durability === "relaxed" ? gone.filter(({ age }) => age <= relaxedLoss) : [];
      counts["lost in the window"] += late.length;
      counts["oldest of them, ms"] = Math.ceil(Math.max(counts["oldest of them, ms"], ...late.map(({ age }) => age)));
      counts.lost += gone.length - late.length;
      // What was lost once is not asked for again.
      for (const { key } of gone) shopper.acknowledged.delete(key);
    }
  };
  try {
    while (counts.kills < count) {
      const shoppers: Shopper[] = [];
      while (shoppers.length < killsOfState && counts.kills < count) {
        const server = await start(data, durability);
        await check(server, shoppers.slice(-1));
        const shopper = await newShopper(server);
        shoppers.push(shopper);
        const isFold = counts.kills % 2 === 1;
        const latest = latestLog(data);
        const written = write(server, shopper, isFold ? 100_000 : 20);
        if (isFold) await untilFold(data, latest, 20_000);
        await wait(random() * (isFold ? 60 : 400));
        await kill(server);
        await written;
        counts.kills++;
        if (isFolding(data, latest)) counts["in a fold"]++;
        counts.acknowledged += shopper.acknowledged.size;
      }
      const last = await start(data, durability);
      await check(last, shoppers);
      await kill(last);
      clear(folder);
    }
  } catch (error) {
    counts["corrupt starts"]++;
    broken.push(messageOf(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (counts.lost > 0) broken.push(`${counts.lost} acknowledged changes are lost`);
  if (count >= 20 && counts["in a fold"] === 0) broken.push("No kill hit a fold");
  return { part: `kill -9, ${durability}`, done: counts, broken };
}

/** Fills the disk while a server writes, kills it with or without new room, and starts it on the disk as it is. */
export async function fullDisks({ full: count, seed }: Plan, durability: string): Promise<Row> {
  const random = randomOf(seed + 1);
  const disk = openDisk();
  const counts = {
    kills: 0,
    acknowledged: 0,
    "refused with 503": 0,
    "reads meanwhile": 0,
    lost: 0,
    "corrupt starts": 0,
  };
  const broken: string[] = [];
  const running: Server[] = [];
  try {
    for (let round = 0; round < count; round++) {
      const server = await start(disk.data, durability);
      running.push(server);
      const shopper = await newShopper(server);
      const written = write(server, shopper, round % 2 === 0 ? 20 : 20_000);
      await wait(100 + random() * 300);
      disk.fill(server);
      for (let waited = 0; shopper.refused === 0 && waited < 5000; waited += 20) await wait(20);
      if (shopper.refused === 0) broken.push(`Round ${round}: nothing was refused on a full disk`);
      if (typeof (await ownContext(server, shopper.guest.headers)) === "number")
        broken.push(`Round ${round}: a read failed on a full disk`);
      else counts["reads meanwhile"]++;
      if (round % 4 < 2) {
        disk.free(server);
        await wait(random() * 200);
      }
      await kill(server);
      await written;
      counts.kills++;
      counts.acknowledged += shopper.acknowledged.size;
      counts["refused with 503"] += shopper.refused;
      // Every second start finds the disk still full, where that outlives a process.
      if (round % 2 === 0) disk.free(undefined);
      const again = await start(disk.data, durability);
      running.push(again);
      counts.lost += (await missing(again, shopper)).length;
      await kill(again);
      disk.clear();
    }
  } catch (error) {
    counts["corrupt starts"]++;
    broken.push(messageOf(error));
  } finally {
    for (const server of running) await kill(server);
    disk.close();
  }
  if (counts.lost > 0) broken.push(`${counts.lost} acknowledged changes are lost`);
  return { part: `full disk (${disk.kind}) and kill, ${durability}`, done: counts, broken };
}

/** Waits for a fold to begin, or for so many milliseconds. */
async function untilFold(data: string, latest: number, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  while (!isFolding(data, latest) && performance.now() < until) await wait(2);
}

/** Whether there is a later log than the latest that was there at the start, and the rows before it are not written yet. */
function isFolding(data: string, latest: number): boolean {
  const { generation } = JSON.parse(readFileSync(data, "utf8")) as { readonly generation: number };
  const now = latestLog(data);
  return now > latest && now > generation;
}

function latestLog(data: string): number {
  const logs = readdirSync(`${data}.d`).filter((name) => name.endsWith(".log"));
  return Math.max(...logs.map((name) => Number.parseInt(name, 10)));
}

function clear(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
