// Dredd sends the examples of the packed specification, as OpenAPI 3.0, to the packed mock, as the documentation says.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { withMock } from "./mock.js";

const kit = "node_modules/session-context-kit";
await withMock((url) => {
  const args = ["openapi-3.0.json", url, "--hookfiles", `${kit}/spec/tools/dredd/hooks.cjs`, "--loglevel", "error"];
  const { status, stdout, error } = spawnSync("node_modules/.bin/dredd", args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`dredd: ${error?.message ?? `exit code ${status}`}\n${stdout.slice(-5000)}`);
  // oxlint-disable-next-line no-control-regex -- colours
  const plain = stdout.replaceAll(/\u001B\[\d+m/g, "");
  const passed = new Set(plain.match(/(?<=^pass: ).* \(\d+\) [^ ?]+/gm));
  const { paths } = JSON.parse(readFileSync("openapi-3.0.json", "utf8"));
  const operations = Object.values(paths).flatMap((item) => Object.values(item).filter((each) => each.operationId));
  const refused = Object.keys(JSON.parse(readFileSync(`${kit}/spec/tools/refused.json`, "utf8")));
  console.log(`${passed.size} of ${operations.length} operations passed; ${refused.length} would be refused.`);
  if (passed.size !== operations.length - refused.length) throw new Error(`Some operations were not asked:\n${plain}`);
});
