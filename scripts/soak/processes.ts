import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "./part.ts";
import { kill, type Server, tryStart } from "./server.ts";
import { missing, newShopper, write } from "./writer.ts";

/** Several processes at one file: one serves, whatever was killed before, and the others say who has it. */
export async function processes(count: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-soak-"));
  const data = join(folder, "state.json");
  const counts = { starts: 0, refused: 0, acknowledged: 0, lost: 0 };
  const broken: string[] = [];
  try {
    for (let round = 0; round < count; round++) {
      const started = await Promise.all(Array.from({ length: 4 }, () => tryStart(data, "os")));
      counts.starts += started.length;
      const servers = started.filter((each): each is Server => typeof each !== "string");
      const refusals = started.filter((each) => typeof each === "string");
      counts.refused += refusals.length;
      for (const said of refusals)
        if (!said.includes("in use by")) broken.push(`Round ${round}: a refused start says ${said}`);
      const [server] = servers;
      if (servers.length !== 1 || server === undefined) {
        broken.push(`Round ${round}: ${servers.length} processes have one file`);
        await Promise.all(servers.map(kill));
        continue;
      }
      const shopper = await newShopper(server);
      const written = write(server, shopper, 100);
      const late = await tryStart(data, "os");
      if (typeof late !== "string") {
        broken.push(`Round ${round}: a second process has the file of the first`);
        await kill(late);
      }
      await kill(server);
      await written;
      counts.acknowledged += shopper.acknowledged.size;
      const again = await tryStart(data, "os");
      if (typeof again === "string") {
        broken.push(`Round ${round}: the start after the kill fails: ${again}`);
        continue;
      }
      counts.lost += (await missing(again, shopper)).length;
      await kill(again);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (counts.lost > 0) broken.push(`${counts.lost} acknowledged changes are lost`);
  return { part: "several processes, one file", done: counts, broken };
}
