import type { LoggedRequest } from "../logged-request.ts";
import { textOf, unsendable, withUrlPath } from "./sendable.ts";

/** Where a request may be sent again: what the connection says of itself is left out. */
const ownOfConnection =
  /^(?:accept-encoding|accept-language|connection|content-length|dnt|expect|host|keep-alive|origin|priority|referer|te|transfer-encoding|upgrade-insecure-requests|user-agent|sec-.{1,60})$/;

/** What differs from run to run: what stands in a secret's place, and the IDs that the API gives out. */
export const changing =
  /redacted-(?:secret|token)-\d{1,15}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{24}(?![\da-f])/g;

/** What stands in an answer before the nearest paths: which services a mock has decides what those are. */
export const beforeNearest = "; the nearest paths are ";

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
  /** Why it is not sent. */
  readonly leftOut: string | undefined;
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
  /** What the answers of requests gave that are left out. */
  const lost = new Set<string>();
  /** What a request had in it before an answer: it is of the seed, or has to be given. */
  const sentBefore = new Set<string>();
  const steps = requests.map((logged, step) => {
    const why = unsendable(logged);
    const request = why === undefined ? withUrlPath(logged) : logged;
    const target = request.query === undefined ? request.path : `${request.path}?${request.query}`;
    const headers = Object.entries(request.request.headers).filter(([name]) => !ownOfConnection.test(name));
    const body = textOf(request.request);
    const sent = [target, ...headers.map(([, header]) => header), body ?? ""].join("\n");
    const values = Array.from(sent.matchAll(changing), ([value]) => value);
    const leftOut =
      why ??
      (values.some((value) => lost.has(value))
        ? "It needs what a request gave that is left out: so it is, too."
        : undefined);
    if (leftOut === undefined) for (const value of values) if (!variables.has(value)) use(value);
    for (const value of values) sentBefore.add(value);
    for (const [keys, value] of leavesOf(request.response?.body)) {
      if (given.has(value) || variables.has(value)) continue;
      if (leftOut === undefined) {
        given.set(value, { step, keys });
        lost.delete(value);
      } else if (!sentBefore.has(value)) lost.add(value);
    }
    return { request, target, headers, body, leftOut };
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
