import type { LoggedMessage, LoggedRequest } from "../logged-request.ts";

/** Where a request may be sent again: what the connection says of itself is left out. */
const ownOfConnection =
  /^(?:accept-encoding|accept-language|connection|content-length|dnt|expect|host|keep-alive|origin|priority|referer|te|transfer-encoding|upgrade-insecure-requests|user-agent|sec-.{1,60})$/;

/** What differs from run to run: what stands in a secret's place, and the IDs that the API gives out. */
export const changing =
  /redacted-(?:secret|token)-\d{1,15}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{24}(?![\da-f])/g;

/** A value that an earlier answer has given; or, without a place, one that whoever runs it has to give. */
export interface Variable {
  /** As `token1`. */
  readonly name: string;
  readonly value: string;
  /** The number of the answer, and the keys that lead to the value. */
  readonly from?: { readonly step: number; readonly keys: readonly (number | string)[] };
}

/** One request of a flow. */
export interface Step {
  readonly request: LoggedRequest;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined without one, and where only its beginning is known. */
  readonly body: string | undefined;
  /** What later requests take from the answer. */
  readonly gives: readonly Variable[];
}

export interface Flow {
  readonly steps: readonly Step[];
  /** What has to be given, as the password of a login. */
  readonly needs: readonly Variable[];
  readonly variableOf: (value: string) => Variable | undefined;
}

/** Requests as they can be sent again: what an answer gave, as a token, is taken from the answer of the next run. */
export function flowOf(requests: readonly LoggedRequest[]): Flow {
  const variables = new Map<string, Variable>();
  const given = new Map<string, NonNullable<Variable["from"]>>();
  const steps = requests.map((request, step) => {
    const target = request.query === undefined ? request.path : `${request.path}?${request.query}`;
    const headers = Object.entries(request.request.headers).filter(([name]) => !ownOfConnection.test(name));
    const body = textOf(request.request);
    for (const [value] of [target, ...headers.map(([, header]) => header), body ?? ""].join("\n").matchAll(changing))
      if (!variables.has(value)) use(value);
    for (const [keys, value] of leavesOf(request.response?.body))
      if (!given.has(value) && !variables.has(value)) given.set(value, { step, keys });
    return { request, target, headers, body };
  });

  function use(value: string): void {
    const from = given.get(value);
    // An ID that nobody has given is one of the seed.
    if (from === undefined && !value.startsWith("redacted-")) return;
    const [, kind = "id"] = /^redacted-(secret|token)/.exec(value) ?? [];
    const name = `${kind}${[...variables.keys()].length + 1}`;
    variables.set(value, { name, value, ...(from === undefined ? {} : { from }) });
  }

  const all = [...variables.values()];
  return {
    steps: steps.map((step, at) => ({ ...step, gives: all.filter(({ from }) => from?.step === at) })),
    needs: all.filter(({ from }) => from === undefined),
    variableOf: (value) => variables.get(value),
  };
}

/** A text in its parts: what stays, and what is taken from a variable. */
export function textParts(text: string, { variableOf }: Flow): (string | Variable)[] {
  const parts: (string | Variable)[] = [];
  let at = 0;
  for (const { 0: value, index } of text.matchAll(changing)) {
    const variable = variableOf(value);
    if (variable === undefined) continue;
    parts.push(text.slice(at, index), variable);
    at = index + value.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== "");
}

/** The body as it was sent, but for its secrets. */
export function textOf({ body, bodyEncoding, cut }: LoggedMessage): string | undefined {
  if (body === undefined || cut === true || bodyEncoding === "base64") return undefined;
  return typeof body === "string" && bodyEncoding === "text" ? body : asSent(body);
}

/** Text that is no JSON is sent as it is. */
function asSent(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** The values in an answer that differ from run to run, each with the keys that lead to it. */
function* leavesOf(
  value: unknown,
  keys: readonly (number | string)[] = [],
): Generator<[keys: readonly (number | string)[], value: string]> {
  if (typeof value === "string") {
    const [found] = value.match(changing) ?? [];
    if (found === value) yield [keys, value];
  } else if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* leavesOf(part, [...keys, at]);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) yield* leavesOf(part, [...keys, key]);
}

/** Text of strangers in a comment: one line, and nothing that ends it. */
export function inComment(text: string): string {
  return text.replaceAll(/[^ -~]/g, "?").slice(0, 200);
}
