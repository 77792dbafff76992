import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type * as generator from "openapi-typescript";
import { type BaseResolver, bundle, createConfig } from "@redocly/openapi-core";
import { peer } from "../../../shared/peer.ts";
import type { Finding } from "../../reports/report.ts";
import { fileName } from "../document/spec.ts";
import { tokensOf } from "./tokens.ts";

/** Tells whether a file has the types that openapi-typescript makes of an API description; layout and comments aside. */
export async function types(
  path: string,
  resolver: BaseResolver,
  file: string,
  options: generator.OpenAPITSOptions,
): Promise<Finding[]> {
  const { default: openapiTS, astToString } = await peer("openapi-typescript", () => import("openapi-typescript"));
  const { bundle: bundled } = await bundle({
    ref: path,
    config: await createConfig({}),
    externalRefResolver: resolver,
  });
  const nodes = await openapiTS(structuredClone(bundled.parsed) as generator.OpenAPI3, { ...options, silent: true });
  const [expected, actual] = await Promise.all([tokensOf(astToString(nodes)), tokensOf(readFileSync(file, "utf8"))]);
  const at = actual.findIndex(({ text: token }, index) => token !== expected[index]?.text);
  if (at === -1 && actual.length === expected.length) return [];
  const [found, wanted] = [actual[at], expected[at === -1 ? actual.length : at]];
  const { line, column } = found ?? actual.at(-1) ?? { line: 1, column: 1 };
  const message = `The types are out of date: here ${quoted(found?.text)} should be ${quoted(wanted?.text)}. Generate them again.`;
  return [{ rule: "types/outdated", severity: "error", message, file: fileName(resolve(file)), line, column }];
}

function quoted(token: string | undefined): string {
  return token === undefined ? "the end" : `\`${token}\``;
}
