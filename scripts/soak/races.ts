import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan, Row } from "./part.ts";
import { type ReadContext, kill, newCart, newGuest, ownContext, type Server, serviceToken, start } from "./server.ts";

/** So many updates are sent with one version of one context, half by its shopper and half by an employee. */
const racers = 10;

/** Races updates over contexts, and has the winners outlive a kill. */
export async function races({ races: count, contexts }: Plan): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-soak-"));
  const data = join(folder, "state.json");
  const counts = { updates: 0, contexts, winners: 0, versions: 0 };
  const broken: string[] = [];
  const server = await start(data, "os");
  const waves = Math.ceil(count / contexts / racers);
  try {
    const manager = await serviceToken(server);
    const ends = new Map<Readonly<Record<string, string>>, ReadContext>();
    const one = async (): Promise<void> => {
      const guest = await newGuest(server);
      await newCart(server, guest);
      for (let wave = 0; wave < waves; wave++) {
        const before = await ownContext(server, guest.headers);
        if (typeof before === "number") throw new Error(`A context was answered with ${before}`);
        const answers = await Promise.all(
          Array.from({ length: racers }, (_, racer) =>
            update(server, before, guest.headers, manager, racer, `w${wave}r${racer}`),
          ),
        );
        counts.updates += answers.length;
        const winners = answers.flatMap((status, racer) => (status === 204 ? [`w${wave}r${racer}`] : []));
        counts.winners += winners.length;
        counts.versions++;
        const after = await ownContext(server, guest.headers);
        if (typeof after === "number") throw new Error(`A context was answered with ${after}`);
        ends.set(guest.headers, after);
        const isOne =
          winners.length === 1 &&
          answers.filter((status) => status === 409).length === racers - 1 &&
          after.language === winners[0] &&
          after.metadata.version === before.metadata.version + 1;
        if (!isOne)
          broken.push(`Version ${before.metadata.version}: ${winners.length} winners among ${answers.join(" ")}`);
      }
    };
    const queue = Array.from({ length: contexts }, () => one);
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next();
    };
    await Promise.all(Array.from({ length: 10 }, work));
    await kill(server);
    const again = await start(data, "os");
    for (const [headers, end] of ends) {
      const found = await ownContext(again, headers);
      if (
        typeof found === "number" ||
        found.metadata.version !== end.metadata.version ||
        found.language !== end.language
      )
        broken.push("A winner is not there after the kill");
    }
    await kill(again);
  } finally {
    await kill(server);
    rmSync(folder, { recursive: true, force: true });
  }
  return { part: "racing updates", done: counts, broken };
}

async function update(
  { url }: Server,
  context: ReadContext,
  headers: Readonly<Record<string, string>>,
  manager: string,
  racer: number,
  language: string,
): Promise<number> {
  const { version } = context.metadata;
  const isOwn = racer % 2 === 0;
  const path = isOwn ? "/session-context/acme/me/context" : `/session-context/acme/context/${context.sessionId}`;
  const json = isOwn ? { language, metadata: { version } } : { ...context, language, metadata: { version } };
  const response = await fetch(url + path, {
    method: isOwn ? "PATCH" : "PUT",
    headers: isOwn ? headers : { ...headers, authorization: `Bearer ${manager}` },
    body: JSON.stringify(json),
  });
  await response.arrayBuffer();
  return response.status;
}
