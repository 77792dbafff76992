import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { verify } from "../../../src/tools/pact/index.ts";
import { jsonBody, listen, pact, pactFolder } from "../../support/pacts.ts";

interface Case {
  readonly version: string;
  readonly is: string;
  readonly response: { readonly status?: number; readonly headers?: object; readonly body?: unknown };
  readonly came: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly text?: string;
  };
  readonly holds: boolean;
}

const cases = parse(readFileSync(join(import.meta.dirname, "matching.yaml"), "utf8")) as readonly Case[];

/** A case as the interaction of a pact of its version. */
function interactionOf({ version, is, response }: Case, at: number): object {
  const { status = 200, body, ...others } = response;
  const isV4 = version === "4";
  return {
    ...(isV4 ? { type: "Synchronous/HTTP" } : {}),
    description: is,
    request: { method: "GET", path: `/${at}` },
    response: { status, ...others, ...(body === undefined ? {} : { body: isV4 ? jsonBody(body) : body }) },
  };
}

it("responses mean what Pact's specification says, in each of its versions", async () => {
  const baseUrl = await listen(({ url = "" }, response) => {
    const { status = 200, headers = {}, body, text } = cases[Number(url.slice(1))]?.came ?? {};
    const type = body === undefined ? {} : { "content-type": "application/json" };
    response.writeHead(status, { ...type, ...headers }).end(text ?? (body === undefined ? "" : JSON.stringify(body)));
  });
  const files = ["2", "3", "4"].map((version) => {
    const interactions = cases.flatMap((each, at) => (each.version === version ? [interactionOf(each, at)] : []));
    return [`v${version}.json`, pact(interactions, { metadata: { pactSpecification: { version: `${version}.0` } } })];
  });
  const { results } = await verify({
    pacts: [pactFolder(Object.fromEntries(files) as Record<string, object>)],
    baseUrl,
  });
  const came = results.map(({ description, outcome }) => `${description}: ${outcome}`);
  const wanted = cases.map(({ is, holds }) => `${is}: ${holds ? "passed" : "failed"}`);
  expect(came).toEqual(wanted);
});
