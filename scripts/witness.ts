// Lets the generated validators and Prism judge every exchange that a recorded run of the tests has seen: `node scripts/witness.ts FOLDER`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openContract } from "../src/layers/prism/open.ts";
import { ownContract } from "../src/layers/validation/compiled/own-contract.ts";
import { disagreements } from "../test/support/witness/agreement.ts";
import { exchangesFolder } from "../test/support/witness/exchange-recorder.ts";
import type { SeenExchange } from "../test/support/witness/judged-exchange.ts";
import { reviewed } from "../test/support/witness/reviewed-differences.ts";

/** Fewer exchanges than these are no run of the tests. */
const least = 1000;

const folder = join(process.argv[2] ?? "", exchangesFolder);
const files = existsSync(folder) ? readdirSync(folder) : [];
const lines = files.flatMap((file) => readFileSync(join(folder, file), "utf8").trim().split("\n"));
const judges = { own: ownContract(), prism: (await openContract([])).contract };
const answers = new Set<string>();
let differing = 0;
for (const line of lines) {
  const exchange = JSON.parse(line) as SeenExchange;
  answers.add(`${exchange.route} ${exchange.response.status}`);
  for (const side of ["request", "response"] as const) {
    const found = await disagreements(judges, side, exchange);
    const news = found.filter((difference) => reviewed(difference, exchange) === undefined);
    if (news.length === 0) continue;
    differing++;
    console.error(`${exchange.route} ${exchange.response.status}: ${news.join("; ")}`);
    if (differing <= 20) console.error(`  ${JSON.stringify(exchange[side]).slice(0, 1000)}`);
  }
}
console.log(`${lines.length} recorded exchanges of ${answers.size} answers, ${differing} judged in two ways.`);
if (differing > 0 || lines.length < least) process.exitCode = 1;
