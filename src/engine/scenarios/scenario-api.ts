import type { Client } from "openapi-fetch";
import type { paths } from "../../../spec/generated/api.ts";

const methods = ["DELETE", "GET", "PATCH", "POST", "PUT"] as const;

/** The API as a scenario calls it: openapi-fetch's types, and the part of its work that scenarios need. */
export type ScenarioApi = Pick<Client<paths>, (typeof methods)[number]>;

interface Call {
  readonly params?: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly bodySerializer?: (body: object) => BodyInit;
}

/** Calls through a `fetch`. A page that loads a scenario need not load a client library with it. */
export function scenarioApi(fetch: typeof globalThis.fetch): ScenarioApi {
  const callOf =
    (method: string) =>
    async (template: string, { params = {}, headers, body, bodySerializer = JSON.stringify }: Call = {}) => {
      const { path = {}, query = {}, header } = params;
      const target = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
      const given = Object.entries(query).filter(([, value]) => value !== undefined);
      const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
      const response = await fetch(`https://api.emporix.io${target}?${search.toString()}`, {
        method,
        headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...header, ...headers },
        ...(body === undefined ? {} : { body: bodySerializer(body) }),
      });
      const text = await response.text();
      const answer: unknown = text === "" ? undefined : JSON.parse(text);
      return response.ok ? { data: answer, response } : { error: answer, response };
    };
  // The types are openapi-fetch's own; what is called here has been checked against them.
  return Object.fromEntries(methods.map((method) => [method, callOf(method)])) as unknown as ScenarioApi;
}
