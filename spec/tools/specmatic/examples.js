// Writes the reads of the specification, and their examples, as Specmatic takes them: node examples.js FOLDER makes FOLDER/openapi.json and
// FOLDER/openapi_examples. Specmatic cannot reset the mock between requests, so that only what changes nothing is asked, with the token of
// the scenario "the examples". Of operations without examples of its own kind it would try every combination of optional properties.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const [, , folder = "specmatic"] = process.argv;
const document = parse(readFileSync(join(import.meta.dirname, "../../openapi.yaml"), "utf8"));
const { components, paths } = document;
const refused = JSON.parse(readFileSync(join(import.meta.dirname, "../refused.json"), "utf8"));
/** A logout ends the session, and a new token ends the old one; an ID of the scenario is for a service's token. */
const others = new Set(["getContext", "logoutCustomer", "refreshAnonymousToken", "refreshCustomerToken"]);

const resolved = (part) => (part.$ref === undefined ? part : resolved(at(part.$ref)));
const at = (reference) =>
  reference
    .slice("#/components/".length)
    .split("/")
    .reduce((node, key) => node[key], components);
const exampleOf = ({ example, schema }) => {
  const { example: inside, default: standard } = resolved(schema);
  return String(example ?? inside ?? standard);
};

const reads = {};
mkdirSync(join(folder, "openapi_examples"), { recursive: true });
for (const [path, item] of Object.entries(paths)) {
  const { get } = item;
  if (get === undefined || Object.hasOwn(refused, get.operationId) || others.has(get.operationId)) continue;
  const parameters = [...(item.parameters ?? []), ...(get.parameters ?? [])]
    .map(resolved)
    .filter(({ name, required }) => required === true || name === "tenant");
  const values = (place) =>
    Object.fromEntries(parameters.filter((each) => each.in === place).map((each) => [each.name, exampleOf(each)]));
  const inPath = values("path");
  const [status] = Object.keys(get.responses);
  const { content: contents, headers = {} } = resolved(get.responses[status]);
  const content = contents?.["application/json"];
  // What comes is compared by its schema, so that any number will do.
  const required = Object.entries(headers).filter(([, header]) => resolved(header).required === true);
  const request = {
    method: "GET",
    path: path.replace(/\{(\w+)\}/g, (_, name) => inPath[name]),
    query: values("query"),
    ...(get.security?.length === 0 ? {} : { headers: { Authorization: "Bearer acme.Zb1cD2eF3gH4iJ5kL6mN7oP8qR9s" } }),
  };
  const body = content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
  const response = {
    status: Number(status),
    headers: Object.fromEntries(required.map(([name]) => [name, "1"])),
    ...(body === undefined ? {} : { body }),
  };
  const example = { "http-request": request, "http-response": response };
  writeFileSync(join(folder, "openapi_examples", `${get.operationId}.json`), JSON.stringify(example, undefined, 2));
  // It would look for requests that have the names of these.
  const success = {
    description: "d",
    headers,
    ...(content && { content: { "application/json": { schema: content.schema } } }),
  };
  reads[path] = {
    ...(item.parameters && { parameters: item.parameters }),
    get: { ...get, responses: { [status]: success } },
  };
}
writeFileSync(join(folder, "openapi.json"), JSON.stringify({ ...document, paths: reads }, undefined, 1));
