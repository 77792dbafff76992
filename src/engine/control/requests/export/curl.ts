import type { LoggedRequest } from "../logged-request.ts";
import { type Flow, flowOf, inComment, textParts, type Step, type Variable } from "./flow.ts";

/** Lines for a shell, which send the requests again and print how each is answered. */
export function curlLines(requests: readonly LoggedRequest[]): string {
  const flow = flowOf(requests);
  return [
    "#!/usr/bin/env bash",
    "# Written by the request log of the Session Context Kit; secrets were replaced. BASE_URL says where the requests go.",
    "set -euo pipefail",
    'BASE_URL="${BASE_URL:-http://127.0.0.1:4010}"',
    ...flow.needs.map(({ name }) => `${name}="\${${environmentName(name)}:?a secret that was replaced: give it}"`),
    ...flow.steps.map((step) => stepLines(step, flow)),
    "",
  ].join("\n");
}

/** The variable of the environment that a secret is taken from. */
export function environmentName(name: string): string {
  return name.toUpperCase().replace(/(?=\d)/, "_");
}

function stepLines(step: Step, flow: Flow): string {
  const { request, target, headers, body, gives } = step;
  const { method, status = 0, response } = request;
  const args = [
    // Brackets and braces are meant as they are.
    "curl -sS --globoff",
    method === "HEAD" ? "--head" : `-X ${quoted(method, flow)}`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`, flow)}`),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body, flow)}`]),
    String.raw`-w '\n%{http_code}'`,
    `"$BASE_URL"${quoted(target, flow)}`,
  ];
  const comment = `# ${request.id}: ${inComment(`${method} ${request.path}`)}, which was answered with ${status}`;
  if (step.leftOut !== undefined) return ["", comment, `# ${step.leftOut}`].join("\n");
  return [
    "",
    comment,
    `answer=$(${args.join(" \\\n  ")})`,
    `printf '%s %s\\n' "\${answer##*$'\\n'}" ${quoted(`${method} ${request.path}`, flow)}`,
    ...gives.map((variable) => `${variable.name}=$(${extraction(variable, response?.body)})`),
  ].join("\n");
}

/** Takes the value out of the answer: the so-many-th of its key. */
function extraction({ from, value }: Variable, body: unknown): string {
  const key = from?.keys.findLast((part) => typeof part === "string") ?? "";
  const pattern = `"${key}":"[^"]*"`;
  const found = [...JSON.stringify(body).matchAll(/"((?:[^"\\]|\\.){1,200})":"((?:[^"\\]|\\.){0,4096})"/g)]
    .filter(([, name]) => name === key)
    .findIndex(([, , text]) => text === value);
  return `grep -o ${inQuotes(pattern)} <<< "$answer" | sed -n ${found + 1}p | cut -d '"' -f 4`;
}

function quoted(text: string, flow: Flow): string {
  return textParts(text, flow)
    .map((part) => (typeof part === "string" ? inQuotes(part) : `"$${part.name}"`))
    .join("");
}

/** Nothing in single quotes means anything to a shell but the quote that ends them. */
function inQuotes(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
