import { expect, it } from "vitest";
import { credentialProblems } from "../../../src/tools/pact/comparison/credentials.ts";

const demand = (security: readonly object[], more: object = {}) => ({ get: { security, responses: {}, ...more } });
const document = {
  openapi: "3.0.3",
  security: [{ bearer: [] }],
  paths: {
    "/cookie": {
      parameters: [{ $ref: "#/components/parameters/Sid" }, { name: "theme", in: "cookie" }],
      ...demand([]),
    },
    "/both": demand([{ key: [], basic: [] }]),
    "/either": demand([{ key: [] }, { basic: [] }]),
    "/query": demand([{ query: [] }]),
    "/session": demand([{ session: [] }]),
    "/open": demand([{}, { basic: [] }]),
    "/oauth": demand([{ oauth: [], key: [] }]),
    "/lost": demand([{ lost: [] }]),
    "/inherited": { get: { responses: {} } },
  },
  components: {
    parameters: { Sid: { name: "sid", in: "cookie", required: true } },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      query: { type: "apiKey", in: "query", name: "key" },
      session: { type: "apiKey", in: "cookie", name: "session" },
      basic: { type: "http", scheme: "Basic" },
      bearer: { type: "http", scheme: "bearer" },
      oauth: { type: "oauth2" },
    },
  },
};
const lacks = (what: string) => [`request.headers: The document demands ${what}, and the request has none`];

it.each<[path: string, request: object, problems: readonly string[]]>([
  ["/cookie", {}, ["request.headers.cookie: The document demands the cookie sid, and the request has none"]],
  [
    "/cookie",
    { headers: { Cookie: "theme=dark; sidd=1" } },
    ["request.headers.cookie: The document demands the cookie sid, and the request has none"],
  ],
  ["/cookie", { headers: { cookie: ["theme=dark; sid=1"] } }, []],
  ["/cookie", { headers: { Cookie: ["theme=dark", "sid"] } }, []],
  ["/both", { headers: { "x-key": "1" } }, lacks("basic authorization")],
  ["/both", { headers: { Authorization: "Bearer a" } }, lacks("the header X-Key and basic authorization")],
  ["/both", { headers: { "X-KEY": ["1"], authorization: ["basic a"] } }, []],
  ["/either", { headers: { "X-Key": "1" } }, []],
  ["/either", { headers: { Authorization: "Basic a" } }, []],
  ["/either", {}, lacks("the header X-Key")],
  ["/query", { query: { key: ["1"] } }, []],
  ["/query?key=1", {}, []],
  ["/query", { query: "a=1&key=" }, []],
  ["/query", { query: { keys: ["1"] } }, lacks("the query key")],
  ["/session", { headers: { Cookie: "session=1" } }, []],
  ["/session", { headers: { Cookie: "session: 1" } }, []],
  ["/session", { headers: { Cookie: "sid=1" } }, lacks("the cookie session")],
  ["/open", {}, []],
  ["/oauth", { headers: { "X-Key": "1" } }, []],
  ["/oauth", {}, lacks("the header X-Key")],
  ["/lost", {}, []],
  ["/inherited", {}, lacks("bearer authorization")],
  ["/nowhere", {}, []],
])("%s with %j", (path, request, problems) => {
  const of = (status: number) => {
    const { cookies, credentials } = credentialProblems(document, {
      request: { method: "GET", path, ...request },
      response: { status },
    });
    return [...cookies, ...credentials];
  };
  expect(of(200)).toEqual(problems);
  // What is to be refused may lack just that.
  expect(of(401)).toEqual([]);
});
