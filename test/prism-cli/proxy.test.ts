import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue, type ScenarioName } from "../../src/engine/scenarios/catalogue.ts";
import { setUpScenario } from "../../src/engine/scenarios/run.ts";
import { suite, tryCase } from "../../src/tools/conformance/suite.ts";
import { type PrismCli, startPrism } from "../support/prism-cli.ts";
import { guardResponse, operationIdOf } from "../support/spec-guard.ts";
import { subjectBehind } from "../support/subject.ts";
import { type Door, serve } from "../support/transports.ts";
import { reviewedRefusals } from "./reviewed-refusals.ts";

const document = join(import.meta.dirname, "../../spec/openapi.yaml");

let mock: Awaited<ReturnType<typeof serve>>;
let prism: PrismCli;
beforeAll(async () => {
  mock = await serve({ profile: "reference" });
  prism = await startPrism("proxy", document, mock.url, "--errors");
});
afterAll(async () => {
  await prism.close();
  await mock.close();
});

/** Where the two refuse in different ways, as the reviewed list names it. */
const differences = new Set<string>();
let passed = 0;

/** What the mock says of a malformed request; Prism says 422. */
const malformed = new Set([400, 413, 415]);

/** Sends through Prism. What Prism refuses is sent to the mock itself, so that the walk goes on. */
const send: Door["send"] = async (target, init) => {
  if (target.startsWith("/__kit/")) return await mock.send(target, init);
  const method = init?.method ?? "GET";
  const response = await fetch(prism.url + target, init);
  if (response.headers.get("content-type") !== "application/problem+json") {
    passed += 1;
    return await guardResponse(method, target, response);
  }
  const problem = (await response.json()) as Problem;
  const said = problemOf(problem);
  if (problem.validation?.some(({ location }) => location?.[0] === "response") === true || response.status >= 500)
    throw new Error(`Prism finds a violation in the mock's answer to ${method} ${target}: ${said}`);
  const answer = await mock.send(target, init);
  if (answer.status !== response.status && !(response.status === 422 && malformed.has(answer.status))) {
    differences.add(`${operationIdOf(method, target)}: ${response.status} for ${answer.status}: ${said}`);
  }
  return answer;
};

interface Problem {
  readonly title: string;
  readonly detail?: string;
  readonly validation?: readonly { readonly location?: readonly string[]; readonly message: string }[];
}

function problemOf({ title, validation = [] }: Problem): string {
  return [title, ...validation.map(({ location, message }) => `${location?.join(".") ?? "request"}: ${message}`)].join(
    "; ",
  );
}

describe("the real prism proxy --errors before the mock finds no answer that is not as documented", () => {
  // The IDs of "the examples" come from inside the mock.
  const names = (Object.keys(catalogue) as ScenarioName[]).filter((name) => name !== "the examples");

  it.each(names)("%s", async (name) => {
    const clock = { advance: (by: number) => mock.kit.control.clock.advance(by) };
    const fetch = (input: RequestInfo | URL, init?: RequestInit) => sendRequest(new Request(input, init));
    const required = name === "a context at version {n}" ? { n: 3 } : {};
    const values = await setUpScenario({ fetch, clock }, name, required);
    expect(Object.keys(values)).toEqual(catalogue[name].returns);
  });

  for (const ruleCase of suite)
    it(`${ruleCase.rule}: ${ruleCase.name}`, () => tryCase(subjectBehind({ send }, "reference"), ruleCase));
});

async function sendRequest(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const body = await request.text();
  return await send(pathname + search, {
    method: request.method,
    headers: request.headers,
    ...(body === "" ? {} : { body }),
  });
}

it("the real prism proxy refuses in another way than the mock what the reviewed list says, and nothing else", () => {
  expect(passed).toBeGreaterThan(500);
  expect([...differences].toSorted()).toEqual(Object.keys(reviewedRefusals).toSorted());
});
