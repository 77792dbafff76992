import type { LoggedRequest } from "../logged-request.ts";
import { environmentName } from "./curl.ts";
import { beforeNearest, changing, type Flow, flowOf, inComment, textParts, type Step } from "./flow.ts";
import { tellsPlace } from "./sendable.ts";

const written = "// Written by the request log of the Session Context Kit; secrets were replaced.";

/** Reads the answer's body: JSON where it is that. */
const reading = `function parsed(text: string) {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}`;

/** A test for Vitest, against a kit of its own. */
export function vitestTest(requests: readonly LoggedRequest[]): string {
  return testSource(requests, {
    imports: `import { createKit } from "session-context-kit";
import { shop } from "session-context-kit/shop";
import { expect, test } from "vitest";`,
    send: `const kit = createKit({ services: [shop] });

async function send(method: string, target: string, headers: Record<string, string>, body?: string) {
  const response = await kit.fetch(\`https://api.emporix.io\${target}\`, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, body: parsed(await response.text()) };
}`,
    opening: "async () => {",
    sending: "send",
  });
}

/** A test for Playwright, against the mock at BASE_URL. */
export function playwrightTest(requests: readonly LoggedRequest[]): string {
  return testSource(requests, {
    imports: `import { type APIRequestContext, expect, test } from "@playwright/test";`,
    send: `const baseUrl = process.env["BASE_URL"] ?? "http://127.0.0.1:4010";

async function send(context: APIRequestContext, method: string, target: string, headers: Record<string, string>, data?: string) {
  const response = await context.fetch(baseUrl + target, { method, headers, ...(data === undefined ? {} : { data }) });
  return { status: response.status(), body: parsed(await response.text()) };
}`,
    opening: "async ({ request }) => {",
    sending: "send",
    first: "request, ",
  });
}

interface Runner {
  readonly imports: string;
  readonly send: string;
  readonly opening: string;
  readonly sending: string;
  readonly first?: string;
}

function testSource(
  requests: readonly LoggedRequest[],
  { imports, send, opening, sending, first = "" }: Runner,
): string {
  const flow = flowOf(requests);
  const needs = flow.needs.map(
    ({ name }) => `const ${name} = process.env["${environmentName(name)}"] ?? "a secret that was replaced";`,
  );
  const steps = flow.steps.map((step, at) => stepSource(step, at, flow, `${sending}(${first}`));
  return `${written}
${imports}

${send}

${reading}
${needs.length === 0 ? "" : `\n${needs.join("\n")}\n`}
test("the recorded requests are answered as they were", ${opening}
${steps.join("\n\n")}
});
`;
}

function stepSource(step: Step, at: number, flow: Flow, call: string): string {
  const { request, target, headers, body, gives } = step;
  const { id, method, status = 0, why } = request;
  const name = `answer${at + 1}`;
  const sent = Object.fromEntries(headers);
  const isJson = typeof request.request.body === "object" && request.request.body !== null;
  const args = [
    JSON.stringify(method),
    codeOf(target, flow),
    codeOf(sent, flow),
    ...(body === undefined
      ? []
      : [isJson ? `JSON.stringify(${codeOf(request.request.body, flow)})` : codeOf(body, flow)]),
  ];
  const said = why === undefined ? "" : `: ${why}`;
  const comment = `  // ${id}: ${inComment(`${method} ${request.path} ${status}${said}`)}`;
  if (step.leftOut !== undefined) return `${comment}\n  // ${step.leftOut}`;
  return [
    comment,
    `  const ${name} = await ${call}${args.join(", ")});`,
    `  expect(${name}).toMatchObject(${expectedCode(request)});`,
    ...gives.map(
      (variable) => `  const ${variable.name}: string = ${name}.body${accessCode(variable.from?.keys ?? [])};`,
    ),
  ].join("\n");
}

/** The largest body, as JSON, that a test compares. */
const mostCompared = 2000;

function expectedCode(request: LoggedRequest): string {
  const { status = 0, response } = request;
  if (tellsPlace(request)) return `{ status: ${status} }`;
  const { body, cut } = response ?? {};
  const isShort = body !== undefined && cut === undefined && JSON.stringify(body).length <= mostCompared;
  return isShort && typeof body === "object" && body !== null
    ? `{ status: ${status}, body: ${expectedBody(body)} }`
    : `{ status: ${status} }`;
}

/** What differs from run to run is any text. */
function expectedBody(value: unknown): string {
  if (typeof value === "string") {
    if (value.search(changing) !== -1 || /\d{4}-\d\d-\d\dT/.test(value)) return "expect.any(String)";
    const [said = "", nearest] = value.split(beforeNearest, 2);
    return nearest === undefined ? literal(value) : `expect.stringContaining(${literal(said)})`;
  }
  return structure(value, expectedBody);
}

/** A value as source text, with variables where a value is taken from an earlier answer. */
function codeOf(value: unknown, flow: Flow): string {
  if (typeof value !== "string") return structure(value, (part) => codeOf(part, flow));
  const parts = textParts(value, flow);
  const [only] = parts;
  if (parts.length === 1 && typeof only === "object") return only.name;
  if (parts.every((part) => typeof part === "string")) return literal(value);
  return `\`${parts.map((part) => (typeof part === "string" ? inTemplate(part) : `\${${part.name}}`)).join("")}\``;
}

function structure(value: unknown, part: (value: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map((one: unknown) => part(one)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  // A key in brackets is a key like any other, \`__proto__\` too.
  const fields = Object.entries(value).map(
    ([key, one]) => `${/^[a-zA-Z]\w*$/.test(key) ? key : `[${literal(key)}]`}: ${part(one)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function accessCode(keys: readonly (number | string)[]): string {
  return keys.map((key) => (typeof key === "number" ? `[${key}]` : `[${literal(key)}]`)).join("");
}

function literal(text: string): string {
  return JSON.stringify(text)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
}

function inTemplate(text: string): string {
  return text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
}
