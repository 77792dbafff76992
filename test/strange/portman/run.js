// Portman makes a Postman collection of the packed specification, and Newman sends it to the packed mock, as the documentation says.
// What the mock refuses has to be exactly what spec/tools/refused.json has.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { withMock } from "./mock.js";

const kit = "node_modules/session-context-kit";
await withMock((url) => {
  const config = ["--local", `${kit}/spec/openapi.yaml`, "--portmanConfigFile", `${kit}/spec/tools/portman.json`];
  run("portman", [...config, "--baseUrl", url, "--output", "collection.json"]);
  // Newman exits with 1 for what the mock refuses; the report says what that was.
  run("newman", ["run", "collection.json", "--reporters", "json", "--reporter-json-export", "report.json"], [0, 1]);
});

const { paths } = parse(readFileSync(`${kit}/spec/openapi.yaml`, "utf8"));
const operations = new Map(
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId === undefined ? [] : [[`${method.toUpperCase()} ${path}`, operationId]],
    ),
  ),
);
const problems = new Map();
const asked = new Set();
for (const { item, response, assertions = [] } of JSON.parse(readFileSync("report.json", "utf8")).run.executions) {
  const { method, url } = item.request;
  const route = `${method} /${url.path.map((step) => step.replace(/^:(.*)/, "{$1}")).join("/")}`;
  const operationId = operations.get(route);
  if (operationId === undefined) throw new Error(`${route} is no operation of the specification`);
  asked.add(operationId);
  const failed = assertions.filter(({ error }) => error !== undefined);
  if (response === undefined || assertions.length === 0)
    problems.set(operationId, "nothing was answered, or looked at");
  else if (failed.length > 0)
    problems.set(operationId, `${response.code}: ${failed.map(({ error }) => error.message).join("; ")}`);
}
const refused = JSON.parse(readFileSync(`${kit}/spec/tools/refused.json`, "utf8"));
const wrong = [
  ...[...operations.values()].filter((id) => !asked.has(id)).map((id) => `${id} was not asked.`),
  ...[...problems].filter(([id]) => !Object.hasOwn(refused, id)).map(([id, why]) => `${id} failed: ${why}`),
  ...Object.keys(refused)
    .filter((id) => !problems.has(id))
    .map((id) => `${id} is refused according to spec/tools/refused.json, and was answered.`),
];
console.log(`${asked.size} of ${operations.size} operations were asked, and ${problems.size} refused.`);
if (wrong.length > 0) throw new Error(wrong.join("\n"));

function run(command, args, expected = [0]) {
  const { status, stdout, stderr, error } = spawnSync(`node_modules/.bin/${command}`, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (expected.includes(status)) return;
  throw new Error(`${command}: ${error?.message ?? `exit code ${status}`}\n${stdout}${stderr}`.slice(-5000));
}
